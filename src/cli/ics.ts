import type { Lang } from '../base/text'
import type { Vocabulary } from '../policy/vocabulary'
import { plain } from '../render/writers/lines'
import type { DueDate, Register } from '../year/register/registered'

/**
 * What falls due as a calendar, an event for a day each. The same register gives the same bytes, and an event is known by the same id
 * however often it is made, so that a calendar replaces it.
 */
export async function asCalendar(
  { due, measures }: Register<Vocabulary>,
  lang: Lang,
): Promise<string> {
  // Loaded only where it is asked for.
  const { default: calendar } = await import('ical-generator')
  const decidedOn = new Map(measures.map(({ reference, from }) => [reference, from]))
  const name = lang === 'nl' ? 'Register van maatregelen' : 'Register of measures'
  const made = calendar({ name, prodId: `//evenredig//register//${lang.toUpperCase()}` })
  for (const one of due)
    made.createEvent(eventOf(one, { lang, made: decidedOn.get(one.reference) }))
  return `${made.toString()}\r\n`
}

/** In which language an event is told, and the day it was settled on. */
interface Telling {
  readonly lang: Lang
  readonly made: string | undefined
}

function eventOf({ id, on, reference, label }: DueDate<Vocabulary>, { lang, made }: Telling) {
  return {
    id: `${id}@evenredig`,
    start: new Date(`${on}T00:00:00Z`),
    allDay: true,
    summary: plain(`${reference}: ${label[lang]}`),
    // A calendar asks for the moment that an event was made; the clock is not read, so it is the day of the decision.
    stamp: new Date(`${made ?? on}T00:00:00Z`),
  }
}
