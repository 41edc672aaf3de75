import { describe, expect, test } from 'vitest'
import { advise, type Arbocatalogus2026, type Case } from '../../../src/index'
import { toText } from '../../../src/render'

type Given = Partial<Case<Arbocatalogus2026>>

const heard = {
  formalComplaint: 'no',
  independent: 'yes',
  accusedHeard: 'yes',
  reporterHeard: 'yes',
  alreadySanctioned: 'no',
} as const

/** An advice on one established act, by an employee, of whom nothing else was reported before. */
function on(act: Case<Arbocatalogus2026>['conduct'][number], given: Given = {}) {
  return advise({
    assessedOn: '2026-06-01',
    stage: 'concluded',
    conduct: [{ ...act, finding: 'established' }],
    history: [],
    procedure: heard,
    ...given,
  })
}
const items = (points: readonly { readonly item: string }[]) => points.map(({ item }) => item)

describe('bullying that the committee states by its form', () => {
  const facts = { pattern: 'structural', power: 'hierarchical', impact: 'severe' } as const

  test('is as serious as that of the catalogue where it is structural', () => {
    const listed = on({ behaviour: 'bullying' }, { facts })
    const stated = on({ form: 'bullying', tier: 'moderate' }, { facts })
    expect(listed).toMatchObject({ tier: 'serious', recommended: 'dissolution' })
    expect(stated).toMatchObject({ tier: 'serious', range: listed.range })
    expect(stated.determining).toContain('lift.structural-bullying')
  })

  test('stays moderate where it is of another form, or was repeated only', () => {
    const other = on({ form: 'aggression', tier: 'moderate' }, { facts })
    const repeated = on(
      { form: 'bullying', tier: 'moderate' },
      { facts: { ...facts, pattern: 'repeated' } },
    )
    expect([other.tier, repeated.tier]).toEqual(['moderate', 'moderate'])
  })
})

describe('conduct that came back', () => {
  const at = { on: '2026-02-01', to: '2026-05-01', occasions: 10 }

  test.each(['joke-at-expense', 'belittling', 'hostile-conduct', 'insult'] as const)(
    'of %s: the advice asks whether it is bullying',
    (behaviour) => {
      expect(items(on({ behaviour, ...at }).notices)).toContain('bullying-in-parts')
      expect(items(on({ behaviour, on: '2026-02-01' }).notices)).not.toContain('bullying-in-parts')
    },
  )

  test('is not asked about where it is bullying already, or sexual', () => {
    for (const behaviour of ['bullying', 'sexual-remark'] as const)
      expect(items(on({ behaviour, ...at }).notices)).not.toContain('bullying-in-parts')
  })
})

describe('a matter that is light or moderate', () => {
  const attention = { behaviour: 'unwanted-attention' } as const

  test('is one for the line manager where nothing else is the matter', () => {
    const { handling } = on(attention, { facts: { power: 'none', offence: 'none' } })
    expect(items(handling)).toContain('line-manager')
    expect(items(handling)).not.toContain('not-a-lighter-matter')
  })

  test.each([{ offence: 'suspected' }, { danger: 'acute', offence: 'none' }] as const)(
    'is none with %j',
    (facts) => {
      const { handling } = on(attention, { facts: { power: 'none', ...facts } })
      expect(items(handling)).toContain('not-a-lighter-matter')
      expect(items(handling)).not.toContain('line-manager')
    },
  )
})

test('dissolution asks whether there is a ban on dismissal, of who has a contract only', () => {
  const sourcesFor = (relation: 'employee' | 'hired') => {
    const facts = { pattern: 'structural', power: 'hierarchical', impact: 'severe' } as const
    const { principal } = on({ behaviour: 'bullying' }, { relation, facts })
    expect(principal?.measure).toBe('dissolution')
    return principal?.conditions.flatMap(({ source }) => source)
  }
  expect(sourcesFor('employee')).toContain('bw-7:670')
  expect(sourcesFor('hired')).not.toContain('bw-7:670')
})

describe('the clock of summary dismissal', () => {
  const clock = (knownOn: string, prompt?: 'yes') =>
    on(
      { behaviour: 'sexual-assault' },
      { procedure: { ...heard, knownOn, ...(prompt === undefined ? {} : { prompt }) } },
    ).notices.find(({ item }) => item === 'clock-summary-dismissal')

  test('says after fourteen days that a wait has to be explained, and what is the road otherwise', () => {
    expect(clock('2026-05-17')?.because.nl).toContain('15 dagen geleden. Zo lang wachten')
    expect(clock('2026-05-17')?.source).toContain('choice-long-wait')
    expect(clock('2026-05-18')?.because.nl).toMatch(/14 dagen geleden\.$/)
    expect(clock('2026-05-18')?.source).not.toContain('choice-long-wait')
  })

  test('asks to check what is stated of acting without delay', () => {
    expect(clock('2026-02-28', 'yes')?.because.nl).toMatch(/ga na of dat daarmee klopt\.$/)
  })
})

test('what was said in private and spread widely is weighed against freedom of expression', () => {
  const said = (facts: Given['facts']) =>
    items(on({ behaviour: 'hateful-remark' }, { facts }).notices)
  expect(said({ workLink: 'affects-work', audience: 'public' })).toContain('free-expression')
  expect(said({ workLink: 'work', audience: 'public' })).not.toContain('free-expression')
  expect(said({ workLink: 'affects-work', audience: 'private' })).not.toContain('free-expression')
})

test('until a serious matter is decided, the reporter need not meet the accused', () => {
  const actions = (behaviour: 'physical-aggression' | 'belittling') =>
    on({ behaviour }, { procedure: { ...heard, accusedHeard: 'no' } }).care.reporter.map(
      ({ action }) => action,
    )
  expect(actions('physical-aggression')).toContain('distance-until-decided')
  expect(actions('belittling')).not.toContain('distance-until-decided')
})

test('the first page tells of the earlier warning that moved the start', () => {
  const advice = on(
    { behaviour: 'hostile-conduct', on: '2026-04-01' },
    { history: [{ kind: 'written-warning', on: '2025-11-15', form: 'aggression' }] },
  )
  const [, weighed = ''] = toText(advice, { lang: 'nl' }).split('Wat het meest bepaalt')
  expect(weighed.split('Wat de richtlijn')[0]).toContain('Een eerdere maatregel telt hier als')
})
