import type { Answer, AnsweredQuestion, Answers } from '../../interview/answers'
import type { CaseQuestion } from '../../interview/questions/question'
import type { Sheet } from '../protocol'
import type { Engine } from './engine'

/** More than are asked in any case that is made up here. */
const mostSheets = 80

/**
 * Works cases that are made up, so that a browser has read and compiled the engine before somebody waits for it. Nothing of them is kept.
 * After each question it pauses: what the page asks meanwhile comes first.
 */
export async function warmUp(engine: Engine, pause: () => Promise<void>): Promise<void> {
  for (const place of [0, 1, 2]) {
    let answers: Answers = []
    let { next: sheet } = engine.next({ answers })
    for (let count = 0; sheet !== null && count < mostSheets; count++) {
      await pause()
      const reply = engine.answer({ answers, given: madeUp(sheet, place) })
      if ('wrong' in reply) return
      answers = reply.answers
      sheet = reply.next
    }
    await pause()
    engine.outcome({ held: { answers }, proposed: [], lang: 'nl' })
  }
}

/** Answers to what is asked on a sheet. */
function madeUp({ questions, picks }: Sheet, place: number): readonly AnsweredQuestion[] {
  const [pick] = picks ?? []
  const id = questions[0]?.id
  if (pick === undefined || id?.about !== 'act')
    return questions.map((question) => ({ id: question.id, answer: answerAt(question, place) }))
  return [
    { id: { ...id, part: 'form' }, answer: pick.form.value },
    { id: { ...id, part: 'behaviour' }, answer: pick.options[0]?.value ?? null },
  ]
}

/** The answer at a place of those there are; of a case of an employee whose act was established, where the most is weighed. */
function answerAt({ id, kind, options }: CaseQuestion, place: number): Answer {
  if (kind !== 'one') return kind === 'many' ? [] : null
  if (id.about === 'stage') return options.at(-1)?.value ?? null
  const isFirst = id.about === 'relation' || id.about === 'more' || id.about === 'act'
  const at = isFirst ? 0 : Math.min(place, options.length - 1)
  return options[at]?.value ?? null
}
