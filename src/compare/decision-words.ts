import type { BilingualText } from '../base/text'
import type { Case } from '../case/case'
import { isByHistory } from '../policy/fact'
import type { PolicyData } from '../policy/policy'
import type { Vocabulary } from '../policy/vocabulary'

/** How it is asked what was decided, in the parts of a decision record. */
export const decisionWords = {
  measures: { nl: 'Welke maatregelen zijn opgelegd?', en: 'Which measures were imposed?' },
  decidedOn: { nl: 'Op welke dag is besloten?', en: 'On which day was it decided?' },
  decidedBy: { nl: 'Wie besloot, in welke rol?', en: 'Who decided, in which role?' },
  reasons: { nl: 'Waar rusten de redenen op?', en: 'What do the reasons rest on?' },
  reasonsHint: {
    nl: 'Wijkt het besluit af van het advies, noem dan waar de redenen op rusten. De redenen zelf staan in het stuk.',
    en: 'Where the decision departs from the advice, name what the reasons rest on. The reasons themselves stand in the paper.',
  },
  otherReasons: {
    nl: 'andere redenen, die in het stuk staan',
    en: 'other reasons, which stand in the paper',
  },
} as const satisfies Record<string, BilingualText>

/** What reasons can rest on: the facts that are known, the circumstances and the points of attention that a case names. */
export function reasonsIn(
  { facts: known }: Pick<PolicyData, 'facts'>,
  {
    facts = {},
    procedure = {},
    history = [],
    circumstances = [],
    attention = [],
  }: Case<Vocabulary>,
): readonly string[] {
  const stated = Object.entries({ ...facts, ...procedure }).flatMap(([id, level]) =>
    level === undefined || level === 'unknown' ? [] : [id],
  )
  const earlier = history.length === 0 ? [] : known.filter(isByHistory).map(({ id }) => id)
  return [...new Set([...stated, ...earlier, ...circumstances, ...attention])]
}
