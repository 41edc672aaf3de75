import { determining, type Explained, isHeldUp, weighedOutcome } from '../decide/decide'
import type { Fired, Reading, Weighed } from '../decide/reading'
import { actInWords } from '../case/words'
import { behaviourOf } from '../policy/behaviours'
import { perPolicy, perWord } from '../policy/per-policy'
import { layerOfValue } from '../policy/provenance'
import type { RuleStatement, WeightStatement } from '../policy/statements'
import type { Reason } from '../policy/wording'
import { type BilingualText, inBoth } from '../base/text'
import type { AppliedRule, Classification, Step } from './advice'
import {
  type AtLevels,
  type Context,
  type Explaining,
  type ExplainingLevels,
  rulesAt,
  rungLabel,
  statementsIn,
} from './context'
import type { Vocabulary } from '../policy/vocabulary'

const notes: Readonly<Record<Exclude<Weighed['reason'], 'counts'>, BilingualText>> = {
  struck: {
    nl: 'telt niet nog eens mee: dit bepaalde al de ernst of het begin van de weging',
    en: 'does not count again: it already decided the tier or the start of the weighing',
  },
  weaker: {
    nl: 'telt niet apart mee: uit dezelfde groep telt al iets dat meer weegt',
    en: 'does not count apart: something of the same group that weighs more counts already',
  },
  capped: {
    nl: 'telt niet of niet geheel mee: de groep heeft haar grens bereikt',
    en: 'does not count, or not whole: the group has reached its limit',
  },
}
const asHeavy: BilingualText = {
  nl: 'telt niet apart mee: uit dezelfde groep telt al iets dat even veel weegt',
  en: 'does not count apart: something of the same group that weighs as much counts already',
}
const notHere: BilingualText = { nl: 'telt hier niet mee', en: 'does not count here' }

/** The weighing of the governing reading: steps, applied rules, and the rules that determined it all. */
export interface Weighing {
  readonly steps: readonly Step<Vocabulary>[]
  readonly applied: readonly AppliedRule<Vocabulary>[]
  readonly determining: readonly RuleStatement[]
}

/** Tells how the decision came about. */
export function weighingOf(context: ExplainingLevels): Weighing {
  const { decision } = context
  const outcome = weighedOutcome(decision)
  const rules = rulesAt(context, determining(decision))
  if (outcome === undefined) return { steps: [], applied: [], determining: rules }
  const { governing } = outcome
  const steps = [
    ...firedSteps(context, governing.fired),
    ...unfiredSteps(context, governing.fired),
    ...(isHeldUp(outcome) ? [floorStep(context, outcome)] : []),
  ]
  return { steps, applied: appliedRules(context, outcome), determining: rules }
}

function stepOf(
  { rule, group, because, source }: WeightStatement,
  {
    steps,
    counted,
    note,
  }: Pick<Step<Vocabulary>, 'steps' | 'counted'> & { readonly note: BilingualText | undefined },
): Step<Vocabulary> {
  return {
    rule,
    group,
    steps,
    counted,
    because,
    source,
    ...(note === undefined ? {} : { note }),
  }
}

/** Every weight that fired, and what became of it. */
function firedSteps(context: AtLevels, { weighed }: Fired): readonly Step<Vocabulary>[] {
  const { weights } = statementsIn(context)
  const groupOf = (one: Weighed) => weights.get(one.rule)?.group
  return weighed.flatMap((one) => {
    const { rule, steps, counted, reason } = one
    const weight = weights.get(rule)
    const isAsHeavy = weighed.some(
      (other) => other.counted && other.steps === steps && groupOf(other) === groupOf(one),
    )
    const why = reason === 'counts' ? undefined : notes[reason]
    const note = reason === 'weaker' && isAsHeavy ? asHeavy : why
    return weight === undefined ? [] : [stepOf(weight, { steps, counted, note })]
  })
}

