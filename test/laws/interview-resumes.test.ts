import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answers, sameQuestion } from '../../src/interview/answers'
import { earlierAnswer, resume } from '../../src/interview/remember'
import { arbocatalogus2026, nextStep } from '../support/inside'
import { answered, anyChoices, interviewed } from '../support/interviewed'
import { runs } from '../support/runs'

const next = (answers: Answers) => nextStep(arbocatalogus2026, answers)

test('answers that were kept, in any order, bring an interview to the same end', () => {
  fc.assert(
    fc.property(
      anyChoices(),
      fc.array(fc.nat(1000), { minLength: 100, maxLength: 100 }),
      (choices, order) => {
        const { answers, end } = interviewed(next, choices)
        const mixed = answers
          .map((one, at) => [order[at % order.length] as number, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one)
        expect(resume(mixed).step).toEqual(end)
      },
    ),
    { numRuns: runs(10) },
  )
})

test('changing one answer keeps every other that is still asked for, and goes on where one is missing', () => {
  fc.assert(
    fc.property(anyChoices(), fc.nat(1000), fc.nat(1000), (choices, at, choice) => {
      const { asked, answers } = interviewed(next, choices)
      const place = at % asked.length
      const question = asked[place]?.question
      if (question === undefined) return
      const told = { id: question.id, answer: answered(question, choice, false) }
      const changed = answers.map((one, index) => (index === place ? told : one))
      const resumed = resume(changed)
      for (const one of resumed.asked) {
        const given = changed.find(({ id }) => sameQuestion(id, one.question.id))
        expect(one.answer).toEqual(given?.answer)
      }
      if (!resumed.step.done) expect(earlierAnswer(resumed.step.question, changed)).toBeUndefined()
    }),
    { numRuns: runs(10) },
  )
})
