import type { CheckResult } from '../../check/check-result'
import type { Lang } from '../../base/text'
import type { Vocabulary } from '../../policy/vocabulary'
import { sharedWords } from '../shared-words'
import { type LadderPicture, ladderPicture } from './ladder'
import type { NoPicture } from './picture'

/** The ladder with what is proposed on it. */
export function checkedLadder(
  result: CheckResult<Vocabulary>,
  lang: Lang,
): LadderPicture | NoPicture {
  const { advice, weighsAs, proposed: measures, conditional, parts, firm } = result
  // What stands on the rung is then not that measure itself.
  const isOther = parts.length > 1 && (conditional.length > 0 || !measures.includes(weighsAs))
  const isWhole = isOther || parts.some(({ role }) => role === 'outweighs')
  const proposed = sharedWords[isWhole ? 'proposedWhole' : 'proposed'][lang]
  const provisional = sharedWords[isWhole ? 'provisionalWhole' : 'provisional'][lang]
  const said = firm ? proposed : provisional
  const isSupport = isNoRung(result) && !measures.includes(weighsAs)
  const note = isSupport ? `${said}, ${sharedWords.noSanction[lang]}` : said
  return ladderPicture(advice, lang, { measure: weighsAs, note })
}

/** Whether what is proposed weighs as nothing on the ladder. */
export function isNoRung({ weighsAs, advice }: CheckResult<Vocabulary>): boolean {
  return weighsAs === advice.labels.ladder[0]?.measure
}
