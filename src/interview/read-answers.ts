import { mostOccasions } from '../case/schema'
import { answers as answersOf } from '../policy/fact'
import { findingIds, relationIds, stageIds } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { plainData, readPlain, under } from '../base/plain'
import { dayMeant } from '../case/wrong-day'
import { type BilingualIssue, inEither, isNot, issueOf } from '../base/issue'
import {
  alternatives,
  didYouMean,
  type Issue,
  listed,
  orMeant,
  token,
  tooManyIn,
  UsageError,
} from '../base/problem'
import type { BilingualText } from '../base/text'
import { type Answers, keyOf, numbers, type QuestionId } from './answers'
import type { Question } from './questions/question'
import { isCount, isDay, isReference } from './written'

/** The most answers that are read, and the most words in one of them. */
const mostAnswers = 1000

type Plain = Readonly<Record<string, unknown>>

/** What can be answered to a question: words or a day, one or any number of them, and whether "I don't know" is an answer. */
interface Answerable {
  readonly kind: Question['kind']
  readonly words: readonly string[]
  readonly mayBeUnknown: boolean
  readonly exact?: boolean
}

/** Reads any value as the answers of an interview. Throws a UsageError with every problem; paths start with `answers`. */
export function readAnswers(policy: PolicyInside, input: unknown): Answers {
  const { value, issues, more } = readPlain(input, 4, (plain) => ({
    value: plain,
    issues: answersIssues(policy, plain),
    more: 0,
  }))
  if (issues.length > 0) throw new UsageError(listed(under('answers', issues), more))
  return value as Answers
}

function answersIssues(policy: PolicyInside, value: unknown): readonly Issue[] {
  if (!Array.isArray(value))
    return [notA({ nl: 'een lijst met antwoorden', en: 'a list of answers' }, value, { path: [] })]
  const tooMany = tooManyIn(value, {
    what: { nl: 'antwoorden', en: 'answers' },
    most: mostAnswers,
    path: [],
  })
  if (tooMany.length > 0) return tooMany
  const seen = new Set<string>()
  return value.flatMap((one: unknown, index): readonly Issue[] => {
    const path = [index]
    if (!isPlain(one) || !isPlain(one['id'])) return [notA(anAnswer, one, { path })]
    const answerable = answerableTo(policy, one['id'])
    if (answerable === undefined) return [noQuestion([...path, 'id'])]
    const key = keyOf(one['id'] as unknown as QuestionId)
    if (seen.has(key)) return [answeredTwice(path)]
    seen.add(key)
    return answerIssues(answerable, one['answer'], [...path, 'answer'])
  })
}

