import { expect, test } from 'vitest'
import { type Advice, type Case, advise, check, compare, UsageError } from '../../../src/index'
import { toLadderSvg, toSvg } from '../../../src/render'

const theCase = {
  reference: '2026-014',
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
  facts: { power: 'hierarchical' },
} as const satisfies Case
const results = [
  advise(theCase),
  advise({ ...theCase, relation: 'office-holder' }),
  advise({ ...theCase, conduct: [{ behaviour: 'belittling', finding: 'unfounded' }] }),
  check(theCase, 'transfer'),
  check(theCase, { measure: 'transfer', conditional: true }),
  check(theCase, 'coaching'),
]

test('the ladder by itself is the ladder among the pictures, also of what comes back from JSON', () => {
  for (const result of results)
    for (const options of [undefined, { lang: 'en' }, { width: 'phone' }] as const) {
      const drawn = toSvg(result, 'ladder', options)
      expect(toLadderSvg(result, options)).toBe(drawn)
      expect(toLadderSvg(JSON.parse(JSON.stringify(result)) as typeof result, options)).toBe(drawn)
    }
})

test('what was changed, what has no ladder, and options that are none are refused', () => {
  const changed = { ...advise(theCase), recommended: 'none' } as Advice
  expect(() => toLadderSvg(changed)).toThrow('the advice was changed after it was made')
  const decided = { case: theCase, measure: 'none', decidedOn: '2026-05-01', decidedBy: 'council' }
  const comparison = compare([decided as never])
  expect(() => toLadderSvg(comparison as never)).toThrow(
    'result: there is no picture of a comparison (expected what `advise` or `check` returned)',
  )
  expect(() => toLadderSvg(advise(theCase), { width: 'wide' } as never)).toThrow(UsageError)
})
