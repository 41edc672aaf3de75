import type { Advice } from '../advice/advice'
import { type Context, measureLabel } from '../advice/context'
import { gateBlocks } from '../policy/gate'
import { deepFreeze } from '../policy/ready'
import { answerOf } from './answer'
import type { CheckResult, SetPart } from './check-result'
import type { Proposal } from './proposal'
import { type Judged, balanced, lighterThatSuffices, necessary, suitable } from './questions'
import { reachOf } from './reachable'
import { weighProposal } from './verdict'
import { whatWouldChange } from './what-would-change'
import type { Vocabulary } from '../policy/vocabulary'

/** Checks a proposal against the advice on its case. */
export function checkCase(
  context: Context,
  advice: Advice<Vocabulary>,
  proposal: Proposal,
): CheckResult<Vocabulary> {
  const { policy, decision } = context
  const weighed = weighProposal(context, proposal)
  const judged: Judged = { context, advice, proposal, weighed }
  const forbidding = decision.gates
    .filter(
      ({ gate, status }) =>
        status !== 'passed' && gateBlocks(policy.data, gate, proposal.principal),
    )
    .map(({ gate }) => gate.id)
  const reach = reachOf(context, proposal, weighed.verdict)
  return deepFreeze<CheckResult<Vocabulary>>({
    type: 'check',
    contractVersion: 1,
    proposed: proposal.measures.map(({ id }) => id),
    weighsAs: policy.data.ladder[weighed.weight] as string,
    verdict: weighed.verdict,
    ...reach,
    admissible: forbidding.length === 0,
    because: answerOf(judged, reach),
    gates: advice.gates.filter(({ gate }) => forbidding.includes(gate)),
    parts: proposal.measures.map((measure) => partOf(judged, measure)),
    suitable: suitable(judged),
    necessary: necessary(judged),
    balanced: balanced(judged),
    lighterThatSuffices: lighterThatSuffices(judged),
    whatWouldChange: whatWouldChange(context, proposal, weighed),
    advice,
  })
}

function partOf(
  { context, proposal, weighed: { named, outweighing } }: Judged,
  measure: Proposal['measures'][number],
): SetPart<Vocabulary> {
  const label = measureLabel(context, measure.id)
  const of = (
    role: SetPart<Vocabulary>['role'],
    source: readonly string[],
    nl: string,
    en: string,
  ): SetPart<Vocabulary> => ({ measure: measure.id, label, role, because: { nl, en }, source })
  if (!proposal.beside.includes(measure))
    return of(
      'principal',
      measure.source,
      'Dit is de maatregel op de ladder.',
      'This is the measure on the ladder.',
    )
  const added = named.get(measure.id)
  if (measure.kind === 'legal')
    return added === undefined
      ? of(
          'apart',
          measure.source,
          'Dit staat los van de maatregel en telt niet mee.',
          'This stands apart from the measure and does not count.',
        )
      : { ...of('apart', added.source, '', ''), because: added.because }
  if (added !== undefined) return { ...of('named', added.source, '', ''), because: added.because }
  if (outweighing.includes(measure)) {
    const weight = measureLabel(context, measure.weighsAs as string)
    return of(
      'outweighs',
      measure.source,
      `Dit weegt als ${weight.nl}, zwaarder dan de maatregel zelf.`,
      `This weighs as ${weight.en}, heavier than the measure itself.`,
    )
  }
  return of(
    'added',
    measure.source,
    'Het advies noemt dit niet; het maakt het geheel niet zwaarder.',
    'The advice does not name this; it does not make the whole heavier.',
  )
}
