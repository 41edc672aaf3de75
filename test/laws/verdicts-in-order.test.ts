import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { checkOn, shipped } from '../support/inside'
import { runs } from '../support/runs'

const { ladder } = shipped.data

test('along the ladder of what is available the verdicts go from too light over the fitting one to too heavy, and are the place of each rung in range and departure zone', () => {
  fc.assert(
    fc.property(fc.oneof(anyCase(), weighedCase(), contestedCase()), (theCase) => {
      // What is not available is too light or too heavy wherever it lies; another law is about that.
      const { kind, considered } = checkOn(theCase, 'none').advice
      const isBarred = (rung: string) =>
        kind === 'measures' &&
        considered.some(({ measure, verdict }) => measure === rung && verdict === 'unavailable')
      const available = ladder.filter((rung) => !isBarred(rung))
      const checks = available.map((rung) => checkOn(theCase, rung))
      const verdicts = checks.map(({ verdict }) => verdict)
      expect(verdicts.join(' ')).toMatch(
        /^(too-light )*(borderline )*(defensible )*fitting( defensible)*( borderline)*( too-heavy)*$/,
      )
      const { range, departure } = (checks[0] as (typeof checks)[number]).advice
      // What another authority may do is not measured on the ladder of the employer.
      if (kind !== 'measures' || range === null || departure === null) return
      const between = (rung: number, { from, to }: Readonly<Record<'from' | 'to', string>>) =>
        rung >= ladder.indexOf(from) && rung <= ladder.indexOf(to)
      available.forEach((measure, at) => {
        const rung = ladder.indexOf(measure)
        const place = between(rung, range)
          ? ['fitting', 'defensible']
          : between(rung, departure)
            ? ['borderline']
            : rung < ladder.indexOf(range.from)
              ? ['too-light']
              : ['too-heavy']
        expect(place).toContain(verdicts[at])
      })
    }),
    { numRuns: runs(60) },
  )
})
