import type { Context } from '../advice/context'
import type { BilingualText } from '../base/text'
import { factsThatBar, isUnavailable } from '../decide/unavailable'
import { answersFrom, isUnknown } from '../policy/fact'
import type { FactData } from '../policy/policy'
import type { CheckResult, UnavailableIf } from './check-result'
import type { Proposal } from './proposal'
import { barOf } from './questions'
import { answered } from './words'
import type { Vocabulary } from '../policy/vocabulary'

/** Whether what is proposed is possible here: why it is not, or which answers would make it so. */
export function availability(
  context: Context,
  proposal: Proposal,
): Pick<CheckResult<Vocabulary>, 'unavailable' | 'unavailableIf'> {
  const bar = barOf(context, proposal) ?? null
  const isDecided = bar !== null || context.decision.kind !== 'measures'
  return { unavailable: bar, unavailableIf: isDecided ? [] : barringAnswers(context, proposal) }
}

/** Every answer to what is not known, and is no fact that weighs, by which what is proposed is not possible. */
function barringAnswers(
  context: Context,
  { heads }: Proposal,
): readonly UnavailableIf<Vocabulary>[] {
  const { policy, decision, derived } = context
  const read = new Set(heads.flatMap(({ id }) => [...factsThatBar(policy, id)]))
  const isBarredBy = (fact: number, level: number) => {
    const asKnown = decision.asKnown.map((known, place) => (place === fact ? level : known))
    return heads.some(({ id }) => isUnavailable(policy, id, asKnown))
  }
  return [...read].flatMap((place) => {
    const fact = policy.data.facts[place] as FactData
    const weighs = derived.open.some((open) => open.fact === place)
    if (weighs || !isUnknown(fact, decision.asKnown[place])) return []
    return answersFrom(fact)
      .filter((level) => isBarredBy(place, level))
      .map((level) => unavailableBy(context, fact, level))
  })
}

function unavailableBy(context: Context, fact: FactData, level: number): UnavailableIf<Vocabulary> {
  const when = {
    fact: fact.id,
    label: fact.label,
    to: String(fact.levels[level]),
    toLabel: fact.labels[level] as BilingualText,
  }
  const clause = answered(context, [when])
  return {
    when,
    because: {
      nl: `Als ${clause.nl}, is dit hier niet mogelijk.`,
      en: `If ${clause.en}, this is not possible here.`,
    },
  }
}
