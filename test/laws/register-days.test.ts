import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advise, arbocatalogus2026, type Case, type Policy } from '../../src/index'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { safeRegister } from '../../src/year'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { asImposed, decisions } from '../support/arbitrary-proposal'
import { shipped } from '../support/policy'

const policy: Policy<Vocabulary> = arbocatalogus2026
const decided = decisions(fc.oneof(anyCase(), weighedCase(), contestedCase()), 5).map((list) =>
  list.map(asImposed),
)
const registerOf = (list: unknown, on?: string) => {
  const made = safeRegister<Vocabulary>(list, on === undefined ? { policy } : { policy, on })
  if (!made.ok) throw new Error(made.issues.map(({ message }) => message).join('; '))
  return made.value
}
const nextDay = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** What an earlier measure comes to in a later case about comparable conduct on a day. */
function earlierIn(kind: string, given: string, on: string) {
  const later: Case<Vocabulary> = {
    assessedOn: '2150-01-01',
    stage: 'concluded',
    conduct: [{ behaviour: 'belittling', finding: 'established', on }],
    history: [{ kind, on: given, comparable: 'yes' }],
  }
  const [entry] = advise<Vocabulary>(later, { policy }).history
  return entry
}

test('the days of a register are those at which a later case counts the measure that was imposed for less', () => {
  const kinds = new Set(shipped.data.about.history.map(({ kind }) => kind))
  fc.assert(
    fc.property(decided, (list) => {
      for (const one of registerOf(list).measures) {
        const works = one.conditional ? 'final-warning' : one.measure
        if (!kinds.has(works)) {
          expect(one.stages).toEqual([])
          continue
        }
        const entry = earlierIn(works, one.from, nextDay(one.from, 1))
        expect(one.stages).toEqual(entry?.stages)
        const turns = one.stages.flatMap(({ until }) => until ?? [])
        for (const day of turns.flatMap((turn) => [nextDay(turn, -1), turn])) {
          const now = registerOf(list, day).measures.find(
            ({ reference, measure }) => reference === one.reference && measure === one.measure,
          )
          expect(now?.countsAs ?? null).toBe(earlierIn(works, one.from, day)?.countsAs ?? null)
        }
        expect(one.lapsesOn).toBe(turns.at(-1) ?? null)
      }
    }),
    { numRuns: 25 },
  )
})

test('a register holds every measure that was imposed, says the same in any order, and knows each due date by its own id', () => {
  fc.assert(
    fc.property(decided, fc.integer({ min: 0, max: 4 }), (list, turn) => {
      const made = registerOf(list)
      const turned = registerOf([...list.slice(turn), ...list.slice(0, turn)])
      expect(JSON.stringify(turned)).toBe(JSON.stringify(made))
      const imposed = list.flatMap(({ case: { reference }, measure }) =>
        [measure]
          .flat()
          .filter((id) => id !== 'none')
          .map((id) => `${reference} ${id}`),
      )
      const registered = made.measures.map(({ reference, measure }) => `${reference} ${measure}`)
      expect(registered.sort()).toEqual(imposed.sort())
      const ids = made.due.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const days = made.due.map(({ on }) => on)
      expect(days).toEqual([...days].sort())
    }),
    { numRuns: 60 },
  )
})
