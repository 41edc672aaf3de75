import type { BilingualText, Lang } from '../base/text'

/** The words of a policy as a works council reads it. */
export const policyWords = {
  title: {
    nl: 'Sanctiebeleid: wat niet wordt geaccepteerd, en wat er dan kan volgen',
    en: 'Sanction policy: what is not accepted, and what can follow',
  },
  about: {
    nl: 'Dit stuk is gemaakt uit de regeling zelf, om te lezen, te bespreken en om over instemming te besluiten. Waar een keuze is gemaakt, staat erbij waarom, en wat ook had gekund. Die keuzes komen van wie de regeling maakte; wie haar vaststelt, neemt ze over of verandert ze.',
    en: 'This paper is made of the policy itself, to be read, discussed, and to decide on consent. Where a choice was made, it says why, and what else could have been. The choices are those of whoever made the policy; whoever adopts it takes them over or changes them.',
  },
  human: {
    nl: 'De regeling geeft advies. Een mens met naam en functie beslist, en kan met redenen afwijken.',
    en: 'The policy gives advice. A named human decides, and may depart from it with reasons.',
  },
  policy: { nl: 'Regeling', en: 'Policy' },
  version: { nl: 'Versie', en: 'Version' },
  from: { nl: 'Voor gedrag vanaf', en: 'For conduct from' },
  adopted: { nl: 'Vastgesteld', en: 'Adopted' },
  consent: { nl: 'Instemming ondernemingsraad', en: 'Consent of the works council' },
  communicated: { nl: 'Bekendgemaakt', en: 'Made known' },
  notRecorded: { nl: 'niet vastgelegd', en: 'not recorded' },
  conduct: { nl: 'Wat niet wordt geaccepteerd', en: 'What is not accepted' },
  behaviour: { nl: 'Gedrag', en: 'Conduct' },
  example: { nl: 'Bijvoorbeeld', en: 'For instance' },
  form: { nl: 'Soort', en: 'Kind' },
  outside: { nl: 'Wat niet onder dit beleid valt:', en: 'What this policy is not about:' },
  ladder: { nl: 'Welke maatregelen er zijn', en: 'Which measures there are' },
  measure: { nl: 'Maatregel', en: 'Measure' },
  what: { nl: 'Wat het is', en: 'What it is' },
  imposes: { nl: 'Wie legt op', en: 'Who imposes' },
  checks: { nl: 'Wie toetst', en: 'Who checks' },
  lasts: { nl: 'Hoe lang het telt', en: 'How long it counts' },
  lastsInFull: { nl: 'Hoe lang het volledig telt', en: 'How long it counts in full' },
  months: { nl: 'maanden', en: 'months' },
  notFixed: { nl: 'hangt af van de zaak', en: 'depends on the matter' },
  lightest: {
    nl: 'Van licht naar zwaar. Voor inhuur, stagiairs en vrijwilligers gelden dezelfde treden, in eigen woorden.',
    en: 'From light to heavy. For hired workers, interns and volunteers the same rungs hold, in words of their own.',
  },
  beside: { nl: 'Wat ernaast kan:', en: 'What can go beside it:' },
  never: { nl: 'Wat geen maatregel is:', en: 'What is no measure:' },
  lifts: {
    nl: 'Wanneer gedrag zwaarder geldt dan het op zich is',
    en: 'When conduct ranks graver than it is by itself',
  },
  with: { nl: 'Bij', en: 'With' },
  always: { nl: 'Bij elke overtreding:', en: 'With every transgression:' },
  fits: { nl: 'Welke maatregel waarbij past', en: 'Which measure fits what' },
  weighs: { nl: 'Wat meeweegt, en hoe zwaar', en: 'What weighs, and how much' },
  group: { nl: 'Onderwerp', en: 'Subject' },
  steps: { nl: 'Stappen', en: 'Steps' },
  because: { nl: 'Wanneer', en: 'When' },
  stepsMean: {
    nl: 'Elk punt telt voor een aantal stappen: plus maakt het zwaarder, min lichter. Van elk onderwerp telt het zwaarste één keer; omstandigheden tellen op, tot een grens. Wat de ernst of het begin al bepaalt, telt niet nog eens mee. De som is het totaal; verderop staat wat een totaal van bijvoorbeeld +2 betekent.',
    en: 'Each point counts for a number of steps: plus makes it heavier, minus lighter. Of each subject the strongest counts once; circumstances add up, to a limit. What already decides the gravity or the start does not count again. The sum is the total; what a total of +2, for instance, means is told further on.',
  },
  inSteps: { nl: 'Zo gaat het:', en: 'This is how it goes:' },
  meaning: { nl: 'Wat de woorden betekenen:', en: 'What the words mean:' },
  level: { nl: 'Woord', en: 'Word' },
  means: { nl: 'Betekenis', en: 'Meaning' },
  notThen: { nl: 'Dan kan dit niet', en: 'Then this is not possible' },
  number: { nl: 'Nr.', en: 'No.' },
  'on-conduct': { nl: 'Over gedrag en feiten', en: 'On conduct and facts' },
  'on-measures': { nl: 'Over de maatregelen', en: 'On the measures' },
  'on-weighing': { nl: 'Over wat meeweegt', en: 'On what weighs' },
  'on-fitting': { nl: 'Over welke maatregel past', en: 'On which measure fits' },
  'on-care': { nl: 'Over behandeling en zorg', en: 'On handling and care' },
  refused: { nl: 'Wat niet als omstandigheid telt:', en: 'What does not count as a circumstance:' },
  seen: {
    nl: 'Wat geen stappen krijgt, maar wel wordt gezien:',
    en: 'What gets no steps, but is seen:',
  },
  inShort: {
    nl: 'Zo begint het; wat onder de tabel staat, kan dat verschuiven.',
    en: 'This is where it starts; what stands below the table can move that.',
  },
  tier: { nl: 'Ernst', en: 'Gravity' },
  startsAt: { nl: 'De weging begint bij', en: 'The weighing starts at' },
  byItself: { nl: 'Wat op zichzelf past', en: 'What fits by itself' },
  upTo: { nl: 'tot en met', en: 'up to and including' },
  words: { nl: 'Woorden in dit stuk', en: 'Words in this paper' },
  history: {
    nl: 'Hoe lang een eerdere maatregel meetelt',
    en: 'How long an earlier measure counts',
  },
  earlier: { nl: 'Eerdere maatregel', en: 'Earlier measure' },
  counts: { nl: 'Telt als', en: 'Counts as' },
  until: { nl: 'tot', en: 'until' },
  monthsAfter: { nl: 'maanden erna', en: 'months after' },
  forGood: { nl: 'blijvend', en: 'for good' },
  choices: { nl: 'De keuzes van deze regeling', en: 'The choices of this policy' },
  choice: { nl: 'Keuze', en: 'Choice' },
  why: { nl: 'Waarom', en: 'Why' },
  alternative: { nl: 'Wat ook had gekund', en: 'What else could have been' },
  departures: {
    nl: 'Waar deze regeling van de richtlijn afwijkt',
    en: 'Where this policy departs from the guideline',
  },
  none: {
    nl: 'De organisatie heeft geen eigen afwijking vastgelegd. Waar een keuze van deze regeling verder gaat dan de richtlijn, of lichter is, staat dat bij die keuze.',
    en: 'The organisation recorded no departure of its own. Where a choice of this policy goes further than the guideline, or is lighter, that choice says so.',
  },
  care: { nl: 'Zorgvuldigheid en zorg', en: 'Due process and care' },
  gates: { nl: 'Eerst moet vaststaan:', en: 'First it has to be settled:' },
  safeguards: { nl: 'Daarbij hoort:', en: 'That includes:' },
  careOf: { nl: 'Zorg', en: 'Care' },
  evaluation: { nl: 'Evaluatie', en: 'Evaluation' },
  when: {
    nl: 'wanneer dit beleid wordt geëvalueerd, en door wie',
    en: 'when this policy is evaluated, and by whom',
  },
  works: { nl: 'Instemming en bekendmaking', en: 'Consent and notice' },
  consentDay: {
    nl: 'dag van de instemming, en wat de ondernemingsraad erbij opmerkte',
    en: 'day of the consent, and what the works council remarked',
  },
  noticeHow: {
    nl: 'hoe en wanneer iedereen dit beleid te horen krijgt',
    en: 'how and when everybody is told of this policy',
  },
  laws: { nl: 'Wetten en uitspraken', en: 'Laws and rulings' },
} as const satisfies Record<string, BilingualText>

