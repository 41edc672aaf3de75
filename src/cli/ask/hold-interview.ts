import type { Advice } from '../../advice/advice'
import type { BilingualText, Lang } from '../../base/text'
import { type Answers, sameQuestion } from '../../interview/answers'
import { type LastStep, type NextStep, nextStep } from '../../interview/next'
import {
  answersOf,
  type AskedQuestion,
  earlierAnswer,
  remembering,
  resume,
  setAside,
} from '../../interview/remember'
import { toText } from '../../render/writers/text'
import { wrapping } from './wrapping'
import { inWords } from './asker'
import { offerToKeep, type Keeping } from './keep'
import type { Vocabulary } from '../../policy/vocabulary'

const words = {
  begin: {
    nl: 'Ik vraag wat het advies nog kan veranderen: eerst over veiligheid, dan over het gedrag, de zorg en de behandeling, en aan het eind wat iemand moet zien. Noem nergens namen. Kies met de pijltjes en Enter; Enter alleen geeft geen antwoord. Met < gaat u terug, en aan het eind kunt u elk antwoord nog wijzigen. Ctrl-C stopt, dan wordt niets bewaard.',
    en: 'What can still change the advice is asked: first about safety, then about the conduct, the care and the handling, and at the end what somebody has to see. Give no names anywhere. Choose with the arrow keys and Enter; Enter alone gives no answer. With < you go back, and at the end you can still change any answer. Ctrl-C stops, and then nothing is kept.',
  },
  beginLines: {
    nl: 'Ik vraag wat het advies nog kan veranderen: eerst over veiligheid, dan over het gedrag, de zorg en de behandeling, en aan het eind wat iemand moet zien. Noem nergens namen. Antwoord met het nummer van uw keuze. Met “wijzig 4” wijzigt u antwoord 4.',
    en: 'What can still change the advice is asked: first about safety, then about the conduct, the care and the handling, and at the end what somebody has to see. Give no names anywhere. Answer with the number of your choice. With “change 4” you change answer 4.',
  },
  notes: { nl: 'Let op', en: 'Mind this' },
  aside: {
    nl: 'Deze antwoorden passen niet meer bij de andere en tellen niet mee:',
    en: 'These answers no longer go with the others and do not count:',
  },
} as const satisfies Record<string, BilingualText>

/** How an interview is held. */
export interface Held extends Keeping {
  /** Whether the answers come line by line. */
  readonly byLine: boolean
  /** Whether to ask for everything that belongs in the file. */
  readonly complete: boolean
}

/** How an interview ended: with an advice, or stopped before the end, with the files that were written by then. */
export type Ended =
  | { readonly advice: Advice<Vocabulary> }
  | { readonly advice: undefined; readonly files: readonly string[] }

/** Asks until no answer can change the outcome, shows the answers to look through, then the advice, and offers to keep it. */
export async function holdInterview(held: Held): Promise<Ended> {
  const { lang, asker, byLine } = held
  asker.begin(byLine ? words.beginLines : words.begin)
  const told = await askAll(held)
  if (told === undefined) return { advice: undefined, files: [] }
  const { theCase, advice } = told
  asker.show(`\n${toText(advice, { lang, columns: asker.columns })}${notesIn(told, held)}`)
  const { isFinished, files } = await offerToKeep(held, { theCase, advice })
  return isFinished ? { advice } : { advice: undefined, files }
}

/** What the case cannot hold, below the advice. */
function notesIn({ notes }: LastStep, { asker, lang }: Held): string {
  if (notes.length === 0) return ''
  const { bullet } = wrapping(asker.columns)
  const lines = notes.flatMap((note) => bullet(note[lang]))
  return `\n${[words.notes[lang], '─'.repeat(words.notes[lang].length), ...lines].join('\n')}\n`
}

/** How far the asking is. */
interface SoFar {
  readonly asked: readonly AskedQuestion[]
  readonly step: NextStep
  /** Every question that was answered, with its last answer, to be offered again. */
  readonly given: readonly AskedQuestion[]
  /** After an answer was changed: the answers, which stand as far as they go together. */
  readonly carried?: Answers
}

