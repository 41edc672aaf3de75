import { expect, test } from 'vitest'
import { arbocatalogus2026, type Case } from '../../../src/index'
import { nextStep } from '../../../src/interview/interview'
import type { Answer, Answers, Question } from '../../../src/interview/question'

/** Answers by the id of the question; what is not named is not known, or the first option. */
function held(told: Readonly<Record<string, Answer>>): {
  readonly asked: readonly Question[]
  readonly theCase: Case
  readonly summary: string
} {
  const asked: Question[] = []
  let answers: Answers = []
  for (;;) {
    const step = nextStep(arbocatalogus2026, answers)
    if (step.done) return { asked, theCase: step.theCase, summary: step.advice.summary.en }
    const { id, kind, options, mayBeUnknown } = step.question
    asked.push(step.question)
    answers = [
      ...answers,
      {
        id,
        answer:
          told[id] !== undefined
            ? told[id]
            : kind === 'many'
              ? []
              : mayBeUnknown
                ? null
                : (options[0]?.value ?? null),
      },
    ]
  }
}

const belittling = {
  stage: 'concluded',
  'act-1.form': 'bullying',
  'act-1.behaviour': 'belittling',
  'act-1.finding': 'established',
  'more-1': 'no',
  relation: 'employee',
}

test('answers become a case in the words of the contract', () => {
  const { theCase } = held({
    ...belittling,
    'facts.power': 'hierarchical',
    'procedure.accusedHeard': 'yes',
    circumstances: ['insight'],
  })
  expect(theCase).toMatchObject({
    stage: 'concluded',
    relation: 'employee',
    conduct: [{ behaviour: 'belittling', finding: 'established' }],
    facts: { power: 'hierarchical', impact: 'unknown' },
    procedure: { accusedHeard: 'yes', reporterHeard: 'unknown' },
    circumstances: ['insight'],
  })
})

test('an earlier warning counts only with its day and its form, and then the day of the conduct is asked', () => {
  const warned = {
    ...belittling,
    'earlier-1.kind': 'written-warning',
    'earlier-1.form': 'bullying',
    'earlier-1.on': '2026-01-10',
    'act-1.on': '2026-03-02',
    'earlier-2.kind': 'none',
  }
  const whole = held(warned)
  expect(whole.theCase.history).toEqual([
    { kind: 'written-warning', form: 'bullying', on: '2026-01-10' },
  ])
  expect(whole.theCase.conduct[0]).toMatchObject({ on: '2026-03-02' })
  expect(whole.asked.map(({ id }) => id)).toContain('act-1.on')
  for (const missing of ['earlier-1.form', 'earlier-1.on']) {
    const part = held({ ...warned, [missing]: null })
    expect(part.theCase.history).toBeUndefined()
    expect(part.asked.map(({ id }) => id)).not.toContain('act-1.on')
  }
})

test('where one earlier measure counts, a heavier one is still asked for', () => {
  const asked = {
    ...belittling,
    'earlier-1.kind': 'request-to-stop',
    'earlier-1.form': 'bullying',
    'earlier-1.on': '2026-01-10',
    'act-1.on': '2026-03-02',
  }
  const twice = held({
    ...asked,
    'earlier-2.kind': 'final-warning',
    'earlier-2.form': 'bullying',
    'earlier-2.on': '2026-02-10',
    'earlier-3.kind': 'none',
  })
  expect(twice.theCase.history?.map(({ kind }) => kind)).toEqual([
    'request-to-stop',
    'final-warning',
  ])
  // Nothing weighs more than that.
  expect(twice.asked.map(({ id }) => id)).not.toContain('earlier-3.kind')
})

test('no earlier measure is said as an empty list, not known is not said', () => {
  expect(held({ ...belittling, 'earlier-1.kind': 'none' }).theCase.history).toEqual([])
  expect(held({ ...belittling, 'earlier-1.kind': null }).theCase.history).toBeUndefined()
})

test('conduct that is not listed takes a form and the tier that the committee states', () => {
  const { theCase } = held({
    ...belittling,
    'act-1.behaviour': 'unlisted',
    'act-1.tier': 'serious',
  })
  expect(theCase.conduct).toEqual([{ form: 'bullying', tier: 'serious', finding: 'established' }])
})

test('behaviour that takes something else to be established does not stand without it', () => {
  const told = {
    ...belittling,
    'act-1.behaviour': 'false-report',
    'act-2.form': 'bullying',
    'act-2.behaviour': 'belittling',
    'act-2.finding': 'established',
    'more-2': 'no',
  }
  expect(held({ ...told, 'procedure.falsityEstablished': 'no' }).theCase.conduct).toEqual([
    { behaviour: 'belittling', finding: 'established' },
  ])
  expect(held({ ...told, 'procedure.falsityEstablished': 'yes' }).theCase.conduct).toEqual([
    { behaviour: 'false-report', finding: 'established' },
  ])
})

test('where no sanction can fit, little is asked', () => {
  const unfounded = held({ ...belittling, 'act-1.finding': 'unfounded' })
  expect(unfounded.summary).toMatch(/^No sanction fits/)
  expect(unfounded.asked.length).toBeLessThan(10)
  const style = held({
    stage: 'reported',
    'act-1.form': 'none',
    'act-1.behaviour': 'management-style',
    'more-1': 'no',
  })
  expect(style.asked.map(({ id }) => id)).toEqual([
    'stage',
    'act-1.form',
    'act-1.behaviour',
    'more-1',
    'facts.offence',
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
