import type { Case } from '../../case/case'
import type { FactData } from '../../policy/policy'
import { inside, type Policy } from '../../policy/ready'
import { type Answers, type CircumstancesId, offersOf } from '../answers'
import { definitionsOf } from '../definitions'
import { differs, type Tried, triedAs } from '../outcome'
import { words } from '../words'
import { type CaseQuestion, optionsOf } from './question'
import type { Vocabulary } from '../../policy/vocabulary'

/** The circumstances that can make a difference and were not offered before, in one question; undefined where there are none. */
export function circumstancesQuestion(
  policy: Policy<Vocabulary>,
  answers: Answers,
  theCase: Case<Vocabulary>,
): CaseQuestion | undefined {
  const before = offersOf(answers)
  const open = stillOpen(policy, theCase, new Set(before.flat()))
  if (open.length === 0) return undefined
  // An answer given since then, about circumstances or a fact, can make others matter.
  const said =
    before.length === 0
      ? { text: words.circumstances, why: words.circumstancesWhy }
      : { text: words.circumstancesMore, why: words.circumstancesMoreWhy }
  return {
    ...said,
    id: { about: 'circumstances', offered: open.map(({ id }) => id) },
    kind: 'many',
    options: optionsOf(open, definitionsOf(inside(policy)).circumstances),
    mayBeUnknown: false,
  }
}

/** The circumstances that were offered before, to be looked through again. */
export function offeredQuestion(policy: Policy<Vocabulary>, id: CircumstancesId): CaseQuestion {
  const offered = inside(policy).data.facts.filter((one) => id.offered.includes(one.id))
  const options = optionsOf(offered, definitionsOf(inside(policy)).circumstances)
  const [text, why] = [words.circumstances, words.circumstancesWhy]
  return { id, kind: 'many', text, why, options, mayBeUnknown: false }
}

/** The circumstances beside those offered that the case can have, and that make a difference in it. */
function stillOpen(
  policy: Policy<Vocabulary>,
  theCase: Case<Vocabulary>,
  offered: ReadonlySet<string>,
): readonly FactData[] {
  const comesTo = claiming(policy, theCase)
  const possible = inside(policy).data.facts.filter(
    ({ role, id }) => role === 'circumstance' && !offered.has(id) && comesTo([id]) !== undefined,
  )
  return possible.filter((one) => mayMatter({ comesTo, possible }, one))
}

/** What a case comes to with some more circumstances claimed; each set of them is tried once, in whichever order it is named. */
function claiming(policy: Policy<Vocabulary>, theCase: Case<Vocabulary>): Claimable['comesTo'] {
  const claimed = theCase.circumstances ?? []
  const known = new Map<string, Tried | undefined>()
  return (more) => {
    const key = [...more].sort().join(' ')
    if (!known.has(key))
      known.set(key, triedAs(policy, { ...theCase, circumstances: [...claimed, ...more] }))
    return known.get(key)
  }
}

interface Claimable {
  /** What the case comes to with more circumstances than are claimed. */
  readonly comesTo: (more: readonly string[]) => Tried | undefined
  /** The circumstances that the case can have beside those claimed. */
  readonly possible: readonly FactData[]
}

/** Whether one circumstance makes a difference by itself, or beside one or more others that work the same way. */
function mayMatter({ comesTo, possible }: Claimable, one: FactData): boolean {
  const alike = possible
    .filter(({ circumstance }) => circumstance?.direction === one.circumstance?.direction)
    .map(({ id }) => id)
    .filter((id) => id !== one.id)
  for (let count = 0; count <= alike.length; count++) {
    const others = alike.slice(0, count)
    if (differs([comesTo(others), comesTo([...others, one.id])])) return true
  }
  return false
}
