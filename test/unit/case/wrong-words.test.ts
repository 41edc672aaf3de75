import { expect, test } from 'vitest'
import { describeIssue, safeAdvise, safeCheck, safeCompare } from '../../../src/index'

const good = { stage: 'concluded', conduct: [{ behaviour: 'insult', finding: 'established' }] }

function said(rest: object): readonly string[] {
  const result = safeAdvise({ ...good, ...rest })
  return result.ok ? [] : result.issues.map((issue) => describeIssue(issue))
}
const ofAct = (rest: object) => said({ conduct: [{ ...good.conduct[0], ...rest }] })
const ofEntry = (rest: object) => said({ history: [{ kind: 'oral-warning', on: '2026', ...rest }] })

test('a number of days that is none is shown', () => {
  for (const occasions of [0, 1.5, 5000, -1, true])
    expect(ofAct({ occasions })).toEqual([
      `conduct[0].occasions: \`${occasions}\` is not a number of days (expected a whole number from 1 to 1000)`,
    ])
  // It can be the number of a citizen.
  expect(ofAct({ occasions: 123_456_789 })[0]).toContain('`a long number` is not a number of days')
  expect(ofAct({ occasions: '3' })).toEqual([
    'conduct[0].occasions: `3` is written as a text (write `3` without quotes)',
  ])
})

test('a day that is written as a number is a text', () => {
  expect(ofAct({ on: 2026 })).toEqual([
    'conduct[0].on: `2026` is a number, and a day is a text (write `"2026"`)',
  ])
  expect(ofEntry({ until: 20260302 })).toEqual([
    'history[0].until: `20260302` is a number, and a day is a text (write `"2026-03-02"`)',
  ])
  expect(said({ assessedOn: 2026 })).toEqual([
    'assessedOn: `2026` is a number, and a day is a text (expected a day as year-month-day, such as `2026-03-02`)',
  ])
  expect(said({ procedure: { knownOn: true } })).toEqual([
    'procedure.knownOn: `true` is not a day (expected a day, a month or a year, such as `2026-03-02`, `2026-03` or `2026`)',
  ])
})

test('a year that is not read is told as one, with those that are', () => {
  for (const on of ['1850', '1850-03', '1850-03-02', '2200-01-01'])
    expect(ofAct({ on })).toEqual([
      `conduct[0].on: \`${on}\` is of a year that is not read (expected a year from 1900 to 2199)`,
    ])
})

test('a day in another form is suggested in the form that is read, where there is such a day', () => {
  const suggested = {
    '2026-3-9': '2026-03-09',
    '2026/03/09': '2026-03-09',
    '2026-3': '2026-03',
    '20260309': '2026-03-09',
    '2026-03-09T10:00:00Z': '2026-03-09',
    '9-3-2026': '2026-03-09',
    '09.03.2026': '2026-03-09',
    '3-2026': '2026-03',
  }
  for (const [written, meant] of Object.entries(suggested))
    expect(ofAct({ on: written })).toEqual([
      `conduct[0].on: \`${written}\` is not a day of the calendar (did you mean \`${meant}\`?)`,
    ])
  for (const none of ['30-2-2026', '2026-2-30', '2026-13-1', '2026-00-10', '1-1-1850'])
    expect(ofAct({ on: none })[0]).not.toContain('did you mean')
  // A month is none of the days of an assessment.
  expect(said({ assessedOn: '2026-4' })).toEqual([
    'assessedOn: `2026-4` is not a day of the calendar (expected a day as year-month-day, such as `2026-03-02`)',
  ])
})

test('a day that is not known is left out, where it may be', () => {
  expect(ofAct({ on: 'unknown' })).toEqual([
    'conduct[0].on: `unknown` is not a day of the calendar (leave `on` out where it is not known)',
  ])
  expect(ofEntry({ on: 'onbekend' })).toEqual([
    'history[0].on: `onbekend` is not a day of the calendar (expected a day, a month or a year, such as `2026-03-02`, `2026-03` or `2026`)',
  ])
  expect(ofEntry({ on: undefined })).toEqual([
    'history[0].on: `on` is missing (expected a day, a month or a year, such as `2026-03-02`, `2026-03` or `2026`)',
  ])
})

test('a day of the first and the last year that are read can be none of the calendar', () => {
  for (const on of ['1900-02-30', '2199-02-30', '1850-03-02T10:00'])
    expect(ofAct({ on })[0]).toContain('is not a day of the calendar')
  for (const on of ['1900', '2199']) expect(ofAct({ on })).toEqual([])
})

