import { expect, test } from 'vitest'
import { readPolicyFiles, shippedDirectory } from '../../../scripts/read-policy'
import { parsePolicy } from '../../../src/policy/compile'
import { addressOf } from '../../../src/policy/reference'

const { sources } = parsePolicy(readPolicyFiles(shippedDirectory).files).sources

test.each([
  [
    'jci1.3:c:BWBR0005290&boek=7&artikel=677&lid=1',
    'https://wetten.overheid.nl/jci1.3:c:BWBR0005290&boek=7&artikel=677&lid=1',
  ],
  ['ECLI:NL:HR:1999:ZC2849', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:1999:ZC2849'],
  ['CELEX:32016R0679', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679'],
])('`%s` leads to where it can be read', (reference, address) => {
  expect(addressOf(reference)).toBe(address)
})

test.each([
  'artikel 7:677 BW',
  'BWBR0005290',
  'jci1.3:c:BWBR5290&artikel=677',
  'jci1.3:c:BWBR0005290&artikel=677"><script>',
  'ECLI:NL:HR:99:ZC2849',
  'CELEX:2016/679',
  'javascript:ECLI:NL:HR:1999:ZC2849',
  'ECLI:NL:HR:1999:ZC2849\n',
])('`%s` is no reference and gets no address', (reference) => {
  expect(addressOf(reference)).toBeUndefined()
})

test('every law of the shipped policy that has been verified can be found again', () => {
  const laws = sources.filter((source) => source.kind === 'law')
  expect(laws.length).toBeGreaterThan(0)
  expect(laws.filter(({ verified, ref }) => verified && ref === undefined)).toEqual([])
})
