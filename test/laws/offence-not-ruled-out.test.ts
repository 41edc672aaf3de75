import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { adviceOn, isAccepted } from '../support/answer'
import { anyCase } from '../support/arbitrary-case'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

// Written out by hand from the design, so that the catalogue cannot change unnoticed together with what is expected of it.
const ownTier: Readonly<Record<string, readonly string[]>> = {
  maybe: [
    'unwanted-attention',
    'inappropriate-touch',
    'inappropriate-proposal',
    'threat',
    'aggressive-conduct',
    'racist-remark',
    'hateful-remark',
    'discriminatory-treatment',
    'shove',
    'false-report',
  ],
  always: [
    'sexual-blackmail',
    'sexual-violence',
    'sexual-assault',
    'physical-aggression',
    'weapon-threat',
    'severe-psychological-abuse',
  ],
}
const isGrave = (tier: string | undefined) => tier === 'serious' || tier === 'very-serious'

/** Whether an offence is possible in a case, by what it says and by what was done. */
function mayBeOffence({ conduct, facts }: Case<Vocabulary>): boolean {
  const stated = facts?.['offence']
  const stand = conduct.filter(({ finding }) => finding !== 'unfounded')
  if (stand.some(({ behaviour = '' }) => ownTier['always']?.includes(behaviour))) return true
  if (stated !== undefined) return stated !== 'none'
  return stand.some(
    ({ behaviour = '', tier }) =>
      ownTier['maybe']?.includes(behaviour) || (behaviour !== 'retaliation' && isGrave(tier)),
  )
}

/** Cases in which nothing else than an offence stands in the way of a talk, and often nothing is said of one. */
const calmCase: fc.Arbitrary<Case<Vocabulary>> = fc
  .tuple(anyCase(), fc.boolean())
  .map(([drawn, isSilent]) => {
    const { power: _, impact: __, danger: ___, offence, ...facts } = drawn.facts ?? {}
    const said = isSilent || offence === undefined ? {} : { offence }
    return {
      ...drawn,
      facts: { ...facts, ...said, power: 'none', impact: 'limited', danger: 'none' },
      procedure: { ...drawn.procedure, bothWilling: 'yes' },
    }
  })

test('conciliation and mediation are never called suitable where an offence is possible', () => {
  let possible = 0
  fc.assert(
    fc.property(fc.oneof(anyCase(), calmCase), (theCase) => {
      if (!mayBeOffence(theCase) || !isAccepted(theCase)) return
      possible += 1
      const together = adviceOn(theCase).routes.filter(({ route }) =>
        ['conciliation', 'mediation'].includes(route),
      )
      expect(together.map(({ suitability }) => suitability)).not.toContain('suitable')
    }),
    { numRuns: runs(600) },
  )
  expect(possible).toBeGreaterThan(runs(300))
})

test('what is not known of an offence moves no measure', () => {
  fc.assert(
    fc.property(anyCase(), (drawn) => {
      const { offence: _, ...facts } = drawn.facts ?? {}
      const silent = adviceOn({ ...drawn, facts })
      const told = adviceOn({ ...drawn, facts: { ...facts, offence: 'suspected' } })
      const weighed = ({ kind, recommended, range, net, firm, gates }: typeof silent) => ({
        kind,
        recommended,
        range,
        net,
        firm,
        gates,
      })
      expect(weighed(silent)).toEqual(weighed(told))
    }),
    { numRuns: runs(300) },
  )
})
