import { isBefore } from '../base/days'
import type { Pieces } from '../base/pieces'
import { alternatives, type Issue } from '../base/problem'
import { checkGrounds } from './check-grounds'
import { checkHistory } from './check-history'
import { checkNames, unknownName } from './check-names'
import { checkSets } from './check-sets'
import { usedFacts } from './deciding'
import { answers } from './fact'
import { walk } from './conditions'
import { type FactData, readingFacts, stages } from './policy'
import { effectsOf, isRuleFile, rulesOf } from './rules'
import type { Leaf, PolicyText, RuleText } from './file'
import { rowsOf, sizesOf } from './table'
import { mostRows, readsOf } from './tabulate'

/** Finds everything that is wrong with a policy whose files are each well formed: names, levels, strata, sizes. */
export function* checkPolicy(
  text: PolicyText,
  facts: readonly FactData[],
): Pieces<readonly Issue[]> {
  const issues = [...namesTwice(text, facts), ...refusedAndWeighed(text)]
  yield
  for (const [place, { file, rule }] of rulesOf(text).entries()) {
    issues.push(...checkReferences(file, rule, text, facts))
    issues.push(...checkConditions(file, rule, text, facts))
    if (place % rulesInAPiece === 0) yield
  }
  issues.push(...checkNames(text, facts))
  yield
  issues.push(...checkHistory(text, facts), ...checkIdleConditions(text, facts))
  yield
  issues.push(...checkFactWords(text, facts), ...checkSets(text))
  issues.push(...text.weigh.groups.flatMap((group) => checkGroup(group.id, text)))
  issues.push(
    ...checkSizes(text),
    ...checkGrounds(text),
    ...checkValidity(text),
    ...checkEnds(text),
  )
  return issues
}

/** How many rules are checked in one piece of the work. */
const rulesInAPiece = 40

/** A policy that ends before it begins is never in force. */
function checkValidity({ policy: { validFrom, validUntil } }: PolicyText): Issue[] {
  if (validUntil === null || !isBefore(validUntil, validFrom)) return []
  return [
    {
      code: 'contradiction',
      message: `\`validUntil\` is \`${validUntil}\`, before \`validFrom\`, which is \`${validFrom}\``,
      path: ['policy', 'validUntil'],
      suggestion: 'write a later day, or `null` where no end is known',
    },
  ]
}

/** A stretch of the ladder has its ends in order, and its start between them. */
function checkEnds(text: PolicyText): Issue[] {
  const { ladder } = text.measures
  return rulesOf(text).flatMap(({ file, rule }): readonly Issue[] => {
    const { type, params } = rule.event
    if (type !== 'range' && type !== 'to-start' && type !== 'open' && type !== 'depart') return []
    const start = 'start' in params ? params.start : undefined
    const ends = [params.from, start, params.to].filter((rung) => rung !== undefined)
    const places = ends.map((rung) => ladder.indexOf(rung))
    const isInOrder = places.every((place, at) => at === 0 || (places[at - 1] ?? 0) <= place)
    // A rung that is not on the ladder is told by itself.
    if (isInOrder || places.includes(-1)) return []
    return [
      {
        code: 'contradiction',
        message: `the rungs of \`${rule.name}\` are not in the order of the ladder: ${alternatives(ends)}`,
        path: [file, rule.name, 'event'],
        suggestion: 'write `from`, `start` and `to` from mild to grave',
      },
    ]
  })
}

