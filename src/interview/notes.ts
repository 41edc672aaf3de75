import type { BilingualText } from '../base/text'
import { actInWords } from '../case/words'
import { inside, type Policy, type PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { type Answers, answerTo, numbers } from './answers'
import { actsOf, made } from './case-of'

/** What was answered and the case of the answers cannot hold, in sentences. */
export function notesOn(policy: Policy<Vocabulary>, answers: Answers): readonly BilingualText[] {
  const opened = inside(policy)
  return [
    ...(answerTo(answers, { about: 'relation' }) === null ? [words.relation] : []),
    ...tierNotes(policy, answers),
    ...earlierNotes(opened, answers),
    ...leftOutNotes(opened, made(policy, answers)?.leftOut ?? []),
  ]
}

const words = {
  relation: {
    nl: 'Wat de beschuldigde voor de organisatie is, is niet bekend. Het advies gaat uit van een werknemer.',
    en: 'What the accused is to the organisation is not known. The advice takes an employee.',
  },
  assessedOn: {
    nl: 'De dag van beoordeling ligt vóór een andere dag in de zaak en is weggelaten.',
    en: 'The day of the assessment lies before another day of the case and was left out.',
  },
  days: {
    nl: 'Niet alle dagen of aantallen gaan samen. Wat niet kon, is weggelaten.',
    en: 'Not all days or numbers go together. What could not be was left out.',
  },
} as const satisfies Record<string, BilingualText>

/** Acts of which it is not known how serious they are: a case has no word for that, so the mildest stands. */
function tierNotes(policy: Policy<Vocabulary>, answers: Answers): readonly BilingualText[] {
  const { data } = inside(policy)
  const mildest = data.tiers[0]?.label ?? { nl: '', en: '' }
  return actsOf(policy, answers)
    .filter(({ at }) => answerTo(answers, { about: 'act', at, part: 'tier' }) === null)
    .filter(({ act }) => act.tier !== undefined)
    .map(({ act: { form } }) => {
      const { nl, en } = actInWords(data, { form })
      return {
        nl: `Hoe ernstig het is, is niet bekend van: ${nl}. Het advies gaat uit van het lichtste, ${mildest.nl}, en kan dus zwaarder worden; pas de zaak aan zodra er meer bekend is.`,
        en: `How serious it is, is not known of: ${en}. The advice takes the mildest, ${mildest.en}, and so it can become heavier; change the case as soon as more is known.`,
      }
    })
}

/** Earlier measures that were told, and that a case cannot hold for want of a day or of what they were about. */
function earlierNotes({ data }: PolicyInside, answers: Answers): readonly BilingualText[] {
  return numbers.flatMap((at): readonly BilingualText[] => {
    const told = (part: 'kind' | 'form' | 'comparable' | 'on') =>
      answerTo(answers, { about: 'earlier', at, part })
    const label = data.about.history.find(({ kind }) => kind === told('kind'))?.label
    if (label === undefined || told('comparable') === 'no') return []
    const isAboutUnknown = told('form') === null && told('comparable') === null
    if (told('on') !== null && !isAboutUnknown) return []
    const missing: BilingualText = isAboutUnknown
      ? { nl: 'waarover die ging', en: 'what it was about' }
      : { nl: 'de dag', en: 'the day' }
    return [
      {
        nl: `Er was eerder een ${label.nl}, maar niet bekend is: ${missing.nl}. Daarom telt die nog niet mee en staat die niet in de zaak. Zoek het op: het kan het advies veranderen.`,
        en: `There was an earlier ${label.en}, but it is not known: ${missing.en}. So it does not count yet and does not stand in the case. Look it up: it can change the advice.`,
      },
    ]
  })
}

/** Answers that differ from what follows from the acts and the days. */
function leftOutNotes(
  { data }: PolicyInside,
  paths: readonly (readonly PropertyKey[])[],
): readonly BilingualText[] {
  const facts = paths.flatMap(([section, id]) =>
    section === 'facts' ? (data.facts.find((fact) => fact.id === id)?.label ?? []) : [],
  )
  const isDay = ([section]: readonly PropertyKey[]) =>
    section === 'conduct' || section === 'history' || section === 'procedure'
  return [
    ...facts.map(({ nl, en }) => ({
      nl: `Uw antwoord over ${nl} past niet bij het gedrag en de dagen. Wat daaruit volgt, telt.`,
      en: `Your answer on ${en} does not go with the conduct and the days. What follows from these counts.`,
    })),
    ...(paths.some(isDay) ? [words.days] : []),
    ...(paths.some(([section]) => section === 'assessedOn') ? [words.assessedOn] : []),
  ]
}
