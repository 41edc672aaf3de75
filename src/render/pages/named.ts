import type { Advice, Grounds, MeasuresAdvice, Rung } from '../../advice/advice'
import { transgression } from '../../advice/transgression'
import { inSeries, type Lang } from '../../base/text'
import type { Vocabulary } from '../../policy/vocabulary'
import { type Block, type PagePoint, points } from '../page'

/** What the guideline itself names and what this policy adds, and how many rules stand on what; nothing where nothing is weighed. */
export function guidelineAndPolicy(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  if (advice.kind !== 'measures') return []
  const { moved } = advice.grounds
  const said = moved === null ? [] : [whatItNames(advice, lang), whatIsAdded(moved, lang)]
  return [points([...said, countedGrounds(advice.grounds, lang)])]
}

/** The rungs that the guideline itself names, each with its condition; that it names none where it does not. */
export function namedByGuideline(
  { labels, considered, principal, relation }: MeasuresAdvice<Vocabulary>,
  lang: Lang,
): readonly string[] {
  const named = labels.ladder.flatMap((step) => {
    const { measure } = step
    const rung =
      measure === principal.measure ? principal : considered.find((one) => one.measure === measure)
    if (rung === undefined || rung.named === null || rung.named === 'no') return []
    const { condition } = rung
    const called = inItsWords(step, lang)
    if (condition === undefined) return [called]
    return [`${called}, ${lang === 'nl' ? 'als' : 'if'} ${condition[lang]}`]
  })
  const none =
    relation === 'employee'
      ? { nl: 'niets', en: 'nothing' }
      : { nl: 'niets voor wie niet in dienst is', en: 'nothing for who is not employed' }
  return named.length === 0 ? [none[lang]] : named
}

function whatItNames(advice: MeasuresAdvice<Vocabulary>, lang: Lang): PagePoint {
  const { labels, tier } = advice
  const label = labels.tiers[tier]
  const what = label === undefined ? '' : transgression(label)[lang]
  return {
    text:
      lang === 'nl'
        ? `De richtlijn zelf noemt van deze ladder bij ${what}:`
        : `Of this ladder the guideline itself names for ${what}:`,
    points: namedByGuideline(advice, lang),
  }
}

function whatIsAdded(moved: NonNullable<Grounds['moved']>, lang: Lang): string {
  const added = moved.map(({ label }) => `‘${label[lang]}’`).join(', ')
  if (lang === 'nl')
    return added === ''
      ? 'Geen keuze van deze regeling heeft het advies daarvan verschoven.'
      : `Deze regeling voegt voor dit advies toe: ${added}.`
  return added === ''
    ? 'No choice of this policy moved the advice from that.'
    : `For this advice this policy adds: ${added}.`
}

/** A rung as the guideline speaks of it, with what it is called in this relation where that is something else. */
function inItsWords({ label, general }: Rung<Vocabulary>, lang: Lang): string {
  if (general === undefined || general[lang] === label[lang]) return label[lang]
  return `${general[lang]} (${lang === 'nl' ? 'hier' : 'here'}: ${label[lang]})`
}

function countedGrounds({ guideline, law, choice, alsoChoice }: Grounds, lang: Lang): string {
  const all = guideline + law + choice
  const grounds = [
    [guideline, { nl: 'de richtlijn', en: 'the guideline' }],
    [law, { nl: 'de wet', en: 'the law' }],
    [choice, { nl: 'een keuze van deze regeling', en: 'a choice of this policy' }],
  ] as const
  const on = { nl: 'op grond van', en: 'on the ground of' }[lang]
  const given = grounds.filter(([count]) => count > 0)
  const parts = given.map(([count, ground]) => `${count} ${on} ${ground[lang]}`)
  const [only] = given.length === 1 ? given : []
  const counted =
    lang === 'nl'
      ? `Dit advies volgt uit ${all} ${all === 1 ? 'regel' : 'regels'}`
      : `This advice follows from ${all} ${all === 1 ? 'rule' : 'rules'}`
  const first =
    only === undefined
      ? `${counted}: ${inSeries(parts, lang)}.`
      : `${counted}, ${on} ${only[1][lang]}.`
  if (alsoChoice === 0) return first
  const also =
    lang === 'nl'
      ? `Van die op grond van richtlijn of wet ${alsoChoice === 1 ? 'steunt' : 'steunen'} er ${alsoChoice} ook op een keuze.`
      : `Of those on the ground of the guideline or the law ${alsoChoice} also ${alsoChoice === 1 ? 'rests' : 'rest'} on a choice.`
  return `${first} ${also}`
}
