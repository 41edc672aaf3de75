import { toldActs } from '../advice/around'
import { type Context, measureLabel } from '../advice/context'
import type { Finding } from '../case/case'
import { isToldUnknown } from '../case/open'
import { findingWords } from '../case/words'
import { unknownOf } from '../policy/fact'
import { type FactData, unknownLevel } from '../policy/policy'
import { capital, inBoth, type Lang, type BilingualText } from '../base/text'
import type { Candidate } from './candidates'
import type { FactChange, GivenAnswer, Nature, Verdict } from './check-result'
import type { Proposal } from './proposal'
import type { Vocabulary } from '../policy/vocabulary'

const outcomeLabel: BilingualText = {
  nl: 'uitkomst van het onderzoek',
  en: 'outcome of the inquiry',
}

/** A changed fact with its words. */
export function factChange(
  { policy, derived, theCase }: Context,
  { fact: index, act, from, to, nature }: Candidate,
): FactChange<Vocabulary> {
  const fact = policy.data.facts[index] as FactData
  const [fromLevel, toLevel] = [String(fact.levels[from]), String(fact.levels[to])]
  if (fact.by === 'outcome') {
    const word = (level: string) => findingWords[level as Finding]
    return {
      fact: 'outcome',
      label: outcomeLabel,
      from: fromLevel,
      fromLabel: word(fromLevel),
      to: toLevel,
      toLabel: word(toLevel),
      nature,
    }
  }
  // A fact that is not known stands at its mildest for the weighing, but is told as not known.
  const stands = isToldUnknown({ derived, theCase }, fact, index) ? unknownOf(fact) : from
  return {
    fact: fact.id,
    ...ofActs(derived, act),
    label: fact.label,
    from: String(fact.levels[stands]),
    fromLabel: fact.labels[stands] as BilingualText,
    to: toLevel,
    toLabel: fact.labels[to] as BilingualText,
    nature,
  }
}

/** The acts that something is about, as places in the conduct of the case; nothing where it is about the case. */
export function ofActs(
  { acts }: Context['derived'],
  act: number | undefined,
): Pick<FactChange<Vocabulary>, 'acts'> {
  const at = act === undefined ? undefined : acts[act]?.at
  return at === undefined ? {} : { acts: at }
}

/** What a proposed measure is called, with whether it is proposed on a condition. */
export function proposedLabel(
  context: Pick<Context, 'policy' | 'theCase'>,
  { conditional }: Pick<Proposal, 'conditional'>,
  measure: Proposal['measures'][number],
): BilingualText {
  const label = measureLabel(context, measure.id)
  if (!conditional.includes(measure)) return label
  return { nl: `${label.nl} (voorwaardelijk)`, en: `${label.en} (on a condition)` }
}

/** What each verdict is called in a sentence. */
export const verdictWords: Readonly<Record<Verdict, BilingualText>> = {
  fitting: { nl: 'in verhouding', en: 'in proportion' },
  defensible: { nl: 'te verdedigen', en: 'defensible' },
  borderline: { nl: 'op de grens', en: 'borderline' },
  'too-light': { nl: 'te licht', en: 'too light' },
  'too-heavy': { nl: 'te zwaar', en: 'too heavy' },
}

const leads: Readonly<Record<Nature, BilingualText>> = {
  happened: { nl: 'stel dat', en: 'suppose that' },
  'find-out': { nl: 'als blijkt dat', en: 'if it turns out that' },
  'can-do': { nl: 'als', en: 'if' },
}
const natureOrder: readonly Nature[] = ['happened', 'find-out', 'can-do']

/** The changed facts as the first half of a sentence: what would have to be so. */
export function supposing(
  context: Pick<Context, 'policy' | 'theCase'>,
  changes: readonly FactChange<Vocabulary>[],
): BilingualText {
  return inBoth((lang) => {
    const clauses = natureOrder.flatMap((nature) => {
      const own = changes.filter((change) => change.nature === nature)
      const said = own.map((change) => clauseOf(context, change, lang))
      return said.length === 0
        ? []
        : [`${leads[nature][lang]} ${said.join(lang === 'nl' ? ', en dat ' : ', and that ')}`]
    })
    return capital(clauses.join(lang === 'nl' ? ', en ' : ', and '))
  })
}

/** The answers to open questions as the half of a sentence that follows on `if`. */
export function answered(
  context: Pick<Context, 'policy' | 'theCase'>,
  answers: readonly GivenAnswer<Vocabulary>[],
): BilingualText {
  return inBoth((lang) => {
    const clauses = answers.map((answer) => clauseOf(context, { ...answer, ...fromUnknown }, lang))
    return clauses.join(lang === 'nl' ? ' en ' : ' and ')
  })
}

const fromUnknown = {
  from: unknownLevel,
  fromLabel: { nl: 'niet bekend', en: 'not known' },
  nature: 'find-out',
} as const

function clauseOf(
  context: Pick<Context, 'policy' | 'theCase'>,
  change: FactChange<Vocabulary>,
  lang: Lang,
): string {
  const fact = context.policy.data.facts.find(({ id }) => id === change.fact)
  const clause = clauseOn(fact, change, lang)
  const told = toldActs(context)[change.acts?.[0] ?? -1]
  return told === undefined
    ? clause
    : `${clause} (${lang === 'nl' ? 'bij' : 'for'} ‘${told.label[lang]}’)`
}

function clauseOn(
  fact: FactData | undefined,
  { fact: id, label, from, fromLabel, to, toLabel, nature }: FactChange<Vocabulary>,
  lang: Lang,
): string {
  const nl = lang === 'nl'
  if (id === 'outcome')
    return nl
      ? from === 'alleged'
        ? 'het onderzoek klaar is en het gedrag vaststaat'
        : 'het gedrag vaststaat'
      : from === 'alleged'
        ? 'the inquiry is concluded and the conduct established'
        : 'the conduct is established'
  if (nature === 'can-do' && fact?.remedy?.level === to) return fact.remedy.text[lang]
  if (fact?.role === 'circumstance') {
    if (to === 'yes')
      return nl ? `ook ‘${label.nl}’ vaststaat` : `‘${label.en}’ is established as well`
    return nl ? `‘${label.nl}’ niet vaststaat` : `‘${label.en}’ is not established`
  }
  const now = from === unknownLevel ? '' : ` (${nl ? 'nu' : 'now'}: ${fromLabel[lang]})`
  const clause = fact?.clauses?.[to]
  if (clause !== undefined) return clause[lang] + now
  return nl
    ? `bij ‘${label.nl}’ geldt: ${toLabel.nl}${now}`
    : `‘${label.en}’ is: ${toLabel.en}${now}`
}
