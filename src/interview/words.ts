import type { BilingualText } from '../base/text'

/** A question with why it is asked. */
export interface Asked {
  readonly text: BilingualText
  readonly why: BilingualText
}

/** The questions that do not come from the policy, why they are asked, and their answers. */
export const words = {
  stage: { nl: 'Hoe ver is het onderzoek?', en: 'How far is the inquiry?' },
  stageWhy: {
    nl: 'Zonder afgerond onderzoek past geen sanctie, alleen bescherming. Twijfelt u, kies dan de stap ervoor.',
    en: 'Without a concluded inquiry no sanction fits, only protection. Where in doubt, choose the step before.',
  },
  safetyWhy: {
    danger: {
      nl: 'Bij gevaar gaat veiligheid voor alles: dan noemt het advies wat nu meteen nodig is.',
      en: 'In danger safety comes first: the advice then names what is needed at once.',
    },
    power: {
      nl: 'Wie macht heeft, wordt strenger beoordeeld. Ook hangt hiervan af welke weg veilig is voor de melder en wie de zaak behandelt.',
      en: 'Whoever has power is judged more strictly. It also tells which route is safe for the reporter and who handles the matter.',
    },
    impact: {
      nl: 'Hiervan hangt af welke zorg nu nodig is. Zware gevolgen kunnen ook meewegen.',
      en: 'It tells which care is needed now. Grave consequences can weigh as well.',
    },
  },
  anonymous: { nl: 'Is de melding anoniem?', en: 'Is the report anonymous?' },
  anonymousWhy: {
    nl: 'Wie anoniem meldt, kan niet worden gehoord. Het gedrag moet dan op een andere manier blijken.',
    en: 'Whoever reports anonymously cannot be heard. The conduct then has to be shown in another way.',
  },
  form: {
    nl: 'Om welke vorm van ongewenst gedrag gaat het?',
    en: 'Which form of unwanted conduct is it about?',
  },
  otherForm: {
    nl: 'Om welke vorm gaat dit andere gedrag?',
    en: 'Which form is this other conduct?',
  },
  formWhy: {
    nl: 'Hieruit volgt welk gedrag de richtlijn noemt. Gaat het om meer, dan vraag ik daar straks naar.',
    en: 'It tells which conduct the guideline names. If there is more, that is asked later.',
  },
  noForm: { nl: 'iets anders', en: 'something else' },
  behaviour: {
    nl: 'Welke omschrijving past het best bij wat er is gebeurd?',
    en: 'Which description fits best what happened?',
  },
  behaviourWhy: {
    nl: 'De richtlijn noemt per gedrag hoe ernstig het is.',
    en: 'The guideline names for each behaviour how serious it is.',
  },
  unlisted: { nl: 'staat er niet bij', en: 'is not listed' },
  unlistedMeans: {
    nl: 'geen van deze omschrijvingen past, of u weet nog te weinig om te kiezen',
    en: 'none of these descriptions fits, or you know too little to choose yet',
  },
  tier: {
    nl: 'Hoe ernstig vindt de commissie dit gedrag?',
    en: 'How serious does the committee find this conduct?',
  },
  tierWhy: {
    nl: 'Het staat niet in de lijst, dus de commissie bepaalt zelf hoe ernstig het is.',
    en: 'It is not on the list, so the committee itself says how serious it is.',
  },
  tierAlleged: {
    nl: 'Hoe ernstig is dit gedrag, als het zo is gegaan als gemeld?',
    en: 'How serious is this conduct, if it happened as was reported?',
  },
  tierAllegedWhy: {
    nl: 'Dit is geen oordeel: er is nog niets vastgesteld. Het helpt alleen om passende bescherming te kiezen. Weet u het niet, zeg dat dan.',
    en: 'This is no judgement: nothing is established yet. It only helps to choose fitting protection. Say so where you do not know.',
  },
  finding: {
    nl: 'Wat heeft het onderzoek over dit gedrag vastgesteld?',
    en: 'What did the inquiry find about this conduct?',
  },
  findingWhy: {
    nl: 'Alleen wat is vastgesteld, telt mee. Weet u dit nog niet, dan is het onderzoek niet afgerond.',
    en: 'Only what is established counts. If you do not know this yet, the inquiry is not concluded.',
  },
  requiredWhy: {
    nl: 'Dit gedrag telt alleen als dit vaststaat.',
    en: 'This conduct counts only where this is established.',
  },
  more: {
    nl: 'Is er nog ander gedrag van dezelfde persoon gemeld?',
    en: 'Was other conduct by the same person reported?',
  },
  moreWhy: {
    nl: 'Ander gedrag kan het advies veranderen.',
    en: 'Other conduct can change the advice.',
  },
  relation: {
    nl: 'Wat is de beschuldigde voor de organisatie?',
    en: 'What is the accused to the organisation?',
  },
  relationWhy: {
    nl: 'Hiervan hangt af wie beslist en wat er kan. De griffier is werknemer, een zzp’er of uitzendkracht is ingehuurd; een wethouder, burgemeester of raadslid is politieke ambtsdrager.',
    en: 'It tells who decides and what is possible. The registrar is an employee, a freelancer or agency worker is hired; an alderman, mayor or councillor is a political office-holder.',
  },
  circumstances: {
    nl: 'Welke omstandigheden zijn aangevoerd en gebleken?',
    en: 'Which circumstances were claimed and found to be so?',
  },
  circumstancesWhy: {
    nl: 'Deze kunnen het advies nog zwaarder of lichter maken.',
    en: 'These can still make the advice heavier or lighter.',
  },
  circumstancesMore: {
    nl: 'Welke van deze omstandigheden zijn ook aangevoerd en gebleken?',
    en: 'Which of these circumstances were claimed and found to be so as well?',
  },
  circumstancesMoreWhy: {
    nl: 'Door eerdere antwoorden kunnen ook deze het advies nog veranderen.',
    en: 'After the answers before, these can change the advice too.',
  },
  attention: {
    nl: 'Tot slot: speelt een van deze punten?',
    en: 'Finally: does any of these points play a part?',
  },
  attentionWhy: {
    nl: 'Ze veranderen de maatregel niet, maar iemand moet ernaar kijken.',
    en: 'They do not change the measure, but somebody has to look at them.',
  },
  earlier: {
    nl: 'Is de beschuldigde eerder aangesproken of gewaarschuwd?',
    en: 'Was the accused spoken to or warned before?',
  },
  earlierMore: {
    nl: 'Was er behalve … nog een eerdere maatregel?',
    en: 'Was there another earlier measure beside …?',
  },
  earlierWhy: {
    nl: 'Een eerdere waarschuwing maakt nieuw gedrag zwaarder, als zij nog telt.',
    en: 'An earlier warning makes new conduct graver, if it still counts.',
  },
  none: { nl: 'nee', en: 'no' },
  earlierForm: {
    nl: 'Over welke vorm van gedrag ging dat?',
    en: 'Which form of conduct was that about?',
  },
  earlierFormWhy: {
    nl: 'Alleen een waarschuwing voor vergelijkbaar gedrag telt.',
    en: 'Only a warning for comparable conduct counts.',
  },
  comparable: {
    text: {
      nl: 'Ging dat om vergelijkbaar gedrag, vindt de commissie?',
      en: 'Was that about comparable conduct, as the committee finds?',
    },
    why: {
      nl: 'De vormen alleen zeggen niet of het vergelijkbaar is, en alleen dan telt het mee.',
      en: 'The forms alone do not tell whether it is comparable, and only then it counts.',
    },
  },
  removed: {
    text: {
      nl: 'Is die maatregel uit het dossier gehaald?',
      en: 'Was that measure taken from the file?',
    },
    why: {
      nl: 'Wat is verwijderd, door afspraak of door een uitspraak, telt niet meer mee.',
      en: 'What was removed, by agreement or by a ruling, no longer counts.',
    },
  },
  earlierOn: { nl: 'Op welke dag was dat?', en: 'On which day was that?' },
  earlierOnWhy: {
    nl: 'Een waarschuwing telt een bepaalde tijd.',
    en: 'A warning counts for a certain time.',
  },
  actOn: { nl: 'Op welke dag gebeurde het', en: 'On which day did it happen' },
  actOnWhy: {
    nl: 'De dag komt in de stukken, en zegt of een eerdere waarschuwing toen telde. Gebeurde het vaker, noem dan de eerste keer. Een maand of een jaar mag ook.',
    en: 'The day goes into the papers, and tells whether an earlier warning counted then. If it happened more often, give the first time. A month or a year will do.',
  },
  actFrom: { nl: 'Wanneer begon het', en: 'When did it begin' },
  actTo: { nl: 'Wanneer gebeurde het voor het laatst', en: 'When did it last happen' },
  actToWhy: {
    nl: 'De periode laat zien hoe lang het heeft geduurd. Een maand of een jaar mag ook.',
    en: 'The period shows how long it went on. A month or a year will do.',
  },
  actFromWhy: {
    nl: 'Dit gedrag komt terug. De periode laat zien hoe lang het heeft geduurd. Een maand of een jaar mag ook.',
    en: 'This conduct comes back. The period shows how long it went on. A month or a year will do.',
  },
  occasions: {
    nl: 'Op hoeveel verschillende dagen gebeurde het',
    en: 'On how many separate days did it happen',
  },
  occasionsWhy: {
    nl: 'Drie dagen of meer over ten minste vier weken is structureel. Tel alleen de dagen die bekend zijn.',
    en: 'Three days or more over at least four weeks is structural. Count only the days that are known.',
  },
  until: {
    nl: 'Is er toen een dag genoemd waarop die maatregel niet meer telt?',
    en: 'Was a day named then from which that measure no longer counts?',
  },
  untilWhy: {
    nl: 'Een toegezegde einddatum geldt. Was er geen, dan gelden de gewone termijnen.',
    en: 'A promised end holds. If there was none, the usual terms hold.',
  },
  untilNone: { nl: 'nee, of weet ik niet', en: "no, or I don't know" },
  knownOn: {
    nl: 'Sinds wanneer weet degene die mag besluiten genoeg om te handelen?',
    en: 'Since when does whoever may decide know enough to act?',
  },
  knownOnWhy: {
    nl: 'Vanaf die dag loopt de tijd voor een ontslag op staande voet, als dat in beeld is. Een maand of een jaar mag ook.',
    en: 'From that day time runs for a summary dismissal, where that is in view. A month or a year will do.',
  },
  reference: {
    nl: 'Wat is het kenmerk van de zaak?',
    en: 'What is the reference of the case?',
  },
  referenceWhy: {
    nl: 'Zo is de zaak terug te vinden. Het mag ook later. Zet er nooit een naam in; er moet een cijfer in staan, zoals 2026-014.',
    en: 'So the case can be found again. It can be added later. Never put a name in it; it has a digit, such as 2026-014.',
  },
  assessedOn: {
    nl: 'Op welke dag wordt de zaak beoordeeld?',
    en: 'On which day is the case assessed?',
  },
  assessedOnWhy: {
    nl: 'Met deze dag staan er datums in het advies, zoals tot wanneer een maatregel telt.',
    en: 'With this day the advice has dates, such as until when a measure counts.',
  },
  forFile: {
    nl: 'Voor het dossier. Het kan het advies nu niet veranderen.',
    en: 'For the file. It cannot change the advice now.',
  },
  yes: { nl: 'ja', en: 'yes' },
  reporterApart: {
    nl: 'Ook een ander dan de getroffene kan hebben gemeld.',
    en: 'Somebody else than the person affected can have reported.',
  },
  thenKind: {
    'no-sanction': { nl: 'past er geen sanctie.', en: 'no sanction fits.' },
    'outside-scope': { nl: 'geldt deze regeling niet.', en: 'this policy does not apply.' },
    'other-authority': { nl: 'beslist een ander gezag.', en: 'another authority decides.' },
    measures: { nl: 'kan een maatregel passen.', en: 'a measure can fit.' },
    interim: { nl: 'past nu alleen bescherming.', en: 'only protection fits now.' },
  },
  thenWaits: {
    nl: 'moet een besluit nog wachten.',
    en: 'a decision has to wait.',
  },
  thenMore: {
    nl: 'is er meer na te gaan voordat er kan worden besloten.',
    en: 'there is more to check before it can be decided.',
  },
  forDefended: {
    nl: 'Dit kan veranderen of dit nog te verdedigen is: ….',
    en: 'This can change whether this can still be defended: ….',
  },
  forOrdinary: {
    nl: 'Dit kan veranderen wat zonder aparte motivering kan: ….',
    en: 'This can change what takes no reasons of its own: ….',
  },
  forGravity: {
    nl: 'Dit kan veranderen hoe zwaar de zaak weegt voor wie beslist.',
    en: 'This can change how grave the matter is for whoever decides.',
  },
  forAdded: {
    nl: 'Dit kan veranderen of dit erbij hoort: ….',
    en: 'This can change whether this goes with it: ….',
  },
  forBeside: {
    nl: 'Dit kan veranderen welke bescherming of welke stappen erbij horen.',
    en: 'This can change which protection or which steps go with it.',
  },
  forAround: {
    nl: 'Dit kan veranderen welke zorg nodig is, welke weg past of wie de zaak behandelt.',
    en: 'This can change which care is needed, which route suits or who handles the matter.',
  },
  forChanged: { nl: 'Dit kan veranderen ….', en: 'This can change ….' },
  around: {
    care: { nl: 'welke zorg er is voor …', en: 'which care there is for …' },
    reporter: { nl: 'de melder', en: 'the reporter' },
    accused: { nl: 'de beschuldigde', en: 'the accused' },
    witnesses: { nl: 'de getuigen', en: 'the witnesses' },
    team: { nl: 'het team', en: 'the team' },
    routes: { nl: 'of … hier passend is', en: 'whether … is suitable here' },
    handling: {
      nl: 'hoe en door wie de zaak wordt behandeld',
      en: 'how and by whom the matter is handled',
    },
    safeguards: { nl: 'welke waarborgen gelden', en: 'which safeguards hold' },
    authorities: { nl: 'wie bevoegd is', en: 'who is competent' },
    notices: { nl: 'waar het advies eerst op wijst', en: 'what the advice points out first' },
  },
  together: {
    nl: 'Samen met andere antwoorden kan dit het advies nog veranderen.',
    en: 'Together with other answers this can still change the advice.',
  },
} as const satisfies Record<string, BilingualText | Asked | Readonly<Record<string, BilingualText>>>
