import { expect, test } from 'vitest'
import type { Case } from '../../../src/index'
import { toText } from '../../../src/render'
import { handledComplaint, inOneLine, mildFacts } from '../../support/handled'
import { checkOn } from '../../support/inside'
import { shipped } from '../../support/policy'
import type { ProposedMeasure } from '../../../src/index'
import { safeCheck } from '../../../src/index'
import type { Vocabulary } from '../../../src/policy/vocabulary'

const caseOf = (
  behaviour: string,
  procedure: NonNullable<Case<Vocabulary>['procedure']> = {},
  facts: NonNullable<Case<Vocabulary>['facts']> = {},
): Case<Vocabulary> => ({
  assessedOn: '2026-11-27',
  stage: 'concluded',
  conduct: [{ behaviour, finding: 'established', on: '2026-10-01' }],
  facts: {
    ...mildFacts,
    offence: 'none',
    ...facts,
  },
  history: [],
  procedure: { ...handledComplaint, ...procedure },
})
const langs = ['nl', 'en'] as const
type Result = ReturnType<typeof checkOn>
const page = (result: Result, lang: 'nl' | 'en' = 'nl') =>
  inOneLine(toText(result, { lang, full: true }))

const notPossible: readonly (readonly [Case<Vocabulary>, string])[] = [
  [
    caseOf(
      'sexual-assault',
      { prompt: 'no', knownOn: '2026-10-02' },
      { impact: 'severe', offence: 'suspected' },
    ),
    'summary-dismissal',
  ],
  [caseOf('insult', { prompt: 'no' }), 'summary-dismissal'],
  [caseOf('threat', { otherPosition: 'no' }), 'transfer'],
  [caseOf('threat', { otherPosition: 'no', accusedHeard: 'no' }), 'transfer'],
  [caseOf('threat', { accusedLeads: 'no' }), 'role-removal'],
]

test('of what is not possible here it is said that it cannot be decided on, and why; nothing lighter is called sufficient', () => {
  for (const [theCase, measure] of notPossible) {
    const result = checkOn(theCase, measure)
    expect(result.unavailable?.because).toEqual(result.suitable.because)
    expect(result.lighterThatSuffices).toBeNull()
    expect(result.necessary.answer).toBe('not-at-issue')
    expect(page(result)).toContain('Hierover kan niet worden besloten, want het is hier niet')
    expect(page(result)).toContain(
      `Nee, het is hier niet mogelijk. ${result.unavailable?.because.nl}`,
    )
    expect(page(result, 'en')).toContain(
      `No, it is not possible here. ${result.unavailable?.because.en}`,
    )
    for (const { because } of result.gates) expect(page(result)).toContain(because.nl)
    expect(page(result)).not.toMatch(
      /staat een besluit hierover niet in de weg|procedure vraagt, is gedaan|volgens de weging volstaat/,
    )
    expect(result.unavailableIf).toEqual([])
  }
})

test('what is possible is not called impossible', () => {
  for (const [theCase, measure] of notPossible) {
    const { procedure, ...more } = theCase
    const possible = {
      ...procedure,
      prompt: 'yes',
      otherPosition: 'yes',
      accusedLeads: 'yes',
    } as const
    const result = checkOn({ ...more, procedure: possible }, measure)
    expect(result.unavailable).toBeNull()
    expect(result.unavailableIf).toEqual([])
    expect(page(result)).not.toContain('niet mogelijk')
  }
})

test('the page tells which answers of procedure would make what is proposed impossible, and the answer does so', () => {
  const open: readonly (readonly [Case<Vocabulary>, string, string])[] = [
    [
      caseOf('threat', { knownOn: '2026-10-05' }, { impact: 'severe', power: 'hierarchical' }),
      'summary-dismissal',
      'prompt',
    ],
    [caseOf('threat', { otherPosition: 'unknown' }), 'transfer', 'otherPosition'],
    [caseOf('threat'), 'role-removal', 'accusedLeads'],
  ]
  for (const [theCase, measure, fact] of open) {
    const result = checkOn(theCase, measure)
    expect(result.unavailable).toBeNull()
    expect(result.unavailableIf.map(({ when }) => when)).toMatchObject([{ fact, to: 'no' }])
    for (const lang of langs)
      for (const { because } of result.unavailableIf)
        expect(page(result, lang)).toContain(because[lang])
    const answered = { ...theCase, procedure: { ...theCase.procedure, [fact]: 'no' } }
    expect(checkOn(answered, measure).unavailable).not.toBeNull()
    expect(checkOn(theCase, 'written-warning').unavailableIf).toEqual([])
  }
  // Nobody else than an employee is dismissed at once, so that it does not hang on being prompt.
  const hired = { ...caseOf('threat'), relation: 'hired' } as const
  expect(checkOn(hired, 'summary-dismissal').unavailableIf).toEqual([])
})

