import type { Advice } from '../advice/advice'
import { safeAdvise } from '../advice/advise'
import type { Case } from '../case/case'
import { stageWords } from '../case/words'
import { stageIds } from '../policy/policy'
import type { Policy } from '../policy/ready'
import { issueOf } from '../base/issue'
import { CaseError, type Issue } from '../base/problem'
import type { Vocabulary } from '../policy/vocabulary'
import { openPolicies } from '../policy/open-policies'
import { type Answers, stageOf } from './answers'
import { caseOf } from './case-of'
import { attentionQuestion } from './questions/attention'
import { conductQuestion } from './questions/conduct'
import { begunQuestion } from './questions/earlier'
import { factQuestion } from './questions/facts'
import { type CaseQuestion, wordOptions } from './questions/question'
import { readAnswers } from './read-answers'
import { words } from './words'

/** What comes next where an answer can still change the outcome. */
export interface QuestionStep {
  /** Whether the interview has ended. */
  readonly done: false
  /** The question to put. */
  readonly question: CaseQuestion
}

/** What comes next where no answer can change the outcome any more. */
export interface LastStep {
  /** Whether the interview has ended. */
  readonly done: true
  /** The case, as answered: what to keep, and what `check` takes. */
  readonly theCase: Case<Vocabulary>
  /** The advice on that case. */
  readonly advice: Advice<Vocabulary>
}

/** What comes next: a question, or the case and its advice. */
export type NextStep = QuestionStep | LastStep

/**
 * The next step of an interview. It follows from the answers alone, so that going back is leaving out the last one.
 *
 * @param policy - the policy to ask by
 * @param answers - what was answered so far
 * @returns the next question, or the case with its advice
 * @throws UsageError where the policy is none, or the answers are none to its questions
 *
 * @example
 * ```ts
 * const first = nextStep(arbocatalogus2026, [])
 * if (!first.done) first.question.text.en // 'How far is the inquiry?'
 * ```
 */
export function nextStep(policy: Policy<Vocabulary>, answers: Answers): NextStep {
  return stepAfter(policy, readAnswers(openPolicies({ policy }).policy, answers))
}

function stepAfter(policy: Policy<Vocabulary>, answers: Answers): NextStep {
  const question =
    stageQuestion(answers) ??
    conductQuestion(policy, answers) ??
    begunQuestion(policy, answers) ??
    factQuestion(policy, answers) ??
    attentionQuestion(policy, answers)
  return question === undefined ? lastStep(policy, answers) : { done: false, question }
}

const noAct: Issue = issueOf({
  code: 'too-few',
  message: {
    nl: 'er is geen gedraging genoemd die kan blijven staan',
    en: 'no act was told that can stand',
  },
  path: ['conduct'],
  expected: { nl: 'minstens één gedraging', en: 'at least one act' },
})

function lastStep(policy: Policy<Vocabulary>, answers: Answers): LastStep {
  const theCase = caseOf(policy, answers)
  if (theCase === undefined) throw new CaseError([noAct])
  // INVARIANT: every answer that can be given makes a case that is accepted.
  const result = safeAdvise<Vocabulary>(theCase, { policy })
  if (!result.ok) throw new CaseError(result.issues)
  return { done: true, theCase, advice: result.value }
}

function stageQuestion(answers: Answers): CaseQuestion | undefined {
  if (stageOf(answers) !== undefined) return undefined
  return {
    id: { about: 'stage' },
    kind: 'one',
    text: words.stage,
    why: words.stageWhy,
    options: wordOptions(stageIds, stageWords),
    mayBeUnknown: false,
  }
}
