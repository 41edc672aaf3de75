import type { Situation } from '../case/levels'
import type { PolicyInside } from '../policy/ready'
import { programOf } from './kernel/program'
import { floors } from './decide'
import type { CaseDecision } from './decide-case'
import { isSameReading, readActs, type Reading } from './read'
import { softening, type Trace, trace } from './trace'

/** Why a decision is what it is: the readings, what fired in the governing one, and the rules that determined the answer. */
export interface Determination {
  readonly readings: readonly Reading[]
  /** What fired in the governing reading; undefined where there are no measures to advise on. */
  readonly own: Trace | undefined
  /** True where another reading makes some part of the answer graver than the governing one does. */
  readonly heldUp: boolean
  /** The rules that alone give the same answer, as places in the list of rules, ascending. */
  readonly rules: readonly number[]
}

/** Tells which rules determined a decision. */
export function determine(
  { data }: PolicyInside,
  situation: Situation,
  { kind, gates, outcome }: CaseDecision,
): Determination {
  const program = programOf(data)
  const readings = outcome === undefined ? [] : readActs(program, situation)
  if (kind !== 'measures' || outcome === undefined) {
    const rules = gates
      .filter(({ gate, status }) => status === 'blocked' && gate.kind !== undefined)
      .flatMap(({ rules: own }) => own)
    return { readings, own: undefined, heldUp: false, rules: ordered(rules) }
  }
  const own = trace(program, situation, outcome.governing)
  const others = floors(outcome, readings)
  const rules = [
    ...rulesIn(own),
    ...others.flatMap((reading) => rulesIn(trace(program, situation, reading))),
    // Without what made another reading milder, that reading would come out graver.
    ...readings.flatMap((reading) =>
      isSameReading(reading, outcome.governing) ? [] : softening(program, situation, reading),
    ),
  ]
  return { readings, own, heldUp: others.length > 0, rules: ordered(rules) }
}

function ordered(rules: readonly number[]): readonly number[] {
  return [...new Set(rules)].sort((a, b) => a - b)
}

function rulesIn({
  lift,
  range,
  move,
  weighed,
  open,
  step,
  depart,
  replace,
}: Trace): readonly number[] {
  const one = (rule: number | undefined) => (rule === undefined ? [] : [rule])
  return [
    ...one(lift),
    ...range,
    ...one(move),
    ...weighed.filter(({ counted }) => counted).map(({ rule }) => rule),
    ...open,
    ...step,
    ...depart,
    ...replace,
  ]
}
