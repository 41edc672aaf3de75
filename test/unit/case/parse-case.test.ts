import { expect, test } from 'vitest'
import {
  advise,
  CaseError,
  isCase,
  loadPolicy,
  parseCase,
  safeParseCase,
  UsageError,
} from '../../../src/index'

const act = { behaviour: 'belittling', finding: 'established' }
const good = { stage: 'concluded', conduct: [act] }
const lines = (value: unknown) => {
  const result = safeParseCase(value)
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('what was read from JSON becomes a case', () => {
  const theCase = parseCase(JSON.parse(JSON.stringify(good)))
  expect(theCase).toEqual(good)
  expect(advise(theCase).recommended).toBe('written-warning')
})

test('what is undefined is left out, and an unknown key is refused, never left out', () => {
  const theCase = parseCase({
    ...good,
    reference: undefined,
    conduct: [{ ...act, on: undefined }],
    facts: { power: undefined },
  })
  expect(theCase).toStrictEqual({ ...good, facts: {} })
  expect(lines({ ...good, facts: { powr: 'executive' } })).toEqual([
    'facts.powr: no property is called `powr`',
  ])
})

test('a draft that never becomes a case is told what it lacks', () => {
  expect(lines({})).toEqual(['stage: `stage` is missing', 'conduct: `conduct` is missing'])
  expect(lines({ stage: 'concluded', conduct: [{}] })).toEqual([
    'conduct.0.finding: a concluded case has a finding for every act',
    'conduct.0.form: an act without `behaviour` needs `form`',
    'conduct.0.tier: an act without `behaviour` needs `tier`',
  ])
})

test('a parsed case keeps nothing of an input that gives another answer each time', () => {
  const answers = ['hierarchical', 'none']
  const facts = {
    get power() {
      return answers.shift()
    },
  }
  const theCase = parseCase({ ...good, facts })
  expect([theCase.facts?.power, theCase.facts?.power]).toEqual(['hierarchical', 'hierarchical'])
})

test('what stands in two places, and what stands in itself', () => {
  const shared = { power: 'hierarchical' }
  expect(parseCase({ ...good, conduct: [act, act], facts: shared }).conduct).toEqual([act, act])
  const circular: Record<string, unknown> = { ...good }
  circular['facts'] = circular
  expect(lines(circular)).toContain('facts: `facts` leads back to what it stands in')
})

test('a case in the words of another policy is a case by that policy only', async () => {
  const policy = await loadPolicy('test/policies/sports-club')
  const punch = { stage: 'concluded', conduct: [{ behaviour: 'punch', finding: 'established' }] }
  expect(parseCase(punch, { policy })).toEqual(punch)
  expect([isCase(punch, { policy }), isCase(punch), isCase(good, { policy })]).toEqual([
    true,
    false,
    false,
  ])
})

test('a value throws a CaseError, and options that do not exist a UsageError', () => {
  expect(() => parseCase(null)).toThrow(CaseError)
  for (const door of [parseCase, safeParseCase, isCase] as readonly ((
    value: unknown,
    options: never,
  ) => unknown)[])
    expect(() => door(good, { polciy: 1 } as never)).toThrow(UsageError)
})
