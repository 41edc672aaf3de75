import { expect, test } from 'vitest'
import type { Case, Policy } from '../../../src/index'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { checkOn, readyPolicy, shipped } from '../../support/inside'

const ofTransfer = [
  'borderline | power hierarchical',
  'defensible | power hierarchical | leverage yes | impact severe',
  'fitting | leverage yes',
  'too-heavy',
]

/** Each verdict with the smallest set of answers that gives it, and whether there is but one. */
function reached(
  theCase: Case<Vocabulary>,
  measure: string | readonly string[],
  policy: Policy<Vocabulary> = shipped,
) {
  const { reachable, firm } = checkOn(theCase, measure, policy)
  const lines = reachable.map(({ verdict, when }) => {
    const answers = when.map(({ fact, to, acts }) =>
      acts === undefined ? `${fact} ${to}` : `${fact} ${to} of ${acts.join()}`,
    )
    return [verdict, ...answers].join(' | ')
  })
  return [...(firm ? ['firm'] : []), ...lines]
}

const known = {
  response: 'none',
  power: 'none',
  leverage: 'no',
  impact: 'limited',
  surroundings: 'harmed',
  audience: 'private',
  targets: 'one',
  perpetrators: 'alone',
  danger: 'acute',
  workLink: 'work',
  pattern: 'single',
} as const
const threat: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [{ behaviour: 'threat', finding: 'established' }],
  facts: { ...known, impact: 'unknown', audience: 'unknown', danger: 'unknown' },
  procedure: { otherPosition: 'yes', prompt: 'yes', alreadySanctioned: 'no' },
}
const insult: Case<Vocabulary> = {
  ...threat,
  conduct: [{ behaviour: 'insult', finding: 'established' }],
  facts: {
    ...known,
    surroundings: 'unaffected',
    danger: 'none',
    power: 'unknown',
    impact: 'unknown',
    leverage: 'unknown',
  },
}
const days: Case<Vocabulary> = {
  ...threat,
  conduct: [
    { behaviour: 'insult', finding: 'established' },
    { behaviour: 'sexual-remark', finding: 'established', on: '2026' },
  ],
  history: [{ kind: 'final-warning', on: '2026-02-01', comparable: 'yes' }],
  facts: { ...known, response: undefined, pattern: 'repeated', targets: 'unknown' },
}

test('each verdict that answers can give is reached by the fewest, then by the smallest steps from the mildest', () => {
  const rows: readonly (readonly [
    Case<Vocabulary>,
    string | readonly string[],
    readonly string[],
  ])[] = [
    [threat, 'oral-warning', ['firm', 'too-light']],
    [threat, 'final-warning', ['too-light | audience organisation', 'borderline']],
    [threat, 'transfer', ['defensible | audience public', 'fitting']],
    [threat, 'dissolution', ['defensible', 'fitting | audience public']],
    [
      threat,
      'summary-dismissal',
      ['borderline | audience organisation', 'defensible | danger acute', 'too-heavy'],
    ],
    [threat, 'settlement', ['firm', 'defensible']],
    [insult, 'oral-warning', ['too-light | power functional', 'borderline']],
    [
      insult,
      'written-warning',
      ['too-light | leverage yes', 'defensible | power hierarchical', 'fitting'],
    ],
    [
      insult,
      'final-warning',
      [
        'too-light | power executive | leverage yes',
        'borderline | leverage yes',
        'defensible',
        'fitting | power hierarchical',
      ],
    ],
    [insult, ['transfer', 'coaching'], ofTransfer],
    [insult, 'transfer', ofTransfer],
    [
      insult,
      ['written-warning', 'suspension'],
      ['too-light | leverage yes', 'borderline | power hierarchical', 'too-heavy'],
    ],
    [days, 'written-warning', ['too-light | response final-warned of 0', 'defensible']],
    [
      days,
      'dissolution',
      [
        'borderline | targets several',
        'defensible | response final-warned of 0',
        'fitting | response final-warned of 0 | targets several',
        'too-heavy',
      ],
    ],
  ]
  for (const [theCase, measure, verdicts] of rows)
    expect({ measure, verdicts: reached(theCase, measure) }).toEqual({ measure, verdicts })
})

test('what is reached is told in a sentence, and by the label of each answer', () => {
  const { reachable } = checkOn(insult, 'written-warning')
  expect(reachable.map(({ because }) => because)).toEqual([
    {
      nl: 'Als macht als drukmiddel is gebruikt: te licht.',
      en: 'If power was used as leverage: too light.',
    },
    {
      nl: 'Als de beschuldigde leiding gaf aan de getroffene: te verdedigen.',
      en: 'If the accused managed the person affected: defensible.',
    },
    { nl: 'Naar wat nu bekend is: in verhouding.', en: 'On what is known now: in proportion.' },
  ])
  const fact = shipped.data.facts.find(({ id }) => id === 'leverage')
  expect(reachable[0]?.when).toEqual([
    { fact: 'leverage', label: fact?.label, to: 'yes', toLabel: fact?.labels[1] },
  ])
})

test('where nothing is proved every way of answering is tried', () => {
  const unproved = readyPolicy({ ...shipped.data, provedMonotone: false })
  for (const measure of ['written-warning', 'transfer'])
    expect(reached(insult, measure, unproved)).toEqual(reached(insult, measure))
})
