import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { advise, type Arbocatalogus2026, type Case, check, compare } from '../../src/index'
import { toText } from '../../src/render/index'

/** Cases that between them show every kind of advice and every part of the text. */
const cases: Readonly<Record<string, Case<Arbocatalogus2026>>> = {
  'light-bare': { stage: 'concluded', conduct: [{ behaviour: 'joke-at-expense', finding: 'established' }] },
  'moderate-lifted': {
    reference: '2026-014', assessedOn: '2026-04-20', stage: 'concluded',
    conduct: [{ behaviour: 'sexual-remark', finding: 'established', on: '2026-03-02' }, { behaviour: 'hostile-conduct', finding: 'unfounded' }],
    facts: { pattern: 'repeated', power: 'hierarchical', impact: 'severe' }, circumstances: ['norm-unclear', 'long-service'],
    history: [
      { kind: 'request-to-stop', on: '2026-01-10' }, { kind: 'written-warning', on: '2025-11-01', form: 'sexual-harassment', until: '2026-11-01' },
      { kind: 'oral-warning', on: '2025-01-01' }, { kind: 'written-warning', on: '2025-12-01', form: 'bullying' },
    ],
    procedure: { accusedHeard: 'yes', reporterHeard: 'offered', independent: 'yes', alreadySanctioned: 'no' },
  },
  'serious-no-position': {
    stage: 'concluded', conduct: [{ behaviour: 'threat', finding: 'established' }],
    facts: { pattern: 'single', power: 'none', impact: 'considerable', surroundings: 'unaffected', audience: 'private', targets: 'one', workLink: 'work', danger: 'acute' },
    history: [], circumstances: ['personal-consequences'],
    procedure: { accusedHeard: 'no', reporterHeard: 'yes', independent: 'yes', alreadySanctioned: 'no', otherPosition: 'no', formalComplaint: 'no', prompt: 'yes', admissible: 'unknown' },
  },
  'very-serious-hired': {
    stage: 'concluded', relation: 'hired', assessedOn: '2026-05-31', conduct: [{ behaviour: 'physical-aggression', finding: 'established' }],
    facts: { power: 'none', impact: 'severe' }, circumstances: ['provoked', 'insight', 'long-service'], procedure: { accusedHeard: 'yes', reporterHeard: 'yes' },
  },
  'interim-suspension': {
    stage: 'investigating', assessedOn: '2026-05-01', conduct: [{ behaviour: 'inappropriate-touch' }], facts: { surroundings: 'harmed', power: 'executive' },
  },
  'no-sanction-unfounded': { stage: 'concluded', assessedOn: '2026-05-01', conduct: [{ behaviour: 'threat', finding: 'unfounded' }, { behaviour: 'insult', finding: 'undetermined' }] },
  'outside-management-style': { stage: 'reported', conduct: [{ behaviour: 'management-style' }] },
}

const [light, moderate, serious, interim, unfounded] = ['light-bare', 'moderate-lifted', 'serious-no-position', 'interim-suspension', 'no-sanction-unfounded'].map((name) => cases[name] as Case<Arbocatalogus2026>) as [Case<Arbocatalogus2026>, Case<Arbocatalogus2026>, Case<Arbocatalogus2026>, Case<Arbocatalogus2026>, Case<Arbocatalogus2026>]
const decided = new URL('../../examples/decided/', import.meta.url)
const published = (name: string) => JSON.parse(readFileSync(new URL(`../../examples/cases/${name}.json`, import.meta.url), 'utf8'))

/** Every result that is rendered, by name. */
const results: Readonly<Record<string, () => Parameters<typeof toText>[0]>> = {
  ...Object.fromEntries(Object.entries(cases).map(([name, theCase]) => [name, () => advise(theCase)])),
  'check-too-light': () => check(light, 'none'),
  'check-too-heavy-set': () => check(light, ['corrective-talk', 'suspension', 'coaching']),
  'check-fitting': () => check(moderate, ['transfer', 'improvement-plan']),
  'check-borderline': () => check(published('remarks-to-subordinates'), 'dissolution'),
  'check-unavailable-not-heard': () => check(serious, 'transfer'),
  'check-interim-suspension': () => check(interim, 'suspension'),
  'check-interim-sanction': () => check(interim, ['written-warning', 'police-report']),
  'check-nothing-established': () => check(unfounded, 'none'),
  comparison: () => compare(readdirSync(decided).map((name) => JSON.parse(readFileSync(new URL(name, decided), 'utf8')))),
}

for (const [name, result] of Object.entries(results)) {
  for (const lang of ['nl', 'en'] as const) {
    test(`${name} reads in ${lang} as it was read and approved`, async () => {
      // The hash changes with every change of the policy and says nothing about the text.
      const text = toText(result(), { lang }).replace(/sha256:[0-9a-f]{12}…/, 'sha256:…')
      await expect(text).toMatchFileSnapshot(`text/${name}.${lang}.txt`)
    })
  }
}

test('no line is wider than 92 characters, ends in a space or holds an id', () => {
  for (const name of Object.keys(results)) {
    for (const lang of ['nl', 'en']) {
      const text = readFileSync(new URL(`text/${name}.${lang}.txt`, import.meta.url), 'utf8')
      const sources = text.lastIndexOf(lang === 'nl' ? '\nBronnen' : '\nSources')
      for (const line of text.split('\n')) {
        expect(line.length, line).toBeLessThanOrEqual(92)
        expect(line, name).not.toMatch(/ $|undefined|\[object/)
      }
      expect(text.slice(0, sources)).not.toMatch(/\b(ac|bw|choice|law)-[\w.:-]+|\b[a-z]+\.[a-z]+-/)
    }
  }
})
