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
