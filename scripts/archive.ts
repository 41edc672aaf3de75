import { fileURLToPath } from 'node:url'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { safeAdvise } from '../src/advice/advise'
import { archiveFormat } from '../src/policy/archived'
import { inside } from '../src/policy/ready'
import { arbocatalogus2026 } from '../src/policy/shipped'
import { readPolicyFolder } from '../src/policy/source/read-folder'
import { shippedDirectory } from './read-policy'

/** What an archived policy recommended in a case when it was archived. */
interface ArchivedAnswer {
  readonly case: unknown
  readonly kind: string
  readonly recommended: string
}

/** Keeps the shipped policy as it is now, with its answers to its own scenarios; never writes over what was kept. */
function archive(): void {
  const { id, version, data } = inside(arbocatalogus2026)
  const name = `${id}@${version}.json`
  const { letters, words: alsoCalled } = readPolicyFolder(shippedDirectory).beside
  const whole = { format: archiveFormat, policy: data, letters, alsoCalled }
  const kept = `${JSON.stringify(whole)}\n`
  const answers = casesOf().flatMap(answerTo)
  const file = `sha256:${createHash('sha256').update(kept).digest('hex')}`
  const record = { policy: `${id}@${version}`, hash: data.hash, file, answers: [] }
  // A line for each answer, so that a difference shows which.
  const lines = answers.map((answer) => JSON.stringify(answer)).join(',\n')
  writeNew('../rules/archive/', name, kept)
  writeNew('../test/archive/', name, `${JSON.stringify(record).slice(0, -2)}\n${lines}\n]}\n`)
  console.log(`archived: ${id}@${version}, with ${answers.length} answers`)
}

function casesOf(): readonly unknown[] {
  const files = Object.values(readPolicyFolder(shippedDirectory).cases)
  return files.flatMap((file) =>
    (file as { readonly scenarios: readonly { readonly case: unknown }[] }).scenarios.map(
      (scenario) => scenario.case,
    ),
  )
}

/** What is recommended in a case; nothing where the case is refused, as that is the library's and not the policy's. */
function answerTo(theCase: unknown): readonly ArchivedAnswer[] {
  const advised = safeAdvise(theCase)
  if (!advised.ok) return []
  const { kind, recommended } = advised.value
  return [{ case: theCase, kind, recommended }]
}

function writeNew(folder: string, name: string, text: string): void {
  const path = fileURLToPath(new URL(folder, import.meta.url))
  mkdirSync(path, { recursive: true })
  writeFileSync(`${path}${name}`, text, { flag: 'wx' })
}

archive()
