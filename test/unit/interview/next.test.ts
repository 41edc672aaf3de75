import { expect, test } from 'vitest'
import { arbocatalogus2026, type Case, loadPolicy } from '../../../src/index'
import {
  type ActPart,
  type Answer,
  type AnsweredQuestion,
  type Answers,
  type EarlierPart,
  sameQuestion,
} from '../../../src/interview/answers'
import { type StepOptions, nextStep } from '../../../src/interview/next'
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
  options: StepOptions = {},
): {
  readonly asked: readonly CaseQuestion[]
  readonly theCase: Case<Vocabulary>
  readonly summary: string
  readonly notes: readonly string[]
} {
  const asked: CaseQuestion[] = []
  let answers: Answers = []
  for (;;) {
    const step = nextStep(arbocatalogus2026, answers, options)
    if (step.done) {
      const { theCase, advice, notes } = step
      return { asked, theCase, summary: advice.summary.en, notes: notes.map(({ nl }) => nl) }
    }
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

test('an earlier warning counts only with its day and what it was about', () => {
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
  for (const missing of ['form', 'on'] as const) {
    const part = held([...warned, earlier(1, missing, null)])
    expect(part.theCase.history).toBeUndefined()
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

test('every question about an earlier measure names it, and each kind says what it is', () => {
  const { asked } = held([
    ...belittling,
    earlier(1, 'kind', 'written-warning'),
    earlier(1, 'form', 'bullying'),
    earlier(1, 'on', '2026-01-10'),
    act(1, 'on', '2026-03-02'),
    earlier(1, 'removed', 'no'),
    earlier(1, 'until', null),
    earlier(2, 'kind', 'none'),
  ])
  const told = asked.filter(({ id }) => id.about === 'earlier')
  expect(told.map(({ text }) => text.nl)).toEqual([
    'Is de beschuldigde eerder aangesproken of gewaarschuwd?',
    'Schriftelijke waarschuwing: over welke vorm van gedrag ging dat?',
    'Schriftelijke waarschuwing: op welke dag was dat?',
    'Schriftelijke waarschuwing: is die maatregel uit het dossier gehaald?',
    'Schriftelijke waarschuwing: is er toen een dag genoemd waarop die maatregel niet meer telt?',
    'Was er behalve ‘schriftelijke waarschuwing’ nog een eerdere maatregel?',
  ])
  const means = told[0]?.options.map((one) => [one.value, one.means?.nl])
  expect(Object.fromEntries(means ?? [])).toMatchObject({
    'request-to-stop': 'iemand vroeg om op te houden, zonder gesprek of maatregel van de werkgever',
    'corrective-talk':
      'De leidinggevende bespreekt het gedrag, maakt de grens duidelijk en legt de afspraken vast.',
  })
  expect(means?.filter(([, said]) => said === undefined)).toEqual([['none', undefined]])
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

test('at every stage it is asked first how safe people are, and whether the report is anonymous', () => {
  for (const told of ['reported', 'investigating', 'concluded'])
    expect(
      held([stage(told), ...belittling.slice(1)])
        .asked.slice(0, 7)
        .map(({ id }) => id),
      told,
    ).toEqual([
      { about: 'stage' },
      { about: 'relation' },
      { about: 'fact', section: 'facts', fact: 'danger' },
      { about: 'fact', section: 'facts', fact: 'power' },
      { about: 'fact', section: 'facts', fact: 'impact' },
      { about: 'anonymous' },
      { about: 'act', at: 1, part: 'form' },
    ])
})

test('a policy that has none of these words is asked without them', async () => {
  const club = await loadPolicy('test/policies/sports-club')
  const known = nextStep(club, [stage('reported'), relation('employee')])
  expect(known.done ? undefined : known.question.id).toMatchObject({ about: 'act', part: 'form' })
})

test('whoever reports anonymously could not be heard, and is not asked for again', () => {
  const heard = { about: 'fact', section: 'procedure', fact: 'reporterHeard' }
  const anonymous = (answer: Answer) =>
    held([...belittling, { id: { about: 'anonymous' }, answer }])
  const [yes, no] = [anonymous('yes'), anonymous('no')]
  expect(yes.theCase.procedure?.['reporterHeard']).toBe('not-possible')
  expect(yes.asked.map(({ id }) => id)).not.toContainEqual(heard)
  expect(no.asked.map(({ id }) => id)).toContainEqual(heard)
})

test('where no sanction can fit, nothing about the weighing is asked', () => {
  const ids = (told: Answers) =>
    held(told).asked.map(({ id }) => (id.about === 'fact' ? id.fact : id.about))
  const unfounded = [...belittling, act(1, 'finding', 'unfounded')]
  expect(held(unfounded).summary).toMatch(/^No sanction fits/)
  for (const weighs of ['pattern', 'leverage', 'targets', 'circumstances', 'earlier'])
    expect(ids(unfounded)).not.toContain(weighs)
  const style = [
    stage('reported'),
    act(1, 'form', 'none'),
    act(1, 'behaviour', 'management-style'),
    more(1, 'no'),
  ]
  for (const weighs of ['pattern', 'leverage', 'targets', 'circumstances', 'earlier'])
    expect(ids(style)).not.toContain(weighs)
  expect(ids(style).length).toBeLessThan(17)
})

test('conduct that goes on gets a period and a number of days, and these say that it is systematic', () => {
  const asked = (part: ActPart) => ({ about: 'act', at: 1, part })
  const bullied = [
    ...belittling,
    act(1, 'behaviour', 'bullying'),
    act(1, 'on', '2025-09'),
    act(1, 'to', '2026-02'),
    act(1, 'occasions', '12'),
  ]
  const months = held(bullied)
  expect(months.theCase.conduct).toEqual([
    { behaviour: 'bullying', finding: 'established', on: '2025-09', to: '2026-02', occasions: 12 },
  ])
  const pattern = { about: 'fact', section: 'facts', fact: 'pattern' }
  expect(months.asked.map(({ id }) => id)).not.toContainEqual(pattern)
  expect(held([...bullied, act(1, 'occasions', null)]).asked.map(({ id }) => id)).toContainEqual(
    pattern,
  )
  // One remark is no period, and of what did not happen none is asked.
  for (const one of [belittling, [...bullied, act(1, 'finding', 'unfounded')]])
    expect(held(one).asked.map(({ id }) => id)).not.toContainEqual(asked('to'))
})

test('how serious something is that is not listed can be left open at every stage: the mildest stands, and a note says so', () => {
  for (const told of ['reported', 'concluded']) {
    const { asked, theCase, notes } = held([
      ...belittling,
      stage(told),
      act(1, 'behaviour', 'unlisted'),
      act(1, 'tier', null),
    ])
    const question = asked.find(({ id }) => id.about === 'act' && id.part === 'tier')
    expect(question?.mayBeUnknown).toBe(true)
    expect(question?.why.nl.includes('geen oordeel')).toBe(told === 'reported')
    expect(theCase.conduct[0]).toMatchObject({ form: 'bullying', tier: 'light' })
    expect(notes.join()).toContain('licht')
  }
  expect(held(belittling).notes).toEqual([])
})

test('an earlier measure of which the day is not known is told as such beside the advice', () => {
  const { notes, theCase } = held([
    ...belittling,
    earlier(1, 'kind', 'written-warning'),
    earlier(1, 'form', 'bullying'),
    earlier(1, 'on', null),
    earlier(2, 'kind', 'none'),
  ])
  expect(theCase.history).toBeUndefined()
  expect(notes).toHaveLength(1)
  expect(notes[0]).toContain('schriftelijke waarschuwing, maar niet bekend is: de dag')
})

test('the reference and the day of the assessment are asked last; a day before the conduct is left out, with a note', () => {
  const dated = (day: string) =>
    held([
      ...belittling,
      act(1, 'behaviour', 'bullying'),
      act(1, 'on', '2026-03-02'),
      { id: { about: 'reference' }, answer: '2026-014' },
      { id: { about: 'assessedOn' }, answer: day },
    ])
  const fine = dated('2026-04-20')
  expect(fine.asked.slice(-2).map(({ id }) => id.about)).toEqual(['reference', 'assessedOn'])
  expect(fine.asked.at(-1)).toMatchObject({ exact: true, notBefore: '2026-03-02' })
  expect(fine.theCase).toMatchObject({ reference: '2026-014', assessedOn: '2026-04-20' })
  expect(fine.notes).toEqual([])
  const early = dated('2026-01-05')
  expect(early.theCase.assessedOn).toBeUndefined()
  expect(early.notes.join()).toContain('dag van beoordeling')
})

test('a level that the conduct makes impossible gives way to it, and a note says so', () => {
  const { theCase, notes } = held([
    ...belittling,
    fact('power', 'none'),
    act(1, 'form', 'aggression'),
    act(1, 'behaviour', 'neglected-duty'),
  ])
  expect(theCase.facts?.['power']).toBeUndefined()
  expect(notes.join()).toContain('machtsverhouding')
})

test('of an earlier measure that counts it is asked when it was to end; from then on it counts no more', () => {
  const warned = (until: Answer) =>
    held([
      ...belittling,
      earlier(1, 'kind', 'written-warning'),
      earlier(1, 'form', 'bullying'),
      earlier(1, 'on', '2026-01-10'),
      act(1, 'on', '2026-03-02'),
      earlier(1, 'removed', 'no'),
      earlier(1, 'until', until),
      earlier(2, 'kind', 'none'),
    ])
  const [ended, open] = [warned('2026-02-01'), warned(null)]
  expect(ended.theCase.history).toMatchObject([{ until: '2026-02-01' }])
  expect(ended.summary).toBe(held([...belittling, earlier(1, 'kind', 'none')]).summary)
  expect(open.summary).not.toBe(ended.summary)
})

test('asked for everything, an interview asks what belongs in the file as well, and gives the same advice', () => {
  const short = held(belittling)
  const whole = held(belittling, [], { complete: true })
  const facts = (asked: readonly CaseQuestion[]) =>
    asked.flatMap(({ id }) => (id.about === 'fact' ? [id.fact] : []))
  expect(facts(short.asked)).not.toContain('inquiryAtRisk')
  expect(facts(whole.asked)).toEqual(
    expect.arrayContaining([...facts(short.asked), 'inquiryAtRisk', 'bothWilling']),
  )
  expect(whole.asked.map(({ id }) => id)).toContainEqual({ about: 'act', at: 1, part: 'occasions' })
  expect(whole.asked.map(({ id }) => id.about)).toContain('knownOn')
  expect(whole.summary).toBe(short.summary)
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

test('what never weighs is asked after all that does, once, and can be none', () => {
  const { asked, theCase } = held(belittling, ['insight'])
  expect(asked.at(-3)?.id).toEqual({ about: 'attention' })
  expect(asked.filter(({ id }) => id.about === 'attention')).toHaveLength(1)
  expect(theCase.attention).toBeUndefined()
  const named = held([...belittling, { id: { about: 'attention' }, answer: ['delay'] }])
  expect(named.theCase.attention).toEqual(['delay'])
  expect(named.summary).toBe(held(belittling).summary)
})

test('a list of answers that its owner adds to is read as it is now', () => {
  const answers: AnsweredQuestion[] = []
  const asked = ['stage', 'relation'].map((about) => {
    const step = nextStep(arbocatalogus2026, answers)
    if (!step.done && about === 'stage') answers.push(stage('concluded'))
    return step.done ? 'done' : step.question.id.about
  })
  expect(asked).toEqual(['stage', 'relation'])
})
