import { expect, test } from 'vitest'
import { readPolicyFiles, shippedDirectory } from '../../../scripts/read-policy'
import { compilePolicy, parsePolicy } from '../../../src/policy/compile'
import { toEngine } from '../../../src/policy/conditions'
import { type Issue, nearest, PolicyError } from '../../../src/base/problem'
import { shipped } from '../../support/policy'

const { files } = readPolicyFiles(shippedDirectory)
interface Loose {
  rules: {
    name: string
    source: string[]
    because: Record<string, string>
    conditions: Record<string, unknown>
    event: { type: string; params: Record<string, unknown> }
  }[]
  conditions: Record<string, { label: unknown; conditions: unknown }>
}

/** What is refused when one file of the policy is changed. */
async function refusedWith(
  file: string,
  change: (content: Loose) => void,
): Promise<readonly string[]> {
  const copy = structuredClone(files) as Record<string, Loose>
  change(copy[file] as Loose)
  try {
    await compilePolicy(parsePolicy(copy), 'sha256:test')
    return []
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return error.issues.map((issue: Issue) => `${issue.code}: ${issue.message}`)
  }
}
const conditionsOf = (content: Loose, conditions: Record<string, unknown>) => {
  ;(content.rules[0] as Loose['rules'][number]).conditions = conditions
}

test('the shipped policy is accepted as it stands', async () => {
  expect(await refusedWith('range', () => undefined)).toEqual([])
})

test('unknown facts, levels, names, sources and rungs are refused with the nearest one, all at once', async () => {
  const issues = await refusedWith('range', (content) => {
    conditionsOf(content, {
      all: [
        { fact: 'powr', operator: 'equal', value: 'none' },
        { fact: 'impact', operator: 'equal', value: 'sever' },
        { condition: 'acute-dangr' },
      ],
    })
    ;(content.rules[0] as Loose['rules'][number]).source = ['ac-0-nothing']
    ;(content.rules[1] as Loose['rules'][number]).event.params['to'] = 'final-warnin'
  })
  expect(issues).toEqual([
    'unknown-name: no source is called `ac-0-nothing`',
    'unknown-name: no condition is called `acute-dangr`',
    'unknown-name: no fact is called `powr`',
    'unknown-name: no level of `impact` is called `sever`',
    'unknown-name: no rung is called `final-warnin`',
  ])
})

test('a rule that asks for what a later stage decides is refused', async () => {
  const issues = await refusedWith('classify', (content) =>
    conditionsOf(content, { all: [{ fact: 'net', operator: 'atLeast', value: 2 }] }),
  )
  expect(issues).toEqual(['wrong-order: `net` is not known yet in the stage `lift`'])
})

test('a rule after the decision cannot ask for what belongs to one reading', async () => {
  const issues = await refusedWith('care', (content) =>
    conditionsOf(content, { all: [{ fact: 'tier', operator: 'equal', value: 'light' }] }),
  )
  expect(issues).toEqual(['wrong-order: `tier` is not known yet in the stage `care`'])
})

test('an order asked of a fact without one, a list for one level and a rule with too many rows are refused', async () => {
  expect(
    await refusedWith('care', (content) =>
      conditionsOf(content, { all: [{ fact: 'relation', operator: 'atLeast', value: 'hired' }] }),
    ),
  ).toEqual(['invalid-rule: `relation` has no order, so `atLeast` means nothing'])
  expect(
    await refusedWith('care', (content) =>
      conditionsOf(content, { all: [{ fact: 'power', operator: 'equal', value: ['none'] }] }),
    ),
  ).toEqual(['invalid-rule: `equal` takes one level'])
  const facts = ['pattern', 'response', 'power', 'impact', 'surroundings', 'audience']
  expect(
    await refusedWith('care', (content) =>
      conditionsOf(content, {
        all: facts.map((fact) => ({ fact, operator: 'notEqual', value: 'unknown' })),
      }),
    ),
  ).toEqual([
    'too-large: the rule reads so many facts that its table has 9600 rows; split the rule',
  ])
})

test('conditions that lead back to themselves are refused', async () => {
  const issues = await refusedWith('conditions', (content) => {
    content.conditions['acute-danger'] = {
      label: { nl: 'x', en: 'x' },
      conditions: { all: [{ condition: 'acute-danger' }] },
    }
  })
  expect(
    issues.every(
      (issue) => issue === 'circular: the condition `acute-danger` leads back to itself',
    ),
  ).toBe(true)
  expect(issues.length).toBeGreaterThan(0)
})

test('what json-rules-engine would silently bend is refused by the strict schema', async () => {
  const strange: readonly Record<string, unknown>[] = [
    { any: [] },
    { all: [], any: [] },
    { all: [{ fact: 'power', operator: 'in', value: 'none' }] },
    { all: [{ fact: 'power', operator: 'equal', value: 'none', path: '$.x' }] },
    { all: [{ fact: 'power', operator: 'equal', value: { fact: 'impact' } }] },
    { all: [{ fact: 'power', operator: 'contains', value: 'none' }] },
    { all: [{ fact: 'power', operator: 'equal', value: 'none', priority: 1 }] },
  ]
  for (const conditions of strange)
    expect(
      (await refusedWith('care', (content) => conditionsOf(content, conditions))).length,
      JSON.stringify(conditions),
    ).toBeGreaterThan(0)
})

test('`atLeast` and `atMost` become the levels from there up and down to there, never `unknown`', () => {
  const facts = new Map(shipped.data.facts.map((fact) => [fact.id, fact]))
  const rewritten = (operator: 'atLeast' | 'atMost', value: string) =>
    toEngine({ fact: 'power', operator, value }, facts)
  expect(rewritten('atLeast', 'hierarchical')).toEqual({
    fact: 'power',
    operator: 'in',
    value: ['hierarchical', 'executive'],
  })
  expect(rewritten('atMost', 'functional')).toEqual({
    fact: 'power',
    operator: 'in',
    value: ['none', 'functional'],
  })
  expect(rewritten('atLeast', 'none')).toEqual({
    fact: 'power',
    operator: 'in',
    value: ['none', 'functional', 'hierarchical', 'executive'],
  })
})

test('a suggestion is near, and short words get none that means the opposite', () => {
  expect(nearest('bulying', ['bullying', 'insult'])).toBe('bullying')
  expect(nearest('ja', ['yes', 'no'])).toBeUndefined()
  expect(nearest('nee', ['yes', 'no', 'unknown'])).toBeUndefined()
  expect(nearest('x'.repeat(1000), ['bullying'])).toBeUndefined()
})
