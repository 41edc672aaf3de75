import { expect, test } from 'vitest'
import { readPolicyFiles, shippedDirectory } from '../../../scripts/read-policy'
import type { Case, VerificationFinding } from '../../../src/index'
import {
  advise,
  arbocatalogus2026,
  changedPolicy,
  compilePolicy,
  parsePolicy,
  readyPolicy,
  shipped,
  verifyPolicy,
} from '../../support/inside'
import type { Vocabulary } from '../../../src/policy/vocabulary'

type RuleData = (typeof shipped.data.rules)[number]
/** The shipped policy with some of its rules changed after tabulating. */
const withRules = (change: (rule: RuleData) => RuleData | undefined) =>
  changedPolicy((data) => {
    data.rules = data.rules.flatMap((rule) => change(rule) ?? [])
  })
const codes = (findings: readonly VerificationFinding[]) =>
  [...new Set(findings.map((finding) => finding.code))].sort()

test('the shipped policy is proved over every situation', () => {
  const proof = verifyPolicy(arbocatalogus2026)
  expect(proof.findings).toEqual([])
  expect(proof.ok).toBe(true)
  // Counted by hand: every level of every deciding fact, times every act a case can hold.
  const perAct = 3n * 5n * 4n * 2n * 3n * 3n * 4n * 2n * 2n * 2n * 2n ** 13n * 3n * 3n * 7n
  // Three behaviours are repeated at least, and one is of somebody who leads.
  const [repeated, leading] = [(perAct / 3n) * 2n, perAct / 2n]
  const acts =
    BigInt(shipped.data.behaviours.filter((item) => item.outside === undefined).length) * 5n + 16n
  expect(BigInt(proof.situations)).toBe(perAct * (acts - 20n) + repeated * 15n + leading * 5n)
  console.log(
    `proved: ${proof.situations} situations, ${proof.computed} computed, ${proof.compared} pairs compared`,
  )
})

test('a weight that falls where it should rise is found, with two cases that show it', () => {
  const broken = withRules((rule) =>
    rule.name === 'power.executive'
      ? { ...rule, event: { type: 'weigh', params: { group: 'power', steps: 1 } } }
      : rule,
  )
  const found = verifyPolicy(broken).findings.filter((finding) => finding.code === 'not-monotone')
  expect(found.length).toBeGreaterThan(0)
  const [milder, graver] = found[0]?.cases as readonly [Case<Vocabulary>, Case<Vocabulary>]
  const [before, after] = [milder, graver].map((theCase) => advise(theCase, { policy: broken }))
  const ladder = shipped.data.ladder
  const place = (id: string | undefined) => ladder.indexOf(id ?? '')
  const parts = [before, after].map((advice) =>
    [
      advice?.recommended,
      advice?.range?.from,
      advice?.range?.to,
      advice?.departure?.from,
      advice?.departure?.to,
    ].map(place),
  )
  expect(
    (parts[1] as number[]).some((value, index) => value < (parts[0] as number[])[index]!),
  ).toBe(true)
})

test('long service that weighs with acute danger would make a graver fact milder: the reason why it does not', async () => {
  const { files, hash } = readPolicyFiles(shippedDirectory)
  const copy = structuredClone(files) as {
    weigh: { rules: { name: string; conditions: unknown }[] }
  }
  const rule = copy.weigh.rules.find((item) => item.name === 'long-service.yes')
  if (rule === undefined) throw new Error('the rule is gone')
  rule.conditions = {
    all: [
      { fact: 'long-service', operator: 'equal', value: 'yes' },
      {
        any: [
          { fact: 'tier', operator: 'equal', value: 'very-serious' },
          { fact: 'danger', operator: 'equal', value: 'acute' },
        ],
      },
    ],
  }
  const broken = readyPolicy(await compilePolicy(parsePolicy(copy), hash))
  const facts = { pattern: 'structural', power: 'hierarchical' } as const
  const answer = (danger: 'none' | 'acute') =>
    advise(
      {
        stage: 'concluded',
        conduct: [{ behaviour: 'threat', finding: 'established' }],
        facts: { ...facts, danger },
        circumstances: ['long-service'],
      },
      { policy: broken },
    )
  expect([answer('none').recommended, answer('acute').recommended]).toEqual([
    'dissolution',
    'transfer',
  ])
})

test('what tables alone show is found: dead and constant rules, a tier without one range, a gate that is gone, an interim measure on the ladder', () => {
  const broken = withRules((rule) => {
    if (rule.name === 'weigh.never' || rule.name === 'gate.undetermined') return undefined
    if (rule.name === 'targets.several') return { ...rule, table: rule.table.replaceAll('1', '0') }
    if (rule.name === 'audience.public') return { ...rule, table: rule.table.replaceAll('0', '1') }
    if (rule.name === 'range.light') return { ...rule, table: rule.table.replaceAll('1', '0') }
    if (rule.name === 'interim.suspension' && rule.event.type === 'add')
      return {
        ...rule,
        event: { type: 'add', params: { ...rule.event.params, measure: 'transfer' } },
      }
    return rule
  })
  const { findings, ok } = verifyPolicy(broken)
  expect(ok).toBe(false)
  expect(codes(findings)).toEqual(
    expect.arrayContaining([
      'always-true',
      'dead-rule',
      'gate-passed',
      'interim-is-final',
      'no-single-range',
    ]),
  )
  expect(findings.find((finding) => finding.code === 'gate-passed')?.cases[0]).toMatchObject({
    stage: 'concluded',
    outcome: 'alleged',
  })
})

test('a rung that is said to be named by the guideline without a statement of it is found', () => {
  const broken = changedPolicy((data) => {
    const [first, ...rest] = data.named?.['moderate'] ?? []
    if (first === undefined) throw new Error('nothing is named')
    data.named = { ...data.named, moderate: [{ ...first, source: ['choice-ladder'] }, ...rest] }
  })
  const { ok, findings } = verifyPolicy(broken)
  expect(ok).toBe(false)
  expect(findings.filter(({ code }) => code === 'named-without-guideline')).toEqual([
    {
      code: 'named-without-guideline',
      severity: 'error',
      about: 'moderate.written-warning',
      message:
        '`written-warning` is said to be named by the guideline for `moderate`, but cites no statement of it',
      nl: {
        message:
          '`written-warning` heet door de richtlijn genoemd te zijn voor `moderate`, maar noemt er geen uitspraak van',
      },
      cases: [],
    },
  ])
})

test('a recommendation that a rule pushes outside its range is found', () => {
  const broken = withRules((rule) =>
    rule.name === 'start.sexual-blackmail'
      ? {
          ...rule,
          event: {
            type: 'to-start',
            params: { start: 'dissolution', from: 'dissolution', to: 'transfer' },
          },
        }
      : rule,
  )
  expect(codes(verifyPolicy(broken).findings)).toContain('outside-range')
})
