import type { Answer } from '../../interview/answers'
import type { Question } from '../../interview/questions/question'
import { plain } from '../../render/writers/lines'
import type { Lang, BilingualText } from '../../base/text'
import { type Asker, asking, dayOf, definitionOf, goBack, type Reply } from './asker'
import { fitted } from './fitted'

type Prompts = typeof import('@clack/prompts')

/** A value that no word of a policy can have. */
const unknown = '?'

/** Asks on a terminal, with the arrow keys, until it is told to stop. */
export async function askByPrompt(lang: Lang, stop: AbortSignal): Promise<Asker> {
  // On demand: no other command needs it.
  const prompts = await import('@clack/prompts')
  // The end of the input would leave the question open for ever; and one key goes back wherever the cursor is.
  prompts.updateSettings({ aliases: { '\u0004': 'cancel', [goBack]: 'cancel' } })
  const { intro, log, text, S_BAR } = prompts
  const ask = (question: Question, canGoBack: boolean) =>
    replyTo({ stop, canGoBack }, () => put({ prompts, question, canGoBack, lang }))
  const line = (said: BilingualText, suggested: string) =>
    replyTo<string>({ stop, canGoBack: true }, () =>
      text({
        message: lines([said[lang], `(${asking.backKey[lang]})`], `\n${S_BAR}  `),
        placeholder: suggested,
        defaultValue: suggested,
      }),
    )
  const begin = (said: BilingualText) => {
    intro('evenredig')
    log.message(lines([said[lang]]))
  }
  return { ask, line, begin, show: (said) => void process.stdout.write(`\n${plain(said)}\n`) }
}

/** Puts a question until it is answered, or somebody goes back or stops. */
async function replyTo<T extends Answer>(
  { stop, canGoBack }: { readonly stop: AbortSignal; readonly canGoBack: boolean },
  put: () => Promise<T | symbol>,
): Promise<Reply<T>> {
  for (;;) {
    // Ctrl-C is a key while a question stands; between two questions it is a signal.
    if (stop.aborted) return { is: 'stop' }
    let last = ''
    const onKey = (key: string | undefined) => {
      last = key ?? ''
    }
    process.stdin.on('keypress', onKey)
    const said = await put().finally(() => process.stdin.off('keypress', onKey))
    if (said === goBack || (typeof said === 'symbol' && last === goBack)) {
      if (canGoBack) return { is: 'back' }
    } else return typeof said === 'symbol' ? { is: 'stop' } : { is: 'answer', answer: said }
  }
}

interface Put {
  readonly prompts: Prompts
  readonly question: Question
  readonly canGoBack: boolean
  readonly lang: Lang
}

/** Shows a question and waits for what is said. */
function put(what: Put): Promise<Answer | symbol> {
  switch (what.question.kind) {
    case 'one':
      return putOne(what)
    case 'many':
      return putMany(what)
    case 'day':
      return putDay(what)
  }
}

async function putOne({ prompts, question, canGoBack, lang }: Put): Promise<Answer | symbol> {
  const dontKnow = question.mayBeUnknown ? [{ value: unknown, label: asking.unknown[lang] }] : []
  const back = canGoBack ? [{ value: goBack, label: asking.back[lang] }] : []
  const one = await prompts.select({
    message: lines(saidOf(question, lang)),
    options: [...optionsOf(question, lang), ...dontKnow, ...back],
    showInstructions: false,
  })
  return one === unknown ? null : one
}

function putMany({ prompts, question, canGoBack, lang }: Put): Promise<Answer | symbol> {
  const keys = [asking.keys[lang], ...(canGoBack ? [asking.backKey[lang]] : [])]
  return prompts.multiselect({
    message: lines([...saidOf(question, lang), `(${keys.join('; ')})`]),
    options: optionsOf(question, lang),
    required: false,
    showInstructions: false,
  })
}

async function putDay({ prompts, question, canGoBack, lang }: Put): Promise<Answer | symbol> {
  const { isCancel, text, S_BAR } = prompts
  const keys = [asking.day[lang], ...(canGoBack ? [asking.backKey[lang]] : [])]
  const day = await text({
    message: lines([...saidOf(question, lang), `(${keys.join('; ')})`], `\n${S_BAR}  `),
    validate: (line = '') =>
      line.trim() === '' || dayOf(line.trim()) !== undefined ? undefined : asking.dayWrong[lang],
  })
  return isCancel(day) ? day : (dayOf((day ?? '').trim()) ?? null)
}

/** A question and why it is asked. */
const saidOf = ({ text, why }: Question, lang: Lang): readonly string[] => [
  text[lang],
  `${asking.why[lang]}: ${why[lang]}`,
]

/** The answers; what one means shows where the cursor is. */
const optionsOf = ({ options }: Question, lang: Lang) =>
  options.map((option) => {
    const definition = definitionOf(option, lang)
    const hint = definition.length === 0 ? {} : { hint: plain(definition.join('. ')) }
    return { value: option.value, label: plain(option.label[lang]), ...hint }
  })

/** Lines that fit the terminal, with what is drawn before each. */
function lines(texts: readonly string[], between = '\n'): string {
  return texts
    .flatMap((text) => fitted(plain(text), (process.stdout.columns ?? 80) - 4))
    .join(between)
}
