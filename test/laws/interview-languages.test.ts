import { Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askByLine } from '../../src/cli/ask/by-line'
import { inWords } from '../../src/cli/ask/asker'
import { type Answers, keyOf } from '../../src/interview/answers'
import { arbocatalogus2026, nextStep } from '../support/inside'
import { anyChoices, interviewed } from '../support/interviewed'
import { runs } from '../support/runs'

const next = (answers: Answers) => nextStep(arbocatalogus2026, answers)

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
          today: '2026-04-20',
        })
        for (const [place, { question }] of asked.entries()) {
          expect(
            await asker.ask(question, { canGoBack: true }),
            `${keyOf(question.id)} in ${lang}`,
          ).toEqual({
            is: 'answer',
            answer: answers[place]?.answer,
          })
        }
      }
    }),
    { numRuns: runs(40) },
  )
})
