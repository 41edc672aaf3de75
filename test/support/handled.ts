/** A procedure in which every gate is passed: both sides heard, nobody sanctioned before, and another place there is. */
export const handled = {
  accusedHeard: 'yes',
  reporterHeard: 'yes',
  independent: 'yes',
  alreadySanctioned: 'no',
  formalComplaint: 'no',
  otherPosition: 'yes',
} as const