/** What the words of the paper mean that are not explained where they stand. */
const terms = [
  [
    { nl: 'Advies', en: 'Advice' },
    {
      nl: 'Wat een computerprogramma uitrekent als de feiten van een zaak zijn ingevuld. Mensen stellen de feiten vast, en een mens beslist.',
      en: 'What a computer program works out once the facts of a matter are filled in. People establish the facts, and a human decides.',
    },
  ],
  [
    { nl: 'Trede', en: 'Rung' },
    {
      nl: 'een maatregel op de ladder van licht naar zwaar',
      en: 'a measure on the ladder from light to heavy',
    },
  ],
  [
    { nl: 'Bandbreedte', en: 'Range' },
    {
      nl: 'de treden die in een zaak passen',
      en: 'the rungs that fit in a matter',
    },
  ],
  [
    { nl: 'Met een schriftelijke motivering', en: 'With written reasons' },
    {
      nl: 'een trede net buiten de bandbreedte, die alleen te verdedigen is als op papier staat waarom',
      en: 'a rung just outside the range, which can only be defended where it is on paper why',
    },
  ],
  [
    { nl: 'Totaal', en: 'Total' },
    {
      nl: 'de som van de stappen van wat zwaarder en lichter maakt',
      en: 'the sum of the steps of what makes it heavier and lighter',
    },
  ],
  [
    { nl: 'Beëindiging langs de gewone weg', en: 'Ending in the ordinary way' },
    {
      nl: 'voor werknemers: de rechter ontbindt het contract; directe beëindiging is ontslag op staande voet',
      en: 'for employees: the court dissolves the contract; an immediate end is summary dismissal',
    },
  ],
  [
    { nl: 'Melder, getroffene', en: 'Reporter, person affected' },
    {
      nl: 'wie het meldde, en wie het overkwam; dat kunnen twee mensen zijn',
      en: 'who reported it, and to whom it happened; these can be two people',
    },
  ],
] as const satisfies readonly (readonly [BilingualText, BilingualText])[]

/** The words of the paper with what they mean. */
export function termsOf(lang: Lang): readonly (readonly [string, string])[] {
  return terms.map(([term, said]) => [term[lang], said[lang]])
}

/** How a matter comes to a measure, step by step. */
const path: readonly BilingualText[] = [
  { nl: 'Vaststellen wat er is gebeurd.', en: 'Establish what happened.' },
  { nl: 'Kijken hoe ernstig dat is, op zichzelf.', en: 'See how serious that is, by itself.' },
  { nl: 'Kijken waar de weging dan begint.', en: 'See where the weighing then starts.' },
  {
    nl: 'Optellen wat zwaarder en lichter maakt.',
    en: 'Add up what makes it heavier and lighter.',
  },
  {
    nl: 'Omhoog of omlaag gaan, binnen wat bij die ernst past.',
    en: 'Go up or down, within what fits that gravity.',
  },
  { nl: 'Een mens beslist, met redenen.', en: 'A human decides, with reasons.' },
]

/** The steps in one language, with their numbers. */
export function pathOf(lang: Lang): readonly string[] {
  return path.map((step, at) => `${at + 1}. ${step[lang]}`)
}
