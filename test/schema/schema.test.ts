import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../../scripts/schemas'
import {
  advise,
  type Arbocatalogus2026,
  type Case,
  check,
  compare,
  type DecidedCase,
  verifyAdvice,
} from '../../src/index'
import { like, register, report, verifyArchive } from '../../src/year'
import { definitionsOf } from '../../src/interview/definitions'
import { shipped } from '../support/policy'

const schemas = jsonSchemas(shipped, definitionsOf(shipped))
// What the validator makes of a schema runs a few times here; making it better takes longer than that.
const code = { optimize: false }
const ajv = new Ajv2020({ allErrors: true, validateFormats: false, code })
const isOlder = (name: string) => name.startsWith('draft-07/')
const validators = new Map(
  Object.entries(schemas)
    .filter(([name]) => !isOlder(name))
    .map(([name, schema]) => [name, ajv.compile(schema)] as const),
)
/** What an independent validator has against a value; empty where it is as the schema says. */
function against(name: string, value: unknown): readonly string[] {
  const validate = validators.get(name) as ValidateFunction
  // What the library gives back is read as JSON, as others read it.
  return validate(JSON.parse(JSON.stringify(value)))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
const root = new URL('../../', import.meta.url)
const jsonIn = (folder: string) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.json'))
    .map(
      (name) =>
        [
          name.slice(0, -'.json'.length),
          JSON.parse(readFileSync(new URL(`${folder}${name}`, root), 'utf8')) as unknown,
        ] as const,
    )

const cases = jsonIn('examples/cases/') as readonly (readonly [string, Case<Arbocatalogus2026>])[]
const decided = jsonIn('examples/decided/').map(
  ([, value]) => value as DecidedCase<Arbocatalogus2026>,
)
const policyFiles = jsonIn('rules/arbocatalogus-2026/')

test('the shipped files of the policy are as their schemas say, and name them', () => {
  for (const [name, content] of policyFiles) {
    expect({ name, problems: against(name, content) }).toEqual({ name, problems: [] })
    expect(content).toHaveProperty('$schema', `../../schema/${name}.json`)
  }
  for (const [name, content] of jsonIn('rules/arbocatalogus-2026/cases/')) {
    expect({ name, problems: against('scenarios', content) }).toEqual({ name, problems: [] })
    expect(content).toHaveProperty('$schema', '../../../schema/scenarios.json')
  }
})

test('the scenarios of other policies are as their schema says', () => {
  for (const folder of [
    'test/policies/sports-club/cases/',
    'examples/policies/large-organisation/cases/',
    'examples/policies/small-organisation/cases/',
  ]) {
    for (const [name, content] of jsonIn(folder))
      expect({ name, problems: against('scenarios-overlay', content) }).toEqual({
        name,
        problems: [],
      })
  }
})

test('the example cases, the advice on them, every check of them and their comparison are as their schemas say', () => {
  for (const [name, theCase] of cases) {
    expect({ name, problems: against('case', theCase) }).toEqual({ name, problems: [] })
    expect({ name, problems: against('advice', advise(theCase)) }).toEqual({ name, problems: [] })
    for (const rung of shipped.data.ladder as readonly Arbocatalogus2026['rung'][])
      expect({ name, rung, problems: against('check', check(theCase, rung)) }).toEqual({
        name,
        rung,
        problems: [],
      })
  }
  for (const one of decided) expect(against('decided-case', one)).toEqual([])
  expect(against('comparison', compare(decided))).toEqual([])
})

test('a brief advice, a verified advice and a decision record are as their schemas say, and own words are not', () => {
  for (const [name, one] of cases) {
    const brief = advise(one, { explain: 'brief' })
    expect({ name, problems: against('advice-brief', brief) }).toEqual({ name, problems: [] })
    expect(
      against('advice-verification', verifyAdvice(one, { ...brief, firm: !brief.firm })),
    ).toEqual([])
    const decision = {
      measures: ['transfer', 'coaching'],
      conditional: ['transfer'],
      decidedOn: '2026-12-01',
      decidedBy: 'council',
      reasons: ['power', 'insight', 'health', 'other'],
    }
    for (const advice of [brief, advise(one)])
      expect(against('decision-record', { case: one, advice, decision })).toEqual([])
    const named = { ...decision, decidedBy: 'J. Jansen' }
    expect(against('decision-record', { case: one, advice: brief, decision: named })).not.toEqual(
      [],
    )
    const told = { ...decision, reasons: ['he said sorry'] }
    expect(against('decision-record', { case: one, advice: brief, decision: told })).not.toEqual([])
  }
})

const year = readFileSync(new URL('examples/year/besluiten.jsonl', root), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DecidedCase)

test('a register, a report, like cases and a verified archive are as their schemas say, full and empty', () => {
  const before = { ...advise(cases[0]?.[1] as Case, { explain: 'brief' }) }
  const kept = [
    { name: 'a', value: before },
    { name: 'b', value: { ...before, firm: !before.firm } },
    { name: 'c', value: cases[0]?.[1] },
    { name: 'd', value: 7 },
  ]
  const made = {
    register: [
      register(year),
      register(year, { on: '2026-12-01', retainMonths: 60 }),
      register([]),
    ],
    'year-report': [report(year, { year: '2026', termDays: 42 }), report([], { year: '2026' })],
    'like-cases': cases.flatMap(([, one]) => [like(one, year), like(one, [])]),
    'archive-verification': [verifyArchive(kept), verifyArchive([])],
  }
  for (const [name, results] of Object.entries(made))
    for (const one of results) {
      expect({ name, problems: against(name, one) }).toEqual({ name, problems: [] })
      const { receipt, ...without } = one
      expect(against(name, without)).not.toEqual([])
      expect(against(name, { ...without, receipt, score: 7 })).not.toEqual([])
    }
})

test('what is broken is refused: a name in a case, an unknown level, a rule without a source, a text in one language, an advice with one property more', () => {
  const [, theCase] = cases[0] as (typeof cases)[number]
  expect(against('case', { ...theCase, name: 'Jansen' })).not.toEqual([])
  expect(against('case', { ...theCase, facts: { power: 'boss' } })).not.toEqual([])
  expect(against('case', { ...theCase, conduct: [{ behaviour: 'bulying' }] })).not.toEqual([])
  const weigh = structuredClone(Object.fromEntries(policyFiles)['weigh']) as {
    rules: Record<string, unknown>[]
  }
  const broken = (change: (rule: Record<string, unknown>) => void) => {
    const copy = structuredClone(weigh)
    change(copy.rules[0] as Record<string, unknown>)
    return against('weigh', copy)
  }
  expect(
    broken((rule) => {
      rule['source'] = []
    }),
  ).not.toEqual([])
  expect(
    broken((rule) => {
      rule['because'] = { nl: 'Alleen Nederlands.' }
    }),
  ).not.toEqual([])
  expect(
    broken((rule) => {
      rule['conditions'] = { all: [], any: [] }
    }),
  ).not.toEqual([])
  expect(
    broken((rule) => {
      rule['event'] = { type: 'weigh', params: { group: 'power', steps: 1.5 } }
    }),
  ).not.toEqual([])
  expect(against('advice', { ...advise(theCase), score: 7 })).not.toEqual([])
  expect(against('check', { ...check(theCase, 'transfer'), verdict: 'fine' })).not.toEqual([])
})

test('what the types of results leave open is closed: days, counts, ids, names, keys, and the words of the policy', () => {
  const [, theCase] = cases[0] as (typeof cases)[number]
  const advice = advise(theCase)
  const [[gate], [route], [step], [act]] = [
    advice.gates,
    advice.routes,
    advice.steps,
    advice.conduct,
  ]
  const broken = {
    'a gate that does not exist': { gates: [{ ...gate, gate: 'no-such-gate' }] },
    'a route that does not exist': { routes: [{ ...route, route: 'no-such-route' }] },
    'a reason without a source': { gates: [{ ...gate, source: [] }] },
    'a name that is no name of a rule': { steps: [{ ...step, rule: 'Power' }] },
    'half a step': { steps: [{ ...step, steps: 0.5 }] },
    'a place below 0': { conduct: [{ ...act, act: -1 }] },
    'a day that is not in the calendar': { conduct: [{ ...act, on: '2026-02-30' }] },
    'a key that is no id': { origins: { Power: 'arbocatalogus-2026' } },
    'a hash of something else': { receipt: { ...advice.receipt, policyHash: 'md5:0' } },
    'an empty text': { summary: { ...advice.summary, nl: '' } },
  }
  for (const [what, change] of Object.entries(broken))
    expect({ what, refused: against('advice', { ...advice, ...change }).length > 0 }).toEqual({
      what,
      refused: true,
    })
  const [one] = decided
  expect(against('decided-case', { ...one, measure: [] })).not.toEqual([])
  expect(against('decided-case', { ...one, reasons: ['because'] })).not.toEqual([])
})

test('every schema has a name for good, a title and a description, and the shipped ones are those that are made here', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    expect(schema).toMatchObject({
      $id: expect.stringMatching(/^urn:evenredig:schema:[a-z-]+:1(:[a-z0-9.-]+){0,3}$/) as string,
      title: expect.any(String) as string,
      description: expect.any(String) as string,
    })
    expect(JSON.parse(readFileSync(new URL(`schema/${name}.json`, root), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    )
  }
  const ids = Object.values(schemas).map(({ $id }) => $id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(schemas['case']?.['$id']).toBe(
    `urn:evenredig:schema:case:1:${shipped.id}:${shipped.version}`,
  )
  expect(schemas['facts']?.['$id']).toBe('urn:evenredig:schema:facts:1')
})
