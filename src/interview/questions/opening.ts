import { relationWords, stageWords } from '../../case/words'
import { type FactData, relationIds, stageIds } from '../../policy/policy'
import { inside, type Policy, type PolicyInside } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import { type Answers, answerTo, hearing, type SingleId } from '../answers'
import { definitionsOf } from '../definitions'
import { anonymousMeans, relationMeans, stageMeans } from '../meanings'
import { words } from '../words'
import { type CaseQuestion, levelOptions, wordOptions } from './question'

/** What safety, care and protection hang on at every stage, in the words of a policy that has them. */
export const asksFirst = ['danger', 'power', 'impact'] as const

/** What is asked of every case, whatever was done: how far the inquiry is, whom it is about, and how safe people are. */
export function openingQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
): CaseQuestion | undefined {
  const isOpen = (id: SingleId) => answerTo(answers, id) === undefined
  if (isOpen({ about: 'stage' })) return stageQuestion
  if (isOpen({ about: 'relation' })) return relationQuestion
  const { data } = inside(policy)
  const first = asksFirst.flatMap((id) => data.facts.find((fact) => fact.id === id) ?? [])
  const open = first.find(
    ({ id, role }) => role === 'given' && isOpen({ about: 'fact', section: 'facts', fact: id }),
  )
  if (open !== undefined) return safetyQuestion(inside(policy), open)
  return isHeardApart(inside(policy)) && isOpen({ about: 'anonymous' })
    ? anonymousQuestion
    : undefined
}

const oneOfThese = { kind: 'one', mayBeUnknown: false } as const

/** How far the inquiry is. */
export const stageQuestion: CaseQuestion = {
  ...oneOfThese,
  id: { about: 'stage' },
  text: words.stage,
  why: words.stageWhy,
  options: wordOptions(stageIds, stageWords, stageMeans),
}

/** What the accused is to the organisation. */
export const relationQuestion: CaseQuestion = {
  id: { about: 'relation' },
  kind: 'one',
  text: words.relation,
  why: words.relationWhy,
  options: wordOptions(relationIds, relationWords, relationMeans),
  mayBeUnknown: true,
}

/** What safety, care and protection hang on. */
export function safetyQuestion(policy: PolicyInside, fact: FactData): CaseQuestion {
  const first = asksFirst.find((id) => id === fact.id)
  return {
    id: { about: 'fact', section: 'facts', fact: fact.id },
    kind: 'one',
    text: fact.question ?? fact.label,
    why: first === undefined ? words.forAround : words.safetyWhy[first],
    options: levelOptions(fact, definitionsOf(policy)),
    mayBeUnknown: true,
  }
}

/** Whether the policy can say that a reporter could not be heard. */
function isHeardApart({ data }: PolicyInside): boolean {
  const fact = data.facts.find(({ id }) => id === hearing.fact)
  return fact?.role === 'procedure' && fact.levels.includes(hearing.notPossible)
}

/** Whether nobody who handles the matter knows who reported. */
export const anonymousQuestion: CaseQuestion = {
  id: { about: 'anonymous' },
  kind: 'one',
  text: words.anonymous,
  why: words.anonymousWhy,
  options: wordOptions(['no', 'yes'], { no: words.none, yes: words.yes }, anonymousMeans),
  mayBeUnknown: true,
}
