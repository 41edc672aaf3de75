import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { acceptable, anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { caseAndSet } from '../support/arbitrary-proposal'
import {
  checkOn,
  comparisonOf,
  protectionNamed,
  reachedBy,
  recommendedOn,
  shipped,
  smallestSteps,
  stepsOf,
  written,
} from '../support/inside'
import type { Step, Tried } from '../support/by-trying'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const { ladder } = shipped.data
const mostShown = 20

/** Facts that the hand-written weighing does not know either; leaving them out makes sets of three few enough to try. */
const aside = [
  'offence',
  'formalComplaint',
  'admissible',
  'independent',
  'bothWilling',
  'falsityEstablished',
  'reporterManagesAccused',
  'accusedHeard',
  'reporterHeard',
]

interface Shown {
  readonly changes: readonly Pick<Step, 'fact' | 'to'>[]
}

/** A list of the check holds exactly the smallest steps of the first size that leads there, or as many as it shows. */
function expectSmallest(shown: readonly Shown[], found: number, leading: readonly Tried[]): void {
  const smallest = smallestSteps(leading)
  const [own, other] = [
    shown.map(({ changes }) => written(changes)),
    smallest.map(({ steps }) => written(steps)),
  ]
  expect(found).toBe(other.length)
  expect(own.length).toBe(Math.min(found, mostShown))
  if (found <= mostShown) expect([...own].sort()).toEqual([...other].sort())
  else expect(other).toEqual(expect.arrayContaining(own))
  // The smallest step first.
  const total = (set: string) =>
    smallest
      .find(({ steps }) => written(steps) === set)
      ?.steps.reduce((sum, { distance }) => sum + distance, 0) as number
  const totals = own.map(total)
  expect(totals).toEqual([...totals].sort((a, b) => a - b))
}

/** Whether something would no longer be available: that is no way to make a measure fit. */
function barsMore({ relation }: Case<Vocabulary>, taken: readonly Step[]): boolean {
  const bars =
    relation === undefined || relation === 'employee'
      ? ['otherPosition', 'prompt']
      : ['otherPosition']
  return taken.some(({ fact, to }) => bars.includes(fact) && to === 'no')
}

/** Tries every set of up to a number of facts, and compares what they lead to with what the check of each rung says. */
function compareWithTrying(theCase: Case<Vocabulary>, steps: readonly Step[], most: number): void {
  const now = recommendedOn(theCase) as number
  const checks = ladder.map((rung) => checkOn(theCase, rung).whatWouldChange)
  const first = checks[0] as (typeof checks)[number]
  const open = new Set(ladder.map((_, rung) => rung).filter((rung) => rung !== now))
  let moved = false
  for (let size = 1; size <= most; size++) {
    const tried = reachedBy(theCase, steps, size)
    const moving = tried.filter(({ recommended }) => recommended !== now)
    if (!moved && moving.length > 0)
      expectSmallest(first.recommendation, first.found.recommendation, moving)
    if (!moved && moving.length === 0)
      for (const { changes } of first.recommendation) expect(changes.length).toBeGreaterThan(size)
    moved ||= moving.length > 0
    for (const rung of open) {
      const { fitting, found } = checks[rung] as (typeof checks)[number]
      const leading = tried.filter(
        ({ recommended, steps: taken }) => recommended === rung && !barsMore(theCase, taken),
      )
      if (leading.length > 0) {
        expectSmallest(fitting, found.fitting, leading)
        open.delete(rung)
      } else
        for (const { changes } of fitting)
          expect({ rung, size: changes.length }).not.toEqual({ rung, size })
    }
  }
  // What no three facts reach is not listed.
  if (most === 3) for (const rung of open) expect(checks[rung]?.fitting).toEqual([])
}

test('no smaller set of facts does what a listed set does, and every set of so few facts that does is listed but for larger steps of the same facts', () => {
  fc.assert(
    fc.property(fc.oneof(anyCase(), weighedCase(), contestedCase()), (theCase) => {
      compareWithTrying(theCase, stepsOf(theCase), 2)
    }),
    { numRuns: runs(14) },
  )
})

/** It takes three facts to come to an oral warning here; no three come to a transfer. */
const threeFacts: Case<Vocabulary> = {
  stage: 'concluded',
  conduct: [{ behaviour: 'unsolicited-touch', finding: 'established' }],
  facts: { response: 'warned', leverage: 'yes' },
}

test('the same holds for three facts, and an empty list means that no three facts do it', () => {
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      compareWithTrying(
        theCase,
        stepsOf(theCase).filter(({ fact }) => !aside.includes(fact)),
        3,
      )
    }),
    { numRuns: runs(4), examples: [[threeFacts]] },
  )
})

