import { isBefore } from '../base/days'
import type { Pieces } from '../base/pieces'
import { atMost, issueOf } from '../base/issue'
import { alternatives, type Issue, levelOf, nouns } from '../base/problem'
import type { BilingualText } from '../base/text'
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
    issueOf({
      code: 'contradiction',
      message: {
        nl: `\`validUntil\` is \`${validUntil}\`, vóór \`validFrom\`: dat is \`${validFrom}\``,
        en: `\`validUntil\` is \`${validUntil}\`, before \`validFrom\`, which is \`${validFrom}\``,
      },
      path: ['policy', 'validUntil'],
      suggestion: {
        nl: 'schrijf een latere dag, of `null` als er geen einde bekend is',
        en: 'write a later day, or `null` where no end is known',
      },
    }),
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
      issueOf({
        code: 'contradiction',
        message: {
          nl: `de treden van \`${rule.name}\` staan niet in de volgorde van de ladder: ${alternatives(ends).nl}`,
          en: `the rungs of \`${rule.name}\` are not in the order of the ladder: ${alternatives(ends).en}`,
        },
        path: [file, rule.name, 'event'],
        suggestion: {
          nl: 'schrijf `from`, `start` en `to` van mild naar zwaar',
          en: 'write `from`, `start` and `to` from mild to grave',
        },
      }),
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
      { nl: 'de regel', en: 'rule' },
    ),
    ...duplicates(ids(facts), { nl: 'het feit', en: 'fact' }),
    ...duplicates(ids(text.facts.tiers), { nl: 'de ernst', en: 'tier' }),
    ...duplicates(ids(text.sources.sources), { nl: 'de bron', en: 'source' }),
    ...duplicates(ids(measures.measures), { nl: 'de maatregel', en: 'measure' }),
    ...duplicates(measures.ladder, { nl: 'de trede', en: 'rung' }),
    ...duplicates(ids(measures.deciders), { nl: 'de beslisser', en: 'decider' }),
    ...duplicates(ids(measures.sets ?? []), { nl: 'het pakket', en: 'set' }),
    ...duplicates(ids(behaviours.behaviours), { nl: 'het gedrag', en: 'behaviour' }),
    ...duplicates(ids(behaviours.forms), { nl: 'de vorm', en: 'form' }),
    ...duplicates(ids(text.weigh.groups), { nl: 'de groep', en: 'group' }),
    ...duplicates(ids(text.gates.gates), { nl: 'de poort', en: 'gate' }),
    ...duplicates(ids(text.routes.routes), { nl: 'de route', en: 'route' }),
    ...duplicates(ids(text.facts.attention ?? []), {
      nl: 'het aandachtspunt',
      en: 'point of attention',
    }),
    ...duplicates(
      text.policy.history.map(({ kind }) => kind),
      { nl: 'de soort eerdere maatregel', en: 'kind of earlier measure' },
    ),
  ]
}

/** What a policy refuses to weigh is no circumstance of it as well. */
function refusedAndWeighed({ facts }: PolicyText): readonly Issue[] {
  const refused = facts.refusedCircumstances.map(({ id }) => id)
  const both = facts.circumstances.filter(({ id }) => refused.includes(id))
  return both.map(({ id }) =>
    issueOf({
      code: 'contradiction',
      message: {
        nl: `\`${id}\` is een omstandigheid en is als omstandigheid geweigerd`,
        en: `\`${id}\` is a circumstance and is refused as one`,
      },
      path: ['facts', id],
      suggestion: { nl: 'laat een van de twee weg', en: 'drop one of the two' },
    }),
  )
}

function duplicates(names: readonly string[], what: BilingualText): Issue[] {
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  return twice.map((name) =>
    issueOf({
      code: 'duplicate',
      message: {
        nl: `${what.nl} \`${name}\` bestaat twee keer`,
        en: `the ${what.en} \`${name}\` exists twice`,
      },
      path: [what.en, name],
    }),
  )
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
    word === undefined ? [] : unknownName(word, known[kind], nouns[kind], [...path, 'event'])
  const wrongFile =
    isRuleFile(file) && effectsOf[file].includes(rule.event.type)
      ? []
      : [
          issueOf({
            code: 'invalid-rule' as const,
            message: {
              nl: `\`${rule.event.type}\` hoort niet in dit bestand`,
              en: `\`${rule.event.type}\` has no place in this file`,
            },
            path: [...path, 'event'],
          }),
        ]
  return [
    ...wrongFile,
    ...rule.source.flatMap((id) =>
      unknownName(id, known.source, nouns.source, [...path, 'source']),
    ),
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
    ...unknown.flatMap((name) => unknownName(name, Object.keys(named), nouns.condition, path)),
    ...circular.map((name): Issue =>
      issueOf({
        code: 'circular',
        message: {
          nl: `de voorwaarde \`${name}\` leidt terug naar zichzelf`,
          en: `the condition \`${name}\` leads back to itself`,
        },
        path,
      }),
    ),
    ...(tooDeep
      ? [
          issueOf({
            code: 'too-deep' as const,
            message: {
              nl: 'de voorwaarden zitten te diep in elkaar',
              en: 'the conditions nest too deeply',
            },
            path,
          }),
        ]
      : []),
  ]
  for (const leaf of leaves) {
    const fact = facts.find((item) => item.id === leaf.fact)
    problems.push(...checkLeaf(leaf, facts, path))
    if (fact !== undefined) problems.push(...checkOrder(rule, fact, path))
  }
  const rows = rowsOf(sizesOf(readsOf(rule, facts, named), facts))
  if (rows > mostRows) {
    const message = {
      nl: `de regel leest zoveel feiten dat de tabel ervan ${rows} rijen heeft; splits de regel`,
      en: `the rule reads so many facts that its table has ${rows} rows; split the rule`,
    }
    problems.push(
      issueOf({
        code: 'too-large',
        message,
        path,
        expected: atMost(mostRows, { nl: 'rijen', en: 'rows' }),
      }),
    )
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
      ...unknown.flatMap((word) => unknownName(word, Object.keys(named), nouns.condition, path)),
      ...leaves.flatMap((leaf) => checkLeaf(leaf, facts, path)),
    ]
  })
}

