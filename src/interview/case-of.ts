import type { Act, Case, EarlierMeasure } from '../case/case'
import { understand } from '../case/understand'
import { perPolicyAnd } from '../policy/per-policy'
import { inside, type Policy } from '../policy/ready'
import {
  type ActPart,
  type Answers,
  answerTo,
  attentionOf,
  claimedOf,
  type EarlierPart,
  findingOf,
  levelsOf,
  numbers,
  relationOf,
  stageOf,
} from './answers'
import type { Vocabulary } from '../policy/vocabulary'

/** The case that the answers make so far; undefined before there is an act. */
export const caseOf = /* @__PURE__ */ perPolicyAnd(caseMadeOf)

function caseMadeOf(policy: Policy<Vocabulary>, answers: Answers): Case<Vocabulary> | undefined {
  const stage = stageOf(answers)
  const conduct = actsOf(policy, answers).map(({ act }) => act)
  if (stage === undefined || conduct.length === 0) return undefined
  const relation = relationOf(answers)
  const facts = levelsOf(answers, 'facts')
  const circumstances = claimedOf(answers)
  const history = historyOf(answers)
  const procedure = levelsOf(answers, 'procedure')
  const attention = attentionOf(answers) ?? []
  const told: Case<Vocabulary> = {
    stage,
    conduct,
    ...(relation === undefined ? {} : { relation }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(circumstances.length === 0 ? {} : { circumstances }),
    ...(history === undefined ? {} : { history }),
    ...(Object.keys(procedure).length === 0 ? {} : { procedure }),
    ...(attention.length === 0 ? {} : { attention }),
  }
  return conduct.some(({ on }) => on !== undefined) ? byTheDays(policy, told) : told
}

/** The days of the acts are asked last: where they say more than a level that was told before, they stand. */
function byTheDays(policy: Policy<Vocabulary>, told: Case<Vocabulary>): Case<Vocabulary> {
  const understood = understand(inside(policy), told)
  if (understood.ok || told.facts === undefined) return told
  const contradicted = understood.issues.flatMap(({ code, path: [section, fact] }) =>
    code === 'contradiction' && section === 'facts' ? [fact] : [],
  )
  const kept = Object.entries(told.facts).filter(([fact]) => !contradicted.includes(fact))
  return { ...told, facts: Object.fromEntries(kept) }
}

/** An act with the number it was asked under, from 1. */
export interface NumberedAct {
  readonly at: number
  readonly act: Act<Vocabulary>
}

/** The acts that were told whole. Behaviour that takes something else to be established is left out until it is. */
export function actsOf(policy: Policy<Vocabulary>, answers: Answers): readonly NumberedAct[] {
  return numbers.flatMap((at): NumberedAct[] => {
    const conduct = conductAt(answers, at)
    if (conduct === undefined || !isMet(policy, answers, conduct.behaviour)) return []
    const finding = findingOf(answers, at)
    const on = answerTo(answers, { about: 'act', at, part: 'on' })
    const found = finding === undefined ? {} : { finding }
    const dated = typeof on === 'string' ? { on } : {}
    return [{ at, act: { ...conduct, ...found, ...dated } }]
  })
}

/** What was done: a behaviour of the catalogue, or else a form with the tier that the committee states. */
function conductAt(answers: Answers, at: number): Act<Vocabulary> | undefined {
  const told = (part: ActPart) => answerTo(answers, { about: 'act', at, part }) ?? undefined
  const [form, behaviour, tier] = [told('form'), told('behaviour'), told('tier')]
  if (behaviour === undefined) return undefined
  if (behaviour !== 'unlisted') return { behaviour }
  return form === undefined || tier === undefined ? undefined : { form, tier }
}

/** Whether everything is established that a behaviour takes. */
function isMet(
  policy: Policy<Vocabulary>,
  answers: Answers,
  behaviour: string | undefined,
): boolean {
  const requires = inside(policy).data.behaviours.find(({ id }) => id === behaviour)?.requires
  return requires === undefined || levelsOf(answers, 'procedure')[requires.fact] === requires.level
}

/** Earlier measures that can count; undefined where nothing is known of them. */
function historyOf(answers: Answers): readonly EarlierMeasure<Vocabulary>[] | undefined {
  if (toldOf(answers, 1, 'kind') === 'none') return []
  const known = earlierOf(answers).map(({ entry }) => entry)
  return known.length === 0 ? undefined : known
}

/** An earlier measure with the number it was asked under, from 1. */
export interface NumberedEarlier {
  readonly at: number
  readonly entry: EarlierMeasure<Vocabulary>
}

/** The earlier measures of which the day is known, and whether what they were about can be compared. */
export function earlierOf(answers: Answers): readonly NumberedEarlier[] {
  return numbers.flatMap((at): NumberedEarlier[] => {
    const told = (part: EarlierPart) => toldOf(answers, at, part)
    const [kind, form, on] = [told('kind'), told('form'), told('on')]
    if (kind === undefined || kind === 'none' || on === undefined) return []
    const comparable = yesOrNo(told('comparable'))
    const removed = yesOrNo(told('removed'))
    // What is not known does not count against the accused.
    if (form === undefined && comparable === undefined) return []
    const entry = {
      kind,
      on,
      ...(form === undefined ? {} : { form }),
      ...(comparable === undefined ? {} : { comparable }),
      ...(removed === undefined ? {} : { removed }),
    }
    return [{ at, entry }]
  })
}

/** What was told of an earlier measure; undefined where it was not asked, or is not known. */
function toldOf(answers: Answers, at: number, part: EarlierPart): string | undefined {
  return answerTo(answers, { about: 'earlier', at, part }) ?? undefined
}

const yesOrNo = (word: string | undefined): 'yes' | 'no' | undefined =>
  word === 'yes' || word === 'no' ? word : undefined
