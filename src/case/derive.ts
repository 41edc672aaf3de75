import { type Act, type Case, relationOf } from './case'
import type { ActLevels, CaseLevels } from './levels'
import {
  type FactData,
  findingIds,
  type PolicyData,
  stageIds,
  unknownLevel,
} from '../policy/policy'
import { listedBehaviours, usesOf } from '../policy/behaviours'
import { isUnknown, lastAnswer, levelAt, unknownOf } from '../policy/fact'
import { decidingFacts } from '../policy/deciding'
import type { PolicyInside } from '../policy/ready'
import type { Issue } from '../base/problem'
import { patternPerAct } from './pattern'
import { type PlacedMeasure, placeHistory, type Placings, type ResponseSpan } from './history'
import type { Vocabulary } from '../policy/vocabulary'

/** An act in play, with the places in the case where it stands. */
export interface PlayedAct extends ActLevels {
  readonly at: readonly number[]
}

/** A fact that is not known, and the levels it can still have. */
export interface OpenFact {
  readonly fact: number
  /** The mildest. */
  readonly least: number
  /** The gravest. */
  readonly most: number
}

/** A case as levels: everything the later stages need, nothing they have to look up again. */
export interface Derived extends CaseLevels {
  /** The acts in play: the established ones; where there are none, all that are not unfounded. */
  readonly acts: readonly PlayedAct[]
  readonly open: readonly OpenFact[]
  /** The mildest level of each fact that the conduct allows. */
  readonly least: readonly number[]
  readonly timeline: readonly PlacedMeasure[]
  /** The strongest finding on an act within scope. */
  readonly finding: (typeof findingIds)[number]
}

type Behaviour = PolicyData['behaviours'][number]
interface ReadAct {
  readonly act: Act<Vocabulary>
  readonly at: number
  readonly behaviour: Behaviour | undefined
  readonly form: string | undefined
  readonly finding: (typeof findingIds)[number]
  readonly outside: boolean
}

/** What follows from a case, and where what was stated differs from it; both are shown. */
interface Derivation {
  readonly derived: Derived
  readonly contradictions: readonly Issue[]
}

/** Turns a parsed case into levels. */
export function deriveFacts(policy: PolicyInside, theCase: Case<Vocabulary>): Derivation {
  const { data } = policy
  const acts = theCase.conduct.map((act, at): ReadAct => {
    const behaviour = data.behaviours.find((item) => item.id === act.behaviour)
    return {
      act,
      at,
      behaviour,
      form: behaviour?.form ?? act.form,
      finding: act.finding ?? 'alleged',
      outside: behaviour?.outside === true,
    }
  })
  const within = acts.filter((act) => !act.outside)
  const played = actsInPlay(theCase, within)
  const finding = strongest(within.length > 0 ? within : acts)

  const contradictions: Issue[] = []
  // For each fact: what stands, what is known, and the mildest that the conduct allows.
  const levels = new Array<number>(data.facts.length).fill(0)
  const asKnown = new Array<number>(data.facts.length).fill(0)
  const mildest = new Array<number>(data.facts.length).fill(0)
  const open: OpenFact[] = []
  // What each act holds of its own: for a fact, a level for each act in play.
  const perAct: (readonly [fact: number, levels: readonly number[]])[] = []
  const deciding = decidingFacts(data)
  const response = data.facts.findIndex((fact) => fact.derive?.by === 'history')
  const placings = placeHistory(policy, theCase, { played, within }, response)

  data.facts.forEach((fact, index) => {
    if (fact.role === 'given') {
      const about = deciding.has(index)
        ? played
        : within.filter((act) => act.finding !== 'unfounded')
      const patterns = patternsOf(policy, fact, about)
      const least = patterns === undefined ? leastLevel(fact, about) : Math.max(0, ...patterns)
      const given = givenLevel(fact, theCase, least, index === response ? placings : undefined)
      levels[index] = given.level
      mildest[index] = least
      asKnown[index] = given.open && given.level === 0 ? unknownOf(fact) : given.level
      if (!fact.ordered && given.open) levels[index] = asKnown[index]
      if (given.open && deciding.has(index) && fact.ordered)
        open.push({ fact: index, least: given.level, most: given.most ?? lastAnswer(fact) })
      // A pattern that is stated is about the case, so it holds for every act.
      if (given.open && deciding.has(index) && patterns !== undefined)
        perAct.push([index, patterns])
      if (given.issue !== undefined) contradictions.push(given.issue)
    } else {
      levels[index] = asKnown[index] = otherLevel(fact, theCase, acts, within, finding, data)
    }
  })
  data.facts.forEach((fact, index) => {
    const implied = isUnknown(fact, asKnown[index])
      ? impliedLevel(policy, fact, asKnown)
      : undefined
    if (implied !== undefined) levels[index] = asKnown[index] = implied
  })
  const derived: Derived = {
    levels,
    asKnown,
    acts: playAll(policy, played, (act) => [
      ...ownResponse(placings, { response, act, stated: levels[response] ?? 0 }),
      ...perAct.flatMap(([fact, shown]): ActLevels['own'] => {
        const level = shown[act] ?? 0
        return level === levels[fact] ? [] : [[fact, level]]
      }),
    ]),
    open,
    least: mildest,
    timeline: placings?.timeline ?? [],
    finding,
  }
  return { derived, contradictions }
}

