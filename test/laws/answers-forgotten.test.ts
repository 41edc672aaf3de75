import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbocatalogus2026, safeAdvise, UsageError } from '../../src/index'
import {
  answered,
  type Answers,
  caseSoFar,
  forget,
  nextStep,
  type QuestionId,
} from '../../src/interview'
import { answered as answerTo, anyChoices, interviewed } from '../support/interviewed'
import { runs } from '../support/runs'

const ask = (answers: Answers) => nextStep(answers)
const key = (id: QuestionId) => JSON.stringify(id)

/** Goes on with an interview until it ends. */
function goneOn(begun: Answers, choices: readonly number[]) {
  let answers = begun
  for (let count = 0; count < 200; count++) {
    const step = nextStep(answers)
    if (step.done) return { step, answers }
    const choice = choices[count % choices.length] as number
    answers = [...answers, { id: step.question.id, answer: answerTo(step.question, choice, false) }]
  }
  throw new Error('the interview does not end')
}

test('whatever is forgotten, the interview goes on from there to a case that is accepted', () => {
  fc.assert(
    fc.property(anyChoices(), anyChoices(), fc.nat(100), (choices, others, place) => {
      const { answers } = interviewed(ask, choices)
      const { id } = answers[place % answers.length] as Answers[number]
      const left = forget(answers, id)
      expect(left.map((one) => key(one.id))).not.toContain(key(id))
      for (const one of left) expect(answers).toContainEqual(one)
      const { step, answers: all } = goneOn(left, others)
      expect(safeAdvise(step.theCase).ok).toBe(true)
      expect(new Set(all.map((one) => key(one.id))).size).toBe(all.length)
    }),
    { numRuns: runs(25) },
  )
})

test('to forget the last answer is to go back one question', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const { answers, asked } = interviewed(ask, choices)
      const last = asked.at(-1)
      if (last === undefined) throw new Error('nothing was asked')
      expect(forget(answers, last.question.id)).toEqual(last.before)
      expect(nextStep(forget(answers, last.question.id))).toEqual({
        done: false,
        question: last.question,
      })
    }),
    { numRuns: runs(15) },
  )
})

test('the case so far is that of the answers, and at the end the one that was advised on', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const { answers, asked, end } = interviewed(ask, choices)
      expect(caseSoFar(answers)).toEqual(end.theCase)
      for (const { before } of asked) {
        const soFar = caseSoFar(before)
        if (soFar !== undefined)
          expect(safeAdvise(soFar).ok).toBe(
            soFar.stage !== 'concluded' ||
              soFar.conduct.every(({ finding }) => finding !== undefined),
          )
      }
    }),
    { numRuns: runs(8) },
  )
})

test('another answer takes the place of the first, and what hung on that is asked again', () => {
  const act = (part: 'form' | 'behaviour' | 'finding') => ({ about: 'act', at: 1, part }) as const
  // What is asked of every case comes before what was done.
  const first = ['danger', 'power', 'impact'].map(
    (fact) => ({ about: 'fact', section: 'facts', fact }) as const,
  )
  const opening = [{ about: 'relation' }, ...first, { about: 'anonymous' }] as const
  const told = [
    [{ about: 'stage' }, 'concluded'],
    ...opening.map((id) => [id, null] as const),
    [act('form'), 'bullying'],
    [act('behaviour'), 'belittling'],
    [act('finding'), 'established'],
  ] as const
  const answers = told.reduce<Answers>((all, [id, answer]) => [...all, { id, answer }], [])
  const other = answered(answers, act('behaviour'), 'exclusion')
  const known = (all: Answers) => all.flatMap(({ answer }) => answer ?? [])
  expect(known(other)).toEqual(['concluded', 'bullying', 'exclusion'])
  const next = nextStep(other, { policy: arbocatalogus2026 })
  expect(next.done ? undefined : next.question.id).toEqual(act('finding'))
  expect(known(forget(answers, act('form')))).toEqual(['concluded'])
  expect(known(forget(answers, { about: 'stage' }))).toEqual(['bullying', 'belittling'])
})

test('the type of an answer follows from the question', () => {
  const begun = answered([], { about: 'stage' }, 'concluded')
  // @ts-expect-error no stage is called so
  answered(begun, { about: 'stage' }, 'finished')
  // @ts-expect-error no level of this fact is called so
  answered(begun, { about: 'fact', section: 'facts', fact: 'power' }, 'boss')
  const known = answered(begun, { about: 'fact', section: 'facts', fact: 'power' }, 'hierarchical')
  const claimed = answered(known, { about: 'circumstances', offered: ['insight'] }, ['insight'])
  expect(claimed).toHaveLength(3)
})

test('an id that is none is a fault of the call', () => {
  for (const id of [
    undefined,
    null,
    3,
    {},
    { about: 'weather' },
    { about: 'act', at: 99, part: 'form' },
  ])
    expect(() => forget([], id as never)).toThrow(UsageError)
  expect(() => caseSoFar(3 as never)).toThrow(UsageError)
})
