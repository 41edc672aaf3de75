import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { adviceOn, isAccepted } from '../support/answer'
import { anyCase, weighedCase, withFact } from '../support/arbitrary-case'
import { dayOpen } from '../support/arbitrary-open'
import { withActs } from '../support/by-completing'
import { factIds, levelsOf } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const answering = (
  theCase: Case<Vocabulary>,
  { fact, acts }: { readonly fact: string; readonly acts?: readonly number[] },
  level: string,
): Case<Vocabulary> =>
  acts !== undefined
    ? withActs(theCase, acts, { [fact]: level })
    : factIds('procedure').includes(fact)
      ? { ...theCase, procedure: { ...theCase.procedure, [fact]: level } }
      : withFact(theCase, fact, level)

test('answering an open question as listed gives the recommendation listed', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), anyCase(), dayOpen), (theCase) => {
      for (const question of adviceOn(theCase).openQuestions) {
        const { fact, answers } = question
        // Every answer is listed, but for those that the conduct or the history does not allow.
        const allowed = levelsOf(fact).filter((level) =>
          isAccepted(answering(theCase, question, level)),
        )
        expect(allowed).toEqual(answers.map(({ level }) => level))
        const given = answers.map(({ level }) => ({
          level,
          recommended: adviceOn(answering(theCase, question, level)).recommended,
        }))
        expect({ fact, given }).toEqual({
          fact,
          given: answers.map(({ level, recommended }) => ({ level, recommended })),
        })
      }
    }),
    { numRuns: runs(150) },
  )
})

const notClaimed = ['leverage', 'perpetrators', 'danger', 'offence']

/** The facts that are not known; of some, saying nothing says that they are not claimed. A false report is only ever an act of its own. */
function unknownFacts({ facts, procedure, history }: Case<Vocabulary>): readonly string[] {
  const given = factIds('given').filter(
    (fact) =>
      (facts?.[fact] ?? (notClaimed.includes(fact) ? 'not claimed' : 'unknown')) === 'unknown',
  )
  const open = given.filter((fact) => fact !== 'response' || history === undefined)
  return [
    ...open,
    ...factIds('procedure').filter(
      (fact) => fact !== 'falsityEstablished' && (procedure?.[fact] ?? 'unknown') === 'unknown',
    ),
  ]
}

test('what is not listed as an open question changes neither the kind nor the recommendation, whatever the answer', () => {
  fc.assert(
    fc.property(anyCase(), (theCase) => {
      const advice = adviceOn(theCase)
      const listed = advice.openQuestions.map(({ fact }) => fact)
      for (const fact of unknownFacts(theCase).filter((item) => !listed.includes(item))) {
        const answered = levelsOf(fact)
          .map((level) => answering(theCase, { fact }, level))
          .filter(isAccepted)
          .map((one) => adviceOn(one))
        const reached = new Set(answered.map(({ kind, recommended }) => `${kind} ${recommended}`))
        expect({ fact, reached: [...reached] }).toEqual({
          fact,
          reached: [`${advice.kind} ${advice.recommended}`],
        })
      }
    }),
    { numRuns: runs(120) },
  )
})

test('once answered, a question is open no longer', () => {
  fc.assert(
    fc.property(anyCase(), fc.nat(), fc.nat(), (theCase, which, how) => {
      const { openQuestions } = adviceOn(theCase)
      const question = openQuestions[which % Math.max(1, openQuestions.length)]
      fc.pre(question !== undefined)
      const level = question.answers[how % question.answers.length]?.level as string
      const left = adviceOn(answering(theCase, question, level)).openQuestions.map(
        ({ fact, acts }) => ({ fact, acts }),
      )
      expect(left).not.toContainEqual({ fact: question.fact, acts: question.acts })
    }),
    { numRuns: runs(300) },
  )
})
