import type { Policy } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import {
  type ActId,
  type AnsweredQuestion,
  type Answers,
  answerTo,
  type EarlierId,
  hearing,
  isAnonymous,
  stageOf,
} from './answers'
import { made } from './case-of'
import { tried } from './outcome'

/**
 * Whether an answer can stand beside others where its question is no longer asked: it has something to be about, and makes no case that is
 * refused.
 */
export function canStand(
  policy: Policy<Vocabulary>,
  answers: Answers,
  one: AnsweredQuestion,
): boolean {
  return isAboutSomething(answers, one) && goesTogether(policy, answers, one)
}

function isAboutSomething(answers: Answers, { id }: AnsweredQuestion): boolean {
  switch (id.about) {
    case 'stage':
    case 'relation':
    case 'anonymous':
    case 'knownOn':
    case 'reference':
    case 'assessedOn':
    case 'attention':
    case 'circumstances':
      return true
    case 'fact':
      // Whoever reports without a name cannot be heard.
      return id.fact !== hearing.fact || !isAnonymous(answers)
    case 'more':
      return typeof answerTo(answers, { about: 'act', at: id.at, part: 'behaviour' }) === 'string'
    case 'act':
      return isOfAct(answers, id)
    case 'earlier':
      return isOfEarlier(answers, id)
  }
}

function isOfAct(answers: Answers, { at, part }: ActId): boolean {
  const told = (other: ActId['part']) => answerTo(answers, { about: 'act', at, part: other })
  if (typeof told('behaviour') !== 'string') return false
  switch (part) {
    case 'form':
    case 'behaviour':
    case 'tier':
      // These are always asked for where there is such an act.
      return false
    case 'finding':
      return stageOf(answers) === 'concluded'
    case 'on':
    case 'occasions':
      return true
    case 'to':
      return typeof told('on') === 'string'
  }
}

function isOfEarlier(answers: Answers, { at, part }: EarlierId): boolean {
  const isMeasure = (number: number) => {
    const kind = answerTo(answers, { about: 'earlier', at: number, part: 'kind' })
    return typeof kind === 'string' && kind !== 'none'
  }
  switch (part) {
    case 'kind':
      return at === 1 || isMeasure(at - 1)
    case 'comparable':
      // It is asked for wherever the forms do not say it.
      return false
    case 'form':
    case 'on':
      return isMeasure(at)
    case 'removed':
    case 'until':
      return typeof answerTo(answers, { about: 'earlier', at, part: 'on' }) === 'string'
  }
}

/** Whether the case with one more answer is accepted, and leaves nothing more out. */
function goesTogether(
  policy: Policy<Vocabulary>,
  answers: Answers,
  one: AnsweredQuestion,
): boolean {
  const before = made(policy, answers)
  const after = made(policy, [...answers, one])
  // Before there is an act, nothing says what a fact goes with.
  if (after === undefined) return one.id.about !== 'fact' && one.id.about !== 'circumstances'
  const isAccepted = tried(policy, after.theCase) !== undefined
  return isAccepted && after.leftOut.length <= (before?.leftOut.length ?? 0)
}
