import { type Context, rungLabel } from '../advice/context'
import { addsMeasure } from '../advice/measures'
import {
  type Changes,
  decideCase,
  whatIf,
  whatIfApart,
  type WhatIfApart,
  withLevels,
} from '../decide/what-if'
import { decidingFacts, kindFacts } from '../policy/deciding'
import { laterRules } from '../decide/rules'
import { rulesThatBar } from '../decide/unavailable'
import { gateBlocks } from '../policy/gate'
import { fires, type Tabled } from '../policy/table'
import { inBoth } from '../base/text'
import { type Candidate, candidates, procedureCandidates } from './candidates'
import type { Change, GateChange, Verdict, WhatWouldChange } from './check-result'
import type { Proposal } from './proposal'
import { type CandidateSet, smallestSets } from './search'
import { type Searched, smallestSetsProved } from './search-proved'
import { changesIn, turnClasses } from './turns'
import { bestFor, verdictOf, type WeighedProposal, weighProposal } from './verdict'
import { factChange, supposing } from './words'
import type { Vocabulary } from '../policy/vocabulary'

/** The most sets that one list shows. */
const mostShown = 20

/** What would have to be different: the smallest sets of up to three facts, as trying every set would find them. */
export function whatWouldChange(
  context: Context,
  proposal: Proposal,
  { verdict }: WeighedProposal,
): WhatWouldChange<Vocabulary> {
  const all = candidates(context)
  const isSettled = verdict === 'fitting' || isAsGoodAsItGets(context, proposal, verdict)
  const searching = { context, all, apart: searchApart(context, all) }
  const withBeside = [...all, ...besideCandidates(context, proposal, all)]
  const fitting = isSettled ? [] : fittingSets({ ...searching, all: withBeside }, proposal)
  const recommendation = otherSets(searching)
  const shown = (found: readonly CandidateSet[]) =>
    found.slice(0, mostShown).map((set) => changeOf(context, proposal, set))
  return {
    fitting: shown(fitting),
    recommendation: shown(recommendation),
    admissible: toAdmit(context, proposal.principal),
    found: { fitting: fitting.length, recommendation: recommendation.length },
  }
}

/** Whether no better can be said of what can only ever be defended: protection, and what comes about by agreement. */
function isAsGoodAsItGets(context: Context, proposal: Proposal, verdict: Verdict): boolean {
  if (verdict !== 'defensible') return false
  if (isProtection(context, proposal)) return true
  return bestFor(proposal) === verdict && proposal.principal === context.decision.recommended
}

/** The points of procedure that decide on no measure of the ladder, and yet on what is proposed. */
function besideCandidates(
  context: Context,
  proposal: Proposal,
  all: readonly Candidate[],
): readonly Candidate[] {
  const rules = [...namingRules(context, proposal), ...rulesThatBarNow(context, proposal)]
  const read = new Set(rules.flatMap(({ reads }) => reads))
  const known = new Set(all.map(({ subject }) => subject))
  return procedureCandidates(context).filter(
    ({ fact, subject }) => read.has(fact) && !known.has(subject),
  )
}

/** The rules by which the advice names protection, where that alone is proposed. */
function namingRules(context: Context, proposal: Proposal): readonly Tabled[] {
  if (!isProtection(context, proposal)) return []
  return laterRules(context.policy).add.filter(({ rule }) =>
    proposal.beside.some(({ id }) => addsMeasure(context.policy, rule, id)),
  )
}

/** The rules that say that what is proposed cannot be imposed as things stand. */
function rulesThatBarNow(context: Context, proposal: Proposal): readonly Tabled[] {
  return rulesAgainst(context, proposal).filter((rule) => fires(rule, context.decision.asKnown))
}

interface Searching {
  readonly context: Context
  readonly all: readonly Candidate[]
  /** Where the short way looks; undefined where it is not proved that it finds the same. */
  readonly apart: WhatIfApart | undefined
}