/** Circumstances that are claimed but for which no weight fires: shown, with why. */
function unfiredSteps(context: AtLevels, { weighed }: Fired): readonly Step<Vocabulary>[] {
  const { asKnown } = context.derived
  return statementsIn(context).circumstances.flatMap(({ fact, place, weight, otherwise }) => {
    const isClaimed = asKnown[fact] === 1
    if (!isClaimed || weighed.some(({ rule }) => rule === place)) return []
    return [stepOf(weight, { steps: weight.steps, counted: false, note: otherwise ?? notHere })]
  })
}

/** What another reading can keep up, in a sentence about a rung. */
const heldParts = {
  recommended: (rung) => ({
    nl: `Een lichter advies dan ‘${rung.nl}’ kan hier niet.`,
    en: `No milder advice than ‘${rung.en}’ is possible here.`,
  }),
  from: (rung) => ({
    nl: `De bandbreedte begint hier niet lager dan ‘${rung.nl}’.`,
    en: `The range starts no lower here than ‘${rung.en}’.`,
  }),
  to: (rung) => ({
    nl: `De bandbreedte eindigt hier niet lager dan ‘${rung.nl}’.`,
    en: `The range ends no lower here than ‘${rung.en}’.`,
  }),
  departFrom: (rung) => ({
    nl: `Lager dan ‘${rung.nl}’ kan hier niet, ook niet met een schriftelijke motivering.`,
    en: `Lower than ‘${rung.en}’ is not possible here, not even with written reasons.`,
  }),
  departTo: (rung) => ({
    nl: `Met een schriftelijke motivering kan het hier tot en met ‘${rung.nl}’.`,
    en: `With written reasons up to ‘${rung.en}’ is possible here.`,
  }),
} as const satisfies Record<string, (rung: BilingualText) => BilingualText>

/** Why nothing is lower than another reading has it. */
const neverLower: BilingualText = {
  nl: 'Een zwaardere lezing van het gedrag, of een handeling erbij, geeft nooit iets lichters.',
  en: 'A graver reading of the conduct, or one more act, never gives anything milder.',
}

function floorStep(context: AtLevels, outcome: Explained): Step<Vocabulary> {
  const parts = (Object.keys(heldParts) as (keyof typeof heldParts)[]).filter(
    (part) => outcome[part] > outcome.governing[part],
  )
  const said = parts.map((part) => heldParts[part](rungLabel(context, outcome[part])))
  return {
    rule: 'lift.floor',
    group: 'floor',
    steps: 0,
    counted: true,
    source: context.policy.data.about.source.slice(0, 1),
    because: inBoth((lang) => [...said, neverLower].map((sentence) => sentence[lang]).join(' ')),
  }
}

function appliedRules(context: AtLevels, outcome: Explained): readonly AppliedRule<Vocabulary>[] {
  const { governing: reading } = outcome
  const { fired } = reading
  const { lift, range, move, open, replace } = fired
  const one = (rule: number | undefined) => (rule === undefined ? [] : [rule])
  // A step that the ends of the range hold back changes nothing, so it is not told.
  const step = reading.stepped === reading.start ? [] : fired.step
  // Nor is a departure that the range already holds, or to where another reading does not let it go.
  const { departs } = statementsIn(context)
  const depart = fired.depart.filter((rule) => {
    const { from = reading.from, to = reading.to } = departs.get(rule) ?? {}
    const isMilder = from < reading.from && from >= outcome.departFrom
    return isMilder || to > reading.to
  })
  const places = [...one(lift), range, ...one(move), ...open, ...step, ...depart, ...one(replace)]
  return rulesAt(context, places).filter(isApplied)
}

const appliedEffects: readonly RuleStatement['effect'][] = [
  'lift',
  'range',
  'to-start',
  'open',
  'step',
  'depart',
  'replace',
] satisfies readonly AppliedRule<Vocabulary>['effect'][]

/** Whether a rule is of the kind that moves the answer itself. */
function isApplied(rule: RuleStatement): rule is RuleStatement & AppliedRule<Vocabulary> {
  return appliedEffects.includes(rule.effect)
}

