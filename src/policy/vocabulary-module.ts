import { answers } from './fact'
import type { FactData, PolicyData } from './policy'

/**
 * Writes the words of a policy as a TypeScript interface, named after its id: a case in those words
 * is checked while it is written.
 *
 * @param data - the policy
 * @returns a TypeScript module that exports one interface
 */
export function vocabularyModule(data: PolicyData): string {
  return `/** The words of the policy \`${data.about.id}\`, version ${data.about.version}. */
export interface ${vocabularyName(data.about.id)} {
${idsOf(data).map(line).join('\n')}
  /** The facts that weigh, each with its levels. */
  readonly facts: {
${levels(data, 'given')}
  }
  /** The facts of procedure, each with its answers. */
  readonly procedure: {
${levels(data, 'procedure')}
  }
}
`
}

/** The name of the type that holds the words of a policy: \`OurMunicipality\` for \`our-municipality\`. */
export function vocabularyName(id: string): string {
  return id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}

/** One property of the vocabulary: its name, what it is, and every word. */
type Words = readonly [name: string, what: string, words: readonly (string | number)[]]

function idsOf(data: PolicyData): readonly Words[] {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  const circumstances = data.facts.filter(({ role }) => role === 'circumstance')
  const told = data.facts.filter(({ role }) => role !== 'derived')
  return [
    ['behaviour', 'The catalogue of conduct.', ids(data.behaviours)],
    ['form', 'The forms of unwanted conduct.', ids(data.forms)],
    ['tier', 'The tiers, mildest first.', ids(data.tiers)],
    ['rung', 'The rungs of the ladder, mildest first.', data.ladder],
    ['measure', 'All measures, beside the ladder too.', ids(data.measures)],
    ['circumstance', 'The circumstances.', ids(circumstances)],
    ['attention', 'The points that never weigh but have to be seen.', ids(data.attention ?? [])],
    ['decider', 'The roles of those who decide.', ids(data.deciders)],
    ['historyKind', 'The kinds of earlier measures.', data.about.history.map(({ kind }) => kind)],
    ['rule', 'The names of the rules.', data.rules.map(({ name }) => name)],
    ['gate', 'The gates.', ids(data.gates)],
    ['route', 'The routes for the reporter.', ids(data.routes)],
    ['action', 'The actions of care.', Object.keys(data.actions)],
    ['fact', 'Everything a case can say: facts, points of procedure, circumstances.', ids(told)],
  ]
}

function line([name, what, words]: Words): string {
  return `  /** ${what} */\n  readonly ${name}: ${union(words)}`
}

function levels(data: PolicyData, role: FactData['role']): string {
  return data.facts
    .filter((fact) => fact.role === role)
    .map((fact) => {
      const label = fact.label.en.replaceAll('*/', '')
      return `    /** ${label}. */\n    readonly '${fact.id}': ${union(answers(fact))}`
    })
    .join('\n')
}

function union(words: readonly (string | number)[]): string {
  return words.length === 0 ? 'never' : words.map((word) => `'${word}'`).join(' | ')
}
