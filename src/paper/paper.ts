import { inEither, issueOf } from '../base/issue'
import { oneOf, readOptions } from '../base/options'
import { alternatives, nouns, UsageError } from '../base/problem'
import type { BilingualText, Lang } from '../base/text'
import type { Decision } from '../compare/record'
import { policyIssues } from '../policy/open-policies'
import type { Policy } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import type { Page } from '../render/page'
import { shippedSourceTexts, sourceTextsOf } from '../describe/source-texts'
import { inside } from '../policy/ready'
import type { SourceText } from '../policy/source-texts'
import { documentPage } from '../render/pages/document-page'
import { pageOf } from '../render/pages/page-of'
import { readResult, type Renderable, renderedOrRefused } from '../render/result'
import { inForm } from './in-form'
import { isInterim, matterOf, type OneCase } from './matter'
import { mismatches } from './mismatches'
import { aPaper, type PaperName, paperNames } from './paper-names'
import { decisionPage } from './pages/decision'
import { intentionPage } from './pages/intention'
import { invitationPage } from './pages/invitation'
import { measureLetterPage } from './pages/letter'
import { summaryPage } from './pages/summary'

/** A form of a paper that is text. */
export type PaperForm = 'html' | 'markdown' | 'text'

/** Which paper to write, and what it takes. */
export interface PaperOptions {
  /** The paper; when left out the result itself as a page, as `toHtml` has it. */
  readonly paper?: PaperName | undefined
  /** The language of the paper; Dutch when left out. */
  readonly lang?: Lang | undefined
  /**
   * The policy that the result was made with. It is needed for a letter or a decision on another measure than the recommended one, and it
   * brings letters of its own where it has them.
   */
  readonly policy?: Policy<Vocabulary> | undefined
  /** What was decided, for a letter or a decision: the `decision` of a decision record. It takes the policy. */
  readonly decision?: Decision<Vocabulary> | undefined
}

/** The same, and in which form. */
export interface TextPaperOptions extends PaperOptions {
  /** The form; HTML when left out. */
  readonly form?: PaperForm | undefined
}

/**
 * Writes a result, or a paper that is made of it, as a Word document: with headings, lists and tables that Word knows as such, and a field
 * for each thing that only people know. The code that writes Word is imported only now.
 *
 * @param result - what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the paper (the result as a page when left out), the language (Dutch when left out), the policy and the decision
 * @returns the bytes of a .docx file, the same for the same result
 * @throws UsageError, as a rejection, where it is no result, there is no such paper of it, or the options are not what they should be
 *
 * @example
 * ```ts
 * const bytes = await toDocx(advise(theCase), { paper: 'advice' })
 * ```
 */
export async function toDocx(result: Renderable, options?: PaperOptions): Promise<Uint8Array> {
  const page = paperPage(result, readOptions<PaperOptions>(options, checks))
  const { asWord } = await import('./word')
  return asWord(page)
}

/**
 * Writes a paper that is made of a result as HTML, Markdown or text.
 *
 * @param result - what `advise`, `check`, `compare`, `verifyPolicy` or `diffPolicies` returned
 * @param options - the paper (the result as a page when left out), the form (HTML when left out), the language, the policy and the decision
 * @returns the paper, the same for the same result
 * @throws UsageError where it is no result, there is no such paper of it, or the options are not what they should be
 *
 * @example
 * ```ts
 * toPaper(advise(theCase), { paper: 'letter', form: 'markdown' })
 * ```
 */
export function toPaper(result: Renderable, options?: TextPaperOptions): string {
  const asked = readOptions<TextPaperOptions>(options, { ...checks, form: oneOf(aForm, forms) })
  return inForm(paperPage(result, asked), asked.form ?? 'html')
}

/**
 * The papers that there are of a result: no letter of a measure while the inquiry runs, no intention where nothing is intended.
 *
 * @param result - what `advise` or `check` returned; of another result there are none
 * @returns the names of the papers, in the order in which they are written
 */
export function papersOf(result: Renderable): readonly PaperName[] {
  if (result.type !== 'advice' && result.type !== 'check') return []
  return paperNames.filter((paper) => whyNone(result, paper) === undefined)
}

const langs: readonly Lang[] = ['nl', 'en']
const forms: readonly PaperForm[] = ['html', 'markdown', 'text']
const aForm: BilingualText = { nl: 'vorm', en: 'form' }
const checks = {
  lang: oneOf(nouns.language, langs),
  paper: oneOf(aPaper, paperNames),
  policy: policyIssues,
  // Looked at where the paper is made: its words are those of the policy.
  decision: () => [],
}

