import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPolicyFiles, shippedDirectory } from '../../../scripts/read-policy'
import type { BilingualText } from '../../../src/base/text'
import { arbocatalogus2026, loadPolicy, type Policy } from '../../../src/index'
import {
  type ActPart,
  type AnsweredQuestion,
  type Answers,
  type QuestionId,
  sameQuestion,
} from '../../../src/interview/answers'
import { levelExamples } from '../../../src/interview/level-examples'
import { nextStep } from '../../../src/interview/next'
import type { CaseQuestion, Option } from '../../../src/interview/questions/question'
import { parsePolicy } from '../../../src/policy/compile'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { shipped } from '../../support/policy'
import { anyChoices, interviewed } from '../../support/interviewed'
import { about } from '../../support/overlay'
import { runs } from '../../support/runs'

const { facts: file, behaviours: conduct } = parsePolicy(readPolicyFiles(shippedDirectory).files)

/** A word as the files have it. */
interface WrittenWord {
  readonly id: string
  readonly means?: BilingualText | undefined
  readonly example?: BilingualText | undefined
}

/** Whether the answers to a question are words of the library: these are defined for every policy alike. */
const isOfTheLibrary = (id: QuestionId) =>
  ['stage', 'relation', 'anonymous'].includes(id.about) ||
  (id.about === 'act' && id.part === 'finding')

/** The words of the files that a question offers. */
function writtenFor(id: QuestionId): readonly WrittenWord[] {
  if (id.about === 'circumstances') return file.circumstances
  if (id.about === 'fact') {
    const levels = file.facts.find((fact) => fact.id === id.fact)?.levels ?? []
    return levels.map((level) => ({ example: levelExamples[id.fact]?.[level.id], ...level }))
  }
  if (id.about !== 'act' && id.about !== 'earlier') return []
  if (id.part === 'form') return conduct.forms
  if (id.part === 'behaviour') return conduct.behaviours
  return id.part === 'tier' ? file.tiers : []
}

/** What an answer is defined as, without what is left out. */
const definitionOf = ({ means, example }: Pick<Option, 'means' | 'example'> | WrittenWord) => [
  means,
  example,
]

const stage: AnsweredQuestion = { id: { about: 'stage' }, answer: 'concluded' }
const act = (part: ActPart, answer: string): AnsweredQuestion => ({
  id: { about: 'act', at: 1, part },
  answer,
})
const threatened: Answers = [
  stage,
  act('form', 'aggression'),
  act('behaviour', 'threat'),
  act('finding', 'established'),
  { id: { about: 'more', at: 1 }, answer: 'no' },
  { id: { about: 'relation' }, answer: 'employee' },
]

function asked(policy: Policy<Vocabulary>, answers: Answers): CaseQuestion {
  const isTold = ({ id }: AnsweredQuestion) => answers.some((one) => sameQuestion(one.id, id))
  const opening = openingOf(policy).filter((one) => !isTold(one))
  return questionAfter(policy, [...opening, ...answers])
}

function questionAfter(policy: Policy<Vocabulary>, answers: Answers): CaseQuestion {
  const step = nextStep(policy, answers)
  if (step.done) throw new Error('nothing is asked any more')
  return step.question
}

/** What is asked of every case by a policy, before what was done, where nothing is known. */
function openingOf(policy: Policy<Vocabulary>): Answers {
  const opening: AnsweredQuestion[] = []
  for (;;) {
    const { id } = questionAfter(policy, opening)
    if (id.about === 'act') return opening
    opening.push(id.about === 'stage' ? stage : { id, answer: null })
  }
}

/** The answer of a question that stands for a word. */
function option({ options }: CaseQuestion, word: string): Option {
  const found = options.find(({ value }) => value === word)
  if (found === undefined) throw new Error(`${word} is not offered`)
  return found
}

/** The behaviours of one form as a policy offers them. */
const behavioursBy = (policy: Policy<Vocabulary>, form: string) =>
  asked(policy, [stage, act('form', form)])

test('every answer comes with the definition that the files give it, and no other', () => {
  fc.assert(
    fc.property(anyChoices(), (choices) => {
      const { asked: questions } = interviewed(
        (answers) => nextStep(arbocatalogus2026, answers),
        choices,
      )
      for (const { id, options } of questions.map(({ question }) => question)) {
        if (isOfTheLibrary(id)) continue
        const written = writtenFor(id)
        for (const one of options.filter(({ value }) => value !== 'unlisted')) {
          const word = written.find((item) => item.id === one.value)
          if (id.about === 'attention') {
            const point = shipped.data.attention?.find((item) => item.id === one.value)
            expect(definitionOf(one)).toEqual([point?.question, undefined])
            continue
          }
          expect(definitionOf(one)).toEqual(
            word === undefined ? [undefined, undefined] : definitionOf(word),
          )
        }
      }
    }),
    { numRuns: runs(6) },
  )
})

test('a behaviour is offered with its meaning and an example, in both languages', () => {
  const { means, example } = option(behavioursBy(arbocatalogus2026, 'aggression'), 'threat')
  expect(means?.nl).toContain('zonder wapen')
  expect(means?.en).toContain('without a weapon')
  expect(example?.nl).toContain('“wacht maar')
  expect(example?.en).toContain('“just wait')
})

