import { expect, test } from 'vitest'
import type { Case } from '../../../src/index'
import { toText } from '../../../src/render'
import { adviceOn } from '../../support/answer'
import { inOneLine, mildFacts } from '../../support/handled'
import { rungAt } from '../../support/policy'
import type { Vocabulary } from '../../../src/policy/vocabulary'

const base: Case<Vocabulary> = {
  assessedOn: '2026-11-27',
  stage: 'concluded',
  conduct: [{ behaviour: 'insult', finding: 'established', on: '2026-10-01' }],
  facts: mildFacts,
  history: [],
  procedure: { formalComplaint: 'no', accusedHeard: 'yes', reporterHeard: 'yes' },
}
const withFacts = (facts: Case<Vocabulary>['facts'], more: Partial<Case<Vocabulary>> = {}) => ({
  ...base,
  ...more,
  facts: { ...base.facts, ...facts },
})
const read = (theCase: Case<Vocabulary>, lang: 'nl' | 'en' = 'nl') =>
  inOneLine(toText(adviceOn(theCase), { lang, full: true }))
const nothingKnown = 'Er is niets bekend dat het gedrag zwaarder of lichter maakt.'
const alreadyUsed =
  'Wat het gedrag zwaarder of lichter maakt, is al gebruikt voor de ernst of het begin van de weging, of telt hier niet.'
const bullying = withFacts(
  { pattern: 'structural' },
  { conduct: [{ behaviour: 'bullying', finding: 'established' }] },
)
const warned = withFacts(
  {},
  { history: [{ kind: 'written-warning', on: '2026-05-01', form: 'aggression' }] },
)

test('that nothing is known to weigh is said only where nothing is told that weighs', () => {
  for (const theCase of [bullying, { ...base, circumstances: ['long-service'] }]) {
    const { steps } = adviceOn(theCase)
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.filter(({ counted }) => counted)).toEqual([])
    expect(read(theCase)).toContain(alreadyUsed)
    expect(read(theCase)).not.toContain(nothingKnown)
    expect(read(theCase, 'en')).toContain('was used already for the tier or the start')
  }
  expect(adviceOn(base).steps).toEqual([])
  expect(read(base)).toContain(nothingKnown)
  expect(read(base)).not.toContain(alreadyUsed)
})

test('a question is announced as the first to find out only where some answer changes what is recommended', () => {
  const first = { nl: 'Zoek dit het eerst uit:', en: 'Find this out first:' }
  const anyway = { nl: 'Nog na te gaan:', en: 'Still to be checked:' }
  const settled: Case<Vocabulary> = {
    ...base,
    conduct: [{ behaviour: 'threat', finding: 'established', on: '2026-10-01' }],
    procedure: {
      ...base.procedure,
      independent: 'yes',
      alreadySanctioned: 'no',
      otherPosition: 'yes',
      bothWilling: 'yes',
    },
  }
  const cases = [base, settled, withFacts({ impact: 'unknown' }), withFacts({ power: 'unknown' })]
  const moving = cases.map((theCase) => {
    const { openQuestions, jointQuestions, nextQuestion } = adviceOn(theCase)
    expect(nextQuestion).not.toBeNull()
    const isMoving = openQuestions.some(({ reach }) => reach > 0) || jointQuestions.length > 0
    for (const lang of ['nl', 'en'] as const) {
      expect(read(theCase, lang).includes(first[lang])).toBe(isMoving)
      expect(read(theCase, lang).includes(anyway[lang])).toBe(!isMoving)
    }
    return isMoving
  })
  expect(new Set(moving)).toEqual(new Set([true, false]))
})

test('what another reading keeps up is told in plain words, and nothing lower can be defended', () => {
  const light = { behaviour: 'joke-at-expense', finding: 'established', on: '2026-10-01' } as const
  const histories = ['request-to-stop', 'oral-warning', 'written-warning', 'final-warning'] as const
  const cases = histories.flatMap((kind) =>
    ['insult', 'belittling', 'joke-at-expense', 'sexual-remark'].flatMap((behaviour) => {
      const form = ['aggression', 'bullying', 'bullying', 'sexual-harassment'] as const
      return form.map((about) => ({
        ...warned,
        conduct: [light, { behaviour, finding: 'established', on: '2026-10-01' } as const],
        history: [{ kind, on: '2026-05-01', form: about }],
      }))
    }),
  )
  const floors = [warned, ...cases].flatMap((theCase) => {
    const advice = adviceOn(theCase)
    const floor = advice.steps.find(({ rule }) => rule === 'lift.floor')
    return floor === undefined ? [] : [{ advice, floor }]
  })
  expect(floors.length).toBeGreaterThan(0)
  for (const { advice, floor } of floors) {
    const lowest = /Lager dan ‘([^’]*)’ kan hier niet, ook niet/.exec(floor.because.nl)?.[1]
    if (lowest === undefined) continue
    const rung = advice.labels.ladder.find(({ label }) => label.nl === lowest)
    expect(rung?.measure).toBe(advice.departure?.from)
    for (const { measure, zone } of advice.considered)
      if (rungAt(measure) < rungAt(rung?.measure ?? '')) expect(zone).toBe('outside')
    expect(floor.because.nl).toContain('geeft nooit iets lichters.')
    expect(floor.because.en).toContain(`Lower than ‘${rung?.label.en}’ is not possible here`)
  }
  expect(floors.some(({ floor }) => floor.because.nl.startsWith('Lager dan ‘'))).toBe(true)
})
