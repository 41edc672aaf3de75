import { expect, test } from 'vitest'
import * as z from 'zod'
import { readPolicyFiles, shippedDirectory } from '../../../scripts/read-policy'
import type { Issue } from '../../../src/base/problem'
import { atOnce } from '../../../src/base/pieces'
import { checkPolicy } from '../../../src/policy/check'
import { parsePolicy } from '../../../src/policy/compile'
import { buildFacts } from '../../../src/policy/fact'
import { policyFiles, type PolicyText } from '../../../src/policy/file'

/** Every word by which one entry of a policy names another, as a path in the files: `[]` is any entry of a list, `{}` any key, `{}=` what stands under it, `*` a place in a condition. */
const references = [
  'policy.history[].level',
  'policy.history[].stages[].level',
  'policy.source[]',
  'facts.facts[].absent',
  'facts.facts[].unknownFrom',
  'facts.facts[].clauses{}',
  'facts.facts[].remedy.level',
  'facts.facts[].further.from',
  'facts.facts[].impliedBy.fact',
  'facts.facts[].impliedBy.from',
  'facts.facts[].impliedBy.level',
  'facts.facts[].compareFrom',
  'facts.facts[].derive.minimum[].level',
  'facts.facts[].source[]',
  'facts.derived[].of',
  'facts.circumstances[].onlyForm',
  'facts.circumstances[].notWithBehaviour',
  'facts.circumstances[].source[]',
  'facts.refusedCircumstances[].source[]',
  'facts.attention[].source[]',
  'behaviours.forms[].source[]',
  'behaviours.behaviours[].form',
  'behaviours.behaviours[].tier',
  'behaviours.behaviours[].uses[].fact',
  'behaviours.behaviours[].uses[].upTo',
  'behaviours.behaviours[].implies{}',
  'behaviours.behaviours[].implies{}=',
  'behaviours.behaviours[].absent{}',
  'behaviours.behaviours[].absent{}=',
  'behaviours.behaviours[].requires.fact',
  'behaviours.behaviours[].requires.level',
  'behaviours.behaviours[].source[]',
  'measures.ladder[]',
  'measures.relations[]',
  'measures.measures[].conditions[].source[]',
  'measures.measures[].wording{}',
  'measures.measures[].excludes[]',
  'measures.measures[].competent[]',
  'measures.measures[].weighsAs',
  'measures.measures[].conditionally.weighsAs',
  'measures.measures[].conditionally.source[]',
  'measures.measures[].clock.source[]',
  'measures.measures[].clock.long.source[]',
  'measures.measures[].source[]',
  'measures.sets[].measures[]',
  'measures.sets[].with[]',
  'measures.sets[].weighsAs',
  'measures.sets[].source[]',
  'measures.notAvailable[].source[]',
  'conditions.conditions{}=.conditions.*.fact',
  'conditions.conditions{}=.conditions.*.value',
  'conditions.conditions{}=.conditions.*.value[]',
  'conditions.conditions{}=.conditions.*.condition',
  'rules[].source[]',
  'rules[].conditions.*.fact',
  'rules[].conditions.*.value',
  'rules[].conditions.*.value[]',
  'rules[].conditions.*.condition',
  'rules[].event.params.to',
  'rules[].event.params.uses[]',
  'rules[].event.params.from',
  'rules[].event.params.start',
  'rules[].event.params.group',
  'rules[].event.params.by',
  'rules[].event.params.measure',
  'rules[].event.params.gate',
  'rules[].event.params.route',
  'rules[].event.params.action',
  'range.named{}',
  'range.named{}=[].measure',
  'range.named{}=[].relations[]',
  'range.named{}=[].source[]',
  'gates.gates[].source[]',
  'gates.gates[].blocks.from',
  'routes.routes[].source[]',
]

/** Words that name no other entry: the name of an entry itself, a word that is free, or one that is told elsewhere. */
const names = [
  'policy.id',
  'policy.version',
  'policy.extends',
  'policy.publisher',
  'policy.guideline',
  'policy.history[].kind',
  // Told where layers are laid, and by verification as accepting nothing.
  'policy.departures[].rule',
  'policy.departures[].about',
  'policy.waivers[].code',
  'policy.waivers[].about',
  'facts.facts[].id',
  'facts.facts[].levels[].id',
  'facts.tiers[].id',
  'facts.derived[].id',
  'facts.circumstances[].id',
  'facts.refusedCircumstances[].id',
  'facts.attention[].id',
  'behaviours.forms[].id',
  'behaviours.forms[].kin',
  'behaviours.behaviours[].id',
  'measures.measures[].id',
  'measures.sets[].id',
  'measures.deciders[].id',
  'measures.notAvailable[].id',
  'conditions.conditions{}',
  'rules[].name',
  'rules[].event.params.item',
  'weigh.groups[].id',
  'gates.gates[].id',
  'care.actions{}',
  'routes.routes[].id',
  'sources.sources[].id',
  'sources.sources[].section',
  'sources.sources[].cite',
  'sources.sources[].ref',
]

