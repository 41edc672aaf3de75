import type { Advice } from '../advice/advice'
import { safeAdvise } from '../advice/advise'
import type { Case } from '../case/case'
import { readOptions, trueOrFalse } from '../base/options'
import type { BilingualText } from '../base/text'
import type { Policy, PolicyInside } from '../policy/ready'
import { issueOf } from '../base/issue'
import { CaseError, type Issue } from '../base/problem'
import type { Vocabulary } from '../policy/vocabulary'
import { optionsWithPolicy } from '../policy/given'
import { openPolicies, policyIssues } from '../policy/open-policies'
import type { Answers } from './answers'
import { caseOf } from './case-of'
import type { InterviewOptions } from './answered'
import { notesOn } from './notes'
import { attentionQuestion } from './questions/attention'
import { clockQuestion, completeQuestion } from './questions/complete'
import { conductQuestion } from './questions/conduct'
import { lastDayQuestion } from './questions/days'
import { begunQuestion } from './questions/earlier'
import { anotherEarlierQuestion, factQuestion } from './questions/facts'
import { fileQuestion } from './questions/file'
import { openingQuestion } from './questions/opening'
import type { CaseQuestion } from './questions/question'
import { readAnswers } from './read-answers'

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
  /** What was answered and the case cannot hold, such as an earlier measure without a day: to show beside the advice. */
  readonly notes: readonly BilingualText[]
}

/** How a step of an interview is taken: by which policy, and for what. */
export interface StepOptions extends InterviewOptions {
  /** Whether to ask as well what cannot change the outcome but belongs in the file; no when left out. */
  readonly complete?: boolean | undefined
  /** Whether to ask for the reference and the day of the assessment before anything else; at the end when left out. */
  readonly fileFirst?: boolean | undefined
}

/** What comes next: a question, or the case and its advice. */
export type NextStep = QuestionStep | LastStep

/**
 * The next step of an interview, with the policy as an option.
 *
 * @param answers - what was answered so far
 * @param options - the policy to ask by, the shipped one when left out, and whether to ask for everything that belongs in the file
 * @returns the next question, or the case with its advice
 * @throws UsageError where the options or the answers are not what they should be
 */
export function nextStep(answers: Answers, options?: StepOptions): NextStep
/**
 * The next step of an interview. It follows from the answers alone, so that going back is leaving out the last one.
 *
 * @param policy - the policy to ask by
 * @param answers - what was answered so far
 * @param options - whether to ask for everything that belongs in the file, and whether to begin with what it is filed by
 * @returns the next question, or the case with its advice
 * @throws UsageError where the policy is none, the answers are none to its questions, or the options are not what they should be
 *
 * @example
 * ```ts
 * const first = nextStep(arbocatalogus2026, [])
 * if (!first.done) first.question.text.en // 'How far is the inquiry?'
 * ```
 */
export function nextStep(
  policy: Policy<Vocabulary>,
  answers: Answers,
  options?: Omit<StepOptions, 'policy'>,
): NextStep
export function nextStep(
  first: Policy<Vocabulary> | Answers,
  second?: Answers | StepOptions,
  third?: Omit<StepOptions, 'policy'>,
): NextStep {
  if (Array.isArray(first)) {
    const { policy, ...asked } = stepOptions(second as StepOptions | undefined)
    return stepAfter(policy, readAnswers(policy, first), asked)
  }
  const { policy } = openPolicies({ policy: first as Policy<Vocabulary> })
  const asked = readOptions<Asked>(third, { complete: trueOrFalse, fileFirst: trueOrFalse })
  return stepAfter(policy, readAnswers(policy, second), asked)
}

/**
 * The options of a step, with the policy opened. Throws a UsageError where they are not what they should be.
 *
 * @internal
 */
export function stepOptions(
  options: StepOptions | undefined,
): Asked & { readonly policy: PolicyInside } {
  return optionsWithPolicy<StepOptions>(options, {
    policy: policyIssues,
    complete: trueOrFalse,
    fileFirst: trueOrFalse,
  })
}

/** What is asked for, and in which order. */
type Asked = Omit<StepOptions, 'policy'>

function stepAfter(
  policy: Policy<Vocabulary>,
  answers: Answers,
  { complete = false, fileFirst = false }: Asked,
): NextStep {
  const question =
    (fileFirst ? fileQuestion(policy, answers) : undefined) ??
    openingQuestion(policy, answers) ??
    conductQuestion(policy, answers) ??
    begunQuestion(policy, answers) ??
    anotherEarlierQuestion(policy, answers) ??
    lastDayQuestion(policy, answers) ??
    factQuestion(policy, answers) ??
    (complete ? completeQuestion(policy, answers) : undefined) ??
    clockQuestion(policy, answers) ??
    attentionQuestion(policy, answers) ??
    fileQuestion(policy, answers)
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
  return { done: true, theCase, advice: result.value, notes: notesOn(policy, answers) }
}
