import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { decideFast } from '../../../src/decide/kernel/fast'
import { programOf } from '../../../src/decide/kernel/program'
import {
  arbocatalogus2026,
  diffPolicies,
  loadPolicy,
  type Policy,
  safeAdvise,
  type Vocabulary,
} from '../../../src/index'
import { inside, type PolicyInside } from '../../../src/policy/ready'
import { readPolicyFolder } from '../../../src/policy/source/read-folder'
import { possibleActs } from '../../../src/verify/act-classes'
import type { WrittenCase } from '../../../src/verify/write-case'

const directory = fileURLToPath(new URL('../../policies/sports-club', import.meta.url))
const { files } = readPolicyFolder(directory)
interface Rules {
  rules: {
    name: string
    conditions: { all: Record<string, unknown>[] }
    event: { params: Record<string, unknown> }
  }[]
}
const club = await loadPolicy(files)
/** The sports club with another weight, another threshold and a rule that reads what only weighed before. */
const changed = structuredClone(files) as unknown as {
  readonly weigh: Rules
  readonly range: Rules
}
;(
  changed.weigh.rules.find(({ name }) => name === 'crowd.full') as Rules['rules'][number]
).event.params['steps'] = 2
;(
  changed.range.rules.find(({ name }) => name === 'step.down') as Rules['rules'][number]
).conditions.all[0] = { fact: 'sum', operator: 'atMost', value: 0 }
;(
  changed.range.rules.find(({ name }) => name === 'open.role') as Rules['rules'][number]
).conditions.all.push({ fact: 'restart', operator: 'equal', value: 'went-on' })
const other = await loadPolicy(changed)

/** Every situation of every act, one by one, without anything that the counting uses to be quick. */
function byTrying(a: PolicyInside, b: PolicyInside): ReadonlyMap<string, bigint> {
  const facts = a.data.facts.flatMap((fact, index) =>
    ['given', 'procedure', 'circumstance'].includes(fact.role) &&
    !['pitch', 'playerHeard'].includes(fact.id)
      ? [index]
      : [],
  )
  const [acts, others] = [possibleActs(a), possibleActs(b)]
  const found = new Map<string, bigint>()
  acts.forEach(({ act, least }, place) => {
    const levels = new Array<number>(programOf(a.data).factCount).fill(0)
    const visit = (at: number): void => {
      const fact = facts[at]
      if (fact === undefined) {
        const [from, to] = [
          decideFast(programOf(a.data), { levels, acts: [act] }).recommended,
          decideFast(programOf(b.data), {
            levels,
            acts: [(others[place] as (typeof others)[number]).act],
          }).recommended,
        ]
        if (from !== to)
          found.set(
            `${a.data.ladder[from]} ${a.data.ladder[to]}`,
            (found.get(`${a.data.ladder[from]} ${a.data.ladder[to]}`) ?? 0n) + 1n,
          )
        return
      }
      const { role, levels: all, known } = a.data.facts[fact] as (typeof a.data.facts)[number]
      for (
        let level = least.get(fact) ?? 0;
        level < (role === 'procedure' ? all.length : known);
        level++
      ) {
        levels[fact] = level
        visit(at + 1)
      }
    }
    visit(0)
  })
  return found
}

const recommendedBy = (policy: Policy<Vocabulary>, theCase: object) => {
  const result = safeAdvise<Vocabulary>(theCase, { policy })
  return result.ok ? result.value.recommended : result.issues
}

test('what is counted is what trying every situation counts, and every example moves as it says', () => {
  const { moved, changes } = diffPolicies(club, other)
  expect(
    new Map(moved.map(({ from, to, situations }) => [`${from} ${to}`, BigInt(situations)])),
  ).toEqual(byTrying(inside(club), inside(other)))
  expect(moved.length).toBeGreaterThan(2)
  const label = (id: string) => inside(other).data.measures.find((one) => one.id === id)?.label
  for (const { from, to, cases, labels, inWords } of moved) {
    expect(cases.length).toBeGreaterThan(0)
    expect(labels).toEqual({ from: label(from), to: label(to) })
    expect(inWords.length).toBe(cases.length)
    for (const one of cases)
      expect([recommendedBy(club, one), recommendedBy(other, one)]).toEqual([from, to])
  }
  expect(changes.map(({ what, name, how }) => `${what} ${name} ${how}`)).toEqual([
    'rule open.role changed',
    'rule step.down changed',
    'rule crowd.full changed',
  ])
})

