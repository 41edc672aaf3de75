// Like cases alike? Every decided case in a folder beside the advice and beside the others.
// Run: node examples/compare.mjs [folder]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare } from 'evenredig'

const folder = process.argv[2] ?? fileURLToPath(new URL('decided', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const comparison = compare(
  files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))),
)

console.log(comparison.notForPublication.en)
for (const { reference, verdict, rungs, deviation } of comparison.cases) {
  console.log(
    `${reference}: ${verdict}${rungs === 0 ? '' : `, ${Math.abs(rungs)} rung${Math.abs(rungs) === 1 ? '' : 's'} ${rungs < 0 ? 'lighter' : 'heavier'}, ${deviation.replaceAll('-', ' ')}`}`,
  )
}
for (const { because, differ } of [...comparison.sameFacts, ...comparison.milderButGraver]) {
  console.log(`\n${because.en}`)
  for (const { label, first, second } of differ)
    console.log(`  ${label.en}: ${first.en}, ${second.en}`)
}
console.log(`\n${comparison.byPosition.because.en}`)
