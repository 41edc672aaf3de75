import type { Behaviour } from './behaviours'
import { perPolicy } from './per-policy'
import { decidingEffects, type PolicyData, readingFacts, type RuleData } from './policy'

/**
 * Which facts decide what: sets of the facts of a policy, as places in its list, by what the rules
 * that read them are for.
 */

/**
 * Every fact that a rule reads to decide the measure, with those that are found on the way, such as
 * the tier and the net.
 */
export const decidingFacts = /* @__PURE__ */ perPolicy((data): ReadonlySet<number> => {
  const rules = data.rules.filter(({ event }) => decides(data, event))
  return new Set(rules.flatMap(({ reads }) => reads))
})

/** That something beside the ladder is not available decides on no measure of it. */
function decides({ ladder }: PolicyData, event: RuleData['event']): boolean {
  if (event.type === 'unavailable') return ladder.includes(event.params.measure)
  return decidingEffects.includes(event.type)
}

/** The deciding facts that a case brings: without those of a reading, which the weighing fills in. */
export const decidingCaseFacts = /* @__PURE__ */ perPolicy((data): readonly number[] =>
  [...decidingFacts(data)].filter((fact) => !isOfReading(data, fact)),
)

/**
 * The facts whose levels make up a situation of a verification: the deciding facts of a case,
 * without those read only to tell that a measure is not available. These move no tier, range or net.
 */
export const situationFacts = /* @__PURE__ */ perPolicy((data): readonly number[] => {
  const rules = data.rules.filter(
    ({ event }) => decidingEffects.includes(event.type) && event.type !== 'unavailable',
  )
  const facts = new Set(rules.flatMap(({ reads }) => reads))
  return [...facts].filter((fact) => !isOfReading(data, fact))
})

function isOfReading({ facts }: PolicyData, fact: number): boolean {
  return readingFacts.includes(facts[fact]?.by)
}

/** The gates that leave no measures to advise on, as places in the list of gates. */
export const kindGates = /* @__PURE__ */ perPolicy(
  ({ gates }): ReadonlySet<number> =>
    new Set(gates.flatMap(({ kind }, place) => (kind === undefined ? [] : [place]))),
)

/** The facts that a rule reads to decide whether there are measures to advise on at all. */
export const kindFacts = /* @__PURE__ */ perPolicy((data): ReadonlySet<number> => {
  const gates = new Set([...kindGates(data)].map((place) => data.gates[place]?.id))
  const rules = data.rules.filter(
    ({ event }) =>
      event.type === 'gate' && event.params.status !== 'passed' && gates.has(event.params.gate),
  )
  return new Set(rules.flatMap(({ reads }) => reads))
})

/**
 * Every fact that a behaviour, a lift or a moved start uses, by id: it is struck there, so that it
 * does not weigh again.
 */
export function usedFacts(
  behaviours: readonly Behaviour[],
  rules: readonly Pick<RuleData, 'event'>[],
): ReadonlySet<string> {
  return new Set([
    ...behaviours.flatMap((item) => (item.uses ?? []).map((use) => use.fact)),
    ...rules.flatMap(({ event }) =>
      event.type === 'lift' || event.type === 'to-start' ? (event.params.uses ?? []) : [],
    ),
  ])
}
