import { citedBesideRules } from '../policy/check-names'
import { inWordsOf } from '../base/problem'
import type { BilingualText } from '../base/text'
import { stagesOf } from '../policy/history'
import { rulesOf } from '../policy/rules'
import { answers } from '../policy/fact'
import type { FactData, PolicyData, RuleData } from '../policy/policy'
import { answersAlike, tabledOf } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import type { PolicyText, SourceText } from '../policy/file'
import { lawReferenceInWords } from '../policy/reference'
import { saying, type VerificationFinding } from './finding'

/**
 * What the words of a policy lack: facts and levels that never matter, facts that weigh twice,
 * measures nobody names or that leave a question open.
 */
export function wordFindings({ data }: PolicyInside): readonly VerificationFinding[] {
  const needed = new Set(
    data.behaviours.flatMap((item) => [
      ...(item.uses ?? []).map(({ fact }) => fact),
      ...Object.keys(item.implies ?? {}),
      ...(item.requires === undefined ? [] : [item.requires.fact]),
    ]),
  )
  return [
    ...data.facts.flatMap((fact, index): readonly VerificationFinding[] => {
      if (fact.role === 'derived') return []
      const readers = data.rules.filter((rule) => rule.reads.includes(index))
      if (readers.length === 0 && !needed.has(fact.id))
        return [
          about('fact-never-matters', 'error', fact.id, {
            nl: `geen regel leest \`${fact.id}\``,
            en: `no rule reads \`${fact.id}\``,
          }),
        ]
      return fact.role === 'given' ? levelFindings(data, fact, index, readers) : []
    }),
    ...doubleCounting(data),
    ...namedFindings(data),
    ...data.measures.flatMap((measure): readonly VerificationFinding[] => {
      const beside = !data.ladder.includes(measure.id)
      const added = data.rules.some(
        ({ event }) => event.type === 'add' && event.params.measure === measure.id,
      )
      const open = measure.lasts.months === null && measure.lasts.note === undefined
      return [
        ...(beside && !added && measure.byAgreement !== true
          ? [
              about('measure-unreachable', 'warning', measure.id, {
                nl: `geen regel noemt \`${measure.id}\``,
                en: `no rule names \`${measure.id}\``,
              }),
            ]
          : []),
        ...(open
          ? [
              about('missing-answer', 'error', measure.id, {
                nl: `bij \`${measure.id}\` staat niet hoelang de maatregel telt`,
                en: `\`${measure.id}\` does not say how long it counts`,
              }),
            ]
          : []),
      ]
    }),
  ]
}

/** What the guideline is said to name stands on a statement of it. */
function namedFindings({ named = {}, sources }: PolicyData): readonly VerificationFinding[] {
  return Object.entries(named).flatMap(([tier, rungs]) =>
    rungs
      .filter(({ source }) => !source.some((id) => sources[id]?.kind === 'guideline'))
      .map(({ measure }) => {
        const message: BilingualText = {
          nl: `\`${measure}\` heet door de richtlijn genoemd te zijn voor \`${tier}\`, maar noemt er geen uitspraak van`,
          en: `\`${measure}\` is said to be named by the guideline for \`${tier}\`, but cites no statement of it`,
        }
        return about('named-without-guideline', 'error', `${tier}.${measure}`, message)
      }),
  )
}

function about(
  code: VerificationFinding['code'],
  severity: VerificationFinding['severity'],
  what: string,
  said: BilingualText,
): VerificationFinding {
  return { code, severity, ...saying(said), about: what, cases: [] }
}

/** Neighbouring levels that no rule, behaviour or earlier measure tells apart. */
function levelFindings(
  data: PolicyInside['data'],
  fact: FactData,
  index: number,
  readers: readonly RuleData[],
): readonly VerificationFinding[] {
  const named = new Set([
    ...data.behaviours.flatMap((item) => [
      ...(item.uses ?? []).flatMap((use) =>
        use.fact === fact.id && use.upTo !== undefined ? [use.upTo] : [],
      ),
      item.implies?.[fact.id],
    ]),
    ...(fact.derive?.by === 'history'
      ? data.about.history.flatMap(stagesOf).map(({ level }) => level)
      : []),
  ])
  const tabled = readers.map((rule) => tabledOf(rule, data.rules.indexOf(rule), data.facts))
  return answers(fact)
    .slice(0, -1)
    .flatMap((level, place): readonly VerificationFinding[] => {
      const alike = tabled.every((rule) =>
        answersAlike(rule, index, [place, place + 1], data.facts),
      )
      if (!alike || named.has(String(level)) || named.has(String(fact.levels[place + 1]))) return []
      return [
        about('level-never-matters', 'warning', fact.id, {
          nl: `geen regel maakt verschil tussen \`${level}\` en \`${fact.levels[place + 1]}\` van \`${fact.id}\``,
          en: `no rule tells \`${level}\` and \`${fact.levels[place + 1]}\` of \`${fact.id}\` apart`,
        }),
      ]
    })
}

