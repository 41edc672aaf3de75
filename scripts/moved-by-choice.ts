import { decidingEffects, type PolicyData } from '../src/policy/policy'
import { readyPolicy } from '../src/policy/ready'
import { diffPolicies } from '../src/verify/diff-policies'

/** In how many situations the choices of a policy move what is recommended. */
export interface ChoicesMoved {
  /** The policy of which this is told. */
  readonly policyHash: string
  /** Over how many situations was counted. */
  readonly situations: string
  /** By choice: in how many of them another measure would be recommended without the rules that rest on it. */
  readonly moved: Readonly<Record<string, string>>
}

/** What weighs and can be left out: a range, there has to be, and what is not available is no matter of weighing. */
const canBeLeftOut: ReadonlySet<string> = new Set(
  decidingEffects.filter((effect) => effect !== 'range' && effect !== 'unavailable'),
)

/** Leaves out the rules of each choice in turn, and counts exactly; a choice on which no such rule rests is not named. */
export function choicesMoved(data: PolicyData, only?: readonly string[]): ChoicesMoved {
  const whole = readyPolicy(data)
  const counted = (only ?? decidingChoices(data)).map((choice) => {
    const rests = ({ source, event }: PolicyData['rules'][number]) =>
      source.includes(choice) && canBeLeftOut.has(event.type)
    const without = readyPolicy({ ...data, rules: data.rules.filter((rule) => !rests(rule)) })
    const { situations, moved } = diffPolicies(whole, without)
    const all = moved.reduce((sum, one) => sum + BigInt(one.situations), 0n)
    return { choice, situations: String(situations), moved: String(all) }
  })
  return {
    policyHash: data.hash,
    situations: counted[0]?.situations ?? '0',
    moved: Object.fromEntries(counted.map(({ choice, moved }) => [choice, moved])),
  }
}

/** The choices on which a rule rests that decides the measure and can be left out. */
export function decidingChoices({ rules, sources }: PolicyData): readonly string[] {
  const cited = new Set(
    rules.filter(({ event }) => canBeLeftOut.has(event.type)).flatMap(({ source }) => source),
  )
  return Object.entries(sources)
    .filter(([id, { kind }]) => kind === 'choice' && cited.has(id))
    .map(([id]) => id)
}
