import { type BilingualText, inSeries, type Lang } from '../../base/text'
import { describeIssue } from '../../base/problem'
import type {
  AdvisedThen,
  ArchivedAdvice,
  ArchiveVerification,
} from '../../year/archive/archive-verification'
import { type Block, type Page, points, section, type Table, tableOf, text } from '../page'
import { kindWords } from '../kinds'
import { words } from '../words'
import { receiptLine } from './receipt-line'

/** An archive as a page: what no longer stands, what stands, what could not be read, and what it was held against. */
export function archivePage(archive: ArchiveVerification, lang: Lang): Page {
  const { notForPublication, because, advices, withoutAdvice, unread, receipt } = archive
  const fallen = advices.filter(({ stands }) => !stands)
  const standing = advices.filter(({ stands }) => stands)
  return {
    title: said.title[lang],
    lang,
    head: [
      [said.read[lang], String(advices.length)],
      [said.policy[lang], `${receipt.policy} ${receipt.policyVersion}`],
    ],
    lead: [because[lang], notForPublication[lang]],
    sections: [
      ...section(said.fallen[lang], [
        fallen.length === 0 ? text(said.nothing[lang]) : advicesTable(fallen, receipt, lang),
        ...changedNotes(fallen, lang),
      ]),
      ...section(said.standing[lang], [
        standing.length === 0 ? text(said.nothing[lang]) : advicesTable(standing, receipt, lang),
      ]),
      ...section(
        said.unread[lang],
        unread.length === 0
          ? []
          : [
              points(
                unread.map(({ name, issues }) => ({
                  text: name,
                  points: issues.map((issue) => describeIssue(issue, { lang })),
                })),
              ),
            ],
      ),
      ...section(
        said.without[lang],
        withoutAdvice.length === 0 ? [] : [text(said.whyWithout[lang]), points(withoutAdvice)],
      ),
      ...section(words.sources[lang], [points([receiptLine(receipt, lang)])]),
    ],
  }
}

/** What to do where an advice was changed, or is about another case. */
function changedNotes(fallen: readonly ArchivedAdvice[], lang: Lang): readonly Block[] {
  const isThere = (status: ArchivedAdvice['status']) => fallen.some((one) => one.status === status)
  return [
    ...(isThere('tampered') ? [text(said.tampered[lang])] : []),
    ...(isThere('case-changed') ? [text(said.otherCase[lang])] : []),
  ]
}

/** Each advice in a row: then and now. */
function advicesTable(
  advices: readonly ArchivedAdvice[],
  today: ArchiveVerification['receipt'],
  lang: Lang,
): Table {
  return tableOf(
    advices,
    [
      [said.name, ({ name }) => name],
      [said.what, (one) => standingOf(one, today, lang)],
      [said.then, ({ stored }) => (stored === null ? said.notTold[lang] : inWords(stored, lang))],
      [said.now, ({ present }) => inWords(present, lang)],
    ],
    lang,
  )
}

/** How an advice stands; of an older one what it was made with, as far as that is other than today. */
function standingOf(
  { status, policyVersion, library }: ArchivedAdvice,
  today: ArchiveVerification['receipt'],
  lang: Lang,
): string {
  if (status !== 'policy-changed' && status !== 'library-changed') return statusWords[status][lang]
  const isOtherVersion = policyVersion !== today.policyVersion
  const policy = isOtherVersion ? said.ofPolicy(policyVersion) : said.sameVersion
  const parts = [
    ...(status === 'policy-changed' ? [policy[lang]] : []),
    ...(library === today.library ? [] : [said.ofLibrary(library)[lang]]),
  ]
  return `${said.madeWith[lang]} ${inSeries(parts, lang)}`
}

function inWords({ kind, recommendedLabel, rangeLabel }: AdvisedThen, lang: Lang): string {
  if (kind !== 'measures') return kindWords[kind][lang]
  const range = rangeLabel === null ? '' : ` (${rangeLabel[lang]})`
  return `${recommendedLabel[lang]}${range}`
}

const statusWords: Readonly<
  Record<Exclude<ArchivedAdvice['status'], 'policy-changed' | 'library-changed'>, BilingualText>
