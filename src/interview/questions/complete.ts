import { clockNotices } from '../../advice/clock'
import { decidedCase } from '../../advice/context'
import { isByHistory, isUnknown } from '../../policy/fact'
import { inside, type Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import { type Answers, answerTo, offersOf } from '../answers'
import { actsOf, caseOf } from '../case-of'
import { definitionsOf } from '../definitions'
import { tried, triedAs } from '../outcome'
import { words } from '../words'
import { daysQuestion, dayQuestion, isReckonedWith } from './days'
import { earlierQuestion } from './earlier'
import { type CaseQuestion, levelOptions, optionsOf } from './question'

/** What can no longer change the outcome and belongs in the file; undefined where all of it was asked. */
export function completeQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
): CaseQuestion | undefined {
  const question =
    factLeft(policy, answers) ??
    daysLeft(policy, answers) ??
    knownOnLeft(answers) ??
    circumstancesLeft(policy, answers)
  return question === undefined || question.id.about === 'knownOn'
    ? question
    : { ...question, why: words.forFile }
}

/** The first fact that was not asked for, and of which more than one level can go with the answers. */
function factLeft(policy: Policy<Vocabulary>, answers: Answers): CaseQuestion | undefined {
  const theCase = caseOf(policy, answers)
  const now = theCase === undefined ? undefined : tried(policy, theCase)
  if (theCase === undefined || now === undefined) return undefined
  const { data } = inside(policy)
  for (const [at, fact] of data.facts.entries()) {
    if (fact.role !== 'given' && fact.role !== 'procedure') continue
    const section = fact.role === 'given' ? 'facts' : 'procedure'
    const id = { about: 'fact', section, fact: fact.id } as const
    const isImplied = fact.impliedBy !== undefined && !isUnknown(fact, now.levels[at])
    if (isImplied || theCase[section]?.[fact.id] !== undefined) continue
    if (answerTo(answers, id) !== undefined) continue
    if (isByHistory(fact)) {
      const earlier = theCase.history === undefined ? earlierQuestion(policy, answers) : undefined
      if (earlier !== undefined) return earlier
      continue
    }
    const options = levelOptions(fact, definitionsOf(inside(policy))).filter(({ value }) => {
      const told = { ...theCase, [section]: { ...theCase[section], [fact.id]: value } }
      return triedAs(policy, told) !== undefined
    })
    if (options.length < 2) continue
    const text = fact.question ?? fact.label
    return { id, kind: 'one', text, why: words.forFile, options, mayBeUnknown: true }
  }
  return undefined
}

/** The days of the first act of which they were not asked. */
function daysLeft(policy: Policy<Vocabulary>, answers: Answers): CaseQuestion | undefined {
  for (const told of actsOf(policy, answers)) {
    const question = isReckonedWith(told.act) ? daysQuestion(policy, answers, told) : undefined
    if (question !== undefined) return question
  }
  return undefined
}

/** Since when it is known, where time runs from that day for a measure that is within reach; undefined where that was asked. */
export function clockQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
): CaseQuestion | undefined {
  const left = knownOnLeft(answers)
  if (left === undefined) return undefined
  const theCase = caseOf(policy, answers)
  const decided = theCase && decidedCase(inside(policy), theCase)
  return decided?.ok === true && clockNotices(decided.value).length > 0 ? left : undefined
}

function knownOnLeft(answers: Answers): CaseQuestion | undefined {
  return answerTo(answers, { about: 'knownOn' }) === undefined ? knownOnQuestion : undefined
}

/** Since when whoever may decide knows enough. */
export const knownOnQuestion: CaseQuestion = /* @__PURE__ */ dayQuestion(
  { about: 'knownOn' },
  words.knownOn,
  words.knownOnWhy,
)

/** The circumstances that can go with the acts and were never offered. */
function circumstancesLeft(policy: Policy<Vocabulary>, answers: Answers): CaseQuestion | undefined {
  const theCase = caseOf(policy, answers)
  if (theCase === undefined) return undefined
  const offered = offersOf(answers).flat()
  const claimed = theCase.circumstances ?? []
  const left = inside(policy).data.facts.filter(
    ({ role, id }) =>
      role === 'circumstance' &&
      !offered.includes(id) &&
      triedAs(policy, { ...theCase, circumstances: [...claimed, id] }) !== undefined,
  )
  if (left.length === 0) return undefined
  return {
    id: { about: 'circumstances', offered: left.map(({ id }) => id) },
    kind: 'many',
    text: offered.length === 0 ? words.circumstances : words.circumstancesMore,
    why: words.forFile,
    options: optionsOf(left, definitionsOf(inside(policy)).circumstances),
    mayBeUnknown: false,
  }
}