/** What is told apart by its name has one of its own. */
function namesTwice(text: PolicyText, facts: readonly FactData[]): readonly Issue[] {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
  const { measures, behaviours } = text
  return [
    ...duplicates(
      rulesOf(text).map(({ rule }) => rule.name),
      'rule',
    ),
    ...duplicates(ids(facts), 'fact'),
    ...duplicates(ids(text.facts.tiers), 'tier'),
    ...duplicates(ids(text.sources.sources), 'source'),
    ...duplicates(ids(measures.measures), 'measure'),
    ...duplicates(measures.ladder, 'rung'),
    ...duplicates(ids(measures.deciders), 'decider'),
    ...duplicates(ids(measures.sets ?? []), 'set'),
    ...duplicates(ids(behaviours.behaviours), 'behaviour'),
    ...duplicates(ids(behaviours.forms), 'form'),
    ...duplicates(ids(text.weigh.groups), 'group'),
    ...duplicates(ids(text.gates.gates), 'gate'),
    ...duplicates(ids(text.routes.routes), 'route'),
    ...duplicates(ids(text.facts.attention ?? []), 'point of attention'),
    ...duplicates(
      text.policy.history.map(({ kind }) => kind),
      'kind of earlier measure',
    ),
  ]
}

/** What a policy refuses to weigh is no circumstance of it as well. */
function refusedAndWeighed({ facts }: PolicyText): readonly Issue[] {
  const refused = facts.refusedCircumstances.map(({ id }) => id)
  const both = facts.circumstances.filter(({ id }) => refused.includes(id))
  return both.map(({ id }) => ({
    code: 'contradiction',
    message: `\`${id}\` is a circumstance and is refused as one`,
    path: ['facts', id],
    suggestion: 'drop one of the two',
  }))
}

function duplicates(names: readonly string[], what: string): Issue[] {
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  return twice.map((name) => ({
    code: 'duplicate',
    message: `the ${what} \`${name}\` exists twice`,
    path: [what, name],
  }))
}

function checkReferences(
  file: string,
  rule: RuleText,
  text: PolicyText,
  facts: readonly FactData[],
): Issue[] {
  const path = [file, rule.name]
  const known = {
    rung: text.measures.ladder,
    measure: text.measures.measures.map((item) => item.id),
    tier: text.facts.tiers.map((item) => item.id),
    group: text.weigh.groups.map((item) => item.id),
    gate: text.gates.gates.map((item) => item.id),
    route: text.routes.routes.map((item) => item.id),
    action: Object.keys(text.care.actions),
    fact: facts.filter((fact) => fact.role !== 'derived').map((fact) => fact.id),
    source: text.sources.sources.map((item) => item.id),
  }
  const must = (kind: keyof typeof known, word: string | undefined) =>
    word === undefined ? [] : unknownName(word, known[kind], kind, [...path, 'event'])
  const wrongFile =
    isRuleFile(file) && effectsOf[file].includes(rule.event.type)
      ? []
      : [
          {
            code: 'invalid-rule' as const,
            message: `\`${rule.event.type}\` has no place in this file`,
            path: [...path, 'event'],
          },
        ]
  return [
    ...wrongFile,
    ...rule.source.flatMap((id) => unknownName(id, known.source, 'source', [...path, 'source'])),
    ...eventNames(),
  ]

  function eventNames(): readonly Issue[] {
    const { type, params } = rule.event
    switch (type) {
      case 'lift':
        return [...must('tier', params.to), ...params.uses.flatMap((fact) => must('fact', fact))]
      case 'range':
        return [params.from, params.start, params.to].flatMap((rung) => must('rung', rung))
      case 'to-start':
        return [
          ...[params.from, params.start, params.to].flatMap((rung) => must('rung', rung)),
          ...(params.uses ?? []).flatMap((fact) => must('fact', fact)),
        ]
      case 'open':
      case 'depart':
        return [...must('rung', params.from), ...must('rung', params.to)]
      case 'weigh':
        return must('group', params.group)
      case 'replace':
        return must('rung', params.by)
      case 'unavailable':
        return must('measure', params.measure)
      case 'gate':
        return must('gate', params.gate)
      case 'add':
        return must('measure', params.measure)
      case 'route':
        return must('route', params.route)
      case 'care':
        return must('action', params.action)
      case 'step':
      case 'handle':
        return []
    }
  }
}

