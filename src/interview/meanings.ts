import type { Finding, Relation, Stage } from '../case/case'
import type { Definition } from '../policy/policy'

/** How far an inquiry is, told apart. */
export const stageMeans: Readonly<Record<Stage, Definition>> = {
  reported: {
    means: {
      nl: 'er is iets gemeld of gezien, en nog niemand heeft het onderzocht',
      en: 'something was reported or seen, and nobody has looked into it yet',
    },
    example: {
      nl: 'een medewerker vertelt aan HR wat er is gebeurd',
      en: 'an employee tells HR what happened',
    },
  },
  investigating: {
    means: {
      nl: 'iemand onderzoekt het of hoort mensen, en er is nog geen uitkomst',
      en: 'somebody is looking into it or hearing people, and there is no outcome yet',
    },
    example: {
      nl: 'de commissie heeft de melder gehoord en de beschuldigde nog niet',
      en: 'the committee heard the reporter and not yet the accused',
    },
  },
  concluded: {
    means: {
      nl: 'het onderzoek is klaar, en per gedraging staat vast wat eruit kwam',
      en: 'the inquiry is done, and for each act it is clear what came out',
    },
    example: {
      nl: 'er ligt een rapport of een gespreksverslag met een conclusie',
      en: 'there is a report, or minutes of talks, with a conclusion',
    },
  },
}

/** What somebody is to an organisation, told apart. */
export const relationMeans: Readonly<Record<Relation, Definition>> = {
  employee: {
    means: {
      nl: 'heeft een arbeidsovereenkomst met de organisatie, vast of tijdelijk; ook wie bij de griffie werkt',
      en: 'has an employment contract with the organisation, permanent or temporary; also who works for the registry of the council',
    },
    example: {
      nl: 'een beleidsmedewerker of een teamleider',
      en: 'a policy officer or a team leader',
    },
  },
  hired: {
    means: {
      nl: 'werkt hier, maar is in dienst van een ander of werkt voor zichzelf',
      en: 'works here, but is employed by somebody else or self-employed',
    },
    example: {
      nl: 'een uitzendkracht, een zzp’er of een gedetacheerde',
      en: 'a temporary or seconded worker, a freelancer',
    },
  },
  intern: {
    means: {
      nl: 'is hier om te leren, voor een opleiding',
      en: 'is here to learn, for a course of study',
    },
    example: {
      nl: 'een stagiair van het mbo of de universiteit',
      en: 'an intern from a college or university',
    },
  },
  volunteer: {
    means: {
      nl: 'helpt zonder loon en zonder arbeidsovereenkomst',
      en: 'helps without pay and without a contract of employment',
    },
    example: { nl: 'een vrijwilliger in het buurthuis', en: 'a volunteer at the community centre' },
  },
  'former-employee': {
    means: {
      nl: 'had hier een arbeidsovereenkomst, die al is geëindigd',
      en: 'had a contract of employment here that has ended',
    },
    example: { nl: 'een collega die vorige maand vertrok', en: 'a colleague who left last month' },
  },
  applicant: {
    means: {
      nl: 'wil hier komen werken en is nog niet aangenomen',
      en: 'wants to come and work here and is not hired yet',
    },
    example: { nl: 'iemand in een sollicitatiegesprek', en: 'somebody at a job interview' },
  },
  'office-holder': {
    means: {
      nl: 'is gekozen of benoemd om te besturen of te controleren, en is geen werknemer',
      en: 'was elected or appointed to govern or to oversee, and is no employee',
    },
    example: {
      nl: 'een wethouder, een burgemeester of een raadslid',
      en: 'an alderman, a mayor or a member of the council',
    },
  },
}

/** What can be said of an act: before an inquiry is concluded, and what it can find; told apart. */
export const findingMeans: Readonly<Record<Finding, Definition>> = {
  alleged: {
    means: {
      nl: 'iemand zegt dat het is gebeurd; alleen zolang het onderzoek niet is afgerond',
      en: 'somebody says that it happened; only while the inquiry is not concluded',
    },
    example: {
      nl: 'er is een melding, of het onderzoek daarnaar loopt nog',
      en: 'there is a report, or the inquiry into it is still going on',
    },
  },
  established: {
    means: {
      nl: 'het is gebeurd, en dat is voldoende onderbouwd',
      en: 'it happened, and there is enough to show it',
    },
    example: {
      nl: 'de beschuldigde erkent het, of getuigen en berichten bevestigen het',
      en: 'the accused admits it, or witnesses and messages confirm it',
    },
  },
  undetermined: {
    means: {
      nl: 'na onderzoek is niet te zeggen of het is gebeurd',
      en: 'after the inquiry it cannot be said whether it happened',
    },
    example: {
      nl: 'het is woord tegen woord, en niets geeft de doorslag',
      en: 'it is one word against another, and nothing tips the balance',
    },
  },
  experienced: {
    means: {
      nl: 'de commissie neemt de ervaring van de melder serieus, maar stelt geen concreet gedrag vast',
      en: 'the committee takes the experience of the reporter seriously, but establishes no concrete act',
    },
    example: {
      nl: 'iemand voelde zich buitengesloten, zonder dat iets aanwijsbaars gebeurde',
      en: 'somebody felt left out, without anything that can be pointed out',
    },
  },
  unfounded: {
    means: {
      nl: 'het onderzoek laat zien dat het niet zo was; dat is iets anders dan een valse melding',
      en: 'the inquiry shows that it was not so; which is not the same as a false report',
    },
    example: {
      nl: 'uit de agenda blijkt dat de beschuldigde er die dag niet was',
      en: 'the diary shows that the accused was not there that day',
    },
  },
}

/** What an anonymous report is, told apart from one that is kept confidential. */
export const anonymousMeans: Readonly<Record<'no' | 'yes', Definition>> = {
  no: {
    means: {
      nl: 'wie de zaak behandelt, weet wie het meldde; ook als dat voor anderen geheim blijft',
      en: 'whoever handles the matter knows who reported; also where it is kept from others',
    },
  },
  yes: {
    means: {
      nl: 'niemand die de zaak behandelt, weet wie het meldde, en die persoon is niet te bereiken',
      en: 'nobody who handles the matter knows who reported, and that person cannot be reached',
    },
    example: { nl: 'een brief zonder afzender', en: 'a letter without a sender' },
  },
}
