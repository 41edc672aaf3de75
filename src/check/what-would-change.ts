import { type Context, rungLabel } from '../advice/context'
import { gatesFor } from '../decide/gates'
import { type Changes, decideCase, whatIf, withLevels } from '../decide/what-if'
import { gateBlocks } from '../policy/gate'
import { inBoth } from '../base/text'
import { type Candidate, candidates, procedureCandidates } from './candidates'
import type { Change, GateChange, Verdict, WhatWouldChange } from './check-result'
import type { Proposal } from './proposal'
import { type Found, smallestSets } from './search'
import { verdictOf, type WeighedProposal, weighProposal } from './verdict'
import { factChange, supposing } from './words'
import type { Vocabulary } from '../policy/vocabulary'

/** The most sets that one list shows. */
const mostShown = 20

/** What would have to be different: found by trying every set of up to three facts. */
export function whatWouldChange(
  context: Context,
  proposal: Proposal,
  { verdict }: WeighedProposal,
): WhatWouldChange<Vocabulary> {
  const { policy, derived, decision } = context
  const all = candidates(context)
  const recommendedWith = whatIf(policy, derived, decision)
  const fitting =
    verdict === 'fitting' || (verdict === 'defensible' && isProtection(context, proposal))
      ? []
      : smallestSets(all, (changes) =>
          fits(context, proposal, changes, recommendedWith) ? true : undefined,
        )
  const recommendation = smallestSets(all, (changes) => {
    const recommended = recommendedWith(changes)
    return recommended === decision.recommended ? undefined : recommended
  })
  const shown = (found: readonly Found<unknown>[]) =>
    found.slice(0, mostShown).map((one) => changeOf(context, proposal, one.candidates))
  return {
    fitting: shown(fitting),
    recommendation: shown(recommendation),
    admissible: toAdmit(context, proposal.principal),
    found: { fitting: fitting.length, recommendation: recommendation.length },
  }
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
  if (simple || recommended !== proposal.principal) return recommended === proposal.principal
  return after(context, proposal, changes).verdict === 'fitting'
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
      ? verdictOf(decision, proposal.principal)
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
    because: inBoth((lang) => `${lead[lang]}: ${then[lang]}.`),
  }
}

/** For each gate that forbids a rung, the smallest sets of points of procedure that would open it. */
function toAdmit(context: Context, rung: number): readonly GateChange<Vocabulary>[] {
  const all = procedureCandidates(context)
  return context.decision.gates.flatMap(({ gate, status }): readonly GateChange<Vocabulary>[] => {
    if (status === 'passed' || !gateBlocks(context.policy.data, gate, rung)) return []
    const read = new Set(
      context.policy.data.rules
        .filter(({ event }) => event.type === 'gate' && event.params.gate === gate.id)
        .flatMap((rule) => rule.reads),
    )
    const own = all.filter(({ sets }) => sets.some(([fact]) => read.has(fact)))
    const found = smallestSets(own, (changes) =>
      opens(context, gate.id, changes) ? true : undefined,
    )
    return found.map((one) => {
      const changes = one.candidates.map((candidate) => factChange(context, candidate))
      const lead = supposing(context, changes)
      return {
        gate: gate.id,
        changes,
        because: inBoth((lang) =>
          lang === 'nl'
            ? `${lead.nl}: dan staat dit punt niet meer in de weg.`
            : `${lead.en}: then this point no longer stands in the way.`,
        ),
      }
    })
  })
}

function opens({ policy, decision }: Context, gate: string, changes: Changes): boolean {
  const { asKnown } = withLevels(
    { levels: decision.asKnown, asKnown: decision.asKnown, acts: [] },
    changes,
  )
  return gatesFor(policy, asKnown).gates.some(
    (gated) => gated.gate.id === gate && gated.status === 'passed',
  )
}
