import type { BilingualText } from '../base/text'

/** What the page says in its own words; what comes from the policy and the interview is not here. */
export const words = {
  title: { nl: 'Evenredig', en: 'Evenredig' },
  tagline: {
    nl: 'Welke maatregel past bij ongewenst gedrag op het werk',
    en: 'Which measure fits unwanted conduct at work',
  },
  skip: { nl: 'Naar de inhoud', en: 'Skip to content' },
  inOtherLanguage: { nl: 'English', en: 'Nederlands' },
  steps: { nl: 'Onderdelen', en: 'Parts' },
  start: { nl: 'Begin', en: 'Start' },
  overview: { nl: 'Antwoorden', en: 'Answers' },
  outcome: { nl: 'Resultaat', en: 'Result' },
  proposal: { nl: 'Voorstel', en: 'Proposal' },
  keep: { nl: 'Bewaren', en: 'Keep' },
  decision: { nl: 'Besluit', en: 'Decision' },
  policy: { nl: 'Regeling', en: 'Policy' },
  loading: { nl: 'De regeling wordt geladen…', en: 'The policy is being loaded…' },
  working: { nl: 'Even rekenen…', en: 'Working it out…' },
  back: { nl: 'Terug', en: 'Back' },
  next: { nl: 'Verder', en: 'Continue' },
  print: { nl: 'Afdrukken', en: 'Print' },
  unknown: { nl: 'Weet ik niet', en: 'I don’t know' },
  lookUp: { nl: 'Nagaan', en: 'To find out' },
  noneOfThese: { nl: 'Geen van deze', en: 'None of these' },
  or: { nl: 'of', en: 'or' },
  such: { nl: 'Bijvoorbeeld', en: 'For example' },
  cited: { nl: 'Staat in', en: 'Stated in' },
  ownChoice: { nl: 'Een keuze van deze regeling', en: 'A choice of this policy' },
  thereIsAProblem: { nl: 'Er klopt iets niet', en: 'There is a problem' },

  nothingLeaves: { nl: 'Niets verlaat deze computer', en: 'Nothing leaves this computer' },
  nothingLeavesWhy: {
    nl: 'Deze pagina werkt zonder internet. Ze stuurt niets op en onthoudt niets. Wat u wilt bewaren, slaat u zelf op als bestand.',
    en: 'This page works without the internet. It sends nothing and keeps nothing. What you want to keep, you save as a file yourself.',
  },
  startAbout: {
    nl: 'U beantwoordt vragen over één zaak. De pagina vraagt alleen wat het advies nog kan veranderen. Daarna ziet u welke maatregel past, en waarom. Het is een advies: een mens besluit.',
    en: 'You answer questions about one case. The page asks only what can still change the advice. Then you see which measure fits, and why. It is advice: a human decides.',
  },
  noNames: {
    nl: 'Noem nergens namen. U hebt die niet nodig voor het advies.',
    en: 'Give no names anywhere. The advice does not need them.',
  },
  newCase: { nl: 'Nieuwe zaak', en: 'New case' },
  goOn: { nl: 'Verder met deze zaak', en: 'Go on with this case' },
  startAgain: { nl: 'Opnieuw beginnen', en: 'Start again' },
  startAgainSure: {
    nl: 'Wilt u opnieuw beginnen? De antwoorden die u niet hebt bewaard, zijn dan weg.',
    en: 'Do you want to start again? Answers that you did not keep are gone then.',
  },
  openFiles: { nl: 'Of open bestanden', en: 'Or open files' },
  openFilesHint: {
    nl: 'Een zaak of een besluit dat u eerder bewaarde, of zaken waarin al is besloten. U kunt er meer tegelijk kiezen.',
    en: 'A case or a decision that you kept before, or cases that were decided on. You can choose several at once.',
  },
  reading: { nl: 'Het bestand wordt gelezen…', en: 'The file is being read…' },
  madeWith: {
    nl: 'Het advies in dit bestand is gemaakt met',
    en: 'The advice in this file was made with',
  },
  shownWith: {
    nl: 'Hier ziet u het advies van nu, dat anders kan zijn: dat van',
    en: 'You see the advice of now here, which can differ: that of',
  },
  chooseFiles: { nl: 'Kies bestanden', en: 'Choose files' },
  openedBeside: { nl: 'Besliste zaken geopend', en: 'Decided cases opened' },
  tooLarge: {
    nl: 'Dit bestand is te groot. Een zaak is een paar kilobytes; meer dan 5 MB wordt niet gelezen.',
    en: 'This file is too large. A case is a few kilobytes; more than 5 MB is not read.',
  },

  aboutFile: { nl: 'De zaak', en: 'The case' },
  aboutStage: { nl: 'Het onderzoek', en: 'The inquiry' },
  aboutSafety: { nl: 'Eerst de veiligheid', en: 'Safety first' },
  aboutAct: { nl: 'Wat er is gebeurd', en: 'What happened' },
  actAt: { nl: 'Gedraging', en: 'Act' },
  aboutFacts: { nl: 'De feiten', en: 'The facts' },
  aboutEarlier: { nl: 'Eerdere maatregelen', en: 'Earlier measures' },
  aboutProcedure: { nl: 'De procedure', en: 'The procedure' },
  aboutCircumstances: { nl: 'Omstandigheden', en: 'Circumstances' },
  aboutAttention: { nl: 'Aandachtspunten', en: 'Points of attention' },

  search: { nl: 'Zoek in de lijst', en: 'Search the list' },
  searchHint: {
    nl: 'Typ een woord, zoals schelden, app of duwen.',
    en: 'Type a word, such as insult, message or push.',
  },
  found: { nl: 'gevonden', en: 'found' },
  nothingFound: {
    nl: 'Niets gevonden. Probeer een ander woord, of kies onder een vorm dat het er niet bij staat.',
    en: 'Nothing found. Try another word, or choose under a form that it is not listed.',
  },
  whatHappened: { nl: 'Wat is er gebeurd?', en: 'What happened?' },
  whatElse: { nl: 'Wat is er nog meer gebeurd?', en: 'What else happened?' },
  whatHappenedWhy: {
    nl: 'Kies wat het best past. Gaat het om meer dan één gedraging, dan vragen we straks naar de volgende.',
    en: 'Choose what fits best. If there was more than one act, the next one is asked for later.',
  },
  procedureTitle: {
    nl: 'Wat is er gedaan in de procedure?',
    en: 'What was done in the procedure?',
  },
  procedureWhy: {
    nl: 'Geef bij elk punt aan of het is gedaan. Weet u het niet zeker, kies dan ‘nagaan’: het blijft dan open staan in het advies.',
    en: 'Say of each point whether it was done. Where you are not sure, choose ‘to find out’: it then stays open in the advice.',
  },
  procedureMore: {
    nl: 'Door uw antwoorden is er een punt bij gekomen. Vul dat ook in.',
    en: 'Your answers made another point matter. Answer that one as well.',
  },
  timelineTitle: { nl: 'Eerdere maatregelen in de tijd', en: 'Earlier measures in time' },
  inWords: { nl: 'Deze afbeelding in woorden', en: 'This picture in words' },

  day: { nl: 'Dag', en: 'Day' },
  month: { nl: 'Maand', en: 'Month' },
  year: { nl: 'Jaar', en: 'Year' },
  dayHint: {
    nl: 'Bijvoorbeeld 27 3 2026. Weet u de dag niet, vul dan alleen de maand en het jaar in, of alleen het jaar.',
    en: 'For example 27 3 2026. If you do not know the day, fill in the month and the year, or the year alone.',
  },
  dayHintExact: { nl: 'Bijvoorbeeld 27 3 2026.', en: 'For example 27 3 2026.' },
  notBefore: { nl: 'Niet eerder dan', en: 'Not before' },
  numberHint: { nl: 'Een getal, bijvoorbeeld 4.', en: 'A number, for example 4.' },
  textHint: {
    nl: 'Letters, cijfers, punten en streepjes, zonder spaties.',
    en: 'Letters, digits, dots and dashes, without spaces.',
  },
  laterHint: { nl: 'Nog niet bekend', en: 'Not known yet' },

  chooseOne: { nl: 'Kies een antwoord.', en: 'Choose an answer.' },
  chooseSome: {
    nl: 'Kies wat van toepassing is, of ‘geen van deze’.',
    en: 'Choose what applies, or ‘none of these’.',
  },
  chooseEither: {
    nl: 'Kies óf ‘geen van deze’, óf een of meer van de andere.',
    en: 'Choose either ‘none of these’, or one or more of the others.',
  },
  fillDay: {
    nl: 'Vul een dag in, of kies ‘weet ik niet’.',
    en: 'Fill in a day, or choose ‘I don’t know’.',
  },
  wrongDay: {
    nl: 'Deze dag bestaat niet, of is niet volledig. Vul in zoals 27 3 2026.',
    en: 'This day does not exist, or is not complete. Fill it in as 27 3 2026.',
  },
  wrongOrEarly: {
    nl: 'Deze dag kan niet: hij bestaat niet, is niet volledig of ligt te vroeg.',
    en: 'This day cannot be: it does not exist, is not complete, or is too early.',
  },
  fillNumber: {
    nl: 'Vul een getal van 1 tot en met 1000 in, of kies ‘weet ik niet’.',
    en: 'Fill in a number from 1 to 1000, or choose ‘I don’t know’.',
  },
  fillText: {
    nl: 'Vul een kenmerk in, of kies ‘nog niet bekend’.',
    en: 'Fill in a reference, or choose ‘not known yet’.',
  },
  wrongText: {
    nl: 'Dit is geen kenmerk. Gebruik letters, cijfers, punten en streepjes zonder spaties, met een cijfer erin, zoals 2026-014. Zet er geen naam in.',
    en: 'This is no reference. Use letters, digits, dots and dashes without spaces, with a digit in it, such as 2026-014. Put no name in it.',
  },
  eitherOr: {
    nl: 'Vul iets in, óf kies dat u het niet weet.',
    en: 'Fill something in, or choose that you do not know.',
  },
  notAnAnswer: {
    nl: 'Dit antwoord past niet meer bij de andere antwoorden. Kies opnieuw.',
    en: 'This answer no longer goes with the others. Choose again.',
  },

  checkAnswers: { nl: 'Controleer uw antwoorden', en: 'Check your answers' },
  checkAnswersWhy: {
    nl: 'Klopt alles? Met ‘wijzig’ past u een antwoord aan; de andere blijven staan.',
    en: 'Is everything right? With ‘change’ you change an answer; the others stay.',
  },
  change: { nl: 'Wijzig', en: 'Change' },
  showOutcome: { nl: 'Naar het resultaat', en: 'See the result' },
  noAnswers: { nl: 'Er is nog niets beantwoord.', en: 'Nothing was answered yet.' },
  toQuestions: { nl: 'Naar de vragen', en: 'To the questions' },
  gone: {
    nl: 'Deze antwoorden passen niet meer bij uw laatste antwoord en zijn weg:',
    en: 'These answers no longer go with your last one and are gone:',
  },
  stillOpenQuestion: {
    nl: 'Er is nog een vraag die het advies kan veranderen.',
    en: 'There is still a question that can change the advice.',
  },
  answerIt: { nl: 'Beantwoord die vraag', en: 'Answer that question' },
  noOutcome: {
    nl: 'Er is nog geen resultaat. Beantwoord eerst de vragen tot en met wat er is gebeurd.',
    en: 'There is no result yet. First answer the questions up to what happened.',
  },
  fromFile: {
    nl: 'Deze zaak komt uit een bestand en bevat meer dan de vragen kunnen bevatten. U ziet het resultaat; wijzigen kan in het bestand zelf.',
    en: 'This case comes from a file and holds more than the questions can. You see the result; changes are made in the file itself.',
  },

  result: { nl: 'Het advies', en: 'The advice' },
  ladderTitle: { nl: 'De ladder van maatregelen', en: 'The ladder of measures' },
  ladderHint: {
    nl: 'Van licht (boven) naar zwaar (onder).',
    en: 'From light (above) to heavy (below).',
  },
  proposed: { nl: 'uw voorstel', en: 'your proposal' },
  stepsTitle: { nl: 'Wat zwaarder of lichter weegt', en: 'What weighs heavier or lighter' },
  stepsSum: { nl: 'samen', en: 'together' },
  noSteps: { nl: 'Niets weegt zwaarder of lichter.', en: 'Nothing weighs heavier or lighter.' },
  tryTitle: { nl: 'Wat als een antwoord anders is?', en: 'What if an answer is different?' },
  tryHint: {
    nl: 'Kies een vraag en verander het antwoord. U ziet meteen wat het advies dan wordt.',
    en: 'Choose a question and change the answer. You see at once what the advice becomes.',
  },
  tryWhich: { nl: 'Welke vraag?', en: 'Which question?' },
  tryNone: { nl: 'Kies een vraag', en: 'Choose a question' },
  putBack: { nl: 'Zet terug wat u eerst had', en: 'Put back what you had' },
  moved: { nl: 'Het advies verandert', en: 'The advice changes' },
  notMoved: { nl: 'Het advies blijft', en: 'The advice stays' },
  notes: { nl: 'Let op', en: 'Mind this' },
  annexes: { nl: 'De hele uitleg', en: 'The whole explanation' },
  nextStepsHere: { nl: 'Wat wilt u nu doen?', en: 'What do you want to do now?' },
  toProposal: {
    nl: 'Toets een maatregel die u in gedachten hebt',
    en: 'Check a measure you have in mind',
  },
  toKeep: { nl: 'Bewaar of druk af', en: 'Keep or print' },
  toDecision: { nl: 'Leg het besluit vast', en: 'Record the decision' },

  proposalTitle: {
    nl: 'Welke maatregel hebt u in gedachten?',
    en: 'Which measure do you have in mind?',
  },
  proposalHint: {
    nl: 'Kies één maatregel, of één met wat ernaast komt. U ziet hoe die zich tot het advies verhoudt.',
    en: 'Choose one measure, or one with what goes beside it. You see how it stands to the advice.',
  },
  ofLadder: { nl: 'Van de ladder', en: 'Of the ladder' },
  besideLadder: { nl: 'Daarnaast', en: 'Beside it' },
  conditional: { nl: 'voorwaardelijk', en: 'on a condition' },
  doCheck: { nl: 'Toets', en: 'Check' },
  chooseMeasure: { nl: 'Kies een maatregel.', en: 'Choose a measure.' },
  besideTitle: { nl: 'Vergelijkbare besliste zaken', en: 'Like cases that were decided' },
  besideHint: {
    nl: 'Open hier zaken waarin al is besloten. Ze komen naast deze zaak te staan, alsof uw voorstel (of anders het advies) was besloten.',
    en: 'Open cases here that were decided on. They stand beside this case, as if your proposal (or else the advice) had been decided.',
  },
  besideNeeds: {
    nl: 'Geef de zaak eerst een kenmerk en een dag; daarmee komt ze in de tabel.',
    en: 'First give the case a reference and a day; with these it stands in the table.',
  },
  noPairs: {
    nl: 'Geen van de geopende zaken vraagt naast deze zaak om uitleg.',
    en: 'None of the opened cases calls for an explanation beside this case.',
  },
  explainPairs: { nl: 'Dit vraagt om uitleg', en: 'This calls for an explanation' },
  openDecided: { nl: 'Open besliste zaken', en: 'Open decided cases' },
  addReference: { nl: 'Vul het kenmerk in', en: 'Fill in the reference' },
  addDay: { nl: 'Vul de dag in', en: 'Fill in the day' },

  keepTitle: { nl: 'Wat wilt u bewaren?', en: 'What do you want to keep?' },
  keepHint: {
    nl: 'U slaat het op op deze computer. Zet geen namen in de bestandsnaam.',
    en: 'You save it on this computer. Put no names in the file name.',
  },
  keepWord: { nl: 'Stukken in Word', en: 'Papers in Word' },
  keepWordHint: {
    nl: 'Elk stuk is een concept: wat de zaak weet, is ingevuld; wat alleen mensen weten, staat open.',
    en: 'Each paper is a draft: what the case knows is filled in; what only people know is left open.',
  },
  keepPaper: { nl: 'Andere vormen van het advies', en: 'Other forms of the advice' },
  keepCase: { nl: 'De zaak', en: 'The case' },
  keepPictures: { nl: 'De afbeeldingen', en: 'The pictures' },
  yourChoice: { nl: 'uw keuze', en: 'your choice' },
  readyToSave: { nl: 'Klaar om op te slaan', en: 'Ready to save' },
  saveReady: { nl: 'Sla op', en: 'Save' },
  savedAs: { nl: 'Opgeslagen als', en: 'Saved as' },
  withProposal: {
    nl: 'De stukken gaan over uw voorstel, met de toets erbij.',
    en: 'The papers are about your proposal, with the check.',
  },
  document: { nl: 'Concept van het advies (HTML)', en: 'Draft of the advice (HTML)' },
  documentWhat: {
    nl: 'het advies van de commissie, met ruimte voor wat alleen mensen weten',
    en: 'the advice of the committee, with room for what only people know',
  },
  markdown: { nl: 'Concept als tekst (Markdown)', en: 'Draft as text (Markdown)' },
  markdownWhat: {
    nl: 'hetzelfde, om in een tekstverwerker te plakken',
    en: 'the same, to paste into a word processor',
  },
  first: { nl: 'Eén bladzijde (HTML)', en: 'One page (HTML)' },
  firstWhat: { nl: 'wat nu nodig is, zonder bijlagen', en: 'what is needed now, without annexes' },
  page: { nl: 'Alles (HTML)', en: 'Everything (HTML)' },
  pageWhat: {
    nl: 'het advies met alle bijlagen en afbeeldingen',
    en: 'the advice with every annex and picture',
  },
  case: { nl: 'De zaak (JSON)', en: 'The case (JSON)' },
  caseWhat: {
    nl: 'uw antwoorden, om later hier weer te openen',
    en: 'your answers, to open here again later',
  },
  ladder: { nl: 'De ladder (SVG)', en: 'The ladder (SVG)' },
  ladderWhat: {
    nl: 'welke maatregelen passen, van licht naar zwaar',
    en: 'which measures fit, from light to heavy',
  },
  stepsPicture: { nl: 'De stappen (SVG)', en: 'The steps (SVG)' },
  stepsWhat: { nl: 'wat zwaarder of lichter weegt', en: 'what weighs heavier or lighter' },
  timeline: { nl: 'De tijdlijn (SVG)', en: 'The timeline (SVG)' },
  timelineWhat: {
    nl: 'eerdere maatregelen, en hoelang ze meetellen',
    en: 'earlier measures, and how long they count',
  },
  printWhat: {
    nl: 'wat hier staat, op papier of als PDF',
    en: 'what stands here, on paper or as a PDF',
  },
  notWritten: { nl: 'Dit kon niet worden gemaakt', en: 'This could not be made' },

  decisionTitle: { nl: 'Wat is er besloten?', en: 'What was decided?' },
  decisionHint: {
    nl: 'Het besluit komt met de zaak en het advies in één bestand. Eigen woorden en namen horen in het stuk, niet hier.',
    en: 'The decision goes into one file with the case and the advice. Own words and names belong in the paper, not here.',
  },
  decisionNeeds: {
    nl: 'Een besluit heeft een kenmerk nodig. Geef dat de zaak eerst.',
    en: 'A decision needs a reference. Give it to the case first.',
  },
  inWord: { nl: 'In Word', en: 'In Word' },
  fillDecisionDay: {
    nl: 'Vul de dag van het besluit in, zoals 27 3 2026.',
    en: 'Fill in the day of the decision, as 27 3 2026.',
  },
  saveDecision: { nl: 'Bewaar het besluit', en: 'Keep the decision' },
  chooseRole: { nl: 'Kies wie besloot.', en: 'Choose who decided.' },

  policyTitle: { nl: 'De regeling in deze pagina', en: 'The policy in this page' },
  policyHint: {
    nl: 'Elke regel, keuze en bron waar het advies op rust. Zoek op een woord.',
    en: 'Every rule, choice and source that the advice rests on. Search for a word.',
  },
  version: { nl: 'versie', en: 'version' },
  searchPolicy: { nl: 'Zoek in de regeling', en: 'Search the policy' },
  rules: { nl: 'Regels', en: 'Rules' },
  choices: { nl: 'Keuzes', en: 'Choices' },
  choice: { nl: 'keuze van deze regeling', en: 'choice of this policy' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  choicesWhy: {
    nl: 'Dit staat niet zo in de richtlijn of de wet: de regeling kiest het zelf. Erbij staat wat erop rust.',
    en: 'This does not stand so in the guideline or the law: the policy chooses it itself. With it stands what rests on it.',
  },
  choicesMove: {
    nl: 'Bij wat meeweegt, staat ook in hoeveel denkbare situaties er zonder die regels een andere maatregel uitkomt. Elke combinatie van feiten telt daarin even zwaar; hoe vaak iets voorkomt, zegt het niet.',
    en: 'With what weighs stands also in how many conceivable situations another measure comes out without those rules. Every combination of facts counts alike in it; how often something occurs, it does not tell.',
  },
  movesIn: {
    nl: 'Zonder deze regels een andere maatregel in',
    en: 'Without these rules another measure in',
  },
  ofSituations: { nl: 'van de situaties', en: 'of the situations' },
  noSituation: { nl: 'geen enkele situatie', en: 'no situation at all' },
  lessThan: { nl: 'minder dan', en: 'less than' },
  ownRules: { nl: 'Wat afwijkt van de richtlijn', en: 'What differs from the guideline' },
  notVerified: { nl: 'nog niet nagelezen', en: 'not read in a source yet' },
  shownOf: { nl: 'van', en: 'of' },
  engineFailed: {
    nl: 'De regeling in deze pagina is niet te lezen. Haal een nieuwe versie van deze pagina op.',
    en: 'The policy in this page cannot be read. Get a new version of this page.',
  },
  wentWrong: {
    nl: 'Er ging iets mis. Uw antwoorden staan er nog; bewaar de zaak en open haar in een nieuw venster.',
    en: 'Something went wrong. Your answers are still there; keep the case and open it in a new window.',
  },
  humanDecides: {
    nl: 'Dit is een advies. Een mens besluit.',
    en: 'This is advice. A human decides.',
  },
} as const satisfies Record<string, BilingualText>
