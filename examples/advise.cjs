// The same conduct by an employee, a hired worker, an intern and a volunteer: one ladder, other words.
// CommonJS. Run: node examples/advise.cjs
const { advise } = require('evenredig')

const theCase = {
  stage: 'concluded',
  conduct: [{ behaviour: 'inappropriate-touch', finding: 'established' }],
  facts: {
    pattern: 'repeated',
    response: 'none',
    power: 'none',
    impact: 'severe',
    targets: 'one',
    workLink: 'work',
  },
}

for (const relation of ['employee', 'hired', 'intern', 'volunteer', 'former-employee']) {
  const { kind, recommended, principal } = advise({ ...theCase, relation })
  console.log(
    `${relation.padEnd(15)}  ${kind.padEnd(13)}  ${recommended.padEnd(11)}  ${principal === null ? '–' : principal.label.en}`,
  )
}
