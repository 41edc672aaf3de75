import { issueOf } from '../base/issue'
import { excerpt, type Issue, levelOf, nouns, unknownWord } from '../base/problem'
import type { BilingualText } from '../base/text'
import { type FactData, findingIds, relationIds } from './policy'
import type { PolicyText } from './file'

/** A word by which one entry names another. */
interface Reference {
  readonly word: string
  /** What it names, as `unknown-name` tells it: a measure, a level of a fact. */
  readonly what: BilingualText
  readonly known: readonly string[]
  readonly path: Issue['path']
}

/** What the words of a policy are looked up in. */
interface Looked {
  readonly text: PolicyText
  readonly facts: readonly FactData[]
}

/**
 * Finds every word that names an entry which does not exist, outside of rules. An entry that is
 * named by nothing is no business of this: verification tells that it never matters.
 */
export function checkNames(text: PolicyText, facts: readonly FactData[]): readonly Issue[] {
  const looked = { text, facts }
  const references = [
    ...sourcesNamed(text),
    ...namedByFacts(looked),
    ...namedByCircumstances(text),
    ...namedByBehaviours(looked),
    ...namedByMeasures(text),
    ...namedByGates(text),
    ...namedByTiers(text),
  ]
  return [
    ...references.flatMap(({ word, what, known, path }) => unknownName(word, known, what, path)),
    ...withoutOf(text),
  ]
}

/** A word that is none of those that are known, as the only issue; none where it is one of them. */
export function unknownName(
  word: string,
  known: readonly string[],
  what: BilingualText,
  path: Issue['path'],
): readonly Issue[] {
  if (known.includes(word)) return []
  return [
    { ...unknownWord(word, what, { known, path, shown: excerpt(word) }), code: 'unknown-name' },
  ]
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id)
}

/** A level, in the words of the fact that has to have it. A fact that does not exist is told by itself. */
function levelNamed(
  { facts }: Looked,
  { fact: id, level, path }: Readonly<Record<'fact' | 'level', string>> & Pick<Issue, 'path'>,
): readonly Reference[] {
  const fact = facts.find((item) => item.id === id)
  if (fact === undefined) return []
  return [{ word: level, what: levelOf(id), known: fact.levels.map(String), path }]
}

function sourcesNamed(text: PolicyText): readonly Reference[] {
  const known = idsOf(text.sources.sources)
  return citedBesideRules(text).flatMap(({ at, source }) =>
    source.map((word) => ({ word, what: nouns.source, known, path: [...at, 'source'] })),
  )
}

/** Something in a policy that cites sources, by where it stands. */
interface Citing {
  readonly at: Issue['path']
  readonly source: readonly string[]
}

/** Everything in a policy that cites sources, but its rules and what the guideline names by tier. */
export function citedBesideRules(text: PolicyText): readonly Citing[] {
  const { facts, behaviours, measures, gates, routes, policy } = text
  return [
    ...underEach('facts', [
      ...facts.facts,
      ...facts.circumstances,
      ...facts.refusedCircumstances,
      ...(facts.attention ?? []),
    ]),
    ...underEach('behaviours', [...behaviours.forms, ...behaviours.behaviours]),
    ...underEach('measures', [...measures.measures, ...measures.notAvailable]),
    ...(measures.sets ?? []).map((set) => ({ at: ['measures', 'sets', set.id], ...set })),
    ...measures.measures.flatMap(({ id, conditions, clock, conditionally }) => [
      ...conditions.map(({ source }) => ({ at: ['measures', id, 'conditions'], source })),
      ...(clock === undefined ? [] : [{ at: ['measures', id, 'clock'], source: clock.source }]),
      ...(clock?.long === undefined
        ? []
        : [{ at: ['measures', id, 'clock', 'long'], source: clock.long.source }]),
      ...(conditionally === undefined
        ? []
        : [{ at: ['measures', id, 'conditionally'], source: conditionally.source }]),
    ]),
    ...underEach('gates', gates.gates),
    ...underEach('routes', routes.routes),
    { at: ['policy'], source: policy.source },
  ]
}

