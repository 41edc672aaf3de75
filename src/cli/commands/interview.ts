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
  const advice = await holdInterview({ policy, lang, asker, byLine, named, startedAs, complete })
  if (advice === undefined) return { code: 2, stdout: '', stderr: `${stopped[lang]}\n` }
  return { ...fine(''), ...(wish.out === undefined ? {} : await written(wish, advice)) }
}

const stopped = {
  nl: 'evenredig: gestopt vóór het einde; er is niets bewaard',
  en: 'evenredig: stopped before the end; nothing was kept',
} as const
