import { expect, test } from 'vitest'
import { fitted } from '../../../src/cli/ask/fitted'

test('a text is broken between words, never inside one, and no line begins or ends with a space', () => {
  expect(fitted('Noem nergens namen.', 12)).toEqual(['Noem nergens', 'namen.'])
  expect(fitted('kort', 12)).toEqual(['kort'])
  expect(fitted('een arbeidsovereenkomst beëindigen', 10)).toEqual([
    'een',
    'arbeidsovereenkomst',
    'beëindigen',
  ])
  for (const width of [1, 10, 20, 60])
    expect(fitted('Dit kan het advies veranderen: van niets tot alles.', width).join(' ')).toBe(
      'Dit kan het advies veranderen: van niets tot alles.',
    )
})
