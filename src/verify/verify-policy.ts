import type { ExactCount } from '../policy/result-words'
import { readOptions, trueOrFalse } from '../base/options'
import { openPolicies } from '../policy/open-policies'
import { deepFreeze, type Policy, type PolicyInside } from '../policy/ready'
import { earlierFindings } from './earlier'
import { saying, type VerificationFinding } from './finding'
import { exactCount } from './exact-count'
import { gateFindings } from './gates'
import { oldLabelFindings } from './old-labels'
import { overlapFindings } from './overlap'
import { coverageFindings, runScenarios } from './scenarios'
import { textFindings, wordFindings } from './words'
import { ruleFindings } from './rules'
import { walkAll } from './walk'
import type { Vocabulary } from '../policy/vocabulary'

/** What verification covered and found. */
export interface Verification {
  /** What this is. */
  readonly type: 'verification'
  /** The version of this contract. */
  readonly contractVersion: 1
  /** True where no error was found, or only such as the organisation accepts. */
  readonly ok: boolean
  /** How many situations were covered: every combination of levels of every fact that decides, for every act. */
  readonly situations: ExactCount
  /** How many of them were computed; the rest equal one of these for every rule. */
  readonly computed: number
  /** How many pairs of neighbouring situations were compared. */
  readonly compared: number
  /** How many scenarios of the policy itself were run; 0 where its files are not at hand, as of the policy that is built in. */
  readonly scenarios: number
  /** Everything that was found; of what the walk through the situations finds at most five of each kind. */
  readonly findings: readonly VerificationFinding[]
}

/** How to verify. */
export interface VerifyOptions {
  /** Stop as soon as something is an error; the counts then say how far it came. */
  readonly quick?: boolean | undefined
}

/**
 * Walks through every situation of a policy and proves, or refutes with cases, what is claimed
 * about the weighing; looks for rules, words and texts that cannot be meant; and runs the policy's
 * own scenarios. What needs the files of the policy is looked for in one that was loaded.
 *
 * @param policy - the policy to verify
 * @param options - whether to stop at the first error
 * @returns what was covered and found, frozen
 * @throws UsageError where the policy or the options are not what they should be
 */
export function verifyPolicy(policy: Policy<Vocabulary>, options?: VerifyOptions): Verification {
  const within = openPolicies({ policy }).policy
  const { quick = false } = readOptions<VerifyOptions>(options, { quick: trueOrFalse })
  const known = proved.get(policy)
  // How far a quick one comes that stops is its own; where there is no error, it goes all the way.
  if (known !== undefined && (known.ok || !quick)) return known
  const verification = verify(within, { quick })
  if (verification.ok || !quick) proved.set(policy, verification)
  return verification
}

/** What was proved of a policy: it never changes, and neither does this. */
const proved = new WeakMap<Policy<Vocabulary>, Verification>()

function verify(within: PolicyInside, options: VerifyOptions): Verification {
  const { written } = within
  const findings: VerificationFinding[] = [
    ...ruleFindings(within),
    ...gateFindings(within),
    ...overlapFindings(within),
    ...wordFindings(within),
    ...earlierFindings(within),
    ...(written === undefined
      ? []
      : [
          ...textFindings(written.text),
          ...oldLabelFindings(within.data, written.text, written.renamed ?? []),
        ]),
  ]
  const count = { situations: 0n, computed: 0, compared: 0, scenarios: 0 }
  const isStopped = () =>
    options.quick === true && settled(within, findings).some(({ severity }) => severity === 'error')
  // Without exactly one range in each tier there is nothing to walk through.
  if (!isStopped() && !findings.some(({ code }) => code === 'no-single-range')) {
    // The scenarios first: they are soon done, and a quick verification may end there.
    if (written !== undefined) {
      const run = runScenarios(within, written.cases, options)
      count.scenarios = run.count
      findings.push(...run.findings)
      // Which rules no scenario fires can be told only once all of them were run.
      if (!isStopped()) findings.push(...coverageFindings(within, run))
    }
    if (!isStopped()) walkAll(within, count, findings, isStopped)
  }
  const found = settled(within, findings)
  return deepFreeze<Verification>({
    type: 'verification',
    contractVersion: 1,
    ok: found.every(({ severity }) => severity !== 'error'),
    ...count,
    situations: exactCount(count.situations),
    findings: found,
  })
}

/** The findings with those marked that the organisation accepts, and the waivers that accept nothing. */
function settled(
  { data }: PolicyInside,
  findings: readonly VerificationFinding[],
): readonly VerificationFinding[] {
  const waivers = data.about.waivers ?? []
  const covers = (
    finding: VerificationFinding,
    { code, about }: { readonly code: string; readonly about: string },
  ) => finding.code === code && (finding.rule === about || finding.about === about)
  const idle = waivers
    .filter((waiver) => !findings.some((finding) => covers(finding, waiver)))
    .map(({ code, about }): VerificationFinding => ({
      code: 'idle-waiver',
      severity: 'warning',
      ...saying({
        nl: `wat is aanvaard als \`${code}\` voor \`${about}\`, is niet gevonden`,
        en: `the waiver of \`${code}\` for \`${about}\` accepts nothing that was found`,
      }),
      about,
      cases: [],
    }))
  return [
    ...findings.map((finding) =>
      waivers.some((waiver) => covers(finding, waiver))
        ? { ...finding, severity: 'waived' as const }
        : finding,
    ),
    ...idle,
  ]
}
