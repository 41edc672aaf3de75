// A table of the advice on every case in a folder.
// Run: node examples/many-cases.mjs [folder]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describeIssue, safeAdvise } from 'evenredig'

const folder = process.argv[2] ?? fileURLToPath(new URL('cases', import.meta.url))
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()

const rows = [['file', 'kind', 'tier', 'recommended', 'decidable']]
for (const file of files) {
  const result = safeAdvise(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  if (!result.ok) {
    rows.push([file, 'invalid', '–', '–', '–'])
    for (const issue of result.issues) console.error(`${file}: ${describeIssue(issue)}`)
    process.exitCode = 1
    continue
  }
  const { kind, tier, recommended, decidable } = result.value
  rows.push([file, kind, tier ?? '–', recommended, decidable ? 'yes' : 'not yet'])
}

const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
for (const row of rows)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  )