function underEach(
  file: string,
  entries: readonly { readonly id: string; readonly source: readonly string[] }[],
): readonly Citing[] {
  return entries.map(({ id, source }) => ({ at: [file, id], source }))
}

function namedByFacts(looked: Looked): readonly Reference[] {
  const { text, facts } = looked
  const tiers = idsOf(text.facts.tiers)
  const behaviours = idsOf(text.behaviours.behaviours)
  const forms = idsOf(text.behaviours.forms)
  const stated = facts.filter(({ role }) => role !== 'derived')
  return [
    ...text.facts.facts.flatMap(({ id, absent, unknownFrom, impliedBy, derive, further }) => [
      ...levelNamed(looked, { fact: id, level: absent, path: ['facts', id, 'absent'] }),
      ...(further === undefined
        ? []
        : levelNamed(looked, {
            fact: id,
            level: further.from,
            path: ['facts', id, 'further', 'from'],
          })),
      ...(unknownFrom === undefined
        ? []
        : [
            {
              word: unknownFrom,
              what: nouns.tier,
              known: tiers,
              path: ['facts', id, 'unknownFrom'],
            },
          ]),
      ...(impliedBy === undefined
        ? []
        : [
            {
              word: impliedBy.fact,
              what: nouns.fact,
              known: idsOf(stated),
              path: ['facts', id, 'impliedBy', 'fact'],
            },
            ...levelNamed(looked, {
              fact: impliedBy.fact,
              level: impliedBy.from,
              path: ['facts', id, 'impliedBy', 'from'],
            }),
            ...levelNamed(looked, {
              fact: id,
              level: impliedBy.level,
              path: ['facts', id, 'impliedBy', 'level'],
            }),
          ]),
      ...(derive?.by === 'dates' ? derive.minimum : []).flatMap(({ level }, place) =>
        levelNamed(looked, {
          fact: id,
          level,
          path: ['facts', id, 'derive', 'minimum', place, 'level'],
        }),
      ),
    ]),
    ...text.facts.derived.flatMap(({ id, by, of }): readonly Reference[] => {
      if (of === undefined) return []
      const path = ['facts', id, 'of']
      if (by === 'finding') return [{ word: of, what: nouns.finding, known: findingIds, path }]
      if (by === 'form') return [{ word: of, what: nouns.form, known: forms, path }]
      if (by === 'conduct') return [{ word: of, what: nouns.behaviour, known: behaviours, path }]
      const adopted = Object.keys(text.policy.adoption)
      return by === 'policy' ? [{ word: of, what: nouns.step, known: adopted, path }] : []
    }),
  ]
}

/** Derived facts that ask after something have to say after what. */
function withoutOf({ facts }: PolicyText): readonly Issue[] {
  return facts.derived.flatMap(({ id, by, of }): readonly Issue[] => {
    const asks = by === 'finding' || by === 'conduct' || by === 'form' || by === 'policy'
    if (!asks || of !== undefined) return []
    return [
      issueOf({
        code: 'missing',
        message: {
          nl: `\`${id}\` volgt uit \`${by}\`, maar zegt niet waarvan`,
          en: `\`${id}\` is found by \`${by}\`, but does not say of what`,
        },
        path: ['facts', id, 'of'],
      }),
    ]
  })
}

function namedByCircumstances({ facts, behaviours }: PolicyText): readonly Reference[] {
  return facts.circumstances.flatMap(({ id, onlyForm, notWithBehaviour }) => [
    ...(onlyForm === undefined
      ? []
      : [
          {
            word: onlyForm,
            what: nouns.form,
            known: idsOf(behaviours.forms),
            path: ['facts', id, 'onlyForm'],
          },
        ]),
    ...(notWithBehaviour === undefined
      ? []
      : [
          {
            word: notWithBehaviour,
            what: nouns.behaviour,
            known: idsOf(behaviours.behaviours),
            path: ['facts', id, 'notWithBehaviour'],
          },
        ]),
  ])
}