test('what is no text is no day, and gets a suggestion only where it is a number', () => {
  expect(ofAct({ on: '2026-03-01', to: 20260302 })).toEqual([
    'conduct[0].to: `20260302` is a number, and a day is a text (write `"2026-03-02"`)',
  ])
  expect(ofAct({ on: [2026] })[0]).not.toContain('write')
  expect(ofEntry({ until: 'unknown' })).toEqual([
    'history[0].until: `unknown` is not a day of the calendar (leave `until` out where it is not known)',
  ])
  expect(ofAct({ on: 'onbekend' })[0]).toContain('(leave `on` out where it is not known)')
  const codes = ['1850', '2026-02-30', 2026].map((on) => {
    const result = safeAdvise({ ...good, conduct: [{ ...good.conduct[0], on }] })
    return result.ok ? undefined : result.issues[0]?.code
  })
  expect(codes).toEqual(['invalid-date', 'invalid-date', 'wrong-type'])
})

test('what is missing and what is of another kind has a code of its own', () => {
  const codes = (theCase: unknown) => {
    const result = safeAdvise(theCase)
    return result.ok ? [] : result.issues.map(({ code }) => code)
  }
  expect(codes({ conduct: good.conduct })).toEqual(['missing'])
  expect(said({ stage: undefined })).toEqual([
    'stage: `stage` is missing (expected `reported`, `investigating`, `concluded`)',
  ])
  const nothing = safeAdvise(undefined)
  expect(nothing.ok ? '' : nothing.issues[0]?.message).toBe('`case` is missing')
  expect(codes({ ...good, circumstances: 'insight' })).toEqual(['wrong-type'])
  expect(codes({ ...good, reference: 3 })).toEqual(['wrong-type'])
  for (const occasions of ['3 days', 'x3', '1000', '0', [3]]) {
    const conduct = [{ ...good.conduct[0], occasions }]
    expect(codes({ ...good, conduct })).toEqual(['wrong-type'])
    expect(ofAct({ occasions })[0]).toContain('is not a number of days')
  }
  expect(ofAct({ occasions: '120' })[0]).toContain('is written as a text')
  expect(codes({ ...good, conduct: [null] })).toEqual(['wrong-type'])
  expect(codes({ ...good, conduct: ['insult'] })).toEqual(['wrong-type'])
})

test('a word is told by the place where it stands', () => {
  const dutch = (rest: object) => {
    const result = safeAdvise({ ...good, ...rest })
    return result.ok ? [] : result.issues.map((issue) => describeIssue(issue, { lang: 'nl' }))
  }
  expect(dutch({ relation: 'zzz' })[0]).toContain('geen relatie heet `zzz`')
  expect(dutch({ procedure: { independent: 'zzz' } })[0]).toContain('niveau van `independent`')
  expect(dutch({ history: [{ kind: 'oral-warning', on: '2026', removed: 'zzz' }] })[0]).toContain(
    'geen waarde van `removed` heet `zzz`',
  )
  // Of an act it is no answer that its form is not known, and only a circumstance is refused with a reason.
  expect(said({ conduct: [{ finding: 'established', form: 'unknown' }] })[0]).not.toContain('leave')
  expect(said({ attention: ['alcohol'] })[0]).toContain('no point of attention is called `alcohol`')
})

test('yes and no are recognised in Dutch, and as true and false', () => {
  const yes = ['ja', 'Ja', 'j', 'waar', 'true', true]
  const no = ['nee', 'neen', 'n', 'onwaar', 'false', false]
  for (const [words, meant] of [
    [yes, 'yes'],
    [no, 'no'],
  ] as const)
    for (const word of words)
      for (const lines of [
        ofEntry({ removed: word }),
        ofEntry({ comparable: word }),
        said({ procedure: { independent: word } }),
        said({ facts: { leverage: word } }),
      ]) {
        expect(lines).toHaveLength(1)
        expect(lines[0]).toContain(`\`${word}\``)
        expect(lines[0]).toContain(`(did you mean \`${meant}\`?)`)
      }
  expect(ofEntry({ removed: 1 })).toEqual([
    'history[0].removed: `1` is not a text (expected `yes`, `no`)',
  ])
  // Where there is no yes, none is suggested.
  expect(said({ relation: true })[0]).not.toContain('did you mean')
})

test('of an earlier measure a word that is not known is left out', () => {
  for (const key of ['comparable', 'removed', 'form'])
    expect(ofEntry({ [key]: 'unknown' })).toEqual([
      `history[0].${key}: no ${key} is called \`unknown\` (leave \`${key}\` out where it is not known)`,
    ])
  expect(ofEntry({ kind: 'unknown' })[0]).not.toContain('leave')
  expect(said({ facts: { power: 'onbekend' } })).toEqual([
    'facts.power: no level of `power` is called `onbekend` (did you mean `unknown`?)',
  ])
})

