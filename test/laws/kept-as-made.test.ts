import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Case, safeAdvise, type Vocabulary } from '../../src/index'
import { readyPolicy } from '../../src/policy/ready'
import { anyCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'

const behaviours = shipped.data.behaviours.map(({ id }) => id)
const given = shipped.data.facts.filter(({ role }) => role === 'given')
const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-07-${String(one).padStart(2, '0')}`)

/** A case beside which another one differs in one thing: often no more than in a word or a day that no level hangs on. */
const otherIn = fc
  .record({
    at: fc.nat(10),
    behaviour: fc.constantFrom(...behaviours),
    day,
    relation: fc.constantFrom('employee' as const, 'hired' as const),
    fact: fc
      .constantFrom(...given)
      .chain(({ id, levels }) =>
        fc.constantFrom(undefined, ...levels.map(String)).map((level) => ({ [id]: level })),
      ),
  })
  .map(
    ({ at, behaviour, day: on, relation, fact }) =>
      (theCase: Case<Vocabulary>): Case<Vocabulary> => {
        const { conduct, history = [], procedure, facts } = theCase
        const [first, ...rest] = conduct as [Case<Vocabulary>['conduct'][number]]
        const changes: readonly Partial<Case<Vocabulary>>[] = [
          { reference: '2026-9' },
          { assessedOn: on },
          { conduct: [...conduct].reverse() },
          { conduct: [{ ...first, on }, ...rest] },
          { conduct: [{ ...first, behaviour, form: undefined }, ...rest] },
          { conduct: [first, ...rest, { ...first, occasions: 2 }] },
          { history: [...history].reverse() },
          { procedure: { ...procedure, knownOn: on } },
          { relation },
          { facts: { ...facts, ...fact } },
          { facts: { ...facts, ...fact }, history: undefined },
        ]
        return { ...theCase, ...changes[at] }
      },
  )

test('an advice is the same, whichever case much like it was advised on first', () => {
  const [one, other] = [0, 1].map(() => readyPolicy(structuredClone(shipped.data)))
  const said = (theCase: unknown, policy = one) => {
    const result = safeAdvise<Vocabulary>(theCase, { policy })
    if (!result.ok) return JSON.stringify(result)
    const { receipt, labels: _, ...rest } = result.value
    // Without the hashes of all this, which take longer than the advice, and the words of the whole policy.
    return JSON.stringify([rest, receipt.facts, receipt.case])
  }
  fc.assert(
    fc.property(anyCase(), otherIn, (theCase, made) => {
      const like = made(theCase)
      const [first, second] = [said(theCase), said(like)]
      expect(said(like, other)).toBe(second)
      expect(said(theCase, other)).toBe(first)
    }),
    { numRuns: runs(1000) },
  )
})

test('an advice is in the words of its own relation, also under a policy of which no rule asks for that', () => {
  const facts = shipped.data.facts.map(({ by, ...fact }) =>
    by === undefined || by === 'relation' ? fact : { ...fact, by },
  )
  const policy = readyPolicy({ ...shipped.data, facts })
  const advisedOn = (relation: 'employee' | 'hired') => {
    const conduct = [{ behaviour: 'sexual-violence', finding: 'established' as const }]
    const result = safeAdvise<Vocabulary>({ stage: 'concluded', relation, conduct }, { policy })
    return result.ok ? result.value.principal?.label.en : undefined
  }
  expect(advisedOn('employee')).toBe('summary dismissal')
  expect(advisedOn('hired')).toBe('immediate end of the assignment')
})
