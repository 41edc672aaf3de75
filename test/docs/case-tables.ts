import { type Act, type Case, type EarlierMeasure, safeAdvise } from '../../src/index'
import type { BilingualText, Lang } from '../../src/base/text'
import { definitionsIn } from '../../src/policy/definitions'
import {
  type DefinedWord,
  type FactData,
  findingIds,
  relationIds,
  stageIds,
} from '../../src/policy/policy'
import type { PolicyText } from '../../src/policy/file'
import { stagesOf } from '../../src/policy/history'
import { shipped } from '../support/policy'
import type { Vocabulary } from '../../src/policy/vocabulary'

/** The tables of the guide to writing a case: every word that a case may hold, taken from the policy. */

const { data } = shipped
type Row = readonly string[]
type Words<Id extends string> = Readonly<Record<Id, Row>>

/** A table as markdown. */
export const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')

const code = (word: unknown) => `\`${String(word)}\``
const factsOf = (role: FactData['role']) => data.facts.filter((fact) => fact.role === role)
const dutchOf = (
  kind: readonly { readonly id: string; readonly label: { readonly nl: string } }[],
  id: string,
) => kind.find((item) => item.id === id)?.label.nl
const rungNl = (id: string) => dutchOf(data.measures, id)
const keyTable = (words: Readonly<Record<string, Row>>) =>
  table(
    ['key', 'in Dutch', 'meaning', 'when left out'],
    Object.entries(words).map(([key, cells]) => [code(key), ...cells]),
  )

// Typed by the keys of a case, so that a new key does not compile until it is told here.
const caseKeys: Words<keyof Case<Vocabulary>> = {
  reference: [
    'kenmerk',
    'your own file number, such as `2026-014`; never a name',
    'the advice shows none',
  ],
  assessedOn: [
    'dag van beoordeling',
    'the day the advice is about, such as `2026-04-20`',
    'no day: end dates are told in months or days',
  ],
  stage: ['stand van het onderzoek', 'how far the inquiry is', '**must be there**'],
  relation: ['werkrelatie', 'what the accused is to the employer', '`employee`'],
  conduct: [
    'gedrag',
    'what was done: one or more acts, all by the same accused',
    '**must be there**, with 1 to 1,000 acts',
  ],
  facts: ['feiten', 'what weighs', 'each fact as in the table of facts'],
  circumstances: ['omstandigheden', 'what was claimed and found to be so', 'none'],
  history: [
    'eerdere maatregelen',
    'earlier requests, talks and measures; an empty list `[]` says that there were none',
    'not known: the fact `response` stands in its place',
  ],
  procedure: [
    'procedure',
    'how the matter was handled',
    'not known: the advice asks, and says that it cannot be decided yet',
  ],
  attention: ['aandachtspunten', 'what never weighs, but somebody has to see', 'none'],
}
const actKeys: Words<keyof Act<Vocabulary>> = {
  behaviour: ['gedraging', 'the behaviour of the catalogue', '`form` and `tier` are needed'],
  form: ['vorm', 'the form of unwanted conduct', 'follows from `behaviour`; leave it out there'],
  tier: [
    'ernst',
    'the tier of the act in itself, as the committee found it; it goes before the catalogue, and what lifts a tier lifts it too',
    'follows from `behaviour`',
  ],
  finding: [
    'bevinding',
    'what the inquiry found about this act',
    '`alleged`, which a concluded case does not allow',
  ],
  on: [
    'datum',
    'the day of the act, or the month or the year where no more is known: `2026-03-02`, `2026-03`, `2026`',
    'any day up to the assessment: it helps to tell the pattern no further, earlier measures count as on the mildest day, and the advice asks',
  ],
  to: [
    'tot en met',
    'the last day, where the act went on or came back; by itself it is no second day',
    'nothing is known of a period',
  ],
  occasions: [
    'aantal keren',
    'on how many separate days it happened, from 1 to 1,000; two are at least `repeated`, three over four weeks `structural`',
    'nothing is known of more than one day',
  ],
  facts: [
    'feiten van deze gedraging',
    'only `response`: what earlier measures had come to when it happened, where the day is not known but this is; one of the levels that they can give',
    'follows from the day and `history`',
  ],
}
const historyKeys: Words<keyof EarlierMeasure<Vocabulary>> = {
  kind: ['soort', 'what it was', '**must be there**'],
  on: [
    'datum',
    'the day it was given; a month or a year where no more is known',
    '**must be there**',
  ],
  form: [
    'vorm',
    'the form of conduct it was about; it counts for acts of the same form, and of forms that the policy calls alike',
    'not known, unless `comparable` is there: it does not count, and the advice asks',
  ],
  until: [
    'tot',
    'the first day it no longer counts, where that was promised; until then it counts in full',
    'it fades as the table of kinds says',
  ],
  comparable: [
    'vergelijkbaar',
    'whether it was about comparable conduct, as the committee finds: `yes` or `no`',
    'the forms decide',
  ],
  removed: [
    'uit het dossier',
    '`yes` where it was taken from the file, by agreement or by a ruling: it does not count',
    '`no`',
  ],
  finding: [
    'bevinding',
    'what was found about the conduct of then; only `established` counts',
    '`established`',
  ],
}
const findings: Words<(typeof findingIds)[number]> = {
  alleged: ['gemeld, nog niet vastgesteld', 'somebody says so; not for a concluded case'],
  unfounded: ['ongegrond', 'the report of it turned out to be unfounded; no sanction'],
  undetermined: ['niet vast te stellen', 'it cannot be found out what happened; no sanction'],
  experienced: [
    'ervaring erkend',
    'the experience of the reporter is acknowledged, no concrete act is established; no sanction',
  ],
  established: ['vastgesteld', 'it happened; only this counts for a measure'],
}
const stages: Words<(typeof stageIds)[number]> = {
  reported: ['gemeld', 'there is a report and no inquiry yet: protection, no sanction'],
  investigating: ['in onderzoek', 'the inquiry runs: protection, no sanction'],
  concluded: [
    'afgerond',
    'the inquiry is done: every act has a finding, and a measure can be advised',
  ],
}
const relations: Words<(typeof relationIds)[number]> = {
  employee: ['werknemer'],
  hired: ['ingehuurde kracht'],
  intern: ['stagiair'],
  volunteer: ['vrijwilliger'],
  'former-employee': ['oud-werknemer'],
  applicant: ['sollicitant'],
  'office-holder': ['ambtsdrager, zoals een wethouder'],
}

