import { inBoth, type BilingualText, type Lang } from '../base/text'
import { type OptionName, optionLines } from './help'

/** What the help on one command says. */
interface Page {
  /** How it is written, a line each. */
  readonly usage: readonly BilingualText[]
  /** What it does, a line each. */
  readonly does: readonly BilingualText[]
  readonly options: readonly OptionName[]
  /** One example that runs, on files of the names that are in it. */
  readonly example: BilingualText
}

const shown = ['policy', 'format', 'out', 'picture', 'full', 'document', 'paper', 'theme'] as const

const pages = {
  advise: {
    usage: [
      { nl: 'evenredig advise ZAAK.json', en: 'evenredig advise CASE.json' },
      { nl: 'evenredig advise --csv ZAKEN.csv', en: 'evenredig advise --csv CASES.csv' },
      { nl: 'evenredig advise --jsonl ZAKEN.jsonl', en: 'evenredig advise --jsonl CASES.jsonl' },
    ],
    does: [
      {
        nl: 'Geeft advies over één zaak: welke maatregel past, en waarom. Met - in plaats van een bestand',
        en: 'Gives advice on one case: which measure fits, and why. With - instead of a file',
      },
      {
        nl: 'leest het de zaak van standaardinvoer. Noem geen namen in een zaak.',
        en: 'it reads the case from standard input. Name nobody in a case.',
      },
      {
        nl: 'Van veel zaken geeft het een rij voor elk; een rij die niet klopt, wordt genoemd en weggelaten.',
        en: 'Of many cases it gives a row for each; a row that is wrong is named and left out.',
      },
    ],
    options: ['jsonl', 'csv', ...shown],
    example: {
      nl: 'evenredig advise zaak.json --out advies.html',
      en: 'evenredig advise case.json --out advice.html --lang en',
    },
  },
  interview: {
    usage: [{ nl: 'evenredig interview', en: 'evenredig interview' }],
    does: [
      {
        nl: 'Vraagt één voor één wat het advies nog kan veranderen, geeft het advies, en bewaart de zaak',
        en: 'Asks one by one what can still change the advice, gives the advice, and keeps the case',
      },
      { nl: 'als u dat wilt.', en: 'if you want it to.' },
    ],
    options: ['policy', 'complete', 'format', 'out'],
    example: { nl: 'evenredig interview', en: 'evenredig interview --lang en' },
  },
  page: {
    usage: [
      {
        nl: 'evenredig page --out PAGINA.html [--policy MAP] [--theme CSS]',
        en: 'evenredig page --out PAGE.html [--policy DIR] [--theme CSS]',
      },
    ],
    does: [
      {
        nl: 'Schrijft één HTML-bestand waarin iemand een zaak behandelt: de vragen, het advies, een voorstel',
        en: 'Writes one HTML file in which somebody works a case: the questions, the advice, a proposal and',
      },
      {
        nl: 'en het besluit. Het werkt zonder internet, stuurt niets op en onthoudt niets.',
        en: 'the decision. It works without the internet, sends nothing and keeps nothing.',
      },
    ],
    options: ['policy', 'theme', 'out'],
    example: {
      nl: 'evenredig page --out pagina.html',
      en: 'evenredig page --out page.html --lang en',
    },
  },
  check: {
    usage: [
      {
        nl: 'evenredig check ZAAK.json --measure M [--measure M …]',
        en: 'evenredig check CASE.json --measure M [--measure M …]',
      },
    ],
    does: [
      {
        nl: 'Toetst een maatregel die iemand in gedachten heeft: past hij, is hij te licht of te zwaar, en',
        en: 'Checks a measure that somebody has in mind: whether it fits, is too light or too heavy, and',
      },
      {
        nl: 'wat zou dat veranderen. Meer maatregelen worden als één geheel getoetst.',
        en: 'what would change that. Several measures are checked as a whole.',
      },
    ],
    options: ['measure', 'conditional', ...shown],
    example: {
      nl: 'evenredig check zaak.json --measure written-warning',
      en: 'evenredig check case.json --measure written-warning --lang en',
    },
  },
  compare: {
    usage: [{ nl: 'evenredig compare BESLIST …', en: 'evenredig compare DECIDED …' }],
    does: [
      {
        nl: 'Legt zaken naast elkaar waarin al is besloten, en noemt de paren die uitleg vragen: wat het',
        en: 'Lays cases that were decided on beside each other, and names the pairs to explain: what lies',
      },
      {
        nl: 'verst uiteen ligt eerst. Uit bestanden, mappen of regels JSON (.jsonl); ook als csv.',
        en: 'furthest apart first. From files, folders or lines of JSON (.jsonl); as csv too.',
      },
    ],
    options: ['policy', 'format', 'out', 'picture', 'theme'],
    example: {
      nl: 'evenredig compare eerste.json tweede.json',
      en: 'evenredig compare first.json second.json --lang en',
    },
  },
  like: {
    usage: [{ nl: 'evenredig like ZAAK.json BESLIST …', en: 'evenredig like CASE.json DECIDED …' }],
    does: [
      {
        nl: 'Zoekt besliste zaken die het meest op een zaak lijken, de dichtstbijzijnde eerst: wat er anders is,',
        en: 'Finds the decided cases that are most like a case, the nearest first: what differs, what was',
      },
      {
        nl: 'wat het advies was en wat is opgelegd. Uit bestanden, mappen of regels JSON; ook als csv of svg.',
        en: 'advised and what was imposed. From files, folders or lines of JSON; as csv or svg too.',
      },
    ],
    options: ['most', 'policy', 'format', 'out', 'picture', 'theme'],
    example: {
      nl: 'evenredig like zaak.json eerste.json tweede.json',
      en: 'evenredig like case.json first.json second.json --lang en',
    },
  },
  register: {
    usage: [{ nl: 'evenredig register BESLIST …', en: 'evenredig register DECIDED …' }],
    does: [
      {
        nl: 'Zet bij elke opgelegde maatregel tot wanneer zij telt, en noemt wat er wanneer moet gebeuren.',
        en: 'Puts with each measure that was imposed until when it counts, and names what falls due when.',
      },
      {
        nl: 'Als csv is het een rij voor elke maatregel, als ics een agenda. --json kan ook.',
        en: 'As csv it is a row for each measure, as ics a calendar. --json likewise.',
      },
      {
        nl: 'BESLIST is een bestand, een map, of een bestand .jsonl met op elke regel een besliste zaak.',
        en: 'DECIDED is a file, a folder, or a file .jsonl with a decided case on each line.',
      },
    ],
    options: ['on', 'retain', 'policy', 'format', 'out', 'theme'],
    example: {
      nl: 'evenredig register eerste.json tweede.json --on 2026-06-01',
      en: 'evenredig register first.json second.json --on 2026-06-01 --lang en',
    },
  },
  report: {
    usage: [
      {
        nl: 'evenredig report BESLIST … --year JAAR',
        en: 'evenredig report DECIDED … --year YEAR',
      },
    ],
    does: [
      {
        nl: 'Maakt het jaarverslag voor ondernemingsraad en bestuur, zo dat het openbaar mag zijn: geen getal',
        en: 'Makes the report for works council and board, such that it may be published: no number in it,',
      },
      {
        nl: 'erin gaat over een paar mensen, en er is er geen uit te rekenen. Ook als csv; --json kan ook.',
        en: 'and none that can be worked out, is about a few people. As csv too; --json likewise.',
      },
    ],
    options: ['year', 'threshold', 'width', 'term', 'earlier', 'policy', 'format', 'out', 'theme'],
    example: {
      nl: 'evenredig report eerste.json tweede.json --year 2026',
      en: 'evenredig report first.json second.json --year 2026 --lang en',
    },
  },
  'verify-archive': {
    usage: [{ nl: 'evenredig verify-archive MAP …', en: 'evenredig verify-archive DIR …' }],
    does: [
      {
        nl: 'Gaat na of bewaarde adviezen en vastgelegde besluiten nog staan: of iemand ze heeft gewijzigd, met',
        en: 'Verifies stored advices and decision records: whether somebody changed them, with which policy',
      },
      {
        nl: 'welke regeling en welk programma ze zijn gemaakt, en wat vandaag het advies is. Het verandert niets.',
        en: 'and library they were made, and what is advised today. It changes nothing. Exit code 1 where',
      },
      {
        nl: 'Exitcode 1 als er een niet meer staat, 3 als er een niet te lezen is. Ook als csv.',
        en: 'one no longer stands, 3 where one cannot be read. As csv too.',
      },
    ],
    options: ['policy', 'format', 'out', 'theme'],
    example: {
      nl: 'evenredig verify-archive archief',
      en: 'evenredig verify-archive archive --lang en',
    },
  },
  verify: {
    usage: [{ nl: 'evenredig verify [MAP]', en: 'evenredig verify [DIR]' }],
    does: [
      {
        nl: 'Rekent een regeling na over elke situatie die kan voorkomen; zonder map de meegeleverde.',
        en: 'Proves a policy over every situation that can occur; without a folder the shipped one.',
      },
    ],
    options: ['quick', 'format', 'out', 'theme'],
    example: { nl: 'evenredig verify --quick', en: 'evenredig verify --quick --lang en' },
  },
  policy: {
    usage: [
      { nl: 'evenredig policy new MAP', en: 'evenredig policy new DIR' },
      { nl: 'evenredig policy diff A [B]', en: 'evenredig policy diff A [B]' },
      { nl: 'evenredig policy types MAP', en: 'evenredig policy types DIR' },
      { nl: 'evenredig policy build MAP', en: 'evenredig policy build DIR' },
      {
        nl: 'evenredig policy algorithm-entry [MAP]',
        en: 'evenredig policy algorithm-entry [DIR]',
      },
      { nl: 'evenredig policy paper [MAP]', en: 'evenredig policy paper [DIR]' },
    ],
    does: [
      {
        nl: 'Begint een eigen regeling, zegt wat er tussen twee verschilt, schrijft de woorden ervan als',
        en: 'Begins a policy of your own, says what differs between two, writes the words of one as',
      },
      {
        nl: 'TypeScript, bouwt haar tot één JSON-bestand, of schrijft haar op voor de ondernemingsraad.',
        en: 'TypeScript, builds one into a single JSON file, or writes one down for a works council.',
      },
    ],
    options: ['format', 'out'],
    example: {
      nl: 'evenredig policy new onze-gemeente',
      en: 'evenredig policy new our-municipality --lang en',
    },
  },
  serve: {
    usage: [{ nl: 'evenredig serve', en: 'evenredig serve' }],
    does: [
      {
        nl: 'Geeft dezelfde antwoorden over HTTP, voor systemen die geen JavaScript spreken. Het luistert',
        en: 'Gives the same answers over HTTP, for systems that speak no JavaScript. It listens on this',
      },
      {
        nl: 'alleen op deze computer, bewaart niets, en schrijft niets van een zaak op. Ctrl-C stopt het.',
        en: 'computer only, keeps nothing, and writes down nothing of a case. Ctrl-C stops it.',
      },
    ],
    options: ['port', 'host', 'policy'],
    example: { nl: 'evenredig serve --port 8080', en: 'evenredig serve --port 8080 --lang en' },
  },
  schema: {
    usage: [{ nl: 'evenredig schema [NAAM]', en: 'evenredig schema [NAME]' }],
    does: [
      {
        nl: 'Schrijft een JSON Schema, waarmee een tekstverwerker voor programmeurs een zaak kan aanvullen',
        en: 'Writes a JSON Schema, by which an editor can complete and check a case.',
      },
      {
        nl: 'en nakijken. Zonder naam noemt het de namen.',
        en: 'Without a name it lists the names.',
      },
    ],
    options: ['policy', 'draft', 'out'],
    example: {
      nl: 'evenredig schema case --out zaak.schema.json',
      en: 'evenredig schema case --out case.schema.json',
    },
  },
} as const satisfies Readonly<Record<string, Page>>

/** The commands that there is a page on. */
export type CommandName = keyof typeof pages

/** The one example in the help on a command, as it is typed. */
export function exampleOf(name: CommandName): BilingualText {
  return pages[name].example
}

/** The help on one command; undefined where there is no such command. */
export function helpOn(name: string): BilingualText | undefined {
  const known = Object.entries<Page>(pages).find(([command]) => command === name)
  return known === undefined ? undefined : inBoth((lang) => written(known[1], lang))
}

const heads = {
  usage: { nl: 'Gebruik', en: 'Usage' },
  options: { nl: 'Opties', en: 'Options' },
  example: { nl: 'Voorbeeld', en: 'Example' },
} as const satisfies Readonly<Record<string, BilingualText>>

function written({ usage, does, options, example }: Page, lang: Lang): string {
  const indented = (lines: readonly BilingualText[]) => lines.map((line) => `  ${line[lang]}`)
  return [
    heads.usage[lang],
    ...indented(usage),
    '',
    ...does.map((line) => line[lang]),
    '',
    heads.options[lang],
    ...optionLines(['lang', ...options], lang),
    '',
    heads.example[lang],
    `  ${example[lang]}`,
    '',
  ].join('\n')
}
