import { Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askByLine } from '../../src/cli/ask/by-line'
import { asking } from '../../src/cli/ask/asker'
import { type Answer, type Answers, keyOf } from '../../src/interview/answers'
import type { Question } from '../../src/interview/questions/question'
import type { Lang } from '../../src/base/text'
import { arbocatalogus2026, nextStep } from '../support/inside'
import { anyChoices, interviewed } from '../support/interviewed'

const next = (answers: Answers) => nextStep(arbocatalogus2026, answers)

/** An answer as somebody writes it: in the words that are shown. */
function inWords({ options }: Question, answer: Answer, lang: Lang): string {
  const label = (value: string) => options.find((one) => one.value === value)?.label[lang] ?? value
  return answer === null
    ? asking.unknown[lang]
    : typeof answer === 'string'
      ? label(answer)
      : answer.map(label).join(', ')
}

test('the same answers in Dutch and in English words make the same case', async () => {
  await fc.assert(
    fc.asyncProperty(anyChoices(), async (choices) => {
      const { answers, asked } = interviewed(next, choices)
      for (const lang of ['nl', 'en'] as const) {
        const lines = asked.map(
          ({ question }, place) => `${inWords(question, answers[place]?.answer ?? null, lang)}\n`,
        )
        const asker = askByLine({
          input: Readable.from(lines),
          output: new Writable({ write: (_part, _encoding, done) => done() }),
          lang,
        })
        for (const [place, { question }] of asked.entries()) {
          expect(await asker.ask(question, true), `${keyOf(question.id)} in ${lang}`).toEqual({
            is: 'answer',
            answer: answers[place]?.answer,
          })
        }
      }
    }),
    { numRuns: 40 },
  )
})
