import type { BilingualText } from '../base/text'
import type { Advice } from '../advice/advice'
import { buildAdvice } from '../advice/build-advice'
import { decidedCase, type Explaining } from '../advice/context'
import { firedIn } from '../decide/reading'
import { laterRules } from '../decide/rules'
import { fires } from '../policy/table'
import type { PolicyInside } from '../policy/ready'
import type { Issue } from '../base/problem'
import { saying, type VerificationFinding } from './finding'
import type { Vocabulary } from '../policy/vocabulary'

/** What a scenario says about the advice: single values exactly, lists as what they must hold (`[]`: nothing at all). */
export interface Expectation {
  readonly kind: Advice<Vocabulary>['kind']
  readonly tier: string | null
  readonly recommended: string
  readonly range?: unknown
  readonly departure?: unknown
  readonly net?: number | null
  readonly decidable?: boolean
  readonly firm?: boolean
  /** The recommended measure as it is called for this relation, in English. */
  readonly label?: string
  /** The tier of every act in play, in the order of the case; exact. */
  readonly classification?: readonly string[]
  /** Whether each earlier measure counts, in order of time; exact. */
  readonly history?: readonly boolean[]
  /** Rules of steps that count, and that show but do not count. */
  readonly counted?: readonly string[]
  readonly notCounted?: readonly string[]
  readonly determining: readonly string[]
  readonly interim?: readonly string[]
  readonly accompanying?: readonly string[]
  readonly legal?: readonly string[]
  readonly fallback?: readonly string[]
  readonly handling?: readonly string[]
  readonly safeguards?: readonly string[]
  readonly humanJudgement?: readonly string[]
  readonly notices?: readonly string[]
  /** Who is competent where the employer is not. */
  readonly authorities?: readonly string[]
  readonly attention?: readonly string[]
  readonly openQuestions?: readonly string[]
  /** Facts that may not be asked for. */
  readonly notAsked?: readonly string[]
  readonly care?: Readonly<Partial<Record<keyof Advice<Vocabulary>['care'], readonly string[]>>>
  readonly routes?: Readonly<Record<string, string>>
  readonly gates?: Readonly<Record<string, string>>
  /** The rungs a gate blocks; exact. */
  readonly blocks?: Readonly<Record<string, readonly string[]>>
  readonly considered?: Readonly<Record<string, string>>
  readonly reviewBy?: Readonly<Record<string, string>>
  /** Days to come back to an action of care, by `person.action`. */
  readonly followUpOn?: Readonly<Record<string, string>>
  /** Measures beside the ladder, care and points that may not be in the advice. */
  readonly absent?: readonly string[]
}
/** A case the library does not accept: the code and the place of every problem. */
export interface Refusal {
  readonly kind: 'refused'
  readonly issues: readonly { readonly code: string; readonly path: string }[]
}

/** A scenario of a policy: a sentence, a case, and what is expected of it. */
export interface Scenario<E = Expectation | Refusal> {
  readonly title: string
  readonly case: object
  readonly expect: E
}

/** Whether an advice is expected, and not a refusal. */
export function isAdvised(scenario: Scenario): scenario is Scenario<Expectation> {
  return scenario.expect.kind !== 'refused'
}

const persons = ['reporter', 'accused', 'witnesses', 'team'] as const
const points = ['handling', 'safeguards', 'humanJudgement', 'notices'] as const
const added = ['accompanying', 'interim', 'legal', 'fallback'] as const
const exact = [
  'kind',
  'tier',
  'recommended',
  'range',
  'departure',
  'net',
  'decidable',
  'firm',
] as const
/** Everything an expectation can speak of. */
export const expectationKeys: readonly string[] = [
  ...exact,
  ...added,
  ...points,
  'authorities',
  'label',
  'classification',
  'history',
  'counted',
  'notCounted',
  'determining',
  'attention',
  'openQuestions',
  'care',
  'routes',
  'gates',
  'blocks',
  'considered',
  'reviewBy',
  'followUpOn',
  'notAsked',
  'absent',
]

