import { inBoth, type BilingualText } from '../base/text'
import { listedBehaviours } from './behaviours'
import { withoutDefinition } from './definitions'
import { type FactData, findingIds, kindIds, relationIds, stageIds, unknownLevel } from './policy'
import { combiningOf, comesTo } from './group'
import type { PolicyText } from './file'

/** That something is so. */
export const yes: BilingualText = { nl: 'ja', en: 'yes' }
/** That something is not so. */
export const no: BilingualText = { nl: 'nee', en: 'no' }
const notKnown: BilingualText = { nl: 'niet bekend', en: 'not known' }
const offered: BilingualText = { nl: 'aangeboden', en: 'offered' }
const notPossible: BilingualText = { nl: 'niet mogelijk', en: 'not possible' }
const answerSets = {
  'yes-no': { levels: ['yes', 'no'], labels: [yes, no] },
  heard: { levels: ['yes', 'offered', 'no'], labels: [yes, offered, no] },
  'heard-if-possible': {
    levels: ['yes', 'offered', 'not-possible', 'no'],
    labels: [yes, offered, notPossible, no],
  },
} as const

/** The levels of a fact that are answers: all but `unknown`. */
export function answers(fact: FactData): readonly (string | number)[] {
  return fact.levels.slice(0, fact.known)
}

/** The places of the answers from a level on; of all of them where none is given. */
export function answersFrom(fact: FactData, least = 0): readonly number[] {
  return Array.from({ length: fact.known - least }, (_, index) => least + index)
}

/** The place of the last answer: the gravest, where the levels are ordered. */
export function lastAnswer(fact: FactData): number {
  return fact.known - 1
}

/** The place of `unknown`, where the fact has it: after every answer. */
export function unknownOf(fact: FactData): number {
  return fact.known
}

/** Whether a fact follows from earlier measures. */
export function isByHistory({ derive }: Pick<FactData, 'derive'>): boolean {
  return derive?.by === 'history'
}

/** How a fact is asked where some levels are ruled out, and none that is left is milder than a level that the policy names; else undefined. */
export function furtherAsked(
  { further, levels }: Pick<FactData, 'further' | 'levels'>,
  left: readonly (string | number)[],
): FactData['further'] {
  if (further === undefined) return undefined
  const from = levels.indexOf(further.from)
  return left.every((level) => levels.indexOf(level) >= from) ? further : undefined
}

/** Whether a level is `unknown`; of a fact that always has an answer none is. */
export function isUnknown(fact: FactData, level: number | undefined): boolean {
  return level === unknownOf(fact)
}

/** The place of a level among those of a fact; −1 where the fact does not have it. */
export function levelAt(fact: FactData, id: string | number): number {
  return fact.levels.indexOf(id)
}

/** The integers the weights of a policy can reach, lowest and highest. */
function netBounds({ groups, rules }: PolicyText['weigh']): readonly [number, number] {
  let [lowest, highest] = [0, 0]
  for (const group of groups) {
    const steps = rules.flatMap(({ event }) =>
      event.type === 'weigh' && event.params.group === group.id ? [event.params.steps] : [],
    )
    const combining = combiningOf(group)
    lowest += comesTo(
      combining,
      steps.filter((step) => step < 0),
    )
    highest += comesTo(
      combining,
      steps.filter((step) => step > 0),
    )
  }
  return [lowest, highest]
}

/** Every fact of a policy with its levels: given, procedural, circumstances, derived, in that order. */
export function buildFacts(text: PolicyText): readonly FactData[] {
  return [
    ...text.facts.facts.map((fact) => givenFact(fact, text)),
    ...text.facts.circumstances.map((item): FactData => ({
      id: item.id,
      role: 'circumstance',
      ordered: true,
      levels: ['no', 'yes'],
      known: 2,
      absent: 0,
      labels: [no, yes],
      label: item.label,
      circumstance: withoutDefinition(item),
    })),
    ...text.facts.derived.map((item) => derivedFact(item, text)),
  ]
}

function givenFact(
  fact: PolicyText['facts']['facts'][number],
  { facts: { tiers } }: PolicyText,
): FactData {
  const set = fact.answers === undefined ? undefined : answerSets[fact.answers]
  const proper = set?.levels ?? (fact.levels ?? []).map((level) => level.id)
  const labels = set?.labels ?? (fact.levels ?? []).map((level) => level.label)
  const levels = [...proper, unknownLevel]
  return {
    id: fact.id,
    role: fact.section === 'facts' ? 'given' : 'procedure',
    ordered: fact.ordered,
    levels,
    known: proper.length,
    absent: levels.indexOf(fact.absent),
    ...(fact.unknownFrom === undefined
      ? {}
      : { unknownFrom: tiers.findIndex(({ id }) => id === fact.unknownFrom) }),
    labels: [...labels, notKnown],
    label: fact.label,
    question: fact.question,
    derive: fact.derive,
    clauses: fact.clauses,
    remedy: fact.remedy,
    impliedBy: fact.impliedBy,
    further: fact.further,
    compareFrom: fact.compareFrom === undefined ? undefined : levels.indexOf(fact.compareFrom),
  }
}

function derivedFact(item: PolicyText['facts']['derived'][number], text: PolicyText): FactData {
  const levels = derivedLevels(item.by, text)
  const ordered = [
    'act-tier',
    'tier',
    'start',
    'net',
    'range-to',
    'recommended',
    'seriousness',
  ].includes(item.by)
  return {
    id: item.id,
    role: 'derived',
    ordered,
    levels,
    known: levels.length,
    absent: 0,
    labels: levels.map((level) => inBoth(() => String(level))),
    label: inBoth(() => item.id),
    by: item.by,
    of: item.of,
    finding: item.finding,
    after: item.after,
  }
}

function derivedLevels(
  by: PolicyText['facts']['derived'][number]['by'],
  text: PolicyText,
): readonly (string | number)[] {
  const tiers = text.facts.tiers.map((tier) => tier.id)
  switch (by) {
    case 'act-tier':
    case 'tier':
      return tiers
    case 'seriousness':
      return ['none', ...tiers]
    case 'act-form':
      return text.behaviours.forms.map((form) => form.id)
    case 'act-behaviour':
      return [...listedBehaviours(text.behaviours).map((item) => item.id), 'unlisted']
    case 'start':
    case 'range-to':
    case 'recommended':
      return text.measures.ladder
    case 'net': {
      const [lowest, highest] = netBounds(text.weigh)
      return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index)
    }
    case 'stage':
      return stageIds
    case 'relation':
      return relationIds
    case 'outcome':
      return findingIds
    case 'kind':
      return kindIds
    case 'in-scope':
    case 'finding':
    case 'conduct':
    case 'form':
    case 'policy':
    case 'replaced':
      return ['no', 'yes']
  }
}
