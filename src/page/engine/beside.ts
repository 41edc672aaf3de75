import { safeAdvise } from '../../advice/advise'
import type { Issue } from '../../base/problem'
import { safeCompare } from '../../compare/compare'
import { describePolicy } from '../../describe/describe-policy'
import type { Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import { casesTable } from '../../render/pages/comparison-page'
import { sectionHtml } from '../../render/writers/html'
import type { Beside } from '../protocol'
import { type Asked, heldCase } from './outcome'

/** Decided cases beside this one, as if what is proposed, or else what is recommended, had been decided. */
export function besideOf(
  policy: Policy<Vocabulary>,
  { held, proposed, decided, lang }: Asked & { readonly decided: readonly unknown[] },
): Beside | readonly Issue[] {
  const theCase = heldCase(policy, held)
  const advised = theCase && safeAdvise<Vocabulary>(theCase, { policy })
  if (theCase === undefined || advised === undefined) return { pairs: [], html: '' }
  if (!advised.ok) return advised.issues
  const own = {
    case: theCase,
    measure: proposed.length > 0 ? proposed : advised.value.recommended,
    decidedOn: theCase.assessedOn,
    decidedBy: describePolicy(policy).deciders[0]?.id,
  }
  const compared = safeCompare<Vocabulary>([own, ...decided], { policy })
  if (!compared.ok) return compared.issues
  const { cases, sameFacts, milderButGraver } = compared.value
  const isOwn = ({ first, second }: { readonly first: string; readonly second: string }) =>
    first === theCase.reference || second === theCase.reference
  return {
    pairs: [...sameFacts, ...milderButGraver].filter(isOwn).map(({ because }) => because[lang]),
    html: sectionHtml({ title: '', blocks: [casesTable(cases, lang)] }, lang).replace(
      '<h2></h2>',
      '',
    ),
  }
}