function relationMeaning(id: string): string {
  if (data.relations.includes(id)) return 'a measure can be advised'
  return data.rules.find((rule) => rule.name === `gate.${id}`)?.because.en ?? ''
}

function behaviourNote({
  implies = {},
  requires,
  outside,
}: (typeof data.behaviours)[number]): string {
  const implied = Object.entries(implies).map(
    ([fact, level]) => `makes \`${fact}\` at least \`${level}\``,
  )
  const needed =
    requires === undefined
      ? []
      : [`needs \`${requires.fact}\`: \`${requires.level}\` under \`procedure\``]
  return [
    ...(outside === true ? ['no measure from this policy; takes no form or tier'] : []),
    ...needed,
    ...implied,
  ].join('; ')
}

function tierRow(tier: (typeof data.tiers)[number], defined: readonly DefinedWord[]): Row {
  const { id } = tier
  const event = data.rules.find((rule) => rule.name === `range.${id}`)?.event
  if (event?.type !== 'range') throw new Error(`no range for ${id}`)
  const { from, start, to } = event.params
  return [
    code(id),
    ...meaningCells(tier, defined),
    `${rungNl(from)} tot en met ${rungNl(to)}`,
    rungNl(start) as string,
  ]
}

function leftOut(fact: FactData): string {
  const [mildest] = fact.levels
  if (fact.derive?.by === 'history')
    return `follows from \`history\`; without \`history\` not known: stands at \`${mildest}\`, and the advice asks`
  if (fact.absent < fact.known) {
    const usual = `counts as \`${fact.levels[fact.absent]}\``
    return fact.unknownFrom === undefined ? usual : `${usual}, unless ${exceptionsOf(fact)}`
  }
  if (!fact.ordered) return 'not known: the advice asks, and says that it cannot be decided yet'
  return `${fact.derive?.by === 'dates' ? 'follows from the days of the acts; without days ' : ''}not known: stands at \`${mildest}\`, and the advice asks`
}

/** For which acts a fact that is left out is not known. */
function exceptionsOf({ id, unknownFrom = 0 }: FactData): string {
  const own = (level: string) =>
    data.behaviours.filter(({ absent }) => absent?.[id] === level).map((one) => code(one.id))
  return (
    `an act is in itself ${code(data.tiers[unknownFrom]?.id)} or graver (not ${own('none').join(', ')}) ` +
    `or ${own('unknown').join(', ')}: then not known, and possible for routes and care`
  )
}

function levelRows(
  { id, label, levels, known, labels }: FactData,
  defined: readonly DefinedWord[],
): readonly Row[] {
  return levels.slice(0, known).map((level, index) => {
    const word = { id: String(level), label: labels[index] ?? label }
    return [index === 0 ? code(id) : '', code(level), ...meaningCells(word, defined)]
  })
}

