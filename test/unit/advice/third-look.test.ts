import { describe, expect, test } from 'vitest'
import { advise, type Arbocatalogus2026, type Case } from '../../../src/index'
import { toText } from '../../../src/render'

type Given = Partial<Case<Arbocatalogus2026>>
type Act = Case<Arbocatalogus2026>['conduct'][number]

const heard = {
  formalComplaint: 'no',
  independent: 'yes',
  accusedHeard: 'yes',
  reporterHeard: 'yes',
  alreadySanctioned: 'no',
} as const

/** A concluded case about one act, by an employee, of whom nothing else was reported before. */
function about(act: Act, given: Given = {}): Case<Arbocatalogus2026> {
  const conduct = [{ finding: 'established', ...act }] as const
  const base = { assessedOn: '2026-06-01', stage: 'concluded', history: [] } as const
  return { ...base, conduct, procedure: heard, ...given }
}
const on = (act: Act, given: Given = {}) => advise(about(act, given))

/** The first page in Dutch, on one line. */
function firstPage(act: Act, given: Given = {}): string {
  return toText(on(act, given), { lang: 'nl' }).replace(/\s+/g, ' ')
}
/** What a first page puts first. */
const nowFirst = (page: string) => page.split('Nu eerst')[1]?.split('Wat ')[0] ?? ''

describe('acute danger', () => {
  const reported = { stage: 'reported', facts: { danger: 'acute' } } as const

  test('comes first: the emergency number, and apart at once', () => {
    const first = nowFirst(firstPage({ behaviour: 'weapon-threat', finding: 'alleged' }, reported))
    expect(first).toMatch(/^ • De situatie is acuut\. Dreigt nu geweld, bel 112\./)
    expect(first.indexOf('uit elkaar')).toBeLessThan(first.indexOf('De tijd loopt'))
  })

  test('is asked for where it is not known', () => {
    const given = { stage: 'reported', facts: { danger: 'unknown' } } as const
    expect(nowFirst(firstPage({ behaviour: 'threat', finding: 'alleged' }, given))).toContain('112')
  })
})

test('severe impact while the inquiry runs comes before the clock', () => {
  const given = { stage: 'investigating', facts: { impact: 'severe' } } as const
  const first = nowFirst(firstPage({ behaviour: 'sexual-violence', finding: 'alleged' }, given))
  expect(first.indexOf('psychologische hulp')).toBeLessThan(first.indexOf('De tijd loopt'))
  expect(first).toContain('psychologische hulp')
})

describe('a decision that leaves both at work', () => {
  const attention = { behaviour: 'unwanted-attention' } as const
  const distance = (act: Act, facts: Given['facts']) => {
    const { care, accompanying } = on(act, { facts })
    return [
      care.reporter.some(({ action }) => action === 'distance-until-decided'),
      accompanying.some(({ measure }) => measure === 'working-arrangements'),
    ]
  }

  test.each([
    [attention, { offence: 'suspected' }],
    [attention, { offence: 'none', impact: 'severe' }],
    [{ behaviour: 'breached-arrangement' }, { offence: 'none' }],
  ] as const)('gives distance to the reporter: %j, %j', (act, facts) => {
    expect(distance(act, facts)).toEqual([true, true])
  })

  test('gives none where nothing calls for it', () => {
    expect(distance(attention, { offence: 'none', impact: 'limited' })).toEqual([false, false])
  })
})

describe('what is not established', () => {
  const remark = { behaviour: 'sexual-remark' } as const

  test('unfounded: the first page has care for the accused too', () => {
    const page = firstPage({ ...remark, finding: 'unfounded' })
    expect(page).toContain('Daarna, voor de beschuldigde: nazorg na een ongegronde melding')
    expect(page).toContain('bevestiging in het dossier; geen rol bij beoordeling of promotie')
    expect(page).toContain('Daarna, voor de melder: geen sanctie vanwege de melding.')
  })

  test('undetermined: the closing is neutral, for both', () => {
    const page = firstPage({ ...remark, finding: 'undetermined' })
    expect(page).toContain('Daarna, voor de beschuldigde: neutrale afsluiting.')
    expect(page).toContain('Daarna, voor de melder: neutrale afsluiting.')
    expect(page).not.toContain('integriteit')
  })
})

