import { type Act, type Case, relationOf } from './case'
import type { ActLevels, OpenFact, OpenLevels } from './levels'
import {
  type FactData,
  findingIds,
  type PolicyData,
  stageIds,
  unknownLevel,
} from '../policy/policy'
import { behaviourOf, levelOfBehaviour, usesOf } from '../policy/behaviours'
import { isByHistory, isUnknown, lastAnswer, levelAt, unknownOf } from '../policy/fact'
import { decidingFacts } from '../policy/deciding'
import { perPolicy } from '../policy/per-policy'
import type { PolicyInside } from '../policy/ready'
import { inEither, issueOf } from '../base/issue'
import type { Issue } from '../base/problem'
import { patternPerAct } from './pattern'
import { type PlacedMeasure, placeHistory, type Placings } from './history'
import { gravestOf, type LevelSet, levelsIn, mildestOf, nothing } from './stretches'
import type { Vocabulary } from '../policy/vocabulary'

/** An act in play, with the places in the case where it stands. */
export interface PlayedAct extends ActLevels {
  readonly at: readonly number[]
}

/** A case as levels: everything the later stages need, nothing they have to look up again. */
export interface Derived extends OpenLevels {
  /** The acts in play: the established ones; where there are none, all that are not unfounded. */
  readonly acts: readonly PlayedAct[]
  /** The mildest level of each fact that the conduct allows. */
  readonly least: readonly number[]
  /** The level at which each fact that is given stands where the case leaves it out, as the conduct has it. */
  readonly absent: readonly number[]
  readonly timeline: readonly PlacedMeasure[]
  /** What earlier measures can come to for each act, by its place in the conduct of the case. */
  readonly responses: Placings['perAct']
  /** The strongest finding on an act within scope. */
  readonly finding: (typeof findingIds)[number]
}

type Behaviour = PolicyData['behaviours'][number]
interface ReadAct {
  readonly act: Act<Vocabulary>
  readonly at: number
  readonly behaviour: Behaviour | undefined
  readonly says: Says
  /** Its tier as a place, as stated or else by the behaviour; −1 where neither says one. */
  readonly tier: number
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
  const says = saysOf(data)
  const acts = theCase.conduct.map((act, at): ReadAct => {
    const behaviour = behaviourOf(data, act.behaviour)
    const said = says(behaviour)
    return {
      act,
      at,
      behaviour,
      says: said,
      tier: act.tier === undefined ? said.tier : data.tiers.findIndex(({ id }) => id === act.tier),
      form: behaviour?.form ?? act.form,
      finding: act.finding ?? 'alleged',
      outside: behaviour?.outside === true,
    }
  })
  const within = acts.filter((act) => !act.outside)
  const founded = within.filter((act) => act.finding !== 'unfounded')
  const played = actsInPlay(theCase, within)
  const finding = strongest(within.length > 0 ? within : acts)

  const contradictions: Issue[] = []
  // For each fact: what stands, what is known, and the mildest that the conduct allows.
  const levels = new Array<number>(data.facts.length).fill(0)
  const asKnown = new Array<number>(data.facts.length).fill(0)
  const mildest = new Array<number>(data.facts.length).fill(0)
  const leftOut = new Array<number>(data.facts.length).fill(0)
  const open: OpenFact[] = []
  // What each act holds of its own: for a fact, a level for each act in play.
  const perAct: (readonly [fact: number, levels: readonly number[]])[] = []
  const deciding = decidingFacts(data)
  const response = data.facts.findIndex(isByHistory)
  const placings = placeHistory(policy, theCase, { played, within })

  const ownResponse = responsePerAct(theCase, { fact: data.facts[response], played, placings })
  contradictions.push(...ownResponse.issues)

