import type { BilingualText, Lang } from '../../base/text'
import type { ReportedTable, YearReport } from '../../year/report/year-report'
import { type Page, points, section, type Table, text } from '../page'
import { words } from '../words'
import { receiptLine } from './receipt-line'

/** The report on a year as a page: the total, every table, what is not in it and why, and how that was decided. */
export function reportPage(report: YearReport, lang: Lang): Page {
  const { year, total, tables, threshold, width, hidden, receipt } = report
  const lead = total === null ? said.tooFew(threshold, width)[lang] : said.total(total, year)[lang]
  return {
    title: said.title(year)[lang],
    lang,
    head: [
      [said.year[lang], year],
      [said.policy[lang], `${receipt.policy} ${receipt.policyVersion}`],
    ],
    lead: [
      lead,
      said.noPersons[lang],
      ...(total === null || hidden === 0 ? [] : [said.dash(threshold)[lang]]),
    ],
    sections: [
      ...(total === null ? [] : tables.flatMap((table) => tableSection(table, report, lang))),
      ...section(said.reported[lang], [
        text(said.onlyDecided(threshold)[lang]),
        { is: 'blank', text: said.reportedIn(year)[lang] },
      ]),
      ...section(said.lessons[lang], [
        text(said.prevention[lang]),
        ...said.questions.map((question) => ({ is: 'blank', text: question[lang] }) as const),
        text(said.noPersonsHere[lang]),
      ]),
      ...section(said.hiddenTitle[lang], [
        ...(total === null
          ? []
          : [text(said.hidden(hidden, threshold)[lang]), text(said.uncertain(width)[lang])]),
        points(said.leftOut.map((one) => one[lang])),
      ]),
      ...section(words.sources[lang], [
        points([
          said.method[lang],
          ...report.otherVersions.map((version) => said.other(version)[lang]),
          receiptLine(receipt, lang),
        ]),
      ]),
    ],
  }
}

function tableSection(
  { label, cells, id }: ReportedTable,
  { total, termDays }: YearReport,
  lang: Lang,
) {
  if (cells.length === 0) return []
  if (cells.every(({ count }) => count === null))
    return section(label[lang], [text(said.none[lang])])
  const table: Table = {
    is: 'table',
    columns: [said.what[lang], said.cases[lang], said.share[lang]],
    rows: cells.map((cell) => [cell.label[lang], ...numbersOf(cell.count, total)]),
  }
  const term = id === 'handling' && termDays !== null ? said.term(termDays) : undefined
  const note = term ?? notes[id]
  return section(label[lang], [table, ...(note === undefined ? [] : [text(note[lang])])])
}

/** A count with its share; a dash for each where it is not told. */
function numbersOf(count: number | null, total: number | null): readonly [string, string] {
  return count === null || total === null
    ? [hiddenSign, hiddenSign]
    : [String(count), `${Math.round((count / total) * 100)}%`]
}

const hiddenSign = '–'

/** What is said below some tables. */
const notes: Readonly<Partial<Record<ReportedTable['id'], BilingualText>>> = {
  'departures-by-position': {
    nl: 'Dit laat zien of wie een machtspositie heeft er lichter vanaf komt dan de regeling zegt. Kleine aantallen bewijzen niets.',
    en: 'This shows whether those in a position of power come off lighter than the policy says. Small numbers prove nothing.',
  },
  'unknown-facts': {
    nl: 'Wat niet bekend is, telde niet tegen de beschuldigde. Blijft een feit vaak onbekend, vraag er dan in een onderzoek eerder naar.',
    en: 'What is not known did not count against the accused. Where a fact often stays unknown, an inquiry can ask for it sooner.',
  },
}

