import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { fewOpen } from '../support/arbitrary-open'
import { adviceOn } from '../support/inside'
import { rungAt } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const cases = fc.oneof(fewOpen, weighedCase(), contestedCase(), anyCase())

/** No answer moves these by itself, though some do together; of the second, some sets further than others. */
const softened: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [{ form: 'discrimination', tier: 'moderate', finding: 'established' }],
  circumstances: ['tolerated', 'insight'],
}
const twoReaches: Case<Vocabulary> = {
  stage: 'concluded',
  facts: { leverage: 'unknown', impact: 'considerable', workLink: 'work' },
  circumstances: ['employer-contributed'],
  history: [],
  procedure: { alreadySanctioned: 'no' },
  conduct: [
    { behaviour: 'joke-at-expense', finding: 'established', on: '2026-01-13' },
    { behaviour: 'sexual-blackmail', tier: 'light', finding: 'established', on: '2026-01-04' },
  ],
}
/** Only a question of scope moves this by itself, but three facts that weigh do together. Once seen red: they were not listed. */
const scopeAside: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [{ behaviour: 'exclusion', finding: 'established' }],
  circumstances: ['refusal-ignored', 'planned'],
  history: [],
  procedure: { otherPosition: 'no' },
}
/** Exclusion came back, and nothing is known of the other act: every answer on the pattern is graver than what stands. Once seen red. */
const otherForm: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [
    { behaviour: 'exclusion', finding: 'established' },
    { form: 'sexual-harassment', tier: 'light', finding: 'established' },
  ],
  facts: {
    response: 'final-warned',
    power: 'none',
    impact: 'limited',
    surroundings: 'strained',
    audience: 'private',
    targets: 'one',
    perpetrators: 'together',
  },
}
const examples: [Case<Vocabulary>][] = [[softened], [twoReaches], [scopeAside], [otherForm]]

test('open questions come in order of reach, the rungs between the mildest and the gravest answer, what stands included', () => {
  fc.assert(
    fc.property(cases, (theCase) => {
      const { openQuestions, recommended: present } = adviceOn(theCase)
      const reaches = openQuestions.map(({ reach }) => reach)
      expect(reaches).toEqual([...reaches].sort((a, b) => b - a))
      for (const { fact, answers, reach } of openQuestions) {
        const given = answers.map(({ recommended }) => recommended)
        const rungs = [present, ...given].map(rungAt).sort((a, b) => a - b)
        expect({ fact, reach }).toEqual({
          fact,
          reach: (rungs.at(-1) as number) - (rungs[0] as number),
        })
      }
    }),
    { numRuns: runs(400), examples },
  )
})

test('the next question is an open one of which no other moves the recommendation further, and there is none only where no answer changes anything', () => {
  fc.assert(
    fc.property(cases, (theCase) => {
      const { nextQuestion, openQuestions, jointQuestions } = adviceOn(theCase)
      const moving = openQuestions.filter(({ reach }) => reach > 0)
      const procedure = openQuestions.filter(({ concerns }) => concerns === 'procedure')
      expect(nextQuestion === null).toBe(
        moving.length + jointQuestions.length + procedure.length === 0,
      )
      if (nextQuestion === null) return
      const asked = openQuestions.find(({ fact }) => fact === nextQuestion.fact)
      if (moving.length > 0)
        expect(asked?.reach).toBe(Math.max(...moving.map(({ reach }) => reach)))
      else if (jointQuestions.length > 0) {
        expect(nextQuestion.fact).toBe(jointQuestions[0]?.facts[0])
        expect(jointQuestions[0]?.reach).toBe(Math.max(...jointQuestions.map(({ reach }) => reach)))
      } else expect(asked?.concerns).toBe('procedure')
      // Asked in the words of the question itself.
      if (asked !== undefined) expect(nextQuestion.question).toEqual(asked.question)
    }),
    { numRuns: runs(400), examples },
  )
})

test('a firm advice has no weighing question or set of them that moves the recommendation, and an advice that is not firm has one', () => {
  fc.assert(
    fc.property(cases, (theCase) => {
      const { firm, openQuestions, jointQuestions } = adviceOn(theCase)
      const weighing = openQuestions.filter(({ concerns }) => concerns === 'weighing')
      const names = weighing.map(({ fact }) => fact)
      const moving = weighing.filter(({ reach }) => reach > 0)
      const together = jointQuestions.filter(({ facts }) =>
        facts.every((fact) => names.includes(fact)),
      )
      expect({ firm, moving: moving.length + together.length > 0 }).toEqual({ firm, moving: !firm })
    }),
    { numRuns: runs(400), examples },
  )
})
