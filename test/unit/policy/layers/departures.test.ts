import { expect, test } from 'vitest'
import { shippedDirectory } from '../../../../scripts/read-policy'
import { parsePolicy } from '../../../../src/policy/compile'
import { departureIssues } from '../../../../src/policy/layers/departures'
import { type Entry, layOver } from '../../../../src/policy/layers/overlay'
import { reasonIssues, statementIssues } from '../../../../src/policy/layers/reasons'
import { checkSource } from '../../../../src/policy/source/load'
import { readPolicyFolder } from '../../../../src/policy/source/read-folder'
import { advise, loadPolicy } from '../../../../src/index'
import { about } from '../../../support/overlay'

const { files } = readPolicyFolder(shippedDirectory)
const text = parsePolicy(files)
const guideline = new Set(
  text.sources.sources.filter(({ kind }) => kind === 'guideline').map(({ id }) => id),
)

interface Place {
  readonly file: string
  readonly list: string
  readonly name: string
  readonly entry: Entry
}

/** Every entry of the shipped policy that cites a statement of the guideline. */
const cited: readonly Place[] = Object.entries(files).flatMap(([file, content]) =>
  Object.entries(content as Entry).flatMap(([list, entries]) =>
    !Array.isArray(entries)
      ? []
      : (entries as readonly unknown[]).flatMap((item): readonly Place[] => {
          if (item === null || typeof item !== 'object') return []
          const entry = item as Entry
          const source = entry['source']
          const stands = Array.isArray(source) && source.some((id) => guideline.has(String(id)))
          const name = String(entry['name'] ?? entry['id'] ?? entry['kind'])
          return stands ? [{ file, list, name, entry }] : []
        }),
  ),
)
const spoken = ({ list, name }: Place) => (list === 'rules' ? name : `${list}.${name}`)

/** The entries that a departure is asked for when one policy is laid over the shipped one. */
function askedFor(over: Readonly<Record<string, unknown>>): readonly string[] {
  const { changes } = layOver(files, over)
  const issues = departureIssues(text, { changes: changes.map((one) => ({ ...one, layer: 1 })) })
  return issues.map(({ message }) => /`(.+?)`/.exec(message)?.[1] ?? message)
}

/** Another value in the place of one that an answer rests on, by the list of the entry. */
const otherwise: Readonly<Record<string, (entry: Entry) => Entry>> = {
  rules: () => ({
    conditions: { any: [{ fact: 'stage', operator: 'equal', value: 'concluded' }] },
  }),
  behaviours: ({ tier, outside }) =>
    outside === true
      ? { implies: { power: 'none' } }
      : { tier: tier === 'light' ? 'moderate' : 'light' },
  facts: ({ ordered }) => ({ ordered: ordered !== true }),
  circumstances: () => ({ direction: 'mitigating' }),
  measures: () => ({ excludes: ['corrective-talk'] }),
  gates: () => ({ blocks: { from: 'summary-dismissal' } }),
}

test('there is something of every kind that stands on the guideline', () => {
  expect(new Set(cited.map(({ list }) => list))).toEqual(
    new Set([
      'forms',
      'behaviours',
      'rules',
      'facts',
      'circumstances',
      'refusedCircumstances',
      'gates',
      'measures',
      'routes',
      'sets',
      'attention',
    ]),
  )
})

test('whatever cites the guideline is not dropped without a reason', () => {
  for (const place of cited) {
    const asked = askedFor({ [place.file]: { drop: [place.name] } })
    expect(asked, spoken(place)).toContain(spoken(place))
  }
})

test('whatever cites the guideline is not changed in what an answer rests on, nor freed of its citation, without a reason', () => {
  for (const place of cited) {
    const { file, list, name, entry } = place
    const key = list === 'rules' ? 'name' : 'id'
    const change = otherwise[list]?.(entry)
    if (change !== undefined)
      expect(askedFor({ [file]: { [list]: [{ [key]: name, ...change }] } }), name).toEqual([
        spoken(place),
      ])
    const freed = { [key]: name, source: ['choice-weights'] }
    expect(askedFor({ [file]: { [list]: [freed] } }), name).toEqual([spoken(place)])
  }
})

test('what it is called, and the steps of a weight, take no reason', () => {
  const label = { nl: 'Anders.', en: 'Otherwise.' }
  for (const { file, list, name, entry } of cited) {
    const key = list === 'rules' ? 'name' : 'id'
    const words = Object.hasOwn(entry, 'label') ? { label } : { because: label }
    expect(askedFor({ [file]: { [list]: [{ [key]: name, ...words }] } }), name).toEqual([])
  }
  const weight = { name: 'power.functional', event: { params: { steps: 2 } } }
  expect(askedFor({ weigh: { rules: [weight] } })).toEqual([])
})

test('a condition that a guideline rule names cannot be changed below it', () => {
  const { changes } = layOver(files, {
    conditions: {
      conditions: {
        'acute-danger': {
          label: { nl: 'x', en: 'y' },
          conditions: { all: [{ fact: 'danger', operator: 'equal', value: 'none' }] },
        },
      },
    },
  })
  const moved = changes.map(({ name }) => name)
  expect(moved.length).toBeGreaterThan(0)
  const layered = { changes: changes.map((one) => ({ ...one, layer: 1 })) }
  expect(departureIssues(text, layered).length).toBeGreaterThan(0)
  expect(reasonIssues(text, layered).map(({ path }) => path[2])).toEqual(
    expect.arrayContaining(moved),
  )
})