/** The level of a fact that follows from another one, as far as that is known; undefined where none does. */
function impliedLevel(
  { data, factIndex }: PolicyInside,
  { levels, impliedBy }: FactData,
  asKnown: readonly number[],
): number | undefined {
  const other = factIndex.get(impliedBy?.fact ?? '')
  const implying = data.facts[other ?? -1]
  if (impliedBy === undefined || other === undefined || implying === undefined) return undefined
  const known = asKnown[other] ?? 0
  const isImplied = !isUnknown(implying, known) && known >= levelAt(implying, impliedBy.from)
  return isImplied ? levels.indexOf(impliedBy.level) : undefined
}

function actsInPlay(theCase: Case<Vocabulary>, within: readonly ReadAct[]): readonly ReadAct[] {
  if (theCase.stage !== 'concluded') return within.filter((act) => act.finding !== 'unfounded')
  const established = within.filter((act) => act.finding === 'established')
  return established.length > 0 ? established : within.filter((act) => act.finding !== 'unfounded')
}

function strongest(acts: readonly ReadAct[]): (typeof findingIds)[number] {
  return findingIds[Math.max(...acts.map((act) => findingIds.indexOf(act.finding)))] ?? 'alleged'
}

/** The mildest level a fact can have, given what the acts imply. */
function leastLevel(fact: FactData, acts: readonly ReadAct[]): number {
  let least = 0
  for (const { behaviour } of acts) {
    const implied = behaviour?.implies?.[fact.id]
    if (implied !== undefined) least = Math.max(least, fact.levels.indexOf(implied))
  }
  return least
}

/** The mildest pattern that each act can have; undefined where it follows from nothing. */
function patternsOf(
  policy: PolicyInside,
  fact: FactData,
  acts: readonly ReadAct[],
): readonly number[] | undefined {
  if (fact.derive?.by !== 'dates') return undefined
  const told = acts.map(({ act, form, behaviour }) => {
    const implied = behaviour?.implies?.[fact.id]
    return { act, form, implied: implied === undefined ? 0 : fact.levels.indexOf(implied) }
  })
  return patternPerAct(policy.data, fact, told)
}

interface Given {
  readonly level: number
  readonly open: boolean
  /** Where it is open, the gravest level it can have; left out, the last. */
  readonly most?: number
  readonly issue?: Issue
}

/** What earlier measures come to; a stated level has to lie between what is known of them and the gravest they can give. */
function levelOfHistory(
  fact: FactData,
  stated: string | undefined,
  { level: least, most }: ResponseSpan,
): Given {
  if (stated === undefined || stated === unknownLevel)
    return { level: least, open: least < most, most }
  const level = fact.levels.indexOf(stated)
  if (level >= least && level <= most) return { level, open: false }
  const word = (at: number) => `\`${String(fact.levels[at])}\``
  const range = least === most ? word(least) : `${word(least)} to ${word(most)}`
  return {
    level: least,
    open: false,
    issue: {
      code: 'contradiction',
      message: `\`${fact.id}\` is stated as \`${stated}\`, but the history gives ${range}`,
      path: ['facts', fact.id],
      suggestion: 'leave one of the two out',
    },
  }
}

