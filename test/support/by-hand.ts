/**
 * The same decision written by hand, without rules, tables or sources: what somebody would write who needed only this policy.
 * It serves as a second opinion in a test, and as the yardstick of the benchmark. Levels and rungs are numbers, mildest 0.
 */
export interface HandFacts {
  readonly pattern: number
  readonly response: number
  readonly power: number
  readonly leverage: number
  readonly impact: number
  readonly surroundings: number
  readonly audience: number
  readonly targets: number
  readonly perpetrators: number
  readonly danger: number
  readonly aggravating: number
  readonly mitigating: number
  readonly provoked: number
  readonly dismissalCircumstances: number
  readonly noOtherPosition: boolean
  readonly notPrompt: boolean
}

/** An act as the hand-written function sees it. */
export interface HandAct {
  readonly tier: number
  readonly sexual: boolean
  readonly aggression: boolean
  readonly bullying: boolean
  readonly behaviour:
    | 'bullying'
    | 'exclusion'
    | 'unwanted-attention'
    | 'neglected-duty'
    | 'sexual-blackmail'
    | 'severe-psychological-abuse'
    | 'unlisted'
    | 'other'
}

/** The answer, with rungs as places on the ladder. */
export interface HandAnswer {
  tier: number
  recommended: number
  from: number
  to: number
  departFrom: number
  departTo: number
}

const PATTERN = 1
const RESPONSE = 2
const POWER = 4
const LEVERAGE = 8
const IMPACT = 16
const SURROUNDINGS = 32
const PERPETRATORS = 64

const effectWeight = [0, 1, 2]
const responseWeight = [0, 0, 1, 2, 3]
const audienceWeight = [0, 0, 1, 2]

function net(facts: HandFacts, act: HandAct, tier: number, struck: number): number {
  const power = struck & POWER ? 0 : facts.power
  const leverage = facts.leverage === 1 && !(struck & LEVERAGE) ? 2 : 0
  const impact = struck & IMPACT ? 0 : (effectWeight[facts.impact] as number)
  const surroundings = struck & SURROUNDINGS ? 0 : (effectWeight[facts.surroundings] as number)
  const involved =
    facts.targets === 1 || (facts.perpetrators === 1 && !(struck & PERPETRATORS)) ? 1 : 0
  const pattern = struck & PATTERN ? 0 : facts.pattern
  const response = struck & RESPONSE ? 0 : (responseWeight[facts.response] as number)
  const softer =
    facts.mitigating +
    (act.aggression ? facts.provoked : 0) +
    (tier === 3 ? facts.dismissalCircumstances : 0)
  return (
    power +
    leverage +
    Math.max(impact, surroundings) +
    (audienceWeight[facts.audience] as number) +
    involved +
    Math.max(pattern, response) +
    Math.min(3, facts.aggravating) -
    Math.min(3, softer)
  )
}

function read(
  facts: HandFacts,
  act: HandAct,
  tier: number,
  struck: number,
  answer: HandAnswer,
): void {
  answer.tier = Math.max(answer.tier, tier)
  if (tier === 0) {
    place(facts, act, tier, struck, 1, 1, facts.power >= 2 ? 3 : 2, answer)
    const to = facts.power >= 2 ? 4 : 3
    if (facts.pattern >= 1) place(facts, act, tier, struck | PATTERN, 3, 3, to, answer)
    if (facts.response >= 2) place(facts, act, tier, struck | RESPONSE, 3, 3, to, answer)
    if (facts.impact === 2) place(facts, act, tier, struck | IMPACT, 3, 3, to, answer)
    if (facts.surroundings === 2) place(facts, act, tier, struck | SURROUNDINGS, 3, 3, to, answer)
  } else if (tier === 1) {
    const to = facts.surroundings === 2 ? 5 : 4
    place(facts, act, tier, struck, 3, 3, to, answer)
    if (facts.response >= 3) place(facts, act, tier, struck | RESPONSE, 3, 4, to, answer)
  } else if (tier === 2) {
    const to = facts.danger === 1 ? 7 : 6
    place(facts, act, tier, struck, 5, 5, to, answer)
    if (act.behaviour === 'sexual-blackmail') place(facts, act, tier, struck, 5, 6, to, answer)
  } else {
    place(facts, act, tier, struck, 6, 7, 7, answer)
  }
}

