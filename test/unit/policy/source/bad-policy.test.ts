import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shippedDirectory } from '../../../../scripts/read-policy'
import {
  advise,
  arbocatalogus2026,
  describeIssue,
  loadPolicy,
  safeLoadPolicy,
} from '../../../../src/index'
import { checkSource } from '../../../../src/policy/source/load'
import { readPolicyFolder } from '../../../../src/policy/source/read-folder'
import { about } from '../../../support/overlay'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenredig-policy-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
/** A folder with files of a policy. */
function policyIn(files: Readonly<Record<string, unknown>>): string {
  const path = join(folder, `policy-${made++}`)
  mkdirSync(join(path, 'cases'), { recursive: true })
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(path, name), typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
/** What is wrong with a policy, one line each. */
const problems = (source: string | Readonly<Record<string, unknown>>) =>
  checkSource(source).issues.map((issue) => describeIssue(issue, 'policy'))
const overlay = (files: Readonly<Record<string, unknown>>) => problems({ policy: about, ...files })

test('the shipped policy, loaded from its folder, is what is built in', async () => {
  const loaded = await loadPolicy(shippedDirectory)
  expect(loaded.hash).toBe(arbocatalogus2026.hash)
  expect(await loadPolicy('arbocatalogus-2026')).toMatchObject({ id: loaded.id, hash: loaded.hash })
  const theCase = {
    stage: 'concluded',
    conduct: [{ behaviour: 'threat', finding: 'established' }],
  } as const
  expect(JSON.stringify(advise(theCase, { policy: loaded }))).toBe(JSON.stringify(advise(theCase)))
})

test('an empty overlay changes nothing but whose policy it is', async () => {
  const ours = await loadPolicy(policyIn({ 'policy.json': about }))
  const theCase = {
    stage: 'concluded',
    conduct: [{ behaviour: 'belittling', finding: 'established' }],
    facts: { power: 'hierarchical' },
  } as const
  const [own, shipped] = [advise(theCase, { policy: ours }), advise(theCase)]
  const { receipt: ownReceipt, labels: ownLabels, ...ownRest } = own
  const { receipt, labels, ...rest } = shipped
  expect(ownRest).toEqual(rest)
  expect(ownReceipt).toMatchObject({
    policy: 'ours',
    layers: [`arbocatalogus-2026@${arbocatalogus2026.version}`, 'ours@1.0.0'],
    facts: receipt.facts,
  })
  expect({ ...ownLabels, policy: labels.policy }).toEqual(labels)
})

test('a weight can be changed without a reason, a guideline rule cannot; the advice tells both', async () => {
  const weigh = { rules: [{ name: 'power.functional', event: { params: { steps: 2 } } }] }
  const reason = { nl: 'Wij tellen dit niet.', en: 'We do not count this.' }
  expect(overlay({ weigh })).toEqual([])
  expect(overlay({ weigh: { drop: ['audience.organisation'] } })).toEqual([
    'policy.departures: the guideline rule `audience.organisation` is dropped without a reason (add `{ "rule": "audience.organisation", "because": { "nl": "…", "en": "…" } }`)',
  ])
  expect(
    overlay({
      range: { rules: [{ name: 'range.light', event: { params: { to: 'written-warning' } } }] },
    }),
  ).toEqual([
    'policy.departures: the guideline rule `range.light` is changed without a reason (add `{ "rule": "range.light", "because": { "nl": "…", "en": "…" } }`)',
    'range.rules.range.light.because: `range.light` says otherwise than in the policy below, but its reason is still the old one (write a `because` that fits, in Dutch and in English)',
    'range.rules.range.light.source: `range.light` says otherwise than in the policy below, but still cites the same sources (name a `source` of your own, such as a choice in `sources.json`)',
  ])
  const own = await loadPolicy({
    policy: { ...about, departures: [{ rule: 'audience.organisation', because: reason }] },
    weigh: { ...weigh, drop: ['audience.organisation'] },
  })
  const advice = advise(
    {
      stage: 'concluded',
      conduct: [{ behaviour: 'belittling', finding: 'established' }],
      facts: { power: 'functional' },
    },
    { policy: own },
  )
  expect(advice.origins).toMatchObject({
    'power.functional': 'ours',
    'range.moderate': 'arbocatalogus-2026',
  })
  expect(advice.net).toBe(2)
  expect(advice.notices.map(({ because }) => because.en)).toContain(
    'This policy departs from the policy that it extends (audience.organisation): We do not count this.',
  )
})

test('a reason for a rule that was not touched is refused, and so is dropping what is not there', () => {
  expect(
    problems({
      policy: { ...about, departures: [{ rule: 'range.light', because: { nl: 'x', en: 'y' } }] },
    }),
  ).toEqual([
    'policy.departures: a reason is given for `range.light`, but that rule is neither dropped nor changed (leave the reason out)',
  ])
  expect(overlay({ weigh: { drop: ['power.functionl'] } })).toEqual([
    'weigh.drop: there is nothing called `power.functionl` to drop (did you mean `power.functional`?)',
  ])
})

test('a policy that ends before it begins, or in which something runs for no time that is read, is refused', () => {
  const days = { validFrom: '2026-07-01', validUntil: '2026-06-30' }
  expect(problems({ policy: { ...about, ...days } })).toEqual([
    'policy.validUntil: `validUntil` is `2026-06-30`, before `validFrom`, which is `2026-07-01` (write a later day, or `null` where no end is known)',
  ])
  expect(problems({ policy: { ...about, ...days, validUntil: '2026-07-01' } })).toEqual([])
  expect(problems({ policy: { ...about, validFrom: '0999-01-01' } })).toEqual([
    'policy.validFrom: a day has a year from 1900 to 2199',
  ])
  const lasting = (months: unknown) =>
    problems({
      policy: {
        ...about,
        history: [{ kind: 'request-to-stop', stages: [{ level: 'asked-to-stop', months }] }],
      },
    })
  expect(lasting(600)).toEqual([])
  expect(lasting(601)).toEqual([
    'policy.history.request-to-stop.stages[0].months: `months` is `601`, which is too much (expected at most 600)',
  ])
  for (const months of [1e9, -1, 0, 1.5, '6']) expect(lasting(months)).toHaveLength(1)
})

test('what an overlay gives and drops at once, an empty list, and ends out of order are told', () => {
  expect(
    overlay({
      facts: { circumstances: [{ id: 'insight' }], drop: ['insight'] },
      weigh: { drop: ['insight.yes'] },
    }),
  ).toEqual([
    'facts.circumstances.insight: `insight` is given and dropped in the same file (leave it out of `drop` to change it, or give yours another name)',
  ])
  expect(overlay({ measures: { notAvailable: [] } })).toEqual([
    'measures.notAvailable: an empty list changes nothing here: the 2 entries below it stay (leave the list out, or name what is to go in `drop`)',
  ])
  const params = { from: 'transfer', to: 'oral-warning' }
  expect(overlay({ range: { rules: [{ name: 'range.light', event: { params } }] } })).toContain(
    'range.range.light.event: the rungs of `range.light` are not in the order of the ladder: `transfer`, `corrective-talk`, `oral-warning` (write `from`, `start` and `to` from mild to grave)',
  )
  const measures = [{ id: 'written-warning', lasts: { months: 3 } }]
  expect(overlay({ measures: { measures } })).toEqual([
    'measures.written-warning.lasts: `written-warning` lasts 3 months, but counts as `warned` for 12 months in `history` of policy.json (write the same number of months in both)',
  ])
})

test('an operator that there is not is named with those that there are, and a day or number shows its value', () => {
  const conditions = { all: [{ not: { fact: 'power', operator: 'atleast', value: 'none' } }] }
  expect(overlay({ weigh: { rules: [{ name: 'power.functional', conditions }] } })).toContain(
    'weigh.rules.power.functional.conditions: no operator is called `atleast`; there are `equal`, `notEqual`, `in`, `notIn`, `atLeast`, `atMost` (did you mean `atLeast`?)',
  )
  const adoption = { ...about.adoption, adopted: '2026-02-30' }
  expect(problems({ policy: { ...about, adoption } })).toEqual([
    'policy.adoption.adopted: `2026-02-30` is not a day',
  ])
  const event = { params: { steps: 1.5 } }
  expect(overlay({ weigh: { rules: [{ name: 'power.functional', event }] } })).toContain(
    'weigh.rules.power.functional.event.params.steps: `1.5` is not a whole number (expected a whole number)',
  )
})

test('two rungs that are dropped are missed everywhere in one round', () => {
  const found = overlay({ measures: { drop: ['oral-warning', 'transfer'] } })
  expect(found.some((line) => line.startsWith('measures.ladder'))).toBe(false)
  expect(
    found.filter((line) => line.includes('no rung is called `transfer`')).length,
  ).toBeGreaterThan(3)
})

test('every problem in every file is told at once, each with its file and entry', () => {
  const found = overlay({
    weigh: {
      rules: [
        { name: 'power.functional', event: { params: { steps: 'two' } } },
        {
          name: 'impact.severe',
          conditions: { all: [{ fact: 'impact', operator: 'equal', value: 'sever' }] },
        },
      ],
    },
    classify: { rules: [{ name: 'lift.structural-bullying', conditions: { all: [], any: [] } }] },
    facts: { facts: [{ id: 'power', ordered: 'yes' }] },
  })
  expect(found.map((line) => line.slice(0, line.indexOf(': ')))).toEqual(
    expect.arrayContaining([
      'weigh.rules.power.functional.event.params.steps',
      'facts.facts.power.ordered',
    ]),
  )
  expect(
    found.some((line) =>
      line.startsWith(
        'classify.rules.lift.structural-bullying.conditions: a condition has exactly one of `all`, `any`',
      ),
    ),
  ).toBe(true)
  expect(
    found.some((line) =>
      line.includes('no level of `impact` is called `sever` (did you mean `severe`?)'),
    ),
  ).toBe(true)
})

test('a policy that extends itself, nothing, or a later contract is refused', () => {
  const [one, other] = [policyIn({}), policyIn({})]
  writeFileSync(join(one, 'policy.json'), JSON.stringify({ ...about, extends: other }))
  writeFileSync(join(other, 'policy.json'), JSON.stringify({ ...about, extends: one }))
  expect(problems(one).some((line) => line.includes('the policy extends itself'))).toBe(true)
  expect(problems({ policy: { ...about, extends: 'arbocatalogus-2027' } })).toEqual([
    'policy.extends: there is no policy `arbocatalogus-2027` to extend (only `arbocatalogus-2026` can be extended by a policy that is not in a folder)',
  ])
  expect(problems({ policy: { ...about, contractVersion: 2 } })).toEqual([
    'policy.contractVersion: the policy is made for contract version 2; this library reads version 1 (use a later version of the library)',
  ])
})

test('what does not belong in a policy folder is refused: unknown files, links out of it, what is no JSON', () => {
  const path = policyIn({
    'policy.json': about,
    'weights.json': {},
    'gates.json': '{ "gates": [',
    'care.json': '{ "rules": [], "rules": [] }',
  })
  writeFileSync(join(folder, 'outside.json'), '{}')
  symlinkSync(join(folder, 'outside.json'), join(path, 'routes.json'))
  const found = problems(path)
  expect(found).toEqual(
    expect.arrayContaining([
      'weights.json: no file of a policy is called `weights.json` (did you mean `weigh.json`?)',
      'routes.json: `routes.json` is a link that leads out of the policy (put what it leads to in the folder itself)',
    ]),
  )
  expect(found.some((line) => line.startsWith('gates.json: the input is not JSON: line 1'))).toBe(
    true,
  )
  expect(
    found.some((line) => line.startsWith('care.json.rules: `rules` stands twice in one object')),
  ).toBe(true)
  expect(problems(join(folder, 'nowhere'))[0]).toContain('is not a folder that can be read')
  expect(problems({ policy: about, '../weigh.json': {} })[0]).toContain(
    'no file of a policy is called',
  )
})

test('a file too large, nested too deep or with keys that reach into a prototype is refused, and none of it takes long', () => {
  const deep = `${'{"all":['.repeat(5000)}${']}'.repeat(5000)}`
  const path = policyIn({
    'policy.json': about,
    'weigh.json': `{"rules":[{"name":"a.b","conditions":${deep}}]}`,
    'care.json': '{"actions":{"__proto__":{"nl":"x","en":"y"}}}',
    'routes.json': ' '.repeat(5_000_001),
  })
  const found = problems(path)
  expect(found).toEqual(
    expect.arrayContaining([
      'weigh.json: `weigh.json` nests more than 128 deep (flatten it: no rule needs this)',
      'care.json.actions.__proto__: `__proto__` is not a key that a policy can have (leave it out)',
      'routes.json: `routes.json` has 5000001 bytes (expected at most 5000000 bytes)',
    ]),
  )
})

test('operators like a method of objects, a rule in the wrong file, a later stage and circular conditions are refused', () => {
  const rule = (
    conditions: object,
    event: object = { type: 'weigh', params: { group: 'power', steps: 1 } },
  ) => ({
    name: 'our.rule',
    source: ['choice-weights'],
    because: { nl: 'Een reden.', en: 'A reason.' },
    conditions,
    event,
  })
  const leaf = (operator: string, fact = 'power', value: unknown = 'none') => ({
    all: [{ fact, operator, value }],
  })
  expect(overlay({ weigh: { rules: [rule(leaf('toString'))] } }).join()).toContain(
    'weigh.rules.our.rule.conditions',
  )
  expect(
    overlay({
      weigh: {
        rules: [rule(leaf('equal'), { type: 'lift', params: { to: 'serious', uses: [] } })],
      },
    }),
  ).toEqual(['weigh.our.rule.event: `lift` has no place in this file'])
  expect(overlay({ weigh: { rules: [rule(leaf('atLeast', 'net', 2))] } })).toEqual([
    'weigh.our.rule.conditions: `net` is not known yet in the stage `weigh`',
  ])
  const circular = {
    one: { label: { nl: 'a', en: 'b' }, conditions: { all: [{ condition: 'two' }] } },
    two: { label: { nl: 'a', en: 'b' }, conditions: { all: [{ condition: 'one' }] } },
  }
  expect(
    overlay({
      conditions: { conditions: circular },
      weigh: { rules: [rule({ all: [{ condition: 'one' }] })] },
    }).join(),
  ).toContain('leads back to itself')
  expect(
    overlay({
      weigh: {
        rules: [
          rule({
            all: ['power', 'impact', 'surroundings', 'audience', 'response', 'pattern'].map(
              (fact) => ({ fact, operator: 'notEqual', value: 'unknown' }),
            ),
          }),
        ],
      },
    }).join(),
  ).toContain('split the rule')
})

test('a policy that cannot be used is not half loaded', async () => {
  const result = await safeLoadPolicy(
    policyIn({
      'policy.json': about,
      'weigh.json': { rules: [{ name: 'power.functional', source: ['nowhere'] }] },
    }),
  )
  expect(result).toMatchObject({ ok: false })
  await expect(loadPolicy(join(folder, 'nowhere'))).rejects.toMatchObject({ name: 'PolicyError' })
})

test('the order of files and of what an overlay adds does not matter where nothing conflicts', () => {
  const { files } = readPolicyFolder(shippedDirectory)
  const backwards = Object.fromEntries(Object.entries(files).reverse())
  expect(checkSource(backwards).value?.hash).toBe(checkSource(files).value?.hash)
})

test('an object in the place of a word is told as one, also where it has a `toString` of its own', () => {
  const odd = { toString: 1 }
  expect(problems({ policy: { ...about, id: odd } })).toEqual([
    'policy.id: `object` is not a text (expected a text)',
  ])
  expect(overlay({ measures: { measures: [{ id: 'transfer', kind: odd }] } }).join()).toContain(
    '`object` is not one of the words for `kind`',
  )
})
