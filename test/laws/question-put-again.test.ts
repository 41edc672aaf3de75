import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advise } from '../../src/advice/advise'
import type { Answers } from '../../src/interview/answers'
import { caseOf } from '../../src/interview/case-of'
import { answersFrom } from '../../src/interview/from-case'
import { questionAbout } from '../../src/interview/questions/about'
import type { Case } from '../../src/case/case'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { arbocatalogus2026, nextStep } from '../support/inside'
import { anyChoices, interviewed } from '../support/interviewed'

const next = (answers: Answers) => nextStep(arbocatalogus2026, answers)
const hashOf = (theCase: Case<Vocabulary>) =>
  advise<Vocabulary>(theCase, { policy: arbocatalogus2026 }).receipt.adviceHash

test('a question that is put again offers what it offered when it was asked', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      for (const { question, before } of interviewed(next, choices).asked) {
        const again = questionAbout(arbocatalogus2026, before, question.id)
        expect(again?.kind).toBe(question.kind)
        expect(again?.options).toEqual(question.options)
        expect(again?.notBefore).toBe(question.notBefore)
      }
    }),
    { numRuns: 4 },
  )
})

test('every answer can be looked at again beside the others', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const { answers } = interviewed(next, choices)
      for (const { id } of answers)
        expect(questionAbout(arbocatalogus2026, answers, id)?.id).toEqual(id)
    }),
    { numRuns: 3 },
  )
})

test('the case of an interview gives answers that make it again', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const { theCase } = interviewed(next, choices).end
      const answers = answersFrom(arbocatalogus2026, theCase)
      const again = answers && caseOf(arbocatalogus2026, answers)
      expect(again && hashOf(again)).toBe(hashOf(theCase))
      // They are answers that the interview itself takes.
      expect(next(answers ?? []).done).toBeTypeOf('boolean')
    }),
    { numRuns: 4 },
  )
})

test('every example is told by answers, or else by none at all', () => {
  const told = readdirSync('examples/cases').filter((name) => {
    const theCase = JSON.parse(readFileSync(`examples/cases/${name}`, 'utf8')) as Case<Vocabulary>
    const answers = answersFrom(arbocatalogus2026, theCase)
    const again = answers && caseOf(arbocatalogus2026, answers)
    if (again !== undefined) expect(hashOf(again)).toBe(hashOf(theCase))
    return again !== undefined
  })
  expect(told.length).toBeGreaterThan(12)
})

test('a case with more than can be asked for has no answers', () => {
  const insult = { behaviour: 'insult', finding: 'established' } as const
  const many = { stage: 'concluded', conduct: Array.from({ length: 13 }, () => insult) } as const
  expect(answersFrom(arbocatalogus2026, many)).toBeUndefined()
  const ofAnAct = {
    stage: 'concluded',
    conduct: [{ ...insult, facts: { response: 'warned' } }],
  } as const
  expect(answersFrom(arbocatalogus2026, ofAnAct)).toBeUndefined()
})

test('an interview that begins with what a case is filed by ends in the same case', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const filedFirst = interviewed(
        (answers) => nextStep(arbocatalogus2026, answers, { fileFirst: true }),
        choices,
      )
      expect(filedFirst.asked.slice(0, 2).map(({ question: { id } }) => id.about)).toEqual([
        'reference',
        'assessedOn',
      ])
      expect(next(filedFirst.answers)).toEqual(filedFirst.end)
    }),
    { numRuns: 3 },
  )
})