test('numbers and booleans are shown in the place where they stand, but no reference', () => {
  expect(said({ facts: { power: 3 }, circumstances: [false] })).toEqual([
    'facts.power: `3` is not a text (expected `none`, `functional`, `hierarchical`, `executive`, `unknown`)',
    expect.stringMatching(/^circumstances\[0\]: `false` is not a text/) as string,
  ])
  const [reference] = said({ reference: 123456782 })
  expect(reference).toBe(
    'reference: the reference is not written as a text (use a file number such as `2026-014`, in quotes)',
  )
})

test('a measure on a condition is true or false', () => {
  const told = (conditional: unknown) => {
    const result = safeCheck(good, { measure: 'transfer', conditional })
    return result.ok ? [] : result.issues.map((issue) => describeIssue(issue))
  }
  for (const word of ['ja', 1])
    expect(told(word)).toEqual([
      `proposed.conditional: \`${word}\` is not \`true\` or \`false\` (expected \`true\` or \`false\`)`,
    ])
})

test('the day of a decision is read as the day of an assessment is', () => {
  const decidedOn = (day: unknown) => {
    const result = safeCompare([
      {
        case: { ...good, reference: '2026-1' },
        measure: 'none',
        decidedOn: day,
        decidedBy: 'council',
      },
    ])
    return result.ok ? [] : result.issues.map((issue) => describeIssue(issue))
  }
  expect(decidedOn('2026-5-1')).toEqual([
    '[0].decidedOn: `2026-5-1` is not a day of the calendar (did you mean `2026-05-01`?)',
  ])
  for (const day of ['1850-03-02', 2026, null, '2026-05', '2026-02-30', 'unknown'])
    expect(decidedOn(day)).toEqual(
      said({ assessedOn: day }).map((line) =>
        line
          .replace('assessedOn: ', '[0].decidedOn: ')
          .replace(
            'leave `assessedOn` out where it is not known',
            'expected a day as year-month-day, such as `2026-03-02`',
          ),
      ),
    )
})

test.each([
  [{ ...good, behaviour: 'insult' }, 'behaviour', 'zet dit in `conduct`'],
  [{ ...good, power: 'none' }, 'power', 'zet dit in `facts`'],
  [{ ...good, knownOn: '2026-03-02' }, 'knownOn', 'zet dit in `procedure`'],
  [
    { ...good, facts: { stage: 'concluded' } },
    'facts.stage',
    'zet dit in de zaak zelf, niet in `facts`',
  ],
  [
    { ...good, conduct: [{ ...good.conduct[0], facts: { finding: 'established' } }] },
    'conduct.0.facts.finding',
    'zet dit in `conduct`',
  ],
  [{ ...good, conduct: [{ gedrag: 'insult' }] }, 'conduct.0.gedrag', 'bedoelde u `behaviour`?'],
  [{ ...good, facts: { macht: 'none' } }, 'facts.macht', 'bedoelde u `power`?'],
  [{ ...good, facts: { Herhaling: 'single' } }, 'facts.Herhaling', 'bedoelde u `pattern`?'],
])(
  'a property in the wrong place, or under its Dutch name, gets the right one (%j)',
  (theCase, path, suggestion) => {
    const result = safeAdvise(theCase)
    const issues = result.ok ? [] : result.issues
    const issue = issues.find((one) => one.path.join('.') === path)
    expect(issue?.code).toBe('unknown-key')
    expect(issue?.nl?.suggestion).toBe(suggestion)
  },
)

test('a property that is like none gets every one that can stand there, and what is about somebody is to be left out', () => {
  const result = safeAdvise({ ...good, melder: 'x' })
  const [issue] = result.ok ? [] : result.issues
  for (const key of ['reference', 'stage', 'conduct', 'procedure', 'attention'])
    expect(issue?.expected).toContain(`\`${key}\``)
  const line = issue && describeIssue(issue, { lang: 'nl' })
  expect(line).toMatch(
    /^melder: geen eigenschap heet `melder` \(verwacht: `reference`.*`attention`; laat dit weg: /,
  )
})

test('a word of several parts that a measure or conduct is called by is shown, and no other text is', () => {
  const measure = (word: string) => {
    const result = safeCheck(good, word as never)
    return result.ok ? [] : result.issues.map((issue) => describeIssue(issue, { lang: 'nl' }))
  }
  expect(measure('Mondelinge waarschuwing')).toEqual([
    'proposed: geen maatregel heet `mondelinge waarschuwing` (bedoelde u `oral-warning`?)',
  ])
  expect(measure('gesprek met Jan de Vries').join()).toContain('`een tekst van meer woorden`')
  expect(ofAct({ behaviour: 'neerbuigend gedrag' })).toEqual([
    'conduct[0].behaviour: no behaviour is called `neerbuigend gedrag` (did you mean `belittling`?)',
  ])
})
