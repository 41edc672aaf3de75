import type { Advice } from '../advice/advice'
import type { Case } from '../case/case'
import { relationWords } from '../case/words'
import type { FactData } from '../policy/policy'
import { inside, type Policy } from '../policy/ready'
import { rungPlace } from '../render/rungs'
import type { Text } from '../text'
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
  if (theCase === undefined) return undefined
  const relation = relationQuestion(policy, answers, theCase)
  if (relation !== undefined) return relation
  const open = candidates(policy, answers, theCase)
  const chosen = single(open)
  if (chosen !== undefined) return asked(policy, answers, chosen, why(chosen))
  return circumstancesQuestion(policy, answers, theCase) ?? togetherQuestion({ policy, answers, theCase, open })
}

function relationQuestion(policy: Policy, answers: Answers, theCase: Case): Question | undefined {
  if (answerTo(answers, 'relation') !== undefined) return undefined
  const relations = Object.keys(relationWords) as readonly NonNullable<Case['relation']>[]
  if (!differs(relations.map((relation) => tried(policy, { ...theCase, relation })))) return undefined
  return { id: 'relation', kind: 'one', text: words.relation, why: words.relationWhy, options: relations.map((value) => ({ value, label: relationWords[value] })), mayBeUnknown: false }
}

interface Candidate {
  readonly fact: FactData
  readonly section: Section
  readonly outcomes: readonly (Tried | undefined)[]
}

/** The facts that were not asked, each with what its answers give. */
function candidates(policy: Policy, answers: Answers, theCase: Case): readonly Candidate[] {
  return inside(policy).data.facts.flatMap((fact): Candidate[] => {
    if (fact.role !== 'given' && fact.role !== 'procedure') return []
    const section = fact.role === 'given' ? 'facts' : 'procedure'
    const told = fact.derive?.by === 'history' ? earlierQuestion(policy, answers) === undefined : answerTo(answers, `${section}.${fact.id}`) !== undefined
    if (told) return []
    const outcomes = fact.levels.slice(0, fact.known).map((level) => tried(policy, withFact(theCase, section, fact.id, String(level))))
    return [{ fact, section, outcomes }]
  })
}

/** A case with one fact at a level. */
function withFact(theCase: Case, section: Section, fact: string, level: string): Case {
  return { ...theCase, [section]: { ...theCase[section], [fact]: level } }
}

/** The fact that by itself can change most: the measure before the gates, the gates before what goes with it. */
function single(open: readonly Candidate[]): Candidate | undefined {
  const ranked = open.filter(({ outcomes }) => differs(outcomes)).map((candidate) => ({ candidate, rank: rankOf(candidate) }))
  return ranked.sort((a, b) => b.rank - a.rank)[0]?.candidate
}

function rankOf({ outcomes }: Candidate): number {
  const known = outcomes.filter((one) => one !== undefined)
  const rungs = known.map(({ advice }) => place(advice))
  const kinds = new Set(known.map(({ advice }) => advice.kind)).size
  const measures = new Set(known.map(({ measure }) => measure)).size
  const gates = new Set(known.map((one) => one.gates)).size
  return (kinds > 1 ? 1000 : 0) + (Math.max(...rungs) - Math.min(...rungs)) * 100 + (measures > 1 ? 50 : 0) + (gates > 1 ? 10 : 0)
}

const place = (advice: Advice) => rungPlace(advice, advice.recommended)

function why({ outcomes }: Candidate): Text {
  const known = outcomes.filter((one) => one !== undefined).sort((a, b) => place(a.advice) - place(b.advice))
  const [mildest, gravest] = [known[0]?.advice, known.at(-1)?.advice]
  if (mildest === undefined || gravest === undefined || new Set(known.map(({ advice }) => advice.kind)).size > 1) return words.forScope
  if (place(mildest) !== place(gravest)) {
    const [from, to] = [mildest, gravest].map((advice) => advice.labels.ladder[place(advice)]?.label) as [Text, Text]
    return { nl: `Dit kan het advies veranderen: van ${from.nl} tot ${to.nl}.`, en: `This can change the advice: from ${from.en} to ${to.en}.` }
  }
  if (new Set(known.map(({ measure }) => measure)).size > 1) return words.forRange
  return new Set(known.map(({ gates }) => gates)).size > 1 ? words.forGates : words.forBeside
}

function asked(policy: Policy, answers: Answers, { fact, section, outcomes }: Candidate, because: Text): Question | undefined {
  if (fact.derive?.by === 'history') return earlierQuestion(policy, answers)
  // A level that cannot go with what was answered is no answer.
  const options = levelOptions(fact).filter((_, index) => outcomes[index] !== undefined)
  return { id: `${section}.${fact.id}`, kind: 'one', text: fact.question ?? fact.label, why: because, options, mayBeUnknown: true }
}

interface Open {
  readonly policy: Policy
  readonly answers: Answers
  readonly theCase: Case
  readonly open: readonly Candidate[]
}

/** What by itself changes nothing, but does together with other answers that are open: found where everything open is at its gravest. */
function togetherQuestion({ policy, answers, theCase, open }: Open): Question | undefined {
  const weighing = open.filter(({ fact, section }) => section === 'facts' && fact.ordered)
  const gravest = weighing.reduce((all, { fact }) => withFact(all, 'facts', fact.id, String(fact.levels[fact.known - 1])), theCase)
  const measure = tried(policy, gravest)?.measure
  if (measure === tried(policy, theCase)?.measure) return undefined
  const matters = weighing.find(({ fact }) => tried(policy, withFact(gravest, 'facts', fact.id, String(fact.levels[0])))?.measure !== measure) ?? weighing[0]
  return matters === undefined ? undefined : asked(policy, answers, matters, words.together)
}
