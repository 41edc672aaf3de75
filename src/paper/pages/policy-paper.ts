import type { Lang } from '../../base/text'
import { dayInWords } from '../../advice/words'
import { transgression } from '../../advice/transgression'
import { citedBesideRules } from '../../policy/check-names'
import { walk } from '../../policy/conditions'
import type { PolicyText, SourceText } from '../../policy/file'
import { signed } from '../../render/numbers'
import {
  type Block,
  type Page,
  type PagePoint,
  type PageSection,
  points,
  section,
  text,
} from '../../render/page'
import { caredFor } from '../../render/pages/advice-parts'
import { capital, words } from '../../render/words'
import { pathOf, policyWords, termsOf } from '../policy-words'
import { blank, labelled } from './parts'

/** What the parts are made from. */
interface From {
  readonly policy: PolicyText
  readonly lang: Lang
  readonly word: (name: keyof typeof policyWords) => string
}

/** A policy as a works council can read it and consent to it, made of what the policy says. */
export function policyPaperPage(policy: PolicyText, lang: Lang): Page {
  const word = (name: keyof typeof policyWords) => policyWords[name][lang]
  const from: From = { policy, lang, word }
  const { title, version, validFrom, adoption } = policy.policy
  const day = (one: string | null) => (one === null ? word('notRecorded') : dayInWords(one)[lang])
  return {
    title: word('title'),
    lang,
    head: [
      [word('policy'), title[lang]],
      [word('version'), version],
      [word('from'), day(validFrom)],
      [word('adopted'), day(adoption.adopted)],
      [word('consent'), day(adoption.worksCouncilConsent)],
      [word('communicated'), day(adoption.communicated)],
    ],
    lead: [word('about'), word('human')],
    isLong: true,
    sections: [
      ...section(word('words'), [{ is: 'rows', rows: termsOf(lang) }]),
      ...section(word('conduct'), conduct(from)),
      ...section(word('ladder'), ladder(from)),
      ...section(word('weighs'), weighing(from)),
      ...section(word('history'), [history(from)]),
      ...section(word('lifts'), [
        points([...new Set(policy.classify.rules.map((rule) => rule.because[lang]))]),
      ]),
      ...section(word('fits'), fits(from)),
      ...section(word('choices'), choices(from)),
      ...departures(from),
      ...section(word('care'), care(from)),
      ...section(word('evaluation'), [
        points(statements(from, ['ac-3.1-policy-evaluation', 'ac-3.1-yearly-evaluation'])),
        blank(word('when')),
      ]),
      ...section(word('works'), [
        points(statements(from, ofConsent)),
        blank(word('consentDay')),
        blank(word('noticeHow')),
      ]),
      ...laws(from, ofConsent),
    ],
  }
}

/** What the guideline and the law say of consent and notice. */
const ofConsent = ['ac-3.1-sanction-policy', 'wor-27', 'ac-3.1-made-known']

function conduct({ policy, lang, word }: From): readonly Block[] {
  const { forms, behaviours } = policy.behaviours
  const formOf = (id: string | undefined) => forms.find((form) => form.id === id)?.label[lang] ?? ''
  const byTier = policy.facts.tiers.flatMap(({ id, label, means }): readonly Block[] => {
    const rows = behaviours
      .filter(({ tier }) => tier === id)
      .map((one) => [capital(one.label[lang]), one.example?.[lang] ?? '', formOf(one.form)])
    if (rows.length === 0) return []
    return [
      { is: 'label', text: capital(label[lang]) },
      ...(means === undefined ? [] : [text(`${capital(means[lang])}.`)]),
      { is: 'table', columns: [word('behaviour'), word('example'), word('form')], rows },
    ]
  })
  const outside = behaviours.filter((one) => one.outside === true)
  return [
    ...byTier,
    ...labelled(word('outside'), [points(outside.map(({ label }) => capital(label[lang])))]),
  ]
}

function ladder({ policy, lang, word }: From): readonly Block[] {
  const { measures, ladder: rungs, notAvailable } = policy.measures
  const lasts = ({ months, note }: (typeof measures)[number]['lasts']) =>
    note?.[lang] ??
    (months === null ? word('notFixed') : months === 0 ? '–' : `${months} ${word('months')}`)
  const rows = rungs.flatMap((id) =>
    measures
      .filter((measure) => measure.id === id)
      .map(({ label, what, imposedBy, checkedBy, lasts: duration }) => [
        capital(label[lang]),
        what[lang],
        imposedBy[lang],
        checkedBy[lang],
        lasts(duration),
      ]),
  )
  const others = measures
    .filter(({ id }) => !rungs.includes(id))
    .map(({ label, what, imposedBy, lasts: duration }) => [
      capital(label[lang]),
      what[lang],
      imposedBy[lang],
      lasts(duration),
    ])
  const columns = [
    word('measure'),
    word('what'),
    word('imposes'),
    word('checks'),
    word('lastsInFull'),
  ]
  return [
    text(word('lightest')),
    { is: 'table', columns, rows },
    ...labelled(word('beside'), [
      {
        is: 'table',
        columns: [word('measure'), word('what'), word('imposes'), word('lastsInFull')],
        rows: others,
      },
    ]),
    ...labelled(word('never'), [points(notAvailable.map(({ because }) => because[lang]))]),
  ]
}

