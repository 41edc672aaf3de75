import { isKnownDay, mostMonths } from '../../base/days'
import type { Lang } from '../../base/text'
import type { Vocabulary } from '../../policy/vocabulary'
import { registerRows } from '../../render/pages/register-page'
import { safeRegister } from '../../year/register/register'
import type { Register } from '../../year/register/registered'
import { WrongUsage, type Wish } from '../arguments'
import type { Command, Given } from '../command'
import { sheetWriter } from '../csv'
import { decidedFiles, nothingRead } from '../decided-files'
import { type Exit, fine, invalid } from '../exit'
import { asCalendar } from '../ics'
import { shown } from '../written'

/** `evenredig register DECIDED …`: what was imposed, until when it counts, and what falls due. */
export const register: Command = { name: 'register', on: 'cases', isDrawn: false, run }

function run(wish: Wish, { policy, standard }: Given): Exit | Promise<Exit> {
  const [on, retainMonths] = [dayAsked(wish), monthsAsked(wish)]
  const { decided, issues, placed } = decidedFiles(wish, standard)
  if (decided.length === 0 && issues.length === 0)
    return invalid([nothingRead()], wish.lang, 'cases')
  const result = safeRegister(decided, { policy, on, retainMonths })
  const all = [...issues, ...(result.ok ? [] : placed(result.issues))]
  if (all.length > 0 || !result.ok) return invalid(all, wish.lang)
  if (wish.format === 'csv') return asSheet(result.value, wish.lang)
  if (wish.format === 'ics') return asCalendar(result.value, wish.lang).then(fine)
  return shown(wish, result, { endsWith: () => false, policy })
}

async function asSheet(register: Register<Vocabulary>, lang: Lang): Promise<Exit> {
  const write = await sheetWriter()
  return fine(write(registerRows(register, lang)))
}

/** The day that was asked for. Throws a WrongUsage where it is none. */
function dayAsked({ on }: Wish): string | undefined {
  if (on === undefined || (on.length === 'yyyy-mm-dd'.length && isKnownDay(on))) return on
  throw new WrongUsage({
    nl: '`--on` vraagt een dag als jaar-maand-dag, zoals 2026-06-01',
    en: '`--on` takes a day as year-month-day, such as 2026-06-01',
  })
}

function monthsAsked({ retain }: Wish): number | undefined {
  if (retain === undefined) return undefined
  const months = /^\d{1,3}$/.test(retain) ? Number(retain) : 0
  if (months >= 1 && months <= mostMonths) return months
  throw new WrongUsage({
    nl: `\`--retain\` vraagt een aantal maanden, van 1 tot en met ${mostMonths}`,
    en: `\`--retain\` takes a number of months, from 1 to ${mostMonths}`,
  })
}
