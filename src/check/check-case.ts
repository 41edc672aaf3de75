import type { Advice } from '../advice/advice'
import { asMade } from '../base/made'
import type { Context } from '../advice/context'
import { gateBlocks } from '../policy/gate'
import { deepFreeze } from '../policy/ready'
import { answerOf } from './answer'
import type { CheckResult } from './check-result'
import type { Proposal } from './proposal'
import { partOf } from './parts'
import { type Judged, balanced, lighterThatSuffices, necessary, suitable } from './questions'
import { reachOf } from './reachable'
import { availability } from './unavailable'
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
  const result = deepFreeze<CheckResult<Vocabulary>>({
    type: 'check',
    contractVersion: 1,
    proposed: proposal.measures.map(({ id }) => id),
    conditional: proposal.conditional.map(({ id }) => id),
    weighsAs: policy.data.ladder[weighed.weight] as string,
    verdict: weighed.verdict,
    ...reach,
    admissible: forbidding.length === 0,
    ...availability(context, proposal),
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
  return asMade(result)
}
