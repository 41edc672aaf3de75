import { html } from 'lit-html'
import { isKnownDay } from '../../base/days'
import { capital } from '../../base/text'
import { decisionWords } from '../../compare/decision-words'
import type { Decision } from '../../compare/record'
import type { Vocabulary } from '../../policy/vocabulary'
import { dayIn, type FieldError, type Fields } from '../fields'
import { addressOf } from '../places'
import { draftAt, type State } from '../state'
import { paperWords } from '../../paper/paper-words'
import { words } from '../words'
import { noCaseView } from './no-case'
import {
  backLink,
  choice,
  dayInputs,
  describedBy,
  errorAt,
  errorSummary,
  fieldsIn,
  isTicked,
  keptMessage,
  onInput,
  onSubmit,
  type Shown,
  type View,
} from './pieces'
import { fieldsWith, measureFields, noMeasure, proposedIn } from './proposal'

/** What was decided, to keep with the case and the advice. */
export function decisionView(shown: Shown): View {
  const { state, page } = shown
  const { lang, outcome } = state
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
  const fields = draftAt(state) ?? decisionFields(state)
  return html`${head}
    <form
      novalidate
      @submit=${onSubmit((form, button) => {
        const read = decisionIn(fieldsIn(form))
        const as = papers.find((paper) => paper === button?.dataset['paper']) ?? 'record'
        if ('errors' in read) page.refuse(read.errors)
        else void page.decide(read, as)
      })}
      @input=${onInput((filled) => void page.filling(filled))}
    >
      <h2>${decisionWords.measures[lang]}</h2>
      ${measureFields(shown, fields, (title) => html`<h3>${title}</h3>`)} ${dayField(state, fields)}
      ${deciderField(state, fields)} ${reasonFields(state, fields)}
      <div class="actions">
        <button type="submit" class="primary">${words.saveDecision[lang]}</button>
        ${papers.map(
          (paper) =>
            html`<button type="submit" data-paper="${paper}">
              ${words.inWord[lang]}: ${capital(paperWords[paper].label[lang])}
            </button>`,
        )}
      </div>
    </form>
    ${keptMessage(state)}`
}

/** The papers in Word that are about a decision. */
const papers = ['decision', 'letter'] as const

/** The fields of a decision that was opened, else of what was proposed. */
function decisionFields({ decision, proposed }: State): Fields {
  if (decision === null) return fieldsWith(proposed)
  const { measures, conditional = [], decidedOn, decidedBy, reasons } = decision
  const [year = '', month = '', day = ''] = decidedOn.split('-')
  return {
    measure: measures.length === 0 ? ['none'] : measures,
    conditional,
    'on-day': [day],
    'on-month': [month],
    'on-year': [year],
    by: [decidedBy],
    reason: reasons,
  }
}

/** The decision that was filled in, or everything that is wrong with it. */
export function decisionIn(
  fields: Fields,
): Decision<Vocabulary> | { readonly errors: readonly FieldError[] } {
  const decidedOn = dayIn(fields, 'on')
  const [decidedBy] = fields['by'] ?? []
  const imposed = proposedIn(fields).map((one) => (typeof one === 'string' ? one : one.measure))
  const errors = [
    ...(imposed.length === 0 ? [noMeasure] : []),
    ...(isWhole(decidedOn) ? [] : [{ field: 'on', text: words.fillDecisionDay }]),
    ...(decidedBy === undefined ? [{ field: 'by', text: words.chooseRole }] : []),
  ]
  if (decidedBy === undefined || errors.length > 0) return { errors }
  const conditional = imposed.filter((one) => fields['conditional']?.includes(one))
  return {
    measures: imposed.filter((one) => one !== 'none'),
    ...(conditional.length === 0 ? {} : { conditional }),
    decidedOn,
    decidedBy,
    reasons: fields['reason'] ?? [],
  }
}

/** Whether a day is a real one and whole. */
const isWhole = (day: string): boolean => day.length === 10 && isKnownDay(day)

const hasError = ({ errors }: State, at: string): boolean =>
  errors.some(({ field }) => field === at)

function dayField(state: State, fields: Fields): View {
  const { lang } = state
  const told = describedBy(['on-hint', hasError(state, 'on') && 'on-error'])
  return html`<fieldset class="question" id="on" tabindex="-1" aria-describedby="${told}">
    <legend><h2>${decisionWords.decidedOn[lang]}</h2></legend>
    <p class="hint" id="on-hint">${words.dayHintExact[lang]}</p>
    ${errorAt(state, 'on')} ${dayInputs(fields, 'on', lang)}
  </fieldset>`
}

function deciderField(state: State, fields: Fields): View {
  const { lang, policy } = state
  const told = describedBy([hasError(state, 'by') && 'by-error'])
  return html`<fieldset class="question" id="by" tabindex="-1" aria-describedby="${told}">
    <legend><h2>${decisionWords.decidedBy[lang]}</h2></legend>
    ${errorAt(state, 'by')}
    <div class="choices small">
      ${(policy?.deciders ?? []).map(({ id, label }) =>
        choice(fields, { name: 'by', type: 'radio', value: id, label: capital(label[lang]) }),
      )}
    </div>
  </fieldset>`
}

/** What reasons can rest on: what the case knows, so that the list stays short, and reasons in the paper. */
function reasonFields({ lang, policy, outcome }: State, fields: Fields): View {
  const told = outcome?.reasons ?? []
  const lists =
    policy === null ? [] : [policy.facts, policy.procedure, policy.circumstances, policy.attention]
  const shown = lists.flat().filter(({ id }) => told.includes(id) || isTicked(fields, 'reason', id))
  return html`<fieldset class="question">
    <legend><h2>${decisionWords.reasons[lang]}</h2></legend>
    <p class="hint">${decisionWords.reasonsHint[lang]}</p>
    <div class="choices small">
      ${[...shown, { id: 'other', label: decisionWords.otherReasons }].map(({ id, label }) =>
        choice(fields, {
          name: 'reason',
          type: 'checkbox',
          value: id,
          label: capital(label[lang]),
        }),
      )}
    </div>
  </fieldset>`
}
