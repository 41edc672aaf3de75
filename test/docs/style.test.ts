import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPolicyFolder } from '../../src/policy/source/read-folder'
import { toMarkdown } from '../../src/render'
import { shippedDirectory } from '../../scripts/read-policy'
import { published, results } from '../support/results'
import { advise, type BilingualText } from '../../src/index'

/** What machines can see of how people are addressed; reading aloud stays with people. */

const isText = (value: object): value is BilingualText => 'nl' in value && 'en' in value
const textsIn = (
  value: unknown,
  path: string,
): readonly (readonly [path: string, text: BilingualText])[] => {
  if (value === null || typeof value !== 'object') return []
  if (isText(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}.${key}`))
}

const policyTexts = textsIn(readPolicyFolder(shippedDirectory).files, 'rules')
const pages = [
  ...Object.entries(results()),
  ...readdirSync(new URL('../../examples/cases/', import.meta.url)).map(
    (file) => [file, () => advise(published(file.replace('.json', '')))] as const,
  ),
].filter(([name]) => name !== 'verification')
/** Every sentence that is shown, with where it stands: of the policy, and of the pages and documents it comes into. */
const shownIn = (lang: 'nl' | 'en'): readonly (readonly [where: string, text: string])[] => [
  ...policyTexts.map(([path, text]) => [path, text[lang]] as const),
  ...pages.flatMap(([name, result]) =>
    [false, true].flatMap((document) =>
      lines(toMarkdown(result(), { lang, document })).map((line) => [name, line] as const),
    ),
  ),
]
/** The lines of a page without marks, drawings and what cites or names versions. */
const lines = (markdown: string) =>
  markdown
    .replace(/^```text\n[\s\S]*?^```$/gm, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^(\s*- |#+ |> ✎ )/, '')
        .replaceAll('**', '')
        .replaceAll('\\_', '')
        .replaceAll('\\', '')
        .replaceAll('&amp;', '&')
        // A policy is known by its own id and version.
        .replace(/arbocatalogus-2026 \d\S*( \(sha256:\S+\))?/, '')
        .trimEnd(),
    )
    .filter((line) => line !== '' && !/^(Gemaakt met|Made with|Arbocatalogus \d)/.test(line))

const inBoth = { nl: shownIn('nl'), en: shownIn('en') }
const shown = (lang: 'nl' | 'en') => inBoth[lang]

const found = (lang: 'nl' | 'en', pattern: RegExp) => [
  ...new Set(
    shown(lang)
      .filter(([, text]) => pattern.test(text))
      .map(([where, text]) => `${where}: ${text}`),
  ),
]

test.each(['nl', 'en'] as const)('no sentence is longer than 30 words (%s)', (lang) => {
  const sentences = shown(lang).flatMap(([where, text]) =>
    text.split(/[.?!:;](?=\s|$)/).map((sentence) => [where, sentence.trim()] as const),
  )
  const long = sentences.filter(
    ([, sentence]) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 30,
  )
  expect(long.map(([where, sentence]) => `${where}: ${sentence}`)).toEqual([])
})

test.each(['nl', 'en'] as const)(
  'no text of the policy has a sentence of more than 30 words, semicolons and colons included (%s)',
  (lang) => {
    const sentences = policyTexts.flatMap(([path, text]) =>
      text[lang].split(/[.?!](?=\s|$)/).map((sentence) => [path, sentence.trim()] as const),
    )
    const long = sentences.filter(
      ([, sentence]) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 30,
    )
    expect(long.map(([path, sentence]) => `${path}: ${sentence}`)).toEqual([])
  },
)

test.each(['nl', 'en'] as const)(
  'a label is a bare phrase: no brackets, no full stop, no capital of a sentence (%s)',
  (lang) => {
    const labels = policyTexts.filter(([path]) => /\.label$|\.actions\./.test(path))
    const odd = labels.filter(
      // What asks, as a gate does, is a sentence.
      ([, text]) => /[()"“”]|[.:;]$|^[A-Z][a-z]/.test(text[lang]) && !text[lang].endsWith('?'),
    )
    expect(odd.map(([path, text]) => `${path}: ${text[lang]}`)).toEqual([])
  },
)

const saidTwice = {
  nl: /komen samen op|tellen samen op|einde van het werk\b|gedrag, dat als|geschreven redenen|eigen keuze van de regeling|(licht|matig) gedrag\b/i,
  en: /\bcome together to|end of the work\b|conduct, which counts as|(light|moderate) (conduct|breach)\b|power used as an instrument/i,
}
test.each(['nl', 'en'] as const)('one idea has one word (%s)', (lang) => {
  expect(found(lang, saidTwice[lang])).toEqual([])
})

test.each(['nl', 'en'] as const)('nobody is told what has to be: it is advice (%s)', (lang) => {
  const commands = {
    nl: /\b(moet(en)? (worden )?(ontslagen|geschorst|overgeplaatst|gewaarschuwd|bestraft|opgelegd)|dient te|dienen te|u moet|verplicht u)\b/i,
    en: /\b(must|shall|has to|have to) be (dismissed|fired|suspended|transferred|warned|sanctioned|imposed)\b|\byou (must|have to)\b/i,
  }
  expect(found(lang, commands[lang])).toEqual([])
})

test.each(['nl', 'en'] as const)(
  'no double spaces, spaces before a mark, unclosed brackets or quotes of a machine (%s)',
  (lang) => {
    expect(
      found(lang, /\S {2,}\S| [,;:.?!)](?!\d)|\( |\?\?|\.\.(?!\.)|,,|['"]\w+['"](?=[ .,)])/),
    ).toEqual([])
    expect(
      shown(lang)
        .filter(([, text]) => (text.match(/\(/g) ?? []).length !== (text.match(/\)/g) ?? []).length)
        .map(([where, text]) => `${where}: ${text}`),
    ).toEqual([])
  },
)

test('no word of one language is left in the other', () => {
  const english =
    /\b(the|and|with|without|should|which|this|that|accused|measure|reporter|warning|unknown|established|not|yes)\b/i
  const dutch =
    /\b(de|het|een|niet|voor|wordt|zijn|geen|waarschuwing|beschuldigde|melder|maatregel|ja|nee)\b/i
  // Names of statutes, and Dutch words that English texts explain, stand between quotes.
  const quoted = (text: string) => text.replace(/‘[^’]*’|“[^”]*”|"[^"]*"/g, '')
  const left = (lang: 'nl' | 'en', pattern: RegExp) =>
    shown(lang)
      .filter(([, text]) => pattern.test(quoted(text)))
      .map(([where, text]) => `${where}: ${text}`)
  expect([...new Set(left('nl', english))]).toEqual([])
  expect([...new Set(left('en', dutch))]).toEqual([])
})

test.each(['nl', 'en'] as const)('no id of the policy is left where people read (%s)', (lang) => {
  const { files } = readPolicyFolder(shippedDirectory)
  const ids =
    JSON.stringify(files).match(/"(?:id|name|kind|gate|item|action)":"[a-z][\w.-]*[-.][\w.-]*"/g) ??
    []
  // Camel case and kebab case are no words; hyphenated words of the language itself are.
  const words = ['follow-up', 'one-on-one', 'office-holder', 'counter-report']
  const unreadable = [...new Set(ids.map((entry) => entry.split('"')[3] as string))].filter(
    (id) => !words.includes(id),
  )
  const pattern = new RegExp(
    `(?<![\\w-])(${unreadable.map((id) => id.replaceAll('.', '\\.')).join('|')})(?![\\w-])|\\b[a-z]+[A-Z]\\w+\\b`,
  )
  expect(found(lang, pattern)).toEqual([])
})

test('the guide in Dutch is written as a municipality writes', () => {
  const guide = readFileSync(new URL('../../docs/handleiding.md', import.meta.url), 'utf8')
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/`[^`]*`/g, 'x')
  const sentences = guide
    .split(/[.?!:;|](?=\s|$)|\n\n|\n[-#\d]/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
  expect(
    sentences.filter(
      (sentence) => sentence.split(' ').filter((word) => /\p{L}/u.test(word)).length > 30,
    ),
  ).toEqual([])
  expect(guide).not.toMatch(
    /\b(dient te|dienen te|middels|teneinde|derhalve|alsmede|moet worden ontslagen)\b/i,
  )
})
