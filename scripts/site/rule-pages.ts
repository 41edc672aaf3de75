import { parsePolicy } from '../../src/policy/compile'
import { rulesOf } from '../../src/policy/rules'
import type { PolicyText, RuleText, SourceText } from '../../src/policy/file'
import { safe } from '../../src/render/writers/markdown'
import { type Known, knownOf } from './known'
import { conditionLines, effectInWords } from './words'

/** A page of the site: where it stands, and what is in it. */
export interface SitePage {
  readonly path: string
  readonly title: string
  readonly body: string
}

/** A rule with the file it stands in. */
export type FiledRule = ReturnType<typeof rulesOf>[number]

/** A scenario with the rules that must have determined it. */
export interface ToldScenario {
  readonly title: string
  readonly determining: readonly string[]
}

/** Everything the pages are made from. */
export interface Site {
  readonly text: PolicyText
  readonly rules: readonly FiledRule[]
  readonly known: Known
  readonly scenarios: readonly ToldScenario[]
}

/** Gathers what the pages are made from. */
export function siteOf(
  files: Readonly<Record<string, unknown>>,
  scenarios: readonly ToldScenario[],
): Site {
  const text = parsePolicy(files)
  return { text, rules: rulesOf(text), known: knownOf(text), scenarios }
}

/** Where the page of a rule stands. */
export const rulePath = (name: string) => `rules/${name}.md`
/** Where the page of a source stands; a colon is no part of a file name everywhere. */
export const sourcePath = (id: string) => `sources/${id.replaceAll(':', '-')}.md`

/** How a source is told in one line. */
export function citedAs(source: SourceText): string {
  switch (source.kind) {
    case 'guideline':
      return `guideline ${source.section}, ${source.strength}`
    case 'law':
      return `${safe(source.cite)}${source.verified ? '' : ', not verified'}`
    case 'choice':
      return 'own choice of this policy'
  }
}

/** JSON in a block of its own. */
export function jsonBlock(value: unknown): string {
  return ['```json', JSON.stringify(value, null, 2), '```'].join('\n')
}

/** The page of a rule. */
export function rulePage(site: Site, { file, rule }: FiledRule): SitePage {
  const tests = site.scenarios
    .filter(({ determining }) => determining.includes(rule.name))
    .map(({ title }) => `- ${safe(title)}`)
  const parts = [
    `> ${safe(rule.because.en)}`,
    `> *${safe(rule.because.nl)}*`,
    `When it fires, it ${safe(effectInWords(rule, site.known))}. It stands in \`${file}.json\`.`,
    '## When it fires',
    conditionLines(rule.conditions, site.known).join('\n'),
    '## What it stands on',
    rule.source.map((id) => sourceLine(site, id)).join('\n'),
    ...(tests.length === 0 ? [] : ['## Scenarios that it must determine', tests.join('\n')]),
    '## As it stands in the file',
    jsonBlock(rule),
  ]
  return { path: rulePath(rule.name), title: rule.name, body: parts.join('\n\n') }
}

function sourceLine({ text }: Site, id: string): string {
  const source = text.sources.sources.find((one) => one.id === id) as SourceText
  return `- [${safe(id)}](../${sourcePath(id)}) (${citedAs(source)}): ${safe(source.says.en)} *${safe(source.says.nl)}*`
}

/** A rule in one line, with a link. */
export function ruleLine(rule: RuleText, from: string): string {
  return `- [${safe(rule.name)}](${from}${rulePath(rule.name)}): ${safe(rule.because.en)} *${safe(rule.because.nl)}*`
}
