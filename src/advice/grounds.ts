import type { Explained } from '../decide/decide'
import type { Reading } from '../decide/reading'
import type { Citation } from '../policy/policy'
import type { RuleStatement } from '../policy/statements'
import type { Grounds, MovingChoice } from './advice'
import { type AtLevels, namedIn, rungAt, statementsIn } from './context'

/** How many determining rules stand on the guideline, on the law and on a choice, and which choices moved the answer. */
export function groundsOf(
  context: AtLevels,
  outcome: Explained,
  determining: readonly RuleStatement[],
): Grounds {
  const { sources } = context.policy.data
  const kinds = determining.map(({ source }) => source.map((id) => sources[id]?.kind))
  const count = (kind: Citation['kind']) => kinds.filter(([first]) => first === kind).length
  const citing = kinds.filter((each) => each.includes('choice')).length
  const choice = count('choice')
  return {
    guideline: count('guideline'),
    law: count('law'),
    choice,
    alsoChoice: citing - choice,
    moved: movedBy(context, outcome),
  }
}

/**
 * The choices that the way to the recommended rung rests on, in the order of the way; null where the policy does not say what
 * its guideline names. Of several readings that lead to the rung the governing one tells it, unless another rests on no choice at
 * all: what the guideline gives by itself, no choice moved.
 */
function movedBy(context: AtLevels, outcome: Explained): readonly MovingChoice[] | null {
  const { named, choices = {} } = context.policy.data
  if (named === undefined) return null
  const leading = outcome.readings.filter(({ recommended }) => recommended === outcome.recommended)
  const ways = leading.map((reading) => choicesOf(context, wayOf(context, outcome, reading)))
  // The page tells the way of the governing reading, so where every way takes choices they are those of that one.
  const told = ways[leading.indexOf(outcome.governing)]
  const way = ways.some(({ length }) => length === 0) ? [] : (told ?? fewest(ways))
  return way.map((choice) => ({
    choice,
    label: choices[choice] ?? { nl: choice, en: choice },
  }))
}

/**
 * The rules that led a reading away from the start that the guideline names, as places: what lifts, moves, steps, makes room and replaces.
 */
function wayOf(context: AtLevels, { tier }: Explained, reading: Reading): readonly number[] {
  const { fired } = reading
  const { named } = namedIn(context, tier, rungAt(context, reading.start))
  const start = fired.move ?? (named === 'yes' ? undefined : fired.range)
  const steps = reading.stepped === reading.start ? [] : stepsOf(context, reading)
  return [fired.lift, start, ...steps, fired.replace].filter((rule) => rule !== undefined)
}

/** What took a reading from its start to where it stepped: the steps, the weights behind them, and what made room. */
function stepsOf(context: AtLevels, reading: Reading): readonly number[] {
  const { rules } = context.policy.data
  const { fired, stepped, start } = reading
  const up = stepped > start
  const steps = fired.step.filter((rule) => {
    const event = rules[rule]?.event
    return event?.type === 'step' && event.params.by > 0 === up
  })
  const weights = fired.weighed.filter(({ counted, steps: by }) => counted && by > 0 === up)
  return [...steps, ...weights.map(({ rule }) => rule), ...roomFor(context, reading)]
}

/** The rule that made room for where a reading stepped, where its range did not hold it: of several the one with the fewest choices. */
function roomFor(context: AtLevels, { fired, stepped, start }: Reading): readonly number[] {
  const end = stepped > start ? 'to' : 'from'
  const reaches = (rule: number) => {
    const rung = endOf(context, rule, end)
    return rung !== undefined && (end === 'to' ? rung >= stepped : rung <= stepped)
  }
  const ranges = [fired.move, fired.range].filter((rule) => rule !== undefined)
  const own = ranges.find((rule) => endOf(context, rule, end) !== undefined)
  if (own !== undefined && reaches(own)) return []
  const opens = fired.open.filter(reaches)
  const sizes = opens.map((rule) => choicesOf(context, [rule]).length)
  const plainest = opens[sizes.indexOf(Math.min(...sizes))]
  return plainest === undefined ? [] : [plainest]
}

/** An end that a rule sets, as a place on the ladder; undefined where it leaves the end alone. */
function endOf({ policy }: AtLevels, rule: number, end: 'from' | 'to'): number | undefined {
  const event = policy.data.rules[rule]?.event
  if (event?.type !== 'range' && event?.type !== 'to-start' && event?.type !== 'open')
    return undefined
  const rung = event.params[end]
  return rung === undefined ? undefined : policy.data.ladder.indexOf(rung)
}

/** The choices that some rules rest on, each once. */
function choicesOf(context: AtLevels, rules: readonly number[]): readonly string[] {
  const { choices } = statementsIn(context)
  return [...new Set(rules.flatMap((rule) => choices[rule] ?? []))]
}

/** The shortest of some lists, the first of them where several are as short. */
function fewest(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? [])
}