function checkLeaf(leaf: Leaf, facts: readonly FactData[], path: Issue['path']): readonly Issue[] {
  const fact = facts.find((item) => item.id === leaf.fact)
  if (fact === undefined) {
    const known = facts.map((item) => item.id)
    return unknownName(leaf.fact, known, nouns.fact, path)
  }
  const list = leaf.operator === 'in' || leaf.operator === 'notIn'
  if (list !== Array.isArray(leaf.value)) {
    return [
      issueOf({
        code: 'invalid-rule',
        message: {
          nl: `\`${leaf.operator}\` vraagt ${list ? 'een lijst' : 'één niveau'}`,
          en: `\`${leaf.operator}\` takes ${list ? 'a list' : 'one level'}`,
        },
        path,
      }),
    ]
  }
  if ((leaf.operator === 'atLeast' || leaf.operator === 'atMost') && !fact.ordered) {
    return [
      issueOf({
        code: 'invalid-rule',
        message: {
          nl: `\`${fact.id}\` heeft geen volgorde, dus \`${leaf.operator}\` zegt niets`,
          en: `\`${fact.id}\` has no order, so \`${leaf.operator}\` means nothing`,
        },
        path,
      }),
    ]
  }
  return [leaf.value]
    .flat()
    .flatMap((value) => unknownName(String(value), fact.levels.map(String), levelOf(fact.id), path))
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
    issueOf({
      code: 'wrong-order',
      message: {
        nl: `\`${fact.id}\` is nog niet bekend in de stap \`${rule.event.type}\``,
        en: `\`${fact.id}\` is not known yet in the stage \`${rule.event.type}\``,
      },
      path,
    }),
  ]
}

/** Of the facts of a reading only the recommended rung is known of the case as well. */
function isOfOneReading({ by }: FactData): boolean {
  return readingFacts.includes(by) && by !== 'recommended'
}

/** That a measure is not available is asked of the case, not of one reading of one act. */
function notOfTheCase(rule: RuleText, fact: FactData, path: Issue['path']): Issue {
  return issueOf({
    code: 'wrong-order',
    message: {
      nl: `\`${fact.id}\` hoort bij één lezing van één gedraging, dus \`${rule.name}\` zou nooit werken zoals bedoeld`,
      en: `\`${fact.id}\` belongs to one reading of one act, so \`${rule.name}\` would never fire as it is meant`,
    },
    path,
    suggestion: { nl: 'vraag naar feiten van de zaak', en: 'ask for facts of the case' },
  })
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
          issueOf({
            code: 'conflict',
            message: {
              nl: `zaken worden vergeleken op ${alternatives(compared).nl}`,
              en: `cases are compared by ${alternatives(compared).en}`,
            },
            path: ['facts', 'compareFrom'],
            expected: { nl: 'één feit', en: 'one fact' },
          }),
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
          unknownName(level, levels, levelOf(id), [...path, 'clauses']),
        ),
        ...missing.map((level): Issue =>
          issueOf({
            code: 'missing',
            message: {
              nl: `het niveau \`${level}\` heeft geen zinsdeel`,
              en: `the level \`${level}\` has no clause`,
            },
            path: [...path, 'clauses'],
          }),
        ),
        ...(remedy === undefined
          ? []
          : unknownName(remedy.level, levels, levelOf(id), [...path, 'remedy'])),
        ...(compareFrom === undefined
          ? []
          : unknownName(compareFrom, levels, levelOf(id), [...path, 'compareFrom'])),
        ...(compareFrom === undefined || ordered
          ? []
          : [
              issueOf({
                code: 'invalid-rule' as const,
                message: {
                  nl: `\`${id}\` heeft geen volgorde, dus zaken zijn er niet op te vergelijken`,
                  en: `\`${id}\` has no order, so cases cannot be compared by it`,
                },
                path: [...path, 'compareFrom'],
              }),
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
  const tooMany = (what: BilingualText, count: number, most: number): Issue[] =>
    count <= most
      ? []
      : [
          issueOf({
            code: 'too-large',
            message: { nl: `er zijn ${count} ${what.nl}`, en: `there are ${count} ${what.en}` },
            path: [what.en],
            expected: atMost(most),
          }),
        ]
  return [
    ...tooMany({ nl: 'gebruikte feiten', en: 'used facts' }, struck.size, 31),
    ...tooMany({ nl: 'treden', en: 'rungs' }, text.measures.ladder.length, 15),
    ...tooMany({ nl: 'maten van ernst', en: 'tiers' }, text.facts.tiers.length, 15),
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
    issueOf({
      code: 'conflict',
      message: {
        nl: `de groep \`${group}\` heeft verzwarende en verzachtende gewichten`,
        en: `the group \`${group}\` holds weights of both signs`,
      },
      path: ['weigh', group],
    }),
  ]
}
