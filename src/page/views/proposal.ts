import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { capital, type Lang } from '../../base/text'
import { type ProposedMeasure, withConditions } from '../../check/proposed'
import type { DescribedMeasure } from '../../describe/description'
import type { Vocabulary } from '../../policy/vocabulary'
import { type FieldError, fieldOf, type Fields } from '../fields'
import { addressOf } from '../places'
import { draftAt } from '../state'
import { words } from '../words'
import { ladderView } from './ladder'
import { noCaseView } from './no-case'
import {
  backLink,
  errorAt,
  errorSummary,
  fieldsIn,
  isTicked,
  onInput,
  onSubmit,
  part,
  rendered,
  type Shown,
  type View,
} from './pieces'
import { filePicker } from './start'

/** A measure that somebody has in mind, beside the advice and beside decided cases. */
export function proposalView(shown: Shown): View {
  const { state, page } = shown
  const { lang, outcome, proposal } = state
  if (outcome === null) return noCaseView(shown)
  const [verdict = '', ...rest] = proposal?.lead ?? []
  return html`${backLink(lang)} ${errorSummary(state)}
    <h1 tabindex="-1" id="title">${words.proposalTitle[lang]}</h1>
    <p class="hint">${words.proposalHint[lang]}</p>
    <form
      novalidate
      @submit=${onSubmit((form) => {
        const proposed = proposedIn(fieldsIn(form))
        if (proposed.length === 0) page.refuse([noMeasure])
        else void page.propose(proposed)
      })}
      @input=${onInput((fields) => void page.filling(fields))}
    >
      ${measureFields(shown, draftAt(state) ?? fieldsWith(state.proposed), (title) => html`<h2>${title}</h2>`)}
      <div class="actions">
        <button type="submit" class="primary">${words.doCheck[lang]}</button>
      </div>
    </form>
    ${
      proposal === null
        ? nothing
        : html`<section class="verdict">
              <h2 id="verdict" tabindex="-1">${verdict}</h2>
              ${rest.map((said) => html`<p>${said}</p>`)}
            </section>
            <div class="columns">
              <div>${ladderView(proposal.ladder, lang)}</div>
              <div>${proposal.parts.map(part)}</div>
            </div>`
    }
    ${besideView(shown)}`
}

/** Measures to choose, of the ladder and beside it, each at once or on a condition. */
export function measureFields(
  { state }: Shown,
  fields: Fields,
  heading: (title: string) => View,
): View {
  const { policy, lang } = state
  const measures = policy?.measures ?? []
  const groups = [
    [words.ofLadder[lang], measures.filter(({ rung }) => rung !== null)],
    [words.besideLadder[lang], measures.filter(({ rung }) => rung === null)],
  ] as const
  const name = fieldOf(0)
  return html`<div id="${name}" tabindex="-1">
    ${errorAt(state, name)}
    ${groups.map(
      ([title, list]) =>
        html`<fieldset class="question">
          <legend>${heading(title)}</legend>
          <div class="choices small">${list.map((one) => measureField(one, fields, lang))}</div>
        </fieldset>`,
    )}
  </div>`
}

function measureField(
  { id, label }: DescribedMeasure<Vocabulary>,
  fields: Fields,
  lang: Lang,
): View {
  const isConditional = isTicked(fields, 'conditional', id)
  const name = capital(label[lang])
  return html`<div class="choice">
    <input
      type="checkbox"
      id="m-${id}"
      name="measure"
      value="${id}"
      .checked=${live(isConditional || isTicked(fields, 'measure', id))}
    />
    <label for="m-${id}">${name}</label>
    <span class="aside">
      <input
        type="checkbox"
        id="c-${id}"
        name="conditional"
        value="${id}"
        .checked=${live(isConditional)}
      />
      <label for="c-${id}"><span class="unseen">${name}: </span>${words.conditional[lang]}</label>
    </span>
  </div>`
}

const measureOf = (one: ProposedMeasure<Vocabulary>): string =>
  typeof one === 'string' ? one : one.measure

/** That no measure was chosen; none is one too. */
export const noMeasure: FieldError = { field: fieldOf(0), text: words.chooseMeasure }

/** What stands in the fields of measures where these are chosen. */
export function fieldsWith(chosen: readonly ProposedMeasure<Vocabulary>[]): Fields {
  const onCondition = chosen.filter((one) => typeof one === 'object')
  return { measure: chosen.map(measureOf), conditional: onCondition.map(measureOf) }
}

/** What was chosen; a measure that is marked as conditional alone is chosen as well. */
export function proposedIn(fields: Fields): readonly ProposedMeasure<Vocabulary>[] {
  const { measure = [], conditional = [] } = fields
  const all = [...new Set([...measure, ...conditional])]
  return withConditions(all, conditional)
}

/** Decided cases from files, beside this one. */
function besideView(shown: Shown): View {
  const { lang, decided, beside, outcome } = shown.state
  const { reference, assessedOn } = outcome?.theCase ?? {}
  const isComplete = reference !== undefined && assessedOn !== undefined
  return html`<section>
    <h2>${words.besideTitle[lang]}</h2>
    <p class="hint" id="decided-hint">${words.besideHint[lang]}</p>
    ${
      isComplete
        ? html`${filePicker(shown, { id: 'decided', label: words.openDecided[lang] })}`
        : html`<p class="notice">
            ${words.besideNeeds[lang]}
            ${
              reference === undefined
                ? html`<a href="${addressOf({ at: 'question', slug: 'reference' })}"
                    >${words.addReference[lang]}</a
                  >`
                : nothing
            }
            ${
              assessedOn === undefined
                ? html`<a href="${addressOf({ at: 'question', slug: 'assessedOn' })}"
                    >${words.addDay[lang]}</a
                  >`
                : nothing
            }
          </p>`
    }
    ${
      decided.length === 0 || beside === null
        ? nothing
        : html`${
            beside.pairs.length === 0
              ? html`<p>${words.noPairs[lang]}</p>`
              : html`<h3>${words.explainPairs[lang]}</h3>
                  <ul>
                    ${beside.pairs.map((said) => html`<li>${said}</li>`)}
                  </ul>`
          }
          ${rendered(beside.html)}`
    }
  </section>`
}
