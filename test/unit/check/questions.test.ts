import { expect, test } from 'vitest'
import type { Case, CheckResult } from '../../../src/index'
import type { Vocabulary } from '../../../src/policy/vocabulary'
import { handledComplaint, mildFacts } from '../../support/handled'
import { checkOn } from '../../support/inside'

type Inquiry = Partial<Case<Vocabulary>> & { readonly finding?: 'established' | 'unfounded' }

/** One act of which everything is known and that nothing makes graver. */
function caseOf(behaviour: string, { finding, facts, ...more }: Inquiry = {}): Case<Vocabulary> {
  const stage = more.stage ?? 'concluded'
  const found = stage === 'concluded' ? { finding: finding ?? 'established' } : {}
  return {
    assessedOn: '2026-11-27',
    history: [],
    procedure: handledComplaint,
    ...more,
    stage,
    conduct: [{ behaviour, on: '2026-10-01', ...found }],
    facts: { ...mildFacts, offence: 'none', ...facts },
  }
}

const questions = ['suitable', 'necessary', 'balanced'] as const
const saidOf = (result: CheckResult<Vocabulary>) =>
  questions.map((question) => `${result[question].answer}: ${result[question].because.nl}`)

const talk = caseOf('joke-at-expense')
const insult = caseOf('insult')
const threat = caseOf('threat')
const open = caseOf('insult', { facts: { impact: 'unknown', leverage: 'unknown' } })
const unfounded = caseOf('threat', { finding: 'unfounded' })
const reported = caseOf('threat', { stage: 'reported' })
const reportedInsult = caseOf('insult', { stage: 'reported' })
const noPlace = caseOf('threat', { procedure: { ...handledComplaint, otherPosition: 'no' } })
const heavyInsult = caseOf('insult', { facts: { impact: 'severe' } })
const heavyThreat = caseOf('threat', { facts: { impact: 'severe', power: 'hierarchical' } })
const official = caseOf('threat', { relation: 'office-holder' })

/** A case with a proposal, what is said of it, what lighter suffices, and how each answer to the three questions begins. */
interface Row {
  readonly of: readonly [Case<Vocabulary>, string | readonly string[]]
  readonly verdict: string
  readonly lighter: string | null
  /** The answer in words, after what it names as proposed. */
  readonly answer: readonly [nl: string, en: string]
  readonly said: readonly [suitable: string, necessary: string, balanced: string]
}
const enough = 'yes: Dit doet genoeg voor wat is vastgesteld. Het weegt zwaarder dan het advies'
const within = 'yes: Dit ligt binnen wat bij dit gedrag past: '
const lighter = (measure: string) =>
  `Er is iets lichters dat volgens de weging volstaat: ${measure}`
const noFurther = 'yes: Dit gaat niet verder dan de weging vraagt.'
const noInquiry = 'Er is nog geen afgerond onderzoek'
const needed = 'yes: Het werk tijdelijk stilleggen kan nodig zijn'
const apart = 'yes: Tijdelijk afstand houden in het werk kan beschermen'
const elsewhere = 'De beschuldigde is politieke ambtsdrager'