type Plain = Readonly<Record<string, unknown>>
interface Shape {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
  readonly type?: string
  readonly enum?: unknown
  readonly const?: unknown
  readonly format?: string
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly propertyNames?: Shape
  readonly additionalProperties?: Shape | boolean
}

/** Every word that a file of a policy can hold, as a path: not texts in two languages, days, or words of a closed list. */
function wordsIn(file: string, whole: Shape): readonly string[] {
  return visit(whole, file, [])

  function visit(shape: Shape, path: string, trail: readonly string[]): readonly string[] {
    const { $ref, properties, items, propertyNames, additionalProperties: inner } = shape
    if ($ref !== undefined) {
      const target = whole.$defs?.[$ref.split('/').at(-1) ?? '']
      if (target === undefined || trail.includes($ref)) return []
      return visit(target, path, [...trail, $ref])
    }
    if (properties?.['nl'] !== undefined) return []
    const isWord = shape.type === 'string' && shape.enum === undefined && shape.const === undefined
    return [
      ...(isWord && shape.format === undefined ? [path] : []),
      ...[...(shape.anyOf ?? []), ...(shape.oneOf ?? [])].flatMap((one) => visit(one, path, trail)),
      ...(items === undefined ? [] : visit(items, `${path}[]`, trail)),
      ...(propertyNames === undefined ? [] : [`${path}{}`]),
      ...(typeof inner === 'object' ? visit(inner, `${path}{}=`, trail) : []),
      ...Object.entries(properties ?? {}).flatMap(([key, part]) =>
        visit(part, `${path}.${key}`, trail),
      ),
    ]
  }
}

/** A path with all places in a condition, and all files of rules, written alike. */
const alike = (path: string) =>
  path.replace(/\.(all\[\]|any\[\]|not)(?=\.|$)/, '.*').replace(/^\w+\.(?=rules\[\])/, '')

test('every word that a policy can hold is known to name another entry, or not to', () => {
  const words = Object.entries(policyFiles).flatMap(([file, schema]) =>
    wordsIn(file, z.toJSONSchema(schema) as Shape),
  )
  expect([...new Set(words.map(alike))].sort()).toEqual([...references, ...names].sort())
})

const text = withEverything(parsePolicy(readPolicyFiles(shippedDirectory).files))

/** The shipped policy with what it does not use itself. */
function withEverything(shipped: PolicyText): PolicyText {
  const said = { nl: 'een reden', en: 'a reason' }
  const leaf = { fact: 'power', operator: 'equal' as const, value: 'functional' }
  const list = { fact: 'impact', operator: 'in' as const, value: ['severe'] }
  return {
    ...shipped,
    policy: {
      ...shipped.policy,
      history: [
        ...shipped.policy.history,
        { kind: 'reprimand', level: 'warned', months: 12, label: said },
      ],
    },
    conditions: {
      conditions: {
        ...shipped.conditions.conditions,
        // No rule names it.
        idle: { label: said, conditions: { all: [leaf, list, { condition: 'established' }] } },
      },
    },
  }
}

/** A word in the policy, with what it takes to write another one in its place. */
interface Place {
  readonly at: readonly string[]
  readonly word: string
  readonly isKey: boolean
}

