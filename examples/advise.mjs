// Advice on one case, in a few lines: what, within which range, why, and what is still open.
// Run: node examples/advise.mjs [case.json]
import { readFileSync } from 'node:fs'
import { advise } from 'evenredig'

const file = process.argv[2] ?? new URL('cases/remarks-to-subordinates.json', import.meta.url)
const advice = advise(JSON.parse(readFileSync(file, 'utf8')))

const rungs = new Map(advice.labels.ladder.map(({ measure, label }) => [measure, label.en]))
const signed = (steps) => (steps > 0 ? `+${steps}` : String(steps))

console.log(advice.summary.en)

if (advice.range) {
  console.log(`\nRange: ${rungs.get(advice.range.from)} to ${rungs.get(advice.range.to)}`)
  for (const { measure, zone } of advice.considered) {
    if (zone === 'departure') console.log(`Only with written reasons: ${rungs.get(measure)}`)
  }

  console.log('\nWhy')
  for (const { rule, steps, counted, because } of advice.steps) {
    console.log(
      `  ${(counted ? signed(steps) : '–').padStart(2)}  ${because.en} (${rule}${counted ? '' : ', shown but not counted'})`,
    )
  }
  console.log(
    `  net ${signed(advice.net)}, ${advice.firm ? 'whatever the answers below' : 'though an answer below may change it'}`,
  )
}

console.log('\nStill to ask')
for (const { question, answers } of advice.openQuestions) {
  const outcomes = [...new Set(answers.map(({ recommended }) => rungs.get(recommended)))]
  console.log(
    `  ${question.en} ${outcomes.length === 1 ? 'No answer changes the advice.' : `Leads to: ${outcomes.join(' or ')}.`}`,
  )
}

console.log(`\nMay it be decided now? ${advice.decidable ? 'Yes.' : 'Not yet:'}`)
for (const { status, because } of advice.gates) {
  if (status !== 'passed') console.log(`  ${because.en}`)
}