/** The two halves of a what-if, where it is proved that a search of each finds everything. */
function searchApart(
  { policy, derived }: Context,
  all: readonly Candidate[],
): WhatIfApart | undefined {
  if (!policy.data.provedMonotone) return undefined
  const [deciding, kinds] = [decidingFacts(policy.data), kindFacts(policy.data)]
  // A candidate is about the kind or about the weighing; one that is about both cannot be told apart.
  const isBoth = all.some(({ fact, sets }) =>
    sets.some(([set]) => deciding.has(set) && (kinds.has(set) || kinds.has(fact))),
  )
  return isBoth ? undefined : whatIfApart(policy, derived)
}

/** The sets for which another measure would be recommended: none where no act is in play, for then there never is one. */
function otherSets({ context, all, apart }: Searching): readonly CandidateSet[] {
  const now = context.decision.recommended
  if (context.derived.acts.length === 0) return []
  if (apart === undefined) {
    const recommendedWith = whatIf(context.policy, context.derived, context.decision)
    return smallestSets(all, (changes) => recommendedWith(changes) !== now)
  }
  return smallestSetsProved(searched(context, { all, apart, asked: new Set() }), {
    canLieBetween: (mildest, gravest) => mildest < now || gravest > now,
    accepts: () => true,
  })
}

/** The sets that would make the proposal what is recommended; that something is not available is never one. */
function fittingSets(
  { context, all, apart }: Searching,
  proposal: Proposal,
): readonly CandidateSet[] {
  const { policy, derived, decision } = context
  const { principal, beside } = proposal
  if (derived.acts.length === 0 && principal > 0) return []
  const recommendedWith = whatIf(policy, derived, decision)
  const barring = rulesAgainst(context, proposal)
  const asked = new Set(barring.flatMap(({ reads }) => reads))
  const hangsTogether =
    beside.length > 0 ||
    all.some(({ fact }) => asked.has(fact) && kindFacts(policy.data).has(fact)) ||
    laterRules(policy).unavailable.some(({ reads }) => factsAmong(all, reads) > 1)
  if (apart === undefined || hangsTogether)
    return smallestSets(
      all,
      (changes) => fits(context, proposal, changes, recommendedWith) && !barsMore(context, changes),
    )
  const kept = all.filter(({ sets }) => !barsMore(context, sets))
  return smallestSetsProved(searched(context, { all: kept, apart, asked }), {
    canLieBetween: (mildest, gravest) => mildest <= principal && principal <= gravest,
    accepts: (set) =>
      barring.length === 0 || fits(context, proposal, changesIn(set), recommendedWith),
  })
}

/** The rules that say of a measure that the whole is judged by that it cannot be imposed. */
function rulesAgainst({ policy }: Context, { heads }: Proposal): readonly Tabled[] {
  return heads.flatMap(({ id }) => rulesThatBar(policy, id))
}

function factsAmong(all: readonly Candidate[], facts: readonly number[]): number {
  return facts.filter((fact) => all.some((candidate) => candidate.fact === fact)).length
}

interface Apart {
  readonly all: readonly Candidate[]
  readonly apart: WhatIfApart
  /** The facts that are asked for by themselves, beside what they come to. */
  readonly asked: ReadonlySet<number>
}

/** The candidates told apart: what weighs, by what it comes to, and what decides on the kind. */
function searched({ policy: { data } }: Context, { all, apart, asked }: Apart): Searched {
  const kinds = kindFacts(data)
  return {
    all,
    whatIf: apart,
    aboutKind: all.filter(({ fact }) => kinds.has(fact)),
    classes: turnClasses(
      data,
      all.filter(({ fact }) => !kinds.has(fact)),
      asked,
    ),
  }
}

/** Whether something would no longer be available: that is never what makes a milder measure fit. */
function barsMore({ policy, derived }: Context, changes: Changes): boolean {
  const barring = laterRules(policy).unavailable.filter(({ reads }) =>
    changes.some(([fact]) => reads.includes(fact)),
  )
  if (barring.length === 0) return false
  const then = withLevels(derived, changes).asKnown
  return barring.some((rule) => fires(rule, then) && !fires(rule, derived.asKnown))
}