function givenLevel(
  fact: FactData,
  theCase: Case<Vocabulary>,
  least: number,
  history: Placings | undefined,
): Given {
  const stated = theCase.facts?.[fact.id]
  const path = ['facts', fact.id]
  const word = (level: number) => String(fact.levels[level])
  if (history !== undefined) return levelOfHistory(fact, stated, history.highest)
  if (stated !== undefined && stated !== unknownLevel) {
    const level = fact.levels.indexOf(stated)
    if (!fact.ordered || level >= least) return { level, open: false }
    const message = `\`${fact.id}\` is stated as \`${stated}\`, but the conduct makes it at least \`${word(least)}\``
    return {
      level,
      open: false,
      issue: {
        code: 'contradiction',
        message,
        path,
        suggestion: `state \`${word(least)}\` or leave it out`,
      },
    }
  }
  if (stated === undefined && fact.absent < fact.known)
    return { level: Math.max(fact.absent, least), open: false }
  if (!fact.ordered) return { level: 0, open: true }
  return { level: least, open: least < lastAnswer(fact) }
}

interface OneAct {
  readonly response: number
  /** The act, as a place among the acts in play. */
  readonly act: number
  /** The level that stands for the case. */
  readonly stated: number
}

/** The earlier response to one act; a level that was stated holds as far as the history allows. */
function ownResponse(
  placings: Placings | undefined,
  { response, act, stated }: OneAct,
): ActLevels['own'] {
  const span = placings?.perAct[act]
  if (placings === undefined || span === undefined) return []
  const { level, most } = span
  const own = stated <= placings.highest.level ? level : Math.min(Math.max(stated, level), most)
  return [own === most ? [response, own] : [response, own, most]]
}

function playAll(
  policy: PolicyInside,
  acts: readonly ReadAct[],
  ownOf: (act: number) => ActLevels['own'],
): readonly PlayedAct[] {
  const { data } = policy
  const byKey = new Map<string, { levels: ActLevels; at: number[] }>()
  const listed = listedBehaviours(data)
  acts.forEach(({ act, at, behaviour, form }, index) => {
    const own = ownOf(index)
    const levels: ActLevels = {
      tier: data.tiers.findIndex((tier) => tier.id === (act.tier ?? behaviour?.tier)),
      form: data.forms.findIndex((item) => item.id === form),
      behaviour: behaviour === undefined ? listed.length : listed.indexOf(behaviour),
      uses: usesOf(data, behaviour),
      own,
    }
    const key = [
      levels.tier,
      levels.form,
      String(levels.behaviour).padStart(4, '0'),
      own.map((pair) => pair.join('-')).join(),
    ].join(' ')
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, { levels, at: [at] })
    else same.at.push(at)
  })
  // Sorted, so that the order in which acts are named changes nothing.
  return [...byKey.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { levels, at }]) => ({ ...levels, at }))
}

function otherLevel(
  fact: FactData,
  theCase: Case<Vocabulary>,
  acts: readonly ReadAct[],
  within: readonly ReadAct[],
  finding: (typeof findingIds)[number],
  data: PolicyData,
): number {
  const yes = (holds: boolean) => (holds ? 1 : 0)
  if (fact.role === 'procedure')
    return fact.levels.indexOf(theCase.procedure?.[fact.id] ?? unknownLevel)
  if (fact.role === 'circumstance') return yes(theCase.circumstances?.includes(fact.id) === true)
  switch (fact.by) {
    case 'stage':
      return stageIds.indexOf(theCase.stage)
    case 'relation':
      return fact.levels.indexOf(relationOf(theCase))
    case 'outcome':
      return findingIds.indexOf(finding)
    case 'in-scope':
      return yes(within.length > 0)
    case 'finding':
      return yes(within.some((act) => act.finding === fact.of))
    case 'conduct':
      return yes(acts.some((act) => act.behaviour?.id === fact.of))
    case 'policy':
      return yes(data.about.adoption[fact.of as keyof PolicyData['about']['adoption']] !== null)
    // What the weighing finds is filled in while it is weighed.
    case 'act-tier':
    case 'act-form':
    case 'act-behaviour':
    case 'tier':
    case 'start':
    case 'net':
    case 'range-to':
    case 'recommended':
    case 'replaced':
    case 'seriousness':
    case 'kind':
    case undefined:
      return 0
  }
}