/** Every place of a policy that a path leads to. */
function placesOf(value: unknown, path: string, at: readonly string[] = []): readonly Place[] {
  if (path === '') return typeof value === 'string' ? [{ at, word: value, isKey: false }] : []
  if (value === null || typeof value !== 'object') return []
  const [, step = '', rest = ''] = /^\.?(\[\]|\{\}=?|\*|[^.[{*]+)(.*)$/.exec(path) ?? []
  const under = (key: string, left = rest) => placesOf((value as Plain)[key], left, [...at, key])
  if (step === '[]')
    return Array.isArray(value) ? Object.keys(value).flatMap((key) => under(key)) : []
  if (step === '{}')
    return Object.keys(value).map((word) => ({ at: [...at, word], word, isKey: true }))
  if (step === '{}=') return Object.keys(value).flatMap((key) => under(key))
  if (step !== '*') return under(step)
  // A condition in a condition is a place as well.
  return ['all', 'any'].flatMap((key) => {
    const parts: unknown = (value as Plain)[key]
    const nested = Array.isArray(parts) ? Object.keys(parts) : []
    return nested.flatMap((one) => [
      ...placesOf((parts as readonly unknown[])[Number(one)], rest, [...at, key, one]),
      ...placesOf((parts as readonly unknown[])[Number(one)], path, [...at, key, one]),
    ])
  })
}

/** The places of a reference; of rules those in every file, and of every effect. */
function everyPlace(path: string): readonly Place[] {
  if (!path.startsWith('rules')) return placesOf(text, path)
  const files = Object.keys(text).filter((file) => 'rules' in text[file as keyof PolicyText])
  return files.flatMap((file) => placesOf(text, `${file}.${path}`))
}

/** The policy with a word misspelt. */
function misspelt({ at, word, isKey }: Place): PolicyText {
  const wrong = `${word}x`
  const copy = structuredClone(text)
  const within = at.slice(0, -1).reduce<unknown>((part, key) => (part as Plain)[key], copy)
  const last = at.at(-1) as string
  const holder = within as Record<string, unknown>
  if (isKey) {
    holder[wrong] = holder[last]
    delete holder[last]
  } else holder[last] = wrong
  return copy
}

/** The name of the entry that a place is in; of a list without names, its own. */
function entryAt({ at }: Place): string {
  const [file, list, key = ''] = at as readonly [keyof PolicyText, string, string?]
  const entries = (text[file] as Plain)[list]
  if (!Array.isArray(entries)) return key
  const entry: unknown = (entries as readonly unknown[])[Number(key)]
  if (entry === null || typeof entry !== 'object') return list
  const { name, id, kind } = entry as Plain
  return String(name ?? id ?? kind)
}

/** One place for each effect, file and key that a word can stand under. */
function oneOfEach(places: readonly Place[]): readonly Place[] {
  const kindOf = ({ at }: Place) => {
    const [file = '', list, key] = at
    const entry = list === 'rules' ? (text[file as 'range'].rules[Number(key)] as Plain) : {}
    const type = (entry['event'] as { readonly type?: string } | undefined)?.type
    return `${file}/${type}`
  }
  return [...new Map(places.map((place) => [kindOf(place), place])).values()]
}

test.each(references)('%s: misspelt, the entry is told and the right word suggested', (path) => {
  const places = oneOfEach(everyPlace(path))
  expect(places.length).toBeGreaterThan(0)
  for (const place of places) {
    const wrong = misspelt(place)
    const issues: readonly Issue[] = atOnce(checkPolicy(wrong, buildFacts(wrong)))
    const told = issues.filter(({ received }) => received === `${place.word}x`)
    const at = place.at.join('.')
    expect(
      told.map(({ code }) => code),
      at,
    ).toContain('unknown-name')
    const { path: shown = [], suggestion } = told[0] ?? {}
    const isKeyed = place.isKey && place.at.length === 3
    expect(shown[0], at).toBe(place.at[0])
    expect(shown, at).toContain(
      isKeyed ? `${place.word}x` : place.at.length === 2 ? place.at[1] : entryAt(place),
    )
    expect(suggestion, at).toBe(`did you mean \`${place.word}\`?`)
  }
})

test('the policy is in order as long as nothing is misspelt', () => {
  expect(atOnce(checkPolicy(text, buildFacts(text)))).toEqual([])
})

/** What is told apart by its name, by the list it stands in. */
const named = [
  'facts.facts',
  'facts.tiers',
  'facts.circumstances',
  'facts.attention',
  'sources.sources',
  'measures.measures',
  'measures.sets',
  'measures.ladder',
  'measures.deciders',
  'behaviours.behaviours',
  'behaviours.forms',
  'weigh.groups',
  'weigh.rules',
  'gates.gates',
  'routes.routes',
  'policy.history',
]

test.each(named)('%s: a name that stands there twice is told', (path) => {
  const [file, list] = path.split('.') as [string, string]
  const copy = structuredClone(text) as unknown as Record<string, Record<string, unknown[]>>
  const entries = copy[file]?.[list] ?? []
  const [, entry] = entries
  entries.push(entry)
  const { name, id, kind } = Object(entry) as Plain
  const twice = copy as unknown as PolicyText
  const issues = atOnce(checkPolicy(twice, buildFacts(twice))).filter(
    ({ code }) => code === 'duplicate',
  )
  expect(issues.map(({ path: at }) => at[1])).toEqual([name ?? id ?? kind ?? entry])
})

test('what is refused as a circumstance cannot be one', () => {
  const [insight] = text.facts.circumstances.filter(({ id }) => id === 'insight')
  if (insight === undefined) throw new Error('the circumstance is gone')
  const circumstances = [...text.facts.circumstances, { ...insight, id: 'alcohol' }]
  const both: PolicyText = { ...text, facts: { ...text.facts, circumstances } }
  expect(atOnce(checkPolicy(both, buildFacts(both))).map(({ message }) => message)).toContain(
    '`alcohol` is a circumstance and is refused as one',
  )
})
