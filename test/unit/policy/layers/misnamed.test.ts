import { expect, test } from 'vitest'
import { describeIssue } from '../../../../src/index'
import { checkSource } from '../../../../src/policy/source/load'
import { about } from '../../../support/overlay'

/** What is wrong with a policy laid over the shipped one, one line each. */
const problems = (files: Readonly<Record<string, unknown>>) =>
  checkSource({ policy: about, ...files }).issues.map((issue) => describeIssue(issue, 'policy'))

const label = { nl: 'andere woorden', en: 'other words' }
const weight = (event?: object) => ({
  weigh: { rules: [{ name: 'power.functional', ...(event === undefined ? {} : { event }) }] },
})

/** A change of an entry of below with its name misspelt, by the list it is in, and the right name. */
const misspelt: readonly (readonly [string, string, object, right: string])[] = [
  [
    'weigh',
    'rules',
    { name: 'power.functionl', event: { params: { steps: 2 } } },
    'power.functional',
  ],
  ['range', 'rules', { name: 'rnage.light', event: { params: { to: 'transfer' } } }, 'range.light'],
  [
    'care',
    'rules',
    { name: 'care.reporter.confidential-advisre', because: label },
    'care.reporter.confidential-adviser',
  ],
  ['measures', 'measures', { id: 'writen-warning', label }, 'written-warning'],
  [
    'measures',
    'sets',
    { id: 'transfer-with-warnings', weighsAs: 'transfer' },
    'transfer-with-warning',
  ],
  ['behaviours', 'behaviours', { id: 'sexual-asault', tier: 'light' }, 'sexual-assault'],
  ['behaviours', 'forms', { id: 'bulying', kin: 'other' }, 'bullying'],
  ['facts', 'facts', { id: 'powr', label }, 'power'],
  ['facts', 'circumstances', { id: 'insigt', direction: 'mitigating' }, 'insight'],
  ['facts', 'refusedCircumstances', { id: 'alcool', because: label }, 'alcohol'],
  ['gates', 'gates', { id: 'acused-heard', label }, 'accused-heard'],
  ['routes', 'routes', { id: 'mediaton', label }, 'mediation'],
  ['weigh', 'groups', { id: 'agravating', cap: 2 }, 'aggravating'],
  ['sources', 'sources', { id: 'choice-weight', kind: 'choice', says: label }, 'choice-weights'],
]

test.each(misspelt)(
  '%s %s: a change of what is misspelt is told once, with the right name',
  (...one) => {
    const [file, list, entry, right] = one
    const found = problems({ [file]: { [list]: [entry] } })
    const name = String((Object.values(entry) as readonly unknown[])[0])
    const told = found.filter((line) => line.startsWith(`${file}.${list}.${name}: `))
    expect(told).toEqual([
      expect.stringContaining(`there is no \`${name}\` to change, and as a new entry it lacks \``),
    ])
    expect(told[0]).toContain(`(did you mean \`${right}\`?)`)
    expect(found.filter((line) => line.includes('is missing'))).toEqual([])
  },
)

test('a condition or an action that is misspelt is told with the right name', () => {
  const conditions = { 'acute-dangr': { conditions: { all: [] } } }
  expect(problems({ conditions: { conditions } }).join()).toContain(
    'there is no `acute-dangr` to change, and as a new entry it lacks `label` (did you mean `acute-danger`?)',
  )
})

test('what is new by any name is told what it lacks', () => {
  const found = problems({ weigh: { rules: [{ name: 'our.own-weight' }] } })
  expect(found).toEqual([
    'weigh.rules.our.own-weight.source: `source` is missing (expected a list)',
    'weigh.rules.our.own-weight.because: `because` is missing (expected an object)',
    'weigh.rules.our.own-weight.conditions: `conditions` is missing',
    'weigh.rules.our.own-weight.event: `event` is missing (expected an object)',
  ])
})

test('a new entry that lacks nothing may be called much like another', () => {
  const reason = { nl: 'Een reden.', en: 'A reason.' }
  const own = {
    name: 'power.functional-2',
    source: ['choice-weights'],
    because: reason,
    conditions: { all: [{ fact: 'power', operator: 'equal', value: 'functional' }] },
    event: { type: 'weigh', params: { group: 'power', steps: 1 } },
  }
  expect(problems({ weigh: { rules: [own] } })).toEqual([])
})

test('a rule that does not say what it does, or says a word that there is not, is told what it can do in that file', () => {
  const own = { name: 'our.own', source: ['choice-weights'], because: label }
  const rule = (file: string, event: unknown) =>
    problems({
      [file]: {
        rules: [{ ...own, conditions: { all: [{ condition: 'established' }] }, event }],
      },
    })
  expect(rule('weigh', { params: { steps: 1 } })).toEqual([
    'weigh.rules.our.own.event.type: `type` is missing (expected `weigh`)',
  ])
  expect(rule('weigh', { type: 'weight', params: {} })).toEqual([
    'weigh.rules.our.own.event.type: `weight` is not one of the words for `type` (did you mean `weigh`?)',
  ])
  expect(rule('care', {})).toEqual([
    'care.rules.our.own.event.type: `type` is missing (expected `care`)',
  ])
  expect(rule('range', { type: ['range'] })).toEqual([
    'range.rules.our.own.event.type: `a list` is not one of the words for `type` (expected `range`, `to-start`, `open`, `step`, `depart` or 2 more)',
  ])
  expect(rule('weigh', 'weigh')).toEqual([
    'weigh.rules.our.own.event: `weigh` is not an object (expected an object)',
  ])
  expect(problems(weight({ type: 'wegh' })).join()).toContain(
    'weigh.rules.power.functional.event.type: `wegh` is not one of the words for `type` (did you mean `weigh`?)',
  )
})

test('a condition that is none is told by what is wrong in it', () => {
  const told = (conditions: unknown) => {
    const [line = ''] = problems({ weigh: { rules: [{ name: 'power.functional', conditions }] } })
    expect(line).toContain('weigh.rules.power.functional.conditions: ')
    return line.slice(line.indexOf(': ') + 2)
  }
  const forms =
    'expected a fact with operator and value, a named condition, or exactly one of `all`, `any` and `not`'
  expect(told({ all: [{ fact: 'power', value: 'none' }] })).toBe(
    `a condition on \`power\` has no \`operator\` (${forms})`,
  )
  expect(told({ any: [{ fact: 'power', operator: 'equal' }] })).toBe(
    `a condition on \`power\` has no \`value\` (${forms})`,
  )
  expect(told({ all: [{ fact: 'power', oprator: 'equal', value: 'none' }] })).toBe(
    'a condition has no property `oprator` here (did you mean `operator`?)',
  )
  expect(told({ al: [{ condition: 'established' }] })).toBe(
    'a condition has no property `al` here (did you mean `all`?)',
  )
  expect(told({ all: { condition: 'established' } })).toBe(
    `\`all\` is not a list of conditions (${forms})`,
  )
  expect(told({ not: 'established' })).toBe(`\`established\` is not a condition (${forms})`)
  expect(told({ all: [{ fact: 'power', operator: 'is', value: 'none' }] })).toContain(
    'no operator is called `is`; there are `equal`, `notEqual`, `in`, `notIn`, `atLeast`, `atMost`',
  )
})

test('what has other forms than a condition is not called one', () => {
  expect(problems({ gates: { gates: [{ id: 'accused-heard', blocks: 'al' }] } }).join()).toContain(
    'gates.gates.accused-heard.blocks: `al` is none of the forms that `blocks` can have',
  )
})
