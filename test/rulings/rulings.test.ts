import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { safeAdvise } from '../../src/index'
import { agreements, rulings } from './agreement'
import { division, improved, page, partings } from './page'
import { laidOut } from '../support/laid-out'
import { shipped } from '../support/policy'

test('the forty-five rulings are there once each, and every coded case is accepted', () => {
  expect(rulings).toHaveLength(45)
  expect(new Set(rulings.map(({ id }) => id)).size).toBe(45)
  for (const { id, case: theCase, interim } of rulings) {
    for (const one of [theCase, interim]) {
      if (one === null || one === undefined) continue
      const result = safeAdvise(one)
      expect({ id, issues: result.ok ? [] : result.issues }).toEqual({ id, issues: [] })
    }
  }
})

test('at most one testable answer in ten is contradicted', () => {
  const { agrees, borderline, contradicted } = division()
  expect(contradicted / (agrees + borderline + contradicted)).toBeLessThanOrEqual(0.1)
})

test('every contradicted answer is explained once, and nothing else is', () => {
  const contradicted = agreements()
    .filter(({ result }) => result === 'contradicted')
    .map(({ ruling, answer }) => `${ruling.id} ${answer}`)
  expect(partings.flatMap(({ explains }) => explains).sort()).toEqual([...contradicted].sort())
})

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
