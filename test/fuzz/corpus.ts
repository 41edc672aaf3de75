/** Cases that once hung, broke or misled something; each stays. */
export const onceBroke: readonly (readonly [what: string, make: () => unknown])[] = [
  ['no fact at all', () => null],
  ['a promise for facts', () => ({ stage: 'concluded', conduct: [], facts: Promise.resolve({}) })],
  ['a Map for the procedure', () => ({ procedure: new Map([['alreadySanctioned', 'yes']]) })],
  ['a list of bytes', () => new Uint8Array(1e6)],
  ['four thousand unknown keys', () => keys(4000)],
  ['four thousand unknown facts', () => ({ facts: keys(4000) })],
  [
    'a getter that throws',
    () => Object.defineProperty({}, 'stage', { get: thrown, enumerable: true }),
  ],
  ['a list in itself', () => inItself()],
  ['a list that says it is endless', () => Object.assign([], { length: 4_000_000_000 })],
  ['a long number', () => ({ stage: 10n ** 100_000n })],
  ['answers by a symbol', () => [{ id: { about: 'act', at: Symbol('one'), part: 'form' } }]],
  [
    'a place with four thousand million steps',
    () => ({ code: 'missing', message: 'm', path: Object.assign([], { length: 4_000_000_000 }) }),
  ],
  ['a symbol', () => ({ stage: Symbol('Jan de Vries sloeg Piet bij de koffieautomaat') })],
  ['a sentence as a key', () => ({ 'Jan de Vries sloeg Piet bij de koffieautomaat': 1 })],
  ['an act after the assessment', () => dated({ assessedOn: '2026-04-20' }, { on: '2062-03-01' })],
  [
    'a day that some zones skipped',
    () => dated({ history: [{ kind: 'oral-warning', on: '2011-06-30' }] }, { on: '2011-12-30' }),
  ],
  [
    'an end before the beginning',
    () => dated({ history: [{ kind: 'oral-warning', on: '2026-01-10', until: '2025-01-01' }] }, {}),
  ],
  ['names of methods', () => ({ stage: 'constructor', facts: { toString: 'valueOf' } })],
]

const thrown = (): never => {
  throw new Error('from within')
}
const keys = (many: number) =>
  Object.fromEntries(Array.from({ length: many }, (_, at) => [`key${at}`, 1]))
const inItself = () => {
  const list: unknown[] = []
  list.push(list, list)
  return list
}
const dated = (more: object, act: object) => ({
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established', ...act }],
  ...more,
})
