import { issueOf } from '../base/issue'
import { type Issue, nouns } from '../base/problem'
import type { BilingualText } from '../base/text'
import { unknownName } from './check-names'
import { answers, isByHistory } from './fact'
import type { PolicyText } from './file'
import { type HistoryKind, type HistoryStage, stagesOf } from './history'
import type { FactData } from './policy'

/** Finds kinds of earlier measures whose stages cannot be meant, or that say otherwise than the measure does. */
export function checkHistory(text: PolicyText, facts: readonly FactData[]): readonly Issue[] {
  const response = facts.find(isByHistory)
  const levels = (response === undefined ? [] : answers(response)).map(String)
  return [...text.policy.history.flatMap((item) => checkKind(item, levels)), ...checkLasting(text)]
}

/** An earlier measure fades: it has stages, or one level and its months; each stage is milder than the one before and ends later. */
function checkKind(item: HistoryKind, levels: readonly string[]): readonly Issue[] {
  const path = ['policy', 'history', item.kind]
  const wrong = (message: BilingualText): Issue => issueOf({ code: 'invalid-rule', message, path })
  if (item.stages === undefined && item.level === undefined) return [wrong(either)]
  if (item.stages !== undefined && item.level !== undefined) return [wrong(notBoth)]
  if (item.stages !== undefined && item.months !== undefined) return [wrong(monthsInStages)]
  if (item.stages === undefined)
    return unknownName(item.level ?? '', levels, nouns.level, [...path, 'level'])
  const { stages } = item
  return stages.flatMap((stage, place): readonly Issue[] => {
    const at = [...path, 'stages', place]
    const before = stages[place - 1]
    return [
      ...unknownName(stage.level, levels, nouns.level, [...at, 'level']),
      ...(before === undefined ? [] : checkFall({ before, stage }, levels, at)),
    ]
  })
}

const either: BilingualText = {
  nl: 'een eerdere maatregel heeft `stages` of een `level`',
  en: 'an earlier measure has either `stages` or a `level`',
}
const notBoth: BilingualText = {
  nl: 'een eerdere maatregel heeft `stages` of een `level`, niet allebei',
  en: 'an earlier measure has either `stages` or a `level`, not both',
}
const monthsInStages: BilingualText = {
  nl: '`months` staat in elk van de `stages`',
  en: '`months` stands in each of the `stages`',
}

/** A stage is milder than the one before it, and ends later. */
function checkFall(
  { before, stage }: Readonly<Record<'before' | 'stage', HistoryStage>>,
  levels: readonly string[],
  path: Issue['path'],
): readonly Issue[] {
  const places = [before, stage].map(({ level }) => levels.indexOf(level))
  const [was, is] = places as [number, number]
  const ends = before.months !== null && (stage.months === null || stage.months > before.months)
  return [
    // A level that there is not is told by itself.
    ...(places.includes(-1) || is < was
      ? []
      : [
          issueOf({
            code: 'contradiction' as const,
            message: {
              nl: `de fase \`${stage.level}\` is niet milder dan \`${before.level}\`, de fase ervoor`,
              en: `the stage \`${stage.level}\` is not milder than \`${before.level}\`, the one before it`,
            },
            path: [...path, 'level'],
            suggestion: {
              nl: 'schrijf de fasen van zwaar naar mild',
              en: 'write the stages from grave to mild',
            },
          }),
        ]),
    ...(ends
      ? []
      : [
          issueOf({
            code: 'contradiction' as const,
            message: {
              nl: `de fase \`${stage.level}\` (${monthsIn(stage.months).nl}) eindigt niet later dan \`${before.level}\` (${monthsIn(before.months).nl}), de fase ervoor`,
              en: `the stage \`${stage.level}\` (${monthsIn(stage.months).en}) does not end later than \`${before.level}\` (${monthsIn(before.months).en}), the one before it`,
            },
            path: [...path, 'months'],
            suggestion: {
              nl: 'tel de maanden van elke fase vanaf de dag van de maatregel',
              en: 'reckon the months of every stage from the day of the measure',
            },
          }),
        ]),
  ]
}

/** How long a measure counts is said to the accused and reckoned with later: these are one number. */
function checkLasting({ measures, policy }: PolicyText): readonly Issue[] {
  return policy.history.flatMap((item): readonly Issue[] => {
    const measure = measures.measures.find(({ id }) => id === item.kind)
    const [first] = stagesOf(item)
    if (measure === undefined || first === undefined) return []
    const { months } = measure.lasts
    if (months === first.months) return []
    return [
      issueOf({
        code: 'contradiction',
        message: {
          nl: `\`${measure.id}\` duurt ${monthsIn(months).nl}, maar telt in \`history\` van policy.json ${monthsIn(first.months).nl} als \`${first.level}\``,
          en: `\`${measure.id}\` lasts ${monthsIn(months).en}, but counts as \`${first.level}\` for ${monthsIn(first.months).en} in \`history\` of policy.json`,
        },
        path: ['measures', measure.id, 'lasts'],
        suggestion: {
          nl: 'schrijf op beide plaatsen hetzelfde aantal maanden',
          en: 'write the same number of months in both',
        },
      }),
    ]
  })
}

function monthsIn(months: number | null): BilingualText {
  return months === null
    ? { nl: 'zonder einde', en: 'without an end' }
    : { nl: `${months} maanden`, en: `${months} months` }
}
