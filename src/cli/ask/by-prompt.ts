import type { Readable, Writable } from 'node:stream'
import type { Answer } from '../../interview/answers'
import type { Question } from '../../interview/questions/question'
import { filled, plain, usualWidth } from '../../render/writers/lines'
import type { Lang, BilingualText } from '../../base/text'
import {
  type Asker,
  asking,
  definitionOf,
  goBack,
  howWritten,
  type Put,
  type Reply,
  whyNoAnswer,
  writtenAnswer,
} from './asker'
import { columnsOf, fitted } from './fitted'

type Prompts = typeof import('@clack/prompts')

/** Values that no word of a policy can have. */
const [unknown, none, nothing] = ['?', '0', ''] as const

/** The terminal that is asked on. */
export interface Terminal {
  readonly input: Readable
  readonly output: Writable
  readonly lang: Lang
  /** The day it is, as an ISO day. */
  readonly today: string
  /** Ends the questions. */
  readonly stop: AbortSignal
}

/** What a prompt needs to be drawn. */
interface Drawing extends Terminal {
  readonly prompts: Prompts
  /** The most characters of a line of text inside the frame. */
  readonly width: number
}

/** Asks on a terminal, with the arrow keys, until it is told to stop. */
export async function askByPrompt(terminal: Terminal): Promise<Asker> {
  // On demand: no other command needs it.
  const prompts = await import('@clack/prompts')
  // The end of the input would leave the question open for ever; and one key goes back wherever the cursor is.
  prompts.updateSettings({ aliases: { '\u0004': 'cancel', [goBack]: 'cancel' } })
  const { output, lang } = terminal
  const columns = columnsOf(output) ?? usualWidth
  const drawing: Drawing = { ...terminal, prompts, width: columns - 4 }
  const ask = (question: Question, put: Put) =>
    replyTo(drawing, put.canGoBack, (refusal) => shown(drawing, { ...question, refusal }, put))
  const line = (said: BilingualText, suggested: string) =>
    replyTo<string>(drawing, true, () => {
      const message = barred(drawing, [said[lang], `(${asking.backKey[lang]})`])
      const suggestion = { placeholder: suggested, defaultValue: suggested }
      return prompts.text({ ...on(terminal), message, ...suggestion })
    })
  const begin = (said: BilingualText) => {
    prompts.intro('evenredig', { output })
    prompts.log.message(lines(drawing, [said[lang]]), { output })
  }
  return {
    ask,
    review: (answers) => reviewed(drawing, answers),
    line,
    begin,
    columns: Math.min(columns, usualWidth),
    show: (said) => void output.write(`\n${plain(said)}\n`),
  }
}

const on = ({ input, output }: Terminal) => ({ input, output })

/** Puts a question until it is answered, or somebody goes back or stops. */
async function replyTo<T extends Answer>(
  { stop, input }: Terminal,
  canGoBack: boolean,
  put: (refusal?: string) => Promise<T | symbol | Refused>,
): Promise<Reply<T>> {
  let refusal: string | undefined
  for (;;) {
    // Ctrl-C is a key while a question stands; between two questions it is a signal.
    if (stop.aborted) return { is: 'stop' }
    let last = ''
    const onKey = (key: string | undefined) => {
      last = key ?? ''
    }
    input.on('keypress', onKey)
    const said = await put(refusal).finally(() => input.off('keypress', onKey))
    if (said === goBack || (typeof said === 'symbol' && last === goBack)) {
      if (canGoBack) return { is: 'back' }
    } else if (typeof said === 'symbol') return { is: 'stop' }
    else if (isRefused(said)) refusal = said.refused
    else return { is: 'answer', answer: said }
  }
}

/** That what was chosen is no answer, and why. */
interface Refused {
  readonly refused: string
}

const isRefused = (said: Answer | Refused): said is Refused =>
  typeof said === 'object' && said !== null && 'refused' in said

/** A question as it is put: again, with why what was chosen before is no answer to it. */
interface PutAgain extends Question {
  readonly refusal: string | undefined
}

/** Shows a question and waits for what is said. */
function shown(drawing: Drawing, question: PutAgain, put: Put): Promise<Answer | symbol | Refused> {
  switch (question.kind) {
    case 'one':
      return showOne(drawing, question, put)
    case 'many':
      return showMany(drawing, question, put)
    case 'day':
    case 'number':
    case 'text':
      return showLine(drawing, question, put)
  }
}

async function showOne(
  drawing: Drawing,
  question: PutAgain,
  { canGoBack, earlier }: Put,
): Promise<Answer | symbol | Refused> {
  const { prompts, lang } = drawing
  const said = earlier === null ? unknown : String(earlier)
  const dontKnow = question.mayBeUnknown
    ? [{ value: unknown, label: question.unknown ?? asking.unknown }]
    : []
  const offered = { ...question, options: [...question.options, ...dontKnow] }
  const back = canGoBack ? [{ value: goBack, label: asking.back[lang] }] : []
  const one = await prompts.select<string>({
    ...on(drawing),
    message: lines(drawing, saidOf(question, lang)),
    // The cursor stands on no answer, so that Enter alone gives none.
    options: [
      { value: nothing, label: `(${asking.choose[lang]})` },
      ...optionsOf(drawing, offered, earlier === undefined ? undefined : said),
      ...back,
    ],
    initialValue: earlier === undefined ? nothing : said,
    showInstructions: false,
  })
  if (one === nothing) return { refused: asking.chooseFirst[lang] }
  return one === unknown ? null : one
}

