import type { BilingualText, Lang } from '../base/text'

/** What each option does, as the help page tells it, in its order. */
const options = {
  lang: {
    nl: '--lang nl|en     taal van de tekst; anders die van de computer (LANG), en nl waar die niets zegt',
    en: '--lang nl|en     language of the text; else that of the computer (LANG), and nl where it says none',
  },
  policy: {
    nl: '--policy MAP     een eigen regeling in plaats van de meegeleverde; ook een gebouwd JSON-bestand',
    en: '--policy DIR     a policy of your own instead of the shipped one; a built JSON file too',
  },
  theme: {
    nl: '--theme CSS      een stijlblad met de huisstijl van uw organisatie, voor html en page',
    en: '--theme CSS      a style sheet with the house style of your organisation, for html and page',
  },
  measure: {
    nl: '--measure, -m    de maatregel om te toetsen, zoals written-warning of none',
    en: '--measure, -m    the measure to check, such as written-warning or none',
  },
  conditional: {
    nl: '--conditional M  een maatregel die voorwaardelijk is, zoals transfer',
    en: '--conditional M  a measure that is proposed on a condition, such as transfer',
  },
  format: {
    nl: '--format VORM    text (standaard), markdown, html, docx, svg of json; csv of ics bij lijsten',
    en: '--format FORM    text (default), markdown, html, docx, svg or json; csv or ics of lists',
  },
  out: {
    nl: '--out, -o NAAM   schrijf naar een bestand; .docx, .html, .md, .svg, .json of .csv zegt de vorm',
    en: '--out, -o FILE   write to a file; .docx, .html, .md, .svg, .json or .csv says the form',
  },
  most: {
    nl: '--most N         hoeveel zaken hoogstens, van 1 tot en met 1000; anders 10 (like)',
    en: '--most N         how many cases at most, from 1 to 1000; else 10 (like)',
  },
  on: {
    nl: '--on DAG         de dag waarop u kijkt, zoals 2026-06-01 (register)',
    en: '--on DAY         the day to look on, such as 2026-06-01 (register)',
  },
  retain: {
    nl: '--retain N       uw eigen termijn: na N maanden gaat iets uit het dossier (register)',
    en: '--retain N       your own term: after N months something leaves the file (register)',
  },
  year: {
    nl: '--year JAAR      het jaar van het verslag, zoals 2026 (report)',
    en: '--year YEAR      the year of the report, such as 2026 (report)',
  },
  threshold: {
    nl: '--threshold N    geen getal onder N; anders 5 (report)',
    en: '--threshold N    no number below N; else 5 (report)',
  },
  width: {
    nl: '--width N        hoe onzeker blijft wat er niet staat; anders de drempel (report)',
    en: '--width N        how uncertain stays what is not told; else the threshold (report)',
  },
  term: {
    nl: '--term DAGEN     uw eigen termijn, van bekend tot besluit: hoeveel zaken erbinnen (report)',
    en: '--term DAYS      your own term, from known to decided: how many cases within it (report)',
  },
  earlier: {
    nl: '--earlier NAAM   een eerder verslag van dit jaar (JSON): ook het verschil blijft veilig (report)',
    en: '--earlier FILE   an earlier report on this year (JSON): the difference stays safe too (report)',
  },
  picture: {
    nl: '--picture NAAM   teken ladder, steps, timeline of changes als svg; cases bij compare en like',
    en: '--picture NAME   draw ladder, steps, timeline or changes as svg; cases of compare and like',
  },
  full: {
    nl: '--full           alles als tekst; zonder --full alleen de eerste bladzijde',
    en: '--full           everything as text; without --full the first page alone',
  },
  document: {
    nl: '--document       het advies van een commissie, om aan te vullen (docx, html, markdown)',
    en: '--document       the advice of a committee, to be completed (docx, html, markdown)',
  },
  paper: {
    nl: '--paper STUK     summary, invitation, intention, letter of decision, of advice (--document)',
    en: '--paper PAPER    summary, invitation, intention, letter or decision, or advice (--document)',
  },
  jsonl: {
    nl: '--jsonl BESTAND  veel zaken, op elke regel een in JSON; een rij advies voor elk (advise)',
    en: '--jsonl FILE     many cases, one in JSON on each line; a row of advice for each (advise)',
  },
  csv: {
    nl: '--csv BESTAND    veel zaken als tabel met een kop; een rij advies voor elk (advise)',
    en: '--csv FILE       many cases as a table with a header; a row of advice for each (advise)',
  },
  draft: {
    nl: '--draft 7        een JSON Schema in draft-07 in plaats van 2020-12',
    en: '--draft 7        a JSON Schema in draft-07 instead of 2020-12',
  },
  complete: {
    nl: '--complete       vraag ook wat in het dossier hoort en het advies niet verandert (interview)',
    en: '--complete       ask as well what belongs in the file and changes no advice (interview)',
  },
  port: {
    nl: '--port N         de poort om op te luisteren, van 0 tot en met 65535; anders 8080 (serve)',
    en: '--port N         the port to listen at, from 0 to 65535; else 8080 (serve)',
  },
  host: {
    nl: '--host ADRES     het adres om op te luisteren; anders alleen deze computer (serve)',
    en: '--host ADDRESS   the address to listen at; else this computer only (serve)',
  },
  quick: {
    nl: '--quick          stop bij de eerste fout (verify)',
    en: '--quick          stop at the first error (verify)',
  },
  help: {
    nl: '--help, -h       deze uitleg; bij een opdracht de uitleg daarvan',
    en: '--help, -h       this page; with a command the help on that',
  },
  version: { nl: '--version        de versie', en: '--version        the version' },
} as const satisfies Readonly<Record<string, BilingualText>>