/** Which measure fits, by how grave it is; what holds at every tier comes last. */
function fits({ policy, lang, word }: From): readonly Block[] {
  const { range, facts } = policy
  const ofTier = range.rules.map((rule) => ({ rule, tiers: tiersOf(policy, rule) }))
  const toldOf = (list: typeof ofTier) => [points(list.map(({ rule }) => inAnyCase(rule)))]
  // Of what is not possible the reason alone would read as if it were said of a case.
  const inAnyCase = ({ because, event }: PolicyRule) => {
    if (event.type !== 'unavailable') return because[lang]
    const measure = policy.measures.measures.find(({ id }) => id === event.params.measure)
    return `${because[lang]} ${word('notThen')}: ${measure?.label[lang] ?? ''}.`
  }
  const byTier = facts.tiers.flatMap(({ id, label }) =>
    labelled(
      `${word('with')} ${transgression(label)[lang]}:`,
      toldOf(ofTier.filter(({ tiers }) => tiers.includes(id))),
    ),
  )
  const always = ofTier.filter(({ tiers }) => tiers.length === 0)
  return [
    text(word('inShort')),
    startsOf(policy, { lang, word }),
    ...byTier,
    ...labelled(word('always'), toldOf(always)),
  ]
}

/** Where the weighing starts at each tier, and what fits by itself. */
function startsOf(policy: PolicyText, { lang, word }: Pick<From, 'lang' | 'word'>): Block {
  const called = (id: string) =>
    policy.measures.measures.find((measure) => measure.id === id)?.label[lang] ?? id
  const rows = policy.facts.tiers.flatMap(({ id, label }) =>
    policy.range.rules.flatMap((rule) => {
      if (rule.event.type !== 'range' || !tiersOf(policy, rule).includes(id)) return []
      const { start, from, to } = rule.event.params
      const fitting = `${called(from)} ${word('upTo')} ${called(to)}`
      return [[capital(label[lang]), called(start), from === to ? called(from) : fitting]]
    }),
  )
  return { is: 'table', columns: [word('tier'), word('startsAt'), word('byItself')], rows }
}

/**
 * The tiers that a rule asks for: by their name, else by where the weighing starts, where that tells them; none where it asks for
 * no tier.
 */
function tiersOf(policy: PolicyText, { conditions }: PolicyRule): readonly string[] {
  const asked = walk(conditions, policy.conditions.conditions).leaves.filter(
    ({ operator }) => operator === 'equal' || operator === 'in',
  )
  const valuesOf = (by: 'tier' | 'start') => {
    const named = policy.facts.derived.filter((one) => one.by === by).map(({ id }) => id)
    return asked
      .filter(({ fact }) => named.includes(fact))
      .flatMap(({ value }) => [value].flat().map(String))
  }
  const tiers = valuesOf('tier')
  const starts = valuesOf('start')
  if (tiers.length > 0 || starts.length === 0) return tiers
  const startingThere = policy.range.rules.filter(
    ({ event }) => 'start' in event.params && starts.includes(String(event.params.start)),
  )
  return [...new Set(startingThere.flatMap((rule) => tiersOf(policy, rule)))]
}

type PolicyRule = PolicyText['range']['rules'][number]

function weighing(from: From): readonly Block[] {
  const { policy, lang, word } = from
  const { groups, rules } = policy.weigh
  const rows = groups.flatMap(({ id, label }) =>
    rules.flatMap(({ because, event }) =>
      event.type === 'weigh' && event.params.group === id
        ? [[capital(label[lang]), because[lang], signed(event.params.steps)]]
        : [],
    ),
  )
  return [
    ...labelled(word('inSteps'), [points(pathOf(lang))]),
    text(word('stepsMean')),
    { is: 'table', columns: [word('group'), word('because'), word('steps')], rows },
    ...labelled(word('meaning'), [levels(policy.facts, from)]),
    ...labelled(word('refused'), [
      points(policy.facts.refusedCircumstances.map(({ because }) => `${capital(because[lang])}.`)),
    ]),
    ...labelled(word('seen'), [
      points((policy.facts.attention ?? []).map(({ label }) => capital(label[lang]))),
    ]),
  ]
}

/** What each level of a fact means, where the policy says so. */
function levels({ facts }: PolicyText['facts'], { lang, word }: From): Block {
  const rows = facts.flatMap(({ label, levels: all = [] }) =>
    all.flatMap((level) =>
      level.means === undefined
        ? []
        : [[capital(label[lang]), level.label[lang], level.means[lang]]],
    ),
  )
  return { is: 'table', columns: [word('group'), word('level'), word('means')], rows }
}

