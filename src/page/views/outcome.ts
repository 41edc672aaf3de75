import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { capital } from '../../base/text'
import { unknown } from '../fields'
import { addressOf } from '../places'
import type { Line } from '../protocol'
import type { State } from '../state'
import { words } from '../words'
import { ladderView, stepsView } from './ladder'
import { noCaseView } from './no-case'
import { goneView } from './overview'
import {
  backLink,
  errorSummary,
  notKnown,
  part,
  rendered,
  type Shown,
  timeline,
  type View,
} from './pieces'

/** The result on one screen. */
export function outcomeView(shown: Shown): View {
  const { state } = shown
  const { lang, outcome, held } = state
  if (outcome === null) return noCaseView(shown)
  const [answer = '', ...rest] = outcome.lead
  return html`${backLink(lang)} ${errorSummary(state)}
    <span class="caption">${words.result[lang]}</span>
    <h1 tabindex="-1" id="title">${answer}</h1>
    <div class="lead">${rest.map((said) => html`<p>${said}</p>`)}</div>
    ${goneView(state)} ${madeWithView(state)}
    ${held.theCase === undefined ? nothing : html`<p class="notice">${words.fromFile[lang]}</p>`}
    ${
      outcome.open === undefined
        ? nothing
        : html`<p class="notice">
            ${words.stillOpenQuestion[lang]}
            <a href="${addressOf({ at: 'question', slug: outcome.open })}"
              >${words.answerIt[lang]}</a
            >
          </p>`
    }
    ${outcome.urgent.map((one) => html`<div class="urgent">${part(one)}</div>`)}
    <div class="${outcome.ladder.length === 0 ? 'result' : 'result columns'}">
      <div>
        ${ladderView(outcome.ladder, lang)} ${stepsView(outcome, lang, state.untried !== null)}
      </div>
      <div>${outcome.parts.map(part)}</div>
    </div>
    ${
      outcome.notes.length === 0
        ? nothing
        : html`<section>
            <h2>${words.notes[lang]}</h2>
            <ul>
              ${outcome.notes.map((note) => html`<li>${note}</li>`)}
            </ul>
          </section>`
    }
    ${timeline(outcome.timeline, lang)}
    <section class="screen">
      <h2>${words.nextStepsHere[lang]}</h2>
      <div class="row">
        <a class="button primary" href="${addressOf({ at: 'keep' })}">${words.toKeep[lang]}</a>
        <a class="button" href="${addressOf({ at: 'proposal' })}">${words.toProposal[lang]}</a>
        <a class="button" href="${addressOf({ at: 'decision' })}">${words.toDecision[lang]}</a>
      </div>
    </section>
    ${tryView(shown)}
    <section class="annexes">
      <h2>${words.annexes[lang]}</h2>
      <dl class="head">
        ${outcome.head.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${outcome.annexes.map(
        ({ title, html: written }) =>
          html`<details>
            <summary>${title}</summary>
            ${rendered(written)}
          </details>`,
      )}
    </section>`
}

/** That the advice in the file was made with another policy than the one in the page. */
function madeWithView({ madeWith, policy, lang }: State): View {
  if (madeWith === null || policy === null) return nothing
  const own = `${policy.policy.id} ${policy.policy.version}`
  return html`<p class="notice">
    ${words.madeWith[lang]} ${madeWith.policy} ${madeWith.version}. ${words.shownWith[lang]} ${own}.
  </p>`
}

/** Another answer, to see at once what the advice becomes. */
function tryView({ state, page }: Shown): View {
  const { lang, lines, tried, untried } = state
  const open = lines.filter(isTryable)
  const chosen = open.find(({ slug, question }) => keyOfLine({ slug, question }) === tried)
  if (open.length === 0) return nothing
  return html`<section class="try screen">
    <h2>${words.tryTitle[lang]}</h2>
    <p class="hint">${words.tryHint[lang]}</p>
    <label for="try">${words.tryWhich[lang]}</label>
    <select
      id="try"
      @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement) page.tryOn(event.target.value)
      }}
    >
      <option value="" .selected=${live(chosen === undefined)}>${words.tryNone[lang]}</option>
      ${open.map(
        (line) =>
          html`<option value="${keyOfLine(line)}" .selected=${live(line === chosen)}>
            ${capital(line.question.text[lang])}
          </option>`,
      )}
    </select>
    ${chosen === undefined ? nothing : tryField({ state, page }, chosen)}
    ${
      untried === null
        ? nothing
        : html`<p>
            <button type="button" @click=${() => void page.putBack()}>
              ${words.putBack[lang]}
            </button>
          </p>`
    }
  </section>`
}

/** Questions of one answer, other than those that begin the telling anew. */
function isTryable({ question: { kind, id } }: Line): boolean {
  const isPick = id.about === 'act' && (id.part === 'form' || id.part === 'behaviour')
  return kind === 'one' && !isPick && id.about !== 'more'
}

/** What a line is chosen by: questions that share a place have a name of their own. */
export function keyOfLine({ slug, question: { id } }: Pick<Line, 'slug' | 'question'>): string {
  return id.about === 'fact' ? `${slug} ${id.fact}` : slug
}

function tryField({ state, page }: Shown, { question, answer }: Line): View {
  const { lang } = state
  const options = [
    ...question.options.map(({ value, label }) => ({ value, label: capital(label[lang]) })),
    ...(question.mayBeUnknown ? [{ value: unknown, label: notKnown(question)[lang] }] : []),
  ]
  const isNow = (value: string) => (answer === null ? value === unknown : value === answer)
  return html`<form
    @change=${(event: Event) => {
      const input = event.target
      if (!(input instanceof HTMLInputElement)) return
      void page.tryAnswer(question, input.value === unknown ? null : input.value)
    }}
  >
    <fieldset class="question">
      <legend>${capital(question.text[lang])}</legend>
      <div class="choices small">
        ${options.map(
          ({ value, label }) =>
            html`<div class="choice">
              <input
                type="radio"
                name="try-answer"
                id="try-${value}"
                value="${value}"
                .checked=${live(isNow(value))}
              />
              <label for="try-${value}">${label}</label>
            </div>`,
        )}
      </div>
    </fieldset>
  </form>`
}