test('interim measures are called so, and no sanction that could take the place of a measure', () => {
  const heard = { yes: caseOf('threat'), no: caseOf('threat', { accusedHeard: 'no' }) }
  for (const theCase of Object.values(heard)) {
    for (const proposed of [['suspension'], ['working-apart'], ['suspension', 'working-apart']]) {
      const result = checkOn(theCase, proposed)
      expect(result.because.nl).toContain(
        'Dit is een tijdelijke maatregel en geen sanctie; zij kan niet in de plaats komen van een maatregel.',
      )
      expect(result.because.en).toContain('interim measure and no sanction')
      expect(page(result)).toContain('voorstel')
    }
    const mixed = checkOn(theCase, ['suspension', 'coaching'])
    expect(mixed.because.nl).toContain('Dit hoort naast een maatregel')
    const support = checkOn(theCase, 'coaching')
    expect(support.because.nl).toContain('Dit hoort naast een maatregel')
    expect(page(support)).toContain('geen sanctie')
    for (const proposed of ['none', 'transfer', 'role-removal'])
      expect(checkOn(theCase, proposed).because.nl).not.toMatch(/in de plaats komen/)
  }
  const running = {
    ...heard.yes,
    stage: 'investigating',
    conduct: [{ behaviour: 'threat' }],
  } as const
  expect(checkOn(running, 'suspension').because.nl).not.toContain('in de plaats komen')
})

test('that nothing has to be confirmed is said only where no condition is open', () => {
  const theCase = caseOf('threat', { accusedHeard: 'no' })
  const running = {
    ...theCase,
    stage: 'investigating',
    conduct: [{ behaviour: 'threat' }],
  } as const
  const said = /hoeft niets te worden bevestigd|staat een besluit hierover niet in de weg/
  for (const one of [theCase, running]) {
    for (const proposed of [['suspension'], ['coaching', 'suspension'], ['none', 'suspension']]) {
      const result = checkOn(one, proposed)
      expect(result.parts.some(({ conditions }) => conditions.length > 0)).toBe(true)
      expect(page(result)).not.toMatch(said)
      expect(page(result)).toContain('Alleen als aan alle voorwaarden hierboven is voldaan.')
    }
    expect(page(checkOn(one, 'none'))).toMatch(said)
  }
})

test('suitable is answered by a reason, not by what the measure is', () => {
  const behaviours = ['insult', 'threat', 'sexual-assault', 'joke-at-expense']
  for (const behaviour of behaviours) {
    for (const { id, what, inProportion } of shipped.data.measures) {
      const result = safeCheck<Vocabulary>(caseOf(behaviour), id)
      if (!result.ok) continue
      const { suitable, verdict, advice } = result.value
      for (const lang of langs) expect(suitable.because[lang]).not.toBe(what[lang])
      if (verdict === 'fitting')
        expect(suitable.because).toEqual({
          nl: `Dit is wat het advies noemt. ${inProportion.nl}`,
          en: `This is what the advice names. ${inProportion.en}`,
        })
      if (verdict === 'too-heavy') expect(suitable.because.nl).toContain('zwaarder dan het advies')
      if (advice.recommended === 'dissolution' && id === 'settlement')
        expect(suitable.because.nl).toContain('even zwaar als het advies')
    }
  }
  const running = {
    ...caseOf('threat'),
    stage: 'reported',
    conduct: [{ behaviour: 'insult' }],
  } as const
  const { suitable } = checkOn(running, 'suspension')
  expect(suitable.because).not.toEqual(
    shipped.data.measures.find(({ id }) => id === 'suspension')?.what,
  )
})

test('a measure on a condition that weighs as a lighter rung is said to be that rung in fact', () => {
  const proposed: ProposedMeasure<Vocabulary> = { measure: 'transfer', conditional: true }
  const result = safeCheck<Vocabulary>(caseOf('threat'), proposed)
  if (!result.ok) throw new Error('the proposal is accepted')
  const { because, weighsAs, advice } = result.value
  const rung = advice.labels.ladder.find(({ measure }) => measure === weighsAs)
  expect(weighsAs).toBe('final-warning')
  expect(because.nl).toContain(`in feite is het ‘${rung?.label.nl}’, en zo weegt het.`)
  expect(because.en).toContain(`in fact it is ‘${rung?.label.en}’, and it weighs as that.`)
  expect(checkOn(caseOf('threat'), 'role-removal').because.nl).not.toContain('in feite')
})