function history({ policy, lang, word }: From): Block {
  const levels = policy.facts.facts.flatMap((fact) => fact.levels ?? [])
  const called = (id: string) => levels.find((level) => level.id === id)?.label[lang] ?? ''
  const rows = policy.policy.history.flatMap(({ label, stages, level, months = null }) => {
    const all = stages ?? (level === undefined ? [] : [{ level, months }])
    return all.map((stage) => [
      capital(label[lang]),
      called(stage.level),
      stage.months === null
        ? word('forGood')
        : `${word('until')} ${stage.months} ${word('monthsAfter')}`,
    ])
  })
  return { is: 'table', columns: [word('earlier'), word('counts'), word('lasts')], rows }
}

/** The choices by what they are about, with a number by which they can be talked about. */
function choices({ policy, lang, word }: From): readonly Block[] {
  const cited = choicesByFile(policy)
  const all = policy.sources.sources.flatMap((one) => (one.kind === 'choice' ? [one] : []))
  const subjectOf = (id: string) =>
    byWeight.find(({ files }) => files.some((file) => cited.get(file)?.has(id)))?.subject ?? 'care'
  let number = 0
  return subjects.flatMap((subject) => {
    const rows = all
      .filter(({ id }) => subjectOf(id) === subject)
      .map(({ says, why, alternative }) => {
        number += 1
        return [String(number), says[lang], why[lang], alternative[lang]]
      })
    const columns = [word('number'), word('choice'), word('why'), word('alternative')]
    return rows.length === 0
      ? []
      : labelled(`${word(`on-${subject}`)}:`, [{ is: 'table', columns, rows }])
  })
}

/** What choices are about, in the order in which they are told. */
const subjects = ['conduct', 'measures', 'weighing', 'fitting', 'care'] as const

/** By which files a choice is about something: of a choice that several cite, the first that is named here decides. */
const byWeight: readonly {
  readonly subject: (typeof subjects)[number]
  readonly files: readonly string[]
}[] = [
  { subject: 'fitting', files: ['classify', 'range'] },
  { subject: 'weighing', files: ['weigh'] },
  { subject: 'measures', files: ['measures', 'policy'] },
  { subject: 'conduct', files: ['behaviours', 'facts'] },
]

/** The choices that each file of a policy cites. */
function choicesByFile(policy: PolicyText): ReadonlyMap<string, ReadonlySet<string>> {
  const cited = new Map<string, Set<string>>()
  const add = (file: string, sources: readonly string[]) => {
    const known = cited.get(file) ?? new Set()
    for (const source of sources) known.add(source)
    cited.set(file, known)
  }
  for (const { at, source } of citedBesideRules(policy)) add(String(at[0]), source)
  for (const file of ['classify', 'range', 'weigh'] as const)
    for (const { source } of policy[file].rules) add(file, source)
  return cited
}

function departures({ policy, lang, word }: From): readonly PageSection[] {
  const { departures: own = [], waivers = [] } = policy.policy
  const said = [...own, ...waivers].map(({ because }) => because[lang])
  return section(word('departures'), [said.length === 0 ? text(word('none')) : points(said)])
}

function care({ policy, lang, word }: From): readonly Block[] {
  const gates = points(policy.gates.gates.map(({ label }) => capital(label[lang])))
  const safeguards = policy.handling.rules.flatMap(({ because, event }) =>
    event.type === 'handle' && event.params.list === 'safeguards' ? [because[lang]] : [],
  )
  const ofPerson = (who: (typeof caredFor)[number]) => {
    const said = policy.care.rules.flatMap(({ because, event }) =>
      event.type === 'care' && event.params.for === who ? [because[lang]] : [],
    )
    return labelled(`${word('careOf')} ${words[who][lang]}:`, [points([...new Set(said)])])
  }
  return [
    ...labelled(word('gates'), [gates]),
    ...labelled(word('safeguards'), [points([...new Set(safeguards)])]),
    ...caredFor.flatMap(ofPerson),
  ]
}

/** The laws and rulings that were not told before. */
function laws({ policy, lang, word }: From, told: readonly string[]): readonly PageSection[] {
  const all = policy.sources.sources.flatMap((one): readonly PagePoint[] =>
    one.kind === 'law' && !told.includes(one.id)
      ? [{ text: one.says[lang], cites: [citeOf(one, policy)] }]
      : [],
  )
  return section(word('laws'), [points(all)])
}

/** What the guideline or the law says, with where. */
function statements({ policy, lang }: From, ids: readonly string[]): readonly PagePoint[] {
  return policy.sources.sources
    .filter(({ id }) => ids.includes(id))
    .map((one) => ({ text: one.says[lang], cites: [citeOf(one, policy)] }))
}

function citeOf(source: SourceText, { policy }: PolicyText) {
  if (source.kind === 'guideline') return { text: `${policy.guideline} ${source.section}` }
  if (source.kind === 'choice') return { text: '' }
  return source.ref === undefined
    ? { text: source.cite }
    : { text: source.cite, reference: source.ref }
}
