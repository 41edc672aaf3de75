import type { Answer, Question } from '../../interview/question'
import { plain } from '../../render/writers/lines'
import type { Lang, Text } from '../../text'
import { type Asker, asking, dayOf, type Reply } from './asker'

/** Values that no word of a policy can have. */
const [unknown, back] = ['?', '<']

/** Asks on a terminal, with the arrow keys. */
export async function askByPrompt(lang: Lang): Promise<Asker> {
  // On demand: no other command needs it.
  const { intro, isCancel, log, multiselect, select, text } = await import('@clack/prompts')
  const replyOf = (said: Answer | symbol): Reply => (isCancel(said) ? { is: 'stop' } : { is: 'answer', answer: said as Answer })
  const ask = async (question: Question, canGoBack: boolean): Promise<Reply> => {
    const message = `${plain(question.text[lang])}\n${plain(`${asking.why[lang]}: ${question.why[lang]}`)}`
    const options = question.options.map(({ value, label }) => ({ value, label: plain(label[lang]) }))
    const goBack = canGoBack ? [{ value: back, label: asking.back[lang] }] : []
    if (question.kind === 'day') {
      const said = await text({ message, placeholder: asking.day[lang], validate: (line) => (line === undefined || line === '' || line === back || dayOf(line) !== undefined ? undefined : asking.dayWrong[lang]) })
      return said === back ? { is: 'back' } : replyOf(isCancel(said) ? said : (dayOf(said ?? '') ?? null))
    }
    if (question.kind === 'many') {
      const said = await multiselect({ message, options: [...options, ...goBack], required: false, showInstructions: false })
      return !isCancel(said) && said.includes(back) ? { is: 'back' } : replyOf(said)
    }
    const dontKnow = question.mayBeUnknown ? [{ value: unknown, label: asking.unknown[lang] }] : []
    const said = await select({ message, options: [...options, ...dontKnow, ...goBack], showInstructions: false })
    return said === back ? { is: 'back' } : replyOf(said === unknown ? null : said)
  }
  const line = async (said: Text, suggested: string): Promise<Reply<string>> => {
    const answer = await text({ message: said[lang], placeholder: suggested, defaultValue: suggested })
    return isCancel(answer) ? { is: 'stop' } : { is: 'answer', answer }
  }
  return { ask, line, begin: (said) => { intro('evenredig'); log.message(said[lang]) }, show: (said) => void process.stdout.write(`\n${said}\n`) }
}
