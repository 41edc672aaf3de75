import { measureLabel, rungLabel } from '../../advice/context'
import { type BilingualText, inBoth, inSeries } from '../../base/text'
import type { Case } from '../../case/case'
import type { FactData } from '../../policy/policy'
import { inside, type Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import { type About, aboutsThatDiffer, type Tried } from '../outcome'
import { words } from '../words'

/** A case that a fact is asked for. */
interface Asking {
  readonly policy: Policy<Vocabulary>
  readonly theCase: Case<Vocabulary>
  /** What the case gives as it is. */
  readonly now: Tried
}

/** A fact with the levels it can have, and what each of them gives. */
interface Tryable {
  readonly fact: FactData
  readonly levels: readonly string[]
  readonly outcomes: readonly Tried[]
}

/** What the answers about a fact can change in this case, as far as it was tried: the most that they change. */
export function whyAsked(asking: Asking, tryable: Tryable): BilingualText {
  const { fact, outcomes } = tryable
  const said =
    whichKind(asking, tryable) ??
    whichMeasure(asking, outcomes) ??
    whatIsWithinReach(asking, outcomes) ??
    whetherToDecide(tryable) ??
    whatIsAdded(asking, outcomes) ??
    whatIsAround(asking, outcomes)
  return fact.id === 'reporterManagesAccused' ? joined([words.reporterApart, said]) : said
}

/** By which answers the case becomes of another kind than it is. */
function whichKind({ now }: Asking, tryable: Tryable): BilingualText | undefined {
  const kinds = new Set(tryable.outcomes.map(({ kind }) => kind))
  if (kinds.size === 1) return undefined
  const others = [...kinds].filter((kind) => kind !== now.kind)
  return joined(
    others.map((kind) =>
      inCase(
        answersWith(tryable, (one) => one.kind === kind),
        words.thenKind[kind],
      ),
    ),
  )
}

/** Between which rungs the recommendation moves. */
function whichMeasure(asking: Asking, outcomes: readonly Tried[]): BilingualText | undefined {
  const rungs = outcomes.map(({ recommended }) => recommended)
  const [mildest, gravest] = [Math.min(...rungs), Math.max(...rungs)]
  if (mildest === gravest) return undefined
  const [from, to] = [labelOf(asking, mildest), labelOf(asking, gravest)]
  return {
    nl: `Dit kan het advies veranderen: van ${from.nl} tot ${to.nl}.`,
    en: `This can change the advice: from ${from.en} to ${to.en}.`,
  }
}

/** Which rungs can be defended by some answers and not by others. */
function whatIsWithinReach(asking: Asking, outcomes: readonly Tried[]): BilingualText | undefined {
  if (new Set(outcomes.map(({ measure }) => measure)).size === 1) return undefined
  const reaches = outcomes.flatMap(({ reach }) => reach ?? [])
  if (reaches.length === 0) return words.forGravity
  const rungs = inside(asking.policy).data.ladder.map((_, rung) => rung)
  const apart = (isWithin: (reach: (typeof reaches)[number], rung: number) => boolean) =>
    rungs.filter((rung) => new Set(reaches.map((reach) => isWithin(reach, rung))).size > 1)
  const defended = apart((reach, rung) => reach.departFrom <= rung && rung <= reach.departTo)
  if (defended.length > 0) return naming(words.forDefended, labelsOf(asking, defended))
  const ordinary = apart((reach, rung) => reach.from <= rung && rung <= reach.to)
  return ordinary.length > 0
    ? naming(words.forOrdinary, labelsOf(asking, ordinary))
    : words.forGravity
}

/** Which answers keep a decision waiting. */
function whetherToDecide(tryable: Tryable): BilingualText | undefined {
  const { outcomes } = tryable
  if (new Set(outcomes.map(({ gates }) => gates)).size === 1) return undefined
  const places = outcomes.flatMap(({ statuses }) => [...statuses.keys()])
  const apart = [...new Set(places)].filter(
    (at) => new Set(outcomes.map(({ statuses }) => statuses[at])).size > 1,
  )
  const isOn = (status: string) => (one: Tried) => apart.some((at) => one.statuses[at] === status)
  const blocked = answersWith(tryable, isOn('blocked'))
  if (blocked.length > 0) return inCase(blocked, words.thenWaits)
  return inCase(answersWith(tryable, isOn('unknown')), words.thenMore)
}

/** Which measures beside the ladder go with some answers and not with others. */
function whatIsAdded(asking: Asking, outcomes: readonly Tried[]): BilingualText | undefined {
  if (new Set(outcomes.map(({ beside }) => beside)).size === 1) return undefined
  const added = [...new Set(outcomes.flatMap((one) => one.added))]
  const apart = added.filter((id) => outcomes.some((one) => !one.added.includes(id)))
  if (apart.length === 0) return words.forBeside
  const context = { policy: inside(asking.policy), theCase: asking.theCase }
  return naming(
    words.forAdded,
    apart.map((id) => measureLabel(context, id)),
  )
}

/** Whose care, which routes and what of the handling differ. */
function whatIsAround({ policy }: Asking, outcomes: readonly Tried[]): BilingualText {
  const opened = inside(policy)
  const abouts = aboutsThatDiffer(opened, outcomes)
  const caredFor = (['reporter', 'accused', 'witnesses', 'team'] as const)
    .filter((whom) => abouts.includes(whom))
    .map((whom) => words.around[whom])
  const handled = (
    ['handling', 'safeguards', 'authorities', 'notices'] as const satisfies readonly About[]
  )
    .filter((part) => abouts.includes(part))
    .map((part) => words.around[part])
  const routes = opened.data.routes
    .filter((_, at) => new Set(outcomes.map(({ parts }) => parts.suits[at])).size > 1)
    .map(({ label }) => quoted(label))
  const changed = [
    ...ifAny(words.around.care, caredFor),
    ...ifAny(words.around.routes, routes),
    ...handled,
  ]
  return changed.length === 0 ? words.forAround : naming(words.forChanged, [listed(changed)])
}

/** The answers that give something, as they are called. */
function answersWith(
  { fact, levels, outcomes }: Tryable,
  gives: (outcome: Tried) => boolean,
): readonly BilingualText[] {
  return levels.flatMap((level, at) => {
    const outcome = outcomes[at]
    const label = fact.labels[fact.levels.indexOf(level)]
    return outcome !== undefined && label !== undefined && gives(outcome) ? [label] : []
  })
}

const labelOf = ({ policy, theCase }: Asking, rung: number): BilingualText =>
  rungLabel({ policy: inside(policy), theCase }, rung)

/** Rungs as they are called. */
function labelsOf(asking: Asking, rungs: readonly number[]): readonly BilingualText[] {
  return rungs.map((rung) => labelOf(asking, rung))
}

/** What follows from some answers. */
function inCase(answers: readonly BilingualText[], then: BilingualText): BilingualText {
  const named = listed(answers.map(quoted), 'or')
  return { nl: `Bij ${named.nl} ${then.nl}`, en: `With ${named.en} ${then.en}` }
}

/** A sentence with things named in it, at the place of the dots. */
export function naming(sentence: BilingualText, named: readonly BilingualText[]): BilingualText {
  const said = listed(named)
  return { nl: sentence.nl.replace('…', said.nl), en: sentence.en.replace('…', said.en) }
}

const ifAny = (sentence: BilingualText, named: readonly BilingualText[]) =>
  named.length === 0 ? [] : [naming(sentence, named)]

export const quoted = ({ nl, en }: BilingualText): BilingualText => ({
  nl: `‘${nl}’`,
  en: `‘${en}’`,
})

const listed = (texts: readonly BilingualText[], joint: 'and' | 'or' = 'and'): BilingualText =>
  inBoth((lang) =>
    inSeries(
      texts.map((text) => text[lang]),
      lang,
      joint,
    ),
  )

const joined = (texts: readonly BilingualText[]): BilingualText =>
  inBoth((lang) => texts.map((text) => text[lang]).join(' '))
