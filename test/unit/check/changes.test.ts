import { expect, test } from 'vitest'
import { applyChanges, type Case, describeIssue, UsageError } from '../../../src/index'

const insult = { behaviour: 'insult', finding: 'established' } as const
const theCase: Case = { stage: 'concluded', conduct: [insult, insult] }
const warned = { kind: 'written-warning', on: '2025-11-01', form: 'aggression' } as const

/** What is wrong with some changes; nothing where they are taken. */
function said(changes: unknown): readonly string[] {
  try {
    applyChanges(theCase, changes as never)
    return []
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return error.issues.map((issue) => `${issue.code}: ${describeIssue(issue)}`)
  }
}

const list = "expected a list such as `[{ fact: 'power', to: 'none' }]`"
const both = 'expected a `fact` and the level it goes `to`'

test('what is no list of changes is refused with its place', () => {
  const change = { fact: 'power', to: 'none' }
  expect(said('power')).toEqual([
    `wrong-type: changes: \`power\` is not a list of changes (${list})`,
  ])
  expect(said(change)).toHaveLength(1)
  expect(said([change, 'power', null, [change]])).toEqual([
    `wrong-type: changes[1]: \`power\` is not a change (${list})`,
    `wrong-type: changes[2]: \`null\` is not a change (${list})`,
    expect.stringContaining('wrong-type: changes[3]: ') as unknown,
  ])
  expect(said([{ to: 'none' }, { fact: 'power' }])).toEqual([
    `missing: changes[0].fact: \`fact\` is missing (${both})`,
    `missing: changes[1].to: \`to\` is missing (${both})`,
  ])
  expect(said([])).toEqual([])
  const many = (length: number) => said(Array.from({ length }, () => change))
  expect([many(1000).length, many(1001).length]).toEqual([0, 1])
})

test('a change names a fact that a case has and a level of that fact', () => {
  expect(said([{ fact: 'powr', to: 'none' }])).toEqual([
    expect.stringMatching(/^unknown-value: changes\[0\]\.fact: .*`powr`.*`power`/) as unknown,
  ])
  expect(said([{ fact: 'outcom', to: 'established' }])[0]).toContain('`outcome`')
  // What follows from a case cannot be changed by itself.
  expect(said([{ fact: 'recommended', to: 'none' }])[0]).toContain('changes[0].fact')
  expect(said([{ fact: 'power', to: 'executiv' }])).toEqual([
    expect.stringMatching(/^unknown-value: changes\[0\]\.to: .*`executiv`.*`executive`/) as unknown,
  ])
  expect(said([{ fact: 'power', to: 3 }])).toHaveLength(1)
  expect(said([{ fact: 'power', to: ['none'] }])).toHaveLength(1)
  for (const to of ['none', 'executive', 'unknown'])
    expect(said([{ fact: 'power', to }])).toEqual([])
  expect(said([{ fact: 'planned', to: 'no' }])).toEqual([])
  expect(said([{ fact: 'planned', to: 'unknown' }])).toHaveLength(1)
  expect(said([{ fact: 'outcome', to: 'established' }])).toEqual([])
  expect(said([{ fact: 'outcome', to: 'unfounded' }])).toHaveLength(1)
})

test('only of what follows from earlier measures a change can be about some acts', () => {
  const of = (acts: unknown, fact = 'response') => said([{ fact, to: 'none', acts }])
  for (const acts of [[], [0], [0, 1]]) expect(of(acts)).toEqual([])
  for (const acts of ['0', 0, null, [0, '1'], [0, -1], [0.5]])
    expect(of(acts)).toEqual([
      expect.stringMatching(/^wrong-type: changes\[0\]\.acts: .* is not a list of acts/) as unknown,
    ])
  expect(of([0], 'power')).toEqual([
    'not-applicable: changes[0].acts: `power` is about the case, not about one act (leave `acts` out)',
  ])
})

test('a change about some acts is stated of these acts alone, beside what is stated of them', () => {
  const history = [warned]
  const stated: Case = { ...theCase, history }
  const [of] = [[{ fact: 'response', to: 'warned', acts: [1] }]] as const
  expect(applyChanges(stated, of)).toEqual({
    ...stated,
    conduct: [insult, { ...insult, facts: { response: 'warned' } }],
  })
  const told: Case = { ...stated, conduct: [{ ...insult, facts: { response: 'none' } }, insult] }
  expect(applyChanges(told, of).conduct[0]?.facts).toEqual({ response: 'none' })
  expect(applyChanges(told, [{ fact: 'response', to: 'corrected' }])).toEqual({
    ...theCase,
    facts: { response: 'corrected' },
  })
})
