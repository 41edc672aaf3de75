import { arbocatalogus2026, type Arbocatalogus2026, type Policy } from '../../src/index'
import { readFileSync } from 'node:fs'
import { type ArchivedPolicy, inTodaysShape } from '../../src/policy/archived'
import { readyPolicy } from '../../src/policy/ready'
import { type Agreement, agreements, keptApart, type Ruling, rulings } from './agreement'

/** Where guideline and courts part ways, in plain words, and the answers that this explains, as `ruling answer`. */
export const partings: readonly {
  readonly title: string
  readonly text: string
  readonly explains: readonly string[]
}[] = [
  {
    title: 'Summary dismissal for serious conduct without acute danger',
    text: 'The guideline names it for very serious conduct, and for serious conduct in an acute situation only. Courts have upheld it for aggression towards a superior, and for remarks and touching that went on after a warning. Where the facts weigh very heavily, the library shows it as possible with written reasons, and says that this goes beyond the guideline.',
    explains: [
      'NL-GHARL-2025-5269 summaryDismissalAcceptable',
      'NL-RBMNE-2023-1350 summaryDismissalAcceptable',
    ],
  },
  {
    title: 'Serious conduct starts at a transfer',
    text: 'The guideline puts aggressive conduct and unwanted touching in the serious tier, which runs from a transfer to termination. For a teacher who ran the risk of hitting a pupil the court thought a warning the limit. For a team leader at a party it took the free drink of the employer so heavily that dismissal fell. Both cases weigh too heavily here for the zone that reaches down to a warning.',
    explains: ['NL-OG-102272 atMost', 'AU-2015-FWC-3156 terminationAcceptable'],
  },
  {
    title: 'Very serious conduct and everything that speaks for the accused',
    text: 'After thirty-six years of service an attack on a supervisor did not carry summary dismissal, in interim relief. The library recommends dissolution there; but summary dismissal stays inside the range, because it is the one measure that the guideline names for this tier.',
    explains: ['NL-HOF-2010-36J summaryDismissalAcceptable'],
  },
  {
    title: 'Groping, before and after the law of 2024',
    text: 'The court let a summary dismissal fall because there had been no formal warning. Deliberate touching of intimate parts is sexual assault by the law since July 2024, and very serious by the guideline, whatever went before.',
    explains: ['NL-ABNAMRO-LIK summaryDismissalAcceptable'],
  },
]

/** The same for the rulings that were kept apart: told, and not acted on. */
export const partingsApart: typeof partings = [
  {
    title: 'Dissolution lies inside the range for serious conduct',
    text: 'The guideline names it for this tier without a condition, so that it can be defended the first time too. One tribunal found it too harsh beside comparable cases, one court because the employer had skipped the steps of its own agreement. Neither is a fact of one case here, and both times a transfer is what the library recommends.',
    explains: [
      'UN-UNDT-2022-039 terminationAcceptable',
      'DE-LAG-NDS-1SA832-09 terminationAcceptable',
    ],
  },
  {
    title: 'A written censure for two remarks',
    text: 'Whether the remarks were made on one day or on two is not told. On two days the conduct is repeated, and a written warning is what the library recommends; as long as that is open it stays at a talk.',
    explains: ['UN-UNDT-2022-024 written-warning'],
  },
]

/** Choices that were improved on the first rulings alone. Each moves the zone that takes written reasons, and no recommendation. */
export const improved = ['depart.moderate-warned', 'depart.serious-first'] as const

const results = ['agrees', 'borderline', 'contradicted', 'not testable'] as const
const count = (list: readonly Agreement[], result: Agreement['result']) =>
  list.filter((one) => one.result === result).length

/** One row of rates: how many testable answers agree, are borderline, are contradicted. */
function rate(name: string, list: readonly Agreement[]): string {
  const testable = list.filter(({ result }) => result !== 'not testable')
  const share =
    testable.length === 0
      ? '–'
      : `${((count(testable, 'contradicted') / testable.length) * 100).toFixed(0)} %`
  const contradicted = testable.filter(({ result }) => result === 'contradicted')
  const open = (some: readonly Agreement[]) => some.filter((one) => one.open).length
  return `| ${name} | ${testable.length} | ${count(testable, 'agrees')} | ${count(testable, 'borderline')} | ${contradicted.length} | ${share} | ${open(testable)} | ${open(contradicted)} |`
}

/** The policy as it was before this version, in words that are the same. */
function versionBefore(): Policy<Arbocatalogus2026> {
  const file = new URL('../../rules/archive/arbocatalogus-2026@1.1.0.json', import.meta.url)
  const archived = JSON.parse(readFileSync(file, 'utf8')) as ArchivedPolicy
  return readyPolicy<Arbocatalogus2026>(inTodaysShape(archived))
}

const shown: Readonly<Record<Agreement['result'], string>> = {
  agrees: 'agrees',
  borderline: '*borderline*',
  contradicted: '**contradicted**',
  'not testable': 'not testable',
}

