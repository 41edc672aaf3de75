import { weighedParts } from '../advice/said'
import { type Context, rungLabel } from '../advice/context'
import { madeWith } from '../advice/receipt'
import { weighProposal } from '../check/verdict'
import { proposedLabel } from '../check/words'
import { gateBlocks } from '../policy/gate'
import { deepFreeze, type PolicyInside } from '../policy/ready'
import { inBoth, type BilingualText } from '../base/text'
import { byPosition } from './by-position'
import type { ComparedCase, Comparison, Pair } from './comparison'
import { differences, varyingFacts } from './differences'
import { isMilder, sameFacts } from './gravity'
import type { Decided } from './parse-decided'
import type { Vocabulary } from '../policy/vocabulary'

/** What every paper that lays cases beside each other says of itself. */
export const workingDocument: BilingualText = {
  nl: 'Werkdocument voor de commissie; niet voor publicatie. Bij kleine aantallen zijn zaken te herleiden tot personen.',
  en: 'A working document for the committee; not for publication. With small numbers cases can be traced to persons.',
}

interface DecidedBeside {
  readonly decided: Decided
  readonly compared: ComparedCase<Vocabulary>
  readonly weight: number
}

/** Lays decided cases beside each other and beside the advice. The order in which they come changes nothing. */
export function compareCases(
  policy: PolicyInside,
  list: readonly Decided[],
): Comparison<Vocabulary> {
  const inOrder = [...list].sort((a, b) => (a.reference < b.reference ? -1 : 1))
  const varying = varyingFacts(inOrder.map(({ context }) => context))
  const all = inOrder.map((decided, index) => weighed(decided, varying[index] ?? []))
  const measured = all.filter(({ decided }) => decided.context.decision.kind === 'measures')
  const pairs = measured.flatMap((one, index) =>
    measured
      .slice(index + 1)
      .filter((other) => other.weight !== one.weight)
      .map((other) => [one, other] as const),
  )
  const placed = policy.data.facts.findIndex(({ compareFrom }) => compareFrom !== undefined)
  return deepFreeze<Comparison<Vocabulary>>({
    type: 'comparison',
    contractVersion: 1,
    notForPublication: workingDocument,
    cases: all.map(({ compared }) => compared),
    ladder: ladderOf(policy),
    sameFacts: pairs
      .filter(([one, other]) => sameFacts(one.decided.context, other.decided.context))
      .map((pair) => pairOf(pair, sameText))
      .sort(furthestFirst),
    milderButGraver: pairs
      .map(([one, other]) =>
        one.weight > other.weight ? ([one, other] as const) : ([other, one] as const),
      )
      .filter(milderYetHeavier)
      .map((pair) => pairOf(pair, milderText))
      .sort(furthestFirst),
    byPosition: byPosition(
      policy,
      measured.map(({ compared, decided }) => ({
        compared,
        level: decided.context.derived.asKnown[placed] ?? 0,
      })),
    ),
    receipt: madeWith(policy),
  })
}

/** The ladder, lightest first, as the policy calls it in general. */
export function ladderOf({ data }: PolicyInside): Comparison<Vocabulary>['ladder'] {
  return data.ladder.flatMap((measure) => {
    const found = data.measures.find(({ id }) => id === measure)
    return found === undefined ? [] : [{ measure, label: found.label }]
  })
}

function weighed(decided: Decided, varying: ComparedCase<Vocabulary>['varying']): DecidedBeside {
  const { beside, weight } = besideAdvice(decided)
  return { decided, compared: { ...beside, varying }, weight }
}

/** A decided case beside the advice, and what the whole that was imposed weighs as, as a place on the ladder. */
export interface BesideAdvice {
  readonly beside: Omit<ComparedCase<Vocabulary>, 'varying'>
  readonly weight: number
}

/** Holds what was imposed against the advice on the same case. */
export function besideAdvice(decided: Decided): BesideAdvice {
  const { context, proposal, reference, decidedOn, decidedBy } = decided
  const { policy, decision } = context
  const { weight, verdict } = weighProposal(context, proposal)
  const rungs = weight - decision.recommended
  const deviation =
    rungs === 0 ? 'none' : decided.reasons.length > 0 ? 'with-reasons' : 'without-reasons'
  const [label, recommendedLabel] = [
    rungLabel(context, weight),
    rungLabel(context, decision.recommended),
  ]
  const beside: BesideAdvice['beside'] = {
    reference,
    decidedOn,
    decidedBy,
    decidedByLabel: policy.data.deciders.find(({ id }) => id === decidedBy)?.label as BilingualText,
    ...placed(context),
    measures: proposal.measures.map(({ id }) => id),
    conditional: proposal.conditional.map(({ id }) => id),
    weighsAs: policy.data.ladder[weight] as string,
    label,
    recommended: policy.data.ladder[decision.recommended] as string,
    recommendedLabel,
    verdict,
    admissible: decision.gates.every(
      ({ gate, status }) =>
        status === 'passed' || !gateBlocks(policy.data, gate, proposal.principal),
    ),
    rungs,
    deviation,
    reasons: decided.reasons.map((reason) => reasonLabel(decided, reason)),
    because: caseText(decided, { rungs, deviation, recommendedLabel }),
  }
  return { beside, weight }
}