function checkConditions(
  file: string,
  rule: RuleText,
  text: PolicyText,
  facts: readonly FactData[],
): Issue[] {
  const path = [file, rule.name, 'conditions']
  const { conditions: named } = text.conditions
  const { leaves, unknown, circular, tooDeep } = walk(rule.conditions, named)
  const problems: Issue[] = [
    ...unknown.flatMap((name) => unknownName(name, Object.keys(named), 'condition', path)),
    ...circular.map((name): Issue => ({
      code: 'circular',
      message: `the condition \`${name}\` leads back to itself`,
      path,
    })),
    ...(tooDeep
      ? [{ code: 'too-deep' as const, message: 'the conditions nest too deeply', path }]
      : []),
  ]
  for (const leaf of leaves) {
    const fact = facts.find((item) => item.id === leaf.fact)
    problems.push(...checkLeaf(leaf, facts, path))
    if (fact !== undefined) problems.push(...checkOrder(rule, fact, path))
  }
  const rows = rowsOf(sizesOf(readsOf(rule, facts, named), facts))
  if (rows > mostRows) {
    const message = `the rule reads so many facts that its table has ${rows} rows; split the rule`
    problems.push({ code: 'too-large', message, path, expected: `at most ${mostRows} rows` })
  }
  return problems
}

/** A condition that no rule names yet is looked at by itself, so that nothing waits in it. */
function checkIdleConditions(text: PolicyText, facts: readonly FactData[]): Issue[] {
  const { conditions: named } = text.conditions
  const used = new Set(rulesOf(text).flatMap(({ rule }) => walk(rule.conditions, named).named))
  const idle = Object.entries(named).filter(([name]) => !used.has(name))
  return idle.flatMap(([name, { conditions }]) => {
    const path = ['conditions', name]
    const { leaves, unknown } = walk(conditions, named)
    return [
      ...unknown.flatMap((word) => unknownName(word, Object.keys(named), 'condition', path)),
      ...leaves.flatMap((leaf) => checkLeaf(leaf, facts, path)),
    ]
  })
}

function checkLeaf(leaf: Leaf, facts: readonly FactData[], path: Issue['path']): readonly Issue[] {
  const fact = facts.find((item) => item.id === leaf.fact)
  if (fact === undefined) {
    const known = facts.map((item) => item.id)
    return unknownName(leaf.fact, known, 'fact', path)
  }
  const list = leaf.operator === 'in' || leaf.operator === 'notIn'
  if (list !== Array.isArray(leaf.value)) {
    return [
      {
        code: 'invalid-rule',
        message: `\`${leaf.operator}\` takes ${list ? 'a list' : 'one level'}`,
        path,
      },
    ]
  }
  if ((leaf.operator === 'atLeast' || leaf.operator === 'atMost') && !fact.ordered) {
    return [
      {
        code: 'invalid-rule',
        message: `\`${fact.id}\` has no order, so \`${leaf.operator}\` means nothing`,
        path,
      },
    ]
  }
  return [leaf.value]
    .flat()
    .flatMap((value) =>
      unknownName(String(value), fact.levels.map(String), `level of \`${fact.id}\``, path),
    )
}

function checkOrder(rule: RuleText, fact: FactData, path: Issue['path']): Issue[] {
  if (fact.role !== 'derived') return []
  if (rule.event.type === 'unavailable' && isOfOneReading(fact))
    return [notOfTheCase(rule, fact, path)]
  const effect = stages.indexOf(rule.event.type)
  const produced = stages.indexOf(fact.after as (typeof stages)[number])
  const inReading = readingFacts.includes(fact.by) && fact.by !== 'recommended'
  const gate = stages.indexOf('gate')
  const late = effect >= gate && (inReading || (fact.by === 'recommended' && effect === gate))
  if (produced < effect && !late) return []
  return [
    {
      code: 'wrong-order',
      message: `\`${fact.id}\` is not known yet in the stage \`${rule.event.type}\``,
      path,
    },
  ]
}

