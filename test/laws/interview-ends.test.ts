import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answers, keyOf } from '../../src/interview/answers'
import { arbocatalogus2026, nextStep } from '../support/inside'
import { adviceOn } from '../support/answer'
import { anyChoices, interviewed } from '../support/interviewed'
import { runs } from '../support/runs'

const next = (answers: Answers) => nextStep(arbocatalogus2026, answers)

test('whatever is answered, an interview ends, and its case is accepted and gives the advice that is shown', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const { end, asked } = interviewed(next, choices)
      expect(adviceOn(end.theCase)).toEqual(end.advice)
      expect(new Set(asked.map(({ question }) => keyOf(question.id))).size).toBe(asked.length)
      for (const { question } of asked)
        expect(
          ['day', 'number', 'text'].includes(question.kind) || question.options.length > 0,
          keyOf(question.id),
        ).toBe(true)
    }),
    { numRuns: runs(40) },
  )
})

test('going back is leaving out the last answer: the same question comes again, and the same answers give the same', () => {
  fc.assert(
    fc.property(anyChoices(), fc.nat(1000), (choices, at) => {
      const { answers, asked, end } = interviewed(next, choices)
      const place = at % answers.length
      const step = next(answers.slice(0, place))
      expect(step.done ? undefined : step.question).toEqual(asked[place]?.question)
      expect(next(answers)).toEqual(end)
    }),
    { numRuns: runs(15) },
  )
})

test('asked for everything, an interview ends as well, and leaves nothing open that could still be told', () => {
  const complete = (answers: Answers) => nextStep(arbocatalogus2026, answers, { complete: true })
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const { end, asked } = interviewed(complete, choices, true)
      expect(adviceOn(end.theCase)).toEqual(end.advice)
      expect(new Set(asked.map(({ question }) => keyOf(question.id))).size).toBe(asked.length)
      if (end.advice.kind === 'measures') expect(end.advice.firm).toBe(true)
    }),
    { numRuns: runs(12) },
  )
})
