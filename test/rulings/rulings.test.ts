import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { safeAdvise } from '../../src/index'
import { agreements, keptApart, type Ruling, rulings } from './agreement'
import { division, improved, page, partings, partingsApart } from './page'
import { laidOut } from '../support/laid-out'
import { shipped } from '../support/policy'

const sets: readonly (readonly [string, readonly Ruling[], number])[] = [
  ['at hand', rulings, 45],
  ['kept apart', keptApart, 17],
]

test.each(sets)(
  'the rulings %s are there once each, and every coded case is accepted',
  (_, some, size) => {
    expect(some).toHaveLength(size)
    expect(new Set(some.map(({ id }) => id)).size).toBe(size)
    for (const { id, case: theCase, interim } of some) {
      for (const one of [theCase, interim]) {
        if (one === null || one === undefined) continue
        const result = safeAdvise(one)
        expect({ id, issues: result.ok ? [] : result.issues }).toEqual({ id, issues: [] })
      }
    }
  },
)

test('no ruling is in both sets', () => {
  const ids = [...rulings, ...keptApart].map(({ id }) => id)
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
})

test('at most one testable answer in ten is contradicted', () => {
  const { agrees, borderline, contradicted } = division()
  expect(contradicted / (agrees + borderline + contradicted)).toBeLessThanOrEqual(0.1)
})

test.each([
  ['at hand', rulings, partings],
  ['kept apart', keptApart, partingsApart],
] as const)(
  'every contradicted answer of the rulings %s is explained once, and nothing else is',
  (_, some, told) => {
    const contradicted = agreements(some)
      .filter(({ result }) => result === 'contradicted')
      .map(({ ruling, answer }) => `${ruling.id} ${answer}`)
    expect(told.flatMap(({ explains }) => explains).sort()).toEqual([...contradicted].sort())
  },
)

test('the choices improved on the rulings cite a choice, and move the zone with written reasons only', () => {
  for (const name of improved) {
    const rule = shipped.data.rules.find((one) => one.name === name)
    expect(rule?.event.type).toBe('depart')
    expect(rule?.source.every((id) => shipped.data.sources[id]?.kind === 'choice')).toBe(true)
  }
})

test('docs/rulings.md says what is computed', async () => {
  const file = new URL('../../docs/rulings.md', import.meta.url)
  const right = await laidOut(page())
  // UPDATE_GOLDEN=1 writes it; read the difference before keeping it.
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, right)
  expect(readFileSync(file, 'utf8')).toBe(right)
})
