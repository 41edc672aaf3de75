import { levelAt, isByHistory } from '../policy/fact'
import { type HistoryKind, stagesOf } from '../policy/history'
import type { FactData, PolicyData } from '../policy/policy'
import type { PolicyInside } from '../policy/ready'
import { saying, type VerificationFinding } from './finding'

/**
 * Kinds of earlier measures that fade to less than a lighter kind of the same day. How long a measure counts is for the
 * organisation to say, so this is a warning; but then who was punished more lightly is judged more heavily later.
 */
export function earlierFindings({ data }: PolicyInside): readonly VerificationFinding[] {
  const response = data.facts.find(isByHistory)
  if (response === undefined) return []
  const { history } = data.about
  return history.flatMap((lighter) =>
    history
      .filter((graver) => gravityOf(data, graver) > gravityOf(data, lighter))
      .flatMap((graver) => fadesFirst(response, lighter, graver)),
  )
}

/** The rung that a kind of earlier measure weighs as; what is no measure, such as a request to stop, is lightest. */
function gravityOf({ ladder, measures }: PolicyData, { kind }: HistoryKind): number {
  const weighsAs = measures.find(({ id }) => id === kind)?.weighsAs
  return ladder.indexOf(weighsAs ?? kind)
}

function fadesFirst(
  response: FactData,
  lighter: HistoryKind,
  graver: HistoryKind,
): readonly VerificationFinding[] {
  const turns = [0, ...stagesOf(graver).map(({ months }) => months)]
  const at = (kind: HistoryKind, months: number) => levelAfter(response, kind, months)
  const turn = turns.find((months) => months !== null && at(graver, months) < at(lighter, months))
  if (turn === undefined || turn === null) return []
  const [less, more] = [graver, lighter].map((kind) => response.levels[at(kind, turn)])
  return [
    {
      code: 'graver-fades-first',
      severity: 'warning',
      ...saying({
        nl: `${turn} maanden na de oplegging telt \`${graver.kind}\` als \`${less}\`, en het lichtere \`${lighter.kind}\` nog als \`${more}\``,
        en: `${turn} months after it was given, \`${graver.kind}\` counts as \`${less}\`, and the lighter \`${lighter.kind}\` still as \`${more}\``,
      }),
      about: graver.kind,
      cases: [],
    },
  ]
}

/** The level that a kind of earlier measure gives so many months after it was given, as a place; the mildest where it is over. */
function levelAfter(response: FactData, kind: HistoryKind, after: number): number {
  const stage = stagesOf(kind).find(({ months }) => months === null || after < months)
  return stage === undefined ? 0 : levelAt(response, stage.level)
}
