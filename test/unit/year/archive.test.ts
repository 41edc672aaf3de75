import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { advise, type AdviceStatus, loadPolicy, UsageError, verifyAdvice } from '../../../src/index'
import { adviceHashOf } from '../../../src/advice/content-hash'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { toHtml, toMarkdown, toText } from '../../../src/render'
import { type ArchivedRecord, verifyArchive } from '../../../src/year'
import { handled } from '../../support/handled'
import { changedPolicy } from '../../support/policy'

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const theCase = {
  reference: '2026-014',
  assessedOn: '2026-05-01',
  stage: 'concluded',
  conduct: [{ behaviour: 'bullying', finding: 'established' }],
  facts: { power: 'hierarchical', impact: 'limited', workLink: 'work' },
  procedure: { ...handled },
} as const
const whole = stored(advise(theCase))
const brief = stored(advise(theCase, { explain: 'brief' }))
const decision = {
  measures: ['written-warning'],
  decidedOn: '2026-05-01',
  decidedBy: 'line-manager',
  reasons: [],
} as const
const earlier = await loadPolicy('arbocatalogus-2026@1.1.0')
const older = stored(advise(theCase, { explain: 'brief', policy: earlier }))

const held = (value: unknown) => verifyArchive([{ name: 'a.json', value }])
const only = (value: unknown) => held(value).advices[0]

test('a whole advice, a brief one and a record stand where nothing changed', () => {
  for (const value of [whole, brief, { case: theCase, advice: brief, decision }]) {
    expect(only(value)).toMatchObject({
      name: 'a.json',
      reference: '2026-014',
      stands: true,
      status: 'same',
      differs: 0,
      stored: { kind: 'measures', recommended: whole.recommended },
      present: { kind: 'measures', recommended: whole.recommended },
    })
    expect(held(value)).toMatchObject({ standing: 1, unread: [], withoutAdvice: [] })
  }
})

test('what was changed, or is about another case, does not stand, whatever it says', () => {
  const changed = { ...brief, recommended: 'none' }
  const rehashed = {
    ...changed,
    receipt: { ...changed.receipt, adviceHash: adviceHashOf(changed) },
  }
  for (const value of [changed, rehashed])
    expect(only(value)).toMatchObject({ stands: false, status: 'tampered', stored: null })
  const other = { ...theCase, facts: { ...theCase.facts, power: 'none' } }
  expect(only({ case: other, advice: brief, decision })).toMatchObject({
    stands: false,
    status: 'case-changed',
  })
})

test('an earlier version of the policy stands where the same is advised today, and not where the range moved', () => {
  const moved = only(older)
  expect(moved).toMatchObject({ stands: false, status: 'policy-changed', policyVersion: '1.1.0' })
  expect(moved?.stored?.range).not.toEqual(moved?.present.range)
  expect(moved?.stored?.range).toEqual({ from: older.range?.from, to: older.range?.to })
  const file = new URL('../../../examples/year/archief/2026-304.json', import.meta.url)
  const still = only(JSON.parse(readFileSync(file, 'utf8')))
  expect(still).toMatchObject({ stands: true, status: 'policy-changed' })
  expect(still?.stored).toEqual(still?.present)
})

test('a status is what verifyAdvice says', () => {
  const status: AdviceStatus = verifyAdvice<Vocabulary>(theCase, older).status
  expect(only(older)?.status).toBe(status)
  expect(only(whole)?.because).toEqual(verifyAdvice(theCase, whole).because)
})

test('an advice by another policy, what is no advice, and what cannot be read are named with why', () => {
  const own = changedPolicy((data) => {
    data.about = { ...data.about, id: 'own-policy' }
  })
  const records: readonly ArchivedRecord[] = [
    { name: 'own', value: stored(advise<Vocabulary>(theCase, { policy: own, explain: 'brief' })) },
    { name: 'number', value: 7 },
    { name: 'other', value: { some: 'thing' } },
    { name: 'old', value: { ...brief, receipt: { reference: null } } },
    {
      name: 'unread',
      issues: [{ code: 'unreadable', message: 'the input is not JSON', path: [] }],
    },
    { name: 'case', value: theCase },
    { name: 'decided', value: { case: theCase, measure: 'none' } },
  ]
  const { advices, unread, withoutAdvice } = verifyArchive(records)
  expect(advices).toEqual([])
  expect(withoutAdvice).toEqual(['case', 'decided'])
  expect(
    unread.map(({ name, issues: [issue] }) => [name, issue?.code, issue?.path.join('.')]),
  ).toEqual([
    ['own', 'conflict', 'receipt.policy'],
    ['number', 'wrong-type', ''],
    ['other', 'wrong-type', ''],
    ['old', 'missing', 'receipt.caseHash'],
    ['unread', 'unreadable', ''],
  ])
})

test('a list that is none is wrong usage', () => {
  for (const value of [null, {}, [7], [{ name: 'a' }], [{ value: 1 }]])
    expect(() => verifyArchive(value as never)).toThrow(UsageError)
})

test('a page tells then and now, and what to do with what was changed', () => {
  const changed = { ...brief, recommended: 'none' }
  const archive = verifyArchive([
    { name: 'changed', value: changed },
    { name: 'older', value: older },
    { name: 'same', value: brief },
  ])
  const text = toText(archive, { lang: 'en', columns: 200 })
  expect(text).toContain('1 of 3 advices stands.')
  expect(text).toContain('made with policy 1.1.0')
  expect(text).toContain('Find out who changed it')
  for (const page of [toHtml(archive), toMarkdown(archive)])
    expect(page).toContain('gewijzigd nadat het is gemaakt')
})
