import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  advise,
  type Case,
  check,
  loadPolicy,
  PolicyError,
  safeLoadPolicy,
  UsageError,
} from '../../../src/index'
import { papersOf, toDocx, toPaper } from '../../../src/paper'
import { letterIssues, type Letters, letterText } from '../../../src/policy/letters'
import { relationIds } from '../../../src/policy/policy'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { adviceOn } from '../../support/answer'
import { handledComplaint, insult } from '../../support/handled'
import { shipped } from '../../support/policy'
import { coverIn, letterIn } from '../../support/papers'
import { cases, published } from '../../support/results'

const langs = ['nl', 'en'] as const
const { data } = shipped
const shippedLetters = JSON.parse(
  readFileSync(
    new URL('../../../rules/arbocatalogus-2026/letters/letters.json', import.meta.url),
    'utf8',
  ),
) as Letters
const measures = data.measures.map(({ id }) => id)

/** That nothing in a paper is missing: no name of what should stand there, no empty point, no empty room to fill in. */
function expectWhole(paper: string) {
  expect(paper).not.toMatch(/undefined|null|\[object|[{}]/)
  expect(paper).not.toMatch(/^- *$|^#+ *$|^> ✎ *:/m)
}

/** That a paper says to the person what that person needs: no verdict, no mark of ours, no source behind a sentence, and never "the accused". */
function expectSendable(letter: string) {
  expect(letter).not.toMatch(/beschuldigde|\baccused\b|ingehuurde kracht|the hired worker/i)
  expect(letter).not.toMatch(/nagekeken|not verified|GroenLinks|meestal de gemeentesecretaris/)
  expect(letter).not.toMatch(/te licht|te zwaar|too light|too heavy|Voorstel: |Proposal: (?!end)/)
  expect(letter).not.toContain('\\[')
}

test('every rung has an intention, a letter and a decision for everybody, in both languages', () => {
  const seen = new Set<string>()
  for (const relation of relationIds) {
    for (const rung of data.ladder) {
      const isImposed = data.relations.includes(relation)
      const result = isImposed
        ? check({ ...insult, relation }, rung, { policy: shipped })
        : adviceOn({ ...insult, relation })
      for (const paper of ['intention', 'letter', 'decision'] as const) {
        const isThere = papersOf(result).includes(paper)
        expect({ relation, rung, paper, isThere }).toEqual({
          relation,
          rung,
          paper,
          isThere: paper !== 'intention' || rung !== 'none' || !isImposed,
        })
        for (const lang of langs) {
          if (!isThere) continue
          const written = toPaper(result, { paper, lang, policy: shipped, form: 'markdown' })
          expectWhole(written)
          expectSendable(letterIn(written))
          if (paper === 'letter' && isImposed) seen.add(letterIn(written))
        }
      }
    }
  }
  // No two rungs, relations or languages have the same letter.
  expect(seen.size).toBe(data.relations.length * data.ladder.length * langs.length)
})

test('every letter text says something to everybody, and what claims a right, a term or what counts says what it stands on', () => {
  const claims = /\b(mag|mogen|recht|kunt|dagen|maanden|termijn|telt|dossier|rechter)\b/
  for (const [key, text] of Object.entries(shippedLetters.texts)) {
    for (const relation of relationIds) {
      for (const measure of [null, ...measures]) {
        const { nl, en, source } = letterText(text, { relation, measure })
        expect(nl.length * en.length, key).toBeGreaterThan(0)
        if (claims.test(nl) && !key.endsWith('.title'))
          expect({ key, nl, source }).not.toMatchObject({ source: [] })
      }
    }
  }
})

test('the letters that come with the library have nothing wrong with them', () => {
  const words = {
    letters: shippedLetters,
    relations: relationIds,
    measures,
    sources: Object.keys(data.sources),
  }
  expect(letterIssues(shippedLetters, words)).toEqual([])
})

test('somebody over whom the employer is not competent gets another sender and other words', () => {
  for (const relation of ['office-holder', 'former-employee', 'applicant'] as const) {
    const letter = toPaper(adviceOn({ ...insult, relation }), { paper: 'letter', form: 'markdown' })
    expect(letter).toContain('# Uitkomst van het onderzoek')
    expect(letter).toContain(
      relation === 'office-holder' ? 'Namens de burgemeester' : 'Namens de gemeente',
    )
    expect(letter).not.toContain('als werkgever,')
    expect(letter).not.toContain('leggen u')
  }
  const hired = toPaper(adviceOn({ ...insult, relation: 'hired' }), { paper: 'letter' })
  expect(hired).toContain('Namens de gemeente als opdrachtgever,')
  expect(hired).toContain('Uw leverancier krijgt een afschrift')
  expect(hired).not.toMatch(/personeelsdossier|dienstverband/)
})

test('what is not in order yet and what the measure takes stand first, for whoever writes the letter', () => {
  const letterOn = (theCase: Case<Vocabulary>) =>
    toPaper(adviceOn(theCase), { paper: 'letter', form: 'markdown' })
  const unheard = { ...insult, procedure: { ...handledComplaint, accusedHeard: 'no' as const } }
  const { gates } = adviceOn(unheard)
  const closed = gates.find(({ status }) => status === 'blocked')
  expect(coverIn(letterOn(unheard))).toContain(closed?.because.nl)
  expect(letterOn(insult)).not.toContain(closed?.because.nl)
  expect(coverIn(letterOn(insult))).toContain('De brief noemt de norm')
  expect(letterIn(letterOn(insult))).not.toContain('De brief noemt de norm')
})

test('a paper that there cannot be is refused with the reason', async () => {
  const running = adviceOn(cases['interim-suspension'])
  expect(papersOf(running)).toEqual(['advice', 'summary', 'invitation'])
  expect(() => toPaper(running, { paper: 'letter' })).toThrow(
    'there is no `letter` of this: the inquiry is not concluded yet',
  )
  await expect(toDocx(running, { paper: 'decision' })).rejects.toThrow(UsageError)
  const outside = adviceOn(cases['outside-management-style'])
  expect(papersOf(outside)).toEqual(['advice', 'summary'])
  expect(papersOf(adviceOn(cases['no-sanction-unfounded']))).not.toContain('intention')
  const wrong = { paper: 'leter' } as unknown as { readonly paper: 'letter' }
  expect(() => toPaper(running, wrong)).toThrow('did you mean `letter`')
})

test('a paper on another measure takes the policy, and not another one', async () => {
  const tested = check(insult, 'transfer')
  expect(() => toPaper(tested, { paper: 'letter' })).toThrow('this paper takes the policy')
  const [older] = await Promise.all([loadPolicy('arbocatalogus-2026@1.1.0')])
  expect(() => toPaper(tested, { paper: 'letter', policy: older })).toThrow('another policy')
})

test('a decision that departs from the advice says so, with room for its reasons; one that adopts it does not', () => {
  const advice = adviceOn(insult)
  const decided = (measure: string, reasons: readonly string[] = []) =>
    toPaper(advice, {
      paper: 'decision',
      form: 'markdown',
      policy: shipped,
      decision: {
        measures: measure === 'none' ? [] : [measure],
        decidedOn: '2026-12-01',
        decidedBy: 'municipal-secretary',
        reasons,
      },
    })
  const adopted = decided(advice.recommended)
  expect(adopted).toContain('neemt het advies over de maatregel over')
  expect(adopted).toContain('gemeentesecretaris')
  expect(adopted).toContain('1 december 2026')
  for (const other of ['final-warning', 'none']) {
    const departed = decided(other, ['power', 'other'])
    expect(departed).toContain('wijkt af van het advies')
    expect(departed).toContain('waarom hier iets anders past dan is geadviseerd')
    expect(departed).toContain('Machtsverhouding: geen')
    expect(departed).toContain('Andere redenen, hieronder in eigen woorden')
  }
})

const own = (letters: unknown, more: object = {}) => ({
  'policy.json': {
    ...JSON.parse(
      readFileSync(
        new URL('../../../rules/arbocatalogus-2026/policy.json', import.meta.url),
        'utf8',
      ),
    ),
    id: 'our-municipality',
    version: '1.0.0',
    extends: 'arbocatalogus-2026',
    ...more,
  } as object,
  'letters/letters.json': letters,
})

test('a policy of your own changes a text and a term, and everything else stays', async () => {
  const text = { nl: 'Namens gemeente Duinrand', en: 'On behalf of Duinrand' }
  const policy = await loadPolicy(own({ days: { view: 21 }, texts: { sender: text } }))
  const advice = advise(insult, { policy })
  const options = { paper: 'intention', form: 'markdown', policy } as const
  const changed = toPaper(advice, options)
  const before = toPaper(adviceOn(insult), { paper: 'intention', form: 'markdown' })
  expect(changed).toContain('Namens gemeente Duinrand,')
  expect(changed).toContain('21 dagen')
  expect(before).toContain('14 dagen')
  const same = (paper: string) =>
    paper.replaceAll('21 dagen', '14 dagen').replace(/^Namens .*,$/m, '')
  expect(same(changed)).toBe(same(before))
})

test('letters are no part of the hash of a policy', async () => {
  const text = { nl: 'Namens gemeente Duinrand', en: 'On behalf of Duinrand' }
  const [one, other] = await Promise.all([
    loadPolicy(own({ texts: { sender: text } })),
    loadPolicy(own({ days: { view: 30 } })),
  ])
  expect(one.hash).toBe(other.hash)
  expect(
    toPaper(advise(insult, { policy: other }), { paper: 'intention', policy: other }),
  ).toContain('30 dagen')
})

test('a mistake in the letters is named where it stands, with what was perhaps meant', async () => {
  const text = { nl: 'Beste', en: 'Dear' }
  const mistakes: readonly (readonly [letters: unknown, said: string])[] = [
    [
      { texts: { 'letter.titel': text } },
      'letters/letters.json.texts.letter.titel: nothing in the letters is called `letter.titel`',
    ],
    [{ texts: { sender: { ...text, relations: { intrn: text } } } }, 'did you mean `intern`'],
    [
      { texts: { sender: { ...text, measures: { 'final-waring': text } } } },
      'did you mean `final-warning`',
    ],
    [{ texts: { sender: { nl: 'Beste' } } }, '`en`'],
    [{ texts: { sender: { ...text, nl: 'Beste {mesure}' } } }, 'did you mean `measure`'],
    [
      { texts: { sender: { ...text, source: ['bw-7:66'] } } },
      'nothing in the letters is called `bw-7:66`',
    ],
    [{ days: { vieuw: 14 } }, 'did you mean `view`'],
    [{ days: { view: 0 } }, '`0` is not a number of days from 1 to 365'],
    [{ text: {} }, 'did you mean `texts`'],
    [5, '`5` is not an object'],
  ]
  for (const [letters, expected] of mistakes) {
    const result = await safeLoadPolicy(own(letters))
    expect(result.ok).toBe(false)
    if (!result.ok) expect(new PolicyError(result.issues).message).toContain(expected)
  }
})

test('in a well-founded matter no paper speaks of falsity, and without a complaint none of a complaints committee', () => {
  for (const name of ['remarks-to-subordinates', 'slur-in-training-question', 'knife-in-quarrel']) {
    const theCase = published(name)
    const advice = adviceOn(theCase)
    expect(advice.conduct.every(({ finding }) => finding === 'established')).toBe(true)
    for (const paper of papersOf(advice))
      for (const lang of langs) {
        const written = toPaper(advice, { paper, lang, form: 'markdown' })
        expectWhole(written)
        expect(written).not.toMatch(/opzettelijk|\bvals|falsity|\bfalse/i)
      }
  }
  const report = adviceOn({ ...insult, procedure: { ...handledComplaint, formalComplaint: 'no' } })
  for (const lang of langs)
    expect(toPaper(report, { paper: 'advice', lang, form: 'markdown' }).split('\n')[0]).not.toMatch(
      /klacht|complaint/,
    )
})

test('a summary has no more lines than a sheet', () => {
  for (const theCase of [...Object.values<Case<Vocabulary>>(cases), insult])
    for (const lang of langs) {
      const { length } = toPaper(adviceOn(theCase), { paper: 'summary', lang, form: 'text' })
        .trimEnd()
        .split('\n')
      expect(length).toBeLessThanOrEqual(75)
    }
})
