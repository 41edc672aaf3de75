import { fileURLToPath } from 'node:url'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  type Case,
  loadPolicy,
  type Policy,
  safeAdvise,
  safeCheck,
  safeCompare,
  safeLoadPolicy,
  verifyPolicy,
  type Vocabulary,
} from '../../../../src/index'
import { shipped } from '../../../support/policy'
import { toText } from '../../../../src/render'

const directory = fileURLToPath(new URL('../../../policies/sports-club', import.meta.url))
const policy: Policy<Vocabulary> = await loadPolicy(directory)
const ladder = ['nothing', 'reprimand', 'match-ban', 'exclusion']
const punch: Case<Vocabulary> = {
  reference: 'club-1',
  stage: 'concluded',
  conduct: [{ behaviour: 'punch', finding: 'established' }],
  facts: { armband: 'captain', injury: 'treated' },
}

/** What went well, or its problems as an error. */
function value<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly issues: readonly unknown[] },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}
const advised = (theCase: Case<Vocabulary>) => value(safeAdvise<Vocabulary>(theCase, { policy }))
const checked = (theCase: Case<Vocabulary>, measure: string | readonly string[]) =>
  value(safeCheck<Vocabulary>(theCase, measure, { policy }))

test('a policy with other tiers, facts, groups, rungs and measures loads, is proved without a finding, and its scenarios hold', () => {
  const { ok, findings, scenarios, situations } = verifyPolicy(policy)
  expect(findings).toEqual([])
  expect({ ok, scenarios, situations }).toEqual({ ok: true, scenarios: 15, situations: 67_392 })
})

test('it advises, checks, asks and compares in its own words', () => {
  const advice = advised(punch)
  expect(advice).toMatchObject({
    tier: 'violent',
    recommended: 'match-ban',
    range: { from: 'reprimand', to: 'exclusion' },
    net: 2,
  })
  expect(advice.nextQuestion?.fact).toBe('pitch')
  expect(ladder.map((rung) => checked(punch, rung).verdict)).toEqual([
    'too-light',
    'defensible',
    'fitting',
    'defensible',
  ])
  expect(checked(punch, ['match-ban', 'bench']).verdict).toBe('fitting')
  expect(
    checked({ ...punch, conduct: [{ behaviour: 'late-tackle', finding: 'established' }] }, [
      'reprimand',
      'bench',
    ]),
  ).toMatchObject({ verdict: 'borderline', weighsAs: 'match-ban' })
  const decided = { decidedOn: '2026-05-01', decidedBy: 'board' }
  const { sameFacts, byPosition } = value(
    safeCompare<Vocabulary>(
      [
        { ...decided, case: punch, measure: 'match-ban' },
        { ...decided, case: { ...punch, reference: 'club-2' }, measure: 'reprimand' },
      ],
      { policy },
    ),
  )
  expect(sameFacts.map(({ because }) => because.en)).toEqual([
    'club-1 and club-2 have the same facts, but got match ban and reprimand.',
  ])
  expect(byPosition?.rows.map(({ level, position }) => [level, position])).toEqual([
    ['captain', true],
  ])
})

test('no word of the shipped policy is in what it says', () => {
  const words = [...shipped.data.measures, ...shipped.data.behaviours]
    .flatMap(({ label }) => [label.nl, label.en])
    .filter((label) => label.length > 6)
  const texts = (['nl', 'en'] as const).flatMap((lang) =>
    [
      advised(punch),
      checked(punch, 'exclusion'),
      advised({ ...punch, stage: 'reported', conduct: [{ behaviour: 'punch' }] }),
    ].map((result) => toText(result, { lang, full: true })),
  )
  for (const text of texts) {
    expect(text).not.toContain('Arbocatalogus')
    expect(words.filter((word) => text.includes(word))).toEqual([])
  }
})

test('broken in one file, it is not loaded', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'evenredig-club-'))
  cpSync(directory, copy, { recursive: true })
  const file = join(copy, 'weigh.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"armband"', '"armbnd"'))
  const result = await safeLoadPolicy(copy)
  rmSync(copy, { recursive: true })
  expect(
    result.ok ? [] : result.issues.map(({ message, suggestion }) => `${message} (${suggestion})`),
  ).toEqual(['no fact is called `armbnd` (did you mean `armband`?)'])
})
