import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Case, DecidedByAnswer } from '../../src/index'
import { adviceOn } from '../support/answer'
import { anyCase, weighedCase } from '../support/arbitrary-case'
import { namedBeside } from '../support/checked'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

/** A case in which one question of procedure or scope is answered. */
function answered(theCase: Case<Vocabulary>, fact: string, level: string): Case<Vocabulary> {
  const section = ['workLink', 'offence'].includes(fact) ? 'facts' : 'procedure'
  return { ...theCase, [section]: { ...theCase[section], [fact]: level } }
}

const barred = ({ considered }: Advice<Vocabulary>) =>
  considered.filter(({ verdict }) => verdict === 'unavailable').map(({ measure }) => measure)

/** What an advice says of each part that an answer can decide. */
const parts: Readonly<Record<DecidedByAnswer, (advice: Advice<Vocabulary>) => unknown>> = {
  kind: ({ kind }) => kind,
  recommended: ({ recommended }) => recommended,
  gates: ({ gates }) => gates.map(({ status }) => status),
  possible: barred,
  beside: (advice) => [...namedBeside(advice), ...advice.fallback].map(({ rule }) => rule),
}
const isPart = (part: string): part is DecidedByAnswer => part in parts

test('what a question of procedure is asked for is what its answers change', () => {
  fc.assert(
    fc.property(fc.oneof(anyCase(), weighedCase()), (theCase) => {
      const { openQuestions } = adviceOn(theCase)
      for (const { fact, concerns, answers, decides } of openQuestions) {
        if (concerns === 'weighing') {
          expect(decides, fact).toBeUndefined()
          continue
        }
        const given = answers.map(({ level }) => adviceOn(answered(theCase, fact, level)))
        const changed = Object.keys(parts)
          .filter(isPart)
          .filter((part) => new Set(given.map((one) => JSON.stringify(parts[part](one)))).size > 1)
        expect(decides?.length, fact).toBeGreaterThan(0)
        expect(changed, fact).toEqual(expect.arrayContaining([...(decides ?? [])]))
        // What is not available matters only where it could be imposed.
        const owed = changed.filter((part) => part !== 'possible')
        expect(decides, fact).toEqual(expect.arrayContaining(owed))
      }
    }),
    { numRuns: runs(80) },
  )
})
