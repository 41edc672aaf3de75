import { expect, test } from 'vitest'
import { type Arbocatalogus2026, type Case, check, loadPolicy, advise } from '../../../src/index'
import { papersOf, toDocx, toPaper } from '../../../src/paper'
import { lettersOf } from '../../../src/paper/letters'
import { warningsOf } from '../../../src/paper/paper'
import type { PaperName } from '../../../src/paper/paper-names'
import { measureFor } from '../../../src/policy/wording'
import { adviceOn } from '../../support/answer'
import { handledComplaint, insult } from '../../support/handled'
import { about } from '../../support/overlay'
import { coverIn, letterIn } from '../../support/papers'
import { shipped } from '../../support/policy'
import { cases } from '../../support/results'
import { wordFile } from '../../support/word-file'

const langs = ['nl', 'en'] as const
const { data } = shipped
const running = {
  assessedOn: '2026-11-27',
  stage: 'investigating',
  conduct: [{ behaviour: 'inappropriate-touch', finding: 'alleged', on: '2026-10-01' }],
  facts: { workLink: 'work' },
} as const satisfies Case<Arbocatalogus2026>
const imposedOn = ['employee', 'hired', 'intern', 'volunteer'] as const
const protections = ['working-apart', 'temporary-workplace', 'suspension'] as const
const inMarkdown = { form: 'markdown', policy: shipped } as const

test('a departure is told to the person by what was advised and what is chosen; how it was weighed is for the writer', () => {
  for (const measure of ['oral-warning', 'transfer'] as const)
    for (const paper of ['intention', 'letter', 'decision'] as const)
      for (const lang of langs) {
        const tested = check(insult, measure, { policy: shipped })
        const written = toPaper(tested, { ...inMarkdown, paper, lang })
        const [cover, letter] = [coverIn(written), letterIn(written)]
        expect(cover).toContain(tested.because[lang])
        expect(letter).not.toContain(tested.because[lang])
        const said = {
          nl: /Het advies was: .*\. Wij kiezen: /,
          en: /The advice was: .*\. We choose: /,
        }
        expect(letter.match(new RegExp(said[lang], 'g'))).toHaveLength(1)
      }
  const asAdvised = toPaper(adviceOn(insult), { ...inMarkdown, paper: 'intention' })
  expect(asAdvised).not.toContain('Het advies was')
})

/** Every text by which a letter can speak of a person. */
const spoken = [
  ...data.rules.flatMap(({ event, because }) =>
    event.type === 'weigh' || event.type === 'lift' || event.type === 'to-start' ? [because] : [],
  ),
  ...data.measures.flatMap(({ id }) =>
    data.relations.flatMap((relation) => {
      const { label, what, imposedBy } = measureFor(data, id, relation).words
      return [label, what, imposedBy]
    }),
  ),
]

test('what the policy says of somebody is said to that person, and no phrase is for what nothing says', () => {
  const { phrases = [] } = lettersOf(undefined)
  const known = new Set(phrases.map(({ of }) => `${of.nl}|${of.en}`))
  const ofThem = /beschuldigde|ingehuurde|^De (stagiair|vrijwilliger)|meestal de gemeente|accused/i
  for (const said of spoken)
    if (ofThem.test(`${said.nl} ${said.en}`)) expect(known).toContain(`${said.nl}|${said.en}`)
  const all = new Set(spoken.map(({ nl, en }) => `${nl}|${en}`))
  expect([...known].filter((one) => !all.has(one))).toEqual([])
  for (const { to } of phrases) expect(`${to.nl} ${to.en}`).not.toMatch(ofThem)
})

test('where a policy has reasons that the letters have no words for, the letter says who is meant', async () => {
  const because = {
    nl: 'De beschuldigde had kunnen stoppen.',
    en: 'The accused could have stopped.',
  }
  const rules = [{ name: 'insight.yes', because }]
  const theCase = { ...insult, circumstances: ['insight'] } as const
  const meant = 'In deze redenen bent u ‘de beschuldigde’.'
  const letter = { ...inMarkdown, paper: 'letter' } as const
  const usual = toPaper(adviceOn(theCase), letter)
  expect(usual).toContain('U toont inzicht en spijt.')
  expect(usual).not.toContain(meant)
  const own = await loadPolicy({ 'policy.json': about, 'weigh.json': { rules } })
  expect(toPaper(advise(theCase, { policy: own }), { ...letter, policy: own })).toContain(meant)
  const to = { nl: 'U had kunnen stoppen.', en: 'You could have stopped.' }
  const letters = { phrases: [{ of: because, to }] }
  const said = await loadPolicy({
    'policy.json': about,
    'weigh.json': { rules },
    'letters/letters.json': letters,
  })
  const written = toPaper(advise(theCase, { policy: said }), { ...letter, policy: said })
  expect(written).toContain(to.nl)
  expect(written).not.toContain(meant)
})

