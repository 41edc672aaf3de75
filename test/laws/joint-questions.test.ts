import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { answering, fewOpen } from '../support/arbitrary-open'
import { adviceOn, onlyTogether, recommendedOn } from '../support/inside'
import { takenBy, withActs } from '../support/by-completing'
import { factIds, levelsOf, rungAt, shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const notClaimed = ['leverage', 'perpetrators', 'danger', 'offence']

/** Every fact that nobody answered, with each answer that the library takes beside the earlier measures; one answer is no question. */
function unanswered(
  theCase: Case<Vocabulary>,
): readonly (readonly [fact: string, answers: readonly string[]])[] {
  const stated: Readonly<Record<string, string | undefined>> = {
    ...theCase.facts,
    ...theCase.procedure,
  }
  const facts = [...factIds('given'), ...factIds('procedure')].filter(
    (fact) => (stated[fact] ?? (notClaimed.includes(fact) ? 'no' : 'unknown')) === 'unknown',
  )
  return facts
    .map(
      (fact) =>
        [
          fact,
          levelsOf(fact).filter(
            (level) => recommendedOn(answering(theCase, { [fact]: level })) !== undefined,
          ),
        ] as const,
    )
    .filter(([, answers]) => answers.length > 1)
}

/** The pairs of which one changes nothing by itself, but does beside some answer to the other: found by giving every pair of answers. */
function pairsByTrying(theCase: Case<Vocabulary>): readonly string[] {
  const open = unanswered(theCase)
  const differs = (list: readonly (number | undefined)[]) =>
    new Set(list.filter((rung) => rung !== undefined)).size > 1
  const moves = new Map(
    open.map(([fact, answers]) => [
      fact,
      differs([
        recommendedOn(theCase),
        ...answers.map((level) => recommendedOn(answering(theCase, { [fact]: level }))),
      ]),
    ]),
  )
  return open
    .flatMap(([one, ones], at) =>
      open.slice(at + 1).flatMap(([other, others]) => {
        const table = ones.map((level) =>
          others.map((beside) =>
            recommendedOn(answering(theCase, { [one]: level, [other]: beside })),
          ),
        )
        const oneMatters = others.some((_, place) => differs(table.map((row) => row[place])))
        const otherMatters = table.some(differs)
        return (moves.get(one) === false && oneMatters) ||
          (moves.get(other) === false && otherMatters)
          ? [[one, other].sort().join(' and ')]
          : []
      }),
    )
    .sort()
}

/** Without another position a transfer cannot be; whether there is one matters only beside what makes it a transfer. */
const position: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [{ behaviour: 'stereotyping-joke', finding: 'established', on: '2026-06-29' }],
}

test('the pairs listed are all pairs of which one changes nothing by itself and something beside the other', () => {
  fc.assert(
    fc.property(fc.oneof(fewOpen, weighedCase(), contestedCase(), anyCase()), (theCase) => {
      const { jointQuestions, kind } = adviceOn(theCase)
      const listed = jointQuestions
        .filter(({ facts }) => facts.length === 2)
        .map(({ facts }) => [...facts].sort().join(' and '))
        .sort()
      expect(listed).toEqual(kind === 'measures' ? pairsByTrying(theCase) : [])
    }),
    { numRuns: runs(60), examples: [[position]] },
  )
})

test('answering questions together as listed gives the recommendation listed, and every combination is listed', () => {
  fc.assert(
    fc.property(fc.oneof(fewOpen, weighedCase(), contestedCase()), (theCase) => {
      const { jointQuestions, recommended: present } = adviceOn(theCase)
      const open = new Map(unanswered(theCase))
      for (const { facts, acts, answers, reach } of jointQuestions) {
        const answeredBy = (given: readonly string[]) =>
          facts.reduce<Case<Vocabulary>>((one, fact, place) => {
            const [asked, level] = [acts[place] ?? [], given[place] ?? '']
            return asked.length === 0
              ? answering(one, { [fact]: level })
              : withActs(one, asked, { [fact]: level })
          }, theCase)
        const given = answers.map(({ levels, given: told }) => ({
          levels,
          recommended: recommendedOn(answeredBy(told)),
        }))
        expect(given).toEqual(
          answers.map(({ levels, recommended }) => ({ levels, recommended: rungAt(recommended) })),
        )
        // An act takes only the levels that its earlier measures can give, also where one between them could be stated.
        const possible = facts.map((fact, place) => {
          const asked = acts[place] ?? []
          return asked.length === 0
            ? (open.get(fact) as readonly string[])
            : takenBy(theCase, { fact, acts: asked }, shipped)
        })
        expect(new Set(answers.map(({ levels }) => JSON.stringify(levels))).size).toBe(
          possible.reduce((product, levels) => product * levels.length, 1),
        )
        const rungs = [present, ...answers.map(({ recommended }) => recommended)].map(rungAt)
        expect(reach).toBe(Math.max(...rungs) - Math.min(...rungs))
        expect(reach).toBeGreaterThan(0)
      }
      const reaches = jointQuestions.map(({ reach }) => reach)
      expect(reaches).toEqual([...reaches].sort((a, b) => b - a))
    }),
    { numRuns: runs(120) },
  )
})

// In the shipped policy a pair always does where no single answer does; here it takes three of four facts to move a step.
const inThrees: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [{ behaviour: 'insult', finding: 'established' }],
  facts: {
    pattern: 'single',
    response: 'none',
    impact: 'limited',
    surroundings: 'unaffected',
    danger: 'none',
    offence: 'none',
    perpetrators: 'alone',
    leverage: 'unknown',
    workLink: 'work',
  },
  procedure: { alreadySanctioned: 'no', otherPosition: 'yes', prompt: 'yes' },
}
test('where neither an answer nor a pair moves the recommendation, the smallest sets that do are listed', () => {
  const threes = [
    ['audience', 'leverage', 'power'],
    ['audience', 'leverage', 'targets'],
    ['audience', 'power', 'targets'],
    ['leverage', 'power', 'targets'],
  ]
  for (const proved of [true, false]) {
    const policy = onlyTogether(proved)
    const { jointQuestions, firm, openQuestions, nextQuestion } = adviceOn(inThrees, policy)
    expect(firm).toBe(false)
    expect(openQuestions.filter(({ reach }) => reach > 0)).toEqual([])
    expect(jointQuestions.map(({ facts }) => [...facts].sort().join()).sort()).toEqual(
      threes.map((three) => three.join()),
    )
    for (const { answers } of jointQuestions) {
      for (const { levels, recommended } of answers)
        expect(adviceOn(answering(inThrees, levels), policy).recommended).toBe(recommended)
    }
    expect(nextQuestion?.fact).toBe(jointQuestions[0]?.facts[0])
    // Two of the four are known to be grave, so that any one of the others moves it.
    expect(
      adviceOn(answering(inThrees, { power: 'executive', audience: 'public' }), policy)
        .jointQuestions,
    ).toEqual([])
    expect(
      adviceOn(answering(inThrees, { power: 'none', audience: 'private' }), policy),
    ).toMatchObject({ firm: true, jointQuestions: [] })
  }
})
