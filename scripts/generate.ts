import { fileURLToPath } from 'node:url'
import { mkdirSync, writeFileSync } from 'node:fs'
import { compilePolicy, parsePolicy } from '../src/policy/compile'
import { answers } from '../src/policy/fact'
import type { PolicyData } from '../src/policy/policy'
import { inside, readyPolicy } from '../src/policy/ready'
import { verifyPolicy } from '../src/verify/verify-policy'
import { readPolicyFiles, shippedDirectory } from './read-policy'
import { writeSchemas } from './schemas'

/** Tabulates the shipped policy with json-rules-engine, proves it, and writes `src/generated/`. */
async function generate(): Promise<void> {
  const { files, hash } = readPolicyFiles(process.argv[2] ?? shippedDirectory)
  const data = await compilePolicy(parsePolicy(files), hash)
  const proof = verifyPolicy(readyPolicy(structuredClone(data)))
  if (!proof.ok) throw new Error(JSON.stringify(proof.findings, null, 2))
  const folder = fileURLToPath(new URL('../src/generated/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}arbocatalogus-2026.ts`, dataModule({ ...data, provedMonotone: true }))
  writeFileSync(`${folder}vocabulary.ts`, vocabularyModule(data))
  const schemas = writeSchemas(inside(readyPolicy({ ...data, provedMonotone: true })))
  console.log(
    `generated: ${schemas} schemas, ${data.rules.length} rules, ${proof.situations} situations proved`,
  )
}

function dataModule(data: PolicyData): string {
  return `import type { PolicyData } from '../policy/policy'

// Parsed from text: faster to load than the same object as code.
export const arbocatalogus2026Data = JSON.parse(${JSON.stringify(JSON.stringify(data))}) as PolicyData
`
}

function vocabularyModule(data: PolicyData): string {
  const union = (words: readonly (string | number)[]) =>
    words.map((word) => `'${word}'`).join(' | ')
  const facts = (role: string) =>
    data.facts
      .filter((fact) => fact.role === role)
      .map(
        (fact) =>
          `    /** ${fact.label.en}. */\n    readonly '${fact.id}': ${union(answers(fact))}`,
      )
      .join('\n')
  const words = {
    behaviour: ['The catalogue of conduct.', data.behaviours.map((item) => item.id)],
    form: ['The forms of unwanted conduct.', data.forms.map((item) => item.id)],
    tier: ['The tiers, mildest first.', data.tiers.map((item) => item.id)],
    rung: ['The rungs of the ladder, mildest first.', data.ladder],
    measure: ['All measures, beside the ladder too.', data.measures.map((item) => item.id)],
    circumstance: [
      'The circumstances.',
      data.facts.filter((fact) => fact.role === 'circumstance').map((fact) => fact.id),
    ],
    decider: ['The roles of those who decide.', data.deciders.map((item) => item.id)],
    historyKind: ['The kinds of earlier measures.', data.about.history.map((item) => item.kind)],
  } as const
  const lines = Object.entries(words).map(
    ([key, [text, ids]]) => `  /** ${text} */\n  readonly ${key}: ${union(ids)}`,
  )
  return `/** The words of the shipped policy. */
export interface Arbocatalogus2026 {
${lines.join('\n')}
  /** The facts that weigh, each with its levels. */
  readonly facts: {
${facts('given')}
  }
  /** The facts of procedure, each with its answers. */
  readonly procedure: {
${facts('procedure')}
  }
}
`
}

await generate()
