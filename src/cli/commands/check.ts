import { safeCheck } from '../../check/check'
import type { CheckResult } from '../../check/check-result'
import { UsageError } from '../arguments'
import type { Command } from '../command'
import { invalid } from '../exit'
import { oneFile, readInput } from '../files'
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
      throw new UsageError('`check` takes a measure: `--measure written-warning`, for instance')
    const input = readInput(file, standard)
    if (!input.ok) return invalid(input.issues)
    return shown(wish, safeCheck(input.value, wish.measures, { policy }), isFinding)
  },
}

/** Whether the measure cannot be imposed as it is proposed. */
function isFinding({ verdict, admissible, suitable }: CheckResult<Vocabulary>): boolean {
  return verdict.startsWith('too-') || !admissible || suitable.answer === 'no'
}
