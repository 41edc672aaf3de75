import { setImmediate } from 'node:timers/promises'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Asker, Put } from '../../../src/cli/ask/asker'
import { askByPrompt } from '../../../src/cli/ask/by-prompt'
import { holdInterview } from '../../../src/cli/ask/hold-interview'
import { arbocatalogus2026 } from '../../../src/index'
import type { Answers } from '../../../src/interview/answers'
import { nextStep } from '../../../src/interview/next'
import type { Question } from '../../../src/interview/questions/question'
import { anyChoices, interviewed } from '../../support/interviewed'
import { runs } from '../../support/runs'

const [enter, down, space, stop] = ['\r', '\u001b[B', ' ', '\u0003'] as const

/** A terminal on which keys can be pressed. */
interface Pressed {
  readonly asker: Asker
  /** Presses keys one by one, each when all was drawn that the one before gave. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly shown: () => string
}

async function aTerminal(columns = 100): Promise<Pressed> {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns, rows: 60 })
  let drawn = ''
  output.on('data', (part) => (drawn += String(part)))
  const { signal } = new AbortController()
  const asker = await askByPrompt({ input, output, lang: 'nl', today: '2026-04-20', stop: signal })
  const settled = async () => {
    for (let quiet = 0, before = drawn.length; quiet < 10; quiet++) {
      await setImmediate()
      if (drawn.length !== before) [quiet, before] = [0, drawn.length]
    }
  }
  const press = async (...keys: readonly string[]) => {
    await settled()
    for (const key of keys) {
      input.write(key)
      await settled()
    }
  }
  return { asker, press, shown: () => drawn }
}

/** What comes of a question when keys are pressed. */
async function replyTo(question: Question, put: Put, keys: readonly string[]) {
  const { asker, press, shown } = await aTerminal()
  const reply = asker.ask(question, put)
  await press(...keys)
  return { reply: await reply, shown: shown() }
}

const label = (text: string) => ({ nl: text, en: text })
const yesNo: Question = {
  kind: 'one',
  text: label('Is de beschuldigde gehoord?'),
  why: label('Reden.'),
  options: [
    { value: 'yes', label: label('ja') },
    { value: 'no', label: label('nee') },
  ],
  mayBeUnknown: true,
}
const some: Question = { ...yesNo, kind: 'many', mayBeUnknown: false }
const day: Question = { ...yesNo, kind: 'day', options: [] }

test('Enter alone answers no question of an interview', async () => {
  const next = (answers: Answers) => nextStep(arbocatalogus2026, answers)
  await fc.assert(
    fc.asyncProperty(anyChoices(), async (choices) => {
      const { asker, press } = await aTerminal()
      for (const { question } of interviewed(next, choices).asked) {
        const reply = asker.ask(question, { canGoBack: true })
        await press(enter, enter, stop)
        expect(await reply).toEqual({ is: 'stop' })
      }
    }),
    { numRuns: runs(4) },
  )
})

test('an interview of Enter alone never comes to a case', async () => {
  const { asker, press } = await aTerminal()
  const held = holdInterview({
    policy: arbocatalogus2026,
    lang: 'nl',
    asker,
    byLine: false,
    complete: true,
    named: undefined,
    startedAs: 'evenredig',
  })
  await press(...Array.from({ length: 40 }, () => enter), stop)
  expect(await held).toEqual({ advice: undefined, files: [] })
})

test('an answer is chosen, and Enter confirms it', async () => {
  const first = await replyTo(yesNo, { canGoBack: false }, [down, enter])
  expect(first.reply).toEqual({ is: 'answer', answer: 'yes' })
  const third = await replyTo(yesNo, { canGoBack: false }, [down, down, down, enter])
  expect(third.reply).toEqual({ is: 'answer', answer: null })
  const refused = await replyTo(yesNo, { canGoBack: false }, [enter, down, down, enter])
  expect(refused.shown).toContain('Kies eerst een antwoord')
  expect(refused.reply).toEqual({ is: 'answer', answer: 'no' })
})

test('none of several is an answer that is chosen, and does not go with one of them', async () => {
  const none = await replyTo(some, { canGoBack: false }, [down, down, space, enter])
  expect(none.reply).toEqual({ is: 'answer', answer: [] })
  const both = [down, down, space, down, space, enter]
  const { reply, shown } = await replyTo(some, { canGoBack: false }, [...both, space, enter])
  expect(shown).toContain('alleen “geen van deze”')
  expect(reply).toEqual({ is: 'answer', answer: ['yes'] })
})

test('an earlier answer is marked, and stands when it is confirmed', async () => {
  for (const [question, earlier] of [
    [yesNo, 'no'],
    [yesNo, null],
    [some, ['no']],
    [some, []],
    [day, '2026-03'],
    [day, null],
  ] as const) {
    const { reply } = await replyTo(question, { canGoBack: true, earlier }, [enter])
    expect(reply).toEqual({ is: 'answer', answer: earlier })
  }
  const { shown } = await replyTo(yesNo, { canGoBack: true, earlier: 'no' }, [enter])
  expect(shown).toContain('nee (uw eerdere antwoord)')
})

test('a day is typed, and an empty line or what is no day is refused', async () => {
  const typed = async (...keys: readonly string[]) =>
    replyTo(day, { canGoBack: false }, [enter, ...keys, enter])
  const said = await typed(...'2026-03')
  expect(said.shown).toContain('Dit is geen dag')
  expect(said.reply).toEqual({ is: 'answer', answer: '2026-03' })
  expect((await typed('?')).reply).toEqual({ is: 'answer', answer: null })
})

test('the overview goes on, or says which answer to change', async () => {
  const reviewed = async (...keys: readonly string[]) => {
    const { asker, press } = await aTerminal()
    const reply = asker.review(['Een? ja', 'Twee? nee'])
    await press(...keys)
    return reply
  }
  expect(await reviewed(enter)).toEqual({ is: 'answer', answer: 'on' })
  expect(await reviewed(down, down, enter)).toEqual({ is: 'change', at: 2 })
  expect(await reviewed('<')).toEqual({ is: 'back' })
})

test('an answer that does not fit on a line goes on right below itself', async () => {
  const many = 'een omschrijving van gedrag met veel woorden erin '.repeat(4).trim()
  const options = ['a', 'b'].map((value) => ({
    value,
    label: label(`${value} ${many}`),
    means: label(many),
  }))
  for (const columns of [60, 73, 100]) {
    const { asker, press, shown } = await aTerminal(columns)
    const reply = asker.ask({ ...yesNo, options }, { canGoBack: true })
    await press(down, down, enter)
    await reply
    const drawn = shown()
      .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
      .split('\n')
    expect(drawn.filter((line) => line.includes('woorden')).length).toBeGreaterThan(8)
    expect(drawn.filter((line) => /^│ {3}\S/.test(line))).toEqual([])
    expect(drawn.filter((line) => line.length > columns)).toEqual([])
  }
})