/** The lists of an advice by the names an expectation gives them. */
function listsOf(advice: Advice<Vocabulary>): Readonly<Record<string, readonly string[]>> {
  const steps = (counted: boolean) =>
    advice.steps.filter((step) => step.counted === counted).map((step) => step.rule)
  return {
    counted: steps(true),
    notCounted: steps(false),
    determining: advice.determining,
    authorities: (advice.authorities ?? []).map(({ item }) => item),
    attention: advice.attention.map(({ point }) => point),
    openQuestions: advice.openQuestions.map((question) => question.fact),
    ...Object.fromEntries(added.map((list) => [list, advice[list].map((item) => item.measure)])),
    ...Object.fromEntries(points.map((list) => [list, advice[list].map((point) => point.item)])),
    ...Object.fromEntries(
      persons.map((person) => [
        `care of ${person}`,
        advice.care[person].map((action) => action.action),
      ]),
    ),
  }
}

/** The single values of an advice by the names an expectation gives them. */
function valuesOf(
  advice: Advice<Vocabulary>,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return {
    routes: Object.fromEntries(advice.routes.map((route) => [route.route, route.suitability])),
    gates: Object.fromEntries(advice.gates.map((gate) => [gate.gate, gate.status])),
    blocks: Object.fromEntries(advice.gates.map((gate) => [gate.gate, gate.blocks])),
    considered: Object.fromEntries(advice.considered.map((rung) => [rung.measure, rung.verdict])),
    reviewBy: Object.fromEntries(
      advice.interim.map((measure) => [measure.measure, measure.reviewBy]),
    ),
    followUpOn: Object.fromEntries(
      persons.flatMap((person) =>
        advice.care[person].map((action) => [`${person}.${action.action}`, action.followUpOn]),
      ),
    ),
  }
}

/** The advice cut down to what the expectation speaks of, so that one comparison shows every difference. */
export function spokenOf(advice: Advice<Vocabulary>, wanted: Expectation): unknown {
  const lists = listsOf(advice)
  const values = valuesOf(advice)
  const hold = (name: string, wished: readonly string[] = []) => {
    const list = lists[name] ?? []
    return wished.length === 0 ? list : wished.filter((item) => list.includes(item))
  }
  const everywhere = Object.entries(lists)
    .filter(([name]) => !['counted', 'notCounted', 'determining', 'openQuestions'].includes(name))
    .flatMap(([, list]) => list)
  return Object.fromEntries(
    Object.entries(wanted).map(([key, wished]) => {
      if (key === 'label') return [key, advice.principal?.label.en]
      if (key === 'classification') return [key, advice.classification.map((act) => act.tier)]
      if (key === 'history') return [key, advice.history.map((entry) => entry.counts)]
      if (key === 'absent')
        return [key, (wished as readonly string[]).filter((item) => !everywhere.includes(item))]
      if (key === 'notAsked')
        return [
          key,
          (wished as readonly string[]).filter((fact) => !lists.openQuestions?.includes(fact)),
        ]
      if (key === 'care')
        return [
          key,
          Object.fromEntries(
            Object.entries(wished as NonNullable<Expectation['care']>).map(([person, actions]) => [
              person,
              hold(`care of ${person}`, actions),
            ]),
          ),
        ]
      if (key in values)
        return [
          key,
          Object.fromEntries(
            Object.keys(wished as object).map((name) => [name, values[key]?.[name]]),
          ),
        ]
      return [
        key,
        key in lists
          ? hold(key, wished as readonly string[])
          : advice[key as keyof Advice<Vocabulary>],
      ]
    }),
  )
}

function refusal(issues: readonly Issue[]): Refusal {
  const told = issues.map(({ code, path }) => ({ code, path: path.join('.') }))
  return { kind: 'refused', issues: told }
}

