import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case, Policy, Verdict } from '../../src/index'
import type { RuleData } from '../../src/policy/policy'
import { acceptable } from '../support/arbitrary-case'
import { dayOpen, fewOpen } from '../support/arbitrary-open'
import { acceptableSet, arbitrarySet } from '../support/arbitrary-proposal'
import { completions, isTaken, verdictOn } from '../support/by-completing'
import { checkOn, onlyTogether, readyPolicy, shipped } from '../support/inside'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const { data } = shipped
const alongTheLadder = ['too-light', 'borderline', 'defensible', 'fitting', 'too-heavy']

/** A case with a few open questions, now and then one of which the inquiry still runs. */
const open: fc.Arbitrary<Case<Vocabulary>> = fc
  .tuple(fewOpen, fc.nat(5))
  .map(([theCase, seldom]) =>
    seldom > 0
      ? theCase
      : acceptable({
          ...theCase,
          stage: 'investigating',
          conduct: theCase.conduct.map(({ finding: _, ...act }) => act),
        }),
  )

/** What the check says of a case and a proposal, and what writing every case with some of the questions answered says. */
function bothWays(
  theCase: Case<Vocabulary>,
  proposed: readonly string[],
  policy: Policy<Vocabulary>,
) {
  const { reachable, firm, verdict } = checkOn(theCase, proposed, policy)
  const first = new Map<Verdict, ReturnType<typeof completions>[number]['answers']>()
  for (const { answers, theCase: one } of completions(theCase, policy)) {
    const then = verdictOn(one, proposed, policy)
    if (!first.has(then)) first.set(then, answers)
  }
  const told = reachable.map((one) => [
    one.verdict,
    one.when.map(({ fact, acts, to }) => ({ fact, to, ...(acts && { acts }) })),
  ])
  const tried = [...first].sort(([a], [b]) => alongTheLadder.indexOf(a) - alongTheLadder.indexOf(b))
  return { verdict, firm, told, tried }
}

function expectBothWays(
  theCase: Case<Vocabulary>,
  proposed: readonly string[],
  policy: Policy<Vocabulary>,
): void {
  const { verdict, firm, told, tried } = bothWays(theCase, proposed, policy)
  expect(told).toEqual(tried)
  expect(told).toContainEqual([verdict, []])
  expect(firm).toBe(told.length === 1)
}

/** Examples that are tried beside so many random ones: fast-check counts them among its runs. */
function besideRandom<T extends unknown[]>(random: number, examples: T[]) {
  return { numRuns: runs(random) + examples.length, examples }
}

/** A case with each measure of the ladder. */
const onEachRung = (theCase: Case<Vocabulary>) =>
  data.ladder.map((rung): [Case<Vocabulary>, string] => [theCase, rung])

/** Exclusion came back, and nothing is known of the other act. Once seen red: the answer on the pattern was kept from the act that shows one. */
const unlikeForms: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [
    { behaviour: 'sexual-blackmail', finding: 'established' },
    { behaviour: 'exclusion', finding: 'established' },
  ],
  circumstances: [],
  facts: {
    response: 'none',
    power: 'none',
    leverage: 'no',
    impact: 'limited',
    surroundings: 'harmed',
    audience: 'private',
    targets: 'one',
    perpetrators: 'alone',
    danger: 'acute',
    workLink: 'work',
  },
  procedure: { otherPosition: 'yes', prompt: 'yes', alreadySanctioned: 'no' },
}

/** Little is known of a threat by somebody warned before some of it: of its impact, who saw it, and whether there is acute danger. */
const openThreat: Case<Vocabulary> = {
  ...unlikeForms,
  conduct: [{ behaviour: 'threat', finding: 'established' }],
  facts: {
    ...unlikeForms.facts,
    pattern: 'single',
    impact: 'unknown',
    audience: 'unknown',
    danger: 'unknown',
  },
}

