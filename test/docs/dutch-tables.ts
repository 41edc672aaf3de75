import { describePolicy } from '../../src/index'
import type { CaseField, DescribedFact, DescribedWord } from '../../src/describe/description'
import { table } from './case-tables'

/** The tables of the Dutch guide to writing a case, as the description of the policy has them. */

const told = describePolicy()
const code = (word: string) => `\`${word}\``

/** What a word means, with an example where there is one. */
function meaning({ means, example }: DescribedWord): string {
  if (means === undefined) return '–'
  return example === undefined ? means.nl : `${means.nl}. _Bijvoorbeeld_: ${example.nl}`
}

const words = (list: readonly DescribedWord[]) =>
  table(
    ['woord', 'in gewoon Nederlands', 'wat het is'],
    list.map((word) => [code(word.id), word.label.nl, meaning(word)]),
  )

/** Facts with their question; below each its levels, from mild to grave. */
const facts = (list: readonly DescribedFact[]) =>
  table(
    ['woord', 'in gewoon Nederlands', 'vraag, of wat het is'],
    list.flatMap(({ id, label, question, levels }) => [
      [`**${code(id)}**`, `**${label.nl}**`, `**${question.nl}**`],
      ...levels
        .filter((level) => level.id !== 'unknown')
        .map((level) => [code(level.id), level.label.nl, meaning(level)]),
    ]),
  )

/** Whether a part may be left out. */
function requirement({ required, requiredWhen }: CaseField): string {
  if (required) return '**ja**'
  return requiredWhen === undefined ? 'nee' : requiredWhen.nl
}

/** The parts of a case, of one act or of one earlier measure: those that stand right below it. */
function parts(below: readonly string[]): string {
  const fields = told.fields.filter(
    ({ path }) => path.length === below.length + 1 && below.every((key, at) => key === path[at]),
  )
  return table(
    ['woord', 'wat het is', 'vraag', 'verplicht'],
    fields.map((field) => [
      code(field.path.at(-1) ?? ''),
      field.label.nl,
      field.question.nl,
      requirement(field),
    ]),
  )
}

/** Every table by its name in the guide. */
export const dutchTables: Readonly<Record<string, () => string>> = {
  nlParts: () => parts([]),
  nlActParts: () => parts(['conduct', '*']),
  nlEarlierParts: () => parts(['history', '*']),
  nlStages: () => words(told.stages),
  nlRelations: () => words(told.relations),
  nlFindings: () => words(told.findings),
  nlBehaviours: () =>
    told.forms
      .map((form) => {
        const of = told.behaviours.filter((one) => one.form === form.id)
        return `### ${form.label.nl} (\`${form.id}\`)\n\n${meaning(form)}.\n\n${words(of)}`
      })
      .join('\n'),
  nlOutside: () => words(told.behaviours.filter(({ outside }) => outside)),
  nlTiers: () => words(told.tiers),
  nlFacts: () => facts(told.facts),
  nlCircumstances: () => words(told.circumstances),
  nlRefused: () =>
    table(
      ['woord', 'waarom het niet weegt'],
      told.refusedCircumstances.map(({ id, because }) => [code(id), because.nl]),
    ),
  nlEarlier: () =>
    table(
      ['woord', 'in gewoon Nederlands'],
      told.earlierMeasures.map(({ id, label }) => [code(id), label.nl]),
    ),
  nlMeasures: () =>
    table(
      ['woord', 'in gewoon Nederlands', 'wat mensen ook typen'],
      told.measures.map(({ id, label, alsoCalled }) => [
        code(id),
        label.nl,
        alsoCalled?.nl?.join(', ') ?? '–',
      ]),
    ),
  nlProcedure: () => facts(told.procedure),
  nlAttention: () =>
    table(
      ['woord', 'vraag', 'wat eraan te doen is'],
      told.attention.map(({ id, question, action }) => [code(id), question.nl, action.nl]),
    ),
}