async function askAll(held: Held): Promise<LastStep | undefined> {
  let sofar: SoFar | undefined = { asked: [], step: stepAfter(held, []), given: [] }
  while (sofar !== undefined) {
    const { asked, step }: SoFar = sofar
    if (!step.done) {
      sofar = await askNext(held, sofar, step)
      continue
    }
    showAside(held, sofar)
    const reply = await held.asker.review(linesOf(asked, held.lang))
    if (reply.is === 'answer') return step
    sofar = await followed(held, sofar, reply)
  }
  return undefined
}

/** Tells which answers were set aside after another one was changed. */
function showAside({ asker, lang }: Held, { asked, given, carried = [] }: SoFar): void {
  const aside = setAside(answersOf(asked), carried)
  if (aside.length === 0) return
  const lines = linesOf(
    given.filter(({ question }) => aside.some(({ id }) => sameQuestion(id, question.id))),
    lang,
  )
  const { wrapped, bullet } = wrapping(asker.columns)
  asker.show(`\n${[...wrapped(words.aside[lang]), ...lines.flatMap(bullet)].join('\n')}\n`)
}

function stepAfter({ policy, complete }: Held, asked: readonly AskedQuestion[]): NextStep {
  return nextStep(policy, answersOf(asked), { complete })
}

/** Puts the next question; undefined where somebody stops. */
async function askNext(
  held: Held,
  sofar: SoFar,
  { question }: Extract<NextStep, { readonly done: false }>,
): Promise<SoFar | undefined> {
  const { asked, given, carried } = sofar
  const earlier = earlierAnswer(question, answersOf(given))
  const reply = await held.asker.ask(question, { canGoBack: asked.length > 0, earlier })
  if (reply.is !== 'answer') return followed(held, sofar, reply)
  const told = { question, answer: reply.answer }
  const known = asking(given, told)
  if (carried !== undefined)
    return carriedOn(held, known, remembering(carried, { id: question.id, answer: reply.answer }))
  const more = [...asked, told]
  return { asked: more, step: stepAfter(held, more), given: known }
}

/** The questions that were answered, with one more; the last answer to a question stands. */
function asking(given: readonly AskedQuestion[], told: AskedQuestion): readonly AskedQuestion[] {
  return [...given.filter(({ question: { id } }) => !sameQuestion(id, told.question.id)), told]
}

/** Goes on with answers that stand, up to a question that has none. */
function carriedOn(
  { policy, complete }: Held,
  given: readonly AskedQuestion[],
  carried: Answers,
): SoFar {
  return { ...resume(carried, { policy, complete }), given, carried }
}

/** Goes back, or changes an answer; undefined where somebody stops. */
async function followed(
  held: Held,
  sofar: SoFar,
  reply:
    | { readonly is: 'back' }
    | { readonly is: 'change'; readonly at: number }
    | { readonly is: 'stop' },
): Promise<SoFar | undefined> {
  if (reply.is === 'stop') return undefined
  if (reply.is === 'change') return changed(held, sofar, reply.at)
  return wentBack(sofar)
}

/** Puts the last question again. */
function wentBack(sofar: SoFar): SoFar {
  const { asked, given, carried } = sofar
  const last = asked.at(-1)
  if (last === undefined) return sofar
  const { question } = last
  const back = { asked: asked.slice(0, -1), step: { done: false, question } as const, given }
  if (carried === undefined) return back
  return { ...back, carried: carried.filter(({ id }) => !sameQuestion(id, question.id)) }
}

/** Puts one question again, and goes on with the other answers as far as they go with it. */
async function changed(held: Held, sofar: SoFar, at: number): Promise<SoFar | undefined> {
  const one = sofar.asked[at - 1]
  if (one === undefined) return sofar
  const { question, answer: earlier } = one
  const reply = await held.asker.ask(question, { canGoBack: true, earlier })
  if (reply.is === 'back') return sofar
  if (reply.is !== 'answer') return followed(held, sofar, reply)
  const told = { id: question.id, answer: reply.answer }
  const standing = remembering(sofar.carried ?? answersOf(sofar.asked), told)
  return carriedOn(held, asking(sofar.given, { question, answer: reply.answer }), standing)
}

/** Each question with its answer, on a line. */
function linesOf(asked: readonly AskedQuestion[], lang: Lang): readonly string[] {
  return asked.map(
    ({ question, answer }) => `${question.text[lang]} ${inWords(question, answer, lang)}`,
  )
}
