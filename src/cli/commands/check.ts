import { safeCheck } from '../../check/check'
import type { CheckResult } from '../../check/check-result'
import { WrongUsage } from '../arguments'
import type { Command } from '../command'
import { onCaseIn } from '../case-in'
import { type Exit, invalid } from '../exit'
import { oneFile, readInput } from '../files'
import { sourceOf } from '../source'
import { shown } from '../written'
import type { Vocabulary } from '../../policy/vocabulary'

/** `evenredig check CASE.json --measure M`: whether a proposed measure fits. */
export const check: Command = {
  name: 'check',
  on: 'cases',
  isDrawn: true,
  run: (wish, { policy, standard }) => {
    const file = oneFile(wish)
    if (wish.measures.length === 0)
      throw new WrongUsage({
        nl: '`check` vraagt een maatregel: bijvoorbeeld `--measure written-warning`',
        en: '`check` takes a measure: `--measure written-warning`, for instance',
      })
    const input = readInput(file, standard)
    const source = sourceOf(input, policy)
    if (!input.ok) return invalid(input.issues, wish.lang, 'case', source)
    return shown(
      wish,
      onCaseIn(input.value, (theCase) => safeCheck(theCase, wish.measures, { policy })),
      { endsWith: exitOf, policy, source },
    )
  },
}

/** 1 where the measure cannot be imposed as it is proposed; 4 where it only cannot as far as is known now. */
function exitOf({
  verdict,
  firm,
  admissible,
  suitable,
  gates,
}: CheckResult<Vocabulary>): Exit['code'] {
  const isOutside = verdict === 'too-light' || verdict === 'too-heavy'
  const isBlocked = gates.some(({ status }) => status === 'blocked')
  if (isOutside && !firm && !isBlocked) return 4
  return isOutside || !admissible || suitable.answer === 'no' ? 1 : 0
}
