import type { Lang, BilingualText } from '../base/text'

/** The headings and fixed phrases of a rendered advice. */
export const words = {
  advice: { nl: 'Advies over een maatregel', en: 'Advice on a measure' },
  checked: { nl: 'Toets van een maatregel', en: 'Check of a measure' },
  comparison: { nl: 'Vergelijking van zaken', en: 'Comparison of cases' },
  humanDecides: {
    nl: 'Dit is een advies; een mens met naam en functie beslist.',
    en: 'This is advice; a named human decides.',
  },
  ladder: { nl: 'De ladder', en: 'The ladder' },
  legendNamed: {
    nl: '▪ noemt de richtlijn zelf   ▫ noemt de richtlijn onder voorwaarde',
    en: '▪ the guideline itself names it   ▫ the guideline names it on a condition',
  },
  legend: {
    nl: '┃ bandbreedte   ┊ met schriftelijke motivering   ● advies   ○ begin van de weging',
    en: '┃ range   ┊ only with written reasons   ● advice   ○ start of the weighing',
  },
  classification: { nl: 'Hoe ernstig is het', en: 'How serious it is' },
  governs: { nl: 'bepaalt het advies', en: 'governs the advice' },
  notYet: {
    nl: 'Er kan nog niet worden besloten; verderop staat waarom.',
    en: 'It cannot be decided yet; the reasons are further on.',
  },
  lighterNow: {
    nl: 'Dit kan nu al; over iets zwaarders kan nog niet worden besloten. Verderop staat waarom.',
    en: 'This can be done now; nothing heavier can be decided yet. The reasons are further on.',
  },
  mayDecide: {
    nl: 'De procedure is in orde, dus er kan worden besloten.',
    en: 'The procedure is in order, so it can be decided.',
  },
  mayDecideUnadopted: {
    nl: 'Er kan worden besloten, maar niet is vastgelegd dat deze regeling is vastgesteld, instemming heeft en bekend is.',
    en: 'It can be decided, but it is not recorded that this policy was adopted, consented to and made known.',
  },
  mayClose: {
    nl: 'Voor het ongewenste gedrag kan de zaak met een besluit worden gesloten.',
    en: 'As to the unwanted conduct, the matter can be closed by a decision.',
  },
  mayCloseAfter: {
    nl: 'Zoek eerst uit wat nog open is; alleen als er dan nog geen sanctie past, kan de zaak met een besluit worden gesloten.',
    en: 'Find out first what is open; only if no sanction fits then either, the matter can be closed by a decision.',
  },
  mayNotClose: {
    nl: 'De zaak kan nog niet worden gesloten; verderop staat waarom.',
    en: 'The matter cannot be closed yet; the reasons are further on.',
  },
  notFound: { nl: 'niet vastgesteld, telt niet mee', en: 'not established, does not count' },
  alleged: { nl: 'als het komt vast te staan', en: 'if it is established' },
  reasoning: { nl: 'Hoe het advies tot stand komt', en: 'How the advice comes about' },
  steps: { nl: 'Wat meeweegt', en: 'What weighs' },
  alreadyUsed: {
    nl: 'Wat het gedrag zwaarder of lichter maakt, is al gebruikt voor de ernst of het begin van de weging, of telt hier niet.',
    en: 'What makes the conduct graver or milder was used already for the tier or the start of the weighing, or does not count here.',
  },
  notCounted: { nl: 'Niet meegeteld, en waarom', en: 'Not counted, and why' },
  principal: { nl: 'De maatregel', en: 'The measure' },
  inProportion: { nl: 'Waarom dit in verhouding is', en: 'Why it is in proportion' },
  imposedBy: { nl: 'Wie de maatregel oplegt', en: 'Who imposes it' },
  checkedBy: { nl: 'Wie toetst', en: 'Who checks' },
  lasts: { nl: 'Hoe lang dit meetelt', en: 'How long it counts' },
  until: {
    nl: 'bij ingang op de dag van dit advies tot',
    en: 'if it starts on the day of this advice, until',
  },
  monthsInFull: { nl: 'maanden volledig', en: 'months in full' },
  countsUntil: { nl: 'telt volledig mee tot', en: 'counts in full until' },
  conditions: { nl: 'Voorwaarden', en: 'Conditions' },
  lighter: { nl: 'Waarom niet lichter', en: 'Why not lighter' },
  heavier: { nl: 'Waarom niet zwaarder', en: 'Why not heavier' },
  accompanying: { nl: 'Daarbij', en: 'Beside it' },
  fallback: { nl: 'Terugvaloptie', en: 'Fallback' },
  interim: {
    nl: 'Bescherming zolang het onderzoek loopt',
    en: 'Protection while the inquiry runs',
  },
  legal: { nl: 'Los van de maatregel', en: 'Apart from the measure' },
  review: { nl: 'opnieuw bekijken uiterlijk', en: 'look again by' },
  reviewWithin: { nl: 'opnieuw bekijken binnen', en: 'look again within' },
  days: { nl: 'dagen', en: 'days' },
  openQuestions: { nl: 'Nog open', en: 'Still open' },
  firm: {
    nl: 'Geen antwoord op een open vraag over de weging verandert dit advies.',
    en: 'No answer to an open question of weighing changes this advice.',
  },
  firmOtherwise: {
    nl: 'Verder verandert geen antwoord op een open vraag over de weging dit advies.',
    en: 'Otherwise no answer to an open question of weighing changes this advice.',
  },
  notFirm: {
    nl: 'Wat onbekend is, telde niet tegen de beschuldigde; sommige antwoorden veranderen het advies.',
    en: 'What is not known did not count against the accused; some answers change the advice.',
  },
  fillIn: { nl: 'vul in', en: 'fill in' },
  gates: { nl: 'Mag er nu worden besloten', en: 'May it be decided now' },
  decidable: {
    nl: 'Ja, de procedure is in orde. Kijk nog naar de voorwaarden bij de maatregel.',
    en: 'Yes, the procedure is in order. Look at the conditions of the measure as well.',
  },
  decidableUnadopted: {
    nl: 'Ja, wat de procedure vraagt, is gedaan. Niet is vastgelegd dat deze regeling is vastgesteld, instemming van de ondernemingsraad heeft en bekend is gemaakt. Kijk ook naar de voorwaarden bij de maatregel.',
    en: 'Yes, what the procedure asks was done. It is not recorded that this policy was adopted, has the consent of the works council and was made known. Look at the conditions of the measure as well.',
  },
  closable: {
    nl: 'Ja: er past geen sanctie, en de zaak wordt met een besluit gesloten.',
    en: 'Yes: no sanction fits, and the matter is closed by a decision.',
  },
  closableAfter: {
    nl: 'Pas als is uitgezocht of er toch een sanctie past; zo niet, dan wordt de zaak met een besluit gesloten.',
    en: 'Only once it is found out whether a sanction fits after all; if not, the matter is closed by a decision.',
  },
  notClosable: {
    nl: 'Nog niet: ook om de zaak zonder sanctie te sluiten moet de procedure rond zijn.',
    en: 'Not yet: to close the matter without a sanction, too, the procedure has to be complete.',
  },
  why: { nl: 'reden', en: 'reason' },
  onlyHeavierWaits: {
    nl: 'Dit kan nu al. Over iets zwaarders nog niet: de procedure is niet rond, of niet alles is bevestigd.',
    en: 'This can be done now. Nothing heavier yet: the procedure is not complete, or not everything is confirmed.',
  },
  notDecidable: {
    nl: 'Nog niet: de procedure is niet rond, of niet alles is bevestigd.',
    en: 'Not yet: the procedure is not complete, or not everything is confirmed.',
  },
  authorities: {
    nl: 'Wie bevoegd is, en wat die kan doen',
    en: 'Who is competent, and what they can do',
  },
  yardstick: {
    nl: 'Ter vergelijking: bij een werknemer past hier',
    en: 'As a yardstick: for an employee what fits here is',
  },
  elsewhere: {
    nl: 'De werkgever kan hier niet over een maatregel besluiten; een ander gezag is bevoegd.',
    en: 'The employer cannot decide on a measure here; another authority is competent.',
  },
  nothingToDecide: {
    nl: 'Er is nu geen maatregel om over te besluiten.',
    en: 'There is no measure to decide on.',
  },
  openProcedure: {
    nl: 'Over de procedure en de omstandigheden van de beslissing:',
    en: 'About the procedure and the setting of the decision:',
  },
  makesNoDifference: { nl: 'maakt op zichzelf geen verschil', en: 'makes no difference by itself' },
  passed: { nl: 'ja', en: 'yes' },
  blocked: { nl: 'nee', en: 'no' },
  unknown: { nl: 'nagaan', en: 'confirm' },
  'ground-law': { nl: 'wet', en: 'law' },
  'ground-guideline': { nl: 'richtlijn', en: 'guideline' },
  'ground-choice': { nl: 'keuze van deze regeling', en: 'choice of this policy' },
  wayOut: { nl: 'Uitweg', en: 'Way out' },
  attention: {
    nl: 'Weegt niet mee, vraagt wel aandacht',
    en: 'Does not weigh, but needs attention',
  },
  history: { nl: 'Eerdere maatregelen', en: 'Earlier measures' },
  care: { nl: 'Zorg', en: 'Care' },
  reporter: { nl: 'voor de melder', en: 'for the reporter' },
  accused: { nl: 'voor de beschuldigde', en: 'for the accused' },
  witnesses: { nl: 'voor getuigen', en: 'for witnesses' },
  team: { nl: 'voor het team', en: 'for the team' },
  immediate: { nl: 'nu', en: 'now' },
  aftercare: { nl: 'daarna', en: 'after' },
  routes: { nl: 'Wegen voor de melder', en: 'Routes for the reporter' },
  suitable: { nl: 'past', en: 'suits' },
  unsuitable: { nl: 'past niet', en: 'does not suit' },
  'reporter-chooses': { nl: 'melder kiest', en: 'reporter chooses' },
  handling: { nl: 'Wie doet wat', en: 'Who does what' },
  safeguards: { nl: 'Zorgvuldigheid', en: 'Safeguards' },
  notices: { nl: 'Let op', en: 'Please note' },
  humanJudgement: { nl: 'Een mens beslist', en: 'A human decides' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  choice: { nl: 'keuze van deze regeling', en: 'choice of this policy' },
  notPublished: {
    nl: 'de vindplaats is niet bekend, dus het stuk noemt dit niet',
    en: 'where it was published is not known, so the paper does not name it',
  },
  notVerified: { nl: 'nog niet nagekeken', en: 'not verified yet' },
  toVerify: { nl: 'laat een jurist dit nakijken', en: 'have a lawyer check this' },
  receipt: { nl: 'Gemaakt met', en: 'Made with' },
  with: { nl: 'hoort erbij', en: 'goes with it' },
  offered: { nl: 'aanbod', en: 'offered' },
  first: { nl: 'eerst proberen', en: 'try first' },
  'if-needed': { nl: 'zo nodig', en: 'if needed' },
  check: { nl: 'nagaan', en: 'check' },
  note: { nl: 'ter informatie', en: 'for information' },
  instead: { nl: 'in plaats hiervan', en: 'instead of it' },
  stillCouldBe: { nl: 'Wat de uitkomst nog kan worden', en: 'What the outcome can still be' },
  verdictFirm: {
    nl: 'Geen antwoord op een open vraag over de weging verandert deze uitkomst.',
    en: 'No answer to an open question of weighing changes this outcome.',
  },
  tooMuchOpen: {
    nl: 'Er is te veel onbekend om alle antwoorden na te gaan.',
    en: 'Too much is unknown to try every answer.',
  },
  legendCheck: {
    nl: '┃ bandbreedte   ┊ alleen met motivering   ● advies   ◆ voorstel   ○ begin van de weging',
    en: '┃ range   ┊ only with written reasons   ● advice   ◆ proposed   ○ start of the weighing',
  },
  isAdmissible: {
    nl: 'De procedure staat een besluit hierover niet in de weg.',
    en: 'The procedure does not stand in the way of deciding on it.',
  },
  isTooHeavy: {
    nl: 'De procedure staat niet in de weg, maar de maatregel is te zwaar.',
    en: 'The procedure does not stand in the way, but the measure is too heavy.',
  },
  notAdmissible: {
    nl: 'Hierover kan nog niet worden besloten.',
    en: 'It cannot be decided on yet.',
  },
  notPossible: {
    nl: 'Hierover kan niet worden besloten, want het is hier niet mogelijk.',
    en: 'It cannot be decided on, because it is not possible here.',
  },
  notPossibleHere: { nl: 'Nee, het is hier niet mogelijk.', en: 'No, it is not possible here.' },
  onConditions: {
    nl: 'Hierover kan worden besloten als aan de voorwaarden is voldaan.',
    en: 'It can be decided on once the conditions are met.',
  },
  onConditionsAbove: {
    nl: 'Alleen als aan alle voorwaarden hierboven is voldaan.',
    en: 'Only once all conditions above are met.',
  },
  neverAdmissible: { nl: 'Hierover kan niet worden besloten.', en: 'It cannot be decided on.' },
  nothingToConfirm: {
    nl: 'Ja: hiervoor hoeft niets te worden bevestigd.',
    en: 'Yes: nothing has to be confirmed for this.',
  },
  threeQuestions: { nl: 'Is het in verhouding', en: 'Is it in proportion' },
  'is-suitable': { nl: 'Geschikt?', en: 'Suitable?' },
  'is-necessary': { nl: 'Noodzakelijk?', en: 'Necessary?' },
  'is-balanced': { nl: 'Evenwichtig?', en: 'Balanced?' },
  'answer-yes': { nl: 'Ja', en: 'Yes' },
  'answer-with-reasons': { nl: 'Alleen met een goede motivering', en: 'Only with good reasons' },
  'answer-no': { nl: 'Nee', en: 'No' },
  'answer-not-at-issue': { nl: 'Speelt niet', en: 'Not at issue' },
  theWhole: { nl: 'Het geheel', en: 'The whole' },
  wouldFit: { nl: 'Wat dit passend zou maken', en: 'What would make it fit' },
  wouldChange: { nl: 'Wat het advies zou veranderen', en: 'What would change the advice' },
  factsFirst: {
    nl: 'Feiten volgen uit het onderzoek, niet uit de gewenste maatregel.',
    en: 'Facts come from the inquiry, not from the measure one has in mind.',
  },
  andMore: { nl: 'Er zijn er nog meer; niet getoond:', en: 'There are more; not shown:' },
  askNext: { nl: 'Zoek dit het eerst uit', en: 'Find this out first' },
  askAnyway: { nl: 'Nog na te gaan', en: 'Still to be checked' },
  together: {
    nl: 'Wat alleen samen verschil maakt:',
    en: 'What only makes a difference together:',
  },
  notConfirmed: {
    nl: 'Niet alles van de procedure is bevestigd.',
    en: 'Not all of the procedure is confirmed.',
  },
  comparedCases: { nl: 'De zaken', en: 'The cases' },
  sameFacts: { nl: 'Dezelfde feiten, een andere maatregel', en: 'The same facts, another measure' },
  milderButGraver: {
    nl: 'Mildere feiten, een zwaardere maatregel',
    en: 'Milder facts, a heavier measure',
  },
  noPairs: { nl: 'Geen.', en: 'None.' },
  noDifference: {
    nl: 'Ook in de andere feiten is er geen verschil.',
    en: 'In the other facts there is no difference either.',
  },
  measuresBy: { nl: 'Maatregelen naar', en: 'Measures by' },
  oneCase: { nl: 'zaak', en: 'case' },
  manyCases: { nl: 'zaken', en: 'cases' },
  lighterThan: { nl: 'lichter dan het advies', en: 'lighter than the advice' },
  asAdvised: { nl: 'zoals het advies', en: 'as advised' },
  heavierThan: { nl: 'zwaarder', en: 'heavier' },
  reasonsOn: { nl: 'De redenen gaan over', en: 'The reasons are about' },
  fitting: { nl: 'past', en: 'fits' },
  defensible: { nl: 'te verdedigen', en: 'defensible' },
  borderline: { nl: 'op de grens', en: 'borderline' },
  'too-light': { nl: 'te licht', en: 'too light' },
  'too-heavy': { nl: 'te zwaar', en: 'too heavy' },
} as const satisfies Record<string, BilingualText>

/** Remarks behind what they are about; nothing where there are none. */
export function inBrackets(remarks: readonly string[]): string {
  return remarks.length === 0 ? '' : ` (${remarks.join(', ')})`
}

/** A text with a capital at its start. The bundler keeps that of `base/text` beside zod, which no renderer needs. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Labels of what goes together, in one line. */
export function joined(labels: readonly BilingualText[], lang: Lang): string {
  return labels.map((label) => label[lang]).join(' + ')
}

/** A line that announces what follows, as a heading: without the colon. */
export function asHeading(said: string): string {
  return said.replace(/:$/, '')
}