/** What is asked for as a page. Throws a UsageError where there is none. */
function paperPage(result: Renderable, options: PaperOptions): Page {
  const { lang = 'nl', paper, policy, decision } = options
  const read = readResult(result)
  if (paper === undefined)
    return renderedOrRefused(() => pageOf(read, { lang, sources: textsFor(read, policy) }))
  if (read.type !== 'advice' && read.type !== 'check') throw noPaper(paper, ofNoCase)
  const because = whyNone(read, paper)
  if (because !== undefined && decision === undefined) throw noPaper(paper, because)
  if (paper === 'advice')
    return renderedOrRefused(() => documentPage(read, lang, textsFor(read, policy)))
  if (paper === 'summary') return renderedOrRefused(() => summaryPage(read, lang))
  const matter = matterOf(read, { policy, decision, lang })
  if (paper === 'decision' && decision !== undefined && matter.isInterim)
    throw noPaper(paper, onlyLetter)
  return letters[paper](matter)
}

/** What the sources say of a result: those of the policy at hand, or of the shipped one where the result was made with that. */
function textsFor(
  result: Renderable,
  policy: Policy<Vocabulary> | undefined,
): readonly SourceText[] {
  if (result.type !== 'advice' && result.type !== 'check') return []
  const { policyHash } = (result.type === 'check' ? result.advice : result).receipt
  const texts =
    policy?.hash === policyHash ? sourceTextsOf(inside(policy)) : shippedSourceTexts(policyHash)
  return Object.entries(texts).map(([id, says]) => ({ id, says }))
}

const letters = {
  invitation: invitationPage,
  intention: intentionPage,
  letter: measureLetterPage,
  decision: decisionPage,
} as const

/** What in a case does not go with a paper that is made of it: for whoever writes it. Throws as `toPaper` does. */
export function warningsOf(result: OneCase, options: PaperOptions): readonly BilingualText[] {
  const { lang = 'nl', paper, policy, decision } = options
  if (paper === undefined || paper === 'advice' || paper === 'summary') return []
  return mismatches(matterOf(result, { policy, decision, lang }), paper)
}

/** Why there is no such paper of a case; undefined where there is. */
export function whyNone(result: OneCase, paper: PaperName): BilingualText | undefined {
  const advice = adviceOf(result)
  const { kind, stage } = advice
  if (paper === 'advice' || paper === 'summary') return undefined
  if (kind === 'outside-scope') return outside
  if (paper === 'invitation') return undefined
  if (kind === 'interim' || stage !== 'concluded') {
    const isOfInterim = result.type === 'check' && isInterim(advice, result.proposed)
    if (paper !== 'letter') return running
    return isOfInterim ? undefined : runningWith(advice)
  }
  if (paper !== 'intention') return undefined
  if (kind === 'other-authority') return undefined
  const proposed: readonly string[] =
    result.type === 'check' ? result.proposed : [advice.recommended]
  return kind === 'no-sanction' || proposed.every((id) => id === 'none')
    ? nothingIntended
    : undefined
}

/** What a check or an advice says of the case. */
const adviceOf = (result: OneCase) => (result.type === 'check' ? result.advice : result)

const onlyLetter: BilingualText = {
  nl: 'het beschermt zolang het onderzoek loopt en is geen sanctie; de brief (`letter`) zegt wat er geldt',
  en: 'it protects while the inquiry runs and is no sanction; the letter (`letter`) says what holds',
}
const ofNoCase: BilingualText = {
  nl: 'dat is er van een advies of een toets',
  en: 'that is made of an advice or a check',
}
const outside: BilingualText = {
  nl: 'de zaak valt buiten de regeling',
  en: 'the matter falls outside the policy',
}
const running: BilingualText = {
  nl: 'het onderzoek is nog niet afgerond',
  en: 'the inquiry is not concluded yet',
}
/** That there is no letter yet, and of which measure there is. */
function runningWith({ interim }: Exclude<OneCase, { readonly type: 'check' }>): BilingualText {
  const [protects] = interim
  if (protects === undefined) return running
  return {
    nl: `${running.nl}; wel is er een brief als \`check\` een maatregel toetst die nu beschermt, zoals \`${protects.measure}\``,
    en: `${running.en}; there is a letter where \`check\` is asked about a measure that protects now, such as \`${protects.measure}\``,
  }
}
const nothingIntended: BilingualText = {
  nl: 'er is geen maatregel om op te leggen',
  en: 'there is no measure to impose',
}

function noPaper(paper: PaperName, because: BilingualText): UsageError {
  return new UsageError([
    issueOf({
      code: 'unsupported',
      message: noneBecause(paper, because),
      path: ['options', 'paper'],
      expected: because === ofNoCase ? undefined : alternatives(['advice', 'summary']),
    }),
  ])
}

/** That there is no such paper of a case, and why. */
export function noneBecause(paper: PaperName, because: BilingualText): BilingualText {
  const none = inEither(`\`${paper}\``)
  return {
    nl: `hiervan is er geen ${none.nl}: ${because.nl}`,
    en: `there is no ${none.en} of this: ${because.en}`,
  }
}