function place(
  facts: HandFacts,
  act: HandAct,
  tier: number,
  struck: number,
  lowest: number,
  start: number,
  highest: number,
  answer: HandAnswer,
): void {
  const sum = net(facts, act, tier, struck)
  let from = lowest
  if (tier === 1 && sum <= -2) from = 2
  if (tier === 2 && sum <= -1) from = 4
  let to = highest
  const firstStep = tier === 2 ? 4 : tier === 0 && start === 3 ? 3 : 2
  const up = (sum >= firstStep ? 1 : 0) + (tier === 1 && sum >= 4 ? 1 : 0) - (sum <= -2 ? 1 : 0)
  let rung = Math.min(Math.max(start + up, from), to)
  let departFrom = from
  let departTo = to
  if (tier === 0 && start === 3) departFrom = Math.min(departFrom, 2)
  if (tier === 0 && start === 3 && sum >= 3) departTo = Math.max(departTo, 4)
  if (tier === 1 && sum <= 0) departFrom = Math.min(departFrom, 2)
  if (tier === 1 && (facts.power >= 2 || facts.impact === 2 || sum >= 3))
    departTo = Math.max(departTo, 5)
  if (tier === 1 && sum >= (start === 4 ? 2 : 4)) departTo = Math.max(departTo, 6)
  if (tier === 2 && sum <= (facts.response >= 3 || start !== 5 ? 0 : 2))
    departFrom = Math.min(departFrom, 4)
  if (tier === 2 && sum >= 3) departTo = Math.max(departTo, 7)
  if (tier === 3 && sum <= -2 && !act.sexual) departFrom = Math.min(departFrom, 5)
  if (facts.noOtherPosition && rung === 5) rung = 4
  else if (facts.notPrompt && rung === 7) rung = 6
  from = Math.min(from, rung)
  to = Math.max(to, rung)
  answer.recommended = Math.max(answer.recommended, rung)
  answer.from = Math.max(answer.from, from)
  answer.to = Math.max(answer.to, to)
  answer.departFrom = Math.max(answer.departFrom, Math.min(departFrom, from))
  answer.departTo = Math.max(answer.departTo, Math.max(departTo, to))
}

/** Decides on one act. */
export function byHand(facts: HandFacts, act: HandAct): HandAnswer {
  const answer: HandAnswer = { tier: 0, recommended: 0, from: 0, to: 0, departFrom: 0, departTo: 0 }
  const { tier, behaviour } = act
  const isRepeated =
    behaviour === 'bullying' || behaviour === 'exclusion' || behaviour === 'unwanted-attention'
  const used =
    (isRepeated && facts.pattern <= 1 ? PATTERN : 0) |
    (behaviour === 'neglected-duty' ? POWER : 0) |
    (behaviour === 'sexual-blackmail' ? LEVERAGE : 0) |
    (behaviour === 'severe-psychological-abuse' ? IMPACT : 0)
  read(facts, act, tier, used, answer)
  if (tier === 0) {
    if (facts.pattern >= 1 && facts.response >= 1)
      read(facts, act, 1, used | PATTERN | RESPONSE, answer)
    if (facts.response >= 3) read(facts, act, 1, used | RESPONSE, answer)
    if (facts.response === 4) read(facts, act, 2, used | RESPONSE, answer)
    if (facts.leverage === 1) read(facts, act, 1, used | LEVERAGE, answer)
    if (facts.leverage === 1 && act.sexual) read(facts, act, 2, used | LEVERAGE, answer)
  }
  if (tier === 1) {
    if (facts.response === 4) read(facts, act, 2, used | RESPONSE, answer)
    if (facts.leverage === 1) read(facts, act, 2, used | LEVERAGE, answer)
    const structural = facts.pattern === 2
    const isBullying = behaviour === 'bullying' || (behaviour === 'unlisted' && act.bullying)
    if (isBullying && structural) read(facts, act, 2, used | PATTERN, answer)
    if (behaviour === 'exclusion' && structural) {
      if (facts.perpetrators === 1) read(facts, act, 2, used | PATTERN | PERPETRATORS, answer)
      if (facts.power >= 2) read(facts, act, 2, used | PATTERN | POWER, answer)
      if (facts.impact === 2) read(facts, act, 2, used | PATTERN | IMPACT, answer)
      if (facts.response >= 1) read(facts, act, 2, used | PATTERN | RESPONSE, answer)
    }
  }
  return answer
}
