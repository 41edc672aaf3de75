import { safeAdvise } from '../../advice/advise'
import { safeCheck } from '../../check/check'
import { asProposed, isRecord } from '../../compare/decision'
import { safeParseDecisionRecord } from '../../compare/parse-record'
import { inside } from '../../policy/ready'
import { WrongUsage } from '../arguments'
import type { Command } from '../command'
import { onCaseIn } from '../case-in'
import { invalid } from '../exit'
import { oneFile, readInput } from '../files'
import { sourceOf } from '../source'
import { shown } from '../written'
import { adviseRows } from './advise-rows'

/** `evenredig advise CASE.json`: the advice on one case. */
export const advise: Command = {
  name: 'advise',
  on: 'cases',
  isDrawn: true,
  run: (wish, { policy, standard }) => {
    if (wish.measures.length > 0)
      throw new WrongUsage({
        nl: '`advise` kan niet met `--measure`: gebruik `check`',
        en: '`advise` takes no `--measure`: use `check`',
      })
    if (wish.rows !== undefined) return adviseRows(wish, wish.rows, { policy, standard })
    const input = readInput(oneFile(wish), standard)
    const source = sourceOf(input, policy)
    if (!input.ok) return invalid(input.issues, wish.lang, 'case', source)
    const endsWith = () => false
    if (wish.paper === undefined || !isRecord(input.value))
      return shown(
        wish,
        onCaseIn(input.value, (theCase) => safeAdvise(theCase, { policy })),
        { endsWith, policy, source },
      )
    const record = safeParseDecisionRecord(input.value, { policy })
    if (!record.ok) return invalid(record.issues, wish.lang, 'case', source)
    const { case: theCase, advice, decision } = record.value
    // How what was decided came out is told on the sheet for the writer, where it is looked at by the policy of the advice.
    const isSamePolicy = advice.receipt.policyHash === inside(policy).hash
    const checked = isSamePolicy && safeCheck(theCase, asProposed(decision), { policy })
    if (checked && checked.ok) return shown(wish, checked, { endsWith, policy, decision })
    const whole = advice.type === 'advice' ? advice : safeAdvise(theCase, { policy })
    const result = 'ok' in whole ? whole : { ok: true as const, value: whole }
    return shown(wish, result, { endsWith, policy, decision })
  },
}
