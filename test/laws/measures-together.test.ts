import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case, ComparedCase, Verdict } from '../../src/index'
import { acceptable, anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { arbitrarySet, caseAndSet, acceptableSet } from '../support/arbitrary-proposal'
import { adviceOn, namedBeside, safeCompare, shipped } from '../support/inside'
import { rungAt } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const { ladder, measures } = shipped.data
const undated = '2030-01-01'
const dated = (cases: fc.Arbitrary<Case<Vocabulary>>) =>
  cases.map((theCase) => acceptable({ assessedOn: undated, ...theCase }))
const cases = dated(fc.oneof(anyCase(), weighedCase(), contestedCase()))

/**
 * The verdict on a set; undefined where it is refused, as two measures that exclude each other are.
 * Asked of a comparison, which says what a check says (a law of its own) without searching for what would change it.
 */
function verdictOn(theCase: Case<Vocabulary>, measure: readonly string[]): Verdict | undefined {
  return compared(theCase, measure)?.verdict
}
function compared(
  theCase: Case<Vocabulary>,
  measure: readonly string[],
): ComparedCase<Vocabulary> | undefined {
  const result = safeCompare([
    {
      case: { assessedOn: undated, ...theCase, reference: '2026-1' },
      measure,
      decidedOn: undated,
      decidedBy: 'other',
    },
  ])
  return result.ok ? result.value.cases[0] : undefined
}

/** How far from the advice. */
const rank = (verdict: Verdict) =>
  ['fitting', 'defensible', 'borderline', 'too-light', 'too-heavy'].indexOf(verdict)

test('a measure that the advice names too never changes the verdict, but that protection for where something lighter falls short is at best defensible', () => {
  fc.assert(
    fc.property(caseAndSet(cases), fc.nat(), ([theCase, set], pick) => {
      const before = verdictOn(theCase, set) as Verdict
      const added = namedBeside(adviceOn(theCase)).filter(
        // What is named instead of the measure of the ladder takes its place.
        ({ measure, role }) => !set.includes(measure) && role !== 'instead',
      )
      const one = added[pick % Math.max(1, added.length)]
      fc.pre(one !== undefined)
      const after = verdictOn(theCase, [...set, one.measure])
      if (after === undefined) return
      const expected = one.role === 'if-needed' && before === 'fitting' ? 'defensible' : before
      expect({ set, added: one.measure, verdict: after }).toEqual({
        set,
        added: one.measure,
        verdict: expected,
      })
    }),
    { numRuns: runs(250) },
  )
})

test('a report to the police and support such as coaching never change the verdict', () => {
  fc.assert(
    fc.property(
      caseAndSet(cases),
      fc.constantFrom('police-report', 'coaching', 'reintegration-plan'),
      ([theCase, set], extra) => {
        fc.pre(!set.includes(extra))
        const after = verdictOn(theCase, [...set, extra])
        if (after !== undefined)
          expect({ set, extra, verdict: after }).toEqual({
            set,
            extra,
            verdict: verdictOn(theCase, set),
          })
        // Only what is no measure of the ladder can be refused beside one.
        if (extra === 'police-report') expect(after).toBeDefined()
      },
    ),
    { numRuns: runs(200) },
  )
})

/** Doing nothing, with distance at work beside it: once called defensible, as the distance weighs as a rung inside the range. */
const distanceAlone: [Case<Vocabulary>, string[]] = [
  { stage: 'concluded', conduct: [{ behaviour: 'joke-at-expense', finding: 'established' }] },
  ['working-apart'],
]

test('what goes beside a measure can make the whole too heavy, but never heavy enough', () => {
  fc.assert(
    fc.property(
      fc
        .tuple(cases, arbitrarySet)
        .map(([theCase, set]): [Case<Vocabulary>, readonly string[]] => [
          theCase,
          acceptableSet(theCase, set),
        ]),
      ([theCase, set]) => {
        const principal = set.find((id) => ladder.includes(id)) ?? 'none'
        const [alone, whole] = [
          verdictOn(theCase, [principal]) as Verdict,
          verdictOn(theCase, set) as Verdict,
        ]
        expect({ set, alone, whole, better: rank(whole) < rank(alone) }).toEqual({
          set,
          alone,
          whole,
          better: false,
        })
        if (alone === 'too-light') expect(['too-light', 'too-heavy']).toContain(whole)
        if (alone === 'too-heavy') expect(whole).toBe('too-heavy')
        // Only what is heavier than what is recommended can outweigh the measure of the ladder.
        const { weighsAs, recommended } = compared(theCase, set) as ComparedCase<Vocabulary>
        if (weighsAs !== principal)
          expect(rungAt(weighsAs)).toBeGreaterThan(Math.max(rungAt(principal), rungAt(recommended)))
      },
    ),
    { numRuns: runs(250), examples: [[distanceAlone]] },
  )
})

test('after established conduct doing nothing is too light, also with support beside it; without measures to advise on every sanction is too heavy and doing nothing fits', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...ladder.slice(1)), (theCase, rung) => {
      const { kind, considered } = adviceOn(theCase)
      if (kind === 'measures') {
        expect(verdictOn(theCase, ['none'])).toBe('too-light')
        for (const set of [
          ['coaching'],
          ['none', 'coaching'],
          ['reintegration-plan', 'police-report'],
        ])
          expect(verdictOn(theCase, set)).toBe('too-light')
        return
      }
      expect(considered).toHaveLength(ladder.length - 1)
      expect(verdictOn(theCase, ['none'])).toBe('fitting')
      expect(verdictOn(theCase, [rung])).toBe('too-heavy')
    }),
    { numRuns: runs(150) },
  )
})

test('while nothing is established protection fits that the advice names, and protection heavier than that is too heavy', () => {
  fc.assert(
    fc.property(
      dated(anyCase()),
      fc.constantFrom(...measures.filter(({ kind }) => kind === 'protective').map(({ id }) => id)),
      (theCase, protection) => {
        const { kind, interim } = adviceOn(theCase)
        fc.pre(kind !== 'measures' && verdictOn(theCase, [protection]) !== undefined)
        const named = interim.find(({ measure }) => measure === protection)
        expect({ protection, verdict: verdictOn(theCase, [protection]) }).toEqual({
          protection,
          verdict:
            named === undefined
              ? 'too-heavy'
              : named.role === 'if-needed'
                ? 'defensible'
                : 'fitting',
        })
      },
    ),
    { numRuns: runs(150) },
  )
})
