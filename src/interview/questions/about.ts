import { inside, type Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import type { Answers, FactId, QuestionId } from '../answers'
import { pointsQuestion } from './attention'
import { offeredQuestion } from './circumstances'
import { knownOnQuestion } from './complete'
import { actPartQuestion, moreQuestion } from './conduct'
import { earlierPartQuestion } from './earlier'
import { factQuestionOn } from './facts'
import { assessedOnQuestion, referenceQuestion } from './file'
import {
  anonymousQuestion,
  asksFirst,
  relationQuestion,
  safetyQuestion,
  stageQuestion,
} from './opening'
import type { CaseQuestion } from './question'

/**
 * The question with an id, as it is put beside the other answers, whether it would still be asked or not: to look at an answer again
 * and change it. Undefined where there is nothing left that it is about.
 */
export function questionAbout(
  policy: Policy<Vocabulary>,
  answers: Answers,
  id: QuestionId,
): CaseQuestion | undefined {
  switch (id.about) {
    case 'stage':
      return stageQuestion
    case 'relation':
      return relationQuestion
    case 'anonymous':
      return anonymousQuestion
    case 'knownOn':
      return knownOnQuestion
    case 'reference':
      return referenceQuestion
    case 'assessedOn':
      return assessedOnQuestion(policy, answers)
    case 'act':
      return actPartQuestion(policy, answers, id)
    case 'more':
      return moreQuestion(id.at)
    case 'fact':
      return factAbout(policy, answers, id)
    case 'earlier':
      return earlierPartQuestion(policy, answers, id)
    case 'circumstances':
      return offeredQuestion(policy, id)
    case 'attention':
      return pointsQuestion(policy)
  }
}

function factAbout(
  policy: Policy<Vocabulary>,
  answers: Answers,
  id: FactId,
): CaseQuestion | undefined {
  const opened = inside(policy)
  const fact = opened.data.facts.find((one) => one.id === id.fact)
  return fact !== undefined && asksFirst.some((first) => first === id.fact)
    ? safetyQuestion(opened, fact)
    : factQuestionOn(policy, answers, id)
}
