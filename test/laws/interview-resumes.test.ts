import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answers, claimedOf, sameQuestion } from '../../src/interview/answers'
import { answersOf, earlierAnswer, resume } from '../../src/interview/remember'
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

test('changing one answer keeps every other in its place, or says that it is set aside, and goes on where one is missing', () => {
  fc.assert(
    fc.property(anyChoices(), fc.nat(1000), fc.nat(1000), (choices, at, choice) => {
      const { asked, answers } = interviewed(next, choices)
      const place = at % asked.length
      const question = asked[place]?.question
      if (question === undefined) return
      const told = { id: question.id, answer: answered(question, choice, false) }
      const changed = answers.map((one, index) => (index === place ? told : one))
      const resumed = resume(changed)
      const { aside } = resumed
      const isAside = ({ id }: Answers[number]) => aside.some((one) => sameQuestion(one.id, id))
      // Of circumstances that are offered anew, those claimed stand in the other question.
      const isAnew = ({ id }: Answers[number]) => id.about === 'circumstances'
      const kept = changed.filter((one) => !isAside(one) && !isAnew(one))
      expect(answersOf(resumed.asked).filter((one) => !isAnew(one))).toEqual(kept)
      expect(aside).not.toContainEqual(told)
      const claimed = claimedOf(changed.filter((one) => !isAside(one)))
      expect([...claimedOf(answersOf(resumed.asked))].sort()).toEqual([...claimed].sort())
      if (!resumed.step.done) expect(earlierAnswer(resumed.step.question, changed)).toBeUndefined()
    }),
    { numRuns: runs(10) },
  )
})
