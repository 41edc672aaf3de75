import { expect, test } from 'vitest'
import { safeAdvise } from '../../src/advice/advise'
import type { Issue } from '../../src/base/problem'
import { type Called, meantIn } from '../../src/base/meant'
import { calledAt } from '../../src/case/called'
import { safeCheck } from '../../src/check/check'
import { safeCompare } from '../../src/compare/compare'
import { inside } from '../../src/policy/ready'
import { arbocatalogus2026 } from '../../src/policy/shipped'
import { gone } from '../support/runs'

const shipped = inside(arbocatalogus2026)
const { data } = shipped
const act = { behaviour: 'insult', finding: 'established' }
const earlier = { kind: 'oral-warning', on: '2026-01-02', comparable: 'yes' }

/** Every place of a case where a word of a closed list stands. */
const places: readonly Issue['path'][] = [
  ['stage'],
  ['relation'],
  ...['behaviour', 'form', 'tier', 'finding'].map((key) => ['conduct', 0, key]),
  ...['kind', 'form', 'finding'].map((key) => ['history', 0, key]),
  ['circumstances', 0],
  ['attention', 0],
  ...data.facts.flatMap(({ id, role }) =>
    role === 'given' ? [['facts', id]] : role === 'procedure' ? [['procedure', id]] : [],
  ),
]

/** A case with a word in one place. */
function caseWith(word: string, [part, at, key]: Issue['path']) {
  const whole = { stage: 'concluded', conduct: [act] }
  if (part === 'conduct') return { ...whole, conduct: [{ ...act, [key as string]: word }] }
  if (part === 'history') return { ...whole, history: [{ ...earlier, [key as string]: word }] }
  if (part === 'circumstances' || part === 'attention') return { ...whole, [part]: [word] }
  return { ...whole, [part as string]: at === undefined ? word : { [at]: word } }
}

/** The words that are suggested for one that is not known in a place. */
function suggestedFor(word: string, path: Issue['path']): readonly string[] {
  const result = safeAdvise(caseWith(word, path))
  const issues = result.ok ? [] : result.issues
  const issue = issues.find((one) => one.path.join('.') === path.join('.'))
  return idsIn(issue?.suggestion)
}

const idsIn = (text = ''): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, id]) => String(id))

const cased = (text: string) => [text, text.toUpperCase(), ` ${text.replaceAll(' ', '_')} `]

test('every label, in Dutch or English and in any case, gives a hint for its own word', () => {
  let labels = 0
  for (const path of places)
    for (const { id, names, also = [] } of calledAt(shipped, path))
      for (const name of gone([...names, ...also])) {
        labels++
        for (const word of cased(name)) {
          const words = calledAt(shipped, path).map((one) => one.id)
          // A label that is the word itself is accepted.
          if (words.includes(word)) continue
          expect({ path, word, suggested: suggestedFor(word, path) }).toEqual({
            path,
            word,
            suggested: expect.arrayContaining([id]) as unknown,
          })
        }
      }
  expect(labels).toBeGreaterThan(300)
})

test('what one name stands for in a place is one word', () => {
  for (const path of places.filter(([part]) => part !== 'history')) {
    const called = calledAt(shipped, path)
    for (const { id, names } of called)
      for (const name of names) {
        const others = called.filter((one) => one.id !== id && one.names.includes(name))
        expect([path, name, others.map((one) => one.id)]).toEqual([path, name, []])
      }
  }
})

