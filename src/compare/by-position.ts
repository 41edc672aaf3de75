import { isUnknown } from '../policy/fact'
import type { FactData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { inBoth, type Lang } from '../base/text'
import type { ByPosition, ComparedCase, PositionRow } from './comparison'
import type { Vocabulary } from '../policy/vocabulary'

/** A compared case with the level of the fact that the policy compares by. */
export interface Positioned {
  readonly compared: ComparedCase<Vocabulary>
  /** The level, or that of not known. */
  readonly level: number
}

/** Whether those in a position get lighter measures than others, measured against the advice; null where the policy compares by no fact. */
export function byPosition(
  { data }: PolicyInside,
  list: readonly Positioned[],
): ByPosition<Vocabulary> | null {
  const fact = data.facts.find(({ compareFrom }) => compareFrom !== undefined)
  if (fact === undefined) return null
  const rows = fact.levels.flatMap((_, level): PositionRow[] => {
    const own = list.filter((one) => one.level === level).map(({ compared }) => compared)
    return own.length === 0 ? [] : [rowOf(fact, level, own)]
  })
  return {
    fact: fact.id,
    label: fact.label,
    rows,
    because: inBoth((lang) => conclusion(rows, lang)),
  }
}

function rowOf(
  fact: FactData,
  level: number,
  own: readonly ComparedCase<Vocabulary>[],
): PositionRow {
  const count = (test: (rungs: number) => boolean) => own.filter(({ rungs }) => test(rungs)).length
  return {
    level: String(fact.levels[level]),
    label: fact.labels[level] as FactData['label'],
    position: !isUnknown(fact, level) && level >= (fact.compareFrom as number),
    cases: own.length,
    lighter: count((rungs) => rungs < 0),
    asAdvised: count((rungs) => rungs === 0),
    heavier: count((rungs) => rungs > 0),
    meanRungs:
      Math.round((own.reduce((sum, { rungs }) => sum + rungs, 0) / own.length) * 100) / 100,
  }
}

function conclusion(rows: readonly PositionRow[], lang: Lang): string {
  const total = (position: boolean, key: 'cases' | 'lighter') =>
    rows
      .filter((row) => row.position === position && row.level !== 'unknown')
      .reduce((sum, row) => sum + row[key], 0)
  const [withCases, without] = [total(true, 'cases'), total(false, 'cases')]
  const small =
    lang === 'nl'
      ? 'Kleine aantallen bewijzen niets; kijk naar de zaken zelf.'
      : 'Small numbers prove nothing; look at the cases themselves.'
  if (withCases === 0 || without === 0) {
    return lang === 'nl'
      ? `Er is niets om te vergelijken: er zijn geen zaken met en zonder machtspositie. ${small}`
      : `There is nothing to compare: there are no cases both with and without a position of power. ${small}`
  }
  const [lighterWith, lighterWithout] = [total(true, 'lighter'), total(false, 'lighter')]
  const more = lighterWith / withCases - lighterWithout / without
  const counted =
    lang === 'nl'
      ? [
          `Met een machtspositie kregen ${lighterWith} van de ${withCases} een lichtere maatregel dan het advies,`,
          `zonder ${lighterWithout} van de ${without}.`,
        ].join(' ')
      : [
          `With a position of power ${lighterWith} of ${withCases} got a lighter measure than the advice,`,
          `without one ${lighterWithout} of ${without}.`,
        ].join(' ')
  const answer =
    lang === 'nl'
      ? more > 0
        ? 'Wie een machtspositie heeft, kwam er hier vaker lichter vanaf.'
        : 'Wie een machtspositie heeft, kwam er hier niet vaker lichter vanaf.'
      : more > 0
        ? 'Those in a position of power came off lighter more often here.'
        : 'Those in a position of power did not come off lighter more often here.'
  return `${counted} ${answer} ${small}`
}
