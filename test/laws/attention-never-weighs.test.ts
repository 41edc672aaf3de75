import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Vocabulary } from '../../src/index'
import { adviceOn, receiptApartFromCase } from '../support/answer'
import { anyCase, weighedCase, without } from '../support/arbitrary-case'
import { checkOn } from '../support/checked'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'

const points = (shipped.data.attention ?? []).map(({ id }) => id)
const anyPoints = fc.shuffledSubarray(points, { minLength: 1 })

/** An advice without the points of attention, and without the case in the receipt. */
const apart = (advice: Advice<Vocabulary>) => ({
  ...advice,
  attention: [],
  receipt: receiptApartFromCase(advice),
})

test('no set of points of attention changes anything of an advice but that each is in it once, in the order of the policy', () => {
  fc.assert(
    fc.property(anyCase(), anyPoints, (theCase, attention) => {
      const plain = without(theCase, 'attention')
      const [advice, before] = [adviceOn({ ...plain, attention }), adviceOn(plain)]
      const { attention: seen } = advice
      const { attention: none } = before
      expect(apart(advice)).toEqual(apart(before))
      expect(none).toEqual([])
      expect(seen.map(({ point }) => point)).toEqual(points.filter((id) => attention.includes(id)))
    }),
    { numRuns: runs(150) },
  )
})

test('no set of points of attention changes the check of a measure', () => {
  const rung = fc.constantFrom(...shipped.data.ladder)
  fc.assert(
    fc.property(weighedCase(), anyPoints, rung, (theCase, attention, proposed) => {
      const plain = without(theCase, 'attention')
      const { advice: _, ...checked } = checkOn({ ...plain, attention }, proposed)
      const { advice: __, ...before } = checkOn(plain, proposed)
      expect(checked).toEqual(before)
    }),
    { numRuns: runs(40) },
  )
})

test('every point says in both languages why it is to be seen and what to do about it, with its sources', () => {
  const { attention } = adviceOn({
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established' }],
    attention: points,
  })
  expect(attention).toHaveLength(8)
  for (const { point, label, because, action, source } of attention) {
    for (const said of [label, because, action])
      expect(
        [said.nl, said.en].every((text) => text.length > 0),
        point,
      ).toBe(true)
    expect(source.length, point).toBeGreaterThan(0)
  }
})
