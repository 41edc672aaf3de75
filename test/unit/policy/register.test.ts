import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPolicyFiles, shippedDirectory } from '../../../scripts/read-policy'
import { parsePolicy } from '../../../src/policy/compile'
import { rulesOf } from '../../../src/policy/rules'
import { shipped } from '../../support/policy'

const text = parsePolicy(readPolicyFiles(shippedDirectory).files)
const { sources } = text.sources
const rules = rulesOf(text).map(({ rule }) => rule)
const cited = new Set([
  ...rules.flatMap((rule) => rule.source),
  ...text.facts.facts.flatMap((fact) => fact.source),
  ...text.facts.circumstances.flatMap((item) => item.source),
  ...Object.values(text.range.named ?? {}).flatMap((rungs) =>
    rungs.flatMap(({ source }) => source),
  ),
  ...(text.facts.attention ?? []).flatMap((point) => point.source),
  ...text.behaviours.forms.flatMap((form) => form.source),
  ...text.behaviours.behaviours.flatMap((item) => item.source),
  ...text.measures.measures.flatMap((measure) => [
    ...measure.source,
    ...measure.conditions.flatMap((condition) => condition.source),
    ...(measure.clock?.source ?? []),
    ...(measure.clock?.long?.source ?? []),
  ]),
  ...text.measures.notAvailable.flatMap((item) => item.source),
  ...text.gates.gates.flatMap((gate) => gate.source),
  ...text.routes.routes.flatMap((route) => route.source),
  ...text.policy.source,
])

test('every statement of the guideline is implemented, or says why it is not modelled', () => {
  const silent = sources.filter(
    (source) =>
      source.kind === 'guideline' && source.notModelled === undefined && !cited.has(source.id),
  )
  expect(silent.map((source) => source.id)).toEqual([])
})

test('no statement says that it is not modelled while a rule stands on it', () => {
  const both = sources.filter(
    (source) =>
      source.kind === 'guideline' && source.notModelled !== undefined && cited.has(source.id),
  )
  expect(both.map((source) => source.id)).toEqual([])
})

test('every law and every choice in the register is used', () => {
  expect(
    sources
      .filter((source) => source.kind !== 'guideline' && !cited.has(source.id))
      .map((source) => source.id),
  ).toEqual([])
})

test('every rule cites a source that is registered', () => {
  const known = new Set(sources.map((source) => source.id))
  for (const rule of rules) {
    expect(rule.source.length, rule.name).toBeGreaterThan(0)
    for (const id of rule.source) expect(known, rule.name).toContain(id)
  }
})

test('the sections that bear on sanctions are all in the register', () => {
  const sections = new Set(
    sources.flatMap((source) => (source.kind === 'guideline' ? [source.section] : [])),
  )
  for (const section of [
    '1',
    '2',
    '3.1',
    '4.2',
    '4.3.2',
    '5.1',
    '6',
    '6.1.1',
    '6.1.2',
    '6.1.3',
    '6.1.4',
    '6.1.5',
    '6.2',
  ]) {
    expect(
      [...sections].some((known) => known === section || known.startsWith(`${section}.`)),
      section,
    ).toBe(true)
  }
})

const texts: { readonly at: string; readonly nl: string; readonly en: string }[] = []
function collect(value: unknown, at: string): void {
  if (value === null || typeof value !== 'object') return
  if ('nl' in value && 'en' in value) texts.push({ at, nl: String(value.nl), en: String(value.en) })
  for (const [key, inner] of Object.entries(value)) collect(inner, `${at}.${key}`)
}
collect(text, 'policy')

test('every rule speaks Dutch and English in sentences that stand on their own', () => {
  const wrong = rules.flatMap(({ name, because }) =>
    (['nl', 'en'] as const).flatMap((lang) =>
      /^[A-ZÉ‘].*[.?!]$/.test(because[lang]) && !because[lang].includes('..')
        ? []
        : [`${name} ${lang}: ${because[lang]}`],
    ),
  )
  expect(wrong).toEqual([])
})

test('no text has double spaces, ids, orders to dismiss or sentences of over 30 words', () => {
  const wrong = texts.flatMap(({ at, nl, en }) =>
    [nl, en].flatMap((line) => {
      const long = line
        .split(/(?<=[.?!:;])\s/)
        .some((sentence) => sentence.split(/\s+/).length > 30)
      const order = /moet(en)? worden ontslagen|must be dismissed|dient te worden ontslagen/i.test(
        line,
      )
      const leftover = /  |\b[a-z]+-[a-z]+\.[a-z]+\b|undefined|\bTODO\b/.test(line)
      return long || order || leftover ? [`${at}: ${line}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

test('Dutch and English are not the same text, but for words that are', () => {
  const same = texts.filter(({ nl, en }) => nl === en && nl.split(' ').length > 2)
  expect(same).toEqual([])
})

test('no sentence of the policy is copied from the guideline', () => {
  // The guideline is not part of this project: only a fingerprint of its runs of eight words is kept.
  const known = new Set(
    readFileSync(new URL('../../support/guideline-runs.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  const copied = texts.flatMap(({ at, nl }) =>
    runsOf(nl).flatMap((run) => (known.has(fingerprint(run)) ? [`${at}: ${run}`] : [])),
  )
  expect(copied).toEqual([])
})

function runsOf(line: string): string[] {
  const words = line
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  return words
    .slice(0, Math.max(0, words.length - 7))
    .map((_, index) => words.slice(index, index + 8).join(' '))
}

/** FNV-1a, 32 bits, as hexadecimal. */
function fingerprint(run: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < run.length; index++)
    hash = Math.imul(hash ^ run.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

test('every measure answers what, why in proportion, who imposes, who checks, how long', () => {
  for (const measure of shipped.data.measures) {
    for (const part of [measure.what, measure.inProportion, measure.imposedBy, measure.checkedBy])
      expect(part.nl.length, measure.id).toBeGreaterThan(5)
    expect(measure.lasts.months !== null || measure.lasts.note !== undefined, measure.id).toBe(true)
  }
})

test('every rung is worded for every relation in which a measure can be imposed, without a word of dismissal', () => {
  for (const id of shipped.data.ladder.slice(1)) {
    const measure = shipped.data.measures.find((item) => item.id === id)
    for (const relation of shipped.data.relations.filter((item) => item !== 'employee')) {
      const wording = measure?.wording?.[relation]
      expect(wording, `${id} ${relation}`).toBeDefined()
      expect(JSON.stringify(wording)).not.toMatch(
        /ontslag|dismissal|arbeidsovereenkomst|employment contract|dienstverband/,
      )
    }
  }
})