/** Whether only protection is proposed, where there are no measures to advise on. */
export function isProtection(
  { decision }: Pick<Context, 'decision'>,
  { principal, beside }: Proposal,
): boolean {
  return decision.kind !== 'measures' && principal === 0 && beside.length > 0
}

function fits(
  context: Context,
  proposal: Proposal,
  changes: Changes,
  recommendedWith: (changes: Changes) => number,
): boolean {
  // Protection alone is at best as good as the advice calls it: for where something lighter falls short.
  if (isProtection(context, proposal))
    return !after(context, proposal, changes).verdict.startsWith('too-')
  const simple = proposal.beside.length === 0
  const recommended = recommendedWith(changes)
  if (recommended !== proposal.principal) return false
  if (simple && rulesAgainst(context, proposal).length === 0) return true
  return after(context, proposal, changes).verdict === bestFor(proposal)
}

/** The decision and the verdict with some facts at other levels. */
function after(
  context: Context,
  proposal: Proposal,
  changes: Changes,
): { readonly recommended: number; readonly verdict: Verdict } {
  const decision = decideCase(context.policy, withLevels(context.derived, changes))
  const verdict =
    proposal.beside.length === 0
      ? verdictOf(context.policy, decision, proposal)
      : weighProposal({ ...context, decision }, proposal).verdict
  return { recommended: decision.recommended, verdict }
}

function changeOf(
  context: Context,
  proposal: Proposal,
  set: readonly Candidate[],
): Change<Vocabulary> {
  const { recommended, verdict } = after(
    context,
    proposal,
    set.flatMap(({ sets }) => sets),
  )
  const changes = set.map((candidate) => factChange(context, candidate))
  const lead = supposing(context, changes)
  const best = rungLabel(context, recommended)
  const then = isProtection(context, proposal)
    ? {
        nl: 'dan is dit als bescherming te verdedigen',
        en: 'then this can be defended as protection',
      }
    : { nl: `dan is het advies ${best.nl}`, en: `then the advice is ${best.en}` }
  return {
    changes,
    recommended: context.policy.data.ladder[recommended] as string,
    verdict,
    because: inBoth((lang) => `${lead[lang]}, ${then[lang]}.`),
  }
}

/** For each gate that forbids a rung, the smallest sets of points of procedure that would open it. */
function toAdmit(context: Context, rung: number): readonly GateChange<Vocabulary>[] {
  const { policy, decision } = context
  const all = procedureCandidates(context)
  return decision.gates.flatMap(({ gate, status }, place): readonly GateChange<Vocabulary>[] => {
    if (status === 'passed' || !gateBlocks(policy.data, gate, rung)) return []
    const rules = laterRules(policy).gate.filter(
      (rule) => rule.gate === place && rule.status !== 'passed',
    )
    const read = new Set(rules.flatMap(({ reads }) => reads))
    const own = all.filter(({ sets }) => sets.some(([fact]) => read.has(fact)))
    const found = smallestSets(own, (changes) => isOpened(decision, rules, changes))
    return found.map((set) => {
      const changes = set.map((candidate) => factChange(context, candidate))
      const lead = supposing(context, changes)
      return {
        gate: gate.id,
        changes,
        because: inBoth((lang) =>
          lang === 'nl'
            ? `${lead.nl}, dan staat dit punt niet meer in de weg.`
            : `${lead.en}, then this point no longer stands in the way.`,
        ),
      }
    })
  })
}

/** Whether none of the rules that close a gate fires with some facts at other levels. */
function isOpened(
  { asKnown }: Context['decision'],
  rules: readonly Tabled[],
  changes: Changes,
): boolean {
  const then = asKnown.slice()
  for (const [fact, level] of changes) then[fact] = level
  return !rules.some((rule) => fires(rule, then))
}
