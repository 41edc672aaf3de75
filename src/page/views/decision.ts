import { html, nothing } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { capital } from '../../base/text'
import type { Decision } from '../../compare/record'
import type { Vocabulary } from '../../policy/vocabulary'
import { dayIn, type Fields } from '../fields'
import { addressOf } from '../places'
import type { State } from '../state'
import { words } from '../words'
import { noCaseView } from './no-case'
import {
  backLink,
  errorAt,
  errorSummary,
  fieldsIn,
  onSubmit,
  type Shown,
  type View,
} from './pieces'
import { measureFields, proposedIn } from './proposal'

/** What was decided, to keep with the case and the advice. */
export function decisionView(shown: Shown): View {
  const { state, page } = shown
  const { lang, outcome, decision, said } = state
  if (outcome === null) return noCaseView(shown)
  const head = html`${backLink(lang)} ${errorSummary(state)}
    <h1 tabindex="-1" id="title">${words.decisionTitle[lang]}</h1>
    <p class="hint">${words.decisionHint[lang]}</p>`
  if (outcome.theCase.reference === undefined)
    return html`${head}
      <p class="notice">
        ${words.decisionNeeds[lang]}
        <a href="${addressOf({ at: 'question', slug: 'reference' })}"
          >${words.addReference[lang]}</a
        >
      </p>`
  const conditional = decision?.conditional ?? []
  const imposed = (decision?.measures ?? []).map((measure) =>
    conditional.includes(measure) ? { measure, conditional: true as const } : measure,
  )
  return html`${head} ${said === '' ? nothing : html`<p class="done">${said}</p>`}
    <form
      novalidate
      @submit=${onSubmit((form) => {
        const read = decisionIn(fieldsIn(form))
        if ('wrong' in read) page.refuse(read.wrong, words[read.why])
        else void page.decide(read)
      })}
    >
      <h2>${words.whichMeasures[lang]}</h2>
      ${measureFields(shown, decision === null ? state.proposed : imposed)}
      ${dayField(state, decision?.decidedOn ?? '')} ${deciderField(state, decision?.decidedBy)}
      ${reasonFields(state, decision?.reasons ?? [])}
      <div class="actions">
        <button type="submit" class="primary">${words.saveDecision[lang]}</button>
      </div>
    </form>`
}

/** The decision that was filled in, or which field is wrong. */
export function decisionIn(
  fields: Fields,
): Decision<Vocabulary> | { readonly wrong: string; readonly why: 'fillDay' | 'chooseRole' } {
  const decidedOn = dayIn(fields, 'on')
  const [decidedBy] = fields['by'] ?? []
  if (!/^\d{4}-\d{2}-\d{2}$/.test(decidedOn)) return { wrong: 'on', why: 'fillDay' }
  if (decidedBy === undefined) return { wrong: 'by', why: 'chooseRole' }
  const imposed = proposedIn(fields).map((one) => (typeof one === 'string' ? one : one.measure))
  const conditional = imposed.filter((one) => fields['conditional']?.includes(one))
  return {
    measures: imposed.filter((one) => one !== 'none'),
    ...(conditional.length === 0 ? {} : { conditional }),
    decidedOn,
    decidedBy,
    reasons: fields['reason'] ?? [],
  }
}

function dayField(state: State, day: string): View {
  const { lang } = state
  const [year = '', month = '', own = ''] = day.split('-')
  const part = (key: 'day' | 'month' | 'year', value: string, size: number) =>
    html`<div>
      <label for="on-${key}">${words[key][lang]}</label>
      <input
        id="on-${key}"
        name="on-${key}"
        inputmode="numeric"
        autocomplete="off"
        size="${size}"
        maxlength="${size}"
        .defaultValue=${value}
      />
    </div>`
  return html`<fieldset class="question" id="on" tabindex="-1">
    <legend><h2>${words.decidedOn[lang]}</h2></legend>
    <p class="hint">${words.dayHintExact[lang]}</p>
    ${errorAt(state, 'on')}
    <div class="day">
      ${part('day', own, 2)} ${part('month', month, 2)} ${part('year', year, 4)}
    </div>
  </fieldset>`
}

function deciderField(state: State, chosen: string | undefined): View {
  const { lang, policy } = state
  return html`<fieldset class="question" id="by" tabindex="-1">
    <legend><h2>${words.decidedBy[lang]}</h2></legend>
    ${errorAt(state, 'by')}
    <div class="choices small">
      ${(policy?.deciders ?? []).map(
        ({ id, label }) =>
          html`<div class="choice">
            <input type="radio" name="by" id="by-${id}" value="${id}" ?checked=${id === chosen} />
            <label for="by-${id}">${capital(label[lang])}</label>
          </div>`,
      )}
    </div>
  </fieldset>`
}

/** What reasons can rest on: what the case knows, so that the list stays short, and reasons in the paper. */
function reasonFields(state: State, chosen: readonly string[]): View {
  const { lang, policy, outcome } = state
  const { facts = {}, procedure = {}, circumstances = [], attention = [] } = outcome?.theCase ?? {}
  const told = [...Object.keys(facts), ...Object.keys(procedure), ...circumstances, ...attention]
  const lists =
    policy === null ? [] : [policy.facts, policy.procedure, policy.circumstances, policy.attention]
  const known = lists.flat().filter(({ id }) => told.includes(id) || chosen.includes(id))
  const all = [...known, { id: 'other', label: words.otherReasons }]
  return html`<fieldset class="question">
    <legend><h2>${words.reasons[lang]}</h2></legend>
    <p class="hint">${words.reasonsHint[lang]}</p>
    <div class="choices small">
      ${all.map(
        ({ id, label }) =>
          html`<div class="choice">
            <input
              type="checkbox"
              name="reason"
              id="r-${id}"
              value="${id}"
              .checked=${live(chosen.includes(id))}
            />
            <label for="r-${id}">${capital(label[lang])}</label>
          </div>`,
      )}
    </div>
  </fieldset>`
}
