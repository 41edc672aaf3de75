import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../src/index'
import { understand } from '../../src/case/understand'
import { adviceOn } from '../support/answer'
import { arbitraryEntry } from '../support/arbitrary-case'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const response = shipped.data.facts.findIndex(({ derive }) => derive?.by === 'history')

/** The level of earlier response of the first act, where it is known. */
function levelOfAct(theCase: Case<Vocabulary>): string | undefined {
  const result = understand(shipped, theCase)
  if (!result.ok) throw new Error(JSON.stringify(result))
  const own = result.value.derived.acts[0]?.own.find(([fact]) => fact === response)
  return own === undefined || own[2] !== undefined
    ? undefined
    : String(shipped.data.facts[response]?.levels[own[1]])
}

/** The case with something filled in at a key as a question names it. */
function filledIn(theCase: Case<Vocabulary>, key: string, value: string): Case<Vocabulary> {
  const [, list, at, part] = /^(conduct|history)\[(\d+)\]\.(\w+)$/.exec(key) ?? []
  if (list === undefined || at === undefined || part === undefined) throw new Error(key)
  const parts = (list === 'conduct' ? theCase.conduct : theCase.history) ?? []
  const changed = parts.map((one, place) =>
    place === Number(at) ? { ...one, [part]: value } : one,
  )
  return { ...theCase, [list]: changed }
}

function questionOn(theCase: Case<Vocabulary>) {
  return adviceOn(theCase).openQuestions.find(({ acts }) => acts !== undefined)
}

const warned = { kind: 'written-warning', on: '2025-11-01', form: 'aggression' } as const
function insult(
  act: object,
  history: object,
  assessedOn: string | null = '2026-04-20',
): Case<Vocabulary> {
  return {
    ...(assessedOn === null ? {} : { assessedOn }),
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established', ...act }],
    history: [{ ...warned, ...history }],
  }
}

const monthOrYear = fc.constantFrom('2025-03', '2025-11', '2026-01', '2026', '2025', '2024')
const actDay = fc.constantFrom('2026-01-20', '2025-11-15', '2025-06', '2026', undefined)
const oneMeasure = fc
  .tuple(actDay, arbitraryEntry, fc.option(monthOrYear), fc.option(monthOrYear), fc.boolean())
  .map(([on, entry, given, until, isTold]) => {
    const { until: _, form: _form, comparable: _comparable, ...rest } = entry
    return insult(on === undefined ? {} : { on }, {
      ...rest,
      on: given ?? entry.on,
      form: isTold ? 'aggression' : undefined,
      until: until ?? undefined,
      finding: 'established',
      removed: 'no',
    })
  })
  .filter((theCase) => understand(shipped, theCase).ok)

test('filled in on each day that an answer stands for, the act has the level of that answer', () => {
  fc.assert(
    fc.property(oneMeasure, (theCase) => {
      const question = questionOn(theCase)
      const [key] = question?.fillIn ?? []
      for (const { level, days } of question?.answers ?? []) {
        for (const { from, to } of days ?? []) {
          expect(question?.fillIn).toHaveLength(1)
          for (const day of [from, to].filter((one) => one !== null))
            expect({ day, level: levelOfAct(filledIn(theCase, key ?? '', day)) }).toEqual({
              day,
              level,
            })
        }
      }
    }),
    { numRuns: runs(300) },
  )
})

test('a day is asked only of what has none that is exact, and a comparison only where it was not stated', () => {
  fc.assert(
    fc.property(oneMeasure, (theCase) => {
      const { fillIn = [] } = questionOn(theCase) ?? {}
      const { conduct, history } = theCase
      const isExact = (day: string | undefined) => day?.length === 'yyyy-mm-dd'.length
      if (fillIn.includes('conduct[0].on')) expect(isExact(conduct[0]?.on)).toBe(false)
      if (fillIn.includes('history[0].on')) expect(isExact(history?.[0]?.on)).toBe(false)
      if (fillIn.includes('history[0].until')) expect(isExact(history?.[0]?.until)).toBe(false)
      if (fillIn.includes('history[0].comparable')) expect(history?.[0]?.form).toBeUndefined()
      if (questionOn(theCase) !== undefined) expect(fillIn).not.toEqual([])
    }),
    { numRuns: runs(300) },
  )
})

test('of a measure whose day is not known exactly the day is asked, and its answers stand for days of it', () => {
  const question = questionOn(insult({ on: '2026-01-20' }, { on: '2025' }))
  expect(question).toMatchObject({
    question: {
      nl: 'Op welke dag in 2025 is de eerdere maatregel ‘schriftelijke waarschuwing’ genomen?',
    },
    fillIn: ['history[0].on'],
  })
  expect(question?.answers.map(({ level, days }) => [level, days])).toEqual([
    ['corrected', [{ from: '2025-01-01', to: '2025-01-20' }]],
    ['warned', [{ from: '2025-01-21', to: '2025-12-31' }]],
  ])
})

test('of a measure whose end is not known exactly the end is asked', () => {
  const question = questionOn(insult({ on: '2026-03-10' }, { until: '2026' }))
  expect(question).toMatchObject({
    question: {
      nl: 'Op welke dag in 2026 eindigt de eerdere maatregel ‘schriftelijke waarschuwing’ (1 november 2025)?',
    },
    fillIn: ['history[0].until'],
  })
  expect(question?.answers.map(({ level, days }) => [level, days])).toEqual([
    ['none', [{ from: '2026-01-01', to: '2026-03-10' }]],
    ['warned', [{ from: '2026-03-11', to: '2026-12-31' }]],
  ])
})

test('where neither day is known exactly both are asked, that of the act first, and no answer stands for days', () => {
  const question = questionOn(insult({ on: '2025' }, { on: '2025-03' }))
  expect(question?.fillIn).toEqual(['conduct[0].on', 'history[0].on'])
  expect(question?.question.nl).toMatch(/^Wanneer was .* Op welke dag in maart 2025 is /)
  expect(question?.answers.every(({ days }) => days === undefined)).toBe(true)
})

test('of an act of several days it is asked on which, and whether it happened after the measure', () => {
  const question = questionOn(insult({ occasions: 4 }, {}))
  expect(question?.question.nl).toMatch(/^Op welke dagen gebeurde .* ook nog na dit: /)
  expect(question?.answers.every(({ days }) => days === undefined)).toBe(true)
})

test('whether a measure was about comparable conduct is asked with yes and no', () => {
  const question = questionOn(insult({ on: '2026-03-10' }, { form: undefined }))
  expect(question?.answers.map(({ level, label }) => [level, label.nl])).toEqual([
    ['none', 'nee'],
    ['warned', 'ja'],
  ])
  expect(question?.fillIn).toEqual(['history[0].comparable'])
})

test('without a day of assessment the last days end with the advice', () => {
  const question = questionOn(insult({}, {}, null))
  expect(question?.answers.map(({ label }) => label.nl).join('; ')).toMatch(
    / van 1 november 2030 tot en met de dag van het advies/,
  )
})
