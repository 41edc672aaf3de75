import { dayInWords } from '../../advice/words'
import type { BilingualText, Lang } from '../../base/text'
import type { Vocabulary } from '../../policy/vocabulary'
import type { Register, RegisteredMeasure } from '../../year/register/registered'
import {
  type Column,
  type NamedValue,
  type Page,
  points,
  section,
  type Table,
  tableOf,
  text,
} from '../page'
import { words } from '../words'
import { receiptLine } from './receipt-line'

/** A register as a page: what falls due, every measure with its days, and what it was made with. */
export function registerPage(register: Register<Vocabulary>, lang: Lang): Page {
  const { notForPublication, on, measures, due, receipt, retainMonths } = register
  const coming = due.filter(({ isPast }) => isPast !== true)
  const past = due.filter(({ isPast }) => isPast === true)
  return {
    title: said.register[lang],
    lang,
    head: [...ofDay(on, lang), [said.cases[lang], String(register.cases)]],
    lead: [notForPublication[lang]],
    sections: [
      ...section(
        said.due[lang],
        coming.length === 0 ? [text(said.nothing[lang])] : [dueTable(coming, lang)],
      ),
      ...section(
        said.measures[lang],
        measures.length === 0 ? [text(said.nothing[lang])] : [measuresTable(measures, on, lang)],
      ),
      ...section(said.past[lang], past.length === 0 ? [] : [dueTable(past, lang)]),
      ...section(words.sources[lang], [
        points([
          retainMonths === null ? said.noTerm[lang] : said.term(retainMonths)[lang],
          ...register.otherVersions.map(({ version, cases }) => said.other(version, cases)[lang]),
          receiptLine(receipt, lang),
        ]),
      ]),
    ],
  }
}

function ofDay(on: string | null, lang: Lang): readonly NamedValue[] {
  return on === null ? [] : [[said.day[lang], dayInWords(on)[lang]]]
}

/** Something that falls due. */
type Due = Register<Vocabulary>['due'][number]

/** A day that stays on one line. */
function unbroken(day: string): string {
  return day.replaceAll(' ', '\u00a0')
}

/** What falls due in a case on a day, a row each. */
function dueTable(due: Register<Vocabulary>['due'], lang: Lang): Table {
  const rows = new Map<string, Due[]>()
  for (const one of due) {
    const key = `${one.on} ${one.reference}`
    rows.set(key, [...(rows.get(key) ?? []), one])
  }
  return tableOf(
    [...rows.values()],
    [
      [said.day, ([first]) => unbroken(dayInWords(first?.on ?? '')[lang])],
      [said.reference, ([first]) => first?.reference ?? ''],
      [said.what, (all) => together(all.map(({ label }) => label[lang]))],
    ],
    lang,
  )
}

/** What falls due after one another; the measure or the person that each is about is said once. */
function together(labels: readonly string[]): string {
  const aboutOf = (label = '') => label.slice(0, label.indexOf(': ') + 2)
  const told = labels.map((label, at) => {
    const about = aboutOf(label)
    return about === aboutOf(labels[at - 1]) ? label.slice(about.length) : label
  })
  return told.join('; ')
}

/** Every measure that was imposed, a row each. */
function measuresTable(
  measures: readonly RegisteredMeasure<Vocabulary>[],
  on: string | null,
  lang: Lang,
): Table {
  const day = (given: string | null) => (given === null ? said.never : dayInWords(given))[lang]
  const now: Column<RegisteredMeasure<Vocabulary>> = [said.now, (one) => nowOf(one, lang)]
  return tableOf(
    measures,
    [
      [said.reference, ({ reference }) => reference],
      [
        said.measure,
        ({ label, conditional }) =>
          conditional ? `${label[lang]} (${said.onCondition[lang]})` : label[lang],
      ],
      [said.from, ({ from }) => day(from)],
      [said.end, ({ lasts: { until, note } }) => (until === null && note?.[lang]) || day(until)],
      [
        said.stages,
        ({ stages }) =>
          stages
            .map(({ label, until }) => `${label[lang]} ${said.until[lang]} ${day(until)}`)
            .join('; ') || said.none[lang],
      ],
      [said.lapses, ({ lapsesOn }) => day(lapsesOn)],
      ...(on === null ? [] : [now]),
    ],
    lang,
  )
}

