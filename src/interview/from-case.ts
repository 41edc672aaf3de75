import type { Act, Case, EarlierMeasure } from '../case/case'
import { formOf } from '../policy/behaviours'
import { inside, type Policy } from '../policy/ready'
import type { Vocabulary } from '../policy/vocabulary'
import { canonicalJson } from '../base/canonical'
import { normalCase } from '../case/normal'
import { understand } from '../case/understand'
import type { ActPart, AnsweredQuestion, Answers, EarlierPart, Section, SingleId } from './answers'
import { most } from './answers'
import { caseOf } from './case-of'

/**
 * The answers that make a case, to go on with a case that was kept; undefined where it holds something that no question asks for,
 * such as a fact of one act.
 */
export function answersFrom(
  policy: Policy<Vocabulary>,
  theCase: Case<Vocabulary>,
): Answers | undefined {
  const { conduct, history } = theCase
  if (conduct.length > most || (history?.length ?? 0) > most) return undefined
  const answers = [
    ...file(theCase),
    ...opening(theCase),
    ...conduct.flatMap((act, index) => ofAct(policy, act, index + 1)),
    ...enough(conduct.length),
    ...(history === undefined ? [] : earlier(history)),
    ...levels('facts', theCase.facts),
    ...levels('procedure', procedureOf(theCase)),
    ...known(theCase),
    ...seen(theCase),
  ]
  // INVARIANT: what cannot be told by answers is not lost unseen.
  const made = caseOf(policy, answers)
  const isSame = made !== undefined && spelt(policy, made) === spelt(policy, theCase)
  return isSame ? answers : undefined
}

/** A case in one spelling; undefined where it is refused. */
function spelt(policy: Policy<Vocabulary>, theCase: Case<Vocabulary>): string | undefined {
  const understood = understand(inside(policy), theCase)
  return understood.ok ? canonicalJson(normalCase(inside(policy), understood.value)) : undefined
}

const told = (id: SingleId, answer: string | undefined): Answers =>
  answer === undefined ? [] : [{ id, answer }]

function file({ reference, assessedOn }: Case<Vocabulary>): Answers {
  return [...told({ about: 'reference' }, reference), ...told({ about: 'assessedOn' }, assessedOn)]
}

function opening({ stage, relation }: Case<Vocabulary>): Answers {
  return [...told({ about: 'stage' }, stage), ...told({ about: 'relation' }, relation)]
}

function ofAct(policy: Policy<Vocabulary>, act: Act<Vocabulary>, at: number): Answers {
  const part = (name: ActPart, answer: string | undefined) =>
    told({ about: 'act', at, part: name }, answer)
  const { behaviour, tier, finding, on, to, occasions } = act
  return [
    ...part('form', formOf(inside(policy).data, act) ?? 'none'),
    ...part('behaviour', behaviour ?? 'unlisted'),
    ...part('tier', tier),
    ...part('finding', finding),
    ...part('on', on),
    ...part('to', to),
    ...part('occasions', occasions === undefined ? undefined : String(occasions)),
    ...(at === 1 ? [] : told({ about: 'more', at: at - 1 }, 'yes')),
  ]
}

/** That there were no more acts than were told. */
function enough(acts: number): Answers {
  return acts < most ? told({ about: 'more', at: acts }, 'no') : []
}

function earlier(history: readonly EarlierMeasure<Vocabulary>[]): Answers {
  const entries = history.flatMap((entry, index) => ofEarlier(entry, index + 1))
  const end: SingleId = { about: 'earlier', at: history.length + 1, part: 'kind' }
  return history.length < most ? [...entries, { id: end, answer: 'none' }] : entries
}

function ofEarlier(entry: EarlierMeasure<Vocabulary>, at: number): Answers {
  const part = (name: EarlierPart, answer: string | undefined) =>
    told({ about: 'earlier', at, part: name }, answer)
  const { kind, form, comparable, on, removed, until } = entry
  return [
    ...part('kind', kind),
    ...part('form', form),
    ...part('comparable', comparable),
    ...part('on', on),
    ...part('removed', removed),
    ...part('until', until),
  ]
}

function levels(section: Section, given: object | undefined): Answers {
  return Object.entries(given ?? {}).map(([fact, level]): AnsweredQuestion => ({
    id: { about: 'fact', section, fact },
    answer: level === 'unknown' ? null : String(level),
  }))
}

/** The levels of procedure, without the day that stands among them. */
function procedureOf({ procedure }: Case<Vocabulary>): object | undefined {
  if (procedure === undefined) return undefined
  const { knownOn: _, ...rest } = procedure
  return rest
}

function known({ procedure }: Case<Vocabulary>): Answers {
  return told({ about: 'knownOn' }, procedure?.knownOn)
}

function seen({ circumstances, attention }: Case<Vocabulary>): Answers {
  const claimed = circumstances ?? []
  return [
    ...(claimed.length === 0
      ? []
      : [{ id: { about: 'circumstances', offered: claimed } as const, answer: claimed }]),
    ...(attention === undefined
      ? []
      : [{ id: { about: 'attention' } as const, answer: attention }]),
  ]
}