/** Where the policy places a case: its tier and the range that fits. */
export function placed(
  context: Context,
): Pick<ComparedCase<Vocabulary>, 'tier' | 'tierLabel' | 'range' | 'rangeLabel'> {
  const { outcome, kind } = context.decision
  if (outcome === undefined || kind !== 'measures')
    return { tier: null, tierLabel: null, range: null, rangeLabel: null }
  const { tier, range } = weighedParts(context, outcome)
  const [from, to] = [rungLabel(context, outcome.from), rungLabel(context, outcome.to)]
  return {
    tier,
    tierLabel: context.policy.data.tiers[outcome.tier]?.label ?? null,
    range: { from: range.from, to: range.to },
    rangeLabel: rangeInWords(from, to),
  }
}

/** A range in words, by what its ends are called. */
export function rangeInWords(from: BilingualText, to: BilingualText): BilingualText {
  if (from.en === to.en) return from
  return { nl: `${from.nl} tot en met ${to.nl}`, en: `${from.en} up to ${to.en}` }
}

const otherReason: BilingualText = { nl: 'anders, in het dossier', en: 'other, on file' }

function reasonLabel({ context: { policy } }: Decided, reason: string): BilingualText {
  const { facts, attention = [] } = policy.data
  const fact = facts[policy.factIndex.get(reason) ?? -1]
  return fact?.label ?? attention.find(({ id }) => id === reason)?.label ?? otherReason
}

function caseText(
  { context, proposal }: Decided,
  {
    rungs,
    deviation,
    recommendedLabel,
  }: Pick<ComparedCase<Vocabulary>, 'rungs' | 'deviation' | 'recommendedLabel'>,
): BilingualText {
  return inBoth((lang) => {
    const labels = proposal.measures.map((measure) => proposedLabel(context, proposal, measure))
    const imposed = labels.map((label) => label[lang]).join(', ')
    const isAlike = rungs === 0 && proposal.leading?.inPlace === true
    if (lang === 'nl') {
      if (isAlike)
        return `Besloten: ${imposed}; dat weegt even zwaar als het advies (${recommendedLabel.nl}).`
      if (rungs === 0) return `Opgelegd: ${imposed}, zoals het advies.`
      const reasons =
        deviation === 'with-reasons'
          ? 'de redenen zijn vastgelegd'
          : 'er zijn geen redenen vastgelegd'
      return `Opgelegd: ${imposed}; ${rungs < 0 ? 'lichter' : 'zwaarder'} dan het advies (${recommendedLabel.nl}), en ${reasons}.`
    }
    if (isAlike)
      return `Decided: ${imposed}; that weighs the same as the advice (${recommendedLabel.en}).`
    if (rungs === 0) return `Imposed: ${imposed}, as advised.`
    const reasons =
      deviation === 'with-reasons' ? 'the reasons are on record' : 'no reasons are on record'
    return `Imposed: ${imposed}; ${rungs < 0 ? 'lighter' : 'heavier'} than the advice (${recommendedLabel.en}), and ${reasons}.`
  })
}

/** Milder in every coded fact, and not graver by the policy either: what lifts one act need not lift another. */
function milderYetHeavier([one, other]: readonly [DecidedBeside, DecidedBeside]): boolean {
  const [own, theirs] = [one.decided.context, other.decided.context]
  return own.decision.recommended <= theirs.decision.recommended && isMilder(own, theirs)
}

type Says = (one: ComparedCase<Vocabulary>, other: ComparedCase<Vocabulary>) => BilingualText
const sameText: Says = (one, other) => ({
  nl: `${one.reference} en ${other.reference} hebben dezelfde feiten, maar kregen ${one.label.nl} en ${other.label.nl}.`,
  en: `${one.reference} and ${other.reference} have the same facts, but got ${one.label.en} and ${other.label.en}.`,
})
const milderText: Says = (one, other) => ({
  nl: `${one.reference} is in geen enkel feit zwaarder dan ${other.reference}, maar kreeg iets zwaarders: ${one.label.nl}, tegen ${other.label.nl}.`,
  en: `${one.reference} is graver than ${other.reference} in no fact, but got something heavier: ${one.label.en}, against ${other.label.en}.`,
})

/** What lies furthest apart asks most for an explanation; the rest goes by reference. */
function furthestFirst(one: Pair<Vocabulary>, other: Pair<Vocabulary>): number {
  if (one.apart !== other.apart) return other.apart - one.apart
  return `${one.first} ${one.second}` < `${other.first} ${other.second}` ? -1 : 1
}

function pairOf(
  [one, other]: readonly [DecidedBeside, DecidedBeside],
  says: Says,
): Pair<Vocabulary> {
  const text = says(one.compared, other.compared)
  const explained = [one, other]
    .filter(({ compared }) => compared.deviation === 'with-reasons')
    .map(({ compared }) => compared.reference)
  return {
    first: one.compared.reference,
    second: other.compared.reference,
    apart: Math.abs(one.weight - other.weight),
    differ: differences(one.decided.context, other.decided.context),
    because:
      explained.length === 0
        ? text
        : inBoth((lang) =>
            lang === 'nl'
              ? `${text.nl} Redenen voor de afwijking zijn vastgelegd bij ${explained.join(' en ')}.`
              : `${text.en} Reasons for the departure are on record for ${explained.join(' and ')}.`,
          ),
  }
}
