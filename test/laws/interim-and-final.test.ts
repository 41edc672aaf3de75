import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviceOn } from '../support/answer'
import { anyCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'

const { ladder, measures } = shipped.data
const interimOnly = ['working-apart', 'temporary-workplace', 'suspension']

test('interim measures and sanctions never mix', () => {
  fc.assert(
    fc.property(anyCase(), (theCase) => {
      const { kind, interim, accompanying, legal, fallback, principal, recommended, considered } =
        adviceOn(theCase)
      const ids = (list: readonly { readonly measure: string }[]) =>
        list.map(({ measure }) => measure)
      if (kind !== 'interim') expect(ids(interim)).toEqual([])
      if (kind !== 'measures')
        expect({ principal, recommended, fallback }).toEqual({
          principal: null,
          recommended: 'none',
          fallback: [],
        })
      expect(ids(interim).filter((id) => ladder.includes(id) || !interimOnly.includes(id))).toEqual(
        [],
      )
      expect(
        ids(interim).filter((id) => measures.find((item) => item.id === id)?.kind !== 'protective'),
      ).toEqual([])
      const final = [
        ...ids([...accompanying, ...legal, ...fallback, ...considered]),
        recommended,
        principal?.measure ?? 'none',
      ]
      expect(final.filter((id) => interimOnly.includes(id))).toEqual([])
    }),
    { numRuns: runs(500) },
  )
})
