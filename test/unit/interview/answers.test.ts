import { expect, test } from 'vitest'
import {
  type Answers,
  answerTo,
  claimedOf,
  keyOf,
  offersOf,
  type QuestionId,
  sameQuestion,
  stageOf,
} from '../../../src/interview/answers'

const ids: readonly QuestionId[] = [
  { about: 'stage' },
  { about: 'relation' },
  { about: 'act', at: 1, part: 'form' },
  { about: 'act', at: 1, part: 'on' },
  { about: 'act', at: 11, part: 'form' },
  { about: 'more', at: 1 },
  { about: 'earlier', at: 1, part: 'form' },
  { about: 'fact', section: 'facts', fact: 'power' },
  { about: 'fact', section: 'procedure', fact: 'power' },
  { about: 'circumstances', offered: ['insight'] },
  { about: 'circumstances', offered: ['insight', 'apology'] },
]

test('two questions are the same only where they are about the same, and so are their keys', () => {
  for (const [place, one] of ids.entries())
    for (const [at, other] of ids.entries()) {
      expect(sameQuestion(one, { ...other })).toBe(place === at)
      expect(keyOf(one) === keyOf(other)).toBe(place === at)
    }
})

test('what was not asked is undefined, what is not known is null, and a word that nobody offers is no answer', () => {
  const answers: Answers = [
    { id: { about: 'stage' }, answer: 'over' },
    { id: { about: 'act', at: 1, part: 'on' }, answer: null },
    { id: { about: 'act', at: 1, part: 'form' }, answer: 'bullying' },
  ]
  expect(stageOf(answers)).toBeUndefined()
  expect(answerTo(answers, { about: 'act', at: 1, part: 'on' })).toBeNull()
  expect(answerTo(answers, { about: 'act', at: 1, part: 'form' })).toBe('bullying')
  expect(answerTo(answers, { about: 'act', at: 2, part: 'form' })).toBeUndefined()
})

test('circumstances are kept over every time they were asked for, with what was offered each time', () => {
  const answers: Answers = [
    { id: { about: 'circumstances', offered: ['insight', 'apology'] }, answer: ['insight'] },
    { id: { about: 'circumstances', offered: ['youth'] }, answer: ['youth'] },
  ]
  expect(claimedOf(answers)).toEqual(['insight', 'youth'])
  expect(offersOf(answers)).toEqual([['insight', 'apology'], ['youth']])
})
