import { expect, test } from 'vitest'
import type { Case } from '../../../src/index'
import { toMarkdown, toText } from '../../../src/render'
import { adviceOn } from '../../support/answer'
import { handledComplaint, inOneLine } from '../../support/handled'
import type { Vocabulary } from '../../../src/policy/vocabulary'

const base: Case<Vocabulary> = {
  assessedOn: '2026-11-27',
  stage: 'concluded',
  conduct: [{ behaviour: 'insult', finding: 'established', on: '2026-10-01' }],
  facts: { pattern: 'single', power: 'none', impact: 'limited', workLink: 'work' },
  history: [],
  procedure: handledComplaint,
}
type Procedure = NonNullable<Case<Vocabulary>['procedure']>
const handled = (procedure: Procedure, more: Partial<Case<Vocabulary>> = {}) => ({
  ...base,
  ...more,
  procedure: { ...base.procedure, ...procedure },
})
const langs = ['nl', 'en'] as const
type Lang = (typeof langs)[number]
const draft = (theCase: Case<Vocabulary>, lang: Lang = 'nl') =>
  toMarkdown(adviceOn(theCase), { lang, document: true })
/** What stands under one heading, without what is left to fill in. */
const under = (text: string, heading: string) => {
  const [, after = ''] = text.split(`\n## ${heading}\n`)
  const [own = ''] = after.split('\n## ')
  return own.replace(/^> .*$/gm, '').trim()
}
const judgement = (theCase: Case<Vocabulary>, lang: Lang = 'nl') =>
  under(draft(theCase, lang), lang === 'nl' ? 'Oordeel' : 'Judgement')
const lead = (text: string) => text.split('\n## ')[0]

test('the advice remarks on the organisation; what only its writer has to look at stands on the sheet that is taken off', () => {
  const conduct = [{ behaviour: 'belittling', finding: 'established' }] as const
  const theCase = handled(
    {},
    { conduct, facts: { ...base.facts, power: 'hierarchical', pattern: 'repeated' } },
  )
  const written = draft(theCase)
  const [cover = ''] = written.split('\n---\n')
  const organisation = under(written, 'Opmerkingen over de organisatie')
  const toWriter = [
    'Nergens blijkt dat dit sanctiebeleid',
    'Nergens blijkt dat de ondernemingsraad',
  ]
  for (const said of toWriter) {
    expect(cover).toContain(said)
    expect(written.slice(cover.length)).not.toContain(said)
  }
  const remark = 'Dan past ingrijpen door wie boven de beschuldigde staat.'
  expect(organisation).toContain(remark)
  expect(cover).not.toContain(remark)
})

test('a complaint that is not admissible gets no judgement on its merits, whatever was found', () => {
  for (const finding of ['established', 'unfounded', 'undetermined', 'experienced'] as const) {
    const conduct = [{ behaviour: 'insult', finding }]
    for (const procedure of [{ ownInquiry: 'no' }, {}, { accusedHeard: 'no' }] as const) {
      const theCase = handled({ admissible: 'no', ...procedure }, { conduct })
      expect(judgement(theCase)).toBe(
        'De klacht is niet ontvankelijk; de commissie geeft daarover geen inhoudelijk oordeel.',
      )
      expect(judgement(theCase, 'en')).toBe(
        'The complaint is not admissible; the committee gives no judgement on its merits.',
      )
      expect(draft(theCase)).toContain('en waarom zij niet ontvankelijk is')
    }
  }
  const own = judgement(handled({ admissible: 'no', ownInquiry: 'yes' }))
  expect(own).toContain('De klacht is niet ontvankelijk')
  expect(own).toContain('zelf onderzoek. Bij de vaststellingen hierboven past het oordeel dat het')
  expect(own).not.toContain('gegrond')
  expect(judgement(handled({ admissible: 'no', formalComplaint: 'no' }))).not.toContain(
    'ontvankelijk',
  )
})

