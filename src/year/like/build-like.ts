import { type Explaining, rungAt, rungLabel } from '../../advice/context'
import { madeWith } from '../../advice/receipt'
import { type BilingualText, inBoth, type Lang } from '../../base/text'
import { besideAdvice, ladderOf, placed, workingDocument } from '../../compare/compare-cases'
import { differencesApart } from '../../compare/differences'
import { deepFreeze, type PolicyInside } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import type { DecidedInYear } from '../decided/read-many'
import type { CaseAtHand, LikeCase, LikeCases } from './like-cases'

/** Lays a case at hand beside the decided cases that are most like it. */
export function likeCasesOf(
  policy: PolicyInside,
  context: Explaining,
  { decided, most }: { readonly decided: readonly DecidedInYear[]; readonly most: number },
): LikeCases<Vocabulary> {
  const atHand = atHandOf(context)
  const others = decided.filter(({ reference }) => reference !== atHand.reference)
  const all = others.map((one) => likeCase(context, one)).sort(nearestFirst)
  return deepFreeze<LikeCases<Vocabulary>>({
    type: 'like-cases',
    contractVersion: 1,
    notForPublication: workingDocument,
    atHand,
    looked: all.length,
    cases: all.slice(0, most),
    more: Math.max(0, all.length - most),
    ladder: ladderOf(policy),
    because: inBoth((lang) => conclusion(all, lang)),
    receipt: madeWith(policy),
  })
}

function atHandOf(context: Explaining): CaseAtHand<Vocabulary> {
  const { decision, theCase } = context
  return {
    reference: theCase.reference ?? null,
    kind: decision.kind,
    ...placed(context),
    recommended: rungAt(context, decision.recommended),
    recommendedLabel: rungLabel(context, decision.recommended),
  }
}

function likeCase(context: Explaining, decided: DecidedInYear): LikeCase<Vocabulary> {
  const differ = differencesApart(context, decided.context)
  const distance = differ.reduce((sum, { steps }) => sum + steps, 0)
  return { ...besideAdvice(decided).beside, distance, differ }
}

/** The nearest first; as near, the latest decision, for practice moves on; on the same day by reference. */
function nearestFirst(one: LikeCase<Vocabulary>, other: LikeCase<Vocabulary>): number {
  if (one.distance !== other.distance) return one.distance - other.distance
  if (one.decidedOn !== other.decidedOn) return one.decidedOn > other.decidedOn ? -1 : 1
  return one.reference < other.reference ? -1 : 1
}

function conclusion(all: readonly LikeCase<Vocabulary>[], lang: Lang): string {
  const [nearest] = all
  if (nearest === undefined)
    return { nl: 'Er is geen andere besliste zaak.', en: 'There is no other decided case.' }[lang]
  const same = all.filter(({ distance }) => distance === 0)
  const counted = same.length === 0 ? nearestTold(nearest, all.length) : sameTold(same, all.length)
  return `${counted[lang]} ${noRule[lang]}`
}

const noRule: BilingualText = {
  nl: 'Wat eerder is opgelegd, is geen regel: kijk bij elke zaak of het toen paste.',
  en: 'What was imposed before is no rule: see of each case whether it fitted then.',
}

function nearestTold(
  { reference, distance, label }: LikeCase<Vocabulary>,
  many: number,
): BilingualText {
  const [steps, cases] = [distance === 1 ? '1 stap' : `${distance} stappen`, ofCases(many)]
  const enSteps = distance === 1 ? '1 step' : `${distance} steps`
  return {
    nl: `Geen ${cases.nl} heeft dezelfde feiten. Het dichtst bij ligt ${reference}, op ${steps}. Daar is opgelegd: ${label.nl}.`,
    en: `None ${cases.en} has the same facts. The nearest is ${reference}, at ${enSteps}. There was imposed: ${label.en}.`,
  }
}

function ofCases(many: number): BilingualText {
  return { nl: `van de besliste zaken (${many})`, en: `of the decided cases (${many})` }
}

/** What came of the cases with the same facts, the most frequent first. */
function sameTold(same: readonly LikeCase<Vocabulary>[], many: number): BilingualText {
  const cases = ofCases(many)
  const measures = inBoth((lang) => {
    const counts = new Map<string, number>()
    for (const { label } of same) counts.set(label[lang], (counts.get(label[lang]) ?? 0) + 1)
    return [...counts]
      .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
      .map(([label, count]) => `${label} (${count})`)
      .join(', ')
  })
  return same.length === 1
    ? {
        nl: `Eén ${cases.nl} heeft dezelfde feiten. Daar is opgelegd: ${measures.nl}.`,
        en: `One ${cases.en} has the same facts. There was imposed: ${measures.en}.`,
      }
    : {
        nl: `${same.length} ${cases.nl} hebben dezelfde feiten. Daar is opgelegd: ${measures.nl}.`,
        en: `${same.length} ${cases.en} have the same facts. There was imposed: ${measures.en}.`,
      }
}
