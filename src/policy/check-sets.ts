import { issueOf } from '../base/issue'
import { alternatives, type Issue, nouns } from '../base/problem'
import type { BilingualText } from '../base/text'
import { unknownName } from './check-names'
import type { PolicyText } from './file'

type MeasureText = PolicyText['measures']['measures'][number]
type SetText = NonNullable<PolicyText['measures']['sets']>[number]

/** Finds measures that weigh as something that cannot be, and sets that nobody could impose. */
export function checkSets({ measures: file }: PolicyText): readonly Issue[] {
  return [
    ...file.measures.flatMap((measure) => [
      ...checkWeight(file.ladder, measure),
      ...checkCondition(file.ladder, measure),
      ...checkApart(measure),
    ]),
    ...(file.sets ?? []).flatMap((set) => [...checkParts(file, set), ...checkSetWeight(file, set)]),
  ]
}

/** Only what stands beside the ladder weighs as a rung of it, and what stands in the place of a rung says which. */
function checkWeight(
  ladder: readonly string[],
  { id, weighsAs, inPlace }: MeasureText,
): readonly Issue[] {
  const path = ['measures', id, 'weighsAs']
  if (weighsAs === undefined)
    return inPlace === true
      ? [
          issueOf({
            code: 'missing',
            message: {
              nl: `\`${id}\` staat op de plaats van een trede, maar zegt niet welke`,
              en: `\`${id}\` stands in the place of a rung, but does not say which`,
            },
            path,
            expected: alternatives(ladder),
          }),
        ]
      : []
  if (ladder.includes(id))
    return [
      issueOf({
        code: 'invalid-rule',
        message: {
          nl: `\`${id}\` staat op de ladder en weegt als zichzelf`,
          en: `\`${id}\` is on the ladder and weighs as itself`,
        },
        path,
        suggestion: { nl: 'laat `weighsAs` weg', en: 'leave `weighsAs` out' },
      }),
    ]
  return unknownName(weighsAs, ladder, nouns.rung, path)
}

/** What only takes effect later is never heavier than what takes effect now. */
function checkCondition(ladder: readonly string[], measure: MeasureText): readonly Issue[] {
  const { id, conditionally } = measure
  if (conditionally === undefined) return []
  const path = ['measures', id, 'conditionally', 'weighsAs']
  const isHeavier = ladder.indexOf(conditionally.weighsAs) > ladder.indexOf(rungOf(measure))
  return [
    ...unknownName(conditionally.weighsAs, ladder, nouns.rung, path),
    ...(!isHeavier
      ? []
      : [
          issueOf({
            code: 'contradiction' as const,
            message: {
              nl: `onder voorwaarde weegt \`${id}\` als \`${conditionally.weighsAs}\`, maar zonder voorwaarde ${weighsAsText(ladder, measure).nl}`,
              en: `on a condition \`${id}\` weighs as \`${conditionally.weighsAs}\`, but by itself it ${weighsAsText(ladder, measure).en}`,
            },
            path,
            suggestion: {
              nl: 'schrijf een lichtere trede: onder voorwaarde gaat de maatregel nog niet in',
              en: 'write a milder rung: on a condition it takes no effect yet',
            },
          }),
        ]),
  ]
}

function checkApart({ id, excludes = [] }: MeasureText): readonly Issue[] {
  if (!excludes.includes(id)) return []
  return [
    issueOf({
      code: 'contradiction',
      message: { nl: `\`${id}\` sluit zichzelf uit`, en: `\`${id}\` excludes itself` },
      path: ['measures', id, 'excludes'],
      suggestion: { nl: 'laat het weg uit de eigen lijst', en: 'leave it out of its own list' },
    }),
  ]
}

/** What goes together exists, is two measures, and does not exclude each other. */
function checkParts({ measures }: PolicyText['measures'], set: SetText): readonly Issue[] {
  const ids = measures.map(({ id }) => id)
  const path = ['measures', 'sets', set.id]
  const excludes = (one: string, other: string) =>
    measures.some(({ id, excludes: apart = [] }) => id === one && apart.includes(other))
  const pairs = set.measures.flatMap((one) => set.with.map((other) => [one, other] as const))
  return [
    ...[...set.measures, ...set.with].flatMap((id) => unknownName(id, ids, nouns.measure, path)),
    ...pairs.flatMap(([one, other]): readonly Issue[] => {
      if (one === other)
        return [
          issueOf({
            code: 'contradiction',
            message: {
              nl: `het pakket \`${set.id}\` zet \`${one}\` bij zichzelf`,
              en: `the set \`${set.id}\` puts \`${one}\` together with itself`,
            },
            path: [...path, 'with'],
            suggestion: {
              nl: 'noem het in `measures` of in `with`',
              en: 'name it in `measures` or in `with`',
            },
          }),
        ]
      if (!excludes(one, other) && !excludes(other, one)) return []
      return [
        issueOf({
          code: 'contradiction',
          message: {
            nl: `het pakket \`${set.id}\` zet \`${one}\` bij \`${other}\`, maar die sluiten elkaar uit`,
            en: `the set \`${set.id}\` puts \`${one}\` together with \`${other}\`, but they exclude each other`,
          },
          path: [...path, 'with'],
          suggestion: {
            nl: 'laat een van de twee weg, of verbeter `excludes`',
            en: 'leave one of the two out, or mend `excludes`',
          },
        }),
      ]
    }),
  ]
}

/** A set is never lighter than what is in it. */
function checkSetWeight(
  { measures, ladder }: PolicyText['measures'],
  set: SetText,
): readonly Issue[] {
  const { weighsAs } = set
  if (weighsAs === undefined) return []
  const path = ['measures', 'sets', set.id, 'weighsAs']
  const parts = measures.filter(({ id }) => [...set.measures, ...set.with].includes(id))
  const place = ladder.indexOf(weighsAs)
  const heavier = parts.find((part) => ladder.indexOf(rungOf(part)) > place)
  return [
    ...unknownName(weighsAs, ladder, nouns.rung, path),
    ...(heavier === undefined || place < 0
      ? []
      : [
          issueOf({
            code: 'contradiction' as const,
            message: {
              nl: `het pakket \`${set.id}\` weegt als \`${weighsAs}\`, lichter dan \`${heavier.id}\` erin: die ${weighsAsText(ladder, heavier).nl}`,
              en: `the set \`${set.id}\` weighs as \`${weighsAs}\`, lighter than \`${heavier.id}\` in it, which ${weighsAsText(ladder, heavier).en}`,
            },
            path,
            suggestion: {
              nl: 'schrijf de trede van het zwaarste deel of een zwaardere, of laat het weg',
              en: 'write the rung of its heaviest part or a heavier one, or leave it out',
            },
          }),
        ]),
  ]
}

function rungOf({ id, weighsAs }: MeasureText): string {
  return weighsAs ?? id
}

function weighsAsText(ladder: readonly string[], measure: MeasureText): BilingualText {
  const rung = rungOf(measure)
  return ladder.includes(rung)
    ? { nl: `weegt als \`${rung}\``, en: `weighs as \`${rung}\`` }
    : { nl: 'weegt niet', en: 'does not weigh' }
}
