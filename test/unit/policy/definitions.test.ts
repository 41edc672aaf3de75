import { expect, test } from 'vitest'
import { readPolicyFiles, shippedDirectory } from '../../../scripts/read-policy'
import { parsePolicy } from '../../../src/policy/compile'
import type { BilingualText } from '../../../src/base/text'
import { shipped } from '../../support/policy'

const { facts: file, behaviours: conduct } = parsePolicy(readPolicyFiles(shippedDirectory).files)

/** One word that people choose, as the files have it. */
interface Word {
  readonly id: string
  readonly label: BilingualText
  readonly means?: BilingualText | undefined
  readonly example?: BilingualText | undefined
}

/** The words that are offered beside each other, by the question they answer. */
const offered: Readonly<Record<string, readonly Word[]>> = {
  forms: conduct.forms,
  behaviours: conduct.behaviours,
  tiers: file.tiers,
  circumstances: file.circumstances,
  ...Object.fromEntries(
    file.facts.flatMap(({ id, levels }) => (levels === undefined ? [] : [[id, levels] as const])),
  ),
}
const languages = ['nl', 'en'] as const
const longest = 140

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
/** What a definition says that its label does not. */
const newIn = (means: string, label: string) => {
  const told: readonly string[] = wordsOf(label)
  return wordsOf(means).filter((word) => !told.includes(word))
}

test('the shipped policy says of every word that people choose what it means', () => {
  const without = Object.entries(offered).flatMap(([question, words]) =>
    words.filter(({ means }) => means === undefined).map(({ id }) => `${question}: ${id}`),
  )
  expect(without).toEqual([])
})

test('the shipped policy gives an example of every behaviour', () => {
  expect(conduct.behaviours.filter(({ example }) => example === undefined)).toEqual([])
})

test.each(Object.entries(offered))(
  'what %s mean is short, and says more than the label',
  (_, words) => {
    for (const { id, label, means, example } of words) {
      for (const lang of languages) {
        const texts = [means, example].flatMap((text) => (text === undefined ? [] : [text[lang]]))
        for (const text of texts) {
          expect(text.length, `${id} in ${lang}: ${text}`).toBeLessThanOrEqual(longest)
          expect(text, `${id} in ${lang}`).not.toMatch(/^\s|\s$|\.$|\s{2}/)
        }
        const said = newIn(means?.[lang] ?? '', label[lang])
        expect(said.length, `${id} in ${lang} repeats its label`).toBeGreaterThanOrEqual(3)
      }
    }
  },
)

test.each(Object.entries(offered))('no two of the %s mean the same', (_, words) => {
  for (const lang of languages) {
    const said = words.map(({ means }) => means?.[lang])
    expect(new Set(said).size).toBe(words.length)
  }
})

test('an advice carries no definition: the data of the policy is compiled without them', () => {
  const carried = JSON.stringify(shipped.data)
  const texts = Object.values(offered)
    .flat()
    .flatMap(({ means, example }) => [means, example])
    .flatMap((text) => (text === undefined ? [] : [text.nl, text.en]))
  expect(texts.length).toBeGreaterThan(200)
  // As JSON writes it, so that an escaped mark does not hide a text.
  expect(texts.filter((text) => carried.includes(JSON.stringify(text)))).toEqual([])
})
