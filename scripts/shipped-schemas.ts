import type * as z from 'zod'
import type { PolicyInside } from '../src/policy/ready'
import { policyFiles } from '../src/policy/file'
import { scenariosSchema } from '../src/verify/scenario-file'

/** A schema of what the package reads, before it is written as JSON Schema. */
export interface ShippedSchema {
  readonly title: string
  readonly description: string
  readonly schema: z.core.$ZodType
  /** Whether it has the words of the shipped policy. */
  readonly worded?: true
}

const files: Readonly<Record<keyof typeof policyFiles, string>> = {
  policy:
    'What a policy is: its version, validity and adoption, how long earlier measures count, and what it departs from.',
  facts:
    'The facts that weigh, the facts of procedure, the tiers, the circumstances, and the circumstances that are refused.',
  behaviours: 'The forms of unwanted conduct and the catalogue of conduct.',
  measures: 'The ladder, every measure on it and beside it, and who decides.',
  conditions: 'Conditions with a name, for use in rules.',
  classify: 'Rules that lift an act to a graver tier.',
  range: 'Rules that give the range of measures, and where the weighing starts.',
  weigh: 'The weighing groups, and the rules that weigh.',
  beside: 'Rules that add measures beside the ladder.',
  gates: 'The gates, and the rules that decide them.',
  care: 'The actions of care, and the rules that call for them.',
  routes: 'The steps a reporter can take, and the rules that say which suit.',
  handling: 'Rules about handling, safeguards, human judgement and notices.',
  sources: 'The register of what rules stand on: the guideline, the law, and choices.',
}

/** The schema of every file that the package reads of a policy, by name. */
export function shippedSchemas(policy: PolicyInside): Readonly<Record<string, ShippedSchema>> {
  return {
    ...Object.fromEntries(
      Object.entries(policyFiles).map(([name, schema]) => [
        name,
        {
          title: `Policy file ${name}.json`,
          description: files[name as keyof typeof policyFiles],
          schema,
        },
      ]),
    ),
    scenarios: {
      title: 'Scenarios of the shipped policy',
      description:
        'Cases in the words of the shipped policy, each with what is expected of the advice.',
      schema: scenariosSchema(policy),
      worded: true,
    },
    'scenarios-overlay': {
      title: 'Scenarios of another policy',
      description:
        'Cases in the words of a policy of your own, each with what is expected of the advice. ' +
        'The words are checked when the policy is verified.',
      schema: scenariosSchema(),
    },
  }
}
