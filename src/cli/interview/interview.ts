import { existsSync } from 'node:fs'
import type { Advice } from '../../advice/advice'
import type { Case } from '../../case/case'
import { nextStep } from '../../interview/interview'
import type { Answers, Question } from '../../interview/question'
import type { Policy } from '../../policy/ready'
import { toText } from '../../render/writers/text'
import type { Lang, Text } from '../../base/text'
import { writeWhole } from '../output'
import type { Asker } from './asker'

const words = {
  begin: {
    nl: 'Ik vraag alleen wat het advies nog kan veranderen. Noem nergens namen. Kies met de pijltjes en Enter; omstandigheden kiest u met de spatiebalk. Ctrl-C stopt, dan wordt niets bewaard.',
    en: 'Only what can still change the advice is asked. Give no names anywhere. Choose with the arrow keys and Enter; circumstances with the space bar. Ctrl-C stops, and then nothing is kept.',
  },
  beginLines: {
    nl: 'Ik vraag alleen wat het advies nog kan veranderen. Noem nergens namen. Antwoord met het nummer van uw keuze.',
    en: 'Only what can still change the advice is asked. Give no names anywhere. Answer with the number of your choice.',
  },
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
} as const satisfies Record<string, Text>

/** How an interview is held. */
export interface Held {
  readonly policy: Policy
  readonly lang: Lang
  readonly asker: Asker
  /** Whether the answers come line by line. */
  readonly byLine: boolean
  /** The policy as it was named on the command line; undefined for the shipped one. */
  readonly named: string | undefined
}

/**
 * Asks until no answer can change the outcome, shows the advice and offers to save the case;
 * undefined where it is stopped before the end.
 */
export async function holdInterview(held: Held): Promise<Advice | undefined> {
  const { policy, lang, asker, byLine } = held
  asker.begin(byLine ? words.beginLines : words.begin)
  const told = await askAll(policy, asker)
  if (told === undefined) return undefined
  const { theCase, advice } = told
  asker.show(`\n${toText(advice, { lang })}`)
  return (await offerToSave(held, theCase)) ? advice : undefined
}

async function askAll(
  policy: Policy,
  asker: Asker,
): Promise<{ readonly theCase: Case; readonly advice: Advice } | undefined> {
  let answers: Answers = []
  for (;;) {
    const step = nextStep(policy, answers)
    if (step.done) return step
    const reply = await asker.ask(step.question, answers.length > 0)
    if (reply.is === 'stop') return undefined
    answers =
      reply.is === 'back'
        ? answers.slice(0, -1)
        : [...answers, { id: step.question.id, answer: reply.answer }]
  }
}

const [yes, no] = [
  { value: 'yes', label: words.yes },
  { value: 'no', label: words.no },
]
const shallSave: Question = {
  id: 'save',
  kind: 'one',
  text: words.save,
  why: words.saveWhy,
  mayBeUnknown: false,
  options: [yes, no],
}
// What loses something does not stand first, where Enter takes it.
const shallReplace: Question = {
  id: 'overwrite',
  kind: 'one',
  text: words.overwrite,
  why: words.overwriteWhy,
  mayBeUnknown: false,
  options: [no, yes],
}

/** Whether this was finished: the case saved, or not wanted. */
async function offerToSave(held: Held, theCase: Case): Promise<boolean> {
  for (;;) {
    const wanted = await held.asker.ask(shallSave, false)
    if (wanted.is !== 'answer') return false
    if (wanted.answer !== 'yes') return true
    const saving = await saveAs(held, theCase)
    if (saving !== 'back') return saving === 'saved'
  }
}

async function saveAs(
  { asker, lang, named }: Held,
  theCase: Case,
): Promise<'saved' | 'back' | 'stop'> {
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
      const options = `${lang === 'en' ? ' --lang en' : ''}${named === undefined ? '' : ` --policy ${forShell(named)}`}`
      asker.show(
        `${words.saved[lang]}: ${file}\n${words.again[lang]}: evenredig advise ${forShell(file)}${options}\n`,
      )
      return 'saved'
    }
    asker.show(`${words.cannot[lang]}\n`)
  }
}

/** A word as a shell reads it back. */
const forShell = (word: string) =>
  /^[\w./@%+:,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

function isWritten(file: string, theCase: Case): boolean {
  try {
    writeWhole(file, `${JSON.stringify(theCase, null, 2)}\n`)
    return true
  } catch {
    return false
  }
}