async function showMany(
  drawing: Drawing,
  question: PutAgain,
  { canGoBack, earlier }: Put,
): Promise<Answer | symbol | Refused> {
  const { prompts, lang } = drawing
  const keys = [asking.keys[lang], ...(canGoBack ? [asking.backKey[lang]] : [])]
  const before = Array.isArray(earlier) ? (earlier as readonly string[]) : undefined
  const chosen = await prompts.multiselect<string>({
    ...on(drawing),
    message: lines(drawing, [...saidOf(question, lang), `(${keys.join('; ')})`]),
    options: [...optionsOf(drawing, question), { value: none, label: asking.noneOfThese[lang] }],
    initialValues: before?.length === 0 ? [none] : [...(before ?? [])],
    required: false,
    showInstructions: false,
  })
  if (typeof chosen === 'symbol') return chosen
  const words = chosen.filter((word) => word !== none)
  const isClear = chosen.length > 0 && (words.length === 0 || words.length === chosen.length)
  return isClear ? words : { refused: asking.noneOrSome[lang] }
}

async function showLine(
  drawing: Drawing,
  question: PutAgain,
  { canGoBack, earlier }: Put,
): Promise<Answer | symbol | Refused> {
  const { prompts, lang, today } = drawing
  const keys = [howWritten(question, lang), ...(canGoBack ? [asking.backKey[lang]] : [])]
  const before = earlier === null ? unknown : typeof earlier === 'string' ? earlier : undefined
  const kept = before === undefined ? {} : { initialValue: before }
  const said = await prompts.text({
    ...on(drawing),
    message: barred(drawing, [...saidOf(question, lang), `(${keys.join('; ')})`]),
    validate: (line = '') =>
      writtenAnswer(question, line, today) === undefined
        ? whyNoAnswer(question, line, lang)
        : undefined,
    ...kept,
  })
  if (prompts.isCancel(said)) return said
  const answer = writtenAnswer(question, said, today)
  return answer === undefined ? { refused: whyNoAnswer(question, said, lang) } : answer
}

/** Shows what was answered, a line for each answer: to go on, or to change one. */
async function reviewed(drawing: Drawing, answers: readonly string[]): Promise<Reply<'on'>> {
  const { prompts, lang } = drawing
  const change = asking.change[lang]
  const reply = await replyTo<string>(drawing, true, () =>
    prompts.select<string>({
      ...on(drawing),
      message: asking.review[lang],
      options: [
        { value: 'on', label: asking.goOnTo[lang] },
        ...answers.map((answer, index) => ({
          value: String(index + 1),
          ...inOption(drawing, `${index + 1}  ${answer}`, change),
        })),
      ],
      showInstructions: false,
    }),
  )
  if (reply.is !== 'answer') return reply
  return reply.answer === 'on'
    ? { is: 'answer', answer: 'on' }
    : { is: 'change', at: Number(reply.answer) }
}

/** A question and why it is asked, below why what was chosen is no answer to it. */
const saidOf = ({ text, why, refusal }: PutAgain, lang: Lang): readonly string[] => [
  ...(refusal === undefined ? [] : [refusal]),
  text[lang],
  `${asking.why[lang]}: ${why[lang]}`,
]

/** The answers, the one that was given before marked as that; what one means shows where the cursor is. */
const optionsOf = (drawing: Drawing, { options }: Question, before?: string) =>
  options.map((option) => {
    const { lang } = drawing
    const label = option.label[lang]
    const said = option.value === before ? `${label} (${asking.earlier[lang]})` : label
    return {
      value: option.value,
      ...inOption(drawing, said, definitionOf(option, lang).join('. ')),
    }
  })

/** Characters before an option: the bar with its colours, which the prompt counts as characters, and the mark. */
const beforeOption = 11 + 'mark'.length

/**
 * An option in lines that the prompt need not break: it would begin the next one with the space that it broke at. What the option means
 * stands between brackets behind it.
 */
function inOption({ width }: Drawing, said: string, meant: string) {
  const room = width - beforeOption
  const under = '\n  '
  const brackets = ' ()'.length
  const label = fitted(plain(said), room - brackets)
  const joined = { label: label.join(under) }
  if (meant === '') return joined
  const [first = '', ...words] = plain(meant).split(' ')
  const used = (label.at(-1) ?? '').length + ' ('.length
  const fits = (line: string) => line.length < room
  const begun = ' '.repeat(used) + first
  const lines = fits(begun)
    ? filled([first, ...words], fits, ' '.repeat(used))
    : ['', ...filled([first, ...words], fits)]
  return { ...joined, hint: [lines[0]?.trimStart(), ...lines.slice(1)].join(under) }
}

/** Lines that fit the terminal. */
function lines({ width }: Drawing, texts: readonly string[], between = '\n'): string {
  return texts.flatMap((text) => fitted(plain(text), width)).join(between)
}

/** Lines that fit the terminal, with what is drawn before each. */
function barred(drawing: Drawing, texts: readonly string[]): string {
  return lines(drawing, texts, `\n${drawing.prompts.S_BAR}  `)
}
