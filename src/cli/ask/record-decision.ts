import { describeIssue } from '../../base/problem'
import { type BilingualText, capital } from '../../base/text'
import { takesMandate } from '../../compare/competence'
import { decisionWords, reasonsIn } from '../../compare/decision-words'
import type { DecisionRecord } from '../../compare/record'
import { safeParseDecisionRecord } from '../../compare/parse-record'
import type { Answer } from '../../interview/answers'
import { optionsOf, type Option, type Question } from '../../interview/questions/question'
import { inside, type Policy } from '../../policy/ready'
import type { Vocabulary } from '../../policy/vocabulary'
import type { Asker } from './asker'
import type { Ending, Keeping } from './keep'
import { wrapping } from './wrapping'

/** Why each part is asked; the questions are those of `decisionWords`. */
const words = {
  measuresWhy: {
    nl: 'Het besluit wordt bewaard met de zaak en dit advies. Is niets opgelegd, kies dan “geen van deze”.',
    en: 'The decision is kept with the case and this advice. Where nothing was imposed, choose “none of these”.',
  },
  conditional: { nl: 'Wat daarvan is voorwaardelijk?', en: 'Which of them are on a condition?' },
  conditionalWhy: {
    nl: 'Dat gaat alleen in als het binnen een termijn opnieuw misgaat.',
    en: 'That only takes effect where it goes wrong again within a term.',
  },
  decidedOnWhy: {
    nl: 'Van die dag af loopt hoelang de maatregel telt.',
    en: 'From that day runs how long the measure counts.',
  },
  decidedByWhy: {
    nl: 'Een mens besluit; een naam hoort in het stuk, niet hier.',
    en: 'A human decides; a name belongs in the paper, not here.',
  },
  refused: {
    nl: 'Dit besluit kan zo niet worden bewaard:',
    en: 'This decision cannot be kept like this:',
  },
} as const satisfies Record<string, BilingualText>

/** What was answered about a decision, so far. */
interface Told {
  readonly measures: readonly string[]
  readonly conditional: readonly string[]
  readonly decidedOn: string
  readonly decidedBy: string
  readonly reasons: readonly string[]
}

const nothingTold: Told = {
  measures: [],
  conditional: [],
  decidedOn: '',
  decidedBy: '',
  reasons: [],
}

type Part = keyof Told

/** The parts of a decision, in the order in which they are asked. */
const parts: readonly Part[] = ['measures', 'conditional', 'decidedOn', 'decidedBy', 'reasons']

/**
 * Asks what was decided, and puts it with the case and the advice as a decision record. What cannot be kept is told, and is asked
 * again. Gives `back` where somebody goes back before the first question, and `stop` where the asking is stopped.
 */
export async function recordDecision(
  { policy, asker, lang }: Keeping,
  { theCase, advice }: Ending,
): Promise<DecisionRecord<Vocabulary> | 'back' | 'stop'> {
  let told: Told | 'back' | 'stop' = nothingTold
  for (;;) {
    told = await askParts(asker, told, (part, sofar) => questionOn(policy, theCase, part, sofar))
    if (told === 'back' || told === 'stop') return told
    const { conditional, ...decision } = told
    const read = safeParseDecisionRecord<Vocabulary>(
      {
        case: theCase,
        advice,
        decision: { ...decision, ...(conditional.length === 0 ? {} : { conditional }) },
      },
      { policy },
    )
    const { wrapped, bullet } = wrapping(asker.columns)
    if (read.ok) {
      const taken = takesMandate(inside(policy).data, read.value.decision).map(
        (said) => `${capital(said[lang])}.`,
      )
      if (taken.length > 0) asker.show(`\n${taken.flatMap((said) => wrapped(said)).join('\n')}\n`)
      return read.value
    }
    const issues = read.issues.flatMap((issue) => bullet(describeIssue(issue, { lang })))
    asker.show(`\n${[...wrapped(words.refused[lang]), ...issues].join('\n')}\n`)
  }
}

/** Asks every part that has a question, one after another; a part that was told before is offered again. */
async function askParts(
  asker: Asker,
  before: Told,
  questionFor: (part: Part, told: Told) => Question | undefined,
): Promise<Told | 'back' | 'stop'> {
  let told = before
  const asked: Part[] = []
  for (let at = 0; at < parts.length;) {
    const part = parts[at] as Part
    const question = questionFor(part, told)
    if (question === undefined) {
      told = { ...told, [part]: nothingTold[part] }
      at += 1
      continue
    }
    const reply = await asker.ask(question, { canGoBack: true, earlier: earlierOf(told[part]) })
    if (reply.is === 'stop') return 'stop'
    if (reply.is === 'back') {
      const last = asked.pop()
      if (last === undefined) return 'back'
      at = parts.indexOf(last)
    }
    if (reply.is !== 'answer') continue
    told = { ...told, [part]: reply.answer }
    asked.push(part)
    at += 1
  }
  return told
}

/** What was answered before; undefined where nothing was. */
function earlierOf(answer: Answer): Answer | undefined {
  return answer === null || answer.length === 0 ? undefined : answer
}

/** The question about one part of a decision; undefined where there is nothing to ask. */
function questionOn(
  policy: Policy<Vocabulary>,
  theCase: Ending['theCase'],
  part: Part,
  { measures }: Told,
): Question | undefined {
  const { data } = inside(policy)
  switch (part) {
    case 'measures': {
      // That nothing was imposed is said by choosing none of them.
      const imposable = data.measures.filter(({ id }) => id !== 'none')
      return { ...many(optionsOf(imposable)), text: decisionWords.measures, why: words.measuresWhy }
    }
    case 'conditional': {
      const imposed = data.measures.filter(({ id }) => measures.includes(id))
      if (imposed.length === 0) return undefined
      return { ...many(optionsOf(imposed)), text: words.conditional, why: words.conditionalWhy }
    }
    case 'decidedOn':
      return {
        kind: 'day',
        exact: true,
        text: decisionWords.decidedOn,
        why: words.decidedOnWhy,
        options: [],
        mayBeUnknown: false,
      }
    case 'decidedBy':
      return {
        kind: 'one',
        text: decisionWords.decidedBy,
        why: words.decidedByWhy,
        options: optionsOf(data.deciders),
        mayBeUnknown: false,
      }
    case 'reasons': {
      const known = optionsOf(reasonsOf(policy, theCase))
      const other: Option = { value: 'other', label: decisionWords.otherReasons }
      return {
        ...many([...known, other]),
        text: decisionWords.reasons,
        why: decisionWords.reasonsHint,
      }
    }
  }
}

const many = (options: readonly Option[]) =>
  ({ kind: 'many', options, mayBeUnknown: false }) as const

/** What reasons can rest on, in the words of the policy. */
function reasonsOf(policy: Policy<Vocabulary>, theCase: Ending['theCase']) {
  const { data } = inside(policy)
  const named = reasonsIn(data, theCase)
  return [...data.facts, ...(data.attention ?? [])].filter(({ id }) => named.includes(id))
}
