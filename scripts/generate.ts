import { fileURLToPath } from 'node:url'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { compilePolicy, parsePolicy } from '../src/policy/compile'
import { definitionsIn, sourceTextsIn } from '../src/policy/definitions'
import type { Definitions, PolicyData } from '../src/policy/policy'
import { inside, readyPolicy } from '../src/policy/ready'
import type { SourceTexts } from '../src/policy/source-texts'
import { vocabularyModule } from '../src/policy/vocabulary-module'
import { verifyPolicy } from '../src/verify/verify-policy'
import { readPolicyFiles, shippedDirectory } from './read-policy'
import { writeSchemas } from './schemas'

/** Tabulates the shipped policy with json-rules-engine, proves it, and writes `src/generated/`. */
async function generate(): Promise<void> {
  const { files, hash } = readPolicyFiles(process.argv[2] ?? shippedDirectory)
  const text = parsePolicy(files)
  const data = await compilePolicy(text, hash)
  const proof = verifyPolicy(readyPolicy(structuredClone(data)))
  if (!proof.ok) throw new Error(JSON.stringify(proof.findings, null, 2))
  const folder = fileURLToPath(new URL('../src/generated/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}arbocatalogus-2026.ts`, dataModule({ ...data, provedMonotone: true }))
  const definitions = definitionsIn(text)
  writeFileSync(`${folder}definitions.ts`, definitionsModule(hash, definitions))
  writeFileSync(`${folder}letters.ts`, lettersModule())
  writeFileSync(`${folder}source-texts.ts`, sourceTextsModule(hash, sourceTextsIn(text)))
  writeFileSync(`${folder}also-called.ts`, alsoCalledModule())
  writeFileSync(`${folder}vocabulary.ts`, vocabularyModule(data))
  const schemas = writeSchemas(inside(readyPolicy({ ...data, provedMonotone: true })), definitions)
  console.log(
    `generated: ${schemas} schemas, ${data.rules.length} rules, ${proof.situations} situations proved`,
  )
}

function dataModule(data: PolicyData): string {
  return `import type { PolicyData } from '../policy/policy'

// Parsed from text: faster to load than the same object as code.
export const arbocatalogus2026Data = () =>
  JSON.parse(${JSON.stringify(JSON.stringify(data))}) as PolicyData
`
}

/** Apart from the data, so that who does not ask carries no definitions. */
function definitionsModule(hash: string, definitions: Definitions): string {
  return `import type { Definitions } from '../policy/policy'

// The policy that they belong to.
export const definitionsHash = '${hash}'

export const arbocatalogus2026Definitions = () =>
  JSON.parse(${JSON.stringify(JSON.stringify(definitions))}) as Definitions
`
}

/** The letters of the shipped policy, apart as well: only who writes a paper carries them. */
function lettersModule(): string {
  const letters: unknown = JSON.parse(
    readFileSync(`${shippedDirectory}letters/letters.json`, 'utf8'),
  )
  return `import type { Letters } from '../policy/letters'

export const arbocatalogus2026Letters = () =>
  JSON.parse(${JSON.stringify(JSON.stringify(letters))}) as Letters
`
}

/** Apart as well: what the sources say, which only a list of sources tells. */
function sourceTextsModule(hash: string, texts: SourceTexts): string {
  return `import type { SourceTexts } from '../policy/source-texts'

// The policy that they belong to.
export const sourceTextsHash = '${hash}'

export const arbocatalogus2026SourceTexts = () =>
  JSON.parse(${JSON.stringify(JSON.stringify(texts))}) as SourceTexts
`
}

/** What people say for its words: who reads a case that somebody wrote carries it, to say what was perhaps meant. */
function alsoCalledModule(): string {
  const words: unknown = JSON.parse(readFileSync(`${shippedDirectory}words/words.json`, 'utf8'))
  return `import type { AlsoCalled } from '../policy/also-called'

export const arbocatalogus2026AlsoCalled = () =>
  JSON.parse(${JSON.stringify(JSON.stringify(words))}) as AlsoCalled
`
}

await generate()
