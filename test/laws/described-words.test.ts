import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJSONSchema } from 'zod/mini'
import {
  arbocatalogus2026,
  type Case,
  type CaseField,
  type DescribedFact,
  describePolicy,
  loadPolicy,
  type Policy,
  type PolicyDescription,
  safeAdvise,
  safeParseCase,
  type Vocabulary,
} from '../../src/index'
import { nextStep } from '../../src/interview'
import { caseShape } from '../../src/case/schema'
import { inside } from '../../src/policy/ready'
import { anyCase } from '../support/arbitrary-case'
import { anyChoices, interviewed } from '../support/interviewed'
import { runs } from '../support/runs'

const folderOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const policies: readonly Policy<Vocabulary>[] = [
  arbocatalogus2026,
  await loadPolicy('arbocatalogus-2026'),
  await loadPolicy('arbocatalogus-2026@1.1.0'),
  await loadPolicy(folderOf('test/policies/sports-club')),
  await loadPolicy(folderOf('examples/policies/large-organisation')),
]

/** A JSON Schema, as far as it says which words may stand where. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly enum?: readonly string[]
  readonly required?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

/** The words that a field takes, by the path at which they stand; undefined where it takes other things. */
type Places = Readonly<Record<string, readonly string[] | undefined>>

/** Every place of a case at which something stands, as the parser reads it. */
function placesOf({ properties = {}, items, enum: words }: Schema, path = ''): Places {
  const within = Object.entries(properties).map(([name, part]) => placesOf(part, `${path}.${name}`))
  const own = path === '' ? {} : { [path]: words ?? items?.enum }
  const entries = items?.properties === undefined ? [] : [placesOf(items, `${path}.*`)]
  return Object.assign(own, ...within, ...entries) as Places
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

/** Every place of a case at which something stands, as it is described. */
function described(description: PolicyDescription<Vocabulary>): Places {
  const placed = (field: CaseField): Places => {
    const path = `.${field.path.join('.')}`
    switch (field.kind) {
      case 'one':
      case 'many':
        return { [path]: idsOf(description[field.words]) }
      case 'facts': {
        const facts = description[field.words].map(({ id, levels }) => [
          `${path}.${id}`,
          idsOf(levels),
        ])
        return { [path]: undefined, ...(Object.fromEntries(facts) as Places) }
      }
      case 'list':
        return { [path]: undefined, [`${path}.*`]: undefined }
      case 'day':
      case 'known-day':
      case 'number':
      case 'text':
        return { [path]: undefined }
    }
  }
  return Object.assign({}, ...description.fields.map(placed)) as Places
}

const sorted = (places: Places) =>
  Object.fromEntries(
    Object.entries(places).map(([path, words]) => [path, [...(words ?? [])].sort()]),
  )

test('every word that a case may hold stands in the description, and every word of the description may stand there', () => {
  for (const policy of policies) {
    const schema = toJSONSchema(caseShape(inside(policy)), {
      unrepresentable: 'any',
      io: 'input',
    }) as Schema
    expect(sorted(described(describePolicy(policy)))).toEqual(sorted(placesOf(schema)))
  }
})

test('what a case cannot do without is required in the description', () => {
  for (const policy of policies) {
    const { fields } = describePolicy(policy)
    const schema = toJSONSchema(caseShape(inside(policy)), {
      unrepresentable: 'any',
      io: 'input',
    }) as Schema
    const needed = (part: Schema | undefined, path: string) =>
      (part?.required ?? []).map((name) => `${path}${name}`)
    const { conduct, history } = schema.properties ?? {}
    expect(
      fields
        .filter(({ required }) => required)
        .map(({ path }) => path.join('.'))
        .sort(),
    ).toEqual(
      [
        ...needed(schema, ''),
        ...needed(conduct?.items, 'conduct.*.'),
        ...needed(history?.items, 'history.*.'),
      ].sort(),
    )
  }
})

test('an act that lacks a part is refused just where the description says when the part is needed', () => {
  const whole = {
    noBehaviour: { form: 'bullying', tier: 'light', finding: 'established' },
    noForm: { behaviour: 'insult', finding: 'established' },
    lastDay: { behaviour: 'insult', finding: 'established', on: '2026-01', to: '2026-02' },
  }
  const missing = new Set(
    Object.values(whole).flatMap((act) =>
      Object.keys(act).flatMap((part) => {
        const rest = Object.fromEntries(Object.entries(act).filter(([key]) => key !== part))
        const read = safeParseCase({ stage: 'concluded', conduct: [rest] })
        return read.ok ? [] : read.issues.map(({ path }) => String(path.at(-1)))
      }),
    ),
  )
  const told = shipped.fields
    .filter(({ path, requiredWhen }) => path[0] === 'conduct' && requiredWhen !== undefined)
    .map(({ path }) => path.at(-1))
  // Without a behaviour it is the form and the tier that are asked for; either will do.
  expect(new Set(told)).toEqual(new Set([...missing, 'behaviour']))
  expect(shipped.fields.filter((one) => one.required && one.requiredWhen !== undefined)).toEqual([])
})

test('a description is plain data: frozen, the same each time and after JSON', () => {
  for (const policy of policies) {
    const description = describePolicy(policy)
    expect(JSON.parse(JSON.stringify(description))).toEqual(description)
    expect(describePolicy(policy)).toBe(description)
    const left: unknown[] = [description]
    for (let part = left.pop(); part !== undefined; part = left.pop()) {
      expect(Object.isFrozen(part)).toBe(true)
      if (typeof part === 'object' && part !== null)
        left.push(...(Object.values(part) as unknown[]))
    }
  }
})

const shipped = describePolicy()
/** The default of a field of the shipped policy that holds a word. */
function defaultOf(path: string): string {
  const field = shipped.fields.find((one) => one.path.join('.') === path)
  if (field === undefined || !('default' in field)) throw new Error(`${path} has no default`)
  return String(field.default)
}

/** The facts that a case leaves out and that follow from nothing else, each at its default. */
function leftOut(facts: readonly DescribedFact[], theCase: Case<Vocabulary>) {
  const acts = theCase.conduct.map(({ behaviour }) => behaviour)
  const otherwise = shipped.behaviours
    .filter(({ id }) => acts.includes(id))
    .flatMap(({ defaults, implies }) => [...defaults, ...implies].map(({ fact }) => fact))
  const alone = facts.filter(
    ({ id, follows, impliedBy, unknownFrom }) =>
      (follows ?? impliedBy ?? unknownFrom) === undefined && !otherwise.some((one) => one === id),
  )
  return Object.fromEntries(alone.map((fact) => [fact.id, fact.default]))
}

test('to state what is described as the default changes nothing', () => {
  const [relation, finding, removed] = ['relation', 'history.*.finding', 'history.*.removed']
  fc.assert(
    fc.property(anyCase(), (theCase) => {
      const { history, facts, procedure, ...rest } = theCase
      const stated = {
        relation: defaultOf(String(relation)),
        ...rest,
        facts: { ...leftOut(shipped.facts, theCase), ...facts },
        procedure: { ...leftOut(shipped.procedure, theCase), ...procedure },
        ...(history === undefined
          ? {}
          : {
              history: history.map((entry) => ({
                finding: defaultOf(String(finding)),
                removed: defaultOf(String(removed)),
                ...entry,
              })),
            }),
      }
      const said = (one: unknown) => {
        const advised = safeAdvise(one)
        return advised.ok ? JSON.stringify({ ...advised.value, receipt: null }) : 'refused'
      }
      expect(said(stated)).toBe(said(theCase))
    }),
    { numRuns: runs(300) },
  )
})

const named: Readonly<
  Record<string, (description: PolicyDescription<Vocabulary>) => readonly string[]>
> = {
  gate: ({ gates }) => idsOf(gates),
  route: ({ routes }) => idsOf(routes),
  action: ({ actions }) => idsOf(actions),
  item: ({ points }) => idsOf(points),
  point: ({ attention }) => idsOf(attention),
  measure: ({ measures }) => idsOf(measures),
  rule: ({ rules }) => [...idsOf(rules), 'lift.floor'],
  tier: ({ tiers }) => idsOf(tiers),
  group: ({ groups }) => idsOf(groups),
  recommended: ({ ladder }) => ladder,
  kind: ({ earlierMeasures }) => [
    ...idsOf(earlierMeasures),
    ...['measures', 'interim', 'no-sanction', 'outside-scope', 'other-authority'],
  ],
  relation: ({ relations }) => idsOf(relations),
  stage: ({ stages }) => idsOf(stages),
  finding: ({ findings }) => idsOf(findings),
  fact: ({ facts, procedure, circumstances }) =>
    [...facts, ...procedure, ...circumstances].map(({ id }) => id),
}

/** Every id in an advice under one of those names, and every source. */
function idsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const one of value) idsIn(one, found)
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      if (key === 'labels' || key === 'receipt') continue
      if (key === 'source')
        for (const source of part as readonly string[]) found.add(`source ${source}`)
      else if (typeof part === 'string' && Object.hasOwn(named, key)) found.add(`${key} ${part}`)
      else idsIn(part, found)
    }
  return found
}

