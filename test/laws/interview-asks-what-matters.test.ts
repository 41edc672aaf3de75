import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Case } from '../../src/index'
import { caseOf } from '../../src/interview/case-of'
import {
  type Answers,
  isAnonymous,
  keyOf,
  sameQuestion,
  type SingleId,
} from '../../src/interview/answers'
import { words } from '../../src/interview/words'
import { arbocatalogus2026, nextStep, safeAdvise } from '../support/inside'
import { shipped } from '../support/policy'
import { anyChoices, interviewed } from '../support/interviewed'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const next = (answers: Answers) => nextStep(arbocatalogus2026, answers)

/** Everything of an advice that an answer is asked for; undefined for a case that is refused. */
function outcome(theCase: object): string | undefined {
  const result = safeAdvise(theCase)
  if (!result.ok) return undefined
  const advice = result.value as Advice<Vocabulary>
  const { kind, tier, net, recommended, range, departure, gates, interim, legal, fallback } = advice
  // Where another authority decides, the weighing itself is what it gets.
  const weighed = kind === 'other-authority' ? [tier, net] : []
  // What goes along with a measure is not asked for, what may take its place is.
  const instead = advice.accompanying.filter(({ role }) => role === 'instead')
  const added = [...interim, ...legal, ...fallback, ...instead]
  const beside = added.map(({ measure, role }) => [measure, role])
  // Safety, care, routes, handling and safeguards are promised too; of the notices what an advice says first; what people have to judge is not.
  const cared = Object.entries(advice.care).flatMap(([whom, actions]) =>
    actions.map(({ action, phase }) => `${whom} ${action} ${phase}`),
  )
  const suited = advice.routes.map(({ route, suitability }) => `${route} ${suitability}`)
  const first = advice.notices.filter(({ firstPage }) => firstPage !== undefined)
  const told = [advice.handling, advice.safeguards, advice.authorities ?? [], first].map((points) =>
    points.map(({ item }) => item).sort(),
  )
  // A matter that is closed waits for the gates too, but for those that only say that nothing can be imposed.
  const isClosing = kind === 'no-sanction'
  const aboutMeasures = shipped.data.gates
    .filter((gate) => gate.kind === 'no-sanction' || gate.kind === 'other-authority')
    .map(({ id }) => id)
  const waitsFor = kind === 'measures' || isClosing ? gates : []
  return JSON.stringify([
    kind,
    recommended,
    range,
    departure,
    weighed,
    waitsFor
      .filter(({ gate }) => !isClosing || !aboutMeasures.includes(gate))
      .map(({ status }) => status),
    beside,
    [...new Set(cared)].sort(),
    suited,
    told,
  ])
}

const outcomes = (cases: readonly object[]) =>
  new Set(cases.map(outcome).filter((one) => one !== undefined)).size
const withFact = (
  theCase: Case<Vocabulary>,
  section: 'facts' | 'procedure',
  fact: string,
  level: string,
) => ({
  ...theCase,
  [section]: { ...theCase[section], [fact]: level },
})

/** The case as it is, and with more and more of the other facts that are open at their gravest, an earlier measure among them where another can be told. */
function completions(
  theCase: Case<Vocabulary>,
  before: Answers,
  fact: string,
): readonly Case<Vocabulary>[] {
  const kinds = before.filter(({ id }) => id.about === 'earlier' && id.part === 'kind')
  const last = kinds.at(-1)
  const mayHaveMore = last === undefined || (last.answer !== 'none' && last.answer !== null)
  const open = shipped.data.facts.filter(
    ({ role, ordered, id }) =>
      role === 'given' &&
      ordered &&
      id !== fact &&
      theCase.facts?.[id] === undefined &&
      (id !== 'response' || mayHaveMore),
  )
  const graver = (given: Case<Vocabulary>, one: (typeof open)[number]) => {
    // Earlier measures and what they come to are not both stated.
    const { history, ...rest } = given
    const kept = history === undefined || one.id === 'response' ? rest : { ...rest, history }
    return withFact(kept, 'facts', one.id, String(one.levels[one.known - 1])) as Case<Vocabulary>
  }
  return open.reduce<readonly Case<Vocabulary>[]>(
    (cases, one) => [...cases, graver(cases.at(-1) as Case<Vocabulary>, one)],
    [theCase],
  )
}

test('every fact that is asked for can change the outcome, by itself or together with what is open', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      for (const { question, before } of interviewed(next, choices).asked) {
        const theCase = caseOf(arbocatalogus2026, before)
        if (question.id.about !== 'fact' || theCase === undefined) continue
        const { section, fact } = question.id
        // Behaviour is only asked about what it takes where it cannot count otherwise.
        if (question.why.nl === words.requiredWhy.nl) continue
        // Alone it makes a difference, or where some of everything that could still be answered is at its gravest.
        const most = Math.max(
          ...completions(theCase, before, fact).map((given) =>
            outcomes(question.options.map(({ value }) => withFact(given, section, fact, value))),
          ),
        )
        expect(most, `${keyOf(question.id)} in ${JSON.stringify(theCase)}`).toBeGreaterThan(1)
      }
    }),
    // A counting earlier measure: what a further one would come to was compared with a case that is refused.
    // A former employee: what is asked for moves the weighing that another authority gets, and no measure.
    // Twelve acts, told to be a single one before their days: the days say more, and the interview stopped there.
    {
      numRuns: runs(25),
      examples: [[[1, 47, 763, 0, 8]], [[773, 0, 287, 0, 640]], [[38, 39, 0, 0, 75, 0, 0, 0]]],
    },
  )
})

test('when an interview ends where everything was known, no answer that was not asked for changes the outcome', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const {
        end: { theCase },
        answers,
      } = interviewed(next, choices, true)
      const isAsked = (id: SingleId) => answers.some((given) => sameQuestion(given.id, id))
      const isEarlierAsked = isAsked({ about: 'earlier', at: 1, part: 'kind' })
      const now = outcome(theCase)
      for (const fact of shipped.data.facts) {
        if (fact.role !== 'given' && fact.role !== 'procedure') continue
        const section = fact.role === 'given' ? 'facts' : 'procedure'
        if (isAsked({ about: 'fact', section, fact: fact.id })) continue
        // Whoever reports anonymously could not be heard: that is answered with it.
        if (fact.id === 'reporterHeard' && isAnonymous(answers)) continue
        if (fact.id === 'response' && isEarlierAsked) continue
        for (const level of fact.levels.slice(0, fact.known)) {
          const other = outcome(withFact(theCase, section, fact.id, String(level)))
          if (other !== undefined)
            expect(other, `${fact.id}: ${level} in ${JSON.stringify(theCase)}`).toBe(now)
        }
      }
      if (answers.some(({ id }) => id.about === 'circumstances')) return
      for (const { id } of shipped.data.facts.filter(({ role }) => role === 'circumstance')) {
        const other = outcome({ ...theCase, circumstances: [id] })
        if (other !== undefined) expect(other, `${id} in ${JSON.stringify(theCase)}`).toBe(now)
      }
    }),
    { numRuns: runs(40), examples: [[[2, 0, 0, 0, 0, 711]]] },
  )
})
