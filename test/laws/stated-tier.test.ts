import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Act, Advice, Case } from '../../src/index'
import { adviceOn, receiptApartFromCase, milderParts } from '../support/answer'
import { contestedCase, weighedCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const { behaviours, forms, tiers } = shipped.data
const tierIds = tiers.map(({ id }) => id)
const tierOf = ({ behaviour }: Act<Vocabulary>) =>
  behaviours.find(({ id }) => id === behaviour)?.tier
const cases = fc.oneof(weighedCase(), contestedCase())

/** The case with other acts. */
const withActs = (
  theCase: Case<Vocabulary>,
  change: (act: Act<Vocabulary>) => Act<Vocabulary>,
): Case<Vocabulary> => ({
  ...theCase,
  conduct: theCase.conduct.map(change),
})

/** The advice but for who decided on a tier: the catalogue or the committee. */
const withoutGround = (advice: Advice<Vocabulary>) => ({
  ...advice,
  classification: advice.classification.map(({ because: _, ...act }) => act),
  receipt: receiptApartFromCase(advice),
})

test('a stated tier that is that of the catalogue changes nothing', () => {
  fc.assert(
    fc.property(cases, (theCase) => {
      const unstated = withActs(theCase, ({ tier, ...act }) =>
        act.behaviour === undefined && tier !== undefined ? { ...act, tier } : act,
      )
      const stated = withActs(unstated, (act) => {
        const tier = tierOf(act)
        return tier === undefined ? act : { ...act, tier }
      })
      expect(withoutGround(adviceOn(stated))).toEqual(withoutGround(adviceOn(unstated)))
    }),
    { numRuns: runs(300) },
  )
})

/** Once seen red: leverage lifted the remark to serious and left the stated tier alone. */
const underLeverage: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [{ behaviour: 'sexual-remark', finding: 'established' }],
  facts: {
    pattern: 'single',
    response: 'asked-to-stop',
    power: 'none',
    leverage: 'yes',
    impact: 'limited',
    surroundings: 'unaffected',
    audience: 'private',
    targets: 'one',
    workLink: 'work',
  },
}

test('a heavier stated tier never gives a milder answer', () => {
  fc.assert(
    fc.property(cases, fc.nat(), (theCase, place) => {
      const at = place % theCase.conduct.length
      const act = theCase.conduct[at] as Act<Vocabulary>
      const own = act.tier ?? tierOf(act)
      // Conduct outside the policy has no tier.
      fc.pre(own !== undefined)
      const having = (tier: string): Case<Vocabulary> => ({
        ...theCase,
        conduct: theCase.conduct.map((one, index) => (index === at ? { ...one, tier } : one)),
      })
      const heavier = tierIds.slice(tierIds.indexOf(own)).map(having)
      const milder = [theCase, ...heavier].flatMap((milderCase, index, all) => {
        const graver = all[index + 1]
        return graver === undefined ? [] : milderParts(milderCase, graver)
      })
      expect(milder).toEqual([])
    }),
    { numRuns: runs(300), examples: [[underLeverage, 0]] },
  )
})

test('a form with a tier is answered like an unlisted act of that form and tier: an earlier final warning lifts it', () => {
  const finalWarned = { response: 'final-warned' } as const
  const answers = forms.map(({ id }) =>
    adviceOn({
      stage: 'concluded',
      conduct: [{ form: id, tier: 'light', finding: 'established' }],
      facts: finalWarned,
    }),
  )
  const named = adviceOn({
    stage: 'concluded',
    conduct: [{ behaviour: 'joke-at-expense', finding: 'established' }],
    facts: finalWarned,
  })
  expect(answers.map(({ tier }) => tier)).toEqual(forms.map(() => named.tier))
  expect(answers.map(({ recommended }) => recommended)).toEqual(forms.map(() => named.recommended))
})
