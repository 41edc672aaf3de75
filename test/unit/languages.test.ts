import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeAdvise } from '../../src/advice/advise'
import { describeIssue, type Issue, UsageError } from '../../src/base/problem'
import { safeCheck } from '../../src/check/check'
import { safeCompare } from '../../src/compare/compare'

/** Every text in both languages that stands in the code where issues are made. */
const pairs = sourceFiles('src').flatMap(({ file, text }) =>
  text.includes('BilingualText') || text.includes('issueOf') || text.includes('WrongUsage')
    ? bilingualIn(text).map((pair) => ({ file, ...pair }))
    : [],
)

function sourceFiles(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sourceFiles(file)
    return [{ file, text: readFileSync(file, 'utf8') }]
  })
}

/** Texts that are written as `{ nl: …, en: … }`, as they stand in the code. */
function bilingualIn(code: string): readonly { readonly nl: string; readonly en: string }[] {
  const text = String.raw`(?:'((?:[^'\\]|\\.)*)'|\`((?:[^\`\\]|\\.)*)\`)`
  const both = new RegExp(String.raw`\{\s*nl: ${text},\s*en: ${text},?\s*\}`, 'g')
  return [...code.matchAll(both)].map((found) => ({
    nl: found[1] ?? found[2] ?? '',
    en: found[3] ?? found[4] ?? '',
  }))
}

/** What is said of what is wrong; what was done, and a title, begin with a capital. */
const messages = pairs
  .filter(({ nl }) => !/^(Gemaakt: |Regeling )/.test(nl))
  .filter(({ file }) =>
    /^src\/(base|policy|case|check\/(proposal|read|sets)|compare\/parse|decide|interview\/(read|next)|render\/(result|svg)|cli\/(arguments|files|run|scaffold|exit|commands))/.test(
      file,
    ),
  )

/** A text without what stands in backticks and what is filled in. */
const words = (text: string) =>
  text
    .replace(/\\`.*?\\`|`.*?`|\$\{.*?\}|“.*?”|\{.*?\}/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)

const english = 'the and not with which this that where what are has have than does before after'
const dutch = 'het een de niet van deze dat waar wat zijn heeft dan voor geen met wordt'

test('there are many messages, and in none is a word of the other language', () => {
  expect(messages.length).toBeGreaterThan(150)
  for (const { file, nl, en } of messages) {
    expect([file, nl, words(nl).filter((word) => english.split(' ').includes(word))]).toEqual([
      file,
      nl,
      [],
    ])
    const foreign = words(en).filter((word) => dutch.split(' ').includes(word))
    expect([file, en, foreign]).toEqual([file, en, []])
  }
})

test('no message of either language ends in a full stop, is a long sentence, or starts with a capital', () => {
  for (const { nl, en } of messages)
    for (const text of [nl, en]) {
      expect(text).not.toMatch(/\.$/)
      expect(words(text).filter((word) => word !== '').length).toBeLessThanOrEqual(28)
      expect(text).not.toMatch(/^[A-Z][a-z]+ /)
    }
})

test('what is filled in or quoted in one language is in the other', () => {
  const quoted = (text: string) => (text.match(/`/g) ?? []).length
  for (const { file, nl, en } of messages)
    expect([file, nl, quoted(nl)]).toEqual([file, nl, quoted(en)])
})

test('no issue is made in one language only', () => {
  const single = sourceFiles('src')
    .filter(({ file }) => !/^src\/(render\/pages|cli\/ask)/.test(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(/^.*\b(message|expected|suggestion): ['`].*$/gm)].map(([line]) => [
        file,
        line,
      ]),
    )
  expect(single).toEqual([])
})

