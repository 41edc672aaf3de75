import { expect, test } from 'vitest'
import { keptLately } from '../../../src/base/kept'

/** Asks for keys in turn, and tells which of them were made. */
function madeOf(keys: readonly string[], most: number): readonly string[] {
  const kept = keptLately<string>(most)
  const made: string[] = []
  for (const key of keys)
    kept(key, () => {
      made.push(key)
      return key
    })
  return made
}

test('what was made for a key is kept for it alone', () => {
  const kept = keptLately<string>(2)
  expect(kept('a', () => 'of a')).toBe('of a')
  expect(kept('b', () => 'of b')).toBe('of b')
  expect(kept('a', () => 'anew')).toBe('of a')
})

test('the last keys are kept, and no more than twice as many', () => {
  const many = Array.from({ length: 50 }, (_, at) => String(at))
  expect(madeOf([...many, '49', '48'], 2)).toEqual(many)
  // Four keys can be there still; of whatever came before them nothing is.
  expect(madeOf([...many, '45', '44'], 2)).toEqual([...many, '45', '44'])
})

test('what is asked for now and then stays, however much else comes by', () => {
  const between = Array.from({ length: 40 }, (_, at) => ['often', `other ${at}`]).flat()
  expect(madeOf(between, 2).filter((key) => key === 'often')).toEqual(['often'])
})

test('what could not be made is made again', () => {
  const kept = keptLately<string>(2)
  expect(() =>
    kept('a', () => {
      throw new Error('not now')
    }),
  ).toThrow('not now')
  expect(kept('a', () => 'made')).toBe('made')
})
