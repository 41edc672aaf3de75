import { expect, test } from 'vitest'
import { arbocatalogus2026, type Case } from '../../../src/index'
import {
  type ActPart,
  type Answer,
  type AnsweredQuestion,
  type Answers,
  type EarlierPart,
  sameQuestion,
} from '../../../src/interview/answers'
import { nextStep } from '../../../src/interview/next'
import type { CaseQuestion } from '../../../src/interview/questions/question'
import type { Vocabulary } from '../../../src/policy/vocabulary'

const stage = (answer: string): AnsweredQuestion => ({ id: { about: 'stage' }, answer })
const relation = (answer: string): AnsweredQuestion => ({ id: { about: 'relation' }, answer })
const act = (at: number, part: ActPart, answer: Answer): AnsweredQuestion => ({
  id: { about: 'act', at, part },
  answer,
})
const more = (at: number, answer: string): AnsweredQuestion => ({
  id: { about: 'more', at },
  answer,
})
const earlier = (at: number, part: EarlierPart, answer: Answer): AnsweredQuestion => ({
  id: { about: 'earlier', at, part },
  answer,
})
const fact = (id: string, answer: string): AnsweredQuestion => ({
  id: { about: 'fact', section: 'facts', fact: id },
  answer,
})
const procedure = (id: string, answer: string): AnsweredQuestion => ({
  id: { about: 'fact', section: 'procedure', fact: id },
  answer,
})

/** What is answered to a question: as told, the last time where it is told twice; else not known, or the first option. */
function answerOn(
  { id, kind, options, mayBeUnknown }: CaseQuestion,
  told: Answers,
  claimed: readonly string[],
): Answer {
  const given = told.filter((one) => sameQuestion(one.id, id)).at(-1)
  if (given !== undefined) return given.answer
  if (kind === 'many')
    return options.map(({ value }) => value).filter((value) => claimed.includes(value))
  return mayBeUnknown ? null : (options[0]?.value ?? null)
}

/** An interview with what is told and claimed; what is not told is not known, or the first option. */
function held(
  told: Answers,
  claimed: readonly string[] = [],
): {
  readonly asked: readonly CaseQuestion[]
  readonly theCase: Case<Vocabulary>
  readonly summary: string
} {
  const asked: CaseQuestion[] = []
  let answers: Answers = []
  for (;;) {
    const step = nextStep(arbocatalogus2026, answers)
    if (step.done) return { asked, theCase: step.theCase, summary: step.advice.summary.en }
    const { question } = step
    asked.push(question)
    answers = [...answers, { id: question.id, answer: answerOn(question, told, claimed) }]
  }
}

const belittling: Answers = [
  stage('concluded'),
  act(1, 'form', 'bullying'),
  act(1, 'behaviour', 'belittling'),
  act(1, 'finding', 'established'),
  more(1, 'no'),
  relation('employee'),
]

test('answers become a case in the words of the contract', () => {
  const { theCase } = held(
    [...belittling, fact('power', 'hierarchical'), procedure('accusedHeard', 'yes')],
    ['insight'],
  )
  expect(theCase).toMatchObject({
    stage: 'concluded',
    relation: 'employee',
    conduct: [{ behaviour: 'belittling', finding: 'established' }],
    facts: { power: 'hierarchical', impact: 'unknown' },
    procedure: { accusedHeard: 'yes', reporterHeard: 'unknown' },
    circumstances: ['insight'],
  })
})

