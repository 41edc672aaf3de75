import type { BilingualText, Lang } from '../base/text'
import type { PolicyChange } from './diff-policies'

/** What differs in one sentence: its kind, its name and what it is called, and what became of it. */
export function changeInWords(
  { what, name, how, properties }: Pick<PolicyChange, 'what' | 'name' | 'how' | 'properties'>,
  label: BilingualText | undefined,
): BilingualText {
  const said = (lang: Lang) => {
    const called = label === undefined ? '' : ` (‘${label[lang]}’)`
    const parts = properties.map((property) => propertyWords[property]?.[lang] ?? property)
    const inBrackets = parts.length === 0 ? '' : ` (${parts.join(', ')})`
    return `${kindWords[what][lang]} ${name}${called}: ${howWords[how][lang]}${inBrackets}`
  }
  return { nl: said('nl'), en: said('en') }
}

const howWords: Readonly<Record<PolicyChange['how'], BilingualText>> = {
  added: { nl: 'toegevoegd', en: 'added' },
  dropped: { nl: 'weggelaten', en: 'dropped' },
  changed: { nl: 'veranderd', en: 'changed' },
}

const kindWords: Readonly<Record<PolicyChange['what'], BilingualText>> = {
  rule: { nl: 'regel', en: 'rule' },
  fact: { nl: 'gegeven', en: 'fact' },
  behaviour: { nl: 'gedrag', en: 'behaviour' },
  measure: { nl: 'maatregel', en: 'measure' },
  group: { nl: 'groep', en: 'group' },
  gate: { nl: 'voorwaarde vooraf', en: 'gate' },
  route: { nl: 'weg voor de melder', en: 'route' },
  decider: { nl: 'wie beslist', en: 'decider' },
  policy: { nl: 'regeling', en: 'policy' },
}

/** What of an entry differs, in words; a property that is not listed keeps its name. */
const propertyWords: Readonly<Record<string, BilingualText>> = {
  because: { nl: 'tekst', en: 'text' },
  conditions: { nl: 'voorwaarden', en: 'conditions' },
  table: { nl: 'wanneer het geldt', en: 'when it holds' },
  event: { nl: 'wat het doet', en: 'what it does' },
  source: { nl: 'bronnen', en: 'sources' },
  label: { nl: 'naam', en: 'name' },
  labels: { nl: 'namen van de antwoorden', en: 'names of the answers' },
  levels: { nl: 'antwoorden', en: 'answers' },
  known: { nl: 'aantal antwoorden', en: 'number of answers' },
  absent: { nl: 'wat geldt als niets is opgegeven', en: 'what holds where nothing is given' },
  question: { nl: 'vraag', en: 'question' },
  clauses: { nl: 'woorden in een zin', en: 'words within a sentence' },
  circumstance: { nl: 'omstandigheid', en: 'circumstance' },
  unknownFrom: { nl: 'vanaf wanneer onbekend', en: 'from when it is unknown' },
  means: { nl: 'uitleg', en: 'explanation' },
  example: { nl: 'voorbeeld', en: 'example' },
  tier: { nl: 'ernst', en: 'tier' },
  form: { nl: 'vorm', en: 'form' },
  uses: { nl: 'wat het gedrag al inhoudt', en: 'what the conduct holds already' },
  what: { nl: 'wat het inhoudt', en: 'what it is' },
  advised: { nl: 'naam in een advies', en: 'name in an advice' },
  inProportion: { nl: 'waarom het in verhouding is', en: 'why it is in proportion' },
  imposedBy: { nl: 'wie het oplegt', en: 'who imposes it' },
  checkedBy: { nl: 'wie toetst', en: 'who checks it' },
  lasts: { nl: 'hoe lang het meetelt', en: 'how long it counts' },
  wording: { nl: 'woorden per relatie', en: 'words by relation' },
  conditionally: { nl: 'voorwaardelijk opgelegd', en: 'imposed conditionally' },
  clock: { nl: 'termijn', en: 'clock' },
  ground: { nl: 'waarop het steunt', en: 'what it stands on' },
  wayOut: { nl: 'wat het opent', en: 'what opens it' },
  passed: { nl: 'tekst als eraan is voldaan', en: 'text where it is passed' },
  blocks: { nl: 'wat het tegenhoudt', en: 'what it holds back' },
  value: { nl: 'inhoud', en: 'content' },
}
