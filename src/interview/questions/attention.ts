import { inside, type Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import { type Answers, attentionOf } from '../answers'
import { caseOf } from '../case-of'
import { tried } from '../outcome'
import { words } from '../words'
import { type CaseQuestion, optionsOf } from './question'

/**
 * What never weighs but has to be seen, in one question at the end; undefined where it was asked for, and where the policy has
 * no such points or does not apply.
 */
export function attentionQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
): CaseQuestion | undefined {
  const points = inside(policy).data.attention ?? []
  if (points.length === 0 || attentionOf(answers) !== undefined) return undefined
  const theCase = caseOf(policy, answers)
  const now = theCase === undefined ? undefined : tried(policy, theCase)
  if (now === undefined || now.kind === 'outside-scope') return undefined
  return pointsQuestion(policy)
}

/** The points that never weigh but have to be seen. */
export function pointsQuestion(policy: Policy<Vocabulary>): CaseQuestion {
  const points = inside(policy).data.attention ?? []
  // What is asked of a point tells what it is.
  const meanings = points.map(({ id, question }) => ({ id, means: question }))
  return {
    id: { about: 'attention' },
    kind: 'many',
    text: words.attention,
    why: words.attentionWhy,
    options: optionsOf(points, meanings),
    mayBeUnknown: false,
  }
}