function nowOf({ status, countsAs, stages }: RegisteredMeasure<Vocabulary>, lang: Lang): string {
  if (status === null) return ''
  const level = stages.find((stage) => stage.level === countsAs)?.label[lang]
  return level === undefined ? said[status][lang] : `${said[status][lang]}: ${level}`
}

const said = {
  register: { nl: 'Register van maatregelen', en: 'Register of measures' },
  cases: { nl: 'besliste zaken', en: 'decided cases' },
  due: { nl: 'Wat wanneer moet gebeuren', en: 'What falls due, and when' },
  measures: { nl: 'De maatregelen', en: 'The measures' },
  past: { nl: 'Wat al voorbij is', en: 'What is past' },
  nothing: { nl: 'Niets.', en: 'Nothing.' },
  none: { nl: 'geen', en: 'none' },
  day: { nl: 'dag', en: 'day' },
  reference: { nl: 'zaak', en: 'case' },
  what: { nl: 'wat', en: 'what' },
  measure: { nl: 'maatregel', en: 'measure' },
  from: { nl: 'opgelegd op', en: 'imposed on' },
  end: { nl: 'loopt tot', en: 'runs until' },
  stages: { nl: 'telt mee als', en: 'counts as' },
  lapses: { nl: 'vervalt op', en: 'lapses on' },
  now: { nl: 'nu', en: 'now' },
  until: { nl: 'tot', en: 'until' },
  never: { nl: 'geen einddag', en: 'no last day' },
  onCondition: { nl: 'voorwaardelijk', en: 'on a condition' },
  'to-come': { nl: 'nog niet opgelegd', en: 'not imposed yet' },
  current: { nl: 'loopt', en: 'in force' },
  lapsed: { nl: 'vervallen', en: 'lapsed' },
  noTerm: {
    nl: 'De eigen termijn om iets uit het dossier te halen is niet gegeven.',
    en: 'The organisation’s own term to take something from the file was not given.',
  },
  term: (months: number): BilingualText => ({
    nl: `Eigen termijn om iets uit het dossier te halen: ${months} maanden na het besluit.`,
    en: `Own term to take something from the file: ${months} months after the decision.`,
  }),
  other: (version: string, cases: number): BilingualText => ({
    nl: `Het advies is van versie ${version} van de regeling bij zoveel zaken: ${cases}. De dagen volgen de regeling hieronder.`,
    en: `The advice is by version ${version} of the policy in so many cases: ${cases}. The days follow the policy below.`,
  }),
} as const

/** The measures of a register as rows for a spreadsheet, with days as ISO days. */
export function registerRows(
  { measures }: Register<Vocabulary>,
  lang: Lang,
): readonly (readonly string[])[] {
  const most = Math.max(0, ...measures.map(({ stages }) => stages.length))
  const stageNames = Array.from({ length: most }, (_, at) => [
    `${said.stages[lang]} ${at + 1}`,
    `${said.until[lang]} ${at + 1}`,
  ]).flat()
  const names = [said.reference, said.measure, said.onCondition, said.from, said.end]
  const columns = [
    ...names.map((name) => name[lang]),
    ...stageNames,
    said.lapses[lang],
    said.now[lang],
  ]
  const [yes, no] = lang === 'nl' ? ['ja', 'nee'] : ['yes', 'no']
  const rows = measures.map((one) => [
    one.reference,
    one.label[lang],
    one.conditional ? yes : no,
    one.from,
    one.lasts.until ?? '',
    ...Array.from({ length: most }, (_, at) => one.stages[at]).flatMap((stage) =>
      stage === undefined ? ['', ''] : [stage.label[lang], stage.until ?? ''],
    ),
    one.lapsesOn ?? '',
    nowOf(one, lang),
  ])
  return [columns, ...rows]
}