function circumstanceRow(fact: FactData, defined: readonly DefinedWord[]): Row {
  const { id, circumstance } = fact
  const rule = data.rules.find(({ name, event }) => name === `${id}.yes` && event.type === 'weigh')
  if (rule?.event.type !== 'weigh' || circumstance === undefined)
    throw new Error(`no weight for ${id}`)
  const { onlyForm, notWithBehaviour, otherwise, direction } = circumstance
  const when = [
    ...(onlyForm === undefined ? [] : [`Refused without an act of the form \`${onlyForm}\`.`]),
    ...(notWithBehaviour === undefined
      ? []
      : [`Refused beside the act \`${notWithBehaviour}\`, which is the same thing.`]),
    ...(otherwise === undefined ? [] : [otherwise.en]),
  ]
  const { steps } = rule.event.params
  return [
    code(id),
    ...meaningCells(fact, defined),
    `${direction === 'mitigating' ? 'milder' : 'graver'}, ${steps > 0 ? '+' : '−'}${Math.abs(steps)}`,
    when.join(' ') || 'For all conduct.',
  ]
}

function historyRow(kind: (typeof data.about.history)[number]): Row {
  const stages = stagesOf(kind).map(({ level, months }) =>
    months === null
      ? `${code(level)}, and does not lapse`
      : `${code(level)} until ${months} months`,
  )
  return [
    code(kind.kind),
    kind.label.nl,
    kind.sameDay === true ? 'before the act or on the same day' : 'on a day before the act',
    stages.join(', then '),
  ]
}

const answersOf = ({ levels, known, labels }: FactData) =>
  levels
    .slice(0, known)
    .map((level, index) => `\`${level}\` (${labels[index]?.nl})`)
    .join(', ')

/** Cases that are refused, each told in words; what is said about them comes from the library. */
const refused: readonly (readonly [words: string, rest: object])[] = [
  ['a reference without a digit', { reference: 'de-Vries' }],
  ['a citizen service number as reference', { reference: '123456782' }],
  ['a telephone number as reference', { reference: '06-12345678' }],
  ['a space or another mark in the reference', { reference: 'file 14' }],
  ['a key that is not in this guide', { name: 'x' }],
  ['a day in another form', { assessedOn: '20-4-2026' }],
  ['a concluded case with an act without a finding', { conduct: [{ behaviour: 'insult' }] }],
  [
    'an act without a behaviour, and without a form or a tier',
    { conduct: [{ form: 'bullying', finding: 'established' }] },
  ],
  [
    'a form that is not that of the behaviour',
    { conduct: [{ behaviour: 'insult', form: 'bullying', finding: 'established' }] },
  ],
  [
    'a form or a tier for conduct outside the policy',
    { conduct: [{ behaviour: 'integrity-breach', tier: 'serious', finding: 'established' }] },
  ],
  [
    'a false report, where falsity is not established',
    { conduct: [{ behaviour: 'false-report', finding: 'established' }] },
  ],
  [
    'a pattern that the behaviour rules out',
    { conduct: [{ behaviour: 'exclusion', finding: 'established' }], facts: { pattern: 'single' } },
  ],
  [
    'a pattern that the days of the acts rule out',
    {
      conduct: [
        { behaviour: 'insult', finding: 'established', on: '2026-03-02' },
        { behaviour: 'insult', finding: 'established', on: '2026-03-03' },
      ],
      facts: { pattern: 'single' },
    },
  ],
  [
    'no possible offence, where the behaviour is one',
    {
      conduct: [{ behaviour: 'sexual-assault', finding: 'established' }],
      facts: { offence: 'none' },
    },
  ],
  [
    'an earlier response that the history contradicts',
    {
      conduct: [{ behaviour: 'insult', finding: 'established', on: '2026-03-02' }],
      facts: { response: 'none' },
      history: [{ kind: 'oral-warning', on: '2026-01-12', form: 'aggression' }],
    },
  ],
  [
    'a circumstance that does not go with the conduct',
    {
      conduct: [{ behaviour: 'sexual-remark', finding: 'established' }],
      circumstances: ['provoked'],
    },
  ],
  [
    'a circumstance that is the act itself',
    {
      conduct: [{ behaviour: 'retaliation', finding: 'established' }],
      circumstances: ['retaliation'],
    },
  ],
  ['a circumstance named twice', { circumstances: ['insight', 'insight'] }],
  ['a point of attention that there is not', { attention: ['helth'] }],
]