test('an earlier warning counts only with its day and what it was about, and then the day of the conduct is asked', () => {
  const warned = [
    ...belittling,
    earlier(1, 'kind', 'written-warning'),
    earlier(1, 'form', 'bullying'),
    earlier(1, 'on', '2026-01-10'),
    act(1, 'on', '2026-03-02'),
    earlier(2, 'kind', 'none'),
  ]
  const whole = held(warned)
  expect(whole.theCase.history).toEqual([
    { kind: 'written-warning', form: 'bullying', on: '2026-01-10' },
  ])
  expect(whole.theCase.conduct[0]).toMatchObject({ on: '2026-03-02' })
  const dayOfConduct = { about: 'act', at: 1, part: 'on' }
  expect(whole.asked.map(({ id }) => id)).toContainEqual(dayOfConduct)
  for (const missing of ['form', 'on'] as const) {
    const part = held([...warned, earlier(1, missing, null)])
    expect(part.theCase.history).toBeUndefined()
    expect(part.asked.map(({ id }) => id)).not.toContainEqual(dayOfConduct)
  }
})

test('where the forms do not say it, the committee is asked whether an earlier measure is comparable, and its answer stands', () => {
  const comparable = { about: 'earlier', at: 1, part: 'comparable' }
  const warned = (form: string | null, answer: Answer) =>
    held([
      ...belittling,
      earlier(1, 'kind', 'written-warning'),
      earlier(1, 'form', form),
      earlier(1, 'comparable', answer),
      earlier(1, 'on', '2026-01-10'),
      act(1, 'on', '2026-03-02'),
      earlier(2, 'kind', 'none'),
    ])
  expect(warned('bullying', null).asked.map(({ id }) => id)).not.toContainEqual(comparable)
  for (const form of ['sexual-harassment', null]) {
    const [yes, no, unknown] = [warned(form, 'yes'), warned(form, 'no'), warned(form, null)]
    expect(yes.asked.map(({ id }) => id)).toContainEqual(comparable)
    expect(yes.theCase.history).toMatchObject([{ comparable: 'yes', on: '2026-01-10' }])
    expect(yes.summary).toBe(warned('bullying', null).summary)
    expect(yes.summary).not.toBe(no.summary)
    // What is not known does not count against the accused.
    expect(unknown.summary).toBe(no.summary)
  }
})

test('of an earlier measure that counts it is asked whether it was taken from the file; then it counts no more', () => {
  const removed = { about: 'earlier', at: 1, part: 'removed' }
  const warned = (on: string, answer: Answer) =>
    held([
      ...belittling,
      earlier(1, 'kind', 'written-warning'),
      earlier(1, 'form', 'bullying'),
      earlier(1, 'on', on),
      act(1, 'on', '2026-03-02'),
      earlier(1, 'removed', answer),
      earlier(2, 'kind', 'none'),
    ])
  expect(warned('2019-01-10', 'no').asked.map(({ id }) => id)).not.toContainEqual(removed)
  const [yes, no] = [warned('2026-01-10', 'yes'), warned('2026-01-10', 'no')]
  expect(yes.asked.map(({ id }) => id)).toContainEqual(removed)
  expect(yes.theCase.history).toMatchObject([{ removed: 'yes' }])
  expect(yes.summary).toBe(held([...belittling, earlier(1, 'kind', 'none')]).summary)
  expect(yes.summary).not.toBe(no.summary)
})

test('where a transfer is advised, it is asked whether the accused leads others: a removal from that role can take its place', () => {
  const leads = { about: 'fact', section: 'procedure', fact: 'accusedLeads' }
  const touching = [
    stage('concluded'),
    act(1, 'form', 'sexual-harassment'),
    act(1, 'behaviour', 'inappropriate-touch'),
    act(1, 'finding', 'established'),
    more(1, 'no'),
    relation('employee'),
    fact('power', 'functional'),
  ]
  expect(held(touching).asked.map(({ id }) => id)).toContainEqual(leads)
  expect(held(belittling).asked.map(({ id }) => id)).not.toContainEqual(leads)
  // A manager of the reporter leads others.
  const manager = [...touching, fact('power', 'hierarchical')]
  expect(held(manager).asked.map(({ id }) => id)).not.toContainEqual(leads)
})