> = {
  same: { nl: 'ongewijzigd', en: 'unchanged' },
  tampered: { nl: 'gewijzigd nadat het is gemaakt', en: 'changed after it was made' },
  'case-changed': { nl: 'gaat over een andere zaak', en: 'is about another case' },
}

const said = {
  title: { nl: 'Controle van bewaarde adviezen', en: 'Check of stored advices' },
  read: { nl: 'adviezen gelezen', en: 'advices read' },
  policy: { nl: 'regeling van vandaag', en: 'policy of today' },
  fallen: { nl: 'Wat niet meer staat', en: 'What no longer stands' },
  standing: { nl: 'Wat nog staat', en: 'What stands' },
  unread: { nl: 'Wat niet te lezen is', en: 'What could not be read' },
  without: { nl: 'Zaken zonder advies', en: 'Cases without an advice' },
  whyWithout: {
    nl: 'Hier is geen advies bij bewaard, dus er is niets om na te gaan.',
    en: 'No advice was kept with these, so there is nothing to verify.',
  },
  nothing: { nl: 'Niets.', en: 'Nothing.' },
  name: { nl: 'wat', en: 'what' },
  what: { nl: 'hoe het ervoor staat', en: 'how it stands' },
  then: { nl: 'advies van toen', en: 'advice then' },
  now: { nl: 'advies van vandaag', en: 'advice today' },
  notTold: { nl: 'niet te zeggen', en: 'cannot be told' },
  tampered: {
    nl: 'Een advies dat is gewijzigd, is geen bewijs meer. Zoek uit wie het heeft gewijzigd, en zoek het origineel.',
    en: 'An advice that was changed proves nothing any more. Find out who changed it, and look for the original.',
  },
  otherCase: {
    nl: 'Is de zaak na het advies aangevuld? Bewaar dan ook de zaak zoals zij was, of vraag opnieuw advies.',
    en: 'Was something added to the case after the advice? Then keep the case as it was too, or ask for advice again.',
  },
  madeWith: { nl: 'gemaakt met', en: 'made with' },
  ofPolicy: (version: string | null): BilingualText => ({
    nl: `regeling ${version ?? '?'}`,
    en: `policy ${version ?? '?'}`,
  }),
  sameVersion: {
    nl: 'een regeling van dezelfde versie met een andere inhoud',
    en: 'a policy of the same version with other content',
  },
  ofLibrary: (version: string | null): BilingualText => ({
    nl: `programma ${version ?? '?'}`,
    en: `library ${version ?? '?'}`,
  }),
} as const

/** The advices of an archive as rows for a spreadsheet. */
export function archiveRows(
  { advices, receipt, unread, withoutAdvice }: ArchiveVerification,
  lang: Lang,
): readonly (readonly string[])[] {
  const [yes, no] = lang === 'nl' ? ['ja', 'nee'] : ['yes', 'no']
  const empty = sheetColumns.slice(4).map(() => '')
  return [
    sheetColumns.map((name) => name[lang]),
    ...advices.map((one) => [
      one.name,
      one.reference ?? '',
      one.stands ? yes : no,
      one.because[lang],
      one.policyVersion ?? '',
      receipt.policyVersion,
      one.library ?? '',
      receipt.library,
      one.stored === null ? '' : inWords(one.stored, lang),
      inWords(one.present, lang),
    ]),
    ...unread.map(({ name }) => [name, '', '', said.unread[lang], ...empty]),
    ...withoutAdvice.map((name) => [name, '', '', said.without[lang], ...empty]),
  ]
}

const sheetColumns = [
  { nl: 'wat', en: 'what' },
  { nl: 'kenmerk', en: 'reference' },
  { nl: 'staat nog', en: 'stands' },
  { nl: 'waarom', en: 'why' },
  { nl: 'regeling toen', en: 'policy then' },
  { nl: 'regeling nu', en: 'policy now' },
  { nl: 'programma toen', en: 'library then' },
  { nl: 'programma nu', en: 'library now' },
  { nl: 'advies toen', en: 'advice then' },
  { nl: 'advies nu', en: 'advice now' },
] as const
