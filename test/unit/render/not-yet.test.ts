import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Case } from '../../../src/index'
import { toMarkdown, toText } from '../../../src/render'
import { adviceOn } from '../../support/answer'
import { contestedCase, weighedCase } from '../../support/arbitrary-case'
import { handledComplaint, inOneLine } from '../../support/handled'
import { checkOn } from '../../support/inside'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { runs } from '../../support/runs'

const caseOf = (behaviour: string, procedure: object): Case<Vocabulary> => ({
  stage: 'concluded',
  conduct: [{ behaviour, finding: 'established' }],
  facts: { power: 'none', impact: 'limited', workLink: 'work' },
  procedure: { ...handledComplaint, ...procedure },
})
const draftOf = (theCase: Case<Vocabulary>) =>
  inOneLine(toMarkdown(adviceOn(theCase), { lang: 'nl', document: true }))
const pageOf = (theCase: Case<Vocabulary>) =>
  inOneLine(toText(adviceOn(theCase), { lang: 'nl', full: true }))
const provisional = 'De commissie geeft nu geen inhoudelijk oordeel.'
const notNow = 'Nu niet. Alleen als wat ontbreekt alsnog gebeurt'

test('a draft that gives no judgement says at the top and with the measure that what it weighs is provisional', () => {
  for (const procedure of [{ accusedHeard: 'no' }, { admissible: 'no', ownInquiry: 'no' }]) {
    const draft = draftOf(caseOf('threat', procedure))
    expect(draft).toContain(provisional)
    expect(draft).toContain(notNow)
  }
  for (const procedure of [{}, { admissible: 'no', ownInquiry: 'yes' }]) {
    const draft = draftOf(caseOf('threat', procedure))
    expect(draft).not.toContain(provisional)
    expect(draft).not.toContain(notNow)
  }
})

test('what can be done now is not called too early in the same draft', () => {
  const draft = draftOf(caseOf('sexual-remark', { accusedHeard: 'no' }))
  expect(draft).toContain('Dit kan nu al')
  expect(draft).toContain(provisional)
  expect(draft).not.toContain(notNow)
})

test('a check of what may be done though the procedure is not complete does not say that it is', () => {
  const said = (procedure: object) =>
    inOneLine(
      toText(checkOn(caseOf('sexual-remark', procedure), ['corrective-talk']), {
        lang: 'nl',
        full: true,
      }),
    )
  const complete = 'wat de procedure vraagt, is gedaan'
  expect(said({ accusedHeard: 'no' })).toContain('Dit kan nu al. Over iets zwaarders nog niet')
  expect(said({ accusedHeard: 'no' })).not.toContain(complete)
  expect(said({})).toContain(complete)
})

test('a matter that an open answer could still turn is not said to be ready to close', () => {
  const sanctioned = (newFacts: string) =>
    pageOf(caseOf('threat', { alreadySanctioned: 'yes', newFacts }))
  expect(sanctioned('unknown')).toContain('Zoek eerst uit wat nog open is')
  expect(sanctioned('unknown')).not.toContain(
    'Voor het ongewenste gedrag kan de zaak met een besluit worden gesloten.',
  )
  expect(sanctioned('no')).toContain(
    'Voor het ongewenste gedrag kan de zaak met een besluit worden gesloten.',
  )
})

test('a check of closing a matter says the same as the advice on it', () => {
  const unfounded: Case<Vocabulary> = {
    ...caseOf('insult', { accusedHeard: 'no' }),
    conduct: [{ behaviour: 'insult', finding: 'unfounded' }],
  }
  const cases = [
    unfounded,
    caseOf('threat', { alreadySanctioned: 'yes' }),
    caseOf('threat', { alreadySanctioned: 'yes', newFacts: 'no' }),
  ]
  const saying =
    /kan nog niet worden gesloten|Zoek eerst uit|kan de zaak met een besluit worden gesloten/
  const said = cases.map((theCase) => {
    const page = inOneLine(toText(checkOn(theCase, ['none']), { lang: 'nl', full: true }))
    expect(page).not.toContain('hoeft niets te worden bevestigd')
    expect(saying.exec(page)?.[0]).toBe(saying.exec(pageOf(theCase))?.[0])
    return saying.exec(page)?.[0]
  })
  expect(new Set(said).size).toBe(3)
})

test('no plain yes for what an open answer would make impossible', () => {
  const page = (prompt: string) =>
    inOneLine(
      toText(checkOn(caseOf('physical-aggression', { prompt }), ['summary-dismissal']), {
        lang: 'nl',
        full: true,
      }),
    )
  expect(page('unknown')).toContain('Alleen als aan alle voorwaarden hierboven is voldaan.')
  expect(page('yes')).toContain('wat de procedure vraagt, is gedaan')
})

test('what is said to be added to the guideline stands on the page, where the governing reading leads to the advice', () => {
  let told = 0
  fc.assert(
    fc.property(fc.oneof(weighedCase(), contestedCase()), (theCase) => {
      const advice = adviceOn(theCase)
      fc.pre(advice.kind === 'measures')
      const isHeldUp = advice.steps.some(({ group }) => group === 'floor')
      fc.pre(!isHeldUp)
      const shown = [...advice.steps, ...advice.applied].flatMap(({ source }) => source)
      for (const { choice } of advice.grounds?.moved ?? []) {
        expect(shown).toContain(choice)
        told++
      }
    }),
    { numRuns: runs(300) },
  )
  expect(told).toBeGreaterThan(50)
})
