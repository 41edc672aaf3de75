import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { isAccepted } from '../support/answer'
import {
  acceptable,
  contestedCase,
  establishedAct,
  weighedCase,
  withFact,
  without,
} from '../support/arbitrary-case'
import { adviceOn, checkOn } from '../support/inside'
import { levelsOf, rungAt, shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const ordered = shipped.data.facts
  .filter((fact) => fact.role === 'given' && fact.ordered)
  .map((fact) => fact.id)
const circumstances = shipped.data.facts.flatMap((fact) =>
  fact.circumstance === undefined ? [] : [fact.circumstance],
)

/** Two cases of which the second has one graver fact. */
type Pair = readonly [Case<Vocabulary>, Case<Vocabulary>]
const base = fc.oneof(weighedCase(), contestedCase())
const graverLevel = fc
  .tuple(base, fc.constantFrom(...ordered), fc.nat(4), fc.nat(4))
  .map(([theCase, fact, one, other]): Pair => {
    const plain = fact === 'response' ? without(theCase, 'history') : theCase
    const cases = levelsOf(fact)
      .map((level) => withFact(plain, fact, level))
      .filter(isAccepted)
    const [low, high] = [one % cases.length, other % cases.length].sort((a, b) => a - b) as [
      number,
      number,
    ]
    return [cases[low] as Case<Vocabulary>, cases[high] as Case<Vocabulary>]
  })
const graverCircumstance = fc
  .tuple(base, fc.constantFrom(...circumstances))
  .map(([theCase, { id, direction }]): Pair => {
    const others = (theCase.circumstances ?? []).filter((other) => other !== id)
    const [having, lacking] = [
      { ...theCase, circumstances: [...others, id as never] },
      { ...theCase, circumstances: others },
    ]
    if (!isAccepted(having)) return [lacking, lacking]
    return direction === 'mitigating' ? [having, lacking] : [lacking, having]
  })
const oneMore = fc.tuple(base, establishedAct).map(([theCase, act]): Pair => {
  const cases = [theCase, { ...theCase, conduct: [...theCase.conduct, act] }].map((one) =>
    acceptable(one),
  )
  return JSON.stringify(without(cases[0] as Case<Vocabulary>, 'conduct')) ===
    JSON.stringify(without(cases[1] as Case<Vocabulary>, 'conduct'))
    ? (cases as unknown as Pair)
    : [theCase, theCase]
})

test('a graver fact never makes a measure too heavy that was not, and one that was too light stays so', () => {
  fc.assert(
    fc.property(fc.oneof(graverLevel, graverCircumstance, oneMore), ([milder, graver]) => {
      fc.pre(milder !== graver)
      const { departure, considered } = adviceOn(milder)
      fc.pre(departure !== null)
      // What is not available here is too heavy for that reason alone.
      const unavailable = considered.filter(({ verdict }) => verdict === 'unavailable')
      const barred = new Set(unavailable.map(({ measure }) => rungAt(measure)))
      const lightest = rungAt(departure.from)
      let heaviest = rungAt(departure.to)
      while (barred.has(heaviest)) heaviest--
      const said = (rung: number) =>
        [milder, graver].map(
          (theCase) => checkOn(theCase, shipped.data.ladder[rung] as string).verdict,
        )
      const [before, after] = said(heaviest)
      expect(before).not.toBe('too-heavy')
      expect(after).not.toBe('too-heavy')
      expect(said(lightest - 1)).toEqual(['too-light', 'too-light'])
    }),
    { numRuns: runs(90) },
  )
})
