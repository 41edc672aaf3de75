import { expect, test } from 'vitest'
import { describeIssue, safeAdvise } from '../../../src/index'
import {
  calledAt,
  calledAttention,
  calledDeciders,
  calledMeasures,
  labelledAt,
} from '../../../src/case/called'
import { findingIds, relationIds, stageIds } from '../../../src/policy/policy'
import type { PolicyInside } from '../../../src/policy/ready'
import { shipped } from '../../support/policy'

const { data } = shipped
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
const levels = (id: string) => data.facts.find((fact) => fact.id === id)?.levels.map(String) ?? []
const places: readonly (readonly [readonly (string | number)[], readonly string[]])[] = [
  [['stage'], stageIds],
  [['relation'], relationIds],
  [['conduct', 0, 'finding'], findingIds],
  [['conduct', 0, 'behaviour'], ids(data.behaviours)],
  [['conduct', 0, 'form'], ids(data.forms)],
  [['conduct', 0, 'tier'], ids(data.tiers)],
  [['conduct', 0, 'facts', 'response'], levels('response')],
  [['history', 0, 'kind'], data.about.history.map(({ kind }) => kind)],
  [['circumstances', 0], ids(data.facts.filter(({ role }) => role === 'circumstance'))],
  [['attention', 0], ids(data.attention ?? [])],
  [['facts', 'power'], levels('power')],
  [['procedure', 'prompt'], levels('prompt')],
  [['conduct', 0, 'on'], []],
  [['facts', 'weather'], []],
]

test('each place of a case has the words of its own list, by their labels in both languages', () => {
  for (const [path, words] of places) {
    const called = labelledAt(data, path)
    expect(called.map(({ id }) => id).sort()).toEqual([...words].sort())
    for (const { names } of called) expect(names.length).toBeGreaterThanOrEqual(2)
    expect(calledAt(shipped, path).map(({ id }) => id)).toEqual(called.map(({ id }) => id))
  }
  const [warning] = data.measures.filter(({ id }) => id === 'written-warning')
  const kinds = labelledAt(data, ['history', 0, 'kind'])
  const { nl, en } = warning?.label as { readonly nl: string; readonly en: string }
  expect(kinds.find(({ id }) => id === 'written-warning')?.names.slice(-2)).toEqual([nl, en])
})

/** The shipped policy with these words beside its own. */
const saying = (alsoCalled: PolicyInside['alsoCalled']): PolicyInside =>
  ({ ...shipped, alsoCalled }) as PolicyInside

test('what people say for a word goes with it in its own place alone, but for the label of another word', () => {
  const lists = {
    stages: [['stage'], 'reported'],
    relations: [['relation'], 'hired'],
    findings: [['conduct', 0, 'finding'], 'established'],
    behaviours: [['conduct', 0, 'behaviour'], 'insult'],
    forms: [['conduct', 0, 'form'], 'bullying'],
    tiers: [['conduct', 0, 'tier'], 'light'],
    circumstances: [['circumstances', 0], 'insight'],
    attention: [['attention', 0], 'delay'],
    earlierMeasures: [['history', 0, 'kind'], 'oral-warning'],
    measures: [['history', 0, 'kind'], 'written-warning'],
  } as const
  const also = (policy: PolicyInside, path: readonly (string | number)[]) =>
    calledAt(policy, path).flatMap((one) => (one.also ?? []).map((said) => `${one.id}: ${said}`))
  for (const [list, [path, id]] of Object.entries(lists)) {
    const policy = saying({ [list]: { [id]: { nl: ['iets anders'] } } })
    for (const [other] of places)
      expect({ list, other, also: also(policy, other) }).toEqual({
        ...{ list, other },
        also: other.join() === path.join() ? [`${id}: iets anders`] : [],
      })
  }
  const ofLevel = saying({ facts: { power: { none: { nl: ['gelijken'] } } } })
  expect(also(ofLevel, ['facts', 'power'])).toEqual(['none: gelijken'])
  expect(also(ofLevel, ['facts', 'impact'])).toEqual([])
  const labels = data.forms.map(({ label }) => label.nl)
  const [first, second] = data.forms.map(({ id }) => id) as [string, string]
  const another = saying({ forms: { [first]: { nl: [labels[1] as string, labels[0] as string] } } })
  expect(also(another, ['conduct', 0, 'form'])).toEqual([`${first}: ${labels[0]}`])
  expect(second).not.toBe(first)
})

test('measures, deciders and points of attention have what people say for them too', () => {
  const policy = saying({
    measures: { transfer: { nl: ['andere plek'] } },
    deciders: { council: { nl: ['de raad zelf'] } },
    attention: { delay: { nl: ['traag'] } },
  })
  const also = (called: ReturnType<typeof calledMeasures>) =>
    called.flatMap((one) => (one.also ?? []).map((said) => `${one.id}: ${said}`))
  expect(also(calledMeasures(policy))).toEqual(['transfer: andere plek'])
  expect(also(calledDeciders(policy))).toEqual(['council: de raad zelf'])
  expect(also(calledAttention(policy))).toEqual(['delay: traag'])
  expect(calledMeasures(policy).map(({ id }) => id)).toEqual(ids(data.measures))
})

/** What is said of a case that is wrong in one place. */
function said(rest: object): readonly string[] {
  const good = { stage: 'concluded', conduct: [{ behaviour: 'insult', finding: 'established' }] }
  const result = safeAdvise({ ...good, ...rest })
  return result.ok ? [] : result.issues.map((issue) => describeIssue(issue))
}

test('an unknown property is answered with every one that can stand in its place', () => {
  const given = data.facts.filter(({ role }) => role === 'given').map(({ id }) => id)
  const procedure = data.facts.filter(({ role }) => role === 'procedure').map(({ id }) => id)
  const act = ['behaviour', 'form', 'tier', 'finding', 'on', 'to', 'occasions', 'facts']
  const entry = ['kind', 'on', 'form', 'until', 'finding', 'comparable', 'removed']
  const parts = ['conduct', 'facts', 'circumstances', 'history', 'procedure', 'attention']
  const insult = { behaviour: 'insult', finding: 'established' }
  const unknown: readonly (readonly [object, string, readonly string[]])[] = [
    [{ zzz: 1 }, 'zzz', ['reference', 'assessedOn', 'stage', 'relation', ...parts]],
    [{ conduct: [{ ...insult, zzz: 1 }] }, 'conduct[0].zzz', act],
    [{ conduct: [{ ...insult, facts: { zzz: 1 } }] }, 'conduct[0].facts.zzz', ['response']],
    [{ history: [{ kind: 'oral-warning', on: '2026', zzz: 1 }] }, 'history[0].zzz', entry],
    [{ facts: { zzz: 1 } }, 'facts.zzz', given],
  ]
  for (const [rest, path, keys] of unknown)
    expect(said(rest)).toEqual([
      `${path}: no property is called \`zzz\` (expected ${keys.map((key) => `\`${key}\``).join(', ')}; leave it out: a case holds closed words only, no names and no free text)`,
    ])
  const [line] = said({ procedure: { zzz: 1 } })
  expect(line).toContain(`\`${procedure[11]}\` or ${procedure.length + 1 - 12} more`)
})
