import { expect, test } from 'vitest'
import { keyOf, type OpenLevels } from '../../../src/case/levels'

const act = { tier: 1, form: 2, behaviour: 3, uses: [], own: [[1, 2] as const] }
const levels: OpenLevels = {
  levels: [0, 1, 2],
  asKnown: [0, 1, 3],
  acts: [act],
  open: [{ fact: 2, levels: [2, 3] }],
}

/** The same levels with one thing changed. */
const changed: Readonly<Record<string, Partial<OpenLevels>>> = {
  'a level': { levels: [0, 2, 2] },
  'what is known of it': { asKnown: [0, 1, 2] },
  'a level that moved to the next fact': { levels: [1, 0, 2] },
  'the tier of an act': { acts: [{ ...act, tier: 2 }] },
  'the form of an act': { acts: [{ ...act, form: 1 }] },
  'the behaviour of an act': { acts: [{ ...act, behaviour: 4 }] },
  'conduct of a form that the policy does not have': { acts: [{ ...act, form: -1 }] },
  'what an act holds of its own': { acts: [{ ...act, own: [[1, 3]] }] },
  'what an act can still hold': { acts: [{ ...act, own: [[1, 2, [2, 3]]] }] },
  'an act more': { acts: [act, act] },
  'no act': { acts: [] },
  'nothing open': { open: [] },
  'another fact open': { open: [{ fact: 1, levels: [2, 3] }] },
  'open as far as another level': { open: [{ fact: 2, levels: [2, 3, 4] }] },
  'open of one act': { open: [{ fact: 2, act: 0, levels: [2, 3] }] },
  'open of another act': { open: [{ fact: 2, act: 1, levels: [2, 3] }] },
  'no fact open, and an act that reads as one': {
    acts: [{ ...act, tier: 1, form: 2, behaviour: 4, own: [[7, 8]] }],
    open: [],
  },
  'no act, and a fact open that reads as one': {
    acts: [],
    open: [{ fact: 1, act: 2, levels: [1, 7, 8, 0] }],
  },
  'open twice': {
    open: [
      { fact: 2, levels: [2] },
      { fact: 3, levels: [3] },
    ],
  },
}

test('levels have the same text only where they are alike in everything', () => {
  const keys = [levels, ...Object.values(changed).map((one) => ({ ...levels, ...one }))].map(keyOf)
  const twice = keys.flatMap((key, at) =>
    keys.indexOf(key) === at ? [] : [Object.keys(changed)[at - 1]],
  )
  expect(twice).toEqual([])
})

test('levels that are alike have the same text', () => {
  expect(keyOf(structuredClone(levels))).toBe(keyOf(levels))
})
