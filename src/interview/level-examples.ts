import type { BilingualText } from '../base/text'

/** Something that falls under a level of a fact of the shipped policy, by fact and level; a policy on top of it can have its own. */
export const levelExamples: Readonly<Record<string, Readonly<Record<string, BilingualText>>>> = {
  pattern: {
    single: { nl: 'één opmerking op een feest', en: 'one remark at a party' },
    repeated: {
      nl: 'een opmerking op maandag, en twee weken later weer een',
      en: 'a remark on a Monday, and another two weeks later',
    },
    structural: { nl: 'maandenlang bijna elke week', en: 'almost every week for months' },
  },
  power: {
    none: { nl: 'twee collega’s in hetzelfde team', en: 'two colleagues in one team' },
    functional: {
      nl: 'een projectleider, een stagebegeleider of een teamleider van een ander team',
      en: 'a project leader, a mentor of an intern, or the manager of another team',
    },
    hierarchical: {
      nl: 'de teamleider of het afdelingshoofd van de getroffene',
      en: 'the team leader or the head of department of the person affected',
    },
    executive: {
      nl: 'een directeur, de gemeentesecretaris, een wethouder of de burgemeester',
      en: 'a director, the municipal secretary, an alderman or the mayor',
    },
  },
  leverage: {
    no: {
      nl: 'een teamleider maakt een opmerking en zegt niets over het werk',
      en: 'a team leader makes a remark and says nothing about work',
    },
    yes: {
      nl: 'zeggen dat een contract anders niet wordt verlengd',
      en: 'saying that a contract will not be renewed otherwise',
    },
  },
  impact: {
    limited: {
      nl: 'iemand schrok ervan en werkte daarna gewoon verder',
      en: 'somebody was startled and worked on as usual afterwards',
    },
    considerable: {
      nl: 'iemand is er weken gespannen van en blijft wel aan het werk',
      en: 'somebody is tense for weeks and does stay at work',
    },
    severe: {
      nl: 'iemand meldt zich ziek of vraagt om een andere plek',
      en: 'somebody calls in sick or asks for another place',
    },
  },
  surroundings: {
    unaffected: { nl: 'het team weet er niets van', en: 'the team knows nothing of it' },
    strained: {
      nl: 'er wordt over gepraat, en het overleg gaat door zoals altijd',
      en: 'it is talked about, and meetings go on as always',
    },
    harmed: {
      nl: 'teamleden willen niet meer samen in een dienst',
      en: 'members of the team no longer want to share a shift',
    },
  },
  audience: {
    private: { nl: 'in een gesprek met de deur dicht', en: 'in a talk behind a closed door' },
  },
  targets: {
    one: { nl: 'steeds dezelfde collega', en: 'the same colleague every time' },
    several: {
      nl: 'twee stagiairs krijgen dezelfde berichten',
      en: 'two interns get the same messages',
    },
  },
  perpetrators: {
    alone: {
      nl: 'de beschuldigde stuurde de berichten zelf',
      en: 'the accused sent the messages without help',
    },
    together: {
      nl: 'een collega stuurde ook zulke berichten',
      en: 'a colleague sent such messages too',
    },
  },
  danger: {
    none: {
      nl: 'het is voorbij, en de twee hoeven nu niet samen te werken',
      en: 'it is over, and the two need not work together now',
    },
    acute: {
      nl: 'iemand kondigt aan dat het vandaag op een vechtpartij uitloopt',
      en: 'somebody announces that it will come to blows today',
    },
  },
}