/** Of the facts of a reading only the recommended rung is known of the case as well. */
function isOfOneReading({ by }: FactData): boolean {
  return readingFacts.includes(by) && by !== 'recommended'
}

/** That a measure is not available is asked of the case, not of one reading of one act. */
function notOfTheCase(rule: RuleText, fact: FactData, path: Issue['path']): Issue {
  return {
    code: 'wrong-order',
    message: `\`${fact.id}\` belongs to one reading of one act, so \`${rule.name}\` would never fire as it is meant`,
    path,
    suggestion: 'ask for facts of the case',
  }
}

/** Clauses cover every level, a remedy and the level to compare from exist, and cases are compared by one fact at most. */
function checkFactWords(text: PolicyText, facts: readonly FactData[]): Issue[] {
  const compared = text.facts.facts
    .filter(({ compareFrom }) => compareFrom !== undefined)
    .map((fact) => fact.id)
  const twice: Issue[] =
    compared.length <= 1
      ? []
      : [
          {
            code: 'conflict',
            message: `cases are compared by ${alternatives(compared)}`,
            path: ['facts', 'compareFrom'],
            expected: 'one fact',
          },
        ]
  return [
    ...twice,
    ...text.facts.facts.flatMap(({ id, clauses, remedy, compareFrom, ordered }): Issue[] => {
      const fact = facts.find((item) => item.id === id)
      const levels = (fact === undefined ? [] : answers(fact)).map(String)
      const path = ['facts', id]
      const missing =
        clauses === undefined ? [] : levels.filter((level) => !Object.hasOwn(clauses, level))
      return [
        ...Object.keys(clauses ?? {}).flatMap((level) =>
          unknownName(level, levels, `level of \`${id}\``, [...path, 'clauses']),
        ),
        ...missing.map((level): Issue => ({
          code: 'missing',
          message: `the level \`${level}\` has no clause`,
          path: [...path, 'clauses'],
        })),
        ...(remedy === undefined
          ? []
          : unknownName(remedy.level, levels, `level of \`${id}\``, [...path, 'remedy'])),
        ...(compareFrom === undefined
          ? []
          : unknownName(compareFrom, levels, `level of \`${id}\``, [...path, 'compareFrom'])),
        ...(compareFrom === undefined || ordered
          ? []
          : [
              {
                code: 'invalid-rule' as const,
                message: `\`${id}\` has no order, so cases cannot be compared by it`,
                path: [...path, 'compareFrom'],
              },
            ]),
      ]
    }),
  ]
}

/** The kernel keeps struck facts as bits, and verification keeps rungs and tiers in four bits each. */
function checkSizes(text: PolicyText): Issue[] {
  const struck = usedFacts(
    text.behaviours.behaviours,
    rulesOf(text).map(({ rule }) => rule),
  )
  const tooMany = (what: string, count: number, most: number): Issue[] =>
    count <= most
      ? []
      : [
          {
            code: 'too-large',
            message: `there are ${count} ${what}`,
            path: [what],
            expected: `at most ${most}`,
          },
        ]
  return [
    ...tooMany('used facts', struck.size, 31),
    ...tooMany('rungs', text.measures.ladder.length, 15),
    ...tooMany('tiers', text.facts.tiers.length, 15),
  ]
}

function checkGroup(group: string, text: PolicyText): Issue[] {
  const steps = text.weigh.rules.flatMap((rule) =>
    rule.event.type === 'weigh' && rule.event.params.group === group
      ? [Math.sign(rule.event.params.steps)]
      : [],
  )
  if (new Set(steps).size <= 1) return []
  return [
    {
      code: 'conflict',
      message: `the group \`${group}\` holds weights of both signs`,
      path: ['weigh', group],
    },
  ]
}