/** A lift or a moved start that rests on a fact which weighs, without using it up. */
function doubleCounting({ rules, facts }: PolicyInside['data']): readonly VerificationFinding[] {
  const weighs = new Set(rules.flatMap((rule) => (rule.event.type === 'weigh' ? rule.reads : [])))
  return rules.flatMap(({ name, event, reads }): readonly VerificationFinding[] => {
    if (event.type !== 'lift' && event.type !== 'to-start') return []
    const twice = reads
      .filter((fact) => weighs.has(fact) && facts[fact]?.role !== 'derived')
      .map((fact) => (facts[fact] as FactData).id)
      .filter((id) => event.params.uses?.includes(id) !== true)
    return twice.length === 0
      ? []
      : [
          {
            code: 'double-counting',
            severity: 'error',
            ...saying({
              nl: `\`${name}\` rust op ${inWordsOf(twice)}, en dat weegt daarna nog eens`,
              en: `\`${name}\` rests on ${inWordsOf(twice)}, which then weighs again`,
            }),
            rule: name,
            cases: [],
          },
        ]
  })
}

/** What the register and the texts lack, where the files of the policy are at hand. */
export function textFindings(text: PolicyText): readonly VerificationFinding[] {
  const cited = new Set(citations(text))
  const register = text.sources.sources.flatMap((source) => [
    ...referenceFinding(source),
    ...unusedFinding(source, cited),
  ])
  const same: VerificationFinding[] = []
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return
    const { nl, en } = value as { nl?: unknown; en?: unknown }
    if (typeof nl === 'string' && nl === en && nl.includes(' '))
      same.push(
        about('same-in-both-languages', 'warning', path, {
          nl: `\`${path}\` is in het Nederlands en het Engels hetzelfde`,
          en: `\`${path}\` is the same in Dutch and in English`,
        }),
      )
    for (const [key, inner] of Object.entries(value))
      visit(
        inner,
        `${path}.${(inner as { name?: string; id?: string } | null)?.name ?? (inner as { id?: string } | null)?.id ?? key}`,
      )
  }
  for (const [file, content] of Object.entries(text)) visit(content, file)
  return [...register, ...same]
}

/** A law or ruling that is said to be verified, and that nobody can find again. */
function referenceFinding(source: SourceText): readonly VerificationFinding[] {
  if (source.kind !== 'law' || !source.verified || source.ref !== undefined) return []
  const message: BilingualText = {
    nl: `\`${source.id}\` heet nagezien, maar heeft geen \`ref\` om het terug te vinden: geef ${lawReferenceInWords.nl}, of schrijf \`verified: false\``,
    en: `\`${source.id}\` is said to be verified, but has no \`ref\` to find it by: give ${lawReferenceInWords.en}, or write \`verified: false\``,
  }
  return [about('no-reference', 'error', source.id, message)]
}

/** A statement, a law or a choice in the register that nothing stands on. */
function unusedFinding(
  source: SourceText,
  cited: ReadonlySet<string>,
): readonly VerificationFinding[] {
  if (cited.has(source.id)) return []
  if (source.kind === 'guideline')
    return source.notModelled === undefined
      ? [
          about('uncovered-statement', 'error', source.id, {
            nl: `niets rust op de uitspraak \`${source.id}\`, en er staat niet bij waarom zij geen regel is`,
            en: `nothing stands on the statement \`${source.id}\`, and it does not say why it is not modelled`,
          }),
        ]
      : []
  return [
    about('unused-source', 'warning', source.id, {
      nl: `niets rust op \`${source.id}\``,
      en: `nothing stands on \`${source.id}\``,
    }),
  ]
}

function citations(text: PolicyText): readonly string[] {
  const byTier = Object.values(text.range.named ?? {}).flat()
  const citing = [...rulesOf(text).map(({ rule }) => rule), ...byTier, ...citedBesideRules(text)]
  return citing.flatMap(({ source }) => source)
}