test('a statement of the guideline is neither changed, dropped nor added by a policy laid over it', () => {
  const says = { nl: 'Alles mag.', en: 'Anything goes.' }
  const own = { id: 'ac-9-own', kind: 'guideline', strength: 'tip', section: '9', says }
  const found = (sources: object) => {
    const { changes, added } = layOver(files, { sources })
    const layered = changes.map((one) => ({ ...one, layer: 1 }))
    return statementIssues({ changes: layered, added, provenance: {} }).map(({ path }) => path[2])
  }
  expect(found({ sources: [own] })).toEqual(['ac-9-own'])
  expect(found({ sources: [{ id: 'ac-6.1.4-power', says }] })).toEqual(['ac-6.1.4-power'])
  expect(found({ drop: ['ac-6.1.4-power'] })).toEqual(['ac-6.1.4-power'])
  expect(found({ sources: [{ id: 'choice-weights', says }] })).toEqual([])
})

test('a refused circumstance is not dropped without a reason, whatever it rests on', () => {
  const refused = text.facts.refusedCircumstances.map(({ id }) => id)
  expect(refused).toContain('alcohol')
  for (const id of refused)
    expect(askedFor({ facts: { drop: [id] } }), id).toEqual([`refusedCircumstances.${id}`])
})

/** Further values that an answer rests on, each in an entry that cites the guideline. */
const further: readonly (readonly [file: string, list: string, entry: Entry])[] = [
  ['behaviours', 'forms', { id: 'bullying', kin: 'apart' }],
  ['behaviours', 'behaviours', { id: 'threat', absent: { offence: 'none' } }],
  ['facts', 'facts', { id: 'offence', unknownFrom: 'very-serious' }],
  [
    'facts',
    'facts',
    { id: 'offence', impliedBy: { fact: 'danger', from: 'acute', level: 'suspected' } },
  ],
  ['measures', 'measures', { id: 'improvement-plan', inPlace: true }],
  ['measures', 'measures', { id: 'improvement-plan', byAgreement: true }],
  ['measures', 'measures', { id: 'transfer', conditionally: { weighsAs: 'none' } }],
]

test.each(further)('%s %s: %o takes a reason', (file, list, entry) => {
  expect(askedFor({ [file]: { [list]: [entry] } })).toEqual([`${list}.${String(entry['id'])}`])
})

test('a policy laid over another does not say that the guideline names more than it was said to', () => {
  const { light = [], serious = [] } = text.range.named ?? {}
  const found = (named: object) => {
    const { changes } = layOver(files, { range: { named } })
    const layered = changes.map((one) => ({ ...one, layer: 1 }))
    return statementIssues({ changes: layered, added: [], provenance: {} }).map(({ path }) => path)
  }
  const heavier = { measure: 'dissolution', source: ['ac-6.1.4-light-measures'] }
  expect(found({ light: [...light, heavier] })).toEqual([['range', 'named', 'light']])
  expect(found({ light: light.map(({ condition: _, ...rung }) => rung) })).toEqual([
    ['range', 'named', 'light'],
  ])
  // A measure that the policy dropped is named no more.
  expect(found({ serious: serious.slice(1) })).toEqual([])
  expect(found({ light })).toEqual([])
})

const because = { nl: 'Wij zien dit anders.', en: 'We see this otherwise.' }
const assault = {
  stage: 'concluded',
  conduct: [{ behaviour: 'sexual-assault', finding: 'established' }],
} as const

test('the guideline is never credited with the choice of an overlay', async () => {
  const own = {
    policy: { ...about, departures: [{ about: 'behaviours.sexual-assault', because }] },
    behaviours: {
      behaviours: [{ id: 'sexual-assault', tier: 'light', source: ['choice-behaviours'] }],
    },
  }
  expect(checkSource({ ...own, policy: about }).issues.map(({ path }) => path.join('.'))).toEqual([
    'policy.departures',
  ])
  const advice = advise(assault, { policy: await loadPolicy(own) })
  const [act] = advice.classification
  expect(act?.because.en).toContain('its own choice')
  expect(act?.source).toEqual(['choice-behaviours'])
  expect(advice.notices.map(({ item }) => item)).toContain('departure-behaviours.sexual-assault')
  expect(advise(assault).classification[0]?.because.en).toContain('By the guideline')
})

test('a name that an overlay gives is not said to be the guideline’s', async () => {
  const label = { nl: 'iets anders', en: 'something else' }
  const policy = await loadPolicy({
    policy: about,
    behaviours: { behaviours: [{ id: 'sexual-assault', label }] },
  })
  expect(advise(assault, { policy }).classification[0]?.because.en).not.toContain('guideline')
})

test('a departure names a rule or another entry, never both', () => {
  const departures = [{ because }, { rule: 'range.light', about: 'forms.bullying', because }]
  const found = checkSource({ policy: { ...about, departures } }).issues
  expect(found.map(({ message }) => message)).toEqual(
    departures.map(() => expect.stringContaining('a departure names') as unknown),
  )
})