  const kinds = kindsOfFacts(data)
  for (const { fact, index } of kinds.given) {
    const about = deciding.has(index) ? played : founded
    const patterns = patternsOf(policy, { fact, index }, about)
    const least = patterns === undefined ? leastLevel(index, about) : Math.max(0, ...patterns)
    const absent = absentLevel({ fact, index }, about)
    const given =
      index === response && placings !== undefined
        ? levelOfHistory(fact, theCase.facts?.[fact.id], ownResponse.sets)
        : givenLevel(fact, theCase, { least, absent })
    levels[index] = given.level
    mildest[index] = least
    leftOut[index] = absent
    asKnown[index] = given.open && given.level === 0 ? unknownOf(fact) : given.level
    if (!fact.ordered && given.open) levels[index] = asKnown[index]
    const isAsked = given.open && deciding.has(index)
    // What earlier measures leave open is open for each act by itself.
    if (isAsked && fact.ordered && !(index === response && placings !== undefined))
      open.push({ fact: index, levels: levelsUpTo(given.level, lastAnswer(fact)) })
    // A pattern that is stated is about the case, so it holds for every act.
    const isStated = statedLevel(fact, theCase) !== undefined
    if (patterns !== undefined && !isStated) perAct.push([index, patterns])
    if (given.issue !== undefined) contradictions.push(given.issue)
  }
  for (const { fact, index } of kinds.others)
    levels[index] = asKnown[index] = otherLevel(fact, theCase, acts, within, finding, data)
  const statedResponse = statedLevel(data.facts[response], theCase)
  const inPlay = playAll(policy, played, (act) => [
    ...ownOf(response, ownResponse.sets[act], statedResponse),
    ...perAct.flatMap(([fact, shown]): ActLevels['own'] => {
      const level = shown[act] ?? 0
      return level === levels[fact] ? [] : [[fact, level]]
    }),
  ])
  for (const { fact, index } of kinds.implied) {
    const level = isUnknown(fact, asKnown[index]) ? impliedLevel(policy, fact, asKnown) : undefined
    if (level !== undefined) levels[index] = asKnown[index] = level
  }
  const derived: Derived = {
    levels,
    asKnown,
    acts: inPlay,
    open: [...open, ...openPerAct(inPlay)]
      .filter(({ fact }) => deciding.has(fact))
      .sort((a, b) => a.fact - b.fact || firstAt(inPlay, a) - firstAt(inPlay, b)),
    least: mildest,
    absent: leftOut,
    timeline: placings?.timeline ?? [],
    responses: placings?.perAct ?? new Map(),
    finding,
  }
  return { derived, contradictions }
}

/** A fact with its place among those of the policy. */
interface PlacedFact {
  readonly fact: FactData
  readonly index: number
}

/** The facts of a policy: those that a case gives, those that follow from it at once, and those that another fact can imply. */
const kindsOfFacts = /* @__PURE__ */ perPolicy(({ facts }) => {
  const all = facts.map((fact, index): PlacedFact => ({ fact, index }))
  return {
    given: all.filter(({ fact }) => fact.role === 'given'),
    others: all.filter(({ fact }) => fact.role !== 'given'),
    implied: all.filter(({ fact }) => fact.impliedBy !== undefined),
  }
})

function levelsUpTo(least: number, most: number): readonly number[] {
  const levels: number[] = []
  for (let level = least; level <= most; level++) levels.push(level)
  return levels
}

/** Where in the conduct of the case a question stands first. */
function firstAt(acts: readonly PlayedAct[], { act }: OpenFact): number {
  return acts[act ?? -1]?.at[0] ?? 0
}

