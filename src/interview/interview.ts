import type { Advice } from '../advice/advice'
import { safeAdvise } from '../advice/advise'
import type { Case } from '../case/case'
import { stageWords } from '../case/words'
import type { Policy } from '../policy/ready'
import { CaseError } from '../base/problem'
import type { Vocabulary } from '../policy/vocabulary'
import { caseOf } from './case-of'
import { conductQuestion } from './conduct-questions'
import { begunQuestion } from './earlier-questions'
import { factQuestion } from './fact-questions'
import { type Answers, answerTo, type Question } from './question'
import { words } from './words'

/** What comes next: a question, or the case and its advice where no answer can change the outcome any more. */
export type Step =
  | { readonly done: false; readonly question: Question }
  | { readonly done: true; readonly theCase: Case; readonly advice: Advice }

/**
 * The next step of an interview. It follows from the answers alone, so that going back is leaving out the last one.
 *
 * @param policy - the policy to ask by
 * @param answers - what was answered so far
 * @returns the next question, or the case with its advice
 */
export function nextStep(policy: Policy, answers: Answers): Step {
  const question =
    stageQuestion(answers) ??
    conductQuestion(policy, answers) ??
    begunQuestion(policy, answers) ??
    factQuestion(policy, answers)
  if (question !== undefined) return { done: false, question }
  const theCase = caseOf(policy, answers) as Case
  // INVARIANT: every answer that can be given makes a case that is accepted.
  return {
    done: true,
    theCase,
    advice: advised(policy, theCase),
  }
}

function advised(policy: Policy, theCase: Case): Advice {
  const result = safeAdvise<Vocabulary>(theCase, { policy })
  if (!result.ok) throw new CaseError(result.issues)
  return result.value
}

function stageQuestion(answers: Answers): Question | undefined {
  if (answerTo(answers, 'stage') !== undefined) return undefined
  const options = (Object.keys(stageWords) as readonly Case['stage'][]).map((value) => ({
    value,
    label: stageWords[value],
  }))
  return {
    id: 'stage',
    kind: 'one',
    text: words.stage,
    why: words.stageWhy,
    options,
    mayBeUnknown: false,
  }
}
