import { expect, test } from 'vitest'
import { arbocatalogus2026, nextStep } from '../../support/inside'
import type { Answer, AnsweredQuestion, Answers, QuestionId } from '../../../src/interview/answers'
import { keyOf } from '../../../src/interview/answers'
import type { LastStep } from '../../../src/interview/next'
import type { CaseQuestion } from '../../../src/interview/questions/question'
import { toText } from '../../../src/render'

const first = { about: 'act', at: 1 } as const
const told = (entries: Readonly<Record<string, Answer>>) => entries

/** What was done, from its form to what the inquiry found. */
const conduct = (form: string, behaviour: string, finding = 'established') =>
  told({
    stage: 'concluded',
    'act 1: form': form,
    'act 1: behaviour': behaviour,
    'act 1: finding': finding,
    'more after 1': 'no',
  })

interface Held {
  readonly asked: readonly CaseQuestion[]
  readonly end: LastStep
}

/** The interviews that were held, by what was told. */
const heldBefore = new Map<string, Held>()

/** An interview in which what is not told is not known, or the first answer; each is held once. */
function held(answersTo: Readonly<Record<string, Answer>>): Held {
  const key = JSON.stringify(answersTo)
  const one = heldBefore.get(key) ?? heldOnce(answersTo)
  heldBefore.set(key, one)
  return one
}

function heldOnce(answersTo: Readonly<Record<string, Answer>>): Held {
  const asked: CaseQuestion[] = []
  let answers: Answers = []
  for (;;) {
    const step = nextStep(arbocatalogus2026, answers)
    if (step.done) return { asked, end: step }
    asked.push(step.question)
    answers = [...answers, answerTo(step.question, answersTo)]
  }
}

function answerTo(
  { id, kind, options, mayBeUnknown }: CaseQuestion,
  answersTo: Readonly<Record<string, Answer>>,
): AnsweredQuestion {
  const unknown = kind === 'many' ? [] : mayBeUnknown ? null : (options[0]?.value ?? null)
  const given = answersTo[keyOf(id)]
  return { id, answer: given === undefined ? unknown : given }
}

const keys = ({ asked }: Held) => asked.map(({ id }) => keyOf(id))
const whyOf = ({ asked }: Held, id: QuestionId) =>
  asked.find((one) => keyOf(one.id) === keyOf(id))?.why.nl

const dayOfAct = keyOf({ ...first, part: 'on' })
const lastDay = keyOf({ ...first, part: 'to' })

test('of an act that a measure can be about the day is asked, once, and it stands in the case', () => {
  const hit = held({ ...conduct('aggression', 'physical-aggression'), [dayOfAct]: '2026-03-02' })
  expect(keys(hit).filter((key) => key === dayOfAct)).toHaveLength(1)
  expect(hit.end.theCase.conduct).toMatchObject([{ on: '2026-03-02' }])
  const reported = held({ ...conduct('aggression', 'threat'), stage: 'reported' })
  expect(keys(reported)).toContain(dayOfAct)
  expect(keys(held(conduct('aggression', 'threat', 'unfounded')))).not.toContain(dayOfAct)
  expect(keys(held(conduct('none', 'management-style')))).not.toContain(dayOfAct)
})

test('where a single act turns out to be more than one, its last day is asked too', () => {
  const remark = { ...conduct('sexual-harassment', 'sexual-remark'), [dayOfAct]: '2026-01-12' }
  expect(keys(held({ ...remark, 'facts: pattern': 'single' }))).not.toContain(lastDay)
  const again = held({ ...remark, 'facts: pattern': 'repeated', [lastDay]: '2026-03-02' })
  expect(keys(again)).toContain(lastDay)
  expect(again.end.theCase.conduct).toMatchObject([{ on: '2026-01-12', to: '2026-03-02' }])
  expect(keys(held({ ...remark, [dayOfAct]: null, 'facts: pattern': 'repeated' }))).not.toContain(
    lastDay,
  )
})

test.each([
  ['physical-aggression', 'aggression', {}],
  ['physical-aggression', 'aggression', { 'procedure: prompt': 'no' }],
  ['physical-aggression', 'aggression', { stage: 'reported' }],
  ['insult', 'aggression', {}],
  ['belittling', 'bullying', { relation: 'office-holder' }],
])(
  'since when %s is known is asked where the advice says that time runs, and nowhere else (%s, %j)',
  (behaviour, form, more) => {
    const one = held({ ...conduct(form, behaviour), ...more })
    const runs = one.end.advice.notices.some(({ item }) => item.startsWith('clock-'))
    expect(keys(one).includes('knownOn')).toBe(runs)
  },
)

