import type { PolicyText, RuleText } from './file'
import type { Effect } from './policy'

/** The files that hold rules, in the order of the stages. */
export const ruleFiles = [
  'classify',
  'range',
  'weigh',
  'gates',
  'beside',
  'routes',
  'care',
  'handling',
] as const

/** The name of a file that holds rules, without `.json`. */
export type RuleFile = (typeof ruleFiles)[number]

/** What the rules of each file can do. */
export const effectsOf: Readonly<Record<RuleFile, readonly Effect[]>> = {
  classify: ['lift'],
  range: ['range', 'to-start', 'open', 'step', 'depart', 'replace', 'unavailable'],
  weigh: ['weigh'],
  gates: ['gate'],
  beside: ['add'],
  routes: ['route'],
  care: ['care'],
  handling: ['handle'],
}

/** Whether a file holds rules. */
export function isRuleFile(file: string): file is RuleFile {
  return ruleFiles.some((known) => known === file)
}

/** Every rule of a policy with the file it is in. */
export function rulesOf(
  text: PolicyText,
): readonly { readonly file: RuleFile; readonly rule: RuleText }[] {
  return ruleFiles.flatMap((file) => text[file].rules.map((rule) => ({ file, rule })))
}
