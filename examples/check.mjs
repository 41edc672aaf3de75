// Is this measure in proportion, and what would have to be different? Then the same for a set of measures.
// Run: node examples/check.mjs
import { readFileSync } from 'node:fs'
import { applyChanges, check } from 'evenredig'

const theCase = JSON.parse(
  readFileSync(new URL('cases/remarks-to-subordinates.json', import.meta.url), 'utf8'),
)

for (const proposed of [
  'oral-warning',
  'written-warning',
  'transfer',
  'dissolution',
  'summary-dismissal',
]) {
  const { verdict, admissible, because } = check(theCase, proposed)
  console.log(`${proposed}: ${verdict}${admissible ? '' : ', not admissible yet'}\n  ${because.en}`)
}

const result = check(theCase, 'dissolution')
console.log('\nDissolution, question by question')
for (const question of ['suitable', 'necessary', 'balanced']) {
  console.log(`  ${question}: ${result[question].answer}. ${result[question].because.en}`)
}
console.log(`  lighter, and enough: ${result.lighterThatSuffices}`)

console.log('\nWhat would make it fit')
for (const { because } of result.whatWouldChange.fitting.slice(0, 3)) console.log(`  ${because.en}`)

// A change can be applied: the case comes out as promised.
const [smallest] = result.whatWouldChange.fitting
if (smallest)
  console.log(`  applied: ${check(applyChanges(theCase, smallest.changes), 'dissolution').verdict}`)

console.log('\nA set is judged as a whole')
for (const set of [
  ['transfer', 'coaching'],
  ['written-warning', 'suspension'],
]) {
  const { verdict, weighsAs, parts } = check(theCase, set)
  console.log(
    `  ${set.join(' + ')}: ${verdict}, weighs as ${weighsAs} (${parts.map(({ measure, role }) => `${measure} ${role}`).join(', ')})`,
  )
}