test('the description has the words for every id that an advice names', () => {
  const byPolicy = policies.map((policy) => {
    const description = describePolicy(policy)
    const known = Object.entries(named).flatMap(([key, ids]) =>
      ids(description).map((id) => `${key} ${id}`),
    )
    return {
      policy,
      known: new Set([...known, ...description.sources.map(({ id }) => `source ${id}`)]),
    }
  })
  const [built, , archived, , layered] = byPolicy
  fc.assert(
    fc.property(fc.constantFrom(built, archived, layered), anyCase(), (one, theCase) => {
      const advised =
        one === undefined ? undefined : safeAdvise<Vocabulary>(theCase, { policy: one.policy })
      if (one === undefined || advised?.ok !== true) return
      expect([...idsIn(advised.value)].filter((id) => !one.known.has(id))).toEqual([])
    }),
    { numRuns: runs(300) },
  )
})

test('the description has every option of an interview, with the same words', () => {
  fc.assert(
    fc.property(fc.constantFrom(...policies), anyChoices(), (policy, choices) => {
      const description = describePolicy(policy)
      const { behaviours, forms, tiers, facts, procedure, circumstances, attention } = description
      const known = new Map(
        [
          ...description.stages,
          ...description.relations,
          ...description.findings,
          ...behaviours,
          ...forms,
          ...tiers,
          ...circumstances,
          // What is asked of a point tells what it is.
          ...attention.map(({ question, ...point }) => ({ ...point, means: question })),
          ...[...facts, ...procedure].flatMap(({ levels }) => levels),
        ].map(({ id, label, ...more }) => [
          JSON.stringify({
            value: id,
            label,
            ...('means' in more ? { means: more.means } : {}),
            ...('example' in more ? { example: more.example } : {}),
          }),
          id,
        ]),
      )
      for (const { question } of interviewed((answers) => nextStep(policy, answers), choices)
        .asked) {
        const { id, options } = question
        const isDescribed =
          (id.about === 'act' && ['form', 'behaviour', 'tier', 'finding'].includes(id.part)) ||
          ['stage', 'relation', 'fact', 'circumstances', 'attention'].includes(id.about)
        const asked = isDescribed
          ? options.filter(
              ({ value }) => !['none', 'unlisted'].includes(value) || id.about === 'fact',
            )
          : []
        for (const { value, label, means, example } of asked)
          expect(
            known.has(
              JSON.stringify({
                value,
                label,
                ...(means === undefined ? {} : { means }),
                ...(example === undefined ? {} : { example }),
              }),
            ),
          ).toBe(true)
      }
    }),
    { numRuns: runs(40) },
  )
})

test('an archived policy is described without definitions of its own words, since none were kept', () => {
  const archived = describePolicy(policies[2])
  const { stages: _, relations: __, findings: ___, ...ofPolicy } = archived
  expect(JSON.stringify(ofPolicy)).not.toContain('"means"')
  expect(archived.stages).toEqual(describePolicy().stages)
  expect(describePolicy().behaviours.every(({ means }) => means !== undefined)).toBe(true)
})
