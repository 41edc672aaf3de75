import { issueOf } from '../base/issue'
import { under } from '../base/plain'
import { monthsAfter } from '../base/days'
import { UsageError } from '../base/problem'
import type { BilingualText, Lang } from '../base/text'
import type { Advice, Measure } from '../advice/advice'
import { dayInWords } from '../advice/words'
import type { CheckResult } from '../check/check-result'
import { decisionIssues } from '../compare/parse-record'
import type { Decision } from '../compare/record'
import { saidToPerson } from '../policy/letters'
import { inside, type Policy, type PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { measureFor, measureInFull } from '../policy/wording'
import { citesOf } from '../render/pages/advice-parts'
import { matterWords } from '../render/pages/document-words'
import { inBrackets } from '../render/words'
import { type Saying, lettersOf } from './letters'

/** A result of one case. */
export type OneCase = Advice<Vocabulary> | CheckResult<Vocabulary>

/** What a letter is made of. */
export interface Matter {
  readonly advice: Advice<Vocabulary>
  /** The check of a measure in mind, or of what was decided; undefined where there is none. */
  readonly check: CheckResult<Vocabulary> | undefined
  /** What was decided; undefined where nothing is yet. */
  readonly decision: Decision<Vocabulary> | undefined
  /** The measures that the letter is about, the one that decides its words first; none where nothing is imposed. */
  readonly measures: readonly Measure<Vocabulary>[]
  /** The names of the measures that were decided on or are proposed; none where the letter is about what is advised. */
  readonly asked: readonly string[]
  /** Whether each of them is advised to protect while the inquiry runs. */
  readonly isInterim: boolean
  /** Those of them that are on a condition. */
  readonly conditional: readonly string[]
  /** The policy, where it was handed over. */
  readonly policy: PolicyInside | undefined
  readonly saying: Saying
  readonly lang: Lang
}

/** What was handed over beside the result. */
export interface Handed {
  readonly policy: Policy<Vocabulary> | undefined
  readonly decision: Decision<Vocabulary> | undefined
  readonly lang: Lang
}

/** Gathers what a letter is made of. Throws a UsageError where it takes the policy and that was not handed over, or another. */
export function matterOf(result: OneCase, { policy, decision, lang }: Handed): Matter {
  const [advice, check] = result.type === 'check' ? [result.advice, result] : [result, undefined]
  const opened = policy === undefined ? undefined : inside(policy)
  if (opened !== undefined && opened.hash !== advice.receipt.policyHash)
    throw usage(otherPolicy, 'contradiction')
  if (decision !== undefined) refuseWrong(decision, advice, opened)
  const chosen = measuresOf({ advice, check, decision, policy: opened })
  const conditional = decision?.conditional ?? check?.conditional ?? []
  const measures = untilThen(chosen, { conditional, advice, policy: opened })
  const [first] = measures
  const isElsewhere = advice.kind === 'other-authority'
  const measure = first?.measure ?? (isElsewhere ? null : 'none')
  const letters = lettersOf(opened?.letters)
  const said = (text: BilingualText) => saidToPerson(text, letters)[lang]
  const saying: Saying = {
    letters,
    to: { relation: advice.relation, measure },
    lang,
    filled: {
      ...ofCase(advice, lang),
      measure: said(first?.label ?? noMeasure),
      what: first === undefined ? '' : said(first.what),
      advised: said(advisedLabel(advice)),
      chosen: named(chosen, { conditional, said, lang }),
      then: chosen
        .filter((one) => conditional.includes(one.measure))
        .map(({ label }) => said(label))
        .join('; '),
      ...lasting(first, { decidedOn: decision?.decidedOn, policy: opened, lang }),
    },
    citesOf: (source) => citesOf(advice, source, lang),
  }
  return {
    advice,
    check,
    decision,
    measures,
    asked: askedIn({ check, decision }),
    isInterim: isInterim(
      advice,
      measures.map((one) => one.measure),
    ),
    conditional,
    policy: opened,
    saying,
    lang,
  }
}

/** What the case says of itself in the texts of letters. */
function ofCase(advice: Advice<Vocabulary>, lang: Lang): Saying['filled'] {
  const { formalComplaint = 'unknown' } = advice.receipt.facts
  const isKnown = formalComplaint === 'yes' || formalComplaint === 'no'
  const matter = matterWords[isKnown ? formalComplaint : 'unknown']
  return {
    matter: matter[lang],
    policy: advice.labels.policy[lang],
    ...gravest(advice, lang),
  }
}

/**
 * What holds now. Of a measure on a condition that is what it weighs as until then: whoever is told of a dissolution on a condition keeps
 * the work, and has had a final warning.
 */
function untilThen(
  chosen: readonly Measure<Vocabulary>[],
  { conditional, advice, policy }: Pick<Matter, 'conditional' | 'advice' | 'policy'>,
): readonly Measure<Vocabulary>[] {
  if (conditional.length === 0) return chosen
  if (policy === undefined) throw usage(policyNeeded, 'missing')
  const now = chosen.map((one) => {
    if (!conditional.includes(one.measure)) return one
    const { conditionally } = policy.data.measures.find(({ id }) => id === one.measure) ?? {}
    return conditionally === undefined ? one : measureIn(policy, conditionally.weighsAs, advice)
  })
  const ids = now.map(({ measure }) => measure)
  return now.filter(({ measure }, at) => ids.indexOf(measure) === at)
}

/** Throws a UsageError where a decision is not what it should be. */
function refuseWrong(
  decision: unknown,
  { receipt }: Advice<Vocabulary>,
  policy: PolicyInside | undefined,
): void {
  const issues = decisionIssues(decision, receipt.case, policy)
  if (issues.length > 0) throw new UsageError(under('options', issues))
}

/** What a letter is about where nothing is imposed. */
export const noMeasure: BilingualText = { nl: 'geen maatregel', en: 'no measure' }
const onCondition: BilingualText = { nl: 'voorwaardelijk', en: 'on a condition' }

/** What is advised, in a few words. */
export function advisedLabel({
  principal,
  labels,
  recommended,
}: Advice<Vocabulary>): BilingualText {
  if (principal !== null) return principal.label
  return labels.ladder.find(({ measure }) => measure === recommended)?.label ?? noMeasure
}

interface Naming {
  readonly conditional: readonly string[]
  readonly said: (text: BilingualText) => string
  readonly lang: Lang
}

/** Measures by name, with whether each is on a condition. */
function named(
  measures: readonly Measure<Vocabulary>[],
  { conditional, said, lang }: Naming,
): string {
  const names = measures.map(({ measure, label }) => {
    const marks = conditional.includes(measure) ? [onCondition[lang]] : []
    return `${said(label)}${inBrackets(marks)}`
  })
  return names.length === 0 ? noMeasure[lang] : names.join('; ')
}

/** The act that governs, and its tier; nothing where no act is established. */
function gravest(
  { classification, conduct, labels }: Advice<Vocabulary>,
  lang: Lang,
): Saying['filled'] {
  const governing = classification.find(({ governs, established }) => governs && established)
  const act = conduct.find((one) => one.act === governing?.act)
  const tier = governing === undefined ? undefined : labels.tiers[governing.tier]
  return act === undefined || tier === undefined ? {} : { act: act.label[lang], tier: tier[lang] }
}

/** What is known of when a measure counts. */
interface Lasting {
  /** The day of the decision; undefined where nothing is decided yet. */
  readonly decidedOn: string | undefined
  readonly policy: PolicyInside | undefined
  readonly lang: Lang
}

/** How long a measure counts, with the days where it is decided; when no longer, where the policy says so. */
function lasting(
  measure: Measure<Vocabulary> | undefined,
  { decidedOn, policy, lang }: Lasting,
): Saying['filled'] {
  const months = measure?.lasts.months ?? 0
  if (months === 0) return {}
  const kind = policy?.data.about.history.find((one) => one.kind === measure?.measure)
  const last = kind?.stages?.at(-1)?.months ?? 0
  const gone = last > months ? last : undefined
  if (decidedOn === undefined)
    return { months: String(months), ...(gone === undefined ? {} : { gone: String(gone) }) }
  const dayAfter = (some: number) => dayInWords(monthsAfter(decidedOn, some))[lang]
  return {
    months: String(months),
    start: dayInWords(decidedOn)[lang],
    until: dayAfter(months),
    ...(gone === undefined ? {} : { ends: dayAfter(gone) }),
  }
}

type Given = Pick<Matter, 'advice' | 'check' | 'decision' | 'policy'>

/** What the letter is about: what was decided, else what is proposed, else what is advised. */
function measuresOf({ advice, check, decision, policy }: Given): readonly Measure<Vocabulary>[] {
  const { principal, labels } = advice
  if (check === undefined && decision === undefined)
    return principal === null || principal.measure === 'none' ? [] : [principal]
  const ids = askedIn({ check, decision })
  if (isInterim(advice, ids))
    return [...advice.interim].reverse().filter(({ measure }) => ids.includes(measure))
  const place = (id: string) => labels.ladder.findIndex(({ measure }) => measure === id)
  // The heaviest rung decides the words of a letter.
  const ordered = [...ids].sort((one, other) => place(other) - place(one))
  return ordered.map((id) => {
    if (policy !== undefined) return measureIn(policy, id, advice)
    if (id === principal?.measure) return principal
    throw usage(policyNeeded, 'missing')
  })
}

/** What was decided, else what is proposed, by name. */
function askedIn({ check, decision }: Pick<Matter, 'check' | 'decision'>): readonly string[] {
  const asked: readonly string[] = decision?.measures ?? check?.proposed ?? []
  return asked.filter((id) => id !== 'none')
}

/** Whether a measure was imposed already for these facts. */
export function isSanctioned({ gates }: Advice<Vocabulary>): boolean {
  return gates.some(({ gate, status }) => gate === 'not-sanctioned' && status === 'blocked')
}

/** Whether measures are all advised to protect while the inquiry runs. */
export function isInterim({ interim }: Advice<Vocabulary>, ids: readonly string[]): boolean {
  const advised = interim.map(({ measure }): string => measure)
  return ids.length > 0 && ids.every((id) => advised.includes(id))
}

function measureIn(
  { data }: PolicyInside,
  id: string,
  { relation }: Advice<Vocabulary>,
): Measure<Vocabulary> {
  if (!data.measures.some((measure) => measure.id === id))
    throw usage(noSuchMeasure, 'unknown-name')
  const statement = measureFor(data, id, relation)
  return measureInFull(statement, { because: statement.words.inProportion, source: [] })
}

const otherPolicy: BilingualText = {
  nl: 'het advies is gemaakt met een andere regeling',
  en: 'the advice was made with another policy',
}
const policyNeeded: BilingualText = {
  nl: 'voor dit stuk is de regeling nodig',
  en: 'this paper takes the policy',
}
const noSuchMeasure: BilingualText = {
  nl: 'de regeling heeft geen maatregel die zo heet',
  en: 'the policy has no measure of that name',
}
const handIt: BilingualText = {
  nl: 'geef haar mee: `{ policy }`, dezelfde als bij het advies',
  en: 'hand it over: `{ policy }`, the same as with the advice',
}

function usage(
  message: BilingualText,
  code: 'contradiction' | 'missing' | 'unknown-name',
): UsageError {
  return new UsageError([
    issueOf({ code, message, path: ['options', 'policy'], suggestion: handIt }),
  ])
}
