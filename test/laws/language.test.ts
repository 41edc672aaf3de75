import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readyPolicy } from '../../src/policy/ready'
import type { Advice, BilingualText, Vocabulary } from '../../src/index'
import { adviceOn } from '../support/answer'
import { anyCase } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import { runs } from '../support/runs'

interface Walked {
  readonly texts: readonly (readonly [path: string, text: BilingualText])[]
  readonly words: readonly (readonly [path: string, word: string])[]
}

const isText = (value: object): value is BilingualText => 'nl' in value || 'en' in value

/** Every text for people in a value, and every other string. */
function walk(value: unknown, path = 'advice'): Walked {
  if (typeof value === 'string') return { texts: [], words: [[path, value]] }
  if (value === null || typeof value !== 'object') return { texts: [], words: [] }
  if (isText(value)) return { texts: [[path, value]], words: [] }
  const parts = Object.entries(value).map(([key, item]) => walk(item, `${path}.${key}`))
  const keys = Object.keys(value).map((key) => [`${path} key`, key] as const)
  return {
    texts: parts.flatMap((part) => part.texts),
    words: [...keys, ...parts.flatMap((part) => part.words)],
  }
}

// How a source is cited is the name of a statute or a section, and where an answer goes a place in the case: the same in every language.
const isFree = (path: string) => /\.(cite|ref|fillIn\.\d+)$/.test(path)
const idPattern = /^-?[A-Za-z0-9][A-Za-z0-9.:+@_-]*$/
const broken = /undefined|null|NaN|\[object|\$\{/
const isGood = (text: string | undefined) =>
  typeof text === 'string' && text.trim() !== '' && text === text.trim() && !broken.test(text)
const isLong = ({ nl }: BilingualText) => nl.split(' ').length > 4

test('every text of an advice is there in Dutch and in English, and everything else is an id without a language', () => {
  fc.assert(
    fc.property(anyCase(), (theCase) => {
      const { texts, words } = walk(adviceOn(theCase))
      expect(
        texts.filter(
          ([, text]) =>
            Object.keys(text).sort().join() !== 'en,nl' || !isGood(text.nl) || !isGood(text.en),
        ),
      ).toEqual([])
      expect(texts.filter(([, text]) => isLong(text) && text.nl === text.en)).toEqual([])
      expect(words.filter(([path, word]) => !isFree(path) && !idPattern.test(word))).toEqual([])
    }),
    { numRuns: runs(200) },
  )
})

/** The same value with every text replaced. */
function reworded(value: unknown, write: (text: BilingualText) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => reworded(item, write))
  if (value === null || typeof value !== 'object') return value
  if (isText(value)) return write(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, reworded(item, write)]),
  )
}

const turned = readyPolicy(
  reworded(shipped.data, ({ nl, en }) => ({ nl: `${en}!`, en: `${nl}!` })) as typeof shipped.data,
)

/** An advice without the hash of its own words. */
const withoutItsHash = (advice: Advice<Vocabulary>) => ({
  ...advice,
  receipt: { ...advice.receipt, adviceHash: '' },
})

test('other words in a policy change words in an advice, never ids', () => {
  fc.assert(
    fc.property(anyCase(), (theCase) => {
      const bare = (policy: typeof turned) =>
        reworded(withoutItsHash(adviceOn(theCase, policy)), () => 'text')
      expect(bare(turned)).toEqual(bare(shipped))
      expect(adviceOn(theCase, turned).labels.policy.nl).toBe(`${shipped.title.en}!`)
    }),
    { numRuns: runs(150) },
  )
})
