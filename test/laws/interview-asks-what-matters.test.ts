import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Case } from '../../src/index'
import { caseOf } from '../../src/interview/case-of'
import type { Answers } from '../../src/interview/question'
import { words } from '../../src/interview/words'
import { bundled } from '../support/bundled'
import { shipped } from '../support/policy'
import { anyChoices, interviewed } from '../support/interviewed'

const { arbocatalogus2026, nextStep, safeAdvise } = await bundled()
const next = (answers: Answers) => nextStep(arbocatalogus2026, answers)

/** Everything of an advice that an answer is asked for; undefined for a case that is refused. */
function outcome(theCase: object): string | undefined {
  const result = safeAdvise(theCase)
  if (!result.ok) return undefined
  const { kind, recommended, range, departure, gates, interim, legal, fallback } = result.value as Advice
  const beside = [...interim, ...legal, ...fallback].map(({ measure, role }) => [measure, role])
  return JSON.stringify([kind, recommended, range, departure, kind === 'measures' ? gates.map(({ status }) => status) : [], beside])
}

const outcomes = (cases: readonly object[]) => new Set(cases.map(outcome).filter((one) => one !== undefined)).size
const withFact = (theCase: Case, section: 'facts' | 'procedure', fact: string, level: string) => ({ ...theCase, [section]: { ...theCase[section], [fact]: level } })

test('every fact that is asked for can change the outcome, by itself or together with what is open', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      for (const { question, before } of interviewed(next, choices).asked) {
        const theCase = caseOf(arbocatalogus2026, before)
        const [section, fact] = question.id.split('.') as ['facts' | 'procedure', string]
        if ((section !== 'facts' && section !== 'procedure') || theCase === undefined) continue
        const all = (given: Case) => question.options.map(({ value }) => withFact(given, section, fact, value))
        // Alone it makes a difference, or with the gravest of everything else that could still be answered.
        const gravest = shipped.data.facts.filter((one) => one.role === 'given' && one.ordered && theCase.facts?.[one.id] === undefined && one.id !== fact && one.id !== 'response')
          .reduce((given, one) => withFact(given, 'facts', one.id, String(one.levels[one.known - 1])) as Case, theCase)
        // Behaviour is only asked about what it takes where it cannot count otherwise.
        if (question.why === words.requiredWhy || question.why.nl === words.requiredWhy.nl) continue
        expect(Math.max(outcomes(all(theCase)), outcomes(all(gravest))), `${question.id} in ${JSON.stringify(theCase)}`).toBeGreaterThan(1)
      }
    }),
    { numRuns: 25 }
  )
})

test('when an interview ends where everything was known, no answer that was not asked for changes the outcome', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const { end: { theCase }, answers } = interviewed(next, choices, true)
      const isAsked = (id: string) => answers.some((given) => given.id === id)
      const now = outcome(theCase)
      for (const fact of shipped.data.facts) {
        if (fact.role !== 'given' && fact.role !== 'procedure') continue
        const section = fact.role === 'given' ? 'facts' : 'procedure'
        if (isAsked(`${section}.${fact.id}`) || (fact.id === 'response' && isAsked('earlier-1.kind'))) continue
        for (const level of fact.levels.slice(0, fact.known)) {
          const other = outcome(withFact(theCase, section, fact.id, String(level)))
          if (other !== undefined) expect(other, `${fact.id}: ${level} in ${JSON.stringify(theCase)}`).toBe(now)
        }
      }
      if (isAsked('circumstances')) return
      for (const { id } of shipped.data.facts.filter(({ role }) => role === 'circumstance')) {
        const other = outcome({ ...theCase, circumstances: [id] })
        if (other !== undefined) expect(other, `${id} in ${JSON.stringify(theCase)}`).toBe(now)
      }
    }),
    { numRuns: 40 }
  )
})
