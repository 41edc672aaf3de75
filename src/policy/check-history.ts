import type { Issue } from '../base/problem'
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
  const wrong = (message: string): Issue => ({ code: 'invalid-rule', message, path })
  if (item.stages === undefined && item.level === undefined)
    return [wrong('an earlier measure has either `stages` or a `level`')]
  if (item.stages !== undefined && item.level !== undefined)
    return [wrong('an earlier measure has either `stages` or a `level`, not both')]
  if (item.stages !== undefined && item.months !== undefined)
    return [wrong('`months` stands in each of the `stages`')]
  if (item.stages === undefined)
    return unknownName(item.level ?? '', levels, 'level', [...path, 'level'])
  const { stages } = item
  return stages.flatMap((stage, place): readonly Issue[] => {
    const at = [...path, 'stages', place]
    const before = stages[place - 1]
    return [
      ...unknownName(stage.level, levels, 'level', [...at, 'level']),
      ...(before === undefined ? [] : checkFall({ before, stage }, levels, at)),
    ]
  })
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
          {
            code: 'contradiction' as const,
            message: `the stage \`${stage.level}\` is not milder than \`${before.level}\`, the one before it`,
            path: [...path, 'level'],
            suggestion: 'write the stages from grave to mild',
          },
        ]),
    ...(ends
      ? []
      : [
          {
            code: 'contradiction' as const,
            message: `the stage \`${stage.level}\` (${monthsIn(stage.months)}) does not end later than \`${before.level}\` (${monthsIn(before.months)}), the one before it`,
            path: [...path, 'months'],
            suggestion: 'reckon the months of every stage from the day of the measure',
          },
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
      {
        code: 'contradiction',
        message: `\`${measure.id}\` lasts ${monthsIn(months)}, but counts as \`${first.level}\` for ${monthsIn(first.months)} in \`history\` of policy.json`,
        path: ['measures', measure.id, 'lasts'],
        suggestion: 'write the same number of months in both',
      },
    ]
  })
}

function monthsIn(months: number | null): string {
  return months === null ? 'without an end' : `${months} months`
}
