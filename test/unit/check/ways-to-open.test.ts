import { expect, test } from 'vitest'
import { checkOn } from '../../support/inside'

const procedure = {
  accusedHeard: 'yes',
  reporterHeard: 'yes',
  independent: 'yes',
  alreadySanctioned: 'no',
  formalComplaint: 'yes',
  admissible: 'yes',
} as const
const established = {
  stage: 'concluded',
  conduct: [{ behaviour: 'threat', finding: 'established' }],
} as const

/** What would open each gate, as `fact: level`, for a transfer. */
function openedBy(changed: Record<string, string>): Readonly<Record<string, readonly string[]>> {
  const theCase = { ...established, procedure: { ...procedure, ...changed } }
  const { whatWouldChange } = checkOn(theCase, ['transfer'])
  const found: Record<string, string[]> = {}
  for (const { gate, changes } of whatWouldChange.admissible)
    (found[gate] ??= []).push(changes.map(({ fact, to }) => `${fact}: ${to}`).join(' + '))
  return found
}

test('what opens a gate is told, also where a rule says in which way it is passed then', () => {
  expect(openedBy({ accusedHeard: 'no' })['accused-heard']).toEqual(
    expect.arrayContaining(['accusedHeard: yes', 'accusedHeard: offered']),
  )
  expect(openedBy({ reporterHeard: 'no' })['reporter-heard']).toEqual(
    expect.arrayContaining(['reporterHeard: yes', 'reporterHeard: offered']),
  )
  expect(openedBy({ admissible: 'no', ownInquiry: 'no' })['admissible']).toEqual(
    expect.arrayContaining(['ownInquiry: yes']),
  )
  expect(openedBy({ alreadySanctioned: 'yes', newFacts: 'no' })['not-sanctioned']).toEqual(
    expect.arrayContaining(['newFacts: yes', 'alreadySanctioned: no']),
  )
})
