import { expect, test } from 'vitest'
import { isOpen, isToldUnknown, isUnsaid } from '../../../src/case/open'
import type { Case } from '../../../src/index'
import type { FactData } from '../../../src/policy/policy'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { shipped } from '../../support/policy'
import { understood } from '../../support/understood'

/** Whether a fact is open, is told as not known, and was said by nobody. */
function toldOf(id: string, rest: Partial<Case<Vocabulary>>) {
  const conduct = [{ behaviour: 'insult', finding: 'established' as const }]
  const { theCase, derived } = understood({ stage: 'concluded', conduct, ...rest })
  const place = shipped.factIndex.get(id) as number
  const fact = shipped.data.facts[place] as FactData
  const told = { theCase, derived }
  return [
    isOpen(told, fact, place) ? 'open' : 'settled',
    isToldUnknown(told, fact, place) ? 'not known' : 'known',
    isUnsaid(told, fact, place) ? 'unsaid' : 'said',
  ].join(', ')
}

test('a fact is open where it is not known, or only known to be at least so grave', () => {
  const neglected = { conduct: [{ behaviour: 'neglected-duty', finding: 'established' as const }] }
  expect(toldOf('power', {})).toBe('open, not known, unsaid')
  expect(toldOf('power', { facts: { power: 'unknown' } })).toBe('open, not known, unsaid')
  expect(toldOf('power', { facts: { power: 'none' } })).toBe('settled, known, said')
  expect(toldOf('power', neglected)).toBe('open, not known, unsaid')
  expect(toldOf('prompt', {})).toBe('open, not known, unsaid')
  expect(toldOf('prompt', { procedure: { prompt: 'no' } })).toBe('settled, known, said')
})

test('what follows is settled, though nobody said it or somebody said not to know it', () => {
  expect(toldOf('leverage', {})).toBe('settled, known, unsaid')
  expect(toldOf('leverage', { facts: { leverage: 'no' } })).toBe('settled, known, said')
  // Earlier measures are said by naming them, or that there are none.
  expect(toldOf('response', { history: [] })).toBe('settled, known, said')
  expect(toldOf('response', { history: [], facts: { response: 'unknown' } })).toBe(
    'settled, not known, said',
  )
})

test('a circumstance that is not claimed was said by nobody', () => {
  expect(toldOf('planned', {})).toBe('settled, known, unsaid')
  expect(toldOf('planned', { circumstances: ['planned'] })).toBe('settled, known, said')
})