const rows: readonly Row[] = [
  {
    of: [talk, 'none'],
    verdict: 'too-light',
    lighter: null,
    answer: [
      'Dit is te licht. Bij dit gedrag past: corrigerend gesprek tot en met mondelinge waarschuwing. Het advies is corrigerend gesprek.',
      'This is too light. What fits this conduct: corrective talk to oral warning. The advice is corrective talk.',
    ],
    said: [
      'no: Dit doet te weinig',
      'not-at-issue: Deze vraag speelt niet: dit doet al te weinig.',
      'no: Dit laat de ernst',
    ],
  },
  {
    of: [talk, 'corrective-talk'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Dit is in verhouding: het advies is ook corrigerend gesprek.',
      'This is in proportion: the advice is corrective talk as well.',
    ],
    said: [
      'yes: Dit is wat het advies noemt. Het corrigeert',
      'yes: Geen maatregel volstaat niet. Er is',
      `${within}corrigerend gesprek tot en met mondelinge`,
    ],
  },
  {
    of: [talk, 'oral-warning'],
    verdict: 'defensible',
    lighter: 'corrective-talk',
    answer: [
      'Dit is te verdedigen: het ligt binnen de bandbreedte. Het advies is corrigerend gesprek; leg uit waarom daarvan wordt afgeweken.',
      'This can be defended: it lies within the range. The advice is corrective talk; explain the departure from it.',
    ],
    said: [enough, `with-reasons: ${lighter('corrigerend gesprek')}`, within],
  },
  {
    of: [talk, 'written-warning'],
    verdict: 'too-heavy',
    lighter: 'corrective-talk',
    answer: [
      'Dit is te zwaar. Bij dit gedrag past: corrigerend gesprek tot en met mondelinge waarschuwing. Het advies is corrigerend gesprek.',
      'This is too heavy. What fits this conduct: corrective talk to oral warning. The advice is corrective talk.',
    ],
    said: [enough, `no: ${lighter('corrigerend gesprek')}`, 'no: Dit drukt zwaarder'],
  },
  {
    of: [insult, 'oral-warning'],
    verdict: 'borderline',
    lighter: null,
    answer: [
      'Dit ligt op de grens: het is alleen te verdedigen met een schriftelijke motivering. De bandbreedte is schriftelijke waarschuwing tot en met laatste schriftelijke waarschuwing; het advies is schriftelijke waarschuwing.',
      'This is borderline: it can be defended only with written reasons. The range is written warning to final written warning; the advice is written warning.',
    ],
    said: [
      'with-reasons: De weging wijst naar schriftelijke waarschuwing',
      noFurther,
      'with-reasons: Dit ligt buiten',
    ],
  },
  {
    of: [insult, 'written-warning'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Dit is in verhouding: het advies is ook schriftelijke waarschuwing.',
      'This is in proportion: the advice is written warning as well.',
    ],
    said: [
      'yes: Dit is wat het advies noemt. Het trekt',
      'yes: Mondelinge waarschuwing is alleen met een schriftelijke motivering te verdedigen. L',
      within,
    ],
  },
  {
    of: [insult, 'suspension'],
    verdict: 'too-heavy',
    lighter: 'written-warning',
    answer: [
      'Dit is een tijdelijke maatregel en geen sanctie; zij kan niet in de plaats komen van een maatregel. Het geheel weegt als overplaatsing van de beschuldigde, door tijdelijke schorsing met loon; zonder dat is het te licht. Dit is te zwaar. Bij dit gedrag past: schriftelijke waarschuwing tot en met laatste schriftelijke waarschuwing. Het advies is schriftelijke waarschuwing.',
      'This is an interim measure and no sanction; it cannot take the place of a measure. The whole weighs as transfer of the accused, because of temporary paid suspension; without that it is too light. This is too heavy. What fits this conduct: written warning to final written warning. The advice is written warning.',
    ],
    said: [enough, `no: ${lighter('schriftelijke waarschuwing')}`, 'no: Dit drukt zwaarder'],
  },
  {
    of: [heavyInsult, 'final-warning'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Dit is in verhouding: het advies is ook laatste schriftelijke waarschuwing.',
      'This is in proportion: the advice is final written warning as well.',
    ],
    said: [
      'yes: Dit is wat het advies noemt.',
      'yes: Schriftelijke waarschuwing is ook te verdedigen. B',
      within,
    ],
  },
  {
    of: [heavyInsult, 'written-warning'],
    verdict: 'defensible',
    lighter: null,
    answer: [
      'Dit is te verdedigen: het ligt binnen de bandbreedte. Het advies is laatste schriftelijke waarschuwing; leg uit waarom daarvan wordt afgeweken.',
      'This can be defended: it lies within the range. The advice is final written warning; explain the departure from it.',
    ],
    said: ['with-reasons: De weging wijst naar laatste', noFurther, within],
  },
  {
    of: [heavyThreat, 'settlement'],
    verdict: 'defensible',
    lighter: null,
    answer: [
      'Dit weegt als ontbinding van de arbeidsovereenkomst door de rechter. Dit is te verdedigen: het advies, ontbinding van de arbeidsovereenkomst door de rechter, weegt even zwaar. Dit kan alleen in overleg: het wordt niet opgelegd en niet geadviseerd.',
      'This weighs as dissolution of the employment contract by the court. This can be defended: the advice, dissolution of the employment contract by the court, weighs the same. This is possible by agreement only: it is not imposed and not recommended.',
    ],
    said: [
      'yes: Dit doet genoeg voor wat is vastgesteld: het weegt even zwaar als het advies',
      'yes: Overplaatsing van de beschuldigde is ook te verdedigen.',
      within,
    ],
  },
  {
    of: [unfounded, 'none'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Dit past: er is geen grond voor een sanctie. De melding is ongegrond.',
      'This fits: there is no ground for a sanction. The report is unfounded.',
    ],
    said: ['yes: De melding is ongegrond.', noFurther, 'yes: De melding is ongegrond.'],
  },
  {
    of: [unfounded, 'oral-warning'],
    verdict: 'too-heavy',
    lighter: 'none',
    answer: [
      'Dit is te zwaar: er past geen sanctie. De melding is ongegrond.',
      'This is too heavy: no sanction fits. The report is unfounded.',
    ],
    said: [
      'no: De melding is ongegrond.',
      'no: De melding is ongegrond.',
      'no: De melding is ongegrond.',
    ],
  },
  {
    of: [unfounded, 'suspension'],
    verdict: 'too-heavy',
    lighter: 'none',
    answer: [
      'Dit is te zwaar: de zaak vraagt hier niet om tijdelijke schorsing met loon. De melding is ongegrond.',
      'This is too heavy: the case does not call for this (temporary paid suspension). The report is unfounded.',
    ],
    said: [
      'yes: Het past alleen met een concrete reden',
      'no: De melding is ongegrond.',
      'no: Wat bekend is, vraagt niet om tijdelijke schorsing',
    ],
  },
  {
    of: [reported, 'none'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Dit past: er is geen grond voor een sanctie. Er is nog geen afgerond onderzoek; tot het zover is, past geen oordeel en geen sanctie, alleen bescherming.',
      'This fits: there is no ground for a sanction. There is no concluded inquiry yet; until then no judgement and no sanction fit, only protection.',
    ],
    said: [`yes: ${noInquiry}`, noFurther, `yes: ${noInquiry}`],
  },
  {
    of: [reported, 'transfer'],
    verdict: 'too-heavy',
    lighter: 'none',
    answer: [
      'Dit is te zwaar: er past geen sanctie. Er is nog geen afgerond onderzoek; tot het zover is, past geen oordeel en geen sanctie, alleen bescherming.',
      'This is too heavy: no sanction fits. There is no concluded inquiry yet; until then no judgement and no sanction fit, only protection.',
    ],
    said: [`no: ${noInquiry}`, `no: ${noInquiry}`, `no: ${noInquiry}`],
  },
  {
    of: [reported, 'suspension'],
    verdict: 'defensible',
    lighter: 'working-apart',
    answer: [
      'Dit is te verdedigen als bescherming, als iets lichters niet volstaat. Er is nog geen afgerond onderzoek; tot het zover is, past geen oordeel en geen sanctie, alleen bescherming.',
      'This can be defended as protection, where something lighter falls short. There is no concluded inquiry yet; until then no judgement and no sanction fit, only protection.',
    ],
    said: [needed, 'with-reasons: Probeer eerst iets lichters: tijdelijk afstand', needed],
  },
  {
    of: [reported, 'working-apart'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Dit past: het is geen sanctie. Er is nog geen afgerond onderzoek; tot het zover is, past geen oordeel en geen sanctie, alleen bescherming.',
      'This fits: it is no sanction. There is no concluded inquiry yet; until then no judgement and no sanction fit, only protection.',
    ],
    said: [apart, noFurther, apart],
  },
  {
    of: [reported, 'coaching'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Dit past: het is geen sanctie. Er is nog geen afgerond onderzoek; tot het zover is, past geen oordeel en geen sanctie, alleen bescherming.',
      'This fits: it is no sanction. There is no concluded inquiry yet; until then no judgement and no sanction fit, only protection.',
    ],
    said: [`yes: ${noInquiry}`, noFurther, `yes: ${noInquiry}`],
  },
  {
    of: [reportedInsult, 'suspension'],
    verdict: 'too-heavy',
    lighter: 'working-apart',
    answer: [
      'Dit is te zwaar: de zaak vraagt hier niet om tijdelijke schorsing met loon. Lichtere bescherming volstaat. Er is nog geen afgerond onderzoek; tot het zover is, past geen oordeel en geen sanctie, alleen bescherming.',
      'This is too heavy: the case does not call for this (temporary paid suspension). Lighter protection suffices. There is no concluded inquiry yet; until then no judgement and no sanction fit, only protection.',
    ],
    said: [
      'yes: Het past alleen met een concrete reden',
      `no: ${lighter('tijdelijk afstand')}`,
      'no: Wat bekend is, vraagt niet om tijdelijke schorsing',
    ],
  },
  {
    of: [noPlace, 'transfer'],
    verdict: 'too-heavy',
    lighter: null,
    answer: [
      'Dit is hier niet mogelijk. Er is geen andere passende functie of werkplek. Het advies is laatste schriftelijke waarschuwing.',
      'This is not possible here. There is no other suitable position or workplace. The advice is final written warning.',
    ],
    said: [
      'no: Er is geen andere passende functie',
      'not-at-issue: Deze vraag speelt niet: dit is hier niet mogelijk.',
      within,
    ],
  },
  {
    of: [noPlace, 'final-warning'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Dit is in verhouding: het advies is ook laatste schriftelijke waarschuwing.',
      'This is in proportion: the advice is final written warning as well.',
    ],
    said: [
      'yes: Dit is wat het advies noemt.',
      'yes: Schriftelijke waarschuwing volstaat niet. Te licht',
      within,
    ],
  },
  {
    of: [official, 'none'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Dit past: de werkgever kan hier niets opleggen. De beschuldigde is politieke ambtsdrager; over een maatregel beslist een ander gezag.',
      'This fits: there is nothing that the employer can impose here. The accused is a political office-holder; another authority decides on a measure.',
    ],
    said: [`yes: ${elsewhere}`, noFurther, `yes: ${elsewhere}`],
  },
  {
    of: [official, 'oral-warning'],
    verdict: 'too-heavy',
    lighter: 'none',
    answer: [
      'Dit kan de werkgever hier niet opleggen. De beschuldigde is politieke ambtsdrager; over een maatregel beslist een ander gezag.',
      'The employer cannot impose this here. The accused is a political office-holder; another authority decides on a measure.',
    ],
    said: [`no: ${elsewhere}`, `no: ${elsewhere}`, `no: ${elsewhere}`],
  },
  {
    of: [heavyThreat, 'role-removal'],
    verdict: 'defensible',
    lighter: null,
    answer: [
      'Dit weegt als overplaatsing van de beschuldigde. Dit is te verdedigen: het ligt binnen de bandbreedte. Het advies is ontbinding van de arbeidsovereenkomst door de rechter; leg uit waarom daarvan wordt afgeweken.',
      'This weighs as transfer of the accused. This can be defended: it lies within the range. The advice is dissolution of the employment contract by the court; explain the departure from it.',
    ],
    said: ['with-reasons: De weging wijst naar ontbinding', noFurther, within],
  },
  {
    of: [threat, 'role-removal'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Dit weegt als overplaatsing van de beschuldigde. Dit is in verhouding: het advies, overplaatsing van de beschuldigde, weegt even zwaar.',
      'This weighs as transfer of the accused. This is in proportion: the advice, transfer of the accused, weighs the same.',
    ],
    said: [
      'yes: Dit is wat het advies noemt.',
      'yes: Laatste schriftelijke waarschuwing is alleen',
      within,
    ],
  },
  {
    of: [noPlace, ['transfer', 'suspension']],
    verdict: 'too-heavy',
    lighter: null,
    answer: [
      'Dit is hier niet mogelijk. Er is geen andere passende functie of werkplek. Het advies is laatste schriftelijke waarschuwing.',
      'This is not possible here. There is no other suitable position or workplace. The advice is final written warning.',
    ],
    said: ['no: Er is geen andere passende functie', 'not-at-issue: ', within],
  },
  {
    of: [unfounded, 'coaching'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Dit past: het is geen sanctie. De melding is ongegrond.',
      'This fits: it is no sanction. The report is unfounded.',
    ],
    said: ['yes: De melding is ongegrond.', noFurther, 'yes: De melding is ongegrond.'],
  },
  {
    of: [open, 'written-warning'],
    verdict: 'fitting',
    lighter: null,
    answer: [
      'Naar wat nu bekend is, is dit in verhouding; het is te licht als macht als drukmiddel is gebruikt. Het advies is ook schriftelijke waarschuwing.',
      'On what is known now this is in proportion; it is too light if power was used as leverage. The advice is written warning as well.',
    ],
    said: ['yes: Dit is wat het advies noemt.', 'yes: Mondelinge waarschuwing is alleen', within],
  },
  {
    of: [open, 'final-warning'],
    verdict: 'defensible',
    lighter: 'written-warning',
    answer: [
      'Naar wat nu bekend is, is dit te verdedigen; het is op de grens als macht als drukmiddel is gebruikt. Het ligt binnen de bandbreedte. Het advies is schriftelijke waarschuwing; leg uit waarom daarvan wordt afgeweken.',
      'On what is known now this is defensible; it is borderline if power was used as leverage. It lies within the range. The advice is written warning; explain the departure from it.',
    ],
    said: [enough, 'with-reasons: Er is iets lichters', within],
  },
]

/** The answer after its first sentence, which names what is proposed. */
const afterFirst = (text: string) => text.slice(text.indexOf('. ') + 2)

test('the answer and each of the three questions are told for the case, each with its reason', () => {
  for (const { of, verdict, lighter, answer, said } of rows) {
    const [, measure] = of
    const result = checkOn(...of)
    const { nl, en } = result.because
    expect({
      measure,
      verdict: result.verdict,
      lighter: result.lighterThatSuffices,
      answer: [afterFirst(nl), afterFirst(en)],
      said: saidOf(result).map((one, at) => one.slice(0, said[at]?.length)),
    }).toEqual({ measure, verdict, lighter, answer, said })
  }
})

test('the answer names everything that is proposed, in the order of the policy', () => {
  const { nl, en } = checkOn(caseOf('insult'), ['suspension', 'coaching', 'oral-warning']).because
  expect(nl).toContain(
    'Voorstel: mondelinge waarschuwing, coaching of gedragstraining en tijdelijke schorsing met loon. ',
  )
  expect(en).toContain(
    'Proposed: oral warning, coaching or behavioural training and temporary paid suspension. ',
  )
})
