import { mostEntries, mostOccasions, referenceMarks } from '../case/schema'
import type { CaseField, FactsField, PlainField, WordField } from './description'
import { fieldWords } from './words'

type Name = keyof typeof fieldWords
type Options<Field> = Partial<Omit<Field, 'path' | 'label' | 'question'>>

/** A field that holds a word, or words. */
function word(
  name: Name,
  path: string,
  field: Pick<WordField, 'words'> & Options<WordField>,
): WordField {
  return { path: path.split('.'), kind: 'one', required: false, ...fieldWords[name], ...field }
}

/** A field that holds facts. */
function facts(name: Name, path: string, words: FactsField['words']): FactsField {
  return { path: path.split('.'), kind: 'facts', required: false, ...fieldWords[name], words }
}

/** A field that holds something else. */
function plain(
  name: Name,
  path: string,
  field: Pick<PlainField, 'kind'> & Options<PlainField>,
): PlainField {
  return { path: path.split('.'), required: false, ...fieldWords[name], ...field }
}

/** When an act needs a part that it mostly does without. */
const when = {
  noBehaviour: { nl: 'als `behaviour` ontbreekt', en: 'where `behaviour` is left out' },
  noFormAndTier: {
    nl: 'als `form` of `tier` ontbreekt',
    en: 'where `form` or `tier` is left out',
  },
  concluded: { nl: 'als het onderzoek is afgerond', en: 'where the inquiry is concluded' },
  lastDay: { nl: 'als `to` er staat', en: 'where `to` is given' },
} as const

/** Every property of a case, in an order to ask in. */
export const fields: readonly CaseField[] = /* @__PURE__ */ [
  plain('reference', 'reference', { kind: 'text', pattern: `^(?=.*\\d)${referenceMarks}$` }),
  plain('assessedOn', 'assessedOn', { kind: 'day' }),
  word('stage', 'stage', { words: 'stages', required: true }),
  word('relation', 'relation', { words: 'relations', default: 'employee' }),
  plain('conduct', 'conduct', { kind: 'list', least: 1, most: mostEntries, required: true }),
  word('form', 'conduct.*.form', { words: 'forms', requiredWhen: when.noBehaviour }),
  word('behaviour', 'conduct.*.behaviour', {
    words: 'behaviours',
    requiredWhen: when.noFormAndTier,
  }),
  word('tier', 'conduct.*.tier', { words: 'tiers', requiredWhen: when.noBehaviour }),
  word('finding', 'conduct.*.finding', {
    words: 'findings',
    default: 'alleged',
    requiredWhen: when.concluded,
  }),
  plain('on', 'conduct.*.on', { kind: 'known-day', requiredWhen: when.lastDay }),
  plain('to', 'conduct.*.to', { kind: 'known-day' }),
  plain('occasions', 'conduct.*.occasions', { kind: 'number', least: 1, most: mostOccasions }),
  facts('factsOfAnAct', 'conduct.*.facts', 'factsOfAnAct'),
  facts('facts', 'facts', 'facts'),
  word('circumstances', 'circumstances', { kind: 'many', words: 'circumstances' }),
  plain('history', 'history', { kind: 'list', least: 0, most: mostEntries }),
  word('kind', 'history.*.kind', { words: 'earlierMeasures', required: true }),
  plain('givenOn', 'history.*.on', { kind: 'known-day', required: true }),
  word('aboutForm', 'history.*.form', { words: 'forms' }),
  plain('until', 'history.*.until', { kind: 'known-day' }),
  word('earlierFinding', 'history.*.finding', { words: 'findings', default: 'established' }),
  word('comparable', 'history.*.comparable', { words: 'yesNo' }),
  word('removed', 'history.*.removed', { words: 'yesNo', default: 'no' }),
  facts('procedure', 'procedure', 'procedure'),
  plain('knownOn', 'procedure.knownOn', { kind: 'known-day' }),
  word('attention', 'attention', { kind: 'many', words: 'attention' }),
]
