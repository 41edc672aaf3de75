import {
  type Block,
  type Cite,
  type PagePoint,
  type PageSection,
  points,
  text,
} from '../render/page'
import { competent, workNotes } from '../render/pages/advice-parts'
import { toLookUp } from '../render/pages/source-points'
import { capital } from '../render/words'
import type { Matter } from './matter'
import { mismatches } from './mismatches'
import type { PaperName } from './paper-names'
import { letterWords } from './words'

/** What a cover is made for. */
interface Covered {
  readonly paper: PaperName
  /** What the paper rests on. */
  readonly cites: readonly Cite[]
}

/** What whoever writes a paper has to know and the person it goes to has not: on a sheet that is taken off. */
export function coverOf(matter: Matter, { paper, cites }: Covered): PageSection {
  const { lang } = matter
  const inOrder = paper === 'invitation' ? [] : conditions(matter)
  const cited = [...cites, ...inOrder.flatMap((point) => point.cites ?? [])]
  const unchecked = new Set(toLookUp(cited, lang))
  const unfit = mismatches(matter, paper).map((said) => `${capital(said[lang])}.`)
  // An invitation rests on no judgement yet.
  const notes = paper === 'invitation' ? [] : workNotes(matter.advice)
  const beware = [...unfit, ...notes.map(({ because }) => because[lang])]
  const isNamed = matter.advice.receipt.reference !== null
  return {
    title: letterWords.writer[lang],
    blocks: [
      text(letterWords.draft[lang]),
      ...(isNamed ? [] : [text(letterWords.noReference[lang])]),
      ...under(letterWords.beware[lang], beware),
      ...under(letterWords.verdict[lang], verdict(matter, paper)),
      ...under(letterWords.inOrder[lang], inOrder),
      ...under(letterWords.lookUp[lang], [...unchecked]),
    ],
  }
}

function under(label: string, list: readonly (PagePoint | string)[]): readonly Block[] {
  return list.length === 0 ? [] : [{ is: 'label', text: label }, points(list)]
}

/**
 * How a measure that was tested or decided on came out, and for another authority the range as a yardstick; an invitation is about no measure.
 */
function verdict({ advice, check, lang }: Matter, paper: PaperName): readonly string[] {
  if (paper === 'invitation') return []
  const yardstick = competent(advice, lang).flatMap((block) =>
    block.is === 'text' ? [block.text] : [],
  )
  return [...(check === undefined ? [] : [check.because[lang]]), ...yardstick]
}

/** What has to be in order before it goes out: the gates that forbid the measure and are not passed, and its conditions. */
function conditions({ advice, measures, lang, saying }: Matter): readonly PagePoint[] {
  if (advice.kind === 'other-authority') return []
  const ids = new Set<string>(measures.map(({ measure }) => measure))
  const open = advice.gates
    .filter(({ status, blocks }) => status !== 'passed' && blocks.some((rung) => ids.has(rung)))
    .map(({ because, source }) => ({ text: because[lang], cites: saying.citesOf(source) }))
  const needed = measures
    .flatMap((measure) => measure.conditions)
    .map(({ text: condition, source }) => ({
      text: condition[lang],
      cites: saying.citesOf(source),
    }))
  return [...open, ...needed]
}
