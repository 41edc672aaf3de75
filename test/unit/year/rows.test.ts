import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { arbocatalogus2026, type Case, UsageError } from '../../../src/index'
import { type AdvisedValue, adviseRow, adviseRows, safeAdviseRow } from '../../../src/year'

const theCase = (reference: string): Case => ({
  reference,
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
})

async function all(values: Parameters<typeof adviseRows>[0]): Promise<readonly AdvisedValue[]> {
  const rows: AdvisedValue[] = []
  for await (const row of adviseRows(values)) rows.push(row)
  return rows
}

test('every value gets its row in its place, from a list, a generator or a stream', async () => {
  const values = [theCase('2026-1'), 7, { case: theCase('2026-2'), measure: 'none' }]
  const rows = await all(values)
  expect(rows.map(({ at, ok }) => [at, ok])).toEqual([
    [1, true],
    [2, false],
    [3, true],
  ])
  expect(rows[2]).toMatchObject({ value: { reference: '2026-2', verdict: 'too-light' } })
  expect(await all(new Set(values))).toEqual(rows)
  expect(await all(Readable.from(values))).toEqual(rows)
})

test('a reference that was there before is refused, and one whose case was refused is not', async () => {
  const broken = { ...theCase('2026-2'), stage: 'no stage' }
  const rows = await all([theCase('2026-1'), theCase('2026-1'), broken, theCase('2026-2')])
  expect(rows.map(({ ok }) => ok)).toEqual([true, false, false, true])
  expect(rows[1]).toMatchObject({ issues: [{ code: 'duplicate', path: ['reference'] }] })
})

test('values are asked for one by one, and no more than were looked at', async () => {
  let asked = 0
  function* endless() {
    for (;;) yield theCase(`2026-${++asked}`)
  }
  for await (const { at } of adviseRows(endless())) if (at === 3) break
  expect(asked).toBe(3)
})

test('a measure that is not the employer’s to impose is refused, and so is what a row does not hold', () => {
  const asked = (more: object) => safeAdviseRow({ case: theCase('2026-1'), ...more })
  expect(asked({ measure: 'civil-or-criminal-liability' })).toMatchObject({
    ok: false,
    issues: [{ code: 'not-applicable', path: ['measure'] }],
  })
  expect(asked({ measures: ['none'] })).toMatchObject({
    ok: false,
    issues: [{ code: 'unknown-key', path: ['measures'], suggestion: 'did you mean `measure`?' }],
  })
  expect(safeAdviseRow({ case: { ...theCase('2026-1'), conduct: [] } })).toMatchObject({
    ok: false,
    issues: [{ code: 'too-few', path: ['case', 'conduct'] }],
  })
})

test('what is no list, and options that are none, are told at once', () => {
  for (const values of [undefined, 7, 'text', {}, null])
    expect(() => adviseRows(values as never)).toThrow(UsageError)
  expect(() => adviseRows([], { policy: {} } as never)).toThrow(UsageError)
  expect(() => adviseRow(theCase('2026-1'), { polcy: arbocatalogus2026 } as never)).toThrow(
    UsageError,
  )
  expect(() => adviseRow({} as never)).toThrow('stage')
})
