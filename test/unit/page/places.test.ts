import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, type Place, placeAt } from '../../../src/page/places'
import { isFound } from '../../../src/page/search'

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>(
    { at: 'start' },
    { at: 'overview' },
    { at: 'outcome' },
    { at: 'proposal' },
    { at: 'keep' },
    { at: 'decision' },
    { at: 'policy' },
  ),
  fc.string({ minLength: 1 }).map((slug): Place => ({ at: 'question', slug })),
)

test('every place has an address of its own, and is found by it', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      expect(placeAt(addressOf(place))).toEqual(place)
    }),
  )
})

test('an address that is none leads to the start', () => {
  for (const hash of ['', '#', '#/nergens', '#/vraag/', '#/vraag/%', 'x'])
    expect(placeAt(hash)).toEqual({ at: 'start' })
})

test('a word is found whatever its capitals and accents, and every word has to be there', () => {
  const texts = [{ nl: 'Onbeleefd zijn één keer', en: 'being rude once' }, 'Arbocatalogus 6.1.4']
  expect(isFound(texts, 'EEN keer', 'nl')).toBe(true)
  expect(isFound(texts, ' 6.1.4 ', 'nl')).toBe(true)
  expect(isFound(texts, 'rude', 'nl')).toBe(false)
  expect(isFound(texts, 'keer twee', 'nl')).toBe(false)
})
