import type { Act, Case, EarlierMeasure } from '../case/case'
import type { Issue } from '../base/problem'
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
  perAnswers,
  relationOf,
  stageOf,
} from './answers'
import type { Vocabulary } from '../policy/vocabulary'

/** The case that the answers make so far; undefined before there is an act. */
export const caseOf = /* @__PURE__ */ perPolicyAnd(
  (policy: Policy<Vocabulary>, answers: Answers) => made(policy, answers)?.theCase,
)

/** A case, and where in it something was answered that cannot stand. */
interface Made {
  readonly theCase: Case<Vocabulary>
  /** The paths of what was left out of it. */
  readonly leftOut: readonly Path[]
}

type Path = Issue['path']

/** The case that the answers make, with what of them cannot stand beside the others; undefined before there is an act. */
export const made = /* @__PURE__ */ perPolicyAnd(
  (policy: Policy<Vocabulary>, answers: Answers): Made | undefined => {
    const told = caseTold(policy, answers)
    return told === undefined ? undefined : dated(policy, answers, standing(policy, told, []))
  },
)

function caseTold(policy: Policy<Vocabulary>, answers: Answers): Case<Vocabulary> | undefined {
  const stage = stageOf(answers)
  const conduct = actsOf(policy, answers).map(({ act }) => act)
  if (stage === undefined || conduct.length === 0) return undefined
  const relation = relationOf(answers)
  const facts = levelsOf(answers, 'facts')
  const circumstances = claimedOf(answers)
  const history = historyOf(answers)
  const procedure = procedureOf(answers)
  const attention = attentionOf(answers) ?? []
  const reference = answerTo(answers, { about: 'reference' }) ?? undefined
  return {
    ...(reference === undefined ? {} : { reference }),
    stage,
    conduct,
    ...(relation === undefined ? {} : { relation }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(circumstances.length === 0 ? {} : { circumstances }),
    ...(history === undefined ? {} : { history }),
    ...(Object.keys(procedure).length === 0 ? {} : { procedure }),
    ...(attention.length === 0 ? {} : { attention }),
  }
}

function procedureOf(answers: Answers): NonNullable<Case<Vocabulary>['procedure']> {
  const knownOn = answerTo(answers, { about: 'knownOn' }) ?? undefined
  const levels = levelsOf(answers, 'procedure')
  return knownOn === undefined ? levels : { ...levels, knownOn }
}

/** What can be left out of a case, as nothing else hangs on it. */
const mayGo: readonly PropertyKey[] = ['to', 'occasions', 'until', 'knownOn']

/** A case without what was told that differs from what follows from the acts and their days: these stand. */
function standing(
  policy: Policy<Vocabulary>,
  told: Case<Vocabulary>,
  leftOut: readonly Path[],
): Made {
  const understood = understand(inside(policy), told)
  const wrong = understood.ok
    ? []
    : understood.issues
        .filter(({ code }) => code === 'contradiction')
        .map(({ path }) => path)
        .filter((path) => path[0] === 'facts' || mayGo.includes(path.at(-1) ?? ''))
  if (wrong.length === 0) return { theCase: told, leftOut }
  return standing(policy, wrong.reduce(without, told), [...leftOut, ...wrong])
}

/** A case with its day of assessment, where no other day comes after it. */
function dated(policy: Policy<Vocabulary>, answers: Answers, { theCase, leftOut }: Made): Made {
  const assessedOn = answerTo(answers, { about: 'assessedOn' }) ?? undefined
  if (assessedOn === undefined) return { theCase, leftOut }
  const onThatDay = { assessedOn, ...theCase }
  return understand(inside(policy), onThatDay).ok
    ? { theCase: onThatDay, leftOut }
    : { theCase, leftOut: [...leftOut, ['assessedOn']] }
}

/** A copy without what stands at a path. */
function without<T>(value: T, [step, ...rest]: Path): T {
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (at === step ? without(item, rest) : item)) as T
  const kept = Object.entries(value as object).flatMap(([key, inner]) =>
    key !== step ? [[key, inner]] : rest.length === 0 ? [] : [[key, without(inner, rest)]],
  )
  return Object.fromEntries(kept) as T
}

/** An act with the number it was asked under, from 1. */
export interface NumberedAct {
  readonly at: number
  readonly act: Act<Vocabulary>
}

/** The acts that were told whole. Behaviour that takes something else to be established is left out until it is. */
export const actsOf = /* @__PURE__ */ perPolicyAnd(
  (policy: Policy<Vocabulary>, answers: Answers): readonly NumberedAct[] =>
    numbers.flatMap((at): NumberedAct[] => {
      const conduct = conductAt(policy, answers, at)
      if (conduct === undefined || !isMet(policy, answers, conduct.behaviour)) return []
      const told = (part: ActPart) => answerTo(answers, { about: 'act', at, part }) ?? undefined
      const [finding, on] = [findingOf(answers, at), told('on')]
      const [to, occasions] = [told('to'), told('occasions')]
      const act = {
        ...conduct,
        ...(finding === undefined ? {} : { finding }),
        ...(on === undefined ? {} : { on }),
        ...(on === undefined || to === undefined ? {} : { to }),
        ...(occasions === undefined ? {} : { occasions: Number(occasions) }),
      }
      return [{ at, act }]
    }),
)

/** What was done: a behaviour of the catalogue, or else a form with the tier that is stated; the mildest where it is not known. */
function conductAt(
  policy: Policy<Vocabulary>,
  answers: Answers,
  at: number,
): Act<Vocabulary> | undefined {
  const told = (part: ActPart) => answerTo(answers, { about: 'act', at, part })
  const [form, behaviour, stated] = [told('form'), told('behaviour'), told('tier')]
  if (typeof behaviour !== 'string') return undefined
  if (behaviour !== 'unlisted') return { behaviour }
  const tier = stated === null ? inside(policy).data.tiers[0]?.id : stated
  return typeof form !== 'string' || tier === undefined ? undefined : { form, tier }
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
export const earlierOf = /* @__PURE__ */ perAnswers((answers): readonly NumberedEarlier[] =>
  numbers.flatMap((at): NumberedEarlier[] => {
    const told = (part: EarlierPart) => toldOf(answers, at, part)
    const [kind, form, on] = [told('kind'), told('form'), told('on')]
    if (kind === undefined || kind === 'none' || on === undefined) return []
    const comparable = yesOrNo(told('comparable'))
    const removed = yesOrNo(told('removed'))
    const until = told('until')
    // What is not known does not count against the accused.
    if (form === undefined && comparable === undefined) return []
    const entry = {
      kind,
      on,
      ...(form === undefined ? {} : { form }),
      ...(comparable === undefined ? {} : { comparable }),
      ...(removed === undefined ? {} : { removed }),
      ...(until === undefined ? {} : { until }),
    }
    return [{ at, entry }]
  }),
)

/** What was told of an earlier measure; undefined where it was not asked, or is not known. */
function toldOf(answers: Answers, at: number, part: EarlierPart): string | undefined {
  return answerTo(answers, { about: 'earlier', at, part }) ?? undefined
}

const yesOrNo = (word: string | undefined): 'yes' | 'no' | undefined =>
  word === 'yes' || word === 'no' ? word : undefined
