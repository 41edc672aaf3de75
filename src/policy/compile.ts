import { atOnce, type Pieces } from '../base/pieces'
import { issueOf } from '../base/issue'
import { type Issue, PolicyError } from '../base/problem'
import type { BilingualText } from '../base/text'
import { checkPolicy } from './check'
import { rulesOf } from './rules'
import { withoutDefinition } from './definitions'
import { buildFacts } from './fact'
import { type Citation, decidingEffects, type Layer, type PolicyData } from './policy'
import { plainFile, schemaIssues, withoutEntries } from './schema-issues'
import {
  type PolicyFileName,
  policyFiles,
  type PolicyText,
  type RuleText,
  type SourceText,
} from './file'
import type { Provenance } from './provenance'
import { tabulate } from './tabulate'

/** The policy contract that this version of the library reads. */
const contractVersion = 1

/** What could be read of the files of a policy, with every problem found. */
export interface ReadPolicy {
  /** The policy; where there are problems, what is left of it without the entries that have one. Undefined where too little is left. */
  readonly text: PolicyText | undefined
  readonly issues: readonly Issue[]
}

/** Reads the files of a policy strictly, each entry by itself, so that what is wrong with one hides nothing of another. */
export function* readPolicy(files: Readonly<Record<string, unknown>>): Pieces<ReadPolicy> {
  const parsed: Partial<Record<PolicyFileName, unknown>> = {}
  const issues: Issue[] = []
  for (const name of Object.keys(policyFiles) as PolicyFileName[]) {
    const read = readFile(name, files[name])
    issues.push(...read.issues)
    if (read.value !== undefined) parsed[name] = read.value
    yield
  }
  const version = (parsed.policy as PolicyText['policy'] | undefined)?.contractVersion
  const later: readonly Issue[] =
    version === undefined || version === contractVersion
      ? []
      : [
          issueOf({
            code: 'unsupported',
            message: {
              nl: `de regeling is gemaakt voor contractversie ${version}; dit programma leest versie ${contractVersion}`,
              en: `the policy is made for contract version ${version}; this library reads version ${contractVersion}`,
            },
            path: ['policy', 'contractVersion'],
            suggestion:
              version > contractVersion
                ? {
                    nl: 'gebruik een latere versie van het programma',
                    en: 'use a later version of the library',
                  }
                : {
                    nl: `schrijf \`contractVersion: ${contractVersion}\``,
                    en: `write \`contractVersion: ${contractVersion}\``,
                  },
          }),
        ]
  return {
    text:
      Object.keys(parsed).length === Object.keys(policyFiles).length
        ? (parsed as PolicyText)
        : undefined,
    issues: [...issues, ...later],
  }
}

/** One file; where there are problems, what is left of it without the entries that have one. */
function readFile(
  name: PolicyFileName,
  file: unknown,
): { readonly value: unknown; readonly issues: readonly Issue[] } {
  const content = plainFile(file)
  if (content === undefined)
    return {
      value: undefined,
      issues: [
        issueOf({
          code: 'missing',
          message: {
            nl: `het bestand \`${name}.json\` ontbreekt, of is geen object`,
            en: `the file \`${name}.json\` is missing, or is no object`,
          },
          path: [name],
          suggestion: {
            nl: 'een regeling heeft al haar bestanden; bouwt zij voort op een andere, dan alleen wat verschilt',
            en: 'a policy has all its files; one that extends another only those that differ',
          },
        }),
      ],
    }
  const first = policyFiles[name].safeParse(content)
  if (first.success) return { value: first.data, issues: [] }
  const rest = policyFiles[name].safeParse(withoutEntries(content, first.error.issues))
  const issues = first.error.issues.flatMap((problem) => schemaIssues(name, content, problem))
  return { value: rest.data, issues }
}

/** Parses the files of a policy strictly. Throws a PolicyError with every problem in every file. */
export function parsePolicy(files: Readonly<Record<string, unknown>>): PolicyText {
  const { text, issues } = atOnce(readPolicy(files))
  if (text === undefined || issues.length > 0) throw new PolicyError(issues)
  return text
}

