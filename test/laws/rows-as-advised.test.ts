import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeAdvise, safeCheck } from '../../src/index'
import { safeAdviseRow } from '../../src/year'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { decisions } from '../support/arbitrary-proposal'
import { spoilt } from '../support/fuzz'

const someCase = fc.oneof(anyCase(), weighedCase(), contestedCase())

test('a row says of a case what the advice on it says, and of a measure what the check of it says', () => {
  fc.assert(
    fc.property(decisions(someCase, 1), ([decided]) => {
      const { case: theCase, measure } = decided as NonNullable<typeof decided>
      const [row, advice, check] = [
        safeAdviseRow({ case: theCase, measure }),
        safeAdvise(theCase),
        safeCheck(theCase, measure),
      ]
      if (!row.ok || !advice.ok || !check.ok) throw new Error('refused')
      const { kind, tier, range, recommended, firm, decidable, gates } = advice.value
      expect(row.value).toMatchObject({ kind, tier, recommended, firm, decidable })
      expect(row.value.range).toEqual(range === null ? null : { from: range.from, to: range.to })
      expect(row.value.verdict).toBe(check.value.verdict)
      expect(row.value.blocker === null).toBe(decidable)
      if (row.value.blocker !== null)
        expect(gates.find(({ gate }) => gate === row.value.blocker)?.status).not.toBe('passed')
      expect(safeAdviseRow(theCase)).toEqual({
        ok: true,
        value: { ...row.value, verdict: null },
      })
    }),
    { numRuns: 60 },
  )
})

test('a row refuses what the advice refuses, with the same problems', () => {
  fc.assert(
    fc.property(spoilt(someCase), (make) => {
      const value = make()
      const [row, advice] = [safeAdviseRow(value), safeAdvise(value)]
      expect(row.ok).toBe(advice.ok)
      if (!row.ok) expect(row).toEqual(advice)
    }),
    { numRuns: 150 },
  )
})
