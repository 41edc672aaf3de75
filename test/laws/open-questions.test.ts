import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { adviceOn } from '../support/answer'
import { anyCase, weighedCase, withFact } from '../support/arbitrary-case'
import { factIds, levelsOf } from '../support/policy'

const answering = (theCase: Case, fact: string, level: string): Case =>
  factIds('procedure').includes(fact) ? { ...theCase, procedure: { ...theCase.procedure, [fact]: level } } : withFact(theCase, fact, level)

test('answering an open question as listed gives the recommendation listed', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), anyCase()), (theCase) => {
      for (const { fact, answers } of adviceOn(theCase).openQuestions) {
        // Every answer is listed, but for those that are milder than the conduct allows.
        expect(levelsOf(fact).slice(-answers.length)).toEqual(answers.map(({ level }) => level))
        const given = answers.map(({ level }) => ({ level, recommended: adviceOn(answering(theCase, fact, level)).recommended }))
        expect({ fact, given }).toEqual({ fact, given: answers.map(({ level, recommended }) => ({ level, recommended })) })
      }
    }),
    { numRuns: 300 }
  )
})

test('once answered, a question is open no longer', () => {
  fc.assert(
    fc.property(anyCase(), fc.nat(), fc.nat(), (theCase, which, how) => {
      const { openQuestions } = adviceOn(theCase)
      const question = openQuestions[which % Math.max(1, openQuestions.length)]
      fc.pre(question !== undefined)
      const level = question.answers[how % question.answers.length]?.level as string
      const left = adviceOn(answering(theCase, question.fact, level)).openQuestions.map(({ fact }) => fact)
      expect(left).not.toContain(question.fact)
    }),
    { numRuns: 500 }
  )
})
