import type { Advice } from '../../advice/advice'
import { dayInWords } from '../../advice/words'
import { relationWords, stageWords } from '../../case/words'
import { type BilingualText, capital, inBoth, type Lang } from '../../base/text'
import type { NamedValue } from '../page'
import { words } from '../words'
import { caredFor } from './advice-parts'
import { documentWords, adviserWords, matterWords } from './document-words'
import { factsInWords } from './told-facts'
import type { Vocabulary } from '../../policy/vocabulary'

/** The words of the document in one language, of this case. */
export type Say = (word: keyof typeof documentWords) => string

/**
 * The words for a case: what was handed in is called a complaint only where it is known to be one, and only then
 * a committee is spoken of.
 */
export function wordsFor({ receipt }: Advice<Vocabulary>, lang: Lang): Say {
  const { formalComplaint } = receipt.facts
  const isKnown = formalComplaint === 'yes' || formalComplaint === 'no'
  const matter = matterWords[isKnown ? formalComplaint : 'unknown']
  const { committee, ...adviser } =
    adviserWords[formalComplaint === 'yes' ? 'committee' : 'adviser']
  const filled: Readonly<Record<string, BilingualText>> = {
    ...adviser,
    matter,
    committee,
    Committee: inBoth((one) => capital(committee[one])),
  }
  return (word) =>
    documentWords[word][lang].replace(
      /\{(\w+)\}/g,
      (whole, name: string) => filled[name]?.[lang] ?? whole,
    )
}

type Rows = readonly NamedValue[]

/** What the case says of itself. */
export function caseRows({ relation, stage }: Advice<Vocabulary>, lang: Lang): Rows {
  return [
    [documentWords.relation[lang], relationWords[relation][lang]],
    [documentWords.stage[lang], stageWords[stage][lang]],
  ]
}

/** How the matter was handled, and the setting of the decision: what is known of it, and what is still asked for. */
export function procedureRows(advice: Advice<Vocabulary>, lang: Lang): Rows {
  const isAsked = (fact: string) => advice.openQuestions.some((question) => question.fact === fact)
  const isTold = (fact: string, level: string) => level !== 'unknown' || isAsked(fact)
  return factsInWords(advice, { role: 'procedure', lang, isTold })
}

/** The facts that may weigh, and the circumstances that were claimed; none where nothing can weigh. */
export function factRows(advice: Advice<Vocabulary>, lang: Lang): Rows {
  if (advice.kind === 'no-sanction' || advice.kind === 'outside-scope') return []
  const unknown = documentWords.unknownFact[lang]
  const claimed = factsInWords(advice, { role: 'circumstance', lang }).map(
    ([name, value]) => [`${documentWords.claimed[lang]} ‘${name}’`, value] as const,
  )
  return [...factsInWords(advice, { role: 'given', lang, unknown }), ...claimed]
}

/** Whether a formal complaint is not admissible; what is no complaint need not be. */
export function isInadmissible({ receipt }: Advice<Vocabulary>): boolean {
  const { admissible, formalComplaint } = receipt.facts
  return admissible === 'no' && formalComplaint !== 'no'
}

/** Whether a draft weighs what the committee gives no judgement on yet: inadmissible, or not handled as it has to be. */
export function isProvisional(advice: Advice<Vocabulary>): boolean {
  return advice.kind === 'measures' && (isRefused(advice) || closedGates(advice).length > 0)
}

/** Whether a complaint is inadmissible, and the employer held no inquiry of its own. */
function isRefused(advice: Advice<Vocabulary>): boolean {
  const isInquired = advice.gates.some(
    ({ gate, status }) => gate === 'admissible' && status === 'passed',
  )
  return isInadmissible(advice) && !isInquired
}

/** What the findings come to, in the words of a committee; where it cannot judge, why not. */
export function judgement(advice: Advice<Vocabulary>, say: Say, lang: Lang): string {
  const { kind, stage, conduct } = advice
  if (kind === 'outside-scope') return say('outside')
  const isOpen = conduct.some(({ finding }) => finding === 'alleged')
  if (kind === 'interim' || stage !== 'concluded' || isOpen) return say('noJudgement')
  if (isRefused(advice)) return say('inadmissible')
  const because = closedGates(advice).map((gate) => gate.because[lang])
  const merits =
    because.length === 0
      ? [...unconfirmed(advice, lang), onFindings(advice, say)]
      : [say('withheld'), ...because]
  return [
    ...(isInadmissible(advice) ? [say('inadmissible'), say('ownInquiry')] : []),
    ...merits,
  ].join(' ')
}

/** The gates about how the matter was handled that are not passed; one that settles the kind of advice forbids every measure. */
function closedGates({ kind, gates, labels }: Advice<Vocabulary>): Advice<Vocabulary>['gates'] {
  const everything = labels.ladder.length - 1
  return gates.filter(
    ({ status, blocks }) =>
      status === 'blocked' && (kind === 'measures' || blocks.length < everything),
  )
}

function unconfirmed({ gates }: Advice<Vocabulary>, lang: Lang): readonly string[] {
  return gates.some(({ status }) => status === 'unknown') ? [words.notConfirmed[lang]] : []
}

/** The judgement that goes with the findings: on the complaint where there is one, else on the conduct. */
function onFindings(advice: Advice<Vocabulary>, say: Say): string {
  const has = (...findings: readonly string[]) =>
    advice.conduct.some(({ finding }) => findings.includes(finding))
  const isPartly = has('unfounded', 'undetermined', 'experienced')
  if (!has('established') && has('experienced')) return say('experienced')
  const found = has('established')
    ? (['upheld', 'partly'] as const)[isPartly ? 1 : 0]
    : has('undetermined')
      ? 'undetermined'
      : 'unfounded'
  const isComplaint = advice.receipt.facts['formalComplaint'] === 'yes' && !isInadmissible(advice)
  return `${say('goesWith')} ${say(isComplaint ? found : `conduct-${found}`)}.`
}

/** Every day on which something has to be looked at again, in order. */
export function followUpDays(
  { care, accompanying, interim, legal, principal }: Advice<Vocabulary>,
  lang: Lang,
): readonly string[] {
  const measures = [...accompanying, ...interim, ...legal].flatMap(({ reviewBy, label }) =>
    reviewBy === undefined ? [] : [[reviewBy, label[lang]] as const],
  )
  const actions = caredFor.flatMap((who) =>
    care[who].flatMap(({ followUpOn, label }) =>
      followUpOn === undefined
        ? []
        : [[followUpOn, `${label[lang]} (${words[who][lang]})`] as const],
    ),
  )
  const lasts =
    principal === null || principal.lasts.until === null
      ? []
      : [
          [
            principal.lasts.until,
            `${principal.label[lang]}: ${documentWords.noLonger[lang]}`,
          ] as const,
        ]
  return [...measures, ...actions, ...lasts]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([day, what]) => `${dayInWords(day)[lang]}: ${what}`)
}