/** What the scenarios of a policy come to: those that fail, and the advice on the others. */
export interface ScenarioRun {
  readonly findings: readonly VerificationFinding[]
  /** For each scenario that is advised on, the rules that fired, as places in the list of rules. */
  readonly fired: readonly ReadonlySet<number>[]
  readonly count: number
}

/** Runs the scenarios of a policy, by file; a quick run ends with the first that fails. */
export function runScenarios(
  policy: PolicyInside,
  files: Readonly<Record<string, unknown>>,
  { quick = false }: { readonly quick?: boolean | undefined } = {},
): ScenarioRun {
  const findings: VerificationFinding[] = []
  const fired: ReadonlySet<number>[] = []
  let count = 0
  for (const [file, content] of Object.entries(files)) {
    // What is found here is always an error: no waiver can name a scenario.
    if (quick && findings.length > 0) break
    const list = (content as { readonly scenarios?: unknown } | null)?.scenarios
    if (!Array.isArray(list)) {
      findings.push({
        code: 'scenario-fails',
        severity: 'error',
        ...saying({
          nl: `in \`cases/${file}.json\` staat geen lijst van \`scenarios\``,
          en: `\`cases/${file}.json\` holds no list of \`scenarios\``,
        }),
        cases: [],
      })
      continue
    }
    for (const scenario of list as readonly Scenario[]) {
      count++
      const context = decidedCase(policy, scenario.case)
      const result = context.ok ? buildAdvice(context.value) : refusal(context.issues)
      if (context.ok) fired.push(firedRules(context.value))
      const spoken =
        result.kind === 'refused' || !isAdvised(scenario)
          ? result.kind === 'refused'
            ? result
            : { kind: result.kind }
          : spokenOf(result, scenario.expect)
      const off = differing(scenario.expect, spoken)
      if (off.length === 0) continue
      findings.push({
        code: 'scenario-fails',
        severity: 'error',
        ...saying({
          nl: `${file}: “${scenario.title}” verwacht iets anders voor ${off.join(', ')}`,
          en: `${file}: “${scenario.title}” expects another ${off.join(', ')}`,
        }),
        cases: [scenario.case, { expected: scenario.expect, found: spoken }],
      })
      if (quick) break
    }
  }
  return { findings, fired, count }
}

/** What an expectation speaks of and does not find. */
function differing(wanted: object, found: unknown): readonly string[] {
  const given = (found ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(wanted).flatMap(([key, value]) =>
    sorted(value) === sorted(given[key]) ? [] : [key],
  )
}

/** JSON with the keys of every object in one order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** Every rule that fired for a case, in any reading of any act. */
function firedRules({ policy, decision }: Explaining): ReadonlySet<number> {
  const inReadings = (decision.outcome?.readings ?? []).flatMap(({ fired }) => firedIn(fired))
  const later = Object.values(laterRules(policy))
    .flat()
    .filter((rule) => fires(rule, decision.asKnown))
    .map(({ rule }) => rule)
  return new Set([...inReadings, ...later])
}

/** Rules of the policy itself that no scenario of its own fires, or that every scenario fires. */
export function coverageFindings(
  { data }: PolicyInside,
  { fired }: ScenarioRun,
): readonly VerificationFinding[] {
  // Of a single scenario every rule would fire in all or in none.
  if (fired.length < 2) return []
  const own = data.layers.length - 1
  return data.rules.flatMap(({ name, layer }, rule): readonly VerificationFinding[] => {
    if ((layer ?? 0) !== own) return []
    const times = fired.filter((set) => set.has(rule)).length
    if (times > 0 && times < fired.length) return []
    const how: BilingualText =
      times === 0
        ? { nl: 'geldt in geen scenario', en: 'fires in no scenario' }
        : { nl: 'geldt in elk scenario', en: 'fires in every scenario' }
    return [
      {
        code: 'rule-without-scenario',
        severity: 'warning',
        ...saying({ nl: `\`${name}\` ${how.nl}`, en: `\`${name}\` ${how.en}` }),
        rule: name,
        cases: [],
      },
    ]
  })
}