test('while somebody was not heard or the handling was not independent there is no judgement, and the reason is told', () => {
  const closing: readonly Procedure[] = [
    { accusedHeard: 'no' },
    { reporterHeard: 'no' },
    { independent: 'no' },
    { accusedHeard: 'no', reporterHeard: 'no' },
  ]
  const findings = ['established', 'unfounded', 'undetermined'] as const
  for (const procedure of closing) {
    for (const finding of findings) {
      for (const relation of ['employee', 'former-employee'] as const) {
        const theCase = handled(procedure, {
          relation,
          conduct: [{ behaviour: 'insult', finding }],
        })
        const closed = adviceOn(theCase).gates.filter(
          ({ gate, status }) => status === 'blocked' && /heard|independent/.test(gate),
        )
        expect(closed).toHaveLength(Object.keys(procedure).length)
        for (const lang of langs)
          expect(judgement(theCase, lang)).toBe(
            [
              lang === 'nl'
                ? 'De commissie kan nog niet oordelen.'
                : 'The committee cannot judge yet.',
              ...closed.map(({ because }) => because[lang]),
            ].join(' '),
          )
      }
    }
  }
  expect(judgement(base)).toContain('dat de klacht gegrond is.')
  expect(judgement(handled({ alreadySanctioned: 'yes' }))).toContain('dat de klacht gegrond is.')
})

test('what is only not confirmed does not forbid the judgement, but is said with it', () => {
  const theCase = handled({ accusedHeard: 'unknown' })
  expect(judgement(theCase)).toBe(
    'Niet alles van de procedure is bevestigd. Bij de vaststellingen hierboven past het oordeel dat de klacht gegrond is.',
  )
})

test('no judgement is given on what falls outside the policy', () => {
  const theCase = { ...base, facts: { ...base.facts, workLink: 'none' } }
  expect(judgement(theCase)).toContain('geeft daarover geen oordeel')
  expect(judgement(theCase, 'en')).toContain('gives no judgement on it')
})

test('that it may not be decided yet stands at the top of the draft as on the page', () => {
  const cases = [
    base,
    handled({ accusedHeard: 'no' }),
    handled({ accusedHeard: 'unknown' }),
    handled({ admissible: 'no' }),
    handled({ accusedHeard: 'no' }, { conduct: [{ behaviour: 'insult', finding: 'unfounded' }] }),
  ]
  const said = {
    nl: /(Er kan nog niet worden besloten|De zaak kan nog niet worden gesloten); verderop staat waarom\./,
    en: /(It cannot be decided|The matter cannot be closed) yet; the reasons are further on\./,
  }
  for (const theCase of cases) {
    const isSaid = !adviceOn(theCase).decidable
    expect(isSaid).toBe(theCase !== base)
    for (const lang of langs) {
      expect(said[lang].test(lead(draft(theCase, lang)) ?? '')).toBe(isSaid)
      const page = inOneLine(toText(adviceOn(theCase), { lang, full: true }))
      expect(said[lang].test(page)).toBe(isSaid)
    }
  }
})

test('a draft speaks of a complaint only where there is one', () => {
  const findings = ['established', 'unfounded', 'undetermined', 'experienced'] as const
  const own = { nl: /klacht(?!encommissie|enregeling)/, en: /complaint(?!s committee)/ }
  /** What the document says itself: without what the policy says of procedure, safeguards, care and organisation. */
  const ownWords = (text: string) =>
    text
      .split('\n## ')
      .filter(
        (part) =>
          !/^(Is het zorgvuldig|Was due process|Nazorg|Care|Opmerk|Remarks|Wat nog|What is not)/.test(
            part,
          ),
      )
      .join('\n')
  for (const finding of findings) {
    const conduct = [{ behaviour: 'insult', finding }]
    for (const lang of langs) {
      const report = ownWords(draft(handled({ formalComplaint: 'no' }, { conduct }), lang))
      expect(report).not.toMatch(own[lang])
      const open = draft(handled({ formalComplaint: 'unknown' }, { conduct }), lang)
      expect(open).toContain(lang === 'nl' ? 'klacht of melding' : 'complaint or report')
      expect(under(open, lang === 'nl' ? 'Oordeel' : 'Judgement')).not.toMatch(own[lang])
    }
  }
  expect(judgement(handled({ formalComplaint: 'no' }))).toContain('dat het gedrag vaststaat.')
  expect(draft(handled({ formalComplaint: 'no' }))).toContain('## Aanleiding')
  expect(draft(base)).toContain('## Ontvankelijkheid')
})

test('the draft tells of every rule what it stands on, as the page does', () => {
  for (const lang of langs) {
    const page = toMarkdown(adviceOn(base), { lang })
    const tagged = page.match(/^- .*\\?\[.*\\?\]$/gm) ?? []
    for (const { because } of adviceOn(base).applied)
      expect(tagged.filter((line) => line.includes(because[lang])).length).toBe(1)
    for (const line of tagged) expect(draft(base, lang)).toContain(line)
  }
})