/** What acts hold of their own that is not known. */
function openPerAct(acts: readonly PlayedAct[]): readonly OpenFact[] {
  return acts.flatMap(({ own }, act) =>
    own.flatMap(([fact, , levels]): readonly OpenFact[] =>
      levels === undefined ? [] : [{ fact, act, levels }],
    ),
  )
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

/** What a behaviour says by itself; each list has a place for every fact. */
interface Says {
  /** The mildest level that it implies. */
  readonly implied: readonly number[]
  /** The level that stands where a case leaves the fact out; undefined where the behaviour names none. */
  readonly absent: readonly (number | undefined)[]
  /** Its tier, as a place; −1 where it has none. */
  readonly tier: number
}

/** What each behaviour of a policy says, worked out once; one that is not listed says nothing. */
const saysOf = /* @__PURE__ */ perPolicy(({ behaviours, facts, tiers }) => {
  const says = (behaviour?: Behaviour): Says => ({
    implied: facts.map((fact) => {
      const level = behaviour?.implies?.[fact.id]
      return level === undefined ? 0 : levelAt(fact, level)
    }),
    absent: facts.map((fact) => {
      const level = behaviour?.absent?.[fact.id]
      return level === undefined ? undefined : levelAt(fact, level)
    }),
    tier: tiers.findIndex(({ id }) => id === behaviour?.tier),
  })
  const nothingSaid = says()
  const listed = new Map(behaviours.map((behaviour) => [behaviour, says(behaviour)]))
  return (behaviour: Behaviour | undefined): Says =>
    behaviour === undefined ? nothingSaid : (listed.get(behaviour) ?? nothingSaid)
})

/** The mildest level a fact can have, given what the acts imply. */
function leastLevel(fact: number, acts: readonly ReadAct[]): number {
  let least = 0
  for (const { says } of acts) least = Math.max(least, says.implied[fact] ?? 0)
  return least
}

/**
 * The level that stands where a case leaves a fact out: the usual one, unless an act says otherwise. What is not known of one
 * act is not known of the case.
 */
function absentLevel({ fact, index }: PlacedFact, acts: readonly ReadAct[]): number {
  const { absent, unknownFrom = Infinity } = fact
  let level = absent
  for (const { says, tier } of acts) {
    // A milder tier that the committee states does not make an offence impossible.
    const canBeOffence = Math.max(tier, says.tier) >= unknownFrom
    level = Math.max(level, says.absent[index] ?? (canBeOffence ? unknownOf(fact) : absent))
  }
  return level
}

/** The mildest pattern that each act can have; undefined where it follows from nothing. */
function patternsOf(
  policy: PolicyInside,
  { fact, index }: PlacedFact,
  acts: readonly ReadAct[],
): readonly number[] | undefined {
  if (fact.derive?.by !== 'dates') return undefined
  const told = acts.map(({ act, form, says }) => ({ act, form, implied: says.implied[index] ?? 0 }))
  return patternPerAct(policy.data, fact, told)
}

interface Given {
  readonly level: number
  readonly open: boolean
  readonly issue?: Issue
}

/**
 * What earlier measures come to for the case: the gravest act; a stated level has to lie between what is known of them and the gravest they
 * can give.
 */
function levelOfHistory(
  fact: FactData,
  stated: string | undefined,
  sets: readonly LevelSet[],
): Given {
  const least = Math.max(0, ...sets.map(mildestOf))
  const most = Math.max(0, ...sets.map(gravestOf))
  if (stated === undefined || stated === unknownLevel) return { level: least, open: least < most }
  const level = fact.levels.indexOf(stated)
  if (level >= least && level <= most) return { level, open: false }
  const word = (at: number) => `\`${String(fact.levels[at])}\``
  const range =
    least === most
      ? inEither(word(least))
      : { nl: `${word(least)} tot ${word(most)}`, en: `${word(least)} to ${word(most)}` }
  return {
    level: least,
    open: false,
    issue: issueOf({
      code: 'contradiction',
      message: {
        nl: `\`${fact.id}\` is ingevuld als \`${stated}\`, maar de eerdere maatregelen geven ${range.nl}`,
        en: `\`${fact.id}\` is stated as \`${stated}\`, but the history gives ${range.en}`,
      },
      path: ['facts', fact.id],
      suggestion: { nl: 'laat een van de twee weg', en: 'leave one of the two out' },
    }),
  }
}

interface ResponsesAsked {
  readonly fact: FactData | undefined
  readonly played: readonly ReadAct[]
  readonly placings: Placings | undefined
}

/** The levels that the earlier response to each act in play can have: what the history gives, narrowed to what is stated of the act. */
function responsePerAct(
  theCase: Case<Vocabulary>,
  { fact, played, placings }: ResponsesAsked,
): { readonly sets: readonly LevelSet[]; readonly issues: readonly Issue[] } {
  const issues = theCase.conduct.flatMap((act, at) => {
    const stated = statedLevel(fact, act)
    if (fact === undefined || stated === undefined) return []
    const given = placings?.perAct.get(at)?.levels
    // An act that is not in play is held against no earlier measure.
    if (placings !== undefined && given === undefined) return []
    return statedOfAct(fact, { stated, given, path: ['conduct', at, 'facts', fact.id] })
  })
  const sets = played.map(({ act, at }): LevelSet => {
    const given = placings?.perAct.get(at)?.levels ?? nothing
    const stated = statedLevel(fact, act)
    return stated === undefined ? given : 1 << stated
  })
  return { sets: placings === undefined ? [] : sets, issues }
}

/** The level that a case or an act states of a fact; undefined where it is not said, or said not to be known. */
function statedLevel(
  fact: FactData | undefined,
  { facts }: Pick<Act<Vocabulary>, 'facts'>,
): number | undefined {
  const stated = fact === undefined ? undefined : facts?.[fact.id]
  return stated === undefined || stated === unknownLevel ? undefined : fact?.levels.indexOf(stated)
}

interface StatedOfAct {
  readonly stated: number
  /** The levels that the history gives; undefined where there is none. */
  readonly given: LevelSet | undefined
  readonly path: Issue['path']
}

function statedOfAct(fact: FactData, { stated, given, path }: StatedOfAct): readonly Issue[] {
  if (given === undefined)
    return [
      issueOf({
        code: 'contradiction',
        message: {
          nl: `\`${fact.id}\` van een gedraging gaat over eerdere maatregelen, en \`history\` ontbreekt`,
          en: `\`${fact.id}\` of an act is about earlier measures, and no \`history\` is given`,
        },
        path,
        suggestion: {
          nl: 'noem de eerdere maatregelen, of vul het in bij `facts` van de zaak',
          en: 'name the earlier measures, or state it in `facts` of the case',
        },
      }),
    ]
  if (levelsIn(given).includes(stated)) return []
  const word = (level: number) => `\`${String(fact.levels[level])}\``
  const possible = levelsIn(given).map(word)
  return [
    issueOf({
      code: 'contradiction',
      message: {
        nl: `\`${fact.id}\` van deze gedraging is ingevuld als ${word(stated)}, maar de eerdere maatregelen geven ${possible.join(' of ')}`,
        en: `\`${fact.id}\` of this act is stated as ${word(stated)}, but the history gives ${possible.join(' or ')}`,
      },
      path,
      expected: inEither(possible.join(', ')),
      suggestion: { nl: 'laat een van de twee weg', en: 'leave one of the two out' },
    }),
  ]
}

/** The earlier response to one act; a level that is stated for the case holds as far as the history allows. */
function ownOf(
  response: number,
  set: LevelSet | undefined,
  stated: number | undefined,
): ActLevels['own'] {
  if (set === undefined) return []
  const levels = levelsIn(set)
  const least = mildestOf(set)
  if (stated !== undefined)
    return [[response, levels.filter((level) => level <= stated).at(-1) ?? least]]
  return [levels.length > 1 ? [response, least, levels] : [response, least]]
}

/** What follows from the conduct for one fact. */
interface Follows {
  /** The mildest level that the conduct allows. */
  readonly least: number
  /** The level that stands where the case leaves the fact out. */
  readonly absent: number
}

function givenLevel(fact: FactData, theCase: Case<Vocabulary>, { least, absent }: Follows): Given {
  const stated = theCase.facts?.[fact.id]
  if (stated !== undefined && stated !== unknownLevel) {
    const level = fact.levels.indexOf(stated)
    if (!fact.ordered || level >= least) return { level, open: false }
    return { level, open: false, issue: statedTooMild(fact, stated, least) }
  }
  if (stated === undefined && absent < fact.known)
    return { level: Math.max(absent, least), open: false }
  if (!fact.ordered) return { level: 0, open: true }
  return { level: least, open: least < lastAnswer(fact) }
}

function statedTooMild(fact: FactData, stated: string, least: number): Issue {
  const atLeast = String(fact.levels[least])
  return issueOf({
    code: 'contradiction',
    message: {
      nl: `\`${fact.id}\` is ingevuld als \`${stated}\`, maar het gedrag maakt het minstens \`${atLeast}\``,
      en: `\`${fact.id}\` is stated as \`${stated}\`, but the conduct makes it at least \`${atLeast}\``,
    },
    path: ['facts', fact.id],
    suggestion: {
      nl: `vul \`${atLeast}\` in of laat het weg`,
      en: `state \`${atLeast}\` or leave it out`,
    },
  })
}

/** The acts in play as levels, those that are alike as one. */
function playAll(
  { data }: PolicyInside,
  acts: readonly ReadAct[],
  ownOf: (act: number) => ActLevels['own'],
): readonly PlayedAct[] {
  const played = acts.map(({ at, behaviour, form, tier }, index) => ({
    at: [at],
    tier,
    form: data.forms.findIndex((item) => item.id === form),
    behaviour: levelOfBehaviour(data, behaviour),
    uses: usesOf(data, behaviour),
    own: ownOf(index),
  }))
  if (played.length < 2) return played
  const byKey = new Map<string, (typeof played)[number]>()
  for (const one of played) {
    const key = sortingKey(one)
    const same = byKey.get(key)
    if (same === undefined) byKey.set(key, one)
    else same.at.push(...one.at)
  }
  // Sorted, so that the order in which acts are named changes nothing.
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

function sortingKey({ tier, form, behaviour, own }: ActLevels): string {
  const held = own.map((pair) => pair.join('-')).join()
  return [tier, form, String(behaviour).padStart(4, '0'), held].join(' ')
}

/** Whether something that a fact asks after is among the acts, with the finding that it asks for. */
function isAmong(
  acts: readonly ReadAct[],
  { of: wanted, finding: found }: Pick<FactData, 'of' | 'finding'>,
  nameOf: (act: ReadAct) => string | undefined,
): boolean {
  return acts.some(
    (act) => nameOf(act) === wanted && (found === undefined || act.finding === found),
  )
}

function otherLevel(
  fact: FactData,
  theCase: Case<Vocabulary>,
  acts: readonly ReadAct[],
  within: readonly ReadAct[],
  finding: (typeof findingIds)[number],
  data: PolicyData,
): number {
  if (fact.role === 'procedure')
    return fact.levels.indexOf(theCase.procedure?.[fact.id] ?? unknownLevel)
  if (fact.role === 'circumstance') return Number(theCase.circumstances?.includes(fact.id) === true)
  switch (fact.by) {
    case 'stage':
      return stageIds.indexOf(theCase.stage)
    case 'relation':
      return fact.levels.indexOf(relationOf(theCase))
    case 'outcome':
      return findingIds.indexOf(finding)
    case 'in-scope':
      return Number(within.length > 0)
    case 'finding':
      return Number(within.some((act) => act.finding === fact.of))
    case 'conduct':
      return Number(isAmong(acts, fact, (act) => act.behaviour?.id))
    case 'form':
      return Number(isAmong(acts, fact, (act) => act.form))
    case 'policy':
      return Number(data.about.adoption[fact.of as keyof PolicyData['about']['adoption']] !== null)
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