const undated = '2030-01-01'

/** That the employer was not prompt would bar summary dismissal, and so leave nothing heavier: no way to make this fit. */
const barredByDelay: readonly [Case<Vocabulary>, string[]] = [
  {
    assessedOn: undated,
    stage: 'concluded',
    conduct: [
      { behaviour: 'severe-psychological-abuse', finding: 'established' },
      { behaviour: 'exclusion', finding: 'established' },
    ],
    facts: {
      response: 'none',
      power: 'none',
      leverage: 'no',
      impact: 'limited',
      surroundings: 'unaffected',
      audience: 'private',
      targets: 'one',
      perpetrators: 'alone',
      danger: 'none',
      workLink: 'work',
    },
    procedure: { otherPosition: 'yes', prompt: 'yes', alreadySanctioned: 'no' },
  },
  ['dissolution', 'suspension'],
]

test('what is listed to make a set of measures fit is every single fact, or every two, for which the whole comes to fit', () => {
  fc.assert(
    fc.property(
      caseAndSet(
        fc
          .oneof(weighedCase(), contestedCase())
          .map((theCase) => acceptable({ assessedOn: undated, ...theCase })),
      ),
      ([theCase, measure]) => {
        fc.pre(measure.length > 1)
        const {
          verdict,
          whatWouldChange: { fitting, found },
        } = checkOn(theCase, measure)
        fc.pre(verdict !== 'fitting')
        const fits = (one: Case<Vocabulary>) =>
          comparisonOf([
            {
              case: { ...one, reference: '2026-1' },
              measure,
              decidedOn: undated,
              decidedBy: 'other',
            },
          ]).cases[0]?.verdict === 'fitting'
        for (const size of [1, 2]) {
          const fittingNow = reachedBy(theCase, stepsOf(theCase), size, fits).filter(
            ({ steps }) => !barsMore(theCase, steps),
          )
          if (fittingNow.length > 0) return expectSmallest(fitting, found.fitting, fittingNow)
          for (const { changes } of fitting) expect(changes.length).toBeGreaterThan(size)
        }
      },
    ),
    { numRuns: runs(6), examples: [[barredByDelay]] },
  )
})

const reported = anyCase().filter(
  ({ stage, relation }) =>
    stage !== 'concluded' &&
    !['former-employee', 'applicant', 'office-holder'].includes(relation ?? ''),
)

test('what is listed to make protection alone defensible is every single fact for which the advice comes to name it', () => {
  fc.assert(
    fc.property(
      reported,
      fc.constantFrom('working-apart', 'temporary-workplace', 'suspension'),
      (theCase, protection) => {
        const {
          verdict,
          whatWouldChange: { fitting },
        } = checkOn(theCase, protection)
        fc.pre(verdict === 'too-heavy')
        const naming = stepsOf(theCase)
          .filter(({ apply }) => protectionNamed(apply(theCase)).includes(protection))
          .map((step) => ({ steps: [step], recommended: 0 }))
        if (naming.length > 0)
          expect(fitting.map(({ changes }) => written(changes)).sort()).toEqual(
            smallestSteps(naming)
              .map(({ steps }) => written(steps))
              .sort(),
          )
        else for (const { changes } of fitting) expect(changes.length).toBeGreaterThan(1)
      },
    ),
    { numRuns: runs(12) },
  )
})
