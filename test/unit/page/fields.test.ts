import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldOf, filledWith, none, readFields, unknown } from '../../../src/page/fields'
import { nextSheet } from '../../../src/page/engine/sheets'
import type { Sheet } from '../../../src/page/protocol'
import { words } from '../../../src/page/words'
import type { Answers } from '../../../src/interview/answers'
import { arbocatalogus2026, nextStep } from '../../support/inside'
import { anyChoices, interviewed } from '../../support/interviewed'

const q = fieldOf(0)
const sheetOf = (question: Sheet['questions'][number]): Sheet => ({
  slug: 'one',
  layout: 'one',
  questions: [question],
})
const asked = (kind: 'one' | 'many' | 'day' | 'number' | 'text'): Sheet =>
  sheetOf({
    id: { about: 'reference' },
    kind,
    text: { nl: 'vraag', en: 'question' },
    why: { nl: 'waarom', en: 'why' },
    options: [],
    mayBeUnknown: true,
  })
const wrongIn = (sheet: Sheet, fields: Record<string, string[]>) => {
  const read = readFields(sheet, fields)
  return read.ok ? [] : read.errors.map(({ text }) => text)
}

test('whatever is answered to whichever question stands in its fields, and is read from them again', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const next = (answers: Answers) => nextStep(arbocatalogus2026, answers)
      const { asked: all, answers } = interviewed(next, choices)
      for (const [at, { question }] of all.entries()) {
        const answer = answers[at]?.answer
        const read = readFields(sheetOf(question), filledWith(question, answer, q))
        // What is chosen of many is a set.
        const told = answer === null && question.kind === 'many' ? [] : answer
        expect(read).toEqual({ ok: true, given: [{ id: question.id, answer: told }] })
      }
    }),
    { numRuns: 10 },
  )
})

test('nothing is filled in beforehand, and a form that is sent empty says what to do', () => {
  expect(filledWith(asked('one').questions[0] as never, undefined, q)).toEqual({})
  expect(wrongIn(asked('one'), {})).toEqual([words.chooseOne])
  expect(wrongIn(asked('many'), {})).toEqual([words.chooseSome])
  expect(wrongIn(asked('day'), {})).toEqual([words.fillDay])
  expect(wrongIn(asked('number'), {})).toEqual([words.fillNumber])
  expect(wrongIn(asked('text'), { [q]: ['  '] })).toEqual([words.fillText])
})

test('what contradicts itself is not guessed at', () => {
  expect(wrongIn(asked('many'), { [q]: ['provoked', none] })).toEqual([words.chooseEither])
  expect(wrongIn(asked('text'), { [q]: ['2026-014'], [`${q}-unknown`]: [unknown] })).toEqual([
    words.eitherOr,
  ])
})

test('a day is read from its parts, a month or a year too', () => {
  const read = (day: string, month: string, year: string) =>
    readFields(asked('day'), {
      [`${q}-day`]: [day],
      [`${q}-month`]: [month],
      [`${q}-year`]: [year],
    })
  expect(read('2', '3', '2026')).toMatchObject({ given: [{ answer: '2026-03-02' }] })
  expect(read('', '3', '2026')).toMatchObject({ given: [{ answer: '2026-03' }] })
  expect(read('', '', '2026')).toMatchObject({ given: [{ answer: '2026' }] })
  // A day without a month is no day; the engine says so.
  expect(read('2', '', '2026')).toMatchObject({ given: [{ answer: '2026-00-02' }] })
})

test('an act is picked with its form, and both are answers of their own', () => {
  const stage = { id: { about: 'stage' }, answer: 'reported' } as const
  const opening = ['reference', 'assessedOn', 'relation', 'anonymous'] as const
  const unknowns = opening.map((about) => ({ id: { about }, answer: null }))
  const safety = ['danger', 'power', 'impact'].map((fact) => ({
    id: { about: 'fact', section: 'facts', fact } as const,
    answer: null,
  }))
  const { next } = nextSheet(arbocatalogus2026, [stage, ...unknowns, ...safety])
  if (next === null) throw new Error('nothing is asked')
  expect(next.layout).toBe('act')
  const read = readFields(next, { [q]: ['aggression/threat'] })
  expect(read).toEqual({
    ok: true,
    given: [
      { id: { about: 'act', at: 1, part: 'form' }, answer: 'aggression' },
      { id: { about: 'act', at: 1, part: 'behaviour' }, answer: 'threat' },
    ],
  })
  expect(wrongIn(next, {})).toEqual([words.chooseOne])
})