const meant: readonly (readonly [word: string, path: Issue['path'], ids: readonly string[]])[] = [
  ['founded', ['conduct', 0, 'finding'], ['established']],
  ['gegrond', ['conduct', 0, 'finding'], ['established']],
  ['Gegrond', ['history', 0, 'finding'], ['established']],
  ['ongegrond', ['conduct', 0, 'finding'], ['unfounded']],
  ['vastgesteld', ['conduct', 0, 'finding'], ['established']],
  ['onbewezen', ['conduct', 0, 'finding'], ['undetermined']],
  ['niet aannemelijk', ['conduct', 0, 'finding'], ['undetermined']],
  ['aannemelijk', ['conduct', 0, 'finding'], []],
  ['afgerond', ['stage'], ['concluded']],
  ['afgeronnd', ['stage'], ['concluded']],
  ['belediging', ['conduct', 0, 'behaviour'], ['insult']],
  ['pesten', ['conduct', 0, 'behaviour'], ['bullying']],
  ['slaan', ['conduct', 0, 'behaviour'], ['shove', 'physical-aggression']],
  ['neerbuigend', ['conduct', 0, 'behaviour'], ['belittling']],
  ['kleineren', ['conduct', 0, 'behaviour'], ['belittling']],
  ['uitsluiten', ['conduct', 0, 'behaviour'], ['exclusion']],
  ['roddelen', ['conduct', 0, 'behaviour'], ['bullying']],
  ['cyberpesten', ['conduct', 0, 'behaviour'], ['bullying']],
  ['steeds kleineren', ['conduct', 0, 'behaviour'], ['bullying']],
  ['intimideren', ['conduct', 0, 'behaviour'], ['hostile-conduct', 'aggressive-conduct']],
  ['structurele intimidatie', ['conduct', 0, 'behaviour'], ['bullying']],
  ['stalken', ['conduct', 0, 'behaviour'], ['unwanted-attention']],
  ['handtastelijk', ['conduct', 0, 'behaviour'], ['inappropriate-touch']],
  ['in de billen knijpen', ['conduct', 0, 'behaviour'], ['inappropriate-touch', 'sexual-assault']],
  [
    'ongewenste avances',
    ['conduct', 0, 'behaviour'],
    ['unwanted-attention', 'inappropriate-proposal'],
  ],
  ['verbale agressie', ['conduct', 0, 'behaviour'], ['insult', 'threat']],
  ['sarcastische opmerking', ['conduct', 0, 'behaviour'], []],
  ['dronken', ['conduct', 0, 'behaviour'], []],
  ['liegen', ['conduct', 0, 'behaviour'], []],
  ['griffier', ['relation'], ['employee']],
  ['externe inhuur', ['relation'], ['hired']],
  ['aanzienlijk', ['facts', 'impact'], ['considerable']],
  ['wethouder', ['relation'], ['office-holder']],
  ['medewerker', ['relation'], ['employee']],
  ['ja', ['facts', 'leverage'], ['yes']],
]

test.each(meant)('%s at %j is understood as a hint', (word, path, ids) => {
  expect(suggestedFor(word, path)).toEqual(ids)
})

test('a word that denies another is never taken for it, nor the other way round', () => {
  const denials = ['un', 'on', 'non-', 'not ', 'niet ', 'geen ', 'dis']
  for (const path of places) {
    const called = calledAt(shipped, path)
    for (const { id, names, also = [] } of called)
      for (const name of gone([id, ...names, ...also]))
        for (const turned of [...denials.map((not) => `${not}${name}`), name.replace(/^un/, '')]) {
          if (turned === name || isSaidFor(id, turned, called)) continue
          const suggested = idsIn(meantIn(turned, called).suggestion?.en)
          expect({ turned, suggested }).not.toEqual({ turned, suggested: [id] })
        }
  }
})

/** Whether a word is called so itself, whatever else it denies. */
function isSaidFor(id: string, name: string, called: readonly Called[]): boolean {
  const one = called.find((word) => word.id === id)
  return [id, ...(one?.names ?? []), ...(one?.also ?? [])].includes(name)
}

test('a measure, who decided and why a case differs have hints by what they are called as well', () => {
  const theCase = { stage: 'concluded', conduct: [act], reference: '2026-1' }
  for (const { id, label } of data.measures)
    for (const word of [label.nl, label.en]) {
      const checked = safeCheck(theCase, word)
      expect(idsIn(checked.ok ? '' : checked.issues[0]?.suggestion)).toContain(id)
    }
  for (const { id, label } of data.deciders) {
    const decided = { case: theCase, measure: 'none', decidedOn: '2026-05-01', decidedBy: label.nl }
    const compared = safeCompare([decided])
    expect(idsIn(compared.ok ? '' : compared.issues[0]?.suggestion)).toContain(id)
  }
})