/** Reads any value as what a question of the interview is about. Throws a UsageError where it is none. */
export function readQuestionId(policy: PolicyInside, input: unknown): QuestionId {
  const { value } = plainData(input, 2)
  if (!isPlain(value) || answerableTo(policy, value) === undefined)
    throw new UsageError([noQuestion(['id'])])
  return value as unknown as QuestionId
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const oneOf = (words: readonly string[], mayBeUnknown = false): Answerable => ({
  kind: 'one',
  words,
  mayBeUnknown,
})
const written = (kind: 'day' | 'number' | 'text', exact = false): Answerable => ({
  kind,
  words: [],
  mayBeUnknown: true,
  exact,
})
const aDay = written('day')
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

/** What can be answered to a question of the interview; undefined where it is none. */
function answerableTo(policy: PolicyInside, id: Plain): Answerable | undefined {
  const isNumbered = numbers.includes(Number(id['at'])) && typeof id['at'] === 'number'
  switch (id['about']) {
    case 'stage':
      return oneOf(stageIds)
    case 'relation':
      return oneOf(relationIds, true)
    case 'anonymous':
      return oneOf(['no', 'yes'], true)
    case 'knownOn':
      return aDay
    case 'reference':
      return written('text')
    case 'assessedOn':
      return written('day', true)
    case 'more':
      return isNumbered ? oneOf(['no', 'yes'], true) : undefined
    case 'act':
      return isNumbered ? ofAct(policy, id['part']) : undefined
    case 'earlier':
      return isNumbered ? ofEarlier(policy, id['part']) : undefined
    case 'fact':
      return ofFact(policy, id)
    case 'attention':
      return ofAttention(policy)
    case 'circumstances':
      return ofCircumstances(policy, id['offered'])
    default:
      return undefined
  }
}

function ofAct({ data }: PolicyInside, part: unknown): Answerable | undefined {
  switch (part) {
    case 'form':
      return oneOf([...idsOf(data.forms), 'none'])
    case 'behaviour':
      return oneOf([...idsOf(data.behaviours), 'unlisted'])
    case 'tier':
      return oneOf(idsOf(data.tiers), true)
    case 'finding':
      return oneOf(findingIds)
    case 'on':
    case 'to':
      return aDay
    case 'occasions':
      return written('number')
    default:
      return undefined
  }
}

function ofEarlier({ data }: PolicyInside, part: unknown): Answerable | undefined {
  switch (part) {
    case 'kind':
      return oneOf(['none', ...data.about.history.map(({ kind }) => kind)], true)
    case 'form':
      return oneOf(idsOf(data.forms), true)
    case 'comparable':
    case 'removed':
      return oneOf(['yes', 'no'], true)
    case 'on':
    case 'until':
      return aDay
    default:
      return undefined
  }
}

function ofFact({ data }: PolicyInside, { section, fact: asked }: Plain): Answerable | undefined {
  const role = section === 'facts' ? 'given' : 'procedure'
  if (section !== 'facts' && section !== 'procedure') return undefined
  const fact = data.facts.find((one) => one.id === asked && one.role === role)
  return fact === undefined ? undefined : oneOf(answersOf(fact).map(String), true)
}

function ofCircumstances({ data }: PolicyInside, offered: unknown): Answerable | undefined {
  if (!Array.isArray(offered) || offered.length > mostAnswers) return undefined
  const known = idsOf(data.facts.filter(({ role }) => role === 'circumstance'))
  const words = known.filter((id) => offered.includes(id))
  return words.length === offered.length ? { kind: 'many', words, mayBeUnknown: true } : undefined
}

function ofAttention({ data }: PolicyInside): Answerable {
  return { kind: 'many', words: idsOf(data.attention ?? []), mayBeUnknown: true }
}

function answerIssues(
  { kind, words, mayBeUnknown, exact = false }: Answerable,
  answer: unknown,
  path: Issue['path'],
): readonly Issue[] {
  if (answer === null && mayBeUnknown) return []
  if (kind === 'day') return isDay(answer, exact) ? [] : [noDay(answer, exact, path)]
  if (kind === 'number') return isCount(answer) ? [] : [noCount(answer, path)]
  if (kind === 'text')
    return typeof answer === 'string' && isReference(answer) ? [] : [noReference(path)]
  if (kind === 'one') return wordIssues(answer, words, path)
  if (!Array.isArray(answer))
    return [
      notA({ nl: 'een lijst met woorden', en: 'a list of words' }, answer, {
        path,
        expected: alternatives(words),
      }),
    ]
  const tooMany = tooManyIn(answer, {
    what: { nl: 'woorden', en: 'words' },
    most: mostAnswers,
    path,
  })
  if (tooMany.length > 0) return tooMany
  return answer.flatMap((word: unknown, index) => wordIssues(word, words, [...path, index]))
}

function wordIssues(
  word: unknown,
  known: readonly string[],
  path: Issue['path'],
): readonly Issue[] {
  if (typeof word === 'string' && known.includes(word)) return []
  return [
    issueOf({
      code: word === undefined ? 'missing' : 'unknown-value',
      message:
        word === undefined
          ? { nl: 'het antwoord ontbreekt', en: 'the answer is missing' }
          : {
              nl: `\`${token(word)}\` is geen van de antwoorden op deze vraag`,
              en: `\`${token(word)}\` is not one of the answers to this question`,
            },
      path,
      expected: alternatives(known),
      ...didYouMean(word, known),
    }),
  ]
}

function noDay(answer: unknown, exact: boolean, path: Issue['path']): Issue {
  const meant = typeof answer === 'string' ? dayMeant(answer, path) : undefined
  return issueOf({
    code: 'invalid-date',
    message: {
      nl: `\`${token(answer)}\` is geen dag van de kalender`,
      en: `\`${token(answer)}\` is not a day of the calendar`,
    },
    path,
    expected: exact
      ? {
          nl: 'een dag zoals `2026-03-02`, of null als die niet bekend is',
          en: 'a day such as `2026-03-02`, or null where it is not known',
        }
      : {
          nl: 'een dag, een maand of een jaar, zoals `2026-03-02`, `2026-03` of `2026`, of null als het niet bekend is',
          en: 'a day, a month or a year, such as `2026-03-02`, `2026-03` or `2026`, or null where it is not known',
        },
    suggestion: meant === undefined ? undefined : orMeant(inEither(`\`${meant}\``)),
  })
}

function noCount(answer: unknown, path: Issue['path']): Issue {
  return issueOf({
    code: 'wrong-type',
    message: {
      nl: `\`${token(answer)}\` is geen aantal dagen in een tekst`,
      en: `\`${token(answer)}\` is not a number of days in a text`,
    },
    path,
    expected: {
      nl: `\`1\` tot en met \`${mostOccasions}\`, of null als het niet bekend is`,
      en: `\`1\` to \`${mostOccasions}\`, or null where it is not known`,
    },
  })
}

function noReference(path: Issue['path']): Issue {
  return issueOf({
    code: 'personal-data',
    message: { nl: 'het antwoord is geen kenmerk', en: 'the answer is not a reference' },
    path,
    expected: {
      nl: 'letters, cijfers, `.`, `_` en `-`, met een cijfer erin, zoals `2026-014`, of null',
      en: 'letters, digits, `.`, `_` and `-`, with a digit, such as `2026-014`, or null',
    },
  })
}

function noQuestion(path: Issue['path']): Issue {
  return issueOf({
    code: 'unknown-value',
    message: {
      nl: 'deze `id` is van geen vraag van deze regeling',
      en: 'this is the `id` of no question of this policy',
    },
    path,
    expected: {
      nl: 'de `id` van een vraag zoals `nextStep` die gaf',
      en: 'the `id` of a question as `nextStep` gave it',
    },
  })
}

function answeredTwice(path: Issue['path']): Issue {
  return issueOf({
    code: 'duplicate',
    message: { nl: 'deze vraag is twee keer beantwoord', en: 'this question is answered twice' },
    path,
    suggestion: { nl: 'houd een van de twee antwoorden', en: 'keep one of the two answers' },
  })
}

const anAnswer: BilingualText = {
  nl: 'een antwoord met de `id` van een vraag',
  en: 'an answer with the `id` of a question',
}

function notA(
  what: BilingualText,
  value: unknown,
  { path, expected = answersMeant }: Pick<BilingualIssue, 'path' | 'expected'>,
): Issue {
  const is = isNot(what)
  return issueOf({
    code: 'wrong-type',
    message: { nl: `\`${token(value)}\` ${is.nl}`, en: `\`${token(value)}\` ${is.en}` },
    path,
    expected,
  })
}

const answersMeant: BilingualText = {
  nl: 'een lijst zoals `[{ id: question.id, answer }]`',
  en: 'a list such as `[{ id: question.id, answer }]`',
}
