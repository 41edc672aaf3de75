import { CaseError } from '../../base/problem'
import { alsoCalledIn } from '../../case/called'
import { answered } from '../../interview/answered'
import {
  type ActId,
  type AnsweredQuestion,
  type Answers,
  keyOf,
  type QuestionId,
  sameQuestion,
} from '../../interview/answers'
import { type NextStep, nextStep } from '../../interview/next'
import { questionAbout } from '../../interview/questions/about'
import { procedureQuestions } from '../../interview/questions/facts'
import type { CaseQuestion } from '../../interview/questions/question'
import { answersOf, canAnswer, resume } from '../../interview/remember'
import { inside, type Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import type { Line, Pick, Picks, Sheet } from '../protocol'
import { procedureSlug, slugOf } from '../slug'

/** What comes next, with the answers that stand. */
export interface Stepped {
  readonly answers: Answers
  readonly step: NextStep
}

const inOrder = { fileFirst: true } as const

/** What comes next. Answers that no longer go together are asked again. */
export function stepAfter(policy: Policy<Vocabulary>, answers: Answers): Stepped {
  try {
    return { answers, step: nextStep(policy, answers, inOrder) }
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    const { asked, step } = resume(answers, { policy, ...inOrder })
    return { answers: answersOf(asked), step }
  }
}

/** What is asked next; null where nothing is. */
export function nextSheet(
  policy: Policy<Vocabulary>,
  answers: Answers,
): { readonly answers: Answers; readonly next: Sheet | null } {
  const { answers: standing, step } = stepAfter(policy, answers)
  return {
    answers: standing,
    next: step.done ? null : sheetOf(policy, standing, step.question),
  }
}

/** What is asked at a place of the page; null where nothing is, or not yet. */
export function sheetAt(policy: Policy<Vocabulary>, answers: Answers, slug: string): Sheet | null {
  const { next } = nextSheet(policy, answers)
  if (next?.slug === slug) return next
  const id = answers.find((one) => slugOf(one.id) === slug)?.id
  const question = id && questionAbout(policy, answers, id)
  return question === undefined ? null : sheetOf(policy, answers, question)
}

function sheetOf(policy: Policy<Vocabulary>, answers: Answers, question: CaseQuestion): Sheet {
  const { id } = question
  const slug = slugOf(id)
  if (slug === procedureSlug) {
    const questions = procedureTogether(policy, answers, question)
    return { slug, questions, layout: questions.length > 1 ? 'procedure' : 'one' }
  }
  if (id.about === 'act' && (id.part === 'form' || id.part === 'behaviour'))
    return pickSheet(policy, answers, id)
  return { slug, questions: [question], layout: 'one' }
}

/** The points of procedure that were answered, and those that can still change something. */
function procedureTogether(
  policy: Policy<Vocabulary>,
  answers: Answers,
  first: CaseQuestion,
): readonly CaseQuestion[] {
  const before = answers.flatMap(({ id }) =>
    slugOf(id) === procedureSlug ? (questionAbout(policy, answers, id) ?? []) : [],
  )
  const all = [...before, ...procedureQuestions(policy, answers), first]
  return all.filter(({ id }, at) => all.findIndex((other) => sameQuestion(other.id, id)) === at)
}

/** Every behaviour of every form, so that one can be looked for in all of them at once. */
function pickSheet(policy: Policy<Vocabulary>, answers: Answers, { at }: ActId): Sheet {
  const id = { about: 'act', at, part: 'form' } as const
  const question = questionAbout(policy, answers, id)
  const picks = (question?.options ?? []).map((form): Picks => {
    const told = [...answers.filter((one) => !sameQuestion(one.id, id)), { id, answer: form.value }]
    const options = questionAbout(policy, told, { ...id, part: 'behaviour' })?.options ?? []
    return { form, options: options.map((option) => withSaid(policy, withSource(policy, option))) }
  })
  return {
    slug: slugOf(id),
    questions: question === undefined ? [] : [question],
    layout: 'act',
    picks,
  }
}

function withSource(policy: Policy<Vocabulary>, option: Pick): Pick {
  const { behaviours, sources } = inside(policy).data
  const source = behaviours.find(({ id }) => id === option.value)?.source ?? []
  const cited = source.flatMap((id) => sources[id] ?? []).filter(({ kind }) => kind !== 'choice')
  if (source.length === 0) return option
  // Of a choice the policy itself is the source.
  return { ...option, cited: cited.map(({ cite }) => cite).join('; ') }
}

function withSaid(policy: Policy<Vocabulary>, option: Pick): Pick {
  const alsoCalled = alsoCalledIn(inside(policy)).behaviours?.[option.value]
  return alsoCalled === undefined ? option : { ...option, alsoCalled }
}

/** Takes answers in: each where it stood before, else at the end. Names the questions that it is no answer to. */
export function taken(
  policy: Policy<Vocabulary>,
  answers: Answers,
  given: readonly AnsweredQuestion[],
): { readonly wrong: readonly string[] } | Answers {
  const wrong: string[] = []
  let told = answers
  for (const one of given) {
    const question = questionAbout(policy, told, one.id)
    if (question === undefined || !canAnswer(question, one.answer)) wrong.push(keyOf(one.id))
    else told = inPlace(told, one)
  }
  return wrong.length > 0 ? { wrong } : told
}

/** The answers with one more, where the question stood before; what hung on another answer to it is gone. */
export function inPlace(answers: Answers, { id, answer }: AnsweredQuestion): Answers {
  const at = answers.findIndex((one) => sameQuestion(one.id, id))
  const before = at < 0 ? undefined : answers[at]
  if (JSON.stringify(before?.answer) === JSON.stringify(answer)) return answers
  // The type of an answer hangs on that of its question, which is not known here; `canAnswer` has looked at it.
  const told = answered(answers, id, answer as never)
  if (at < 0) return told
  const kept = told.slice(0, -1)
  const ahead = answers.slice(0, at).filter((one) => kept.includes(one)).length
  return [...kept.slice(0, ahead), { id, answer }, ...kept.slice(ahead)]
}

/** The answers, of those there were, that do not stand any more. */
export function goneOf(
  policy: Policy<Vocabulary>,
  before: Answers,
  after: Answers,
): readonly Line[] {
  const isGone = ({ id }: { readonly id: QuestionId }) =>
    !after.some((one) => sameQuestion(one.id, id))
  if (!before.some(isGone)) return []
  return linesOf(policy, before).filter(({ question }) => isGone(question))
}

/** Every question with its answer, in the order they were asked. */
export function linesOf(policy: Policy<Vocabulary>, answers: Answers): readonly Line[] {
  return answers.flatMap(({ id, answer }) => {
    const question = questionAbout(policy, answers, id)
    return question === undefined ? [] : [{ question, answer, slug: slugOf(id) }]
  })
}