test('a law that nobody has checked is told to the writer, and not to the person', () => {
  const tested = check(insult, 'dissolution', { policy: shipped })
  const written = toPaper(tested, { ...inMarkdown, paper: 'letter' })
  expect(coverIn(written)).toContain('BW: laat een jurist dit nakijken.')
  expect(letterIn(written)).not.toMatch(/nog niet nagekeken|BW: laat een jurist/)
  const advice = toPaper(tested, { ...inMarkdown, paper: 'advice' })
  expect(letterIn(advice)).not.toMatch(/nog niet nagekeken|BW: laat een jurist/)
})

test('what is asked of a judge has no day on which it starts, and has room for its ground', () => {
  const letterOf = (
    measure: Arbocatalogus2026['measure'],
    relation: 'employee' | 'hired' = 'employee',
  ) =>
    toPaper(check({ ...insult, relation }, measure, { policy: shipped }), {
      ...inMarkdown,
      paper: 'letter',
    })
  const asked = letterOf('dissolution')
  expect(asked).not.toContain('de dag waarop dit ingaat')
  expect(asked).toContain('de dag waarop wij het verzoek bij de rechter indienen')
  expect(asked).toContain('waarom samenwerken niet meer kan')
  expect(letterOf('dissolution', 'hired')).toContain('de laatste dag van de opdracht')
  expect(letterOf('dissolution', 'hired')).not.toMatch(/rechter indienen|samenwerken/)
  expect(letterOf('summary-dismissal')).toContain('de dringende reden, precies en volledig')
  const advice = { ...inMarkdown, paper: 'advice' } as const
  expect(toPaper(adviceOn(cases['very-serious-hired']), advice)).toContain('waarom dat hier zo is')
})

test('on a condition somebody is told what holds now, and what follows where it goes wrong again', () => {
  const tested = check(insult, [{ measure: 'dissolution', conditional: true }], { policy: shipped })
  for (const paper of ['intention', 'letter', 'decision'] as const) {
    const letter = letterIn(toPaper(tested, { ...inMarkdown, paper }))
    expect(letter).toContain('Gaat het binnen een vaste termijn opnieuw mis, dan volgt: ontbinding')
    expect(letter).toContain('binnen welke termijn het niet opnieuw mis mag gaan')
    expect(letter).not.toMatch(/vragen de (kanton)?rechter|verzoek bij de rechter/)
  }
  const letter = letterIn(toPaper(tested, { ...inMarkdown, paper: 'letter' }))
  expect(letter).toContain('# Laatste schriftelijke waarschuwing')
  expect(letter).toContain(
    'Wij kiezen: ontbinding van de arbeidsovereenkomst door de rechter (voorwaardelijk)',
  )
})

const decision = {
  measures: ['written-warning'],
  decidedOn: '2026-12-01',
  decidedBy: 'municipal-secretary',
  reasons: [],
}

test('the sheet of a decision tells how what was decided came out; it goes by the decision, not by the advice', () => {
  const light = { ...decision, measures: ['oral-warning'], reasons: ['other'] }
  for (const paper of ['letter', 'decision'] as const) {
    const checked = check(insult, 'oral-warning', { policy: shipped })
    const written = toPaper(checked, { ...inMarkdown, paper, decision: light })
    expect(coverIn(written)).toContain(checked.because.nl)
    expect(letterIn(written)).not.toContain(checked.because.nl)
  }
})

test('of protection there is a letter and no decision: it is no sanction, and nothing counts later', () => {
  const protects = { ...decision, measures: ['suspension'] }
  const advice = adviceOn(running)
  expect(() => toPaper(advice, { ...inMarkdown, paper: 'decision', decision: protects })).toThrow(
    'it protects while the inquiry runs and is no sanction; the letter (`letter`) says what holds',
  )
  const letter = toPaper(advice, { ...inMarkdown, paper: 'letter', decision: protects })
  expect(letterIn(letter)).toContain('Deze maatregel telt later niet tegen u.')
})

