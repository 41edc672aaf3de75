import { decidedCase, type Explaining, rungAt, rungLabel } from '../../advice/context'
import { madeWith } from '../../advice/receipt'
import { type StoredAdvice, storedAdvice } from '../../advice/stored-advice'
import { verified } from '../../advice/verify-advice'
import { plainData, under } from '../../base/plain'
import { type Issue, listed } from '../../base/problem'
import { type BilingualText, inBoth, type Lang } from '../../base/text'
import { placed, rangeInWords } from '../../compare/compare-cases'
import { isRecord } from '../../compare/decision'
import { deepFreeze, type PolicyInside } from '../../policy/ready'
import { otherPolicy } from '../decided/read-many'
import type {
  AdvisedThen,
  ArchivedAdvice,
  ArchivedRecord,
  ArchiveVerification,
} from './archive-verification'

/** Holds each of what was kept against the policy of today. */
export function archiveHeldAgainst(
  policy: PolicyInside,
  records: readonly ArchivedRecord[],
): ArchiveVerification {
  const advices: ArchivedAdvice[] = []
  const withoutAdvice: string[] = []
  const unread: { readonly name: string; readonly issues: readonly Issue[] }[] = []
  for (const record of records) {
    const held: Held = 'issues' in record ? record : heldAgainst(policy, record)
    if ('advice' in held) advices.push(held.advice)
    else if (held.issues.length === 0) withoutAdvice.push(record.name)
    else unread.push({ name: record.name, issues: listed(held.issues) })
  }
  const standing = advices.filter(({ stands }) => stands).length
  return deepFreeze<ArchiveVerification>({
    type: 'archive-verification',
    contractVersion: 1,
    notForPublication: {
      nl: 'Werkdocument; niet voor publicatie. Elk advies gaat over een zaak van mensen.',
      en: 'A working document; not for publication. Each advice is about a case of people.',
    },
    because: inBoth((lang) => conclusion(advices.length, standing, lang)),
    standing,
    advices,
    withoutAdvice,
    unread,
    receipt: madeWith(policy),
  })
}

/** How a record stands; or what is wrong with it, of which there is nothing where it holds no advice. */
type Held = { readonly advice: ArchivedAdvice } | { readonly issues: readonly Issue[] }

/** How many objects deep a record is read: deeper than any advice in it is. */
const deepest = 22

type Given = Readonly<Partial<Record<string, unknown>>>

function heldAgainst(
  policy: PolicyInside,
  { name, value }: { readonly name: string; readonly value: unknown },
): Held {
  const { value: plain, issues } = plainData(value, deepest)
  if (issues.length > 0) return { issues }
  const given = (typeof plain === 'object' && plain !== null ? plain : {}) as Given
  if (!isRecord(plain) && isWithoutAdvice(given)) return { issues: [] }
  const path = isRecord(plain) ? ['advice'] : []
  const read = storedAdvice(isRecord(plain) ? given['advice'] : plain)
  const stored = read.value
  if (stored === undefined) return { issues: within(path, read.issues) }
  const receipt: Given = stored.receipt
  const others = otherPolicy(policy, nameIn(receipt) ?? policy.id)
  if (others.length > 0) return { issues: within(path, others) }
  const theCase = isRecord(plain) ? given['case'] : receipt['case']
  const context = decidedCase(policy, theCase)
  if (context.ok) return { advice: archived(name, stored, context.value) }
  return { issues: within(isRecord(plain) ? ['case'] : ['receipt', 'case'], context.issues) }
}

const nameIn = ({ policy }: Given): string | undefined =>
  typeof policy === 'string' ? policy : undefined

const within = (path: readonly string[], issues: readonly Issue[]): readonly Issue[] =>
  path.reduceRight<readonly Issue[]>((list, step) => under(step, list), issues)

/** A case, or a case that was decided on, as other commands take it. */
function isWithoutAdvice(given: Given): boolean {
  if ('type' in given) return false
  return 'conduct' in given || ('case' in given && 'measure' in given)
}

function archived(name: string, stored: StoredAdvice, context: Explaining): ArchivedAdvice {
  const { status, because, differs, more } = verified(context, stored)
  const { policyVersion, library }: Given = stored.receipt
  const [then, present] = [storedAnswer(stored, context), presentAnswer(context)]
  const isUnchanged = status !== 'tampered' && status !== 'case-changed'
  return {
    name,
    reference: context.theCase.reference ?? null,
    stands: isUnchanged && isSameAnswer(then, present),
    status,
    because,
    differs: differs.length + more,
    policyVersion: typeof policyVersion === 'string' ? policyVersion : null,
    library: typeof library === 'string' ? library : null,
    stored: status === 'tampered' ? null : then,
    present,
  }
}

function isSameAnswer(one: AdvisedThen, other: AdvisedThen): boolean {
  return (
    one.kind === other.kind &&
    one.recommended === other.recommended &&
    one.range?.from === other.range?.from &&
    one.range?.to === other.range?.to
  )
}

function presentAnswer(context: Explaining): AdvisedThen {
  const { kind, recommended } = context.decision
  const { range, rangeLabel } = placed(context)
  return {
    kind,
    recommended: rungAt(context, recommended),
    recommendedLabel: rungLabel(context, recommended),
    range,
    rangeLabel,
  }
}

/** What a stored advice says, in the words of today where they are still there. */
function storedAnswer(stored: StoredAdvice, context: Explaining): AdvisedThen {
  const { kind, recommended, range }: Given = { ...stored }
  const { ladder } = context.policy.data
  const called = (id: string): BilingualText => {
    const rung = ladder.indexOf(id)
    return rung < 0 ? { nl: id, en: id } : rungLabel(context, rung)
  }
  const { from, to } = (range ?? {}) as Given
  const isRange = kind === 'measures' && typeof from === 'string' && typeof to === 'string'
  return {
    kind: kind as AdvisedThen['kind'],
    recommended: String(recommended),
    recommendedLabel: called(String(recommended)),
    range: isRange ? { from, to } : null,
    rangeLabel: isRange ? rangeInWords(called(from), called(to)) : null,
  }
}

function conclusion(many: number, standing: number, lang: Lang): string {
  if (many === 0) return { nl: 'Er is geen advies gelezen.', en: 'No advice was read.' }[lang]
  if (standing === many)
    return many === 1
      ? { nl: 'Het advies staat nog.', en: 'The advice stands.' }[lang]
      : { nl: `Alle ${many} adviezen staan nog.`, en: `All ${many} advices stand.` }[lang]
  const told = {
    nl: `${standing} van de ${many} adviezen ${standing === 1 ? 'staat' : 'staan'} nog.`,
    en: `${standing} of ${many} advices ${standing === 1 ? 'stands' : 'stand'}.`,
  }
  return `${told[lang]} ${decisionStands[lang]}`
}

const decisionStands: BilingualText = {
  nl: 'Een besluit dat op een eerdere regeling rust, is daarmee niet verkeerd: het is genomen met wat toen gold.',
  en: 'A decision that rests on an earlier policy is not wrong for that: it was taken with what held then.',
}