test('no comes first in every question that it answers, before the levels and before yes', () => {
  const interviews = [
    held(conduct('aggression', 'physical-aggression')),
    held({ ...conduct('bullying', 'bullying'), 'earlier 1: kind': 'oral-warning' }),
    held(conduct('bullying', 'belittling', 'unfounded')),
    held({ ...conduct('sexual-harassment', 'sexual-remark'), stage: 'reported' }),
  ]
  const withNo = interviews
    .flatMap(({ asked }) => asked)
    .filter(({ options }) => options.some(({ label }) => label.nl === 'nee'))
  expect(new Set(withNo.map(({ id }) => keyOf(id))).size).toBeGreaterThan(12)
  for (const { id, options } of withNo)
    expect(options[0]?.label, keyOf(id)).toEqual({ nl: 'nee', en: 'no' })
})

test('why a fact is asked says what its answers change in this case', () => {
  const remark = held(conduct('sexual-harassment', 'sexual-remark'))
  const procedure = (fact: string) => ({ about: 'fact', section: 'procedure', fact }) as const
  const fact = (id: string) => ({ about: 'fact', section: 'facts', fact: id }) as const
  expect(whyOf(remark, fact('workLink'))).toBe(
    'Bij ‘geen band met het werk’ geldt deze regeling niet.',
  )
  expect(whyOf(remark, procedure('alreadySanctioned'))).toBe('Bij ‘ja’ past er geen sanctie.')
  expect(whyOf(remark, procedure('accusedHeard'))).toBe('Bij ‘nee’ moet een besluit nog wachten.')
  expect(whyOf(remark, procedure('formalComplaint'))).toBe(
    'Bij ‘ja’ is er meer na te gaan voordat er kan worden besloten.',
  )
  expect(whyOf(remark, fact('offence'))).toBe(
    'Dit kan veranderen of dit erbij hoort: aangifte bij de politie.',
  )
  expect(whyOf(remark, procedure('reporterManagesAccused'))).toBe(
    'Ook een ander dan de getroffene kan hebben gemeld. Dit kan veranderen hoe en door wie de zaak wordt behandeld.',
  )
  const unfounded = held(conduct('bullying', 'belittling', 'unfounded'))
  expect(whyOf(unfounded, procedure('alreadySanctioned'))).toBe(
    'Dit kan veranderen welke zorg er is voor de beschuldigde.',
  )
  const alderman = held({ ...conduct('bullying', 'belittling'), relation: 'office-holder' })
  expect(whyOf(alderman, fact('audience'))).toBe(
    'Dit kan veranderen hoe zwaar de zaak weegt voor wie beslist.',
  )
  const whys = ['danger', 'power', 'impact'].map((id) => whyOf(remark, fact(id)))
  expect(new Set(whys).size).toBe(3)
})

test('what decides most names as not known only what the interview asked', () => {
  const cases = [
    conduct('aggression', 'physical-aggression'),
    conduct('aggression', 'insult'),
    conduct('sexual-harassment', 'sexual-remark'),
    { ...conduct('bullying', 'belittling'), relation: 'office-holder' },
    { ...conduct('aggression', 'threat'), stage: 'reported' },
  ]
  for (const one of cases.map(held)) {
    const { advice } = one.end
    const page = toText(advice, { lang: 'nl' }).replaceAll(/\s+/g, ' ')
    const named = / Niet bekend: ([^.]*)\./.exec(page)?.[1] ?? ''
    const unasked = Object.entries(advice.labels.facts).filter(
      ([id]) =>
        !one.asked.some(
          (question) =>
            (question.id.about === 'fact' && question.id.fact === id) ||
            (question.id.about === 'earlier' && id === 'response'),
        ),
    )
    for (const [id, label] of unasked) expect(named, id).not.toContain(label.nl)
  }
})

test('that the employer cannot impose a measure is said once on the first page', () => {
  const alderman = held({ ...conduct('bullying', 'belittling'), relation: 'office-holder' })
  const page = toText(alderman.end.advice, { lang: 'nl' }).replaceAll(/\s+/g, ' ')
  expect(page.match(/De werkgever kan hier /g)).toHaveLength(1)
})
