import type { Explained } from '../decide/decide'
import { kindGate } from '../decide/gates'
import { laterRules, rangeRules } from '../decide/rules'
import { type Zone, zoneOf } from '../decide/zone'
import { notSaid } from '../policy/named'
import { fires } from '../policy/table'
import type { Reason } from '../policy/wording'
import { inBoth, type BilingualText } from '../base/text'
import type { Considered, Step } from './advice'
import {
  type AtLevels,
  type ExplainingLevels,
  measureLabel,
  namedIn,
  rulesAt,
  rungLabel,
  statementsIn,
} from './context'
import { transgression } from './transgression'
import type { Vocabulary } from '../policy/vocabulary'

/** Every rung but the recommended one, with why not; next to it in full. */
export function consideredRungs(
  context: ExplainingLevels,
  steps: readonly Step<Vocabulary>[],
): readonly Considered<Vocabulary>[] {
  const { policy, decision } = context
  const { outcome, kind, recommended } = decision
  const others = policy.data.ladder.flatMap((measure, rung) =>
    rung === recommended ? [] : [{ measure, rung }],
  )
  if (kind !== 'measures') {
    const reason = gateReason(context)
    return others.map(({ measure }) => ({
      measure,
      verdict: 'unavailable',
      zone: 'outside',
      ...notSaid,
      ...reason,
    }))
  }
  const source = sourcesOf(context, outcome, steps)
  const barred = barredMeasures(context)
  return others.map(({ measure, rung }) => {
    const zone = zoneOf(outcome, rung)
    const named = namedIn(context, outcome.tier, measure)
    const bar = barred.get(measure)
    if (bar !== undefined) {
      const instead = insteadOf(context, measure, barred)
      return { measure, verdict: 'unavailable', zone, ...named, ...bar, ...instead }
    }
    const verdict = rung < recommended ? 'insufficient' : 'unnecessary'
    const because = whyNot(context, outcome, { rung, zone, steps })
    return { measure, verdict, zone, ...named, because, source }
  })
}

/** What the employer can impose in place of a rung, as heavy as it is and not barred itself; nothing where there is no such thing. */
function insteadOf(
  context: AtLevels,
  rung: string,
  barred: ReadonlyMap<string, Reason>,
): Pick<Considered<Vocabulary>, 'instead'> {
  const instead = context.policy.data.measures
    .filter(({ weighsAs, inPlace, byAgreement }) => weighsAs === rung && inPlace && !byAgreement)
    .filter(({ id }) => !barred.has(id))
    .map(({ id }) => ({ measure: id, label: measureLabel(context, id) }))
  return instead.length === 0 ? {} : { instead }
}

/** The measures that cannot be imposed in this case, each with the first rule that says so. */
export function barredMeasures(context: AtLevels): ReadonlyMap<string, Reason> {
  const { unavailable } = statementsIn(context)
  const barred = new Map<string, Reason>()
  for (const rule of laterRules(context.policy).unavailable) {
    const said = unavailable.get(rule.rule)
    if (said === undefined || barred.has(said.measure)) continue
    if (fires(rule, context.decision.asKnown)) barred.set(said.measure, said.reason)
  }
  return barred
}

/** The reason of the gate that leaves no measures. */
export function gateReason(context: AtLevels): Reason {
  const gated = kindGate(context.decision.gates)
  const [rule] = rulesAt(context, gated?.rules.slice(0, 1) ?? [])
  return {
    because: rule?.because ?? gated?.gate.label ?? inBoth(() => ''),
    source: rule?.source ?? [],
  }
}

interface OtherRung {
  readonly rung: number
  readonly zone: Zone
  readonly steps: readonly Step<Vocabulary>[]
}

/** Why not a rung: where it lies, and next to the recommended one also what pulls away from it. */
function whyNot(
  context: AtLevels,
  outcome: Explained,
  { rung, zone, steps }: OtherRung,
): BilingualText {
  const lighter = rung < outcome.recommended
  const plain = rung === 0 ? nothingDone : whereItLies(context, outcome, { zone, lighter })
  if (Math.abs(rung - outcome.recommended) !== 1) return plain
  return inBoth((lang) =>
    [plain[lang], inFull(steps, lighter, lang)].filter((part) => part !== '').join(' '),
  )
}

const nothingDone: BilingualText = {
  nl: 'Er is ongewenst gedrag vastgesteld; niets doen past daar niet bij.',
  en: 'Unwanted conduct is established; doing nothing does not fit.',
}