test('whoever had a measure before is told which, with its day; and there is room for what happened', () => {
  const history = [{ kind: 'written-warning', on: '2026-03-14', form: 'aggression' }] as const
  for (const paper of ['intention', 'letter'] as const) {
    const letter = letterIn(toPaper(adviceOn({ ...insult, history }), { ...inMarkdown, paper }))
    expect(letter).toMatch(
      /Wat u eerder al kreeg, en nog telt\s+- Schriftelijke waarschuwing van 14 maart 2026/,
    )
    expect(letter).toContain('wat er concreet is gebeurd')
    expect(letterIn(toPaper(adviceOn(insult), { ...inMarkdown, paper }))).not.toContain(
      'eerder al kreeg',
    )
  }
  for (const paper of ['invitation'] as const)
    expect(toPaper(adviceOn(running), { ...inMarkdown, paper })).toContain(
      'wat er concreet is gemeld',
    )
})

test('what does not go with a paper is told to the writer and to nobody else', () => {
  const undecided = 'er is nog geen besluit vastgelegd'
  const nothing = {
    ...insult,
    conduct: [{ behaviour: 'insult', finding: 'unfounded' }],
  } as const satisfies Case<Arbocatalogus2026>
  const byManager = {
    ...decision,
    measures: ['written-warning', 'coaching'],
    decidedBy: 'line-manager',
  }
  const unheard = { ...handledComplaint, accusedHeard: 'no' as const }
  const tested = (theCase: Case<Arbocatalogus2026>, measure: Arbocatalogus2026['measure']) =>
    check(theCase, measure, { policy: shipped })
  const expected: readonly (readonly [
    result: Parameters<typeof warningsOf>[0],
    paper: PaperName,
    said: readonly string[],
    decided?: typeof decision,
  ])[] = [
    [adviceOn(running), 'invitation', ['de tijd loopt']],
    [adviceOn(insult), 'invitation', ['onderzoek is al afgerond', 'is al gehoord']],
    [adviceOn({ ...insult, procedure: unheard }), 'invitation', ['onderzoek is al afgerond']],
    [adviceOn(insult), 'intention', []],
    [adviceOn(insult), 'intention', ['er is al een besluit'], decision],
    [adviceOn(insult), 'letter', [undecided]],
    [adviceOn(insult), 'letter', [], decision],
    [
      adviceOn(insult),
      'decision',
      ['‘schriftelijke waarschuwing’ is aan gemeentesecretaris,'],
      byManager,
    ],
    [adviceOn(insult), 'decision', [undecided]],
    [adviceOn(running), 'decision', ['onderzoek is nog niet afgerond'], decision],
    [tested(nothing, 'written-warning'), 'letter', ['er is niets vastgesteld', undecided]],
    [
      tested(
        { ...insult, procedure: { ...handledComplaint, alreadySanctioned: 'yes' } },
        'transfer',
      ),
      'letter',
      ['al een maatregel opgelegd', undecided],
    ],
    [
      tested({ ...insult, relation: 'former-employee' }, 'transfer'),
      'letter',
      ['kan de werkgever geen maatregel opleggen', undecided],
    ],
    [tested(insult, 'coaching'), 'letter', ['geen maatregel van de ladder', undecided]],
    [tested(insult, 'settlement'), 'intention', ['niemand kan haar opleggen']],
    [tested(insult, 'suspension'), 'letter', ['bescherming tijdens een onderzoek', undecided]],
    [tested(running, 'suspension'), 'letter', []],
  ]
  for (const [result, paper, said, decided] of expected) {
    const options = { ...inMarkdown, paper, decision: decided }
    const told = warningsOf(result, options).map(({ nl }) => nl)
    expect(told).toHaveLength(said.length)
    for (const [at, one] of said.entries()) expect(told[at]).toContain(one)
    const written = toPaper(result, options)
    for (const one of told) {
      expect(coverIn(written)).toContain(one.slice(1))
      expect(letterIn(written)).not.toContain(one.slice(1))
    }
  }
})

