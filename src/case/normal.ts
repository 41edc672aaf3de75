import { unknownLevel } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { type Act, type Case, type EarlierMeasure, relationOf } from './case'
import { isOpen } from './open'
import type { Understood } from './understand'

/** What is said of facts, by id. */
type Answers = Readonly<Record<string, string | undefined>>

/**
 * A case as it was understood, in one spelling: what goes without saying is said where it is a word (the relation, a finding),
 * and left out where it says nothing (an answer that is unknown anyway, an empty list, the form of a behaviour). Keys stand in
 * one order, and so do lists of words; acts and earlier measures keep theirs, for an advice names them by their places.
 */
export function normalCase(policy: PolicyInside, understood: Understood): Case<Vocabulary> {
  const { theCase } = understood
  const {
    reference,
    assessedOn,
    stage,
    conduct,
    circumstances = [],
    history,
    attention = [],
  } = theCase
  return {
    ...(reference === undefined ? {} : { reference }),
    ...(assessedOn === undefined ? {} : { assessedOn }),
    stage,
    relation: relationOf(theCase),
    conduct: conduct.map(normalAct),
    ...filled(
      'facts',
      saidOf(theCase.facts, (id) => isWorthSaying(policy, understood, id)),
    ),
    ...(circumstances.length === 0 ? {} : { circumstances: [...circumstances].sort() }),
    ...(history === undefined ? {} : { history: history.map(normalEntry) }),
    ...filled('procedure', saidOf(theCase.procedure)),
    ...(attention.length === 0 ? {} : { attention: [...attention].sort() }),
  }
}

function normalAct(act: Act<Vocabulary>): Act<Vocabulary> {
  const { behaviour, form, tier, finding = 'alleged', on, to, occasions } = act
  return {
    ...(behaviour === undefined ? {} : { behaviour }),
    // The form of a behaviour follows from it.
    ...(form === undefined || behaviour !== undefined ? {} : { form }),
    ...(tier === undefined ? {} : { tier }),
    finding,
    ...(on === undefined ? {} : { on }),
    ...(to === undefined ? {} : { to }),
    ...(occasions === undefined ? {} : { occasions }),
    ...filled('facts', saidOf(act.facts)),
  }
}

function normalEntry(entry: EarlierMeasure<Vocabulary>): EarlierMeasure<Vocabulary> {
  const { kind, on, form, until, finding = 'established', comparable, removed } = entry
  return {
    kind,
    on,
    ...(form === undefined ? {} : { form }),
    ...(until === undefined ? {} : { until }),
    finding,
    ...(comparable === undefined ? {} : { comparable }),
    // That it was not taken from the file goes without saying.
    ...(removed === 'yes' ? { removed } : {}),
  }
}

/** The answers by id, without those that say no more than leaving them out does. */
function saidOf(
  answers: Answers = {},
  isUnknownWorthSaying: (id: string) => boolean = () => false,
): Answers {
  const said: Record<string, string> = {}
  for (const id of Object.keys(answers).sort()) {
    const answer = answers[id]
    if (answer === undefined) continue
    if (answer !== unknownLevel || isUnknownWorthSaying(id)) said[id] = answer
  }
  return said
}

/** Answers under their key; nothing where there are none. */
function filled<Key extends string>(
  key: Key,
  answers: Answers,
): { readonly [one in Key]?: Answers } {
  for (const _ in answers) return { [key]: answers } as { readonly [one in Key]: Answers }
  return {}
}

/** Whether a fact that is said to be unknown would stand otherwise if it were left out, or be told otherwise. */
function isWorthSaying(policy: PolicyInside, { derived }: Understood, id: string): boolean {
  const index = policy.factIndex.get(id) ?? -1
  const fact = policy.data.facts[index]
  if (fact === undefined) return true
  const isLeftOpen = (derived.absent[index] ?? 0) >= fact.known
  return !isLeftOpen || !isOpen({ derived }, fact, index)
}
