import { safeAdvise } from '../../advice/advise'
import { WrongUsage } from '../arguments'
import type { Command } from '../command'
import { invalid } from '../exit'
import { oneFile, readInput } from '../files'
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
    if (!input.ok) return invalid(input.issues, wish.lang)
    return shown(wish, safeAdvise(input.value, { policy }), () => false)
  },
}