function row(all: readonly Agreement[], ruling: Ruling): string {
  const own = all.filter((one) => one.ruling === ruling)
  const answers =
    own.length === 0
      ? 'nothing to test'
      : own
          .map(({ told, result, open }) => `${told}: ${shown[result]}${open ? ' (open)' : ''}`)
          .join('; ')
  const inferred = ruling.boundIsInference === true ? ' (bound read between the lines)' : ''
  const imposed =
    ruling.imposed.length === 0 ? '–' : ruling.imposed.map((measure) => `\`${measure}\``).join(', ')
  return `| [${ruling.id}](${ruling.source}) | ${ruling.title} | ${imposed}: ${ruling.held} | ${answers}${inferred} | ${ruling.note} | ${ruling.confidence.source}, ${ruling.confidence.coding} |`
}

const head = `| | testable answers | agree | borderline | contradicted | contradicted, of all | open | contradicted and open |
|---|---|---|---|---|---|---|---|`

const rows = (
  all: readonly Agreement[],
  some: readonly Ruling[],
) => `| ruling | about | imposed: held | answers | how it was coded | confidence |
|---|---|---|---|---|---|
${some.map((ruling) => row(all, ruling)).join('\n')}`

const told = (some: typeof partings) =>
  some
    .map(
      ({ title, text, explains }) =>
        `**${title}.** ${text} (${explains.map((one) => one.split(' ')[0]).join(', ')})`,
    )
    .join('\n\n')

/** The whole page. */
export function page(): string {
  const before = versionBefore()
  const all = agreements()
  const apart = agreements(keptApart)
  const dutch = all.filter(({ ruling }) => ruling.jurisdiction === 'NL')
  const by = (coding: string) => all.filter(({ ruling }) => ruling.confidence.coding === coding)
  return `# Held against real rulings

Written by \`UPDATE_GOLDEN=1 npm test -- test/rulings\`: published rulings of courts, tribunals and complaints bodies, each coded as a case and checked with policy
\`${arbocatalogus2026.id}\` ${arbocatalogus2026.version}. A test keeps this page as it is computed. There are two sets, and they are not worth the same:

- [${rulings.length} rulings](../test/rulings/rulings.json) that were at hand while the policy was made. Choices were improved on them, so agreement with these shows that the choices were carried out, and little more.
- [${keptApart.length} rulings](../test/rulings/kept-apart.json) that nobody looked at while a choice was made. No choice is made on them, so agreement with these says more, as far as ${keptApart.length} cases can.

An answer of a court is compared with ours. A measure it accepted should be \`fitting\` or \`defensible\`; one it did not accept, \`too-heavy\`. \`borderline\` (only with written
reasons) counts apart. A bound holds where the recommendation respects it, and is borderline where only the zone with written reasons reaches it. Suspension that a court did not accept should not be called
for. A sanction that fell on procedure should not be admissible. \`open\`: some answer to what the ruling does not tell would give another result.

## The rulings that were at hand

${head}
${rate('all', all)}
${rate('Dutch', dutch)}
${rate(
  'elsewhere',
  all.filter((one) => !dutch.includes(one)),
)}
${(['high', 'medium', 'low'] as const).map((coding) => rate(`confidence in the coding: ${coding}`, by(coding))).join('\n')}
${rate('all, by policy 1.1.0', agreements(rulings, before))}

${count(all, 'not testable')} answers are not testable: they are about how an inquiry or a decision was written, or not about unwanted conduct.

## The rulings that were kept apart

${head}
${rate('all', apart)}
${rate('all, by policy 1.1.0', agreements(keptApart, before))}

## What was changed on rulings

No rule of the guideline was bent. Two choices were improved on the first set alone; both move the zone that takes written reasons, and no recommendation.

- \`depart.serious-first\`: for a first serious act the zone reaches down to a first and final warning up to a net of 2, where it was 0. Courts often miss an earlier warning.
- \`depart.moderate-warned\`: for moderate conduct that went on after a warning the zone reaches up to termination from a net of 2 beside the warning, where it was 4.

The table of version 2.0 was made from the guideline and from a reading of outcomes, and the first set was at hand when it was. It is told in
[decision 0026](decisions/0026-from-tier-to-measure.md).

## Where guideline and courts part ways

${told(partings)}

Of the rulings that were kept apart:

${told(partingsApart)}

## What this does not prove

The rulings are a sample that was at hand, not statistics. Some are known only from a summary. A court answers another question than this library does: whether *that* employer could take *that* step,
under its own law and on the proof it had. What the coding does not state is unknown here and does not weigh. Agreement is no proof that a rule is right.

## Every ruling

*Imposed: held* gives what the employer imposed, in our words, and whether it was held to be in proportion. The last column is the confidence in the source and in its coding.

### At hand

${rows(all, rulings)}

### Kept apart

${rows(apart, keptApart)}
`
}

/** How the answers divide, for the test. */
export function division(): Readonly<Record<Agreement['result'], number>> {
  const all = agreements()
  return Object.fromEntries(results.map((result) => [result, count(all, result)])) as Record<
    Agreement['result'],
    number
  >
}