function refusedRow([words, rest]: (typeof refused)[number]): Row {
  const result = safeAdvise({
    stage: 'concluded',
    conduct: [{ behaviour: 'insult', finding: 'established' }],
    ...rest,
  })
  if (result.ok) throw new Error(`not refused: ${words}`)
  const [issue] = result.issues
  return [
    words,
    `${issue?.message}`,
    issue?.suggestion ??
      (issue?.expected === undefined ? 'leave it out' : `write ${issue.expected}`),
  ]
}

/** A word in Dutch with its definition, then what it means in English. */
function meaningCells(
  { id, label }: { readonly id: string; readonly label: BilingualText },
  defined: readonly DefinedWord[],
): readonly [nl: string, en: string] {
  const { means, example } = defined.find((one) => one.id === id) ?? {}
  const shown = (said: string, lang: Lang) =>
    example === undefined ? said : `${said}. _${forInstance[lang]}_: ${example[lang]}`
  const nl = means === undefined ? label.nl : `${label.nl}: ${means.nl}`
  return [shown(nl, 'nl'), shown(means?.en ?? label.en, 'en')]
}
const forInstance = { nl: 'Bijvoorbeeld', en: 'For instance' } as const

/** The tables by name, of the policy as written, which says what its words mean. */
export function caseTables(
  text: Pick<PolicyText, 'facts' | 'behaviours'>,
): Readonly<Record<string, () => string>> {
  const defined = definitionsIn(text)
  return {
    caseKeys: () => keyTable(caseKeys),
    actKeys: () => keyTable(actKeys),
    historyKeys: () => keyTable(historyKeys),
    stages: () =>
      table(
        ['word', 'in Dutch', 'meaning'],
        stageIds.map((id) => [code(id), ...stages[id]]),
      ),
    relations: () =>
      table(
        ['word', 'in Dutch', 'meaning'],
        relationIds.map((id) => [code(id), ...relations[id], relationMeaning(id)]),
      ),
    behaviours: () =>
      table(
        ['word', 'in Dutch', 'meaning', 'form', 'tier', 'note'],
        data.behaviours.map((item) => [
          code(item.id),
          ...meaningCells(item, defined.behaviours),
          item.form === undefined ? 'outside' : code(item.form),
          item.tier === undefined ? '' : code(item.tier),
          behaviourNote(item),
        ]),
      ),
    forms: () =>
      table(
        ['word', 'in Dutch', 'meaning'],
        data.forms.map((form) => [code(form.id), ...meaningCells(form, defined.forms)]),
      ),
    tiers: () =>
      table(
        ['word', 'in Dutch', 'meaning', 'fits (in Dutch)', 'the weighing starts at'],
        data.tiers.map((tier) => tierRow(tier, defined.tiers)),
      ),
    findings: () =>
      table(
        ['word', 'in Dutch', 'meaning'],
        [...findingIds].reverse().map((id) => [code(id), ...findings[id]]),
      ),
    facts: () =>
      table(
        ['fact', 'in Dutch', 'meaning', 'when left out'],
        factsOf('given').map((fact) => [
          code(fact.id),
          `${fact.label.nl}: ${fact.question?.nl}`,
          `${fact.question?.en}`,
          leftOut(fact),
        ]),
      ),
    levels: () =>
      table(
        ['fact', 'level', 'in Dutch', 'meaning'],
        factsOf('given').flatMap((fact) =>
          levelRows(fact, defined.facts.find(({ id }) => id === fact.id)?.levels ?? []),
        ),
      ),
    attention: () =>
      table(
        ['word', 'in Dutch', 'when', 'what to do about it'],
        (data.attention ?? []).map(({ id, label, question, action }) => [
          code(id),
          label.nl,
          question.en,
          action.en,
        ]),
      ),
    circumstances: () =>
      table(
        ['word', 'in Dutch', 'meaning', 'makes it', 'counts'],
        factsOf('circumstance').map((fact) => circumstanceRow(fact, defined.circumstances)),
      ),
    refusedCircumstances: () =>
      table(
        ['word', 'why not, in Dutch', 'why not'],
        data.refusedCircumstances.map(({ id, because }) => [code(id), because.nl, because.en]),
      ),
    historyKinds: () =>
      table(
        ['word', 'in Dutch', 'given', 'counts as `response`'],
        data.about.history.map(historyRow),
      ),
    procedure: () =>
      table(
        ['fact', 'in Dutch', 'meaning', 'answers'],
        factsOf('procedure').map((fact) => [
          code(fact.id),
          `${fact.label.nl}: ${fact.question?.nl}`,
          `${fact.question?.en}`,
          answersOf(fact),
        ]),
      ),
    refusedCombinations: () =>
      table(['what you wrote', 'what you are told', 'what to do'], refused.map(refusedRow)),
  }
}