test('that time runs stands with the decision, not with the remarks on the organisation', () => {
  const theCase = handled(
    { knownOn: '2026-11-25', prompt: 'yes' },
    { conduct: [{ behaviour: 'weapon-threat', finding: 'established' }] },
  )
  const clock = adviceOn(theCase).notices.find(({ item }) => item.startsWith('clock-'))
  const text = draft(theCase)
  expect(under(text, 'Wie beslist, en wat daarna kan')).toContain(clock?.because.nl)
  expect(under(text, 'Opmerkingen over de organisatie')).not.toContain('De tijd loopt')
})

test('the draft lists of the procedure what is known and what is asked for, and nothing else', () => {
  const theCase = handled({ accusedHeard: 'unknown' })
  const { labels, openQuestions } = adviceOn(theCase)
  const listed = under(draft(theCase), 'Is het zorgvuldig gegaan?')
  const asked = openQuestions.map(({ fact }) => fact)
  expect(asked).toContain('accusedHeard')
  const row = (fact: string) => `**${labels.facts[fact]?.nl}:**`
  for (const fact of ['reporterHeard', 'otherPosition', ...asked])
    if (labels.roles[fact] === 'procedure') expect(listed).toContain(row(fact))
  for (const fact of ['falsityEstablished', 'inquiryAtRisk', 'newFacts'])
    expect(listed).not.toContain(row(fact))
  const known = under(draft(handled({ inquiryAtRisk: 'no' })), 'Is het zorgvuldig gegaan?')
  expect(known).toContain(row('inquiryAtRisk'))
})

test('facts that may weigh are listed only where something can', () => {
  const heading = 'De feiten die kunnen wegen'
  expect(draft(base)).toContain(heading)
  const unfounded = handled({}, { conduct: [{ behaviour: 'insult', finding: 'unfounded' }] })
  expect(draft(unfounded)).not.toContain(heading)
})

test('nobody speaks of a committee where there is no complaint', () => {
  const advised = (formalComplaint: 'yes' | 'no') => draft(handled({ formalComplaint }))
  // What the policy itself says of care is said in its own words.
  const own = advised('no').replace(/^- .*$/gm, '')
  expect(own).not.toMatch(/commissie|voorzitter/)
  expect(own).toContain('Waar de adviseur op let')
  expect(advised('yes')).toContain('Waar de commissie op let')
  expect(advised('yes') + own).not.toMatch(/\{\w+\}/)
})

test('conduct that went on is told with its period and its days, in the draft and on the page', () => {
  const went = { on: '2026-05', to: '2026-10-15', occasions: 20 } as const
  const theCase = {
    ...base,
    facts: { power: 'none' },
    conduct: [{ ...base.conduct[0], ...went }],
  } as Case<Vocabulary>
  const said = {
    nl: 'van mei 2026 tot en met 15 oktober 2026, op 20 dagen',
    en: 'from May 2026 up to and including 15 October 2026, on 20 days',
  }
  for (const lang of langs) {
    expect(draft(theCase, lang)).toContain(said[lang])
    expect(inOneLine(toText(adviceOn(theCase), { lang, full: true }))).toContain(said[lang])
  }
  // Of a single day there is no period.
  expect(draft(base)).toContain('1 oktober 2026')
  expect(draft(base)).not.toContain('tot en met 1')
})

test('a fact that nobody told is not told as established, and one that follows from what was told is', () => {
  const rowsOf = (theCase: Case<Vocabulary>) => {
    const page = draft(theCase)
    return (fact: string) => new RegExp(`${fact}[^\\n]*`).exec(page)?.[0]
  }
  const act = { behaviour: 'belittling', finding: 'established', on: '2026-03-02' } as const
  const untold = rowsOf({ stage: 'concluded', conduct: [act], history: [] })
  for (const fact of ['acute situatie', 'macht als drukmiddel', 'mogelijk strafbaar feit'])
    expect(untold(fact)).toContain('niet opgegeven; uitgegaan van nee')
  expect(untold('alleen of samen')).toContain('niet opgegeven; uitgegaan van alleen')
  expect(untold('eerder aangesproken')).not.toContain('niet opgegeven')
  const told = rowsOf({
    stage: 'concluded',
    conduct: [act],
    facts: { danger: 'none', leverage: 'no', perpetrators: 'alone' },
  })
  for (const fact of ['acute situatie', 'macht als drukmiddel', 'alleen of samen'])
    expect(told(fact)).not.toContain('niet opgegeven')
})
