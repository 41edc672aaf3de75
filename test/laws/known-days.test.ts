import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { daysAfter, daysBetween, daysOf } from '../../src/base/days'
import { understand } from '../../src/case/understand'
import { isAccepted, recommendedOn } from '../support/answer'
import { dayOpen } from '../support/arbitrary-open'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const response = shipped.data.facts.findIndex(({ derive }) => derive?.by === 'history')

/** One of the days that a day, a month, a year or nothing can stand for. */
function oneDayOf(known: string | undefined, pick: number): string {
  const { first, last } =
    known === undefined ? { first: '2023-01-01', last: '2027-01-01' } : daysOf(known)
  return daysAfter(first, pick % (daysBetween(first, last) + 1))
}

/** The same case in which every day is known. */
function exact(theCase: Case<Vocabulary>, picks: readonly number[]): Case<Vocabulary> {
  const pickOf = (at: number) => picks[at % picks.length] ?? 0
  return {
    ...theCase,
    conduct: theCase.conduct.map((act, at) => ({ ...act, on: oneDayOf(act.on, pickOf(at)) })),
    ...(theCase.history && {
      history: theCase.history.map((entry, at) => ({
        ...entry,
        on: oneDayOf(entry.on, pickOf(at + theCase.conduct.length)),
      })),
    }),
  }
}

/** The levels of earlier response that each act can have, by its place in the conduct; of acts not in play none. */
function levelsPerAct(theCase: Case<Vocabulary>): readonly (readonly number[] | undefined)[] {
  const result = understand(shipped, theCase)
  if (!result.ok) throw new Error('refused')
  const { acts } = result.value.derived
  return theCase.conduct.map((_, at) => {
    const own = acts.find((act) => act.at.includes(at))?.own.find(([fact]) => fact === response)
    return own === undefined ? undefined : (own[2] ?? [own[1]])
  })
}

const picks = fc.array(fc.nat(2000), { minLength: 5, maxLength: 5 })

test('a day more exact gives levels that were open, and never a milder measure than stood', () => {
  fc.assert(
    fc.property(dayOpen, picks, (theCase, chosen) => {
      const known = exact(theCase, chosen)
      fc.pre(isAccepted(known))
      const open = levelsPerAct(theCase)
      levelsPerAct(known).forEach((levels, at) => {
        expect((levels ?? []).filter((level) => open[at]?.includes(level) !== true)).toEqual([])
      })
      expect(recommendedOn(known)).toBeGreaterThanOrEqual(recommendedOn(theCase) as number)
    }),
    { numRuns: runs(500) },
  )
})

test('every level that is open is given by some days', () => {
  fc.assert(
    fc.property(dayOpen, (theCase) => {
      const { history = [] } = theCase
      // One act and one measure, of which it is known what it was about: few enough to try every day.
      const [act, entry] = [theCase.conduct[0], history[0]]
      fc.pre(act?.finding === 'established' && entry !== undefined)
      const one = {
        ...theCase,
        conduct: [{ ...act, on: act.on ?? '2026' }],
        history: [{ ...entry, comparable: 'yes' as const }],
      }
      fc.pre(isAccepted(one))
      const [open] = levelsPerAct(one)
      const found = new Set<number>()
      const daysIn = (known: string) => {
        const { first, last } = daysOf(known)
        return Array.from({ length: daysBetween(first, last) + 1 }, (_, many) =>
          daysAfter(first, many),
        )
      }
      // Every day of the one beside the first and the last of the other, and the other way round, reaches every turn.
      const ends = (known: string) => [daysOf(known).first, daysOf(known).last]
      const pairs = [
        ...daysIn(one.conduct[0]?.on ?? '').flatMap((on) =>
          ends(entry.on).map((given) => [on, given]),
        ),
        ...daysIn(entry.on).flatMap((given) =>
          ends(one.conduct[0]?.on ?? '').map((on) => [on, given]),
        ),
      ]
      for (const [on, given] of pairs) {
        const known = {
          ...one,
          conduct: [{ ...act, on }],
          history: [{ ...one.history[0], on: given }],
        } as Case<Vocabulary>
        if (isAccepted(known)) for (const level of levelsPerAct(known)[0] ?? []) found.add(level)
      }
      expect(found).toEqual(new Set(open))
    }),
    { numRuns: runs(15) },
  )
})
