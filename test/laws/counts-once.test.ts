import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Case } from '../../src/index'
import { adviceOn } from '../support/answer'
import { contestedCase, weighedCase, without } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'
import { understood } from '../support/understood'
import type { Vocabulary } from '../../src/policy/vocabulary'

// Written out by hand from the design, so that the rules cannot change unnoticed together with what is expected of them.
const strongest: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
> = {
  power: { power: { functional: 1, hierarchical: 2, executive: 3 } },
  leverage: { leverage: { yes: 2 } },
  effect: { impact: { considerable: 1, severe: 2 }, surroundings: { strained: 1, harmed: 2 } },
  audience: { audience: { organisation: 1, public: 2 } },
  involved: { targets: { several: 1 }, perpetrators: { together: 1 } },
  recurrence: {
    pattern: { repeated: 1, structural: 2 },
    response: { corrected: 1, warned: 2, 'final-warned': 3 },
  },
}
const aggravating: Readonly<Record<string, number>> = {
  'vulnerable-target': 1,
  'refusal-ignored': 1,
  retaliation: 2,
  obstruction: 1,
  planned: 1,
}
const mitigating = [
  'norm-unclear',
  'tolerated',
  'provoked',
  'insight',
  'employer-contributed',
  'minor-part',
  'long-service',
  'personal-consequences',
]
const dismissalOnly = ['long-service', 'personal-consequences']
const usedBy: Readonly<Record<string, readonly string[]>> = {
  'lift.repeated-after-request': ['pattern', 'response'],
  'lift.light-warned': ['response'],
  'lift.light-final-warned': ['response'],
  'lift.light-leverage': ['leverage'],
  'lift.sexual-leverage': ['leverage'],
  'lift.moderate-final-warned': ['response'],
  'lift.structural-bullying': ['pattern'],
  'lift.structural-exclusion-together': ['pattern', 'perpetrators'],
  'lift.structural-exclusion-power': ['pattern', 'power'],
  'lift.structural-exclusion-severe': ['pattern', 'impact'],
  'lift.structural-exclusion-addressed': ['pattern', 'response'],
  'lift.moderate-leverage': ['leverage'],
  'start.light-repeated': ['pattern'],
  'start.light-corrected': ['response'],
  'start.light-severe': ['impact'],
  'start.light-harmed': ['surroundings'],
  'start.moderate-warned': ['response'],
  'start.sexual-blackmail': [],
}

/** The levels that the governing act was weighed with: those of the case, and its own where acts differ. */
function levelsWeighed(
  theCase: Case<Vocabulary>,
  { classification, receipt }: Advice<Vocabulary>,
): Readonly<Record<string, string>> {
  const governing = classification.find(({ governs }) => governs)?.act ?? -1
  const act = understood(theCase).derived.acts.find(({ at }) => at.includes(governing))
  const own = (act?.own ?? []).map(([index, level]) => {
    const fact = shipped.data.facts[index]
    return [fact?.id ?? '', String(fact?.levels[level])] as const
  })
  return { ...receipt.facts, ...Object.fromEntries(own) }
}

/** What the conduct, the lift and the moved start of the governing reading already used. */
function used(
  theCase: Case<Vocabulary>,
  { classification, applied }: Advice<Vocabulary>,
  levels: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const governing = classification.find(({ governs }) => governs)
  const rules = [
    ...(governing?.rules ?? []),
    ...applied.filter(({ effect }) => effect === 'to-start').map(({ rule }) => rule),
  ]
  const behaviour = theCase.conduct[governing?.act ?? -1]?.behaviour ?? ''
  const own: string[] = []
  const isRepeated = ['exclusion', 'bullying', 'unwanted-attention'].includes(behaviour)
  if (isRepeated && levels['pattern'] !== 'structural') own.push('pattern')
  if (behaviour === 'neglected-duty') own.push('power')
  if (behaviour === 'sexual-blackmail') own.push('leverage')
  if (behaviour === 'severe-psychological-abuse') own.push('impact')
  return new Set([...own, ...rules.flatMap((rule) => usedBy[rule] as readonly string[])])
}

/** What each group comes to by hand. */
function groupsByHand(
  theCase: Case<Vocabulary>,
  advice: Advice<Vocabulary>,
): Readonly<Record<string, number>> {
  const levels = levelsWeighed(theCase, advice)
  const spent = used(theCase, advice, levels)
  const governing = theCase.conduct[advice.classification.find(({ governs }) => governs)?.act ?? -1]
  const isAggression =
    governing?.form === 'aggression' || aggressive.includes(governing?.behaviour ?? '')
  const claimed = theCase.circumstances ?? []
  const softening = claimed.filter(
    (item) =>
      mitigating.includes(item) &&
      (item !== 'provoked' || isAggression) &&
      (!dismissalOnly.includes(item) || advice.tier === 'very-serious'),
  )
  const groups = Object.entries(strongest).map(([group, facts]) => {
    const free = Object.entries(facts).filter(([fact]) => !spent.has(fact))
    return [
      group,
      Math.max(0, ...free.map(([fact, weights]) => weights[levels[fact] as string] ?? 0)),
    ] as const
  })
  const sum = claimed.reduce((total, item) => total + (aggravating[item] ?? 0), 0)
  return {
    ...Object.fromEntries(groups),
    aggravating: Math.min(3, sum),
    mitigating: 0 - Math.min(3, softening.length),
  }
}
const aggressive = [
  'raised-voice',
  'hostile-conduct',
  'insult',
  'breached-arrangement',
  'neglected-duty',
  'threat',
  'aggressive-conduct',
  'shove',
  'physical-aggression',
  'weapon-threat',
  'severe-psychological-abuse',
]

test('what lifted the tier or moved the start does not weigh again, and of a group the strongest counts once', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (drawn) => {
      // Without a history the response is the same for every act, as the receipt has it.
      const theCase = without(drawn, 'history')
      const advice = adviceOn(theCase)
      fc.pre(advice.kind === 'measures')
      const counted = advice.steps.filter((step) => step.counted)
      const byHand = groupsByHand(theCase, advice)
      for (const [group, expected] of Object.entries(byHand)) {
        const own = counted.filter((step) => step.group === group)
        expect({ [group]: own.reduce((sum, step) => sum + step.steps, 0) }).toEqual({
          [group]: expected,
        })
        if (group in strongest) expect(own.length).toBeLessThanOrEqual(1)
      }
      expect(advice.net).toBe(Object.values(byHand).reduce((sum, steps) => sum + steps, 0))
    }),
    { numRuns: runs(800) },
  )
})