describe('a breach of integrity', () => {
  const beside = (finding: 'established' | 'unfounded') => ({
    conduct: [
      { behaviour: 'unwanted-attention', finding: 'undetermined' },
      { behaviour: 'integrity-breach', finding },
    ] as const,
  })
  const any = { behaviour: 'insult' } as const

  test('that is established keeps the matter open', () => {
    const first = nowFirst(firstPage(any, beside('established')))
    expect(first).toContain('De vastgestelde integriteitsschending valt buiten deze regeling')
    expect(first).toContain('Sluit de hele zaak niet voordat dat is gedaan.')
  })

  test('that is unfounded is not called established', () => {
    expect(firstPage(any, beside('unfounded'))).not.toContain('vastgestelde integriteit')
  })
})

test('a false report: the first page says who the reporter is, and on what the measure rests', () => {
  const procedure = { ...heard, falsityEstablished: 'yes' } as const
  const first = nowFirst(firstPage({ behaviour: 'false-report' }, { procedure }))
  expect(first).toContain('Melder is hier degene over wie vals is gemeld.')
  expect(first).toContain('een ongegronde melding is geen valse melding')
})

test('that it may be bullying stands on the first page', () => {
  const act = {
    behaviour: 'belittling',
    on: '2026-02-01',
    to: '2026-05-01',
    occasions: 10,
  } as const
  expect(nowFirst(firstPage(act))).toContain('Ga na of het pesten was')
})

test('who decides is said of the registry and of the municipal secretary too', () => {
  const imposedBy = on({ behaviour: 'insult' }).principal?.imposedBy.nl
  expect(imposedBy).toContain('griffie: de raad; gemeentesecretaris: het college')
  expect(on({ behaviour: 'unsolicited-touch' }).principal?.imposedBy.nl).toBe(
    'de leidinggevende boven de beschuldigde',
  )
})

test('an offer that could not be taken is not called a hearing', () => {
  const offered = { procedure: { ...heard, accusedHeard: 'offered' } } as const
  expect(nowFirst(firstPage({ behaviour: 'insult' }, offered))).toContain(
    'bijvoorbeeld door ziekte',
  )
  expect(firstPage({ behaviour: 'insult' })).not.toContain('bijvoorbeeld door ziekte')
})

describe('the end of the employment', () => {
  test('in the zone only: the first page says that it is not advised', () => {
    const facts = { power: 'hierarchical', impact: 'severe' } as const
    const zone = nowFirst(firstPage({ behaviour: 'threat' }, { facts }))
    expect(zone).toContain('Het advies is geen ontslag op staande voet.')
    expect(nowFirst(firstPage({ behaviour: 'sexual-assault' }))).not.toContain('Het advies is geen')
  })

  test('as advised: personal circumstances and the fallback stand on the first page', () => {
    const page = firstPage({ behaviour: 'sexual-assault' })
    expect(nowFirst(page)).toContain('vraag alle persoonlijke omstandigheden na')
    expect(page).toContain('Overweeg om voorwaardelijk ook ontbinding te vragen')
  })

  test('with illness: the first page says what to look into', () => {
    const page = firstPage({ behaviour: 'threat' }, { attention: ['health'] })
    expect(nowFirst(page)).toContain('laat een jurist nagaan of beëindiging nu verboden is')
  })
})

test('new facts after a sanction, free expression and a private matter are told first', () => {
  const sanctioned = { ...heard, alreadySanctioned: 'yes', newFacts: 'yes' } as const
  const told = (act: Act, given: Given) => nowFirst(firstPage(act, given))
  expect(told({ behaviour: 'insult' }, { procedure: sanctioned })).toContain('alleen die nieuwe')
  const posted = { workLink: 'affects-work', audience: 'public' } as const
  expect(told({ behaviour: 'hateful-remark' }, { facts: posted })).toContain('meningsuiting')
  expect(told({ behaviour: 'insult' }, { facts: { workLink: 'none' } })).toContain('privégedrag')
})

test('a reporter who could not be heard is reached by the channel', () => {
  const given = { stage: 'reported', procedure: { reporterHeard: 'not-possible' } } as const
  const actions = on({ behaviour: 'sexual-remark', finding: 'alleged' }, given).care.reporter.map(
    ({ action }) => action,
  )
  expect(actions).toContain('contact-by-channel')
  expect(actions).not.toContain('manager-contact')
})
