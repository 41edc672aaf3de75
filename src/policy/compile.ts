import { type Issue, PolicyError, token } from '../problem'
import { checkPolicy, rulesOf } from './check'
import { buildFacts } from './facts'
import type { Citation, PolicyData } from './policy'
import { type PolicyFileName, policyFiles, type PolicyText, type SourceText } from './schema'
import { tabulate } from './tabulate'

/** Parses the files of a policy strictly. Throws a PolicyError with every problem in every file. */
export function parsePolicy(files: Readonly<Record<string, unknown>>): PolicyText {
  const issues: Issue[] = []
  const parsed: Partial<Record<PolicyFileName, unknown>> = {}
  for (const name of Object.keys(policyFiles) as PolicyFileName[]) {
    const result = policyFiles[name].safeParse(files[name])
    if (result.success) parsed[name] = result.data
    else {
      for (const problem of result.error.issues) {
        issues.push({ code: 'invalid-rule', message: token(problem.message), path: [name, ...problem.path.map(place)] })
      }
    }
  }
  if (issues.length > 0) throw new PolicyError(issues)
  return parsed as PolicyText
}

function place(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step)
}

/** Checks a parsed policy, tabulates its rules and packs it as plain data. Throws a PolicyError with every problem. */
export async function compilePolicy(text: PolicyText, hash: string): Promise<PolicyData> {
  const facts = buildFacts(text)
  const issues = checkPolicy(text, facts)
  if (issues.length > 0) throw new PolicyError(issues)
  const rules = rulesOf(text).map(({ rule }) => rule)
  const tables = await tabulate(rules, facts, text.conditions.conditions)
  return {
    about: text.policy,
    hash,
    provedMonotone: false,
    facts,
    tiers: text.facts.tiers,
    forms: text.behaviours.forms,
    behaviours: text.behaviours.behaviours,
    refusedCircumstances: text.facts.refusedCircumstances,
    ladder: text.measures.ladder,
    relations: text.measures.relations,
    measures: text.measures.measures,
    deciders: text.measures.deciders,
    notAvailable: text.measures.notAvailable,
    groups: text.weigh.groups,
    gates: text.gates.gates,
    routes: text.routes.routes,
    actions: text.care.actions,
    // What is not modelled is cited nowhere, so an advice never needs it.
    sources: Object.fromEntries(text.sources.sources.filter((source) => !('notModelled' in source)).map((source) => [source.id, citation(source, text.policy.guideline)])),
    rules: rules.map(({ name, source, because, event }, index) => ({
      name, source, because, event, ...(tables[index] as (typeof tables)[number]),
    })),
  }
}

function citation(source: SourceText, guideline: string): Citation {
  switch (source.kind) {
    case 'guideline':
      return { kind: 'guideline', cite: `${guideline} ${source.section}` }
    case 'law':
      return { kind: 'law', cite: source.cite }
    case 'choice':
      return { kind: 'choice', cite: source.id }
  }
}
