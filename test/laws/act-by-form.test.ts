import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toMarkdown, toText } from '../../src/render'
import type { Act, Case } from '../../src/index'
import { adviceOn } from '../support/answer'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'
import { runs } from '../support/runs'

const { forms, tiers } = shipped.data

const byForm: fc.Arbitrary<Act<Vocabulary>> = fc.record(
  {
    form: fc.constantFrom(...forms.map(({ id }) => id)),
    tier: fc.constantFrom(...tiers.map(({ id }) => id)),
    finding: fc.constantFrom('established' as const, 'unfounded' as const),
    on: fc.constant('2026-03-02'),
  },
  { requiredKeys: ['form', 'tier', 'finding'] },
)

test('an act that is given by its form is never called by the form alone, anywhere', () => {
  fc.assert(
    fc.property(byForm, (act) => {
      const theCase: Case<Vocabulary> = { stage: 'concluded', conduct: [act] }
      const advice = adviceOn(theCase)
      const form = forms.find(({ id }) => id === act.form)?.label
      const tier = tiers.find(({ id }) => id === act.tier)?.label
      for (const lang of ['nl', 'en'] as const) {
        const [told] = advice.conduct
        expect(told?.label[lang]).toContain(form?.[lang])
        expect(told?.label[lang]).toContain(tier?.[lang])
        const bare = new RegExp(
          `\\(${form?.[lang]}\\)|‘${form?.[lang]}’|^- ${form?.[lang]}[,:]`,
          'm',
        )
        expect(toText(advice, { lang, full: true })).not.toMatch(bare)
        expect(toMarkdown(advice, { lang, document: true })).not.toMatch(bare)
      }
    }),
    { numRuns: runs(60) },
  )
})