const said = {
  title: (year: string): BilingualText => ({
    nl: `Jaarverslag ongewenst gedrag ${year}`,
    en: `Report on unwanted conduct ${year}`,
  }),
  year: { nl: 'jaar', en: 'year' },
  policy: { nl: 'regeling', en: 'policy' },
  table: { nl: 'tabel', en: 'table' },
  what: { nl: 'wat', en: 'what' },
  all: { nl: 'alle zaken', en: 'all cases' },
  cases: { nl: 'zaken', en: 'cases' },
  share: { nl: 'deel', en: 'share' },
  total: (total: number, year: string): BilingualText => ({
    nl: `In ${year} is in ${total} zaken een besluit genomen.`,
    en: `In ${year} a decision was taken in ${total} cases.`,
  }),
  tooFew: (threshold: number, width: number): BilingualText => ({
    nl: `Er zijn minder dan ${Math.max(threshold, width)} zaken. Daarom staat hier geen enkel getal.`,
    en: `There are fewer than ${Math.max(threshold, width)} cases. So there is no number here at all.`,
  }),
  noPersons: {
    nl: 'Niets in dit verslag gaat over een persoon.',
    en: 'Nothing in this report is about a person.',
  },
  dash: (threshold: number): BilingualText => ({
    nl: `Waar een streepje staat, is het getal kleiner dan ${threshold}, of is er een kleiner getal uit te rekenen.`,
    en: `Where there is a dash, the number is below ${threshold}, or one that is could be worked out from it.`,
  }),
  none: {
    nl: 'Hier staat geen getal: elk getal is te klein, of er is een klein getal uit af te leiden.',
    en: 'There is no number here: each is too small, or would give away one that is.',
  },
  term: (days: number): BilingualText => ({
    nl: `De termijn is er een van de organisatie zelf: ${days} dagen, van de dag waarop het bekend was tot het besluit.`,
    en: `The term is the organisation’s own: ${days} days, from the day it was known to the decision.`,
  }),
  reported: { nl: 'Wat is gemeld', en: 'What was reported' },
  onlyDecided: (threshold: number): BilingualText => ({
    nl: `Dit verslag telt besluiten. Vul hier in hoeveel er is gemeld, als dat ten minste ${threshold} meer is dan het aantal besluiten. Anders is af te lezen hoeveel zaken nog lopen.`,
    en: `This report counts decisions. Fill in how much was reported where that is at least ${threshold} more than the decisions. Else it shows how many cases still run.`,
  }),
  reportedIn: (year: string): BilingualText => ({
    nl: `meldingen in ${year}`,
    en: `reports in ${year}`,
  }),
  lessons: { nl: 'Lessen voor preventie', en: 'Lessons for prevention' },
  prevention: {
    nl: 'Bespreek met de ondernemingsraad waar het over ging en hoe ernstig het was. Vraag wat dit zegt over de cultuur en over het werk, en wat u voorkomen wilt.',
    en: 'Discuss with the works council what it was about and how serious it was. Ask what that says of the culture and the work, and what you want to prevent.',
  },
  questions: [
    {
      nl: 'wat dit jaar zegt over de cultuur en het werk',
      en: 'what this year says of the culture and the work',
    },
    { nl: 'welke zorg is aangeboden, in het algemeen', en: 'which care was offered, in general' },
    { nl: 'wat we anders gaan doen', en: 'what we will do otherwise' },
    { nl: 'wat dit betekent voor de regeling', en: 'what it means for the policy' },
  ],
  noPersonsHere: {
    nl: 'Noem hier geen personen, geen afdelingen en geen losse voorvallen, en geen getallen die hierboven niet staan.',
    en: 'Name no persons, no departments and no single incidents here, and no numbers that are not told above.',
  },
  hiddenTitle: { nl: 'Wat hier niet staat, en waarom', en: 'What is not told here, and why' },
  hidden: (hidden: number, threshold: number): BilingualText => ({
    nl: `In dit verslag zijn ${hidden} getallen weggelaten. Getallen onder ${threshold} staan er niet, en ook nul niet.`,
    en: `In this report ${hidden} numbers are left out. Numbers below ${threshold} are not told, and nought is not either.`,
  }),
  uncertain: (width: number): BilingualText => ({
    nl: `Daarnaast staan er getallen niet die groot genoeg zijn, omdat anders een ander was uit te rekenen. Van elk getal dat er niet staat, liggen het laagste en het hoogste dat het kan zijn minstens ${width} uit elkaar.`,
    en: `Some numbers that are large enough are not told either, for else another could be worked out. Of each number that is not told the least and the most that it can be lie at least ${width} apart.`,
  }),
  leftOut: [
    {
      nl: 'Hoe lang zaken gemiddeld duurden, staat er niet: een gemiddelde over weinig zaken zegt te veel.',
      en: 'How long cases took on average is not told: a mean over a few cases tells too much.',
    },
    {
      nl: 'Waarop afwijkingen van het advies rusten, staat er niet: daarvoor zijn het er te weinig. Redenen in eigen woorden staan nooit in een verslag.',
      en: 'What departures from the advice rest on is not told: there are too few of them for that. Reasons in own words are never in a report.',
    },
    {
      nl: 'Hoe vaak welke zorg is geboden, staat er niet: een besluit legt dat niet vast.',
      en: 'How often which care was given is not told: a decision does not record it.',
    },
    {
      nl: 'Welke regels en keuzes de uitkomst bepaalden, staat er niet: dat hangt te nauw samen met andere getallen. Dat geldt ook voor feiten die uit het gedrag of uit eerdere maatregelen volgen.',
      en: 'Which rules and choices made the outcome is not told: that hangs together too closely with other numbers. So it is with facts that follow from the conduct or from earlier measures.',
    },
  ],
  method: {
    nl: 'Kleine getallen zijn weggelaten, en zo veel andere als nodig is. Het bureau voor de statistiek doet dat ook zo; GaussSuppression is een bekende manier. Hier is van elk weggelaten getal nagerekend hoe onzeker het blijft.',
    en: 'Small numbers are left out, and as many others as it takes. Statistics offices do the same; GaussSuppression is a known way. Here it was worked out of each number left out how uncertain it stays.',
  },
  other: (version: string): BilingualText => ({
    nl: `Er zijn adviezen van versie ${version} van de regeling bij.`,
    en: `Some advice is by version ${version} of the policy.`,
  }),
} as const

/** The numbers of a report as rows for a spreadsheet. */
export function reportRows(
  { total, tables }: YearReport,
  lang: Lang,
): readonly (readonly string[])[] {
  const head = [said.table[lang], said.what[lang], said.cases[lang], said.share[lang]]
  const first = [said.all[lang], '', ...(total === null ? ['', ''] : [String(total), '100%'])]
  const rows = tables.flatMap(({ label, cells }) =>
    cells.map((cell) => [
      label[lang],
      cell.label[lang],
      ...(total === null || cell.count === null ? ['', ''] : numbersOf(cell.count, total)),
    ]),
  )
  return [head, first, ...rows]
}
