import type { Arbocatalogus2026, Case } from '../../src/index'

/** A procedure in which every gate is passed: both sides heard, nobody sanctioned before, and another place there is. */
export const handled = {
  accusedHeard: 'yes',
  reporterHeard: 'yes',
  independent: 'yes',
  alreadySanctioned: 'no',
  formalComplaint: 'no',
  otherPosition: 'yes',
} as const

/** The same of a formal complaint that is admissible, with both willing to talk. */
export const handledComplaint = {
  ...handled,
  formalComplaint: 'yes',
  admissible: 'yes',
  bothWilling: 'yes',
} as const

/** One insult between equals, in which a formal complaint was handled. */
export const insult = {
  reference: '2026-014',
  assessedOn: '2026-11-27',
  stage: 'concluded',
  conduct: [{ behaviour: 'insult', finding: 'established', on: '2026-10-01' }],
  facts: { pattern: 'single', power: 'none', impact: 'limited', workLink: 'work' },
  history: [],
  procedure: handledComplaint,
} as const satisfies Case<Arbocatalogus2026>

/** Facts that make nothing graver: once, between equals, of limited impact, in private. */
export const mildFacts = {
  pattern: 'single',
  power: 'none',
  impact: 'limited',
  surroundings: 'unaffected',
  audience: 'private',
  targets: 'one',
  workLink: 'work',
} as const

/** A page on one line, as it is read. */
export const inOneLine = (page: string): string => page.replace(/\s+/g, ' ')
