import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type ChoicesMoved, choicesMoved, decidingChoices } from '../../../scripts/moved-by-choice'
import { movedBy } from '../../../src/page/moved'
import { shipped } from '../../support/policy'
import { gone } from '../../support/runs'

const choices = decidingChoices(shipped.data)
const file = new URL('../../../src/page/choices-moved.json', import.meta.url)
const told = JSON.parse(readFileSync(file, 'utf8')) as ChoicesMoved

test('what the page tells of the choices is of the policy as it is, and of each choice on which the measure rests', () => {
  expect(told.policyHash).toBe(shipped.hash)
  expect(Object.keys(told.moved)).toEqual(choices)
})

test('a choice moves the recommendation in as many situations as there are in which the policy without its rules recommends another measure', () => {
  for (const choice of gone(choices, choices.length)) {
    const { situations, moved } = choicesMoved(shipped.data, [choice])
    expect({ choice, situations, ...moved }).toEqual({
      choice,
      situations: told.situations,
      [choice]: told.moved[choice],
    })
  }
})

test('of another policy, and of a choice on which no measure rests, nothing is told', () => {
  const { hash } = shipped
  const [first = ''] = choices
  expect(movedBy(first, { hash }, 'nl')).toBe(
    'Zonder deze regels een andere maatregel in 0,8% van de situaties.',
  )
  expect(movedBy(first, { hash }, 'en')).toBe(
    'Without these rules another measure in 0.8% of the situations.',
  )
  expect(movedBy('choice-departure', { hash }, 'nl')).toContain('in geen enkele situatie')
  expect(movedBy('choice-dismissal-circumstances', { hash }, 'en')).toContain('less than 0.1%')
  expect(movedBy('choice-care-days', { hash }, 'nl')).toBeUndefined()
  expect(movedBy(first, { hash: 'sha256:0' }, 'nl')).toBeUndefined()
})