test('levels and circumstances are offered with what they mean', () => {
  const questions = askedBy(arbocatalogus2026)
  const power = questionAfter(arbocatalogus2026, openingOf(arbocatalogus2026).slice(0, 3))
  expect(power.id).toMatchObject({ fact: 'power' })
  const written = file.facts.find(({ id }) => id === 'power')?.levels
  expect(power.options.map(({ means }) => means)).toEqual(written?.map(({ means }) => means))
  const circumstances = questions.find(({ id }) => id.about === 'circumstances')
  expect(circumstances?.options.length).toBeGreaterThan(3)
  for (const { value, means } of circumstances?.options ?? [])
    expect(means).toEqual(file.circumstances.find(({ id }) => id === value)?.means)
})

test('an unlisted act is placed by tiers that are defined', () => {
  const tiers = asked(arbocatalogus2026, [
    stage,
    act('form', 'aggression'),
    act('behaviour', 'unlisted'),
  ])
  expect(tiers.options.map(definitionOf)).toEqual(file.tiers.map(definitionOf))
})

test('the shipped policy defines its words alike whether it is imported or loaded', async () => {
  const loaded = await loadPolicy('arbocatalogus-2026')
  expect(behavioursBy(loaded, 'sexual-harassment')).toEqual(
    behavioursBy(arbocatalogus2026, 'sexual-harassment'),
  )
})

test('a policy laid over another changes and adds definitions without a reason, and keeps the rest', async () => {
  const means = { nl: 'onze grens', en: 'our border' }
  const example = { nl: 'iets van hier', en: 'something of ours' }
  const bare = {
    id: 'slamming-doors',
    form: 'aggression',
    tier: 'light',
    label: { nl: 'met deuren slaan', en: 'slamming doors' },
    source: ['choice-behaviours'],
  }
  const own = await loadPolicy({
    policy: about,
    behaviours: { behaviours: [{ id: 'threat', means, example }, bare] },
    facts: { circumstances: [{ id: 'provoked', means }] },
  })
  const ours = behavioursBy(own, 'aggression')
  const shipped = behavioursBy(arbocatalogus2026, 'aggression')
  expect(definitionOf(option(ours, 'threat'))).toEqual([means, example])
  expect(Object.keys(option(ours, 'slamming-doors'))).toEqual(['value', 'label'])
  expect(option(ours, 'insult')).toEqual(option(shipped, 'insult'))
  const circumstances = askedBy(own).at(-1)?.options
  const meaningOf = (word: string) => circumstances?.find(({ value }) => value === word)?.means
  expect(meaningOf('provoked')).toEqual(means)
  expect(meaningOf('insight')).toEqual(file.circumstances.find(({ id }) => id === 'insight')?.means)
})

/** What a policy asks in one case up to the circumstances, where nothing else is known. */
function askedBy(policy: Policy<Vocabulary>): readonly CaseQuestion[] {
  let answers = threatened
  const questions: CaseQuestion[] = []
  for (;;) {
    const question = asked(policy, answers)
    questions.push(question)
    if (question.id.about === 'circumstances') return questions
    answers = [...answers, { id: question.id, answer: null }]
  }
}

test('a policy that defines nothing asks without definitions, and so does an archived one', async () => {
  const club = await loadPolicy('test/policies/sports-club')
  const [form] = asked(club, [stage]).options
  const conducts = behavioursBy(club, String(form?.value))
  const archived = behavioursBy(await loadPolicy('arbocatalogus-2026@1.1.0'), 'aggression')
  for (const { options } of [conducts, archived]) {
    expect(options.length).toBeGreaterThan(1)
    for (const one of options.filter(({ value }) => value !== 'unlisted'))
      expect(Object.keys(one)).toEqual(['value', 'label'])
  }
})

test('a definition that is handed out cannot be changed', async () => {
  const own = await loadPolicy({ policy: about })
  for (const policy of [arbocatalogus2026, own]) {
    const { means, example } = option(behavioursBy(policy, 'aggression'), 'threat')
    expect([Object.isFrozen(means), Object.isFrozen(example)]).toEqual([true, true])
  }
})

test('how far the inquiry is, who somebody is and what was found are defined with an example, by every policy', async () => {
  const club = await loadPolicy('test/policies/sports-club')
  for (const policy of [arbocatalogus2026, club]) {
    const [stages, relations] = [questionAfter(policy, []), questionAfter(policy, [stage])]
    for (const { means, example } of [...stages.options, ...relations.options]) {
      expect(means?.nl).toMatch(/^\S.*[^.]$/)
      expect(example?.en).toMatch(/^\S.*[^.]$/)
    }
  }
  const findings = asked(arbocatalogus2026, [act('form', 'aggression'), act('behaviour', 'threat')])
  expect(findings.id).toEqual({ about: 'act', at: 1, part: 'finding' })
  for (const { means, example } of findings.options)
    for (const { nl, en } of [means, example].flatMap((one) => one ?? []))
      for (const said of [nl, en]) expect(said.length).toBeLessThanOrEqual(140)
})
