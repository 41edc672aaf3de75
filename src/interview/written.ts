import { isKnownDay } from '../base/days'
import { isReferenceRead } from '../case/combinations'
import { mostOccasions, referenceForm } from '../case/schema'

/** Whether something is a day, or where that is enough a month or a year. */
export function isDay(answer: unknown, exact: boolean): answer is string {
  if (typeof answer !== 'string' || !isKnownDay(answer)) return false
  return !exact || answer.length === 'yyyy-mm-dd'.length
}

/** Whether a text is a number of days that a case can tell. */
export function isCount(answer: unknown): answer is string {
  if (typeof answer !== 'string' || !/^[1-9]\d{0,3}$/.test(answer)) return false
  return Number(answer) <= mostOccasions
}

/** Whether a text can be the reference of a case: a file number, and nothing that tells a person. */
export function isReference(answer: string): boolean {
  return referenceForm.test(answer) && isReferenceRead(answer)
}