function whereItLies(
  context: AtLevels,
  outcome: Explained,
  { zone, lighter }: { readonly zone: Zone; readonly lighter: boolean },
): BilingualText {
  const bound = rungLabel(context, lighter ? outcome.from : outcome.to)
  switch (zone) {
    case 'outside':
      return outside(
        context.policy.data.tiers[outcome.tier]?.label as BilingualText,
        bound,
        lighter,
      )
    case 'departure':
      return inDeparture(bound, lighter)
    case 'range': {
      const best = rungLabel(context, outcome.recommended)
      if (!lighter || !outcome.replaced) return inRange(best, lighter)
      return takenPlace(rungLabel(context, outcome.governing.stepped), best)
    }
  }
}

function outside(tier: BilingualText, bound: BilingualText, lighter: boolean): BilingualText {
  const act = transgression(tier)
  return lighter
    ? {
        nl: `Te licht, want bij ${act.nl} begint de bandbreedte hier bij ‘${bound.nl}’.`,
        en: `Too light, because for ${act.en} the range starts here at ‘${bound.en}’.`,
      }
    : {
        nl: `Zwaarder dan nodig, want bij ${act.nl} eindigt de bandbreedte hier bij ‘${bound.nl}’.`,
        en: `Heavier than needed, because for ${act.en} the range ends here at ‘${bound.en}’.`,
      }
}

function inDeparture(bound: BilingualText, lighter: boolean): BilingualText {
  return lighter
    ? {
        nl: `Lichter dan de bandbreedte, die begint bij ‘${bound.nl}’; alleen met een schriftelijke motivering te verdedigen.`,
        en: `Lighter than the range, which starts at ‘${bound.en}’; defensible only with written reasons.`,
      }
    : {
        nl: `Zwaarder dan de bandbreedte, die eindigt bij ‘${bound.nl}’; alleen met een schriftelijke motivering te verdedigen.`,
        en: `Heavier than the range, which ends at ‘${bound.en}’; defensible only with written reasons.`,
      }
}

function inRange(best: BilingualText, lighter: boolean): BilingualText {
  return lighter
    ? {
        nl: `Binnen de bandbreedte, maar wat hier meeweegt, wijst naar ‘${best.nl}’.`,
        en: `Within the range, but what weighs here points to ‘${best.en}’.`,
      }
    : {
        nl: `Binnen de bandbreedte, maar wat hier meeweegt, vraagt niet om meer dan ‘${best.nl}’.`,
        en: `Within the range, but what weighs here does not ask for more than ‘${best.en}’.`,
      }
}

function takenPlace(meant: BilingualText, best: BilingualText): BilingualText {
  return {
    nl: `De weging wijst naar ‘${meant.nl}’; dat kan hier niet, en ‘${best.nl}’ komt ervoor in de plaats.`,
    en: `The weighing points to ‘${meant.en}’; that is not possible here, and ‘${best.en}’ takes its place.`,
  }
}

/** For the rungs next to the recommended one: what pulls away from it. */
function inFull(steps: readonly Step<Vocabulary>[], lighter: boolean, lang: 'nl' | 'en'): string {
  const telling = steps
    .filter((step) => step.counted && (lighter ? step.steps > 0 : step.steps < 0))
    .map((step) => step.because[lang])
  const lead = lighter
    ? { nl: 'Wat het zwaarder maakt:', en: 'What makes it graver:' }
    : { nl: 'Wat het milder maakt:', en: 'What makes it milder:' }
  if (telling.length > 0) return [lead[lang], ...telling].join(' ')
  if (!lighter) return ''
  const softened = steps.some((step) => step.counted && step.steps < 0)
  if (lang === 'nl')
    return softened
      ? 'Wat het gedrag milder maakt, is al meegewogen.'
      : 'Niets in de zaak maakt het gedrag milder.'
  return softened
    ? 'What makes the conduct milder was weighed already.'
    : 'Nothing in the case makes the conduct milder.'
}

/** What the answer on any rung stands on: the range of the tier, and every step that counts. */
function sourcesOf(
  context: AtLevels,
  outcome: Explained,
  steps: readonly Step<Vocabulary>[],
): readonly string[] {
  const places = rangeRules(context.policy, outcome.tier).map(({ rule }) => rule)
  const counted = steps.filter((step) => step.counted)
  const sources = [...rulesAt(context, places), ...counted].flatMap(({ source }) => source)
  return [...new Set(sources)]
}
