import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Answer } from '../../interview/answers'
import type { Option, Question } from '../../interview/questions/question'
import type { Lang, BilingualText } from '../../base/text'
import { plain, wrapped } from '../../render/writers/lines'
import { type Asker, asking, dayOf, definitionOf, goBack, type Reply } from './asker'

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
  const read = linesOf(input, stop)
  const print = (lines: readonly string[]) => output.write(`${plain(lines.join('\n'))}\n`)
  const next = async (): Promise<string | undefined> => {
    const line = await read()
    if (line !== undefined) print([`> ${line}`])
    return line?.trim()
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
  const line = async (text: BilingualText, suggested: string): Promise<Reply<string>> => {
    print(['', ...wrapped(`${text[lang]} (${suggested})`), `  ${goBack}  ${asking.back[lang]}`])
    const said = await next()
    if (said === undefined) return { is: 'stop' }
    if (said === goBack) return { is: 'back' }
    return { is: 'answer', answer: said === '' ? suggested : said }
  }
  return {
    ask,
    line,
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
    ...options.flatMap((option, index) =>
      optionLines(option, `  ${String(index + 1).padStart(wide)}  `, lang),
    ),
    ...(kind === 'day' ? [`  (${asking.day[lang]})`] : []),
    ...(kind === 'many' ? [`  (${asking.many[lang]})`] : []),
    ...(mayBeUnknown ? [`  ${'?'.padStart(wide)}  ${asking.unknown[lang]}`] : []),
    ...(canGoBack ? [`  ${goBack.padStart(wide)}  ${asking.back[lang]}`] : []),
  ]
}

/** An answer that can be given, with what it means below it. */
function optionLines(option: Option, number: string, lang: Lang): readonly string[] {
  const below = ' '.repeat(number.length + 2)
  return [
    ...wrapped(option.label[lang], number),
    ...definitionOf(option, lang).flatMap((text) => wrapped(text, below)),
  ]
}

/** What a line answers: a number, a word of the case or a label; undefined where it is none of these. */
function answerOf(question: Question, line: string, lang: Lang): Answer | undefined {
  const { kind, mayBeUnknown } = question
  const unknowns = ['?', 'unknown', ...(kind === 'day' ? [''] : [])]
  const isUnknown = unknowns.includes(line) || isSame(line, asking.unknown[lang])
  if (mayBeUnknown && isUnknown) return null
  switch (kind) {
    case 'day':
      return dayOf(line)
    case 'one':
      return optionOf(question, line, lang)
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

/** The options that are said, each once; undefined where one of them is none. */
function optionsOf(question: Question, line: string, lang: Lang): readonly string[] | undefined {
  const chosen = line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((said) => optionOf(question, said, lang))
  return chosen.every((value) => value !== undefined) ? [...new Set(chosen)] : undefined
}

/** Whether two texts are the same as people type them. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.toLowerCase().replaceAll('’', "'"))
  return first === second
}
