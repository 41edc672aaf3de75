import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import {
  acceptable,
  contestedCase,
  establishedAct,
  weighedCase,
  withFact,
  without,
} from '../support/arbitrary-case'
import { fewOpen } from '../support/arbitrary-open'
import { adviceOn, comparisonOf, isAccepted } from '../support/inside'
import { levelsOf, rungAt, shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const { ladder, facts } = shipped.data
const ordered = facts.filter((fact) => fact.role === 'given' && fact.ordered).map(({ id }) => id)
const circumstances = facts.flatMap(({ circumstance }) =>
  circumstance === undefined ? [] : [circumstance],
)
const cases = fc
  .oneof(weighedCase(), contestedCase(), fewOpen)
  .map((theCase) => acceptable({ ...theCase, assessedOn: '2026-07-01' }))

/** The pairs that a comparison of two cases lists, of which the first got the heavier measure. */
function listed(
  first: Case<Vocabulary>,
  second: Case<Vocabulary>,
  measures: readonly [string, string],
): readonly string[] {
  const decided = [first, second].map((theCase, at) => ({
    case: { ...theCase, reference: `2026-${at}` },
    measure: measures[at],
    decidedOn: '2026-07-01',
    decidedBy: 'other',
  }))
  return comparisonOf(decided).milderButGraver.map((pair) => `${pair.first} before ${pair.second}`)
}
const twoRungs = fc
  .subarray([...ladder], { minLength: 2, maxLength: 2 })
  .map(([light, heavy]) => [heavy, light] as unknown as readonly [string, string])

/** The levels a fact can still have by what the library takes: one where it is known. */
function possible(theCase: Case<Vocabulary>, fact: string): readonly number[] {
  const stated = (theCase.facts as Readonly<Record<string, string>> | undefined)?.[fact]
  const history = fact === 'response' && theCase.history !== undefined
  const levels = levelsOf(fact)
  if (stated !== undefined && stated !== 'unknown' && !history) return [levels.indexOf(stated)]
  const taken = levels.flatMap((level, place) =>
    isAccepted(withFact(theCase, fact, level)) ? [place] : [],
  )
  const notClaimed =
    ['leverage', 'perpetrators', 'danger', 'offence'].includes(fact) && stated === undefined
  return notClaimed ? taken.slice(0, 1) : taken
}

/** What is graver in the first case than in the second, or may turn out to be. */
function graverIn(first: Case<Vocabulary>, second: Case<Vocabulary>): readonly string[] {
  const byLevel = ordered.filter(
    (fact) => (possible(first, fact).at(-1) as number) > (possible(second, fact)[0] as number),
  )
  const claimed = (theCase: Case<Vocabulary>, id: string) =>
    theCase.circumstances?.includes(id) === true
  const byCircumstance = circumstances.filter(({ id, direction }) =>
    direction === 'mitigating'
      ? claimed(second, id) && !claimed(first, id)
      : claimed(first, id) && !claimed(second, id),
  )
  return [...byLevel, ...byCircumstance.map(({ id }) => id)]
}

/** The gravest tier of what was established, before any lift. */
function gravestAct({ conduct }: Case<Vocabulary>): number {
  const tiers = shipped.data.tiers.map(({ id }) => id)
  return Math.max(
    ...conduct
      .filter(({ finding }) => finding === 'established')
      .map(({ behaviour, tier }) =>
        tiers.indexOf(
          tier ?? shipped.data.behaviours.find(({ id }) => id === behaviour)?.tier ?? '',
        ),
      ),
  )
}

/** The case with every unknown weighing fact at its mildest, so that whatever else is changed is known. */
function allKnown(theCase: Case<Vocabulary>): Case<Vocabulary> {
  return ordered.reduce(
    (one, fact) => withFact(one, fact, levelsOf(fact)[possible(one, fact)[0] as number] as string),
    without(theCase, 'history'),
  )
}

const graverFact = fc
  .tuple(
    cases,
    fc.constantFrom(
      ...ordered.filter((fact) => fact !== 'offence'),
      ...circumstances.map(({ id }) => id),
    ),
    fc.nat(9),
    fc.nat(9),
  )
  .map(([base, fact, one, other]): readonly [Case<Vocabulary>, Case<Vocabulary>] => {
    const theCase = allKnown(base)
    const direction = circumstances.find(({ id }) => id === fact)?.direction
    if (direction === undefined) {
      const versions = levelsOf(fact)
        .map((level) => withFact(theCase, fact, level))
        .filter(isAccepted)
      const [low, high] = [one % versions.length, other % versions.length].sort(
        (a, b) => a - b,
      ) as [number, number]
      return [versions[low] as Case<Vocabulary>, versions[high] as Case<Vocabulary>]
    }
    const others = (theCase.circumstances ?? []).filter((id) => id !== fact)
    const [lacking, having] = [
      { ...theCase, circumstances: others },
      { ...theCase, circumstances: [...others, fact as never] },
    ]
    if (!isAccepted(having)) return [lacking, lacking]
    return direction === 'mitigating' ? [having, lacking] : [lacking, having]
  })

test('of two cases that differ in one known fact, the milder with the heavier measure is listed, and never the graver', () => {
  fc.assert(
    fc.property(graverFact, twoRungs, ([milder, graver], measures) => {
      fc.pre(milder !== graver && adviceOn(milder).kind === 'measures')
      expect(graverIn(milder, graver)).toEqual([])
      expect(listed(milder, graver, measures)).toEqual(['2026-0 before 2026-1'])
      expect(listed(graver, milder, measures)).toEqual([])
      // The lighter measure for the milder case is what one expects.
      expect(listed(milder, graver, [measures[1], measures[0]])).toEqual([])
    }),
    { numRuns: runs(200) },
  )
})

/** A second case that differs from a first in a few facts, so that one is often the milder. */
const related = fc
  .tuple(
    cases,
    fc.array(fc.tuple(fc.constantFrom(...ordered), fc.nat(9)), { maxLength: 3 }),
    fc.subarray(
      circumstances.map(({ id }) => id),
      { maxLength: 1 },
    ),
    fc.boolean(),
    fc.option(establishedAct, { freq: 2, nil: undefined }),
  )
  .map(([base, changes, more, known, act]): readonly [Case<Vocabulary>, Case<Vocabulary>] => {
    const first = known ? allKnown(base) : base
    const start = act === undefined ? first : acceptable({ ...first, conduct: [act] })
    const second = changes.reduce((one, [fact, place]) => {
      const levels = [...levelsOf(fact), 'unknown'].filter((level) =>
        isAccepted(withFact(fact === 'response' ? without(one, 'history') : one, fact, level)),
      )
      return withFact(
        fact === 'response' ? without(one, 'history') : one,
        fact,
        levels[place % levels.length] as string,
      )
    }, start)
    const having = {
      ...second,
      circumstances: [...new Set([...(second.circumstances ?? []), ...more])],
    } as Case<Vocabulary>
    return [first, isAccepted(having) ? having : second]
  })

test('a case is never listed as milder while a coded fact of it is graver, or can turn out to be', () => {
  let pairs = 0
  fc.assert(
    fc.property(
      fc.oneof({ weight: 4, arbitrary: related }, { weight: 1, arbitrary: fc.tuple(cases, cases) }),
      twoRungs,
      ([one, other], measures) => {
        for (const [first, second] of [
          [one, other],
          [other, one],
        ] as const) {
          if (listed(first, second, measures).length === 0) continue
          pairs++
          expect(graverIn(first, second)).toEqual([])
          expect(gravestAct(first)).toBeLessThanOrEqual(gravestAct(second))
          expect(rungAt(adviceOn(first).recommended)).toBeLessThanOrEqual(
            rungAt(adviceOn(second).recommended),
          )
        }
      },
    ),
    { numRuns: runs(1000) },
  )
  expect(pairs).toBeGreaterThan(40)
})
