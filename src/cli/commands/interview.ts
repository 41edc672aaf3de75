import type { BilingualText } from '../../base/text'
import { WrongUsage, type Wish } from '../arguments'
import { askByLine } from '../ask/by-line'
import { askByPrompt } from '../ask/by-prompt'
import { holdInterview } from '../ask/hold-interview'
import type { Command, Given } from '../command'
import { type Exit, fine } from '../exit'
import { written } from '../written'

/** `evenredig interview`: questions one by one, then the advice. */
export const interview: Command = { name: 'interview', on: 'cases', isDrawn: true, run }

/** Asks on a terminal; otherwise line by line. What is said goes straight to standard output, for somebody waits for it. */
async function run(wish: Wish, { policy, standard }: Given): Promise<Exit> {
  if (wish.files.length > 0 || wish.measures.length > 0)
    throw new WrongUsage({
      nl: '`interview` kan niet met een bestand of een maatregel: het vraagt ernaar',
      en: '`interview` takes no file and no measure: it asks',
    })
  const { lang, policy: named, complete } = wish
  const { input, output, startedAs } = standard
  const byLine = !standard.terminal
  const terminal = { input, output, lang, today: standard.today(), stop: standard.stoppable() }
  const asker = byLine ? askByLine(terminal) : await askByPrompt(terminal)
  const ended = await holdInterview({ policy, lang, asker, byLine, named, startedAs, complete })
  if (ended.advice === undefined)
    return { code: 2, stdout: '', stderr: `${stopped(ended.files)[lang]}\n` }
  const { advice } = ended
  return { ...fine(''), ...(wish.out === undefined ? {} : await written(wish, advice)) }
}

/** That an interview was stopped, and what was kept by then. */
function stopped(files: readonly string[]): BilingualText {
  const named = files.join(', ')
  return {
    nl: `evenredig: gestopt vóór het einde; ${files.length === 0 ? 'er is niets bewaard' : `wel bewaard: ${named}`}`,
    en: `evenredig: stopped before the end; ${files.length === 0 ? 'nothing was kept' : `kept all the same: ${named}`}`,
  }
}
