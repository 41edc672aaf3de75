import type { PolicyData, RuleData } from './policy'

type Behaviour = PolicyData['behaviours'][number]

/** The behaviours of the catalogue that lie within the policy, in the order of their levels. */
export function listedBehaviours(data: Pick<PolicyData, 'behaviours'>): readonly Behaviour[] {
  return data.behaviours.filter((item) => item.outside === undefined)
}

/** The facts a behaviour already holds, each with the highest level up to which it does. */
export function usesOf(
  { facts }: Pick<PolicyData, 'facts'>,
  behaviour: Behaviour | undefined,
): readonly (readonly [fact: number, upTo: number])[] {
  return (behaviour?.uses ?? []).map(({ fact: id, upTo }) => {
    const fact = facts.findIndex((item) => item.id === id)
    const levels = facts[fact]?.levels ?? []
    return [fact, upTo === undefined ? levels.length - 1 : levels.indexOf(upTo)] as const
  })
}

/** Every fact that a behaviour, a lift or a moved start uses, so that it does not weigh again. */
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
