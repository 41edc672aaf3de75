import { html, nothing } from 'lit-html'
import { capital, type Lang } from '../../base/text'
import type { Answer } from '../../interview/answers'
import type { CaseQuestion } from '../../interview/questions/question'
import { addressOf } from '../places'
import type { Line } from '../protocol'
import { hasCase, type State } from '../state'
import { words } from '../words'
import { newCaseButton } from './no-case'
import { backLink, notKnown, type Shown, type View } from './pieces'
import { captionOf } from './question'

/** Every answer to look through, each with a way to change it. */
export function overviewView({ state, page }: Shown): View {
  const { lang, lines, sheet, held } = state
  return html`${backLink(lang)}
    <h1 tabindex="-1" id="title">${words.checkAnswers[lang]}</h1>
    ${goneView(state)}
    ${
      lines.length === 0
        ? html`<p>${held.theCase === undefined ? words.noAnswers[lang] : words.fromFile[lang]}</p>`
        : html`<p class="hint">${words.checkAnswersWhy[lang]}</p>
            ${inParts(lines, lang).map(
              ([caption, own]) =>
                html`<section>
                  <h2>${caption}</h2>
                  <dl class="answers">${own.map((line) => lineView(line, lang))}</dl>
                </section>`,
            )}`
    }
    ${sheet === null ? nothing : html`<p class="notice">${words.stillOpenQuestion[lang]}</p>`}
    <div class="actions">
      ${
        !hasCase(state)
          ? newCaseButton({ state, page })
          : sheet === null
            ? html`<a class="button primary" href="${addressOf({ at: 'outcome' })}"
                >${words.showOutcome[lang]}</a
              >`
            : html`<a
                class="button primary"
                href="${addressOf({ at: 'question', slug: sheet.slug })}"
                >${words.answerIt[lang]}</a
              >`
      }
    </div>`
}

/** The answers by the part of the case that they are about, each where it was first asked. */
function inParts(lines: readonly Line[], lang: Lang): readonly (readonly [string, Line[]])[] {
  const parts = new Map<string, Line[]>()
  for (const line of lines) {
    const caption = captionOf(line.question.id, lang)
    parts.set(caption, [...(parts.get(caption) ?? []), line])
  }
  return [...parts]
}

/** What went when the last answer was given. */
export function goneView({ gone, lang }: State): View {
  if (gone.length === 0) return nothing
  const line = ({ question, answer }: Line) =>
    `${capital(question.text[lang])} ${answerInWords(question, answer, lang)}`
  return html`<div class="notice">
    <p>${words.gone[lang]}</p>
    <ul>
      ${gone.map((one) => html`<li>${line(one)}</li>`)}
    </ul>
  </div>`
}

function lineView({ question, answer, slug }: Line, lang: Lang): View {
  const asked = capital(question.text[lang])
  return html`<div>
    <dt>${asked}</dt>
    <dd>${answerInWords(question, answer, lang)}</dd>
    <dd class="change">
      <a href="${addressOf({ at: 'question', slug })}" aria-label="${words.change[lang]}: ${asked}"
        >${words.change[lang]}</a
      >
    </dd>
  </div>`
}

/** An answer in the words that were chosen from. */
export function answerInWords(question: CaseQuestion, answer: Answer, lang: Lang): string {
  const label = (word: string) =>
    question.options.find(({ value }) => value === word)?.label[lang] ?? word
  if (answer === null) return capital(notKnown(question)[lang])
  if (typeof answer === 'string')
    return question.kind === 'day'
      ? answer.split('-').reverse().map(Number).join('-')
      : capital(label(answer))
  return answer.length === 0 ? words.noneOfThese[lang] : capital(answer.map(label).join(', '))
}
