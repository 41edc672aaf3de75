import type { BilingualText } from '../base/text'
import { perPolicy, perWord } from './per-policy'
import type { PolicyData } from './policy'
import { deepFreeze } from './ready'
import { byPlace } from './statements'

type MeasureData = PolicyData['measures'][number]

/** The words of a measure in one relation, and what it stands on. */
export type MeasureStatement = ReturnType<typeof measureStatement>

/** Everything that a policy says in the same words in every case of one relation, frozen. */
export type Wording = ReturnType<typeof wordingIn>

const wordings = /* @__PURE__ */ perPolicy((data) =>
  perWord((relation) => wordingIn(data, relation)),
)

/** What a policy says in one relation. */
export function wordingFor(data: PolicyData, relation: string): Wording {
  return wordings(data)(relation)
}

/** A measure in the wording of a relation. */
export function measureFor(data: PolicyData, id: string, relation: string): MeasureStatement {
  // INVARIANT: a policy names only measures that it has; its check sees to that.
  return wordingFor(data, relation).measures.get(id) as MeasureStatement
}

/** A measure in full, with the reason it is named for. */
export function measureInFull({ words, source }: MeasureStatement, reason: Reason) {
  const because = reason.because
  return Object.assign({}, words, { because, source: [...new Set([...reason.source, ...source])] })
}

/** Why a measure is named. */
export interface Reason {
  readonly because: BilingualText
  readonly source: readonly string[]
}

function wordingIn(data: PolicyData, relation: string) {
  const measures = new Map(
    data.measures.map((item) => [item.id, deepFreeze(measureStatement(item, relation))]),
  )
  const added = byPlace(data, 'add', (rule) => {
    const { list, measure: id, role, reviewDays } = rule.event.params
    // INVARIANT: a policy names only measures that it has; its check sees to that.
    const inFull = measureInFull(measures.get(id) as MeasureStatement, rule)
    const measure = { ...inFull, role, rule: rule.name }
    return { list, measure: reviewDays === undefined ? measure : { ...measure, reviewDays } }
  })
  return { measures, added, labels: deepFreeze(labelsIn(data, measures)) }
}

function measureStatement(measure: MeasureData, relation: string) {
  const own = measure.wording?.[relation]
  const { months, note } = measure.lasts
  // Some conditions concern a contract of employment; other relations have none.
  const conditions = measure.conditions.filter(
    ({ contract }) => own === undefined || contract === undefined,
  )
  const words = {
    measure: measure.id,
    label: own?.label ?? measure.label,
    what: own?.what ?? measure.what,
    inProportion: own?.inProportion ?? measure.inProportion,
    imposedBy: own?.imposedBy ?? measure.imposedBy,
    checkedBy: own?.checkedBy ?? measure.checkedBy,
    lasts: { months, until: null, ...(note === undefined ? {} : { note }) },
    conditions: conditions.map(({ text, source }) => ({ text, source })),
  }
  // A relation with words of its own has no other ones for an advice.
  const advised = own === undefined ? measure.advised : undefined
  return { words, advised: advised ?? words.label, source: measure.source }
}

/** The group of the step that says that another reading keeps the answer up. */
const floor: BilingualText = { nl: 'andere lezing', en: 'other reading' }

/** The words that an answer can be shown with without the policy. */
function labelsIn(data: PolicyData, measures: ReadonlyMap<string, MeasureStatement>) {
  const told = data.facts.flatMap((fact) =>
    fact.role === 'derived' ? [] : [{ ...fact, role: fact.role }],
  )
  return {
    ladder: data.ladder.flatMap((measure) => {
      const label = measures.get(measure)?.words.label
      const general = data.measures.find(({ id }) => id === measure)?.label
      if (label === undefined) return []
      return label === general ? [{ measure, label }] : [{ measure, label, general }]
    }),
    tiers: labelsById(data.tiers),
    groups: { ...labelsById(data.groups), floor },
    facts: labelsById(told),
    roles: Object.fromEntries(told.map(({ id, role }) => [id, role])),
    levels: Object.fromEntries(told.map((fact) => [fact.id, levelLabels(fact)])),
    sources: citations(data),
    policy: data.about.title,
  }
}

/** How each source is cited; of a choice what it is about, where it bears on the measure. */
function citations({ sources, choices = {} }: PolicyData): PolicyData['sources'] {
  const told = Object.entries(sources).map(([id, source]) => {
    const label = choices[id]
    return [id, label === undefined ? source : { ...source, label }] as const
  })
  return Object.fromEntries(told)
}

function labelsById(list: readonly { readonly id: string; readonly label: BilingualText }[]) {
  return Object.fromEntries(list.map(({ id, label }) => [id, label]))
}

function levelLabels({ levels, labels, label }: PolicyData['facts'][number]) {
  return Object.fromEntries(levels.map((level, index) => [level, labels[index] ?? label]))
}
