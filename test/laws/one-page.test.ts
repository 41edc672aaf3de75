import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Advice, type Case, type CheckResult, safeCheck } from '../../src/index'
import { toText } from '../../src/render'
import { adviceOn } from '../support/answer'
import { anyCase, contestedCase, weighedCase } from '../support/arbitrary-case'
import { arbitrarySet } from '../support/arbitrary-proposal'
import { cases, published } from '../support/results'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const langs = ['nl', 'en'] as const
type Lang = (typeof langs)[number]

const examples: readonly Case<Vocabulary>[] = [
  ...Object.values<Case<Vocabulary>>(cases),
  ...readdirSync(new URL('../../examples/cases/', import.meta.url)).map((file) =>
    published(file.replace(/\.json$/, '')),
  ),
]
const anyOf: fc.Arbitrary<Case<Vocabulary>> = fc.oneof(
  anyCase(),
  weighedCase(),
  contestedCase(),
  fc.constantFrom(...examples),
)
const inOneLine = (lines: readonly string[]) => lines.join(' ').replace(/\s+/g, ' ')

/** The lines of a first page, and what it says. */
function firstPageOf(
  result: Advice<Vocabulary> | CheckResult<Vocabulary>,
  lang: Lang,
  columns = 80,
) {
  const lines = toText(result, { lang, columns }).trimEnd().split('\n')
  return { lines, top: inOneLine(lines.slice(0, 25)), said: inOneLine(lines) }
}

/** What a reader has to be told whatever there is room for: what changes what to do now. */
function urgentIn(advice: Advice<Vocabulary>, lang: Lang): readonly string[] {
  const { gates, interim, authorities, attention, notices, care, kind } = advice
  const isHeldBack = kind !== 'outside-scope' && !advice.decidable
  const own = kind === 'no-sanction' ? gates.find(({ status }) => status === 'blocked') : undefined
  return [
    ...care.reporter
      .filter(({ action }) => action === 'safety-first')
      .map(({ because }) => because[lang]),
    ...notices.filter(({ item }) => item.startsWith('clock-')).map(({ because }) => because[lang]),
    ...attention.map(({ label }) => label[lang]),
    ...interim.flatMap(({ label, imposedBy }) => [label[lang], imposedBy[lang]]),
    ...(authorities ?? []).map(({ because }) => because[lang]),
    ...gates.flatMap((gate) => {
      if (!isHeldBack || gate === own) return []
      if (gate.status === 'unknown') return [gate.label[lang]]
      const out = gate.wayOut === undefined ? [] : [gate.wayOut[lang]]
      return gate.status === 'blocked' ? [gate.because[lang], ...out] : []
    }),
  ]
}

test('an advice is one page of at most 60 lines of 80 characters, and nothing that changes what to do now is missing', () => {
  fc.assert(
    fc.property(anyOf, fc.constantFrom(...langs), (theCase, lang) => {
      const advice = adviceOn(theCase)
      const { lines, said } = firstPageOf(advice, lang)
      expect(lines.length).toBeLessThanOrEqual(60)
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80)
      for (const part of urgentIn(advice, lang)) expect(said).toContain(part)
    }),
    { numRuns: runs(300) },
  )
})

test('its first 25 lines hold the reference, the day, the policy, the sentence, the range and whether it may be decided', () => {
  const decide = {
    // Where the employer cannot decide, the sentence itself says so.
    nl: /besloten|gesloten|besluiten|Dit kan nu al|kan hier geen maatregel opleggen/,
    en: /decided|decide|closed|can be done now|cannot impose a measure here/,
  }
  fc.assert(
    fc.property(anyOf, fc.constantFrom(...langs), (theCase, lang) => {
      const advice = adviceOn(theCase)
      const { top } = firstPageOf(advice, lang)
      const { reference, assessedOn, policyVersion } = advice.receipt
      expect(top).toContain(reference ?? (lang === 'nl' ? 'niet gegeven' : 'not given'))
      if (assessedOn !== null) expect(top).toContain(assessedOn.slice(0, 4))
      expect(top).toContain(policyVersion)
      expect(top).toContain(advice.summary[lang])
      expect(top).toMatch(decide[lang])
      if (advice.kind !== 'measures') return
      const { ladder } = advice.labels
      const labelOf = (rung: string) => ladder.find(({ measure }) => measure === rung)?.label[lang]
      for (const end of [advice.range.from, advice.range.to]) expect(top).toContain(labelOf(end))
      for (const { zone, measure } of advice.considered)
        if (zone === 'departure') expect(top).toContain(labelOf(measure))
    }),
    { numRuns: runs(200) },
  )
})

test('no line is wider than is asked, but for a word that is', () => {
  fc.assert(
    fc.property(
      anyOf,
      fc.constantFrom(...langs),
      fc.integer({ min: 30, max: 120 }),
      fc.boolean(),
      (theCase, lang, columns, full) => {
        const text = toText(adviceOn(theCase), { lang, columns, full })
        for (const line of text.split('\n')) {
          const isOneWord = !line
            .trim()
            .replace(/^\S{1,9} +/, '')
            .includes(' ')
          if (!isOneWord) expect(line.length, line).toBeLessThanOrEqual(columns)
        }
      },
    ),
    { numRuns: runs(200) },
  )
})

test('a check is one page too, and names what was tested with its verdict before any word of the advice', () => {
  const verdict = {
    nl: /\. (Past|Te verdedigen|Op de grens|Te licht|Te zwaar)\b/,
    en: /\. (Fits|Defensible|Borderline|Too light|Too heavy)\b/,
  }
  const ofAdvice = { nl: /advies/i, en: /advice|advised/i }
  fc.assert(
    fc.property(anyOf, arbitrarySet, fc.constantFrom(...langs), (theCase, proposed, lang) => {
      const checked = safeCheck(theCase, proposed)
      // Not everything can be proposed to everybody.
      fc.pre(checked.ok)
      const result = checked.value as CheckResult<Vocabulary>
      const { lines, top, said } = firstPageOf(result, lang)
      expect(lines.length).toBeLessThanOrEqual(60)
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80)
      const [, answer = ''] = top.split(lang === 'nl' ? /(?=Voorstel: )/ : /(?=Proposed: )/)
      const tested = answer.slice(0, verdict[lang].exec(answer)?.index ?? 0)
      for (const { label } of result.parts) expect(tested).toContain(label[lang])
      expect(tested).not.toMatch(ofAdvice[lang])
      for (const { status, because } of result.gates)
        if (status === 'blocked') expect(said).toContain(because[lang])
    }),
    { numRuns: runs(150) },
  )
})