/** An option, as the help page calls it. */
export type OptionName = keyof typeof options

/** What some options do, a line each. */
export function optionLines(names: readonly OptionName[], lang: Lang): readonly string[] {
  return names.map((name) => `  ${options[name][lang]}`)
}

const everyOption = (lang: Lang): string =>
  optionLines(Object.keys(options) as OptionName[], lang).join('\n')

/** The help page in both languages. */
export const help: BilingualText = {
  nl: `evenredig: welke maatregel past bij vastgesteld ongewenst gedrag, en waarom

Gebruik
  evenredig advise ZAAK.json            advies over één zaak
  evenredig advise -                    lees de zaak van standaardinvoer
  evenredig advise --csv ZAKEN.csv      een rij advies voor elk van veel zaken; --jsonl kan ook
  evenredig interview                   vragen één voor één, dan het advies
  evenredig page --out PAGINA.html      een pagina om zaken in te behandelen, zonder internet
  evenredig check ZAAK.json --measure M toets een maatregel; herhaal --measure voor een geheel
  evenredig compare BESLIST …           vergelijk zaken waarin al is besloten
  evenredig like ZAAK.json BESLIST …    besliste zaken die het meest op een zaak lijken
  evenredig register BESLIST …          wat is opgelegd, tot wanneer het telt, wat er moet gebeuren
  evenredig report BESLIST … --year J   het jaarverslag, zo dat het openbaar mag zijn
  evenredig verify-archive MAP          ga na of bewaarde adviezen nog staan
  evenredig verify [MAP]                ga na of een regeling klopt, over elke situatie
  evenredig policy new MAP              begin een eigen regeling
  evenredig policy diff A [B]           wat verschilt, en in hoeveel situaties het advies
  evenredig policy types MAP            de woorden van een regeling als TypeScript
  evenredig policy build MAP            een regeling als één JSON-bestand, klaar voor gebruik
  evenredig policy paper [MAP]          een regeling op schrift, voor de ondernemingsraad
  evenredig policy algorithm-entry      een regeling voor het Algoritmeregister, als JSON
  evenredig schema [NAAM]               de JSON Schema's van zaak, advies, toets en regeling;
                                        case en decided-case ook met --policy
  evenredig serve                       dezelfde antwoorden over HTTP, voor andere systemen
  evenredig help [OPDRACHT]             deze uitleg, of die van één opdracht, met een voorbeeld

Opties
${everyOption('nl')}

Uitkomst (exitcode)
  0  goed     1  bevinding: te licht, te zwaar, nog niet mogelijk, ongelijk behandeld
  2  verkeerd gebruik of onleesbaar bestand     3  ongeldige invoer
  4  te licht of te zwaar naar wat nu bekend is; een antwoord kan dat nog veranderen

Dit is een advies; een mens met naam en functie beslist. Zet nooit namen in een zaak.
`,
  en: `evenredig: which measure fits established unwanted conduct, and why

Usage
  evenredig advise CASE.json            advice on one case
  evenredig advise -                    read the case from standard input
  evenredig advise --csv CASES.csv      a row of advice for each of many cases; --jsonl likewise
  evenredig interview                   questions one by one, then the advice
  evenredig page --out PAGE.html        a page to work cases in, without the internet
  evenredig check CASE.json --measure M check a measure; repeat --measure for a whole
  evenredig compare DECIDED …           compare cases that were decided on
  evenredig like CASE.json DECIDED …    the decided cases that are most like a case
  evenredig register DECIDED …          what was imposed, until when it counts, and what falls due
  evenredig report DECIDED … --year Y   the report on a year, such that it may be published
  evenredig verify-archive DIR          whether stored advices still stand
  evenredig verify [DIR]                prove a policy over every situation
  evenredig policy new DIR              begin a policy of your own
  evenredig policy diff A [B]           what differs, and in how many situations the advice
  evenredig policy types DIR            the words of a policy as TypeScript
  evenredig policy build DIR            a policy as one JSON file, ready for use
  evenredig policy paper [DIR]          a policy on paper, for a works council
  evenredig policy algorithm-entry      a policy for the Dutch Algorithm Register, as JSON
  evenredig schema [NAME]               the JSON Schemas of case, advice, check and policy;
                                        case and decided-case with --policy too
  evenredig serve                       the same answers over HTTP, for other systems
  evenredig help [COMMAND]              this page, or the one on a command, with an example

Options
${everyOption('en')}

Result (exit code)
  0  fine     1  a finding: too light, too heavy, not possible yet, treated unequally
  2  wrong usage or unreadable file     3  invalid input
  4  too light or too heavy on what is known now; an answer can still change that

This is advice; a named human decides. Never put names in a case.
`,
}
