import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { expect, expectTypeOf, test } from 'vitest'
import { advise, type AdviceBrief, type Case, CaseError, safeAdvise } from '../../src/index'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { toHtml, toMarkdown, toSvg, toText } from '../../src/render'
import { adviceOn } from '../support/answer'
import { acceptable, anyCase, weighedCase } from '../support/arbitrary-case'
import { dayOpen, fewOpen } from '../support/arbitrary-open'
import { cases, published } from '../support/results'
import { factIds, levelsOf } from '../support/policy'
import { runs } from '../support/runs'

function briefOn(theCase: Case<Vocabulary>): AdviceBrief<Vocabulary> {
  const result = safeAdvise<Vocabulary>(theCase, { explain: 'brief' })
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}
const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
const most = 8000

/** A case in which every fact, every point of procedure and every circumstance that fits is stated. */
const fullCase = fc
  .tuple(
    weighedCase(),
    fc.record(
      Object.fromEntries(factIds('given').map((id) => [id, fc.constantFrom(...levelsOf(id))])),
    ),
    fc.record(
      Object.fromEntries(factIds('procedure').map((id) => [id, fc.constantFrom(...levelsOf(id))])),
    ),
  )
  .map(([theCase, facts, procedure]) =>
    acceptable({ ...theCase, facts, procedure, circumstances: factIds('circumstance') }),
  )

test('a brief advice holds what the whole advice holds, and no texts', () => {
  const oneCase = fc.oneof(anyCase(), fewOpen, dayOpen, fullCase)
  fc.assert(
    fc.property(oneCase, (theCase) => {
      const { type, receipt, ...brief } = briefOn(theCase)
      const { adviceHash: _, ...made } = receipt
      const advice = adviceOn(theCase)
      expect(type).toBe('advice-brief')
      // Every list is as long as that of the whole advice, and every property the same.
      expect(advice).toMatchObject({ ...brief, receipt: made })
      expect(JSON.stringify({ ...brief, receipt })).not.toMatch(/"(nl|en)":/)
    }),
    { numRuns: runs(400) },
  )
})

test('a brief advice on a full case is at most 8 kB of JSON', () => {
  fc.assert(
    fc.property(fullCase, (theCase) => {
      expect(sizeOf(briefOn(theCase))).toBeLessThanOrEqual(most)
    }),
    { numRuns: runs(400) },
  )
  const examples = readdirSync(new URL('../../examples/cases/', import.meta.url))
  const told = [...Object.values(cases), ...examples.map((name) => published(name.slice(0, -5)))]
  for (const theCase of told) expect(sizeOf(briefOn(theCase))).toBeLessThanOrEqual(most)
})

const theCase = {
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
} as const

test('whether an advice is brief is known to the type checker', () => {
  const brief = advise(theCase, { explain: 'brief' })
  expectTypeOf(brief).toEqualTypeOf<AdviceBrief>()
  expectTypeOf(advise(theCase, { explain: 'full' })).toEqualTypeOf(advise(theCase))
  expect(advise(theCase, { explain: 'full' })).toEqual(advise(theCase))
  expect(JSON.parse(JSON.stringify(brief))).toEqual(brief)
  expect(Object.isFrozen(brief.steps)).toBe(true)
})

test('a brief advice is not rendered', () => {
  const brief = advise(theCase, { explain: 'brief' }) as never
  const told =
    'result: a brief advice is not a result (ask for the whole explanation: `advise(theCase)`)'
  for (const render of [toText, toHtml, toMarkdown])
    expect(() => render(brief)).toThrow(
      expect.objectContaining({ name: 'UsageError', message: told }),
    )
  expect(() => toSvg(brief, 'ladder')).toThrow(told)
})
