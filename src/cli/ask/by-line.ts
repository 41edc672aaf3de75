import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Answer } from '../../interview/answers'
import type { Option, Question } from '../../interview/questions/question'
import type { Lang, BilingualText } from '../../base/text'
import { plain, usualWidth } from '../../render/writers/lines'
import { type Wrapping, wrapping } from './wrapping'
import {
  type Asker,
  asking,
  definitionOf,
  goBack,
  howWritten,
  inWords,
  isUnknown,
  type Put,
  type Reply,
  whyNoAnswer,
  writtenAnswer,
} from './asker'
import { columnsOf } from './fitted'

/** Where the answers come from and the questions go to. */
export interface Lines {
  readonly input: Readable
  readonly output: Writable
  readonly lang: Lang
  /** The day it is, as an ISO day. */
  readonly today: string
  /** Ends the answers, as where the input ends. */
  readonly stop?: AbortSignal
}

/** The line that keeps an earlier answer. */
const keep = '='

/** Asks in plain text, one answer a line: for answers from a file or a pipe, and for terminals that only do text. */
export function askByLine({ input, output, lang, today, stop }: Lines): Asker {
  const read = linesOf(input, stop)
  const columns = Math.min(columnsOf(output) ?? usualWidth, usualWidth)
  const wrap = wrapping(columns)
  const { wrapped } = wrap
  const print = (lines: readonly string[]) => output.write(`${plain(lines.join('\n'))}\n`)
  const next = async (): Promise<string | undefined> => {
    const line = await read()
    if (line !== undefined) print([`> ${line}`])
    return line?.trim()
  }
  const ask = async (question: Question, put: Put): Promise<Reply> => {
    print(asText(question, put, { lang, wrap }))
    for (;;) {
      const line = await next()
      if (line === undefined) return { is: 'stop' }
      if (line === goBack && put.canGoBack) return { is: 'back' }
      const at = changed(line)
      if (at !== undefined) return { is: 'change', at }
      if (line === keep && put.earlier !== undefined) return { is: 'answer', answer: put.earlier }
      const answer = answerOf(question, line, { lang, today })
      if (answer !== undefined) return { is: 'answer', answer }
      print(wrapped(whyNoAnswer(question, line, lang), '  '))
    }
  }
  const review = async (answers: readonly string[]): Promise<Reply<'on'>> => {
    const wide = String(answers.length).length
    const rows = answers.flatMap((answer, index) =>
      wrapped(answer, `  ${String(index + 1).padStart(wide)}  `),
    )
    print(['', asking.review[lang], '─'.repeat(asking.review[lang].length), ...rows, ''])
    for (;;) {
      print(wrapped(asking.changeHow[lang]))
      const line = await next()
      if (line === undefined) return { is: 'stop' }
      if (line === goBack) return { is: 'back' }
      if (isSame(line, asking.goOn.nl) || isSame(line, asking.goOn.en))
        return { is: 'answer', answer: 'on' }
      const at = changed(line)
      if (at !== undefined) return { is: 'change', at }
    }
  }
  const line = async (text: BilingualText, suggested: string): Promise<Reply<string>> => {
    print(['', ...wrapped(`${text[lang]} (${suggested})`), `  ${goBack}  ${asking.back[lang]}`])
    const said = await next()
    if (said === undefined) return { is: 'stop' }
    if (said === goBack) return { is: 'back' }
    return { is: 'answer', answer: said === '' ? suggested : said }
  }
  return {
    ask,
    review,
    line,
    columns,
    begin: (text) => print(wrapped(text[lang])),
    show: (text) => void output.write(plain(text)),
  }
}

/** Reads the next line; undefined where there is none. */
function linesOf(
  input: Readable,
  stop: AbortSignal | undefined,
): () => Promise<string | undefined> {
  const signal = stop === undefined ? {} : { signal: stop }
  const lines = createInterface({ input, terminal: false, ...signal })[Symbol.asyncIterator]()
  return async () => {
    const line = await lines.next()
    return line.done === true ? undefined : line.value
  }
}

/** The number of the answer that a line asks to change; undefined where it asks for nothing of the kind. */
function changed(line: string): number | undefined {
  const [, word, at] = /^(\S+) +(\d{1,3})$/.exec(line.toLowerCase()) ?? []
  return word === asking.change.nl || word === asking.change.en ? Number(at) : undefined
}

interface Shown {
  readonly lang: Lang
  readonly wrap: Wrapping
}

function asText(
  question: Question,
  { canGoBack, earlier }: Put,
  { lang, wrap }: Shown,
): readonly string[] {
  const { kind, text, why, options, mayBeUnknown } = question
  const { wrapped } = wrap
  const wide = String(options.length).length
  const beside = (mark: string, said: string) => wrapped(said, `  ${mark.padStart(wide)}  `)
  return [
    '',
    ...wrapped(text[lang]),
    ...wrapped(`${asking.why[lang]}: ${why[lang]}`, '  '),
    ...options.flatMap((option, index) =>
      optionLines(option, `  ${String(index + 1).padStart(wide)}  `, { lang, wrap }),
    ),
    ...(kind === 'many' ? beside('0', asking.noneOfThese[lang]) : []),
    ...(options.length === 0 ? wrapped(`(${howWritten(question, lang)})`, '  ') : []),
    ...(kind === 'many' ? [`  (${asking.many[lang]})`] : []),
    ...(mayBeUnknown ? beside('?', inWords(question, null, lang)) : []),
    ...(earlier === undefined
      ? []
      : beside(keep, `${asking.keep[lang]}: ${inWords(question, earlier, lang)}`)),
    ...(canGoBack ? beside(goBack, asking.back[lang]) : []),
  ]
}

/** An answer that can be given, with what it means below it. */
function optionLines(
  option: Option,
  number: string,
  { lang, wrap: { wrapped } }: Shown,
): readonly string[] {
  const below = ' '.repeat(number.length + 2)
  return [
    ...wrapped(option.label[lang], number),
    ...definitionOf(option, lang).flatMap((text) => wrapped(text, below)),
  ]
}

interface Reading {
  readonly lang: Lang
  readonly today: string
}

/** What a line answers: a number, a word of the case or a label; undefined where it is none of these. */
function answerOf(question: Question, line: string, { lang, today }: Reading): Answer | undefined {
  const { kind, mayBeUnknown } = question
  switch (kind) {
    case 'day':
    case 'number':
    case 'text':
      return writtenAnswer(question, line, today)
    case 'one':
      return mayBeUnknown && isUnknown(line) ? null : optionOf(question, line, lang)
    case 'many':
      return optionsOf(question, line, lang)
  }
}

/** The option that is said: by its number, its word of the case, or its label. */
function optionOf({ options }: Question, said: string, lang: Lang): string | undefined {
  const chosen = options.find(
    ({ value, label }, index) =>
      said === String(index + 1) || said === value || isSame(said, label[lang]),
  )
  return chosen?.value
}

/** The options that are said, each once; undefined where one of them is none, or nothing is said. */
function optionsOf(question: Question, line: string, lang: Lang): readonly string[] | undefined {
  if (line === '0' || isSame(line, asking.noneOfThese[lang])) return []
  const parts = line.split(',').map((part) => part.trim())
  const chosen = parts.map((said) => optionOf(question, said, lang))
  return chosen.every((value) => value !== undefined) ? [...new Set(chosen)] : undefined
}

/** Whether two texts are the same as people type them. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.toLowerCase().replaceAll('’', "'"))
  return first === second
}
