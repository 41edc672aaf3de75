import { findingWords, relationWords, stageWords } from '../../src/case/words'
import { shipped } from '../support/policy'
import type { BilingualText } from '../../src/base/text'
import { columnsOf } from '../../src/year/rows/columns'
import { themed } from '../../src/render/writers/styles'
import { table } from './case-tables'

/** The tables of the glossary: Dutch, English, and the word of the policy, as the policy has them. */

const { data } = shipped
type Row = readonly [label: BilingualText, word: string]

const rowsOf = (
  list: readonly { readonly id: string; readonly label: BilingualText }[],
): readonly Row[] => list.map(({ id, label }) => [label, `\`${id}\``])
const words = (rows: readonly Row[]) =>
  table(
    ['Nederlands', 'English', 'in a file'],
    rows.map(([{ nl, en }, word]) => [nl, en, word]),
  )
const named = (list: Readonly<Record<string, BilingualText>>, key: string): readonly Row[] =>
  Object.entries(list).map(([id, label]) => [label, `\`${key}: ${id}\``])
const withLevels = (role: 'given' | 'procedure'): readonly Row[] =>
  data.facts
    .filter((fact) => fact.role === role)
    .flatMap((fact): readonly Row[] => [
      [{ nl: `**${fact.label.nl}**`, en: `**${fact.label.en}**` }, `\`${fact.id}\``],
      ...fact.levels
        .slice(0, fact.known)
        .map((level, index): Row => [
          fact.labels[index] as BilingualText,
          `\`${fact.id}: ${String(level)}\``,
        ]),
    ])

const measures = [
  ...data.ladder.map((id) => data.measures.find((measure) => measure.id === id)),
  ...data.measures.filter(({ id }) => !data.ladder.includes(id)),
].filter((measure) => measure !== undefined)

const held = {
  text: 'a text',
  word: 'a word',
  words: 'words',
  day: 'a day',
  number: 'a number',
  measures: 'measures',
} as const

/** Every table by its name in the glossary or in a guide, and of what a page takes from a theme. */
export const wordTables: Readonly<Record<string, () => string>> = {
  rowColumns: () =>
    table(
      ['column', 'in a case', 'holds'],
      columnsOf(data).map(({ name, path, list, holds }) => {
        const place = list === undefined ? path.join('.') : `${list}[0].${path.join('.')}`
        const isBeside = holds === 'measures'
        return [`\`${name}\``, isBeside ? 'beside it' : `\`${place}\``, held[holds]]
      }),
    ),
  themed: () =>
    table(
      ['property'],
      themed().map((name) => [`\`${name}\``]),
    ),
  wordTiers: () => words(rowsOf(data.tiers)),
  wordMeasures: () => words(rowsOf(measures)),
  wordConduct: () =>
    words(
      [
        ...data.forms,
        { id: '', label: { nl: 'buiten deze regeling', en: 'outside this policy' } },
      ].flatMap((form): readonly Row[] => [
        [
          { nl: `**${form.label.nl}**`, en: `**${form.label.en}**` },
          form.id === '' ? '–' : `\`form: ${form.id}\``,
        ],
        ...rowsOf(data.behaviours.filter((behaviour) => (behaviour.form ?? '') === form.id)),
      ]),
    ),
  wordFacts: () => words(withLevels('given')),
  wordCircumstances: () => words(rowsOf(data.facts.filter(({ role }) => role === 'circumstance'))),
  wordProcedure: () => words(withLevels('procedure')),
  wordHistory: () =>
    words(data.about.history.map(({ kind, label }): Row => [label, `\`${kind}\``])),
  wordCase: () =>
    words([
      ...named(stageWords, 'stage'),
      ...named(relationWords, 'relation'),
      ...named(findingWords, 'finding'),
    ]),
}