test('where one earlier measure counts, a heavier one is still asked for', () => {
  const asked = [
    ...belittling,
    earlier(1, 'kind', 'request-to-stop'),
    earlier(1, 'form', 'bullying'),
    earlier(1, 'on', '2026-01-10'),
    act(1, 'on', '2026-03-02'),
  ]
  const twice = held([
    ...asked,
    earlier(2, 'kind', 'final-warning'),
    earlier(2, 'form', 'bullying'),
    earlier(2, 'on', '2026-02-10'),
    earlier(3, 'kind', 'none'),
  ])
  expect(twice.theCase.history?.map(({ kind }) => kind)).toEqual([
    'request-to-stop',
    'final-warning',
  ])
  // Nothing weighs more than that.
  expect(twice.asked.map(({ id }) => id)).not.toContainEqual({
    about: 'earlier',
    at: 3,
    part: 'kind',
  })
})

test('no earlier measure is said as an empty list, not known is not said', () => {
  expect(held([...belittling, earlier(1, 'kind', 'none')]).theCase.history).toEqual([])
  expect(held([...belittling, earlier(1, 'kind', null)]).theCase.history).toBeUndefined()
})

test('conduct that is not listed takes a form and the tier that the committee states', () => {
  const { theCase } = held([
    ...belittling,
    act(1, 'behaviour', 'unlisted'),
    act(1, 'tier', 'serious'),
  ])
  expect(theCase.conduct).toEqual([{ form: 'bullying', tier: 'serious', finding: 'established' }])
})

test('behaviour that takes something else to be established does not stand without it', () => {
  const told = [
    ...belittling,
    act(1, 'behaviour', 'false-report'),
    act(2, 'form', 'bullying'),
    act(2, 'behaviour', 'belittling'),
    act(2, 'finding', 'established'),
    more(2, 'no'),
  ]
  expect(held([...told, procedure('falsityEstablished', 'no')]).theCase.conduct).toEqual([
    { behaviour: 'belittling', finding: 'established' },
  ])
  expect(held([...told, procedure('falsityEstablished', 'yes')]).theCase.conduct).toEqual([
    { behaviour: 'false-report', finding: 'established' },
  ])
})

test('where no sanction can fit, little is asked', () => {
  const unfounded = held([...belittling, act(1, 'finding', 'unfounded')])
  expect(unfounded.summary).toMatch(/^No sanction fits/)
  expect(unfounded.asked.length).toBeLessThan(10)
  const style = held([
    stage('reported'),
    act(1, 'form', 'none'),
    act(1, 'behaviour', 'management-style'),
    more(1, 'no'),
  ])
  expect(style.asked.map(({ id }) => id)).toEqual([
    { about: 'stage' },
    { about: 'act', at: 1, part: 'form' },
    { about: 'act', at: 1, part: 'behaviour' },
    { about: 'more', at: 1 },
    { about: 'fact', section: 'facts', fact: 'offence' },
  ])
})

test('every question says why it is asked, in both languages, and asks for no name', () => {
  for (const { text, why, options } of held(belittling).asked) {
    for (const said of [text, ...options.map(({ label }) => label)]) {
      expect(said.nl).not.toMatch(/\b(naam|namen)\b/i)
      expect(said.en).not.toMatch(/\bnames?\b/i)
    }
    expect(why.nl).toMatch(/\.$/)
    expect(why.en).toMatch(/\.$/)
  }
})

test('what never weighs is asked last, once, and can be skipped', () => {
  const { asked, theCase } = held(belittling, ['insight'])
  expect(asked.at(-1)?.id).toEqual({ about: 'attention' })
  expect(asked.filter(({ id }) => id.about === 'attention')).toHaveLength(1)
  expect(theCase.attention).toBeUndefined()
  const named = held([...belittling, { id: { about: 'attention' }, answer: ['delay'] }])
  expect(named.theCase.attention).toEqual(['delay'])
  expect(named.summary).toBe(held(belittling).summary)
})
