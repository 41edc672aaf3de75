import type { Case } from '../case/case'
import type { FactData } from '../policy/policy'
import { inside, type Policy } from '../policy/ready'
import { caseOf, isAboutCircumstances } from './case-of'
import { differs, tried } from './outcome'
import { type Answers, optionsOf, type Question } from './question'
import { words } from './words'

/** The circumstances that can make a difference and were not offered before, in one question; undefined where there are none. */
export function circumstancesQuestion(
  policy: Policy,
  answers: Answers,
  theCase: Case,
): Question | undefined {
  const options = optionsOf(stillOpen(policy, theCase, offeredBefore(policy, answers)))
  if (options.length === 0) return undefined
  const times = answers.filter(({ id }) => isAboutCircumstances(id)).length
  const asked = { kind: 'many', options, mayBeUnknown: false } as const
  // An answer given since then, about circumstances or a fact, can make others matter.
  return times === 0
    ? { ...asked, id: 'circumstances', text: words.circumstances, why: words.circumstancesWhy }
    : {
        ...asked,
        id: `circumstances-${times + 1}`,
        text: words.circumstancesMore,
        why: words.circumstancesMoreWhy,
      }
}

/** What earlier questions offered: it follows from the answers before each of them. */
function offeredBefore(policy: Policy, answers: Answers): ReadonlySet<string> {
  return answers.reduce<ReadonlySet<string>>((offered, { id }, index) => {
    const theCase = isAboutCircumstances(id) ? caseOf(policy, answers.slice(0, index)) : undefined
    return theCase === undefined
      ? offered
      : new Set([...offered, ...stillOpen(policy, theCase, offered).map((one) => one.id)])
  }, new Set())
}

/** The circumstances beside those offered that the case can have, and that make a difference in it. */
function stillOpen(
  policy: Policy,
  theCase: Case,
  offered: ReadonlySet<string>,
): readonly FactData[] {
  const claimed = theCase.circumstances ?? []
  const all = inside(policy).data.facts.filter(
    ({ role, id }) =>
      role === 'circumstance' &&
      !offered.has(id) &&
      tried(policy, claiming(theCase, [...claimed, id])) !== undefined,
  )
  return all.filter((one) => mayWeigh({ policy, theCase, claimed, all }, one))
}

interface Weighed {
  readonly policy: Policy
  readonly theCase: Case
  readonly claimed: readonly string[]
  readonly all: readonly FactData[]
}

/** Whether one circumstance makes a difference by itself, or beside one or more others that work the same way. */
function mayWeigh({ policy, theCase, claimed, all }: Weighed, one: FactData): boolean {
  const alike = all
    .filter(
      ({ id, circumstance }) =>
        id !== one.id && circumstance?.direction === one.circumstance?.direction,
    )
    .map(({ id }) => id)
  return Array.from({ length: alike.length + 1 }, (_, count) => [
    ...claimed,
    ...alike.slice(0, count),
  ]).some((others) =>
    differs([
      tried(policy, claiming(theCase, others)),
      tried(policy, claiming(theCase, [...others, one.id])),
    ]),
  )
}

const claiming = (theCase: Case, circumstances: readonly string[]): Case => ({
  ...theCase,
  circumstances,
})
