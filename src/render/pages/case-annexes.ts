import type { Advice } from '../../advice/advice'
import { relationWords, stageWords } from '../../case/words'
import type { Lang } from '../../base/text'
import { type Block, type NamedValue, type PageSection, points, section } from '../page'
import { capital } from '../words'
import { appliedPoints, classified, counted, notCounted, timeline } from './advice-parts'
import { firstWords } from './first-words'
import { guidelineAndPolicy } from './named'
import { actLines, factsInWords } from './told-facts'
import { words } from '../words'
import type { Vocabulary } from '../../policy/vocabulary'

/** Blocks under a heading of their own within a section; nothing where there is nothing to say. */
export function under(title: string, blocks: readonly Block[]): readonly Block[] {
  const isSaid = blocks.some(
    (block) =>
      (block.is !== 'points' || block.points.length > 0) &&
      (block.is !== 'rows' || block.rows.length > 0),
  )
  return isSaid ? [{ is: 'label', text: capital(title) }, ...blocks] : []
}

/** Everything the answer rests on: the acts with what was found, each fact with its level in words, and earlier measures. */
export function factsAnnex(advice: Advice<Vocabulary>, lang: Lang): readonly PageSection[] {
  const rows = (list: readonly NamedValue[]): Block => ({ is: 'rows', rows: list })
  const isClaimed = (_: string, level: string) => level !== 'no'
  return section(firstWords.facts[lang], [
    rows([
      [firstWords.relation[lang], relationWords[advice.relation][lang]],
      [firstWords.stage[lang], stageWords[advice.stage][lang]],
    ]),
    ...under(firstWords.acts[lang], [points(actLines(advice, lang, true))]),
    ...under(firstWords.given[lang], [rows(factsInWords(advice, { role: 'given', lang }))]),
    ...under(firstWords.claimed[lang], [
      rows(factsInWords(advice, { role: 'circumstance', lang, isTold: isClaimed })),
    ]),
    ...under(firstWords.procedure[lang], [rows(factsInWords(advice, { role: 'procedure', lang }))]),
    ...under(words.history[lang], timeline(advice, lang)),
  ])
}

/** How the answer came about: how grave the acts are, the steps, the rules, and what the guideline and the policy say. */
export function weighingAnnex(advice: Advice<Vocabulary>, lang: Lang): readonly PageSection[] {
  const classes = new Set(advice.classification.map(({ because }) => because[lang]))
  const isNew = (because: string) => !classes.has(because)
  return section(firstWords.weighing[lang], [
    ...under(words.classification[lang], [points(classified(advice, lang))]),
    ...under(words.steps[lang], counted(advice, lang)),
    ...under(words.notCounted[lang], notCounted(advice, lang)),
    ...under(firstWords.rules[lang], [appliedPoints(advice, lang, isNew)]),
    ...under(firstWords.names[lang], guidelineAndPolicy(advice, lang)),
  ])
}