/** What a policy is made of, where it is not one folder alone. */
export interface Made {
  readonly layers: readonly Layer[]
  /** The layer of each rule that is not of the lowest, as a place in `layers`. */
  readonly layerOf: ReadonlyMap<string, number>
  /** The layer of each value that one above the lowest set, by its path. */
  readonly provenance: Provenance
}

/** Checks a parsed policy, tabulates its rules and packs it as plain data. Throws a PolicyError with every problem. */
export async function compilePolicy(
  text: PolicyText,
  hash: string,
  made?: Made,
): Promise<PolicyData> {
  const issues = atOnce(checkPolicy(text, buildFacts(text)))
  if (issues.length > 0) throw new PolicyError(issues)
  return compileChecked(text, hash, made)
}

/** Tabulates the rules of a policy that was checked, and packs it as plain data. */
export async function compileChecked(
  text: PolicyText,
  hash: string,
  made?: Made,
): Promise<PolicyData> {
  const facts = buildFacts(text)
  const rules = rulesOf(text).map(({ rule }) => rule)
  const tables = await tabulate(rules, facts, text.conditions.conditions)
  return {
    about: text.policy,
    hash,
    layers: made?.layers ?? [{ id: text.policy.id, version: text.policy.version }],
    ...(made === undefined || made.layers.length === 1 ? {} : { provenance: made.provenance }),
    provedMonotone: false,
    facts,
    tiers: text.facts.tiers.map(withoutDefinition),
    forms: text.behaviours.forms.map(withoutDefinition),
    behaviours: text.behaviours.behaviours.map(withoutDefinition),
    refusedCircumstances: text.facts.refusedCircumstances,
    ...(text.facts.attention === undefined ? {} : { attention: text.facts.attention }),
    ladder: text.measures.ladder,
    relations: text.measures.relations,
    measures: text.measures.measures,
    sets: text.measures.sets,
    deciders: text.measures.deciders,
    notAvailable: text.measures.notAvailable,
    ...(text.range.named === undefined
      ? {}
      : { named: text.range.named, choices: choicesIn(text, rules) }),
    groups: text.weigh.groups,
    gates: text.gates.gates,
    routes: text.routes.routes,
    actions: text.care.actions,
    // What is not modelled is cited nowhere, so an advice never needs it.
    sources: Object.fromEntries(
      text.sources.sources
        .filter((source) => !('notModelled' in source))
        .map((source) => [source.id, citation(source, text.policy.guideline)]),
    ),
    rules: rules.map(({ name, source, because, event }, index) => {
      const layer = made?.layerOf.get(name)
      return {
        name,
        source,
        because,
        event,
        ...(tables[index] as (typeof tables)[number]),
        ...(layer === undefined ? {} : { layer }),
      }
    }),
  }
}

/** What the choices are about that the deciding rules rest on. */
function choicesIn(
  { sources: { sources } }: PolicyText,
  rules: readonly RuleText[],
): Readonly<Record<string, BilingualText>> {
  const deciding = rules.filter(({ event }) => decidingEffects.includes(event.type))
  const cited = new Set(deciding.flatMap(({ source }) => source))
  return Object.fromEntries(
    sources.flatMap((source) =>
      source.kind === 'choice' && cited.has(source.id)
        ? [[source.id, source.label ?? source.says] as const]
        : [],
    ),
  )
}

function citation(source: SourceText, guideline: string): Citation {
  switch (source.kind) {
    case 'guideline':
      return { kind: 'guideline', cite: `${guideline} ${source.section}` }
    case 'law':
      return {
        kind: 'law',
        cite: source.cite,
        ...(source.ref === undefined ? {} : { ref: source.ref }),
        ...(source.verified ? {} : { verified: false }),
      }
    case 'choice':
      return { kind: 'choice', cite: source.id }
  }
}
