import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { answerIn } from '../support/answer'
import { weighedCase, withFact } from '../support/arbitrary-case'
import { adviceOn, load, safeAdvise, verifyPolicy } from '../support/inside'
import { levelsOf, shipped } from '../support/policy'
import { runs } from '../support/runs'

const about = {
  id: 'generated',
  version: '1.0.0',
  contractVersion: 1,
  title: { nl: 'Gemaakt', en: 'Generated' },
  publisher: 'test',
  extends: 'arbocatalogus-2026',
  adoption: { worksCouncilConsent: null, adopted: null, communicated: null },
}
const weights = shipped.data.rules.flatMap(({ name, event }) =>
  event.type === 'weigh' ? [{ name, sign: Math.sign(event.params.steps) }] : [],
)

/** A written warning that counts so many months, and as a correction two years more. */
const fading = (months: number) => [
  { level: 'warned', months },
  { level: 'corrected', months: months + 24 },
]
/** An overlay with other weights, another cap and other durations: some keep the order of the levels, some do not. */
const overlay = fc
  .record({
    changed: fc.uniqueArray(
      fc.record({ weight: fc.constantFrom(...weights), steps: fc.integer({ min: 1, max: 4 }) }),
      { minLength: 1, maxLength: 4, selector: ({ weight }) => weight.name },
    ),
    cap: fc.integer({ min: 1, max: 4 }),
    months: fc.integer({ min: 1, max: 36 }),
  })
  .map(({ changed, cap, months }) => ({
    policy: { ...about, history: [{ kind: 'written-warning', stages: fading(months) }] },
    // What a measure says of how long it counts is the first stage of its history.
    measures: { measures: [{ id: 'written-warning', lasts: { months } }] },
    weigh: {
      groups: [{ id: 'aggravating', cap }],
      rules: changed.map(({ weight: { name, sign }, steps }) => ({
        name,
        event: { params: { steps: sign * steps } },
      })),
    },
  }))

const ordered = shipped.data.facts
  .filter((fact) => fact.role === 'given' && fact.ordered && fact.derive === undefined)
  .map(({ id }) => id)

test('whatever loads and verifies clean gives no milder measure for a graver fact, stays in its range, and never throws', async () => {
  // Each policy is loaded and proved over every situation, which takes seconds; so there are few, and other ones in each run.
  const policies = await Promise.all(fc.sample(overlay, 3).map((files) => load(files)))
  const clean = policies.filter((policy) => verifyPolicy(policy, { quick: true }).ok)
  const disproved = policies.filter((policy) => !clean.includes(policy))
  for (const policy of clean) {
    fc.assert(
      fc.property(weighedCase(), fc.constantFrom(...ordered), (theCase, fact) => {
        const advices = levelsOf(fact).flatMap((level) => {
          const result = safeAdvise(withFact(theCase, fact, level), { policy })
          return result.ok ? [result.value] : []
        })
        const rungs = advices.map(({ recommended }) => shipped.data.ladder.indexOf(recommended))
        expect([...rungs].sort((a, b) => a - b)).toEqual(rungs)
        for (const { kind, range, recommended } of advices) {
          if (kind !== 'measures' || range === null) continue
          const place = (id: string) => shipped.data.ladder.indexOf(id)
          expect(place(recommended)).toBeGreaterThanOrEqual(place(range.from))
          expect(place(recommended)).toBeLessThanOrEqual(place(range.to))
        }
      }),
      { numRuns: runs(60) },
    )
  }
  // What verification refutes, it refutes with a pair that anyone can run: some part of the answer on the graver case is milder.
  for (const policy of disproved) {
    const pairs = verifyPolicy(policy)
      .findings.filter(({ code }) => code === 'not-monotone')
      .map(({ cases }) => cases as readonly [Case, Case])
    for (const [milder, graver] of pairs) {
      const [before, after] = [
        answerIn(adviceOn(milder, policy)),
        answerIn(adviceOn(graver, policy)),
      ]
      expect(
        Object.keys(before).some(
          (part) => after[part as keyof typeof after] < before[part as keyof typeof before],
        ),
      ).toBe(true)
    }
  }
  expect(clean.length + disproved.length).toBe(3)
})
