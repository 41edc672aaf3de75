import type { Advice, Grounds, MeasuresAdvice } from '../../advice/advice'
import { transgression } from '../../advice/transgression'
import type { Lang } from '../../base/text'
import type { Vocabulary } from '../../policy/vocabulary'
import { type Block, points } from '../page'

/** What the guideline itself names and what this policy adds, and how many rules stand on what; nothing where nothing is weighed. */
export function guidelineAndPolicy(advice: Advice<Vocabulary>, lang: Lang): readonly Block[] {
  if (advice.kind !== 'measures') return []
  const { moved } = advice.grounds
  const said = moved === null ? [] : [`${whatItNames(advice, lang)}; ${whatIsAdded(moved, lang)}.`]
  return [points([...said, countedGrounds(advice.grounds, lang)])]
}

function whatItNames(advice: MeasuresAdvice<Vocabulary>, lang: Lang): string {
  const { labels, considered, principal, tier } = advice
  const named = labels.ladder.flatMap(({ measure, label }) => {
    const rung =
      measure === principal.measure ? principal : considered.find((one) => one.measure === measure)
    if (rung === undefined || rung.named === null || rung.named === 'no') return []
    const { condition } = rung
    if (condition === undefined) return [label[lang]]
    return [`${label[lang]} ${lang === 'nl' ? 'als' : 'if'} ${condition[lang]}`]
  })
  const label = labels.tiers[tier]
  const what = label === undefined ? '' : transgression(label)[lang]
  if (lang === 'nl')
    return `De richtlijn zelf noemt bij ${what} ${named.join(', ') || 'geen van deze maatregelen'}`
  return `For ${what} the guideline itself names ${named.join(', ') || 'none of these measures'}`
}

function whatIsAdded(moved: NonNullable<Grounds['moved']>, lang: Lang): string {
  const added = moved.map(({ label }) => `‘${label[lang]}’`).join(', ')
  if (lang === 'nl')
    return added === ''
      ? 'geen keuze van deze regeling heeft het advies daarvan verschoven'
      : `deze regeling voegt voor dit advies toe: ${added}`
  return added === ''
    ? 'no choice of this policy moved the advice from that'
    : `for this advice this policy adds: ${added}`
}

function countedGrounds({ guideline, law, choice }: Grounds, lang: Lang): string {
  const all = guideline + law + choice
  return lang === 'nl'
    ? `Regels die dit advies bepalen: ${all}, waarvan op de richtlijn ${guideline}, op de wet ${law} en op een keuze van deze regeling ${choice}.`
    : `Rules that determine this advice: ${all}, of which on the guideline ${guideline}, on the law ${law} and on a choice of this policy ${choice}.`
}
