import type { BilingualText } from '../../base/text'

/** What the committee was handed; not every report is a formal complaint. */
export const matterWords = {
  yes: { nl: 'klacht', en: 'complaint' },
  no: { nl: 'melding', en: 'report' },
  unknown: { nl: 'klacht of melding', en: 'complaint or report' },
} as const satisfies Record<string, BilingualText>

/** Who advises: a committee where there is a formal complaint. Otherwise nobody knows, and it is said in words that fit both. */
export const adviserWords = {
  committee: {
    committee: { nl: 'de commissie', en: 'the committee' },
    members: {
      nl: 'namen en functies van de voorzitter, de leden en de secretaris',
      en: 'names and positions of the chair, the members and the secretary',
    },
    signing: { nl: 'de voorzitter en de secretaris', en: 'the chair and the secretary' },
  },
  adviser: {
    committee: { nl: 'de adviseur', en: 'the adviser' },
    members: {
      nl: 'namen en functies van wie adviseert',
      en: 'names and positions of whoever advises',
    },
    signing: { nl: 'wie adviseert', en: 'whoever advises' },
  },
} as const satisfies Record<string, Record<string, BilingualText>>

/** The words of the written advice; names in braces stand for what was handed in and who advises on it. */
export const documentWords = {
  titleOfComplaint: {
    nl: 'Advies van de klachtencommissie',
    en: 'Advice of the complaints committee',
  },
  title: {
    nl: 'Advies over een {matter} van ongewenst gedrag',
    en: 'Advice on a {matter} of unwanted conduct',
  },
  forWriter: { nl: 'Voor wie dit schrijft', en: 'For whoever writes this' },
  draft: {
    nl: 'Dit blad is voor wie het advies schrijft. Haal het eraf voordat het advies weggaat. Wat uit de zaak volgt, is ingevuld. Wat alleen mensen weten, staat open en vult {committee} zelf in. {Committee} controleert elke zin en stelt het advies vast.',
    en: 'This sheet is for whoever writes the advice. Take it off before the advice goes out. What follows from the case is filled in. What only people know is left open, for {committee} to fill in. {Committee} checks every sentence and adopts the advice.',
  },
  workNotes: { nl: 'Let hierop bij het schrijven:', en: 'Mind this while you write:' },
  lookUp: {
    nl: 'Kijk dit na voordat u erop steunt:',
    en: 'Check this before you rely on it:',
  },
  addressed: {
    nl: 'Dit is een advies aan het bevoegd gezag. Een mens met naam en functie beslist, en kan er met redenen van afwijken.',
    en: 'This is advice to the competent authority. A named human decides, and may depart from it with reasons.',
  },
  composition: { nl: 'Samenstelling en onafhankelijkheid', en: 'Composition and independence' },
  members: {
    nl: '{members}',
    en: '{members}',
  },
  statement: {
    nl: 'verklaring dat niemand van hen bij de zaak betrokken is of er belang bij heeft',
    en: 'statement that none of them is involved or has an interest in the matter',
  },
  complaint: {
    nl: 'De {matter} en wat {committee} beoordeelt',
    en: 'The {matter} and what {committee} judges',
  },
  stage: { nl: 'Stand van het onderzoek', en: 'State of the inquiry' },
  relation: {
    nl: 'Verhouding tot de organisatie',
    en: 'Relation to the organisation',
  },
  acts: { nl: 'Waarover de {matter} gaat:', en: 'What the {matter} is about:' },
  ownWords: {
    nl: 'de {matter} in de woorden van de melder, en wat {committee} niet beoordeelt',
    en: 'the {matter} in the words of the reporter, and what {committee} does not judge',
  },
  admissibility: { nl: 'Ontvankelijkheid', en: 'Admissibility' },
  admissibilityWhy: {
    nl: 'wanneer en hoe de {matter} binnenkwam, en waarom {committee} haar in behandeling nam',
    en: 'when and how the {matter} came in, and why {committee} took it up',
  },
  inadmissibleWhy: {
    nl: 'wanneer en hoe de klacht binnenkwam, en waarom zij niet ontvankelijk is',
    en: 'when and how the complaint came in, and why it is not admissible',
  },
  occasion: { nl: 'Aanleiding', en: 'Occasion' },
  procedure: { nl: 'Hoe {committee} te werk ging', en: 'How {committee} worked' },
  heard: {
    nl: 'wie op welke dag zijn gehoord, en waar het verslag daarvan is',
    en: 'who was heard on which day, and where the record is',
  },
  file: {
    nl: 'wie het dossier kon inzien, en wat beide kanten op de stukken en het rapport zeiden',
    en: 'who could look into the file, and what both sides said about the documents and the report',
  },
  support: {
    nl: 'wie beide kanten bijstond en welke steun is geboden',
    en: 'who assisted both sides and what support was offered',
  },
  positions: {
    nl: 'Wat de melder en de beschuldigde zeggen',
    en: 'What the reporter and the accused say',
  },
  reporterSays: {
    nl: 'het standpunt van de melder, per feit',
    en: 'the position of the reporter, for each act',
  },
  accusedSays: {
    nl: 'het verweer van de beschuldigde, per feit',
    en: 'the defence of the accused, for each act',
  },
  departure: {
    nl: 'waarom hier iets anders past dan het advies hierboven',
    en: 'why something else fits here than the advice above',
  },
  established: {
    nl: 'Is het gedrag vastgesteld?',
    en: 'Is the conduct established?',
  },
  evidence: {
    nl: 'per feit: waarop het oordeel rust (verklaringen, berichten, stukken), en hoe {committee} weegt wat daartegen is ingebracht',
    en: 'for each act: what the finding rests on (statements, messages, documents), and how {committee} weighs what was said against it',
  },
  unwanted: {
    nl: 'Is het ongewenst gedrag, en hoe ernstig?',
    en: 'Is it unwanted conduct, and how serious?',
  },
  norm: { nl: 'Getoetst is aan', en: 'Judged by' },
  normSays: {
    nl: 'Wat de norm zegt, in onze woorden',
    en: 'What the norm says, in our words',
  },
  ownRules: {
    nl: 'de gedragsregels van de organisatie die hier gelden, en hoe die bekend waren gemaakt',
    en: "the organisation's rules of conduct that apply, and how they had been made known",
  },
  proportionate: {
    nl: 'Welke maatregel is in verhouding?',
    en: 'Which measure is in proportion?',
  },
  protection: {
    nl: 'Welke bescherming past nu?',
    en: 'Which protection fits now?',
  },
  facts: { nl: 'De feiten die kunnen wegen:', en: 'The facts that may weigh:' },
  claimed: { nl: 'omstandigheid', en: 'circumstance' },
  unknownFact: {
    nl: 'niet bekend; dat telde niet tegen de beschuldigde',
    en: 'not known; that did not count against the accused',
  },
  counted: { nl: 'Wat meeweegt, en hoe zwaar:', en: 'What weighs, and how much:' },
  notCounted: {
    nl: 'Wat is bekeken en niet meetelt:',
    en: 'What was looked at and does not count:',
  },
  history: { nl: 'Eerdere maatregelen:', en: 'Earlier measures:' },
  reasoning: { nl: 'Hoe de uitkomst tot stand komt:', en: 'How the outcome comes about:' },
  weighed: {
    nl: 'wat {committee} anders weegt dan hierboven, en waarom',
    en: 'what {committee} weighs otherwise than above, and why',
  },
  dueProcess: { nl: 'Is het zorgvuldig gegaan?', en: 'Was due process kept?' },
  safeguards: { nl: 'Waar {committee} op let:', en: 'What {committee} sees to:' },
  confirm: {
    nl: 'wat hierboven nog is na te gaan of ontbreekt, en hoe dat alsnog gebeurt',
    en: 'what is still to be confirmed or missing above, and how that will be done',
  },
  judgement: { nl: 'Oordeel', en: 'Judgement' },
  outside: {
    nl: 'De zaak valt buiten deze regeling; {committee} geeft daarover geen oordeel.',
    en: 'The matter falls outside this policy; {committee} gives no judgement on it.',
  },
  inadmissible: {
    nl: 'De klacht is niet ontvankelijk; {committee} geeft daarover geen inhoudelijk oordeel.',
    en: 'The complaint is not admissible; {committee} gives no judgement on its merits.',
  },
  ownInquiry: {
    nl: 'De werkgever deed zelf onderzoek.',
    en: 'The employer held an inquiry of its own.',
  },
  provisional: {
    nl: '{Committee} geeft nu geen inhoudelijk oordeel. Wat in dit stuk over vaststelling, ernst en maatregel staat, ook hierboven, is voorlopig. Het geldt alleen als het gedrag alsnog op de juiste wijze wordt vastgesteld.',
    en: '{Committee} gives no judgement on the merits now. What this document says of findings, gravity and measure, also above, is provisional. It holds only if the conduct is duly established after all.',
  },
  onlyAfter: {
    nl: 'Nu niet. Alleen als wat ontbreekt alsnog gebeurt en het oordeel hetzelfde blijft, past wat hier staat.',
    en: 'Not now. Only if what is missing is done after all and the judgement stays the same, what stands here fits.',
  },
  withheld: {
    nl: '{Committee} kan nog niet oordelen.',
    en: '{Committee} cannot judge yet.',
  },
  goesWith: {
    nl: 'Bij de vaststellingen hierboven past het oordeel dat',
    en: 'With the findings above goes the judgement that',
  },
  upheld: { nl: 'de klacht gegrond is', en: 'the complaint is well-founded' },
  partly: { nl: 'de klacht deels gegrond is', en: 'the complaint is well-founded in part' },
  unfounded: { nl: 'de klacht ongegrond is', en: 'the complaint is unfounded' },
  undetermined: {
    nl: 'niet is vast te stellen of de klacht gegrond is',
    en: 'it cannot be determined whether the complaint is well-founded',
  },
  'conduct-upheld': { nl: 'het gedrag vaststaat', en: 'the conduct is established' },
  'conduct-partly': {
    nl: 'het gedrag deels vaststaat',
    en: 'the conduct is established in part',
  },
  'conduct-unfounded': { nl: 'de melding ongegrond is', en: 'the report is unfounded' },
  'conduct-undetermined': {
    nl: 'niet is vast te stellen wat er is gebeurd',
    en: 'it cannot be determined what happened',
  },
  experienced: {
    nl: 'De ervaring van de melder is erkend; een concreet feit is niet vastgesteld.',
    en: 'The experience of the reporter is acknowledged; no concrete act is established.',
  },
  noJudgement: {
    nl: 'Er is nog geen oordeel: het onderzoek is niet afgerond.',
    en: 'There is no judgement yet: the inquiry is not concluded.',
  },
  adopted: {
    nl: 'het oordeel zoals {committee} het vaststelt',
    en: 'the judgement as {committee} adopts it',
  },
  proposal: { nl: 'De voorgenomen maatregel', en: 'The measure in mind' },
  measure: { nl: 'Advies over de maatregel', en: 'Advice on the measure' },
  goal: {
    nl: 'wat de maatregel hier moet bereiken, in de woorden van {committee}',
    en: 'what the measure is to achieve here, in the words of {committee}',
  },
  whyEnds: {
    nl: 'waarom dat hier zo is: waarom het werk niet door kan gaan, en waarom iets lichters niet volstaat',
    en: 'why that is so here: why the work cannot go on, and why nothing lighter suffices',
  },
  together: {
    nl: 'Wat erbij hoort, samen niet meer dan nodig:',
    en: 'What goes with it, together no more than needed:',
  },
  apart: { nl: 'Los van de maatregel:', en: 'Apart from the measure:' },
  fallback: { nl: 'Als dit niet lukt:', en: 'If this does not succeed:' },
  alternatives: { nl: 'Overwogen alternatieven', en: 'Alternatives considered' },
  lighter: {
    nl: 'Waarom iets lichters niet volstaat:',
    en: 'Why something lighter does not suffice:',
  },
  heavier: {
    nl: 'Waarom iets zwaarders niet nodig is:',
    en: 'Why something heavier is not needed:',
  },
  interim: { nl: 'Tijdelijke maatregelen', en: 'Interim measures' },
  interimNow: {
    nl: 'welke tijdelijke maatregelen gelden, sinds wanneer, en of zij stoppen of doorgaan',
    en: 'which interim measures are in force, since when, and whether they end or go on',
  },
  care: { nl: 'Nazorg', en: 'Care' },
  detriment: { nl: 'Bescherming tegen benadeling', en: 'Protection against detriment' },
  detrimentText: {
    nl: '{Committee} adviseert om erop te letten dat niemand nadeel heeft van een melding, getuigenis of verweer te goeder trouw.',
    en: '{Committee} advises to watch that nobody suffers detriment from a report, testimony or defence in good faith.',
  },
  detrimentWho: {
    nl: 'wie hierop let, tot wanneer, en waar nadeel kan worden gemeld',
    en: 'who watches this, until when, and where detriment can be reported',
  },
  followUp: { nl: 'Opvolging en evaluatie', en: 'Follow-up and evaluation' },
  followUpDays: { nl: 'Dagen om opnieuw te kijken:', en: 'Days to look again:' },
  evaluation: {
    nl: 'dag van de evaluatie, wie evalueert, en wie op de afspraken let',
    en: 'day of the evaluation, who evaluates, and who watches the agreements',
  },
  organisation: { nl: 'Opmerkingen over de organisatie', en: 'Remarks about the organisation' },
  remarks: {
    nl: 'opmerkingen van {committee} over beleid, cultuur of omstandigheden, waarop het bevoegd gezag hoort te reageren',
    en: 'remarks of {committee} about policy, culture or circumstances, which the competent authority is to answer',
  },
  open: { nl: 'Wat nog niet bekend is', en: 'What is not known yet' },
  dissent: { nl: 'Afwijkende mening', en: 'Dissent' },
  dissenting: {
    nl: 'wie anders oordeelt en waarom; of dat er geen afwijkende mening is',
    en: 'who judges otherwise and why; or that there is no dissent',
  },
  clock: { nl: 'Op tijd beslissen:', en: 'Deciding in time:' },
  decision: { nl: 'Wie beslist, en wat daarna kan', en: 'Who decides, and what can follow' },
  decides: {
    nl: 'Het bevoegd gezag neemt het advies over, of wijkt er met redenen van af en stuurt het advies dan mee.',
    en: 'The competent authority adopts the advice, or departs from it with reasons and encloses the advice.',
  },
  decider: {
    nl: 'naam en functie van wie beslist, de dag van het besluit en de eigen redenen',
    en: 'name and position of whoever decides, the day of the decision and their own reasons',
  },
  remedies: {
    nl: 'of interne heroverweging mogelijk is, bij wie en tot wanneer, en welke weg naar de rechter openstaat',
    en: 'whether internal review is possible, with whom and until when, and which way to the court is open',
  },
  distribution: { nl: 'Vertrouwelijkheid en verspreiding', en: 'Confidentiality and distribution' },
  confidential: {
    nl: 'Dit advies is vertrouwelijk en gaat alleen naar wie het voor de behandeling nodig heeft.',
    en: 'This advice is confidential and goes only to those who need it to handle the matter.',
  },
  recipients: {
    nl: 'wie dit advies ontvangt, wat de melder en de beschuldigde ervan krijgen, en hoe lang het wordt bewaard',
    en: 'who receives this advice, what the reporter and the accused get of it, and how long it is kept',
  },
  account: { nl: 'Verantwoording', en: 'Account' },
  signature: {
    nl: 'plaats, datum en handtekening van {signing}',
    en: 'place, date and signatures of {signing}',
  },
  noLonger: {
    nl: 'telt vanaf deze dag niet meer volledig mee, als de maatregel op de dag van dit advies ingaat',
    en: 'no longer counts in full from this day, if the measure starts on the day of this advice',
  },
} as const satisfies Record<string, BilingualText>
