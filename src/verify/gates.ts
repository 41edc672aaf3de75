import { gatesFor } from '../decide/gates'
import { programOf } from '../decide/kernel/program'
import { kindFacts } from '../policy/deciding'
import { type FactData, findingIds, stageIds } from '../policy/policy'
import { columnsOf, everyRow } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import { saying, type VerificationFinding } from './finding'

/** Proves over every level of every fact the gates of kind read: without an established act in a concluded case, no measures. */
export function gateFindings(policy: PolicyInside): readonly VerificationFinding[] {
  const { data } = policy
  const program = programOf(data)
  const facts = [...kindFacts(data)]
  const stage = data.facts.findIndex((fact) => fact.by === 'stage')
  const outcome = data.facts.findIndex((fact) => fact.by === 'outcome')
  const levels = new Array<number>(program.factCount).fill(0)
  const findings: VerificationFinding[] = []
  everyRow(columnsOf(facts, data.facts), levels, () => {
    const settled =
      levels[stage] === stageIds.indexOf('concluded') &&
      levels[outcome] === findingIds.indexOf('established')
    if (settled || gatesFor(policy, levels).kind !== 'measures' || findings.length >= 5) return
    const shown = Object.fromEntries(
      facts.map((one) => {
        const { id, levels: known } = data.facts[one] as FactData
        return [id, known[levels[one] as number]] as const
      }),
    )
    findings.push({
      code: 'gate-passed',
      severity: 'error',
      ...saying({
        nl: 'er worden maatregelen geadviseerd terwijl niets is vastgesteld',
        en: 'measures are advised although nothing is established',
      }),
      cases: [shown],
    })
  })
  return findings
}