test('a policy does not differ from itself, and the counting covers what verification covers', () => {
  const same = diffPolicies(club, club)
  expect(same).toMatchObject({ changes: [], moved: [], situations: 67_392 })
})

test('a circumstance that one of the two does not know is counted, and no example holds it', async () => {
  const without = structuredClone(files) as unknown as {
    readonly weigh: Rules
    readonly facts: { circumstances: { id: string }[] }
  }
  without.weigh.rules = without.weigh.rules.filter(({ name }) => name !== 'hit-first.yes')
  without.facts.circumstances = without.facts.circumstances.filter(({ id }) => id !== 'hit-first')
  const fewer = await loadPolicy(without)
  const [forth, back] = [diffPolicies(club, fewer), diffPolicies(fewer, club)]
  expect(forth.situations).toBe(67_392)
  expect(back.situations).toBe(67_392)
  expect(forth.moved.length).toBeGreaterThan(0)
  expect(
    back.moved.map(({ from, to, situations }) => `${from} ${to} ${situations}`).sort(),
  ).toEqual(forth.moved.map(({ from, to, situations }) => `${to} ${from} ${situations}`).sort())
  for (const { from, to, cases } of forth.moved)
    for (const one of cases)
      expect([recommendedBy(club, one), recommendedBy(fewer, one)]).toEqual([from, to])
})

test('what decides on no measure may be other facts or levels: it is counted all the same, both ways', async () => {
  const next = structuredClone(changed) as unknown as {
    readonly facts: { facts: { id: string; answers?: string }[] }
  }
  const heard = next.facts.facts.find(({ id }) => id === 'playerHeard') as { answers: string }
  heard.answers = 'heard-if-possible'
  next.facts.facts.unshift({ ...structuredClone(heard), id: 'refereeHeard', answers: 'yes-no' })
  const more = await loadPolicy(next)
  const counted = (one: Policy<Vocabulary>, another: Policy<Vocabulary>) => {
    const { situations, moved } = diffPolicies(one, another)
    return { situations, moved }
  }
  expect(counted(club, more)).toEqual(counted(club, other))
  expect(counted(more, club)).toEqual(counted(other, club))
})

test('policies with other words are told apart and not counted', () => {
  const { situations, moved, changes } = diffPolicies(arbocatalogus2026, club)
  expect({ situations, moved }).toEqual({ situations: null, moved: [] })
  expect(
    changes.filter(({ what, how }) => what === 'rule' && how === 'added').length,
  ).toBeGreaterThan(30)
})

test('a word that is defined otherwise is told, though it moves nothing', async () => {
  const defined = structuredClone(files) as unknown as {
    readonly behaviours: { behaviours: Record<string, unknown>[] }
    readonly facts: {
      circumstances: Record<string, unknown>[]
      facts: { id: string; levels?: Record<string, unknown>[] }[]
    }
  }
  const means = { nl: 'tot hier', en: 'so far' }
  const fact = defined.facts.facts.find(({ levels }) => levels !== undefined)
  Object.assign(defined.behaviours.behaviours[0] ?? {}, { means, example: means })
  Object.assign(defined.facts.circumstances[0] ?? {}, { means })
  Object.assign(fact?.levels?.[0] ?? {}, { means })
  const { changes, moved } = diffPolicies(club, await loadPolicy(defined))
  expect(moved).toEqual([])
  expect(changes.map(({ what, properties }) => [what, properties])).toEqual([
    ['fact', ['means']],
    ['fact', ['means']],
    ['behaviour', ['means', 'example']],
  ])
})

test('a case is told in words: the act, every fact with its answer, and each circumstance', async () => {
  const { moved } = diffPolicies(await loadPolicy('arbocatalogus-2026@1.1.0'), arbocatalogus2026)
  const { facts } = inside(arbocatalogus2026).data
  const told = moved.flatMap(({ cases, inWords }) =>
    cases.map((one, place) => ({ one: one as WrittenCase, words: inWords[place]?.nl.split('; ') })),
  )
  expect(told.length).toBeGreaterThan(20)
  for (const { one, words } of told) {
    const given = { ...one.facts, ...one.procedure }
    const answers = Object.entries(given).map(([id, level]) => {
      const fact = facts.find((entry) => entry.id === id)
      return `${fact?.label.nl}: ${fact?.labels[fact.levels.indexOf(level)]?.nl}`
    })
    const named = one.circumstances.map((id) => facts.find((entry) => entry.id === id)?.label.nl)
    expect(words).toEqual(expect.arrayContaining([...answers, ...named]))
  }
})
