import { expect, test } from 'vitest'
import type { ActPart, Answers } from '../../../src/interview/answers'
import { answersOf, canAnswer, remembering, resume } from '../../../src/interview/remember'
import type { Question } from '../../../src/interview/questions/question'
import { typed } from '../../support/typed'

const act = (part: ActPart, answer: string) => ({
  id: { about: 'act', at: 1, part } as const,
  answer,
})
const bullied: Answers = [
  { id: { about: 'stage' }, answer: 'concluded' },
  act('form', 'bullying'),
  act('behaviour', 'bullying'),
  act('finding', 'established'),
  act('on', '2025-09'),
  act('to', '2026-02'),
  { id: { about: 'more', at: 1 }, answer: 'no' },
]
const whole = typed(bullied).map(({ question: { id, kind }, line }) => ({
  id,
  answer: line === '?' ? null : kind === 'many' ? [] : line,
}))

test('an interview is taken up where an answer no longer goes with one that was changed', () => {
  expect(resume(whole).step.done).toBe(true)
  const later = remembering(whole, act('on', '2026-03'))
  const { step, asked, aside } = resume(later)
  expect(step).toMatchObject({
    done: false,
    question: { id: { about: 'act', at: 1, part: 'to' }, notBefore: '2026-03' },
  })
  // Only what no longer goes with it is set aside; the others stand where they stood.
  expect(aside).toEqual([act('to', '2026-02')])
  expect(answersOf(asked)).toEqual(later.filter((one) => one.answer !== '2026-02'))
})

test('an answer is an option, some of them, a day, a number or a reference, as the question has it', () => {
  const told = { nl: 'a', en: 'a' }
  const options = ['yes', 'no'].map((value) => ({ value, label: told }))
  const asks = (kind: Question['kind'], more: Partial<Question> = {}): Question => ({
    kind,
    text: told,
    why: told,
    options: kind === 'one' || kind === 'many' ? options : [],
    mayBeUnknown: false,
    ...more,
  })
  const good = [
    [asks('one'), 'yes'],
    [asks('many'), []],
    [asks('many'), ['no', 'yes']],
    [asks('day'), '2026'],
    [asks('day', { notBefore: '2026-03-02' }), '2026-03'],
    [asks('day', { exact: true }), '2026-03-02'],
    [asks('number'), '1000'],
    [asks('text'), '2026-014'],
    [asks('text', { mayBeUnknown: true }), null],
  ] as const
  const bad = [
    [asks('one'), 'maybe'],
    [asks('one'), null],
    [asks('one'), ['yes']],
    [asks('many'), ['yes', 'maybe']],
    [asks('many'), 'yes'],
    [asks('day'), '2026-02-30'],
    [asks('day', { notBefore: '2026-03-02' }), '2026-02'],
    [asks('day', { exact: true }), '2026-03'],
    [asks('number'), '1001'],
    [asks('number'), '0'],
    [asks('text'), 'jansen'],
    [asks('text'), '0612345678'],
  ] as const
  for (const [question, answer] of good) expect(canAnswer(question, answer)).toBe(true)
  for (const [question, answer] of bad) expect(canAnswer(question, answer)).toBe(false)
})
