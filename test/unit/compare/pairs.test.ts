import { expect, test } from 'vitest'
import { compare, type DecidedCase } from '../../../src/index'
import { handled } from '../../support/handled'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { shipped } from '../../support/policy'

const facts = {
  pattern: 'single',
  response: 'none',
  power: 'none',
  impact: 'considerable',
  surroundings: 'unaffected',
  audience: 'private',
  targets: 'one',
  workLink: 'work',
} as const
const procedure = { ...handled, prompt: 'yes' } as const

function decided(
  reference: string,
  measure: DecidedCase<Vocabulary>['measure'],
  more: Partial<DecidedCase<Vocabulary>['case']> = {},
  reasons?: readonly string[],
): DecidedCase<Vocabulary> {
  const theCase = {
    reference,
    stage: 'concluded',
    conduct: [{ behaviour: 'belittling', finding: 'established' }],
    facts,
    procedure,
    ...more,
  } as DecidedCase<Vocabulary>['case']
  return {
    case: theCase,
    measure,
    decidedOn: '2026-05-01',
    decidedBy: 'municipal-secretary',
    ...(reasons === undefined ? {} : { reasons }),
  }
}
const compared = (...cases: readonly DecidedCase<Vocabulary>[]) =>
  compare(cases, { policy: shipped })

test('the same facts with another measure are shown, with the reasons that were recorded', () => {
  const { sameFacts, milderButGraver, cases } = compared(
    decided('2026-2', 'dissolution', {}, ['impact']),
    decided('2026-1', 'written-warning'),
  )
  expect(
    sameFacts.map(({ first, second, differ, because }) => ({
      first,
      second,
      differ,
      because: because.en,
    })),
  ).toEqual([
    {
      first: '2026-1',
      second: '2026-2',
      differ: [],
      because:
        '2026-1 and 2026-2 have the same facts, but got written warning and dissolution of the employment contract by the court. Reasons for the departure are on record for 2026-2.',
    },
  ])
  expect(milderButGraver).toEqual([])
  expect(
    cases.map(({ reference, verdict, rungs, deviation, reasons }) => ({
      reference,
      verdict,
      rungs,
      deviation,
      reasons: reasons.map(({ en }) => en),
    })),
  ).toEqual([
    { reference: '2026-1', verdict: 'fitting', rungs: 0, deviation: 'none', reasons: [] },
    {
      reference: '2026-2',
      verdict: 'too-heavy',
      rungs: 3,
      deviation: 'with-reasons',
      reasons: ['impact on the person affected'],
    },
  ])
})

test('milder facts with a graver measure are shown with the facts on which the two differ, and an unknown fact is not taken for a mild one', () => {
  const milder = decided('2026-1', 'transfer')
  const graver = decided('2026-2', 'written-warning', { facts: { ...facts, power: 'executive' } })
  expect(
    compared(graver, milder).milderButGraver.map(({ first, second, differ, because }) => ({
      first,
      second,
      differ: differ.map(({ fact }) => fact),
      because: because.en,
    })),
  ).toEqual([
    {
      first: '2026-1',
      second: '2026-2',
      differ: ['power', 'accusedLeads'],
      because:
        '2026-1 is graver than 2026-2 in no fact, but got something heavier: transfer of the accused, against written warning.',
    },
  ])
  const { targets: _, ...open } = facts
  expect(compared(graver, decided('2026-1', 'transfer', { facts: open })).milderButGraver).toEqual(
    [],
  )
  expect(
    compared(
      decided('2026-2', 'written-warning', {
        facts: { ...open, power: 'executive', targets: 'several' },
      }),
      decided('2026-1', 'transfer', { facts: open }),
    ).milderButGraver,
  ).toHaveLength(1)
})

test('what may be a criminal offence is graver too', () => {
  const heavier = (offence: 'none' | 'suspected' | 'unknown') =>
    decided('2026-1', 'transfer', { facts: { ...facts, offence } })
  const lighter = decided('2026-2', 'written-warning', {
    facts: { ...facts, power: 'executive', offence: 'none' },
  })
  expect(compared(heavier('none'), lighter).milderButGraver).toHaveLength(1)
  expect(compared(heavier('suspected'), lighter).milderButGraver).toEqual([])
  // Nor is it known to be milder where that is still open.
  expect(compared(heavier('unknown'), lighter).milderButGraver).toEqual([])
})

test('whether a measure could be decided on is asked of the measure of the ladder, as in a check', () => {
  const unheard = { procedure: { ...procedure, accusedHeard: 'no' } } as const
  expect(
    compared(
      decided('2026-1', ['corrective-talk', 'suspension'], unheard),
      decided('2026-2', ['oral-warning', 'coaching'], unheard),
    ).cases.map(({ admissible }) => admissible),
  ).toEqual([true, false])
})

test('measures by power relation are counted against the advice', () => {
  const { byPosition } = compared(
    decided('2026-1', 'written-warning'),
    decided('2026-2', 'transfer'),
    decided('2026-3', 'oral-warning', { facts: { ...facts, power: 'executive' } }),
    decided('2026-4', 'oral-warning', { facts: { ...facts, power: 'unknown' } }),
  )
  expect(
    byPosition?.rows.map(({ level, position, cases, lighter, asAdvised, heavier }) => ({
      level,
      position,
      cases,
      lighter,
      asAdvised,
      heavier,
    })),
  ).toEqual([
    { level: 'none', position: false, cases: 2, lighter: 0, asAdvised: 1, heavier: 1 },
    { level: 'executive', position: true, cases: 1, lighter: 1, asAdvised: 0, heavier: 0 },
    { level: 'unknown', position: false, cases: 1, lighter: 1, asAdvised: 0, heavier: 0 },
  ])
  expect(byPosition?.because.en).toBe(
    'With a position of power 1 of 1 got a lighter measure than the advice, without one 0 of 2. Those in a position of power came off lighter more often here. Small numbers prove nothing; look at the cases themselves.',
  )
  expect(compared(decided('2026-1', 'transfer')).byPosition?.because.en).toBe(
    'There is nothing to compare: there are no cases both with and without a position of power. Small numbers prove nothing; look at the cases themselves.',
  )
})

test('a point of attention is a difference that is shown, and two cases that differ in nothing else have the same facts', () => {
  const { sameFacts } = compared(
    decided('2026-1', 'written-warning', { attention: ['delay', 'health'] }),
    decided('2026-2', 'dissolution'),
  )
  expect(sameFacts.map(({ first, second, differ }) => ({ first, second, differ }))).toEqual([
    {
      first: '2026-1',
      second: '2026-2',
      differ: [
        {
          fact: 'attention',
          label: { nl: 'aandachtspunten', en: 'points of attention' },
          first: {
            nl: 'gezondheid of toerekenbaarheid, lange duur',
            en: 'health or accountability, delay',
          },
          second: { nl: 'geen', en: 'none' },
        },
      ],
    },
  ])
})
