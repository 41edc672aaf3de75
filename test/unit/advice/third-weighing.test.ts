import { describe, expect, test } from 'vitest'
import { advise, type Arbocatalogus2026, type Case } from '../../../src/index'
import { toText } from '../../../src/render'

type Act = Case<Arbocatalogus2026>['conduct'][number]
type Given = Partial<Case<Arbocatalogus2026>>

/** An advice on established acts. */
function on(acts: readonly Act[], given: Given = {}) {
  return advise(caseOf(acts, given))
}

const caseOf = (acts: readonly Act[], given: Given = {}): Case<Arbocatalogus2026> => ({
  stage: 'concluded',
  conduct: acts.map((act) => ({ ...act, finding: 'established' })),
  ...given,
})

describe('what shows that conduct came back', () => {
  const facts = { impact: 'considerable', targets: 'several' } as const
  const touch = { behaviour: 'inappropriate-touch', on: '2026-01-05' } as const
  const often = { on: '2025-12', to: '2026-04', occasions: 9 }

  test('structural conduct of another kind does not make an act structural', () => {
    const alone = on([touch], { facts })
    const beside = on([touch, { behaviour: 'belittling', ...often }], { facts })
    const alike = on([touch, { behaviour: 'sexual-remark', ...often }], { facts })
    expect([alone.recommended, beside.recommended]).toEqual(['transfer', 'transfer'])
    expect(beside.net).toBe(alone.net)
    expect([alike.recommended, alike.net]).toEqual(['dissolution', 4])
  })

  test('what happened years before makes it repeated up to five years, and structural up to two', () => {
    const threat = { behaviour: 'threat', on: '2026-10-02' } as const
    const stepFor = (from: string, to: string) =>
      on([threat, { behaviour: 'insult', on: from, to, occasions: 6 }], { facts })
        .steps.filter(({ steps }) => steps !== 0)
        .flatMap(({ rule }) => (rule.startsWith('pattern.') ? [rule] : []))
    expect(stepFor('2024-03-02', '2024-10-02')).toEqual(['pattern.structural'])
    expect(stepFor('2024-03-01', '2024-10-01')).toEqual(['pattern.repeated'])
    expect(stepFor('2021-03-02', '2021-10-02')).toEqual(['pattern.repeated'])
    expect(stepFor('2021-03-01', '2021-10-01')).toEqual([])
    expect(stepFor('2011-03', '2011-10')).toEqual([])
  })

  test('a day that may be too long ago does not count, and what went on until near does', () => {
    const threat = { behaviour: 'threat', on: '2026-10-02' } as const
    const pattern = (act: Act) => on([threat, act]).steps.map(({ rule }) => rule)
    expect(pattern({ behaviour: 'insult', on: '2021' })).not.toContain('pattern.repeated')
    expect(pattern({ behaviour: 'insult', on: '2022' })).toContain('pattern.repeated')
    expect(pattern({ behaviour: 'insult', on: '2019-01', to: '2026-01', occasions: 40 })).toContain(
      'pattern.structural',
    )
  })
})

describe('a possible offence of which nothing is said', () => {
  const asked = (act: Act, stage: Case<Arbocatalogus2026>['stage'] = 'concluded') =>
    advise({
      stage,
      conduct: [{ ...act, finding: stage === 'concluded' ? 'established' : 'alleged' }],
    })
      .openQuestions.filter(({ fact }) => fact === 'offence')
      .map(({ decides }) => decides)

  test('is asked for where the act can be one, for it decides on a report to the police', () => {
    expect(asked({ behaviour: 'threat' })).toEqual([['beside']])
    expect(asked({ behaviour: 'threat' }, 'reported')).toEqual([['beside']])
    expect(asked({ behaviour: 'unwanted-attention' })).toEqual([['beside']])
  })

  test('is not where the act is light, or is an offence by its kind', () => {
    expect(asked({ behaviour: 'sexual-remark' })).toEqual([])
    expect(asked({ behaviour: 'sexual-assault' })).toEqual([])
  })
})

describe('a rung of the range that is not possible', () => {
  const bully = { behaviour: 'bullying', on: '2025-09', to: '2026-02', occasions: 9 } as const
  const facts = { power: 'hierarchical', impact: 'severe' } as const
  const given = { facts, procedure: { otherPosition: 'no' } } as const

  test('is said to fall off, with what is as heavy and is not ruled out', () => {
    const advice = on([bully], given)
    const transfer = advice.considered.find(({ measure }) => measure === 'transfer')
    expect(transfer).toMatchObject({
      verdict: 'unavailable',
      instead: [{ measure: 'role-removal' }],
    })
    expect(toText(advice, { lang: 'nl', columns: 400 })).toContain(
      'Hier niet mogelijk: overplaatsing van de beschuldigde. Even zwaar, en hier niet uitgesloten: ontheffing uit de leidinggevende rol.',
    )
  })

  test('has nothing in its place where the accused leads nobody', () => {
    const procedure = { otherPosition: 'no', accusedLeads: 'no' } as const
    const advice = on([bully], { facts: { impact: 'severe' }, procedure })
    expect(advice.considered.flatMap(({ instead = [] }) => instead)).toEqual([])
  })
})