function namedByBehaviours(looked: Looked): readonly Reference[] {
  const { text, facts } = looked
  const given = facts.filter(({ role }) => role === 'given')
  const stated = facts.filter(({ role }) => role !== 'derived')
  return text.behaviours.behaviours.flatMap((behaviour) => {
    const { id, tier, form, uses = [], implies = {}, absent = {}, requires } = behaviour
    const path = (...rest: Issue['path']) => ['behaviours', id, ...rest]
    const named = (word: string, among: readonly FactData[], at: Issue['path']) => ({
      word,
      what: nouns.fact,
      known: idsOf(among),
      path: at,
    })
    return [
      ...(tier === undefined
        ? []
        : [{ word: tier, what: nouns.tier, known: idsOf(text.facts.tiers), path: path('tier') }]),
      ...(form === undefined
        ? []
        : [
            {
              word: form,
              what: nouns.form,
              known: idsOf(text.behaviours.forms),
              path: path('form'),
            },
          ]),
      ...uses.flatMap(({ fact, upTo }) => [
        named(fact, stated, path('uses')),
        ...(upTo === undefined
          ? []
          : levelNamed(looked, { fact, level: upTo, path: path('uses') })),
      ]),
      ...Object.entries(implies).flatMap(([fact, level]) => [
        named(fact, stated, path('implies')),
        ...levelNamed(looked, { fact, level, path: path('implies', fact) }),
      ]),
      ...Object.entries(absent).flatMap(([fact, level]) => [
        named(fact, given, path('absent')),
        ...levelNamed(looked, { fact, level, path: path('absent', fact) }),
      ]),
      ...(requires === undefined
        ? []
        : [
            named(requires.fact, stated, path('requires', 'fact')),
            ...levelNamed(looked, { ...requires, path: path('requires', 'level') }),
          ]),
    ]
  })
}

function namedByMeasures({ measures: { measures, ladder, relations, deciders } }: PolicyText) {
  const known = idsOf(measures)
  return [
    ...ladder.map((word) => ({ word, what: nouns.measure, known, path: ['measures', 'ladder'] })),
    ...relations.map((word) => relationNamed(word, ['measures', 'relations'])),
    ...measures.flatMap(({ id, excludes = [], competent = [], wording = {} }) => [
      ...competent.map((word) => ({
        word,
        what: nouns.role,
        known: idsOf(deciders),
        path: ['measures', id, 'competent'],
      })),
      ...excludes.map((word) => ({
        word,
        what: nouns.measure,
        known,
        path: ['measures', id, 'excludes'],
      })),
      ...Object.keys(wording).map((word) => relationNamed(word, ['measures', id, 'wording'])),
    ]),
  ]
}

function relationNamed(word: string, path: Issue['path']): Reference {
  return { word, what: nouns.relation, known: relationIds, path }
}

function namedByGates({ gates, measures }: PolicyText): readonly Reference[] {
  return gates.gates.flatMap(({ id, blocks }) =>
    blocks === 'all'
      ? []
      : [
          {
            word: blocks.from,
            what: nouns.rung,
            known: measures.ladder,
            path: ['gates', id, 'blocks', 'from'],
          },
        ],
  )
}

/** What the guideline is said to name are tiers, measures and relations of the policy, with sources that exist. */
function namedByTiers({ range, facts, measures, sources }: PolicyText): readonly Reference[] {
  return Object.entries(range.named ?? {}).flatMap(([tier, rungs]) => {
    const path = ['range', 'named', tier]
    return [
      { word: tier, what: nouns.tier, known: idsOf(facts.tiers), path },
      ...rungs.flatMap(({ measure, relations = [], source }) => [
        { word: measure, what: nouns.measure, known: idsOf(measures.measures), path },
        ...relations.map((word) => ({
          word,
          what: nouns.relation,
          known: measures.relations,
          path: [...path, measure, 'relations'],
        })),
        ...source.map((word) => ({
          word,
          what: nouns.source,
          known: idsOf(sources.sources),
          path: [...path, measure, 'source'],
        })),
      ]),
    ]
  })
}
