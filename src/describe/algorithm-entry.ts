import { libraryVersion } from '../base/version'
import { addressOf } from '../policy/reference'
import type { PolicyInside } from '../policy/ready'
import { escaped } from '../render/escape'

/** A text with where it can be read. */
interface Linked {
  /** At most 100 characters. */
  readonly title: string
  readonly link: string
}

/**
 * An entry of the Dutch Algorithm Register, by its publication standard 1.0: the keys, words and lengths are those of the standard. Null is
 * what only the
 * organisation knows. Long texts hold `p`, `ul` and `li`; the register takes no other marks.
 */
export interface AlgorithmEntry {
  readonly name: string
  readonly description_short: string
  readonly organization: null
  readonly category: readonly string[]
  readonly status: null
  readonly begin_date: null
  readonly end_date: null
  readonly contact_email: null
  readonly website: null
  readonly publication_category: null
  readonly url: null
  readonly goal: string
  readonly proportionality: string
  readonly human_intervention: string
  readonly risks: string
  readonly lawful_basis: string
  readonly lawful_basis_grouping: readonly Linked[]
  readonly process_index_url: null
  readonly impacttoetsen_grouping: null
  readonly impacttoetsen: null
  readonly source_data: string
  readonly source_data_grouping: null
  readonly methods_and_models: string
  readonly provider: string
  readonly publiccode: null
  readonly lang: 'nld'
  readonly standard_version: '1.0'
  readonly source_id: string
  readonly tags: string
}

/** The entry for an organisation that advises by a policy: in Dutch, as the register is. */
export function algorithmEntry({ data }: PolicyInside): AlgorithmEntry {
  const { id, version, title } = data.about
  return {
    name: 'Adviseren over een evenredige maatregel bij ongewenst gedrag op het werk (evenredig)',
    description_short:
      'Is ongewenst gedrag op het werk vastgesteld, dan rekent dit hulpmiddel na welke maatregel daarbij past en waarom. Het volgt vaste regels uit een sanctierichtlijn. Het geeft advies; een mens met naam en functie beslist.',
    organization: null,
    category: ['Organisatie en bedrijfsvoering', 'Werk'],
    status: null,
    begin_date: null,
    end_date: null,
    contact_email: null,
    website: null,
    publication_category: null,
    url: null,
    goal: paragraphs(
      'Het doel is dat maatregelen na ongewenst gedrag in verhouding zijn, en dat gelijke gevallen gelijk worden behandeld.',
      'Het raakt medewerkers van de organisatie: wie ongewenst gedrag meldt, en wie ervan is beschuldigd. Burgers en bedrijven merken er niets van.',
    ),
    proportionality: paragraphs(
      'Een maatregel die te zwaar is, kost iemand ten onrechte zijn werk. Een maatregel die te licht is, laat anderen onveilig. Zonder hulpmiddel verschilt de uitkomst met wie erover gaat.',
      'Elke regel noemt haar bron. Wat de richtlijn openlaat, is een keuze die als keuze is benoemd en die de organisatie kan veranderen. Het alternatief is een afweging zonder hulpmiddel; die blijft altijd mogelijk.',
    ),
    human_intervention: paragraphs(
      'Een onderzoek stelt eerst vast wat er is gebeurd, met hoor en wederhoor. Een mens vult dat in vaste woorden in.',
      'Daarna komt er een advies met redenen. Een mens met naam en functie beslist en mag ervan afwijken, met eigen redenen. Geen maatregel volgt er vanzelf uit.',
    ),
    risks: `${paragraphs('Deze risico’s zijn bekend:')}${list([
      'Iemand volgt het advies blind. Daarom zegt elk advies wat het niet weet, wat mensen moeten beoordelen en dat een mens beslist.',
      'Feiten worden verkeerd ingevuld. Daarom heeft elk woord een betekenis met een voorbeeld, en kunnen twee mensen los van elkaar invullen.',
      'Gelijke gevallen worden ongelijk ingevuld. Besliste zaken zijn naast elkaar te leggen.',
      'Een zaak is tot een mens te herleiden. Daarom zijn namen en vrije tekst niet mogelijk, en is alleen te vragen wat kan wegen.',
      'Een regel is verkeerd. Voor elke situatie die kan voorkomen is na te rekenen dat een zwaarder feit nooit een lichtere maatregel geeft.',
    ])}`,
    lawful_basis: paragraphs(
      'De werkgever moet zorgen voor een veilige werkplek en zich gedragen als goed werkgever. Een maatregel moet passen bij wat is gebeurd.',
    ),
    lawful_basis_grouping: lawsOf(data),
    process_index_url: null,
    impacttoetsen_grouping: null,
    impacttoetsen: null,
    source_data: `${paragraphs('Het gebruikt alleen wat een onderzoek over één zaak heeft vastgesteld, in vaste woorden en zonder namen:')}${list(
      [
        'welk gedrag het was, op welke dagen, en wat daarover is vastgesteld',
        ...data.facts.filter(({ role }) => role === 'given').map(({ label }) => label.nl),
        'omstandigheden die zijn aangevoerd en gebleken',
        'eerdere maatregelen, en hoe de zaak is behandeld',
      ],
    )}`,
    source_data_grouping: null,
    methods_and_models: paragraphs(
      'Het is niet zelflerend en kent geen toeval: op dezelfde zaak volgt altijd hetzelfde antwoord.',
      `De regeling is ${title.nl}, ${id} ${version}. Zij heeft ${data.rules.length} regels, die zijn uitgewerkt tot tabellen. Eerst bepalen regels hoe ernstig het gedrag is. Dat geeft een bandbreedte van maatregelen en een begin daarin. Daarna tellen feiten en omstandigheden op tot hele stappen omhoog of omlaag.`,
      `Elk antwoord heeft een ontvangstbewijs met de zaak, de regeling en de versies, zodat het later is na te rekenen. Vingerafdruk van de regeling: ${data.hash}. Versie van het programma: ${libraryVersion}.`,
    ),
    provider: 'evenredig (open broncode)',
    publiccode: null,
    lang: 'nld',
    standard_version: '1.0',
    source_id: `${id}-${version}`,
    tags: 'sociale veiligheid, ongewenste omgangsvormen, evenredigheid, maatregel, arbocatalogus, HR',
  }
}

/** The keys that the organisation has to fill in itself. */
export function unfilled(entry: AlgorithmEntry): readonly string[] {
  return Object.entries(entry).flatMap(([key, value]) => (value === null ? [key] : []))
}

function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('')
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
}

/** The laws of the policy that were checked and can be read somewhere; a ruling is no legal basis. */
function lawsOf({ sources }: PolicyInside['data']): readonly Linked[] {
  return Object.values(sources).flatMap((source): readonly Linked[] => {
    const { kind, cite, ref } = source
    const link = kind === 'law' && ref?.startsWith('jci') === true ? addressOf(ref) : undefined
    return link === undefined ? [] : [{ title: cite.slice(0, 100), link }]
  })
}
