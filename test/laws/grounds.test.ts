import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Advice, type Case, loadPolicy, type MeasuresAdvice } from '../../src/index'
import { deriveFacts } from '../../src/case/derive'
import { decideCase } from '../../src/decide/what-if'
import { inside } from '../../src/policy/ready'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { adviceOn } from '../support/answer'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { policyWithRules, shipped } from '../support/policy'
import { runs } from '../support/runs'

const { rules, sources, named } = shipped.data
const restsOnChoice = (source: readonly string[]) =>
  source.some((id) => sources[id]?.kind === 'choice')
const moving = ['lift', 'to-start', 'weigh', 'open', 'step', 'replace']

/** The policy without every rule that moves an answer and rests on a choice. */
const withoutChoices = inside(
  policyWithRules(
    rules.filter(({ event, source }) => !moving.includes(event.type) || !restsOnChoice(source)),
  ),
)

/** What the guideline and the law recommend by themselves. */
function recommendedBare(theCase: Case<Vocabulary>): string | undefined {
  const { derived } = deriveFacts(withoutChoices, theCase)
  return shipped.data.ladder[decideCase(withoutChoices, derived).recommended]
}

const measures = fc
  .oneof(weighedCase(), contestedCase())
  .map((theCase) => ({ theCase, advice: adviceOn(theCase) }))
const weighs = (advice: Advice<Vocabulary>): advice is MeasuresAdvice<Vocabulary> =>
  advice.kind === 'measures'

test('every determining rule stands on exactly one of guideline, law and choice', () => {
  fc.assert(
    fc.property(anyCase(), (theCase) => {
      const { grounds, determining, kind } = adviceOn(theCase)
      expect(grounds === null).toBe(kind !== 'measures')
      if (grounds === null) return
      const { guideline, law, choice, alsoChoice } = grounds
      expect(guideline + law + choice).toBe(determining.length)
      const onChoice = determining.filter((name) =>
        restsOnChoice(rules.find((rule) => rule.name === name)?.source ?? []),
      )
      expect(choice + alsoChoice).toBe(onChoice.length)
    }),
    { numRuns: runs(300) },
  )
})

test('where no choice moved the answer, the guideline and the law alone recommend the same', () => {
  fc.assert(
    fc.property(measures, ({ theCase, advice }) => {
      fc.pre(weighs(advice) && advice.grounds.moved?.length === 0)
      expect(recommendedBare(theCase)).toBe(advice.recommended)
    }),
    { numRuns: runs(300) },
  )
})

test('where guideline and law alone recommend otherwise, the choices that moved the answer are named, each a choice of the register', () => {
  fc.assert(
    fc.property(measures, ({ theCase, advice }) => {
      fc.pre(weighs(advice) && recommendedBare(theCase) !== advice.recommended)
      const moved = advice.grounds?.moved ?? []
      expect(moved.length).toBeGreaterThan(0)
      for (const { choice, label } of moved) {
        expect(sources[choice]?.kind, choice).toBe('choice')
        expect(label.nl.length, choice).toBeLessThan(60)
      }
    }),
    { numRuns: runs(300) },
  )
})

test('every rung is named as the guideline has it for the tier, the recommended one too', () => {
  fc.assert(
    fc.property(measures, ({ advice }) => {
      fc.pre(weighs(advice))
      if (!weighs(advice)) return
      for (const rung of [...advice.considered, advice.principal]) {
        const entry = named?.[advice.tier]?.find(
          ({ measure, relations = [advice.relation] }) =>
            measure === rung.measure && relations.includes(advice.relation),
        )
        const expected =
          entry === undefined ? 'no' : entry.condition === undefined ? 'yes' : 'conditional'
        expect(rung.named, rung.measure).toBe(expected)
        expect(rung.condition, rung.measure).toEqual(entry?.condition)
      }
    }),
    { numRuns: runs(100) },
  )
})

test('a policy that does not say what its guideline names makes no claim', async () => {
  const policy = await loadPolicy('arbocatalogus-2026@1.1.0')
  const advice = adviceOn(
    { stage: 'concluded', conduct: [{ behaviour: 'threat', finding: 'established' }] },
    policy,
  )
  expect(advice.grounds).toEqual({ guideline: 1, law: 0, choice: 2, alsoChoice: 1, moved: null })
  expect(new Set(advice.considered.map((rung) => rung.named))).toEqual(new Set([null]))
  expect(advice.principal?.named).toBeNull()
})

test('a step that the answer needs, on a way without lifts and moved starts, is among what moved it', () => {
  let seen = 0
  fc.assert(
    fc.property(weighedCase(), (theCase) => {
      const advice = adviceOn(theCase)
      fc.pre(theCase.conduct.length === 1 && weighs(advice) && advice.grounds.moved !== null)
      const effects = advice.applied.map(
        ({ rule }) => rules.find(({ name }) => name === rule)?.event.type,
      )
      fc.pre(
        !effects.some(
          (effect) => effect === 'lift' || effect === 'to-start' || effect === 'replace',
        ),
      )
      // A step that the end of the range stopped at the start moved nothing.
      fc.pre(weighs(advice) && advice.range.start !== advice.recommended)
      const moved = advice.grounds.moved?.map(({ choice }) => choice) ?? []
      const steps = rules.filter(
        ({ name, event }) => event.type === 'step' && advice.determining.includes(name),
      )
      const choices = steps.flatMap(({ source }) =>
        source.filter((id) => sources[id]?.kind === 'choice'),
      )
      seen += choices.length
      expect(moved).toEqual(expect.arrayContaining(choices))
    }),
    { numRuns: runs(300) },
  )
  expect(seen).toBeGreaterThan(0)
})