/** The tier of each act, and why, in the order of the case; nothing where no act is in play. */
export function classificationOf(context: Explaining): readonly Classification<Vocabulary>[] {
  const { policy, theCase, derived, decision } = context
  if (decision.outcome === undefined) return []
  const { readings, governing } = decision.outcome
  const list = derived.acts.flatMap((played, index) => {
    const own = readings.filter((reading) => reading.act === index)
    const tier = Math.max(...own.map((reading) => reading.tier))
    const shown =
      governing.act === index
        ? governing
        : (own.find((reading) => reading.tier === tier) as Reading)
    const [lift] = rulesAt(context, shown.lift === undefined ? [] : [shown.lift.rule])
    const tierId = policy.data.tiers[shown.tier]?.id as string
    return played.at.map((act): Classification<Vocabulary> => ({
      act,
      on: theCase.conduct[act]?.on ?? null,
      tier: tierId,
      governs: governing.act === index,
      established: theCase.stage === 'concluded' && theCase.conduct[act]?.finding === 'established',
      rules: lift === undefined ? [] : [lift.rule],
      ...(lift === undefined
        ? reasonFor(context, act, shown.tier)
        : { because: lift.because, source: lift.source }),
    }))
  })
  return [...list].sort((a, b) => a.act - b.act)
}

/**
 * The behaviours of which the guideline says, as they are called here, that they have their tier: their first source is a
 * statement, and no layer above that of the guideline set the one or the other. Each is looked up once.
 */
const isTieredByGuideline = /* @__PURE__ */ perPolicy((data) =>
  perWord((behaviour) => {
    const [first = ''] = behaviourOf(data, behaviour)?.source ?? []
    const isOfLowest = ['tier', 'label', 'form'].every(
      (key) => layerOfValue(data, ['behaviours', 'behaviours', behaviour, key]) === 0,
    )
    return isOfLowest && data.sources[first]?.kind === 'guideline'
  }),
)

function reasonFor({ policy, theCase }: Context, index: number, tier: number): Reason {
  const act = theCase.conduct[index]
  const label = policy.data.tiers[tier]?.label as BilingualText
  const behaviour = behaviourOf(policy.data, act?.behaviour)
  if (act?.tier !== undefined) {
    const form = policy.data.forms.find((item) => item.id === (behaviour?.form ?? act.form))
    const { tier: _, ...bare } = act
    const called = actInWords(policy.data, bare)
    return {
      because:
        act.finding === 'established'
          ? {
              nl: `Bij de vaststelling is ‘${called.nl}’ hier op zichzelf ${label.nl} genoemd.`,
              en: `When it was established, ‘${called.en}’ was found to be ${label.en} in itself here.`,
            }
          : {
              nl: `Van ‘${called.nl}’ is opgegeven dat het op zichzelf ${label.nl} is.`,
              en: `Of ‘${called.en}’ it is stated that it is ${label.en} in itself.`,
            },
      source: behaviour?.source ?? form?.source ?? [],
    }
  }
  const name = behaviour?.label
  const isGuideline = behaviour !== undefined && isTieredByGuideline(policy.data)(behaviour.id)
  const isRead = behaviour?.source.some((id) => policy.data.sources[id]?.kind === 'choice') === true
  return {
    because: isGuideline
      ? {
          nl: `Volgens de richtlijn (${policy.data.about.guideline}) is ‘${name?.nl}’ ${label.nl}${isRead ? '; hoe die hier is gelezen, is een keuze van deze regeling' : ''}.`,
          en: `By the guideline (${policy.data.about.guideline}) ‘${name?.en}’ is ${label.en}${isRead ? '; how it is read here is a choice of this policy' : ''}.`,
        }
      : {
          nl: `Deze regeling noemt ‘${name?.nl}’ ${label.nl}; dat is een keuze van deze regeling.`,
          en: `This policy calls ‘${name?.en}’ ${label.en}; that is its own choice.`,
        },
    source: behaviour?.source ?? [],
  }
}
