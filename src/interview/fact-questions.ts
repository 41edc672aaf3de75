import { rungLabel } from '../advice/context'
import type { Case } from '../case/case'
import { relationWords } from '../case/words'
import { answersFrom, isUnknown } from '../policy/fact'
import type { FactData } from '../policy/policy'
import { inside, type Policy } from '../policy/ready'
import type { Text } from '../base/text'
import { caseOf } from './case-of'
import { circumstancesQuestion } from './circumstances-question'
import { earlierQuestion } from './earlier-questions'
import { differs, type Tried, tried } from './outcome'
import { type Answers, answerTo, levelOptions, type Question } from './question'
import { words } from './words'

type Section = 'facts' | 'procedure'

/** The next question whose answer can still change the outcome; undefined where none can. */
export function factQuestion(policy: Policy, answers: Answers): Question | undefined {
  const theCase = caseOf(policy, answers)
  const now = theCase === undefined ? undefined : tried(policy, theCase)
  if (theCase === undefined || now === undefined) return undefined
  const relation = relationQuestion(policy, answers, theCase)
  if (relation !== undefined) return relation
  const asking: Asking = { policy, answers, theCase, now }
  const open = candidates(asking)
  const chosen = single(open)
  if (chosen !== undefined) return asked(asking, chosen, why(asking, chosen))
  return circumstancesQuestion(policy, answers, theCase) ?? togetherQuestion(asking, open)
}

interface Asking {
  readonly policy: Policy
  readonly answers: Answers
  readonly theCase: Case
  /** What the case gives as it is. */
  readonly now: Tried
}

function relationQuestion(policy: Policy, answers: Answers, theCase: Case): Question | undefined {
  if (answerTo(answers, 'relation') !== undefined) return undefined
  const relations = Object.keys(relationWords) as readonly NonNullable<Case['relation']>[]
  if (!differs(relations.map((relation) => tried(policy, { ...theCase, relation }))))
    return undefined
  return {
    id: 'relation',
    kind: 'one',
    text: words.relation,
    why: words.relationWhy,
    options: relations.map((value) => ({ value, label: relationWords[value] })),
    mayBeUnknown: false,
  }
}

interface Candidate {
  readonly fact: FactData
  readonly section: Section
  /** The levels that can go with what was answered, mildest first where they are ordered. */
  readonly levels: readonly string[]
  /** What each of them gives. */
  readonly outcomes: readonly Tried[]
}

/** The facts that were not asked, each with what its answers give. */
function candidates({ policy, answers, theCase, now }: Asking): readonly Candidate[] {
  return inside(policy).data.facts.flatMap((fact, index): Candidate[] => {
    if (fact.role !== 'given' && fact.role !== 'procedure') return []
    const section = fact.role === 'given' ? 'facts' : 'procedure'
    const told =
      fact.derive?.by === 'history'
        ? earlierQuestion(policy, answers) === undefined
        : answerTo(answers, `${section}.${fact.id}`) !== undefined
    if (told) return []
    // One more earlier measure never makes what is known of them milder.
    const known = now.levels[index] as number
    const least = fact.derive?.by === 'history' && !isUnknown(fact, known) ? known : 0
    const possible = answersFrom(fact, least)
      .map((level) => String(fact.levels[level]))
      .flatMap((level) => {
        const outcome = tried(policy, withFact(theCase, { fact, section, level }))
        return outcome === undefined ? [] : [{ level, outcome }]
      })
    return possible.length === 0
      ? []
      : [
          {
            fact,
            section,
            levels: possible.map(({ level }) => level),
            outcomes: possible.map(({ outcome }) => outcome),
          },
        ]
  })
}

interface Stated extends Pick<Candidate, 'fact' | 'section'> {
  readonly level: string
}

/** A case with one fact at a level. What follows from earlier measures is stated in their place, for both cannot be said. */
function withFact({ history, ...theCase }: Case, { fact, section, level }: Stated): Case {
  const kept = history === undefined || fact.derive?.by === 'history' ? {} : { history }
  return { ...theCase, ...kept, [section]: { ...theCase[section], [fact.id]: level } }
}

/** The fact that by itself can change most: the measure before the gates, the gates before what goes with it. */
function single(open: readonly Candidate[]): Candidate | undefined {
  const ranked = open
    .filter(({ outcomes }) => differs(outcomes))
    .map((candidate) => ({ candidate, rank: rankOf(candidate) }))
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.candidate
}

function rankOf({ outcomes }: Candidate): number {
  const rungs = outcomes.map(({ recommended }) => recommended)
  const kinds = new Set(outcomes.map(({ kind }) => kind)).size
  const measures = new Set(outcomes.map(({ measure }) => measure)).size
  const gates = new Set(outcomes.map((one) => one.gates)).size
  return (
    (kinds > 1 ? 1000 : 0) +
    (Math.max(...rungs) - Math.min(...rungs)) * 100 +
    (measures > 1 ? 50 : 0) +
    (gates > 1 ? 10 : 0)
  )
}

function why({ policy, theCase }: Asking, { outcomes }: Candidate): Text {
  const known = [...outcomes].sort((a, b) => a.recommended - b.recommended)
  const [mildest, gravest] = [known[0]?.recommended, known.at(-1)?.recommended]
  const kinds = new Set(known.map(({ kind }) => kind)).size
  if (mildest === undefined || gravest === undefined || kinds > 1) return words.forScope
  if (mildest !== gravest) {
    const labelled = { policy: inside(policy), theCase }
    const [from, to] = [rungLabel(labelled, mildest), rungLabel(labelled, gravest)]
    return {
      nl: `Dit kan het advies veranderen: van ${from.nl} tot ${to.nl}.`,
      en: `This can change the advice: from ${from.en} to ${to.en}.`,
    }
  }
  if (new Set(known.map(({ measure }) => measure)).size > 1) return words.forRange
  return new Set(known.map(({ gates }) => gates)).size > 1 ? words.forGates : words.forBeside
}

function asked(
  { policy, answers }: Asking,
  { fact, section, levels }: Candidate,
  because: Text,
): Question | undefined {
  if (fact.derive?.by === 'history') return earlierQuestion(policy, answers)
  const options = levelOptions(fact).filter(({ value }) => levels.includes(value))
  return {
    id: `${section}.${fact.id}`,
    kind: 'one',
    text: fact.question ?? fact.label,
    why: because,
    options,
    mayBeUnknown: true,
  }
}

/**
 * What by itself changes nothing, but does together with other answers that are open: these are
 * made graver one by one, until the measure changes.
 */
function togetherQuestion(asking: Asking, open: readonly Candidate[]): Question | undefined {
  const { policy, now } = asking
  let { theCase } = asking
  for (const one of open.filter(({ fact, section }) => section === 'facts' && fact.ordered)) {
    theCase = withFact(theCase, { ...one, level: one.levels.at(-1) as string })
    const measure = tried(policy, theCase)?.measure
    if (measure !== undefined && measure !== now.measure) return asked(asking, one, words.together)
  }
  return undefined
}
