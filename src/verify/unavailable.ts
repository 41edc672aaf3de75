import type { Proved } from '../decide/kernel/beside-sums'
import { rulesThatBar } from '../decide/unavailable'
import { type DerivedBy, type FactData, findingIds, kindIds, stageIds } from '../policy/policy'
import { type Column, everyRow, fires, type Tabled } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import type { ActClass } from './act-classes'
import type { Witness } from './components'
import { saying, type VerificationFinding } from './finding'
import { situationsIn } from './space'
import { asCase } from './write-case'

/** Looks in each situation whether what is recommended is not available, and finds each rung once. */
export function unavailableFinder(
  policy: PolicyInside,
  one: ActClass,
  findings: VerificationFinding[],
): (outcome: Proved, levels: readonly number[], witness: Witness) => void {
  const { ladder } = policy.data
  const barring = ladder.map((measure) => rulesThatBar(policy, measure))
  return (outcome, levels, witness) => {
    const about = ladder[outcome.recommended] as string
    for (const rule of barring[outcome.recommended] ?? []) {
      if (findings.some((one) => one.code === 'unavailable-recommended' && one.about === about))
        return
      const shown = whereBarred(policy, one, { rule, outcome, levels })
      if (shown === undefined) continue
      const rest = [...one.space.core.map(({ fact }) => [fact, levels[fact] as number] as const)]
      findings.push({
        code: 'unavailable-recommended',
        severity: 'error',
        ...saying({
          nl: `\`${about}\` wordt geadviseerd waar dat niet kan`,
          en: `\`${about}\` is recommended where it is not available`,
        }),
        about,
        rule: policy.data.rules[rule.rule]?.name as string,
        cases: [asCase(policy, one, [...rest, ...witness, ...shown])],
      })
    }
  }
}

interface Situated {
  readonly rule: Tabled
  readonly outcome: Proved
  readonly levels: readonly number[]
}

/** Levels of what a rule reads for which it says that the measure is not available, in a situation that decides the same. */
function whereBarred(
  policy: PolicyInside,
  one: ActClass,
  { rule, outcome, levels }: Situated,
): Witness | undefined {
  const columns = rule.reads.map((fact): Column => ({
    fact,
    levels: levelsOf(policy, one, { fact, outcome, level: levels[fact] as number }),
  }))
  const here = levels.slice()
  let shown: Witness | undefined
  everyRow(columns, here, () => {
    if (shown === undefined && fires(rule, here))
      shown = rule.reads.map((fact) => [fact, here[fact] as number] as const)
  })
  return shown
}

/** Every level that a fact can have where the situation decides the same. */
function levelsOf(
  { data }: PolicyInside,
  { space, least }: ActClass,
  at: { readonly fact: number; readonly outcome: Proved; readonly level: number },
): readonly number[] {
  const fact = data.facts[at.fact] as FactData
  const settled: Partial<Record<DerivedBy, number>> = {
    seriousness: at.outcome.tier + 1,
    recommended: at.outcome.recommended,
    replaced: at.outcome.replaced ? 1 : 0,
    kind: kindIds.indexOf('measures'),
    stage: stageIds.indexOf('concluded'),
    outcome: findingIds.indexOf('established'),
    'in-scope': 1,
  }
  const only = fact.by === undefined ? undefined : settled[fact.by]
  if (only !== undefined) return [only]
  const axis = space.core.find((one) => one.fact === at.fact)
  const alike = axis?.members.find((levels) => levels.includes(at.level))
  if (alike !== undefined) return alike
  if (fact.by === 'relation') return data.relations.map((id) => fact.levels.indexOf(id))
  if (fact.role === 'derived') return [0]
  const first = least.get(at.fact) ?? 0
  return Array.from({ length: situationsIn(fact) - first }, (_, at) => first + at)
}
