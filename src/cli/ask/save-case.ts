import { existsSync } from 'node:fs'
import type { Lang, BilingualText } from '../../base/text'
import type { Case } from '../../case/case'
import type { Question } from '../../interview/questions/question'
import { writeWhole } from '../files'
import type { Asker } from './asker'
import type { Vocabulary } from '../../policy/vocabulary'

const words = {
  save: { nl: 'Wilt u de zaak bewaren?', en: 'Do you want to save the case?' },
  saveWhy: {
    nl: 'Met het bestand kunt u het advies opnieuw vragen, of later iets aanvullen.',
    en: 'With the file you can ask for the advice again, or add something later.',
  },
  name: {
    nl: 'Onder welke naam? Zet geen namen van mensen in de bestandsnaam.',
    en: 'Under which name? Put no names of people in the file name.',
  },
  overwrite: {
    nl: 'Dit bestand is er al. Wilt u het vervangen?',
    en: 'This file is there already. Do you want to replace it?',
  },
  overwriteWhy: {
    nl: 'Wat er nu in staat, gaat dan verloren.',
    en: 'What is in it now is lost then.',
  },
  saved: { nl: 'Bewaard', en: 'Saved' },
  again: { nl: 'Opnieuw vragen', en: 'Ask again' },
  cannot: {
    nl: 'Dit kon niet worden geschreven. Kies een andere naam.',
    en: 'This could not be written. Choose another name.',
  },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
} as const satisfies Record<string, BilingualText>

const [yes, no] = [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
]
const shallSave: Question = {
  kind: 'one',
  text: words.save,
  why: words.saveWhy,
  mayBeUnknown: false,
  options: [yes, no],
}
// What loses something does not stand first, where Enter takes it.
const shallReplace: Question = {
  kind: 'one',
  text: words.overwrite,
  why: words.overwriteWhy,
  mayBeUnknown: false,
  options: [no, yes],
}

/** What it takes to save a case. */
export interface Saving {
  readonly lang: Lang
  readonly asker: Asker
  /** The policy as it was named on the command line; undefined for the shipped one. */
  readonly named: string | undefined
}

/** Offers to save a case: whether this was finished, so the case saved, or not wanted. */
export async function offerToSave(saving: Saving, theCase: Case<Vocabulary>): Promise<boolean> {
  for (;;) {
    const wanted = await saving.asker.ask(shallSave, false)
    if (wanted.is !== 'answer') return false
    if (wanted.answer !== 'yes') return true
    const end = await saveAs(saving, theCase)
    if (end !== 'back') return end === 'saved'
  }
}

async function saveAs(
  saving: Saving,
  theCase: Case<Vocabulary>,
): Promise<'saved' | 'back' | 'stop'> {
  const { asker, lang } = saving
  for (;;) {
    const said = await asker.line(words.name, lang === 'nl' ? 'zaak.json' : 'case.json')
    if (said.is !== 'answer') return said.is
    const file = said.answer
    if (existsSync(file)) {
      const replace = await asker.ask(shallReplace, true)
      if (replace.is === 'stop') return 'stop'
      if (replace.is === 'back' || replace.answer !== 'yes') continue
    }
    if (isWritten(file, theCase)) {
      asker.show(
        `${words.saved[lang]}: ${file}\n${words.again[lang]}: ${adviseAgain(saving, file)}\n`,
      )
      return 'saved'
    }
    asker.show(`${words.cannot[lang]}\n`)
  }
}

/** The command that gives the advice on a saved case again. */
function adviseAgain({ lang, named }: Saving, file: string): string {
  const inEnglish = lang === 'en' ? ' --lang en' : ''
  const byPolicy = named === undefined ? '' : ` --policy ${forShell(named)}`
  return `evenredig advise ${forShell(file)}${inEnglish}${byPolicy}`
}

/** A word as a shell reads it back. */
const forShell = (word: string) =>
  /^[\w./@%+:,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

function isWritten(file: string, theCase: Case<Vocabulary>): boolean {
  try {
    writeWhole(file, `${JSON.stringify(theCase, null, 2)}\n`)
    return true
  } catch {
    return false
  }
}
