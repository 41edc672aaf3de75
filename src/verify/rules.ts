import { programOf } from '../decide/kernel/program'
import type { PolicyInside } from '../policy/ready'
import { saying, type VerificationFinding } from './finding'

/** What the tables alone show: rules that never or always fire, tiers without exactly one range, interim measures on the ladder. */
export function ruleFindings({ data }: PolicyInside): readonly VerificationFinding[] {
  const program = programOf(data)
  return [
    ...data.rules.flatMap((rule): VerificationFinding[] => {
      if (!rule.table.includes('1'))
        return [
          {
            code: 'dead-rule',
            severity: 'error',
            ...saying({ nl: `\`${rule.name}\` geldt nooit`, en: `\`${rule.name}\` never fires` }),
            rule: rule.name,
            cases: [],
          },
        ]
      if (!rule.table.includes('0'))
        return [
          {
            code: 'always-true',
            severity: 'error',
            ...saying({ nl: `\`${rule.name}\` geldt altijd`, en: `\`${rule.name}\` always fires` }),
            rule: rule.name,
            cases: [],
          },
        ]
      return []
    }),
    ...program.tiers.flatMap((tier, index): VerificationFinding[] => {
      const [range, ...others] = tier.ranges
      if (range !== undefined && others.length === 0 && !range.table.includes(0)) return []
      return [
        {
          code: 'no-single-range',
          severity: 'error',
          ...saying({
            nl: `de ernst \`${data.tiers[index]?.id}\` heeft niet precies één bandbreedte`,
            en: `the tier \`${data.tiers[index]?.id}\` does not have exactly one range`,
          }),
          cases: [],
        },
      ]
    }),
    ...data.rules.flatMap((rule): VerificationFinding[] => {
      if (rule.event.type !== 'add' || rule.event.params.list !== 'interim') return []
      const { measure } = rule.event.params
      const protective = data.measures.find((item) => item.id === measure)?.kind === 'protective'
      if (protective && !data.ladder.includes(measure)) return []
      return [
        {
          code: 'interim-is-final',
          severity: 'error',
          ...saying({
            nl: `\`${measure}\` is een voorlopige maatregel en ook een blijvende, of beschermt niet`,
            en: `\`${measure}\` is an interim measure and also a final one, or not protective`,
          }),
          rule: rule.name,
          cases: [],
        },
      ]
    }),
  ]
}