test('whatever is handed over, every issue of it says the same things in both languages', () => {
  const anything = fc.anything({ maxDepth: 4 })
  const almostACase = fc.record({
    stage: fc.oneof(fc.constantFrom('concluded', 'reported', 'afgerond'), anything),
    conduct: fc.oneof(
      fc.array(
        fc.record(
          {
            behaviour: fc.oneof(fc.constantFrom('insult', 'belediging'), anything),
            finding: fc.oneof(fc.constantFrom('established', 'gegrond'), anything),
            on: fc.oneof(fc.constantFrom('2026-03-02', '20-04-2026', 20260302), anything),
          },
          { requiredKeys: [] },
        ),
      ),
      anything,
    ),
    facts: anything,
    history: anything,
  })
  fc.assert(
    fc.property(fc.oneof(anything, almostACase), anything, (theCase, measure) => {
      for (const result of [
        safeAdvise(theCase),
        safeCheck(theCase, measure),
        safeCompare([theCase]),
      ])
        if (!result.ok) for (const issue of result.issues) expectBoth(issue)
    }),
  )
})

function expectBoth({ nl, ...issue }: Issue): void {
  const said = (wording: Partial<Issue>) => [
    wording.message !== undefined,
    wording.expected !== undefined,
    wording.suggestion !== undefined,
  ]
  expect(said(nl ?? {})).toEqual(said(issue))
}

const bad = { stage: 'concluded', conduct: [{ behaviour: 'insullt', finding: 'established' }] }

test('an issue is described in the language that is asked for, and is plain data', () => {
  const issues = refused(bad)
  const told = 'conduct[0].behaviour: geen gedrag heet `insullt` (bedoelde u `insult`?)'
  const inEnglish =
    'conduct[0].behaviour: no behaviour is called `insullt` (did you mean `insult`?)'
  expect(issues.map((issue) => describeIssue(issue, { lang: 'nl' }))).toEqual([told])
  expect(issues.map((issue) => describeIssue(issue, { lang: 'en' }))).toEqual([inEnglish])
  expect(issues.map((issue) => describeIssue(issue))).toEqual([inEnglish])
  const stored = JSON.parse(JSON.stringify(issues)) as readonly Issue[]
  expect(stored).toEqual(issues)
  expect(stored.map((issue) => describeIssue(issue, { lang: 'nl' }))).toEqual([told])
})

test('what has no place is said of the whole, by the name that is given it', () => {
  const [issue] = refused([])
  if (issue === undefined) throw new Error('a list is no case')
  expect(describeIssue(issue)).toMatch(/^case: `a list` is not an object/)
  expect(describeIssue(issue, { lang: 'nl' })).toBe(
    'zaak: `een lijst` is geen object (verwacht: een object)',
  )
  expect(describeIssue(issue, 'file.json')).toMatch(/^file\.json: /)
  expect(describeIssue(issue, { lang: 'nl', whole: 'zaak.json' })).toMatch(/^zaak\.json: /)
})

test('an issue without Dutch is told in English, and another language is refused', () => {
  const [{ nl: _, ...stored } = { message: '', path: [], code: 'missing' as const }] = refused(bad)
  expect(describeIssue(stored, { lang: 'nl' })).toBe(describeIssue(stored))
  const asked = { lang: 'de' } as unknown as { lang: 'nl' }
  expect(() => describeIssue(stored, asked)).toThrow(UsageError)
  expect(() => describeIssue(stored, asked)).toThrow('no language is called `de`')
})

test('a key that is not repeated is said to be one in Dutch as well', () => {
  const [issue] = refused({ ...bad, 'een naam hier': 1 }).filter(
    ({ code }) => code === 'unknown-key',
  )
  if (issue === undefined) throw new Error('the key was read')
  expect(describeIssue(issue, { lang: 'nl' })).toBe(
    'een tekst van meer woorden: geen eigenschap heet `een tekst van meer woorden` (verwacht: `reference`, `assessedOn`, `stage`, `relation`, `conduct`, `facts`, `circumstances`, `history`, `procedure`, `attention`; laat dit weg: in een zaak staan alleen vaste woorden, geen namen en geen vrije tekst)',
  )
})

function refused(theCase: unknown): readonly Issue[] {
  const result = safeAdvise(theCase)
  return result.ok ? [] : result.issues
}
