// What comes back for input that is no valid case: every problem at once, each with its place and a hint.
// `safeAdvise` takes any value and never throws for it. Run: node examples/bad-input.mjs
import { advise, CaseError, describeIssue, safeAdvise } from 'evenredig'

const inputs = {
  'a name and free text': {
    reference: 'j.jansen',
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established', description: 'what was shouted' }],
  },
  'misspelt words': {
    stage: 'concluded',
    conduct: [{ behaviour: 'sexual-remarks', finding: 'proven' }],
    facts: { power: 'manager' },
  },
  'a concluded case without a finding': {
    stage: 'concluded',
    conduct: [{ behaviour: 'threat' }],
  },
  'bullying that happened once': {
    stage: 'concluded',
    conduct: [{ behaviour: 'bullying', finding: 'established' }],
    facts: { pattern: 'single' },
  },
  'a circumstance that is no excuse': {
    stage: 'concluded',
    conduct: [{ behaviour: 'sexual-remark', finding: 'established' }],
    circumstances: ['alcohol'],
  },
  'no case at all': null,
}

for (const [name, input] of Object.entries(inputs)) {
  const result = safeAdvise(input)
  console.log(`${name}:`)
  for (const issue of result.ok ? [] : result.issues)
    console.log(`  [${issue.code}] ${describeIssue(issue)}`)
}

// `advise` throws the same problems in one error.
try {
  advise({ stage: 'concluded', conduct: [] })
} catch (error) {
  if (!(error instanceof CaseError)) throw error
  console.log(
    `${error.name} with ${error.issues.length} issue at \`${error.issues[0].path.join('.')}\``,
  )
}
