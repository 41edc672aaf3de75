import type { Advice } from '../../advice/advice'
import { safeAdvise } from '../../advice/advise'
import { issueOf } from '../../base/issue'
import type { Issue } from '../../base/problem'
import type { Case } from '../../case/case'
import { safeParseCase } from '../../case/parse-case'
import { safeCompare } from '../../compare/compare'
import { safeParseDecisionRecord } from '../../compare/parse-record'
import { answersFrom } from '../../interview/from-case'
import type { Policy } from '../../policy/ready'
import { readJson } from '../../policy/source/json'
import type { Vocabulary } from '../../policy/vocabulary'
import { describePolicy } from '../../describe/describe-policy'
import { toHtml } from '../../render/writers/html'
import { toMarkdown } from '../../render/writers/markdown'
import { toSvg } from '../../render/svg'
import type { Held, MadeWith, Opened, Protocol } from '../protocol'
import { engineWords as words } from './engine-words'
import { heldCase, resultOn } from './outcome'

/** The most bytes of a file that are read; a case is a few kilobytes. */
const largest = 5_000_000

/** What a file is: a case, a decision record, or decided cases; else everything that is wrong with it. */
export function openedFrom(
  policy: Policy<Vocabulary>,
  bytes: Uint8Array,
): Opened | readonly Issue[] {
  const read = readJson(bytes, { what: words.file, largest, asJson: words.asCase })
  if (!read.ok) return read.issues
  const { value } = read
  if (Array.isArray(value)) return decidedFrom(policy, value)
  if (typeof value !== 'object' || value === null) return [noCase]
  if ('decision' in value) return recordFrom(policy, value)
  if ('case' in value && 'measure' in value) return decidedFrom(policy, [value])
  const advised = receiptIn(value).case
  const theCase = typeof advised === 'object' && advised !== null ? advised : value
  const opened = caseFrom(policy, theCase)
  return 'is' in opened ? { ...opened, ...madeWith(policy, value) } : opened
}

/** What an advice that was kept as JSON says of how it was made, unread; nothing where it is none. */
function receiptIn({ receipt }: { readonly receipt?: unknown }): Unread {
  return typeof receipt === 'object' && receipt !== null ? receipt : {}
}

type Unread = Readonly<Partial<Record<keyof Advice<Vocabulary>['receipt'], unknown>>>

/** The policy that an advice was made with, where that is another than the one in the page. */
function madeWith(policy: Policy<Vocabulary>, advice: object): { readonly madeWith?: MadeWith } {
  const { policy: id, policyVersion: version, policyHash } = receiptIn(advice)
  if (typeof id !== 'string' || typeof version !== 'string') return {}
  return policyHash === policy.hash ? {} : { madeWith: { policy: id, version } }
}

function caseFrom(policy: Policy<Vocabulary>, value: object): OpenedCase | readonly Issue[] {
  if (!('stage' in value) && !('conduct' in value)) return [noCase]
  const parsed = safeParseCase<Vocabulary>(value, { policy })
  if (!parsed.ok) return parsed.issues
  // What only shows when it is weighed, such as days that do not go together.
  const advised = safeAdvise<Vocabulary>(parsed.value, { policy })
  return advised.ok ? { is: 'case', held: heldOf(policy, parsed.value) } : advised.issues
}

type OpenedCase = Extract<Opened, { readonly is: 'case' }>

const noCase: Issue = issueOf({
  code: 'wrong-type',
  message: words.notThis,
  path: [],
  expected: words.meant,
})

/** A case as answers, where these tell all of it. */
function heldOf(policy: Policy<Vocabulary>, theCase: Case<Vocabulary>): Held {
  const answers = answersFrom(policy, theCase)
  return answers === undefined ? { answers: [], theCase } : { answers }
}

function decidedFrom(
  policy: Policy<Vocabulary>,
  value: readonly unknown[],
): Opened | readonly Issue[] {
  const compared = safeCompare<Vocabulary>(value, { policy })
  return compared.ok ? { is: 'decided', decided: value } : compared.issues
}

function recordFrom(policy: Policy<Vocabulary>, value: object): Opened | readonly Issue[] {
  const read = safeParseDecisionRecord<Vocabulary>(value, { policy })
  if (!read.ok) return read.issues
  const { case: theCase, decision, advice } = read.value
  const held = heldOf(policy, theCase)
  return { is: 'record', held, decision, decided: [value], ...madeWith(policy, advice) }
}

/** The text of a file to keep. */
export function writtenAs(
  policy: Policy<Vocabulary>,
  wish: Protocol['write']['ask'],
): { readonly text: string } | readonly Issue[] {
  const { held, as, lang, proposed } = wish
  const theCase = heldCase(policy, held)
  if (theCase === undefined) return [noCaseYet]
  if (as === 'case') return { text: asJson(theCase) }
  if (as === 'record') return recordOf(policy, theCase, wish)
  const read = resultOn(policy, { held, proposed })
  if (!read.ok) return read.issues
  const { sources } = describePolicy(policy)
  switch (as) {
    case 'page':
      return { text: toHtml(read.value, { lang, sources }) }
    case 'first':
      return { text: toHtml(read.value, { lang, sources, full: false }) }
    case 'document':
      return { text: toHtml(read.value, { lang, sources, document: true }) }
    case 'markdown':
      return { text: toMarkdown(read.value, { lang, sources, document: true }) }
    case 'ladder':
    case 'steps':
    case 'timeline':
      return { text: toSvg(read.value, as, { lang }) }
  }
}

/** That there is no case to write about yet. */
export const noCaseYet: Issue = issueOf({ code: 'missing', message: words.caseLacks, path: [] })

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** A decision with the case and the advice as it was shown; refused where it would not be read again. */
function recordOf(
  policy: Policy<Vocabulary>,
  theCase: Case<Vocabulary>,
  { decision }: Protocol['write']['ask'],
): { readonly text: string } | readonly Issue[] {
  const advised = safeAdvise<Vocabulary>(theCase, { policy, explain: 'brief' })
  if (!advised.ok) return advised.issues
  const record = { case: theCase, advice: advised.value, decision }
  const read = safeParseDecisionRecord<Vocabulary>(record, { policy })
  return read.ok ? { text: asJson(record) } : read.issues
}
