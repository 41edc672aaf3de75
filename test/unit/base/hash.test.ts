import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256Of } from '../../../src/base/hash'

test('the hash of a text is the SHA-256 that Node gives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sha256Of(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    }),
    { examples: [[''], ['abc'], ['é'.repeat(500)]] },
  )
})
