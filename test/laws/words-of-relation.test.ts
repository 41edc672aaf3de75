import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toMarkdown, toText } from '../../src/render'
import type { Advice, Case, CheckResult } from '../../src/index'
import { adviceOn } from '../support/answer'
import { anyCase, weighedCase } from '../support/arbitrary-case'
import { arbitrarySet } from '../support/arbitrary-proposal'
import { checkOn } from '../support/checked'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

/** What only somebody with a contract of employment has, loses or is. */
const ofEmployment = {
  nl: /(?:dienstverband|arbeidsovereenkomst|werknemer|ontslag|ontbinding).{0,30}/gi,
  en: /(?:employment|employee|dismiss|dissol).{0,30}/gi,
}
const withoutContract = fc.constantFrom<Case['relation']>('hired', 'intern', 'volunteer')
const anyOf: fc.Arbitrary<Case<Vocabulary>> = fc.oneof(anyCase(), weighedCase())

/** Where what is rendered speaks of employment, in both languages: as text, as a page and as the paper of a committee. */
function ofEmploymentIn(result: Advice<Vocabulary> | CheckResult<Vocabulary>): readonly string[] {
  return (['nl', 'en'] as const).flatMap((lang) => {
    const written = [
      toText(result, { lang }),
      toText(result, { lang, full: true }),
      toMarkdown(result, { lang }),
      toMarkdown(result, { lang, document: true }),
    ]
    // A choice of the policy is cited by its id, which is no word about anybody.
    const read = (said: string) => said.replace(/\s+/g, ' ').replace(/\bchoice-[\w-]+/g, '')
    return written.flatMap((said) => read(said).match(ofEmployment[lang]) ?? [])
  })
}

test('an advice on somebody hired, an intern or a volunteer never speaks of a contract of employment', () => {
  fc.assert(
    fc.property(anyOf, withoutContract, (theCase, relation) => {
      expect(ofEmploymentIn(adviceOn({ ...theCase, relation }))).toEqual([])
    }),
    { numRuns: runs(100) },
  )
})

test('nor does a check of any measures', () => {
  fc.assert(
    fc.property(anyOf, withoutContract, arbitrarySet, (theCase, relation, proposed) => {
      expect(ofEmploymentIn(checkOn({ ...theCase, relation }, proposed))).toEqual([])
    }),
    { numRuns: runs(40) },
  )
})
