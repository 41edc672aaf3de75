import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice, Case } from '../../src/index'
import { adviceOn, receiptApartFromCase, bareAnswer } from '../support/answer'
import { anyCase, arbitraryCase } from '../support/arbitrary-case'
import { policyWithRules, shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

/** A list in another order, and where each item came from. */
function shuffled<T>(
  list: readonly T[],
  keys: readonly number[],
): { readonly list: readonly T[]; readonly from: readonly number[] } {
  const from = list
    .map((_, index) => index)
    .sort(
      (a, b) =>
        (keys[a % keys.length] as number) * (a + 1) - (keys[b % keys.length] as number) * (b + 1),
    )
  return { list: from.map((index) => list[index] as T), from }
}
const keys = fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 })

function inOtherOrder(
  theCase: Case<Vocabulary>,
  own: readonly number[],
): { readonly theCase: Case<Vocabulary>; readonly from: readonly number[] } {
  const { list: conduct, from } = shuffled(theCase.conduct, own)
  return {
    theCase: {
      ...theCase,
      conduct,
      ...(theCase.history === undefined ? {} : { history: shuffled(theCase.history, own).list }),
      ...(theCase.circumstances === undefined
        ? {}
        : { circumstances: shuffled(theCase.circumstances, own).list }),
      ...(theCase.attention === undefined
        ? {}
        : { attention: shuffled(theCase.attention, own).list }),
    },
    from,
  }
}

/** The advice with every act named by its place in the first case. */
function asFirstNamed(advice: Advice<Vocabulary>, from: readonly number[]) {
  const renamed = <T extends { readonly act: number }>(list: readonly T[]) =>
    list.map((item) => ({ ...item, act: from[item.act] as number })).sort((a, b) => a.act - b.act)
  const history = advice.history.map((entry) => ({
    ...entry,
    countsFor: entry.countsFor.map((act) => from[act] as number).sort((a, b) => a - b),
  }))
  const placed = (acts: readonly number[]) =>
    acts.map((act) => from[act] as number).sort((a, b) => a - b)
  const first = ({ acts }: { readonly acts?: readonly number[] }) => acts?.[0] ?? -1
  // Which of the earlier measures it is, the order of these says.
  const placeIn = (key: string) =>
    key
      .replace(/^conduct\[(\d+)\]/, (_, act: string) => `conduct[${from[Number(act)]}]`)
      .replace(/^history\[\d+\]/, 'history')
  const openQuestions = advice.openQuestions
    .map((asked) => ({
      ...asked,
      ...(asked.acts === undefined ? {} : { acts: placed(asked.acts) }),
      ...(asked.fillIn === undefined ? {} : { fillIn: asked.fillIn.map(placeIn).sort() }),
    }))
    // Of questions that reach as far, on one fact, the first act is asked about first.
    .sort((a, b) => (a.reach === b.reach && a.fact === b.fact ? first(a) - first(b) : 0))
  const { nextQuestion } = advice
  // The receipt keeps the acts in the order in which they were given.
  return {
    ...advice,
    receipt: receiptApartFromCase(advice),
    openQuestions,
    jointQuestions: advice.jointQuestions.map((joint) => ({
      ...joint,
      acts: joint.acts.map(placed),
    })),
    nextQuestion:
      nextQuestion?.acts === undefined
        ? nextQuestion
        : { ...nextQuestion, acts: placed(nextQuestion.acts) },
    conduct: renamed(advice.conduct),
    classification: renamed(advice.classification),
    history,
  }
}

test('the order of acts, of earlier measures, of circumstances and of points of attention changes nothing', () => {
  fc.assert(
    fc.property(anyCase(), keys, (theCase, own) => {
      const other = inOtherOrder(theCase, own)
      expect(JSON.stringify(asFirstNamed(adviceOn(other.theCase), other.from))).toBe(
        JSON.stringify(
          asFirstNamed(
            adviceOn(theCase),
            theCase.conduct.map((_, act) => act),
          ),
        ),
      )
    }),
    { numRuns: runs(400) },
  )
})

test('the order of the rules of a policy changes no answer', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryCase(), { minLength: 20, maxLength: 20 }),
      fc.array(fc.nat(), { minLength: 300, maxLength: 300 }),
      (cases, own) => {
        const other = policyWithRules(shuffled(shipped.data.rules, own).list)
        for (const theCase of cases)
          expect(bareAnswer(adviceOn(theCase, other))).toEqual(bareAnswer(adviceOn(theCase)))
      },
    ),
    { numRuns: runs(20) },
  )
})
