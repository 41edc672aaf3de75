import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Answer } from '../../interview/answers'
import type { Question } from '../../interview/questions/question'
import type { Lang, Text } from '../../base/text'
import { plain, wrapped } from '../../render/writers/lines'
import { type Asker, asking, dayOf, goBack, type Reply } from './asker'

/** Where the answers come from and the questions go to. */
export interface Lines {
  readonly input: Readable
  readonly output: Writable
  readonly lang: Lang
  /** Ends the answers, as where the input ends. */
  readonly stop?: AbortSignal
}

/** Asks in plain text, one answer a line: for answers from a file or a pipe, and for terminals that only do text. */
export function askByLine({ input, output, lang, stop }: Lines): Asker {
  const reader = createInterface({
    input,
    terminal: false,
    ...(stop === undefined ? {} : { signal: stop }),
  })[Symbol.asyncIterator]()
  const print = (lines: readonly string[]) => output.write(`${plain(lines.join('\n'))}\n`)
  const next = async (): Promise<string | undefined> => {
    const line = await reader.next()
    if (line.done === true) return undefined
    print([`> ${line.value}`])
    return line.value.trim()
  }
  const ask = async (question: Question, canGoBack: boolean): Promise<Reply> => {
    print(asText(question, canGoBack, lang))
    for (;;) {
      const line = await next()
      if (line === undefined) return { is: 'stop' }
      if (line === goBack && canGoBack) return { is: 'back' }
      const answer = answerOf(question, line, lang)
      if (answer !== undefined) return { is: 'answer', answer }
      print(wrapped(question.kind === 'day' ? asking.dayWrong[lang] : asking.wrong[lang], '  '))
    }
  }
  const line = async (text: Text, suggested: string): Promise<Reply<string>> => {
    print(['', ...wrapped(`${text[lang]} (${suggested})`), `  ${goBack}  ${asking.back[lang]}`])
    const said = await next()
    return said === undefined
      ? { is: 'stop' }
      : said === goBack
        ? { is: 'back' }
        : { is: 'answer', answer: said === '' ? suggested : said }
  }
  return {
    ask,
    line,
    begin: (text) => print(wrapped(text[lang])),
    show: (text) => void output.write(plain(text)),
  }
}

function asText(
  { kind, text, why, options, mayBeUnknown }: Question,
  canGoBack: boolean,
  lang: Lang,
): readonly string[] {
  const wide = String(options.length).length
  return [
    '',
    ...wrapped(text[lang]),
    ...wrapped(`${asking.why[lang]}: ${why[lang]}`, '  '),
    ...options.flatMap(({ label }, index) =>
      wrapped(label[lang], `  ${String(index + 1).padStart(wide)}  `),
    ),
    ...(kind === 'day' ? [`  (${asking.day[lang]})`] : []),
    ...(kind === 'many' ? [`  (${asking.many[lang]})`] : []),
    ...(mayBeUnknown ? [`  ${'?'.padStart(wide)}  ${asking.unknown[lang]}`] : []),
    ...(canGoBack ? [`  ${goBack.padStart(wide)}  ${asking.back[lang]}`] : []),
  ]
}

/** What a line answers: a number, a word of the case or a label; undefined where it is none of these. */
function answerOf(
  { kind, options, mayBeUnknown }: Question,
  line: string,
  lang: Lang,
): Answer | undefined {
  if (
    mayBeUnknown &&
    (isSame(line, asking.unknown[lang]) ||
      ['?', 'unknown', ...(kind === 'day' ? [''] : [])].includes(line))
  )
    return null
  if (kind === 'day') return dayOf(line)
  const one = (said: string) =>
    options.find(
      ({ value, label }, index) =>
        said === String(index + 1) || said === value || isSame(said, label[lang]),
    )?.value
  if (kind === 'one') return one(line)
  const chosen = line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(one)
  return chosen.every((value) => value !== undefined) ? [...new Set(chosen)] : undefined
}

/** Whether two texts are the same as people type them. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.toLowerCase().replaceAll('’', "'"))
  return first === second
}