/** Of two acts it is not known whether they came before or after a final warning, and of the case not who was the target. */
const openDays: Case<Vocabulary> = {
  ...unlikeForms,
  conduct: [
    { behaviour: 'insult', finding: 'established' },
    { behaviour: 'sexual-remark', finding: 'established', on: '2026' },
  ],
  history: [{ kind: 'final-warning', on: '2026-02-01', comparable: 'yes' }],
  facts: { ...unlikeForms.facts, response: undefined, pattern: 'repeated', targets: 'unknown' },
}

test('`reachable` is what trying every completion gives, each verdict with the smallest set of answers, and has one verdict exactly when `firm`', () => {
  fc.assert(
    fc.property(open, fc.constantFrom(...data.ladder), (theCase, rung) => {
      expectBothWays(theCase, [rung], shipped)
    }),
    besideRandom(80, [[unlikeForms, 'dissolution'], ...onEachRung(openThreat)]),
  )
})

test('the same holds where it is not known whether acts came before or after earlier measures', () => {
  fc.assert(
    fc.property(dayOpen, fc.constantFrom(...data.ladder), (theCase, rung) => {
      expectBothWays(theCase, [rung], shipped)
    }),
    besideRandom(80, [
      [openDays, 'oral-warning'],
      [openDays, 'transfer'],
    ]),
  )
})

/** What is judged by more than its weight: beside a measure, in its place, or where it can be barred. */
const sets = [
  ['suspension'],
  ['written-warning', 'suspension'],
  ['transfer', 'coaching'],
  ['role-removal'],
  ['settlement'],
]

test('the same holds for a set of measures', () => {
  fc.assert(
    fc.property(open, arbitrarySet, (theCase, set) => {
      expectBothWays(theCase, acceptableSet(theCase, set), shipped)
    }),
    besideRandom(
      40,
      sets.map((set, place): [Case<Vocabulary>, string[]] => [
        place === 1 ? openDays : openThreat,
        set,
      ]),
    ),
  )
})

/** The shipped policy, in which some answers to the weighing decide whether there are measures at all, and what is available. */
const hanging: Policy<Vocabulary> = readyPolicy({
  ...data,
  rules: data.rules.map((rule): RuleData => {
    if (rule.name === 'gate.already-sanctioned') return { ...rule, ...onLevels(['seriousness'], 3) }
    if (rule.name === 'unavailable.transfer') return { ...rule, ...onLevels(['impact'], 1) }
    return rule
  }),
})

/** A table that answers yes at one level of one fact. */
function onLevels([id]: readonly [string], level: number): Pick<RuleData, 'reads' | 'table'> {
  const place = data.facts.findIndex((fact) => fact.id === id)
  const { levels } = data.facts[place] as (typeof data.facts)[number]
  return { reads: [place], table: levels.map((_, at) => (at === level ? '1' : '0')).join('') }
}

test('the same holds where nothing is proved, where facts only matter together, and where an answer decides on a gate or on what is available', () => {
  const policies = {
    unproved: readyPolicy({ ...data, provedMonotone: false }),
    'only together': onlyTogether(true),
    'only together, unproved': onlyTogether(false),
    hanging,
  }
  const elsewhere: [Case<Vocabulary>, string[], keyof typeof policies, string][] = [
    [openThreat, ['transfer', 'coaching'], 'hanging', 'transfer'],
    [openDays, ['written-warning', 'suspension'], 'hanging', 'final-warning'],
    [openThreat, ['suspension'], 'unproved', 'final-warning'],
  ]
  fc.assert(
    fc.property(
      open,
      arbitrarySet,
      fc.constantFrom<keyof typeof policies>(
        'unproved',
        'only together',
        'only together, unproved',
        'hanging',
      ),
      fc.constantFrom(...data.ladder),
      (theCase, set, name, rung) => {
        const policy = policies[name]
        fc.pre(isTaken(theCase, policy))
        expectBothWays(theCase, [rung], policy)
        expectBothWays(theCase, acceptableSet(theCase, set), policy)
      },
    ),
    besideRandom(40, elsewhere),
  )
})