test('protection during an inquiry has a letter: what, why, how long, on which pay, and that it is no sanction', () => {
  const seen = new Set<string>()
  const measures = adviceOn(running).interim.map(({ measure }) => measure)
  expect(measures).toEqual(protections)
  expect(data.relations).toEqual(imposedOn)
  for (const relation of imposedOn)
    for (const measure of protections)
      for (const lang of langs) {
        const tested = check({ ...running, relation }, measure)
        expect(papersOf(tested)).toContain('letter')
        const written = toPaper(tested, { form: 'markdown', paper: 'letter', lang })
        const letter = letterIn(written)
        seen.add(letter)
        expect(letter).not.toMatch(/beschuldigde|\baccused\b|[{}]|\\\[/i)
        expect(letter).toContain({ nl: 'Dit is geen straf', en: 'This is no punishment' }[lang])
        expect(letter).toContain({ nl: 'Uiterlijk 14 dagen', en: 'At the latest 14 days' }[lang])
        const pay = { nl: 'Uw loon loopt gewoon door', en: 'Your pay simply goes on' }[lang]
        expect(letter.includes(pay)).toBe(relation === 'employee')
      }
  expect(seen.size).toBe(imposedOn.length * measures.length * langs.length)
  const { days } = lettersOf(undefined)
  const reviews = data.rules.flatMap(({ event }) =>
    event.type === 'add' && event.params.reviewDays !== undefined ? [event.params.reviewDays] : [],
  )
  expect(new Set(reviews)).toEqual(new Set([days['review']]))
  expect(
    coverIn(toPaper(check(running, 'suspension'), { ...inMarkdown, paper: 'letter' })),
  ).toContain('De beschuldigde is gehoord, er is een concrete reden')
})

test('a sanction has no letter while the inquiry runs, nor has protection that the case does not ask for', () => {
  for (const measure of ['written-warning', 'working-arrangements'] as const)
    expect(papersOf(check(running, measure))).not.toContain('letter')
})

test('nobody signs a sheet with nothing but a signature on it', async () => {
  const word = wordFile(await toDocx(adviceOn(insult), { paper: 'letter' }))
  const body = word.part('word/document.xml')
  const paragraphs = body.match(/<w:p>.*?<\/w:p>/g) ?? []
  const at = word.paragraphs.findIndex(({ text }) => text === 'Ondertekening')
  expect(at).toBeGreaterThan(0)
  for (const place of [at - 1, at, at + 1, at + 2])
    expect(paragraphs[place]).toContain('<w:keepNext/>')
  expect(paragraphs[at + 3]).not.toContain('<w:keepNext/>')
  const html = toPaper(adviceOn(insult), { paper: 'letter' })
  expect(html).toMatch(/<section class="kept">\n<h2>Ondertekening/)
  expect(html).toContain('.kept { break-before: avoid; break-inside: avoid; }')
})

test('a letter tells what moved the start, greets and closes, and leaves room for the rule and for what it refers to', () => {
  const repeated = {
    ...insult,
    conduct: [{ behaviour: 'joke-at-expense', finding: 'established' }],
    facts: { ...insult.facts, pattern: 'repeated' },
  } as const
  for (const paper of ['intention', 'letter'] as const) {
    const told = toPaper(adviceOn(repeated), { ...inMarkdown, paper })
    expect(told).toContain('Het gedrag herhaalde zich; dan past ook')
    expect(told).toMatch(/Onderwerp:\*\* de klacht over uw gedrag/)
    for (const said of [
      'Geachte heer of mevrouw,',
      'Met vriendelijke groet,',
      'welke gedragsregel u hebt overtreden',
      'de datum van de klacht, van het gesprek waarin u bent gehoord',
    ])
      expect(told).toContain(said)
  }
})

test('a warning counts in full, then less, and then no longer, with the days where they are known', () => {
  const repeated = { ...insult, facts: { ...insult.facts, pattern: 'repeated' } } as const
  const checked = check(repeated, 'written-warning', { policy: shipped })
  const written = toPaper(checked, { ...inMarkdown, paper: 'letter' })
  // On which day it will be decided nobody knows yet.
  expect(written).toContain(
    'Dit telt 12 maanden volledig mee, vanaf de dag waarop het ingaat. Daarna telt het minder mee, en na 60 maanden niet meer.',
  )
  expect(letterIn(written)).not.toContain('27 november')
  const decided = toPaper(checked, { ...inMarkdown, paper: 'letter', decision })
  expect(decided).toContain('Dit telt 12 maanden volledig mee.')
  expect(decided).toMatch(
    /op de dag van het besluit, 1 december 2026, dan is dat tot 1 december 2027\. Daarna telt het minder mee, en vanaf 1 december 2031 niet meer\./,
  )
  const intention = toPaper(adviceOn(repeated), { ...inMarkdown, paper: 'intention' })
  expect(intention).toContain('noemt tot wanneer dit volledig meetelt')
  expect(intention + written + decided).not.toContain('einddatum')
})

test('a suspension is said in so many words, and its letter says nothing of another workplace', () => {
  const suspended = toPaper(check(running, 'suspension', { policy: shipped }), {
    ...inMarkdown,
    paper: 'letter',
  })
  expect(suspended).toContain('Wij schorsen u tijdelijk, met behoud van loon.')
  expect(suspended).toContain('## Loon\n')
  expect(suspended).toContain('zeggen wij alleen dat u er tijdelijk niet bent, niet waarom')
})
