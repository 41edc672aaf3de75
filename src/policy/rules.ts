import type { PolicyText, RuleText } from './file'

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

/** Every rule of a policy with the file it is in. */
export function rulesOf(
  text: PolicyText,
): readonly { readonly file: (typeof ruleFiles)[number]; readonly rule: RuleText }[] {
  return ruleFiles.flatMap((file) => text[file].rules.map((rule) => ({ file, rule })))
}
