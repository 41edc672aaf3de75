import type { Explained } from '../decide/decide'
import { laterRules, rangeRules } from '../decide/rules'
import { zoneOf } from '../decide/zone'
import { fires } from '../policy/table'
import { inBoth, type Text } from '../base/text'
import type { Considered, Step } from './advice'
import { type Context, type Explaining, ruleAt, rungLabel } from './context'
import { once } from './once'

/** Every rung but the recommended one, with why not; next to it in full. */
export function consideredRungs(
  context: Explaining,
  steps: readonly Step[],
): readonly Considered[] {
  const { policy, decision } = context
  const { outcome, kind, recommended } = decision
  const source = outcome === undefined ? [] : sourcesOf(context, outcome, steps)
  return policy.data.ladder.flatMap((measure, rung): Considered[] => {
    if (rung === recommended) return []
    if (kind !== 'measures' || outcome === undefined)
      return [{ measure, verdict: 'unavailable', zone: 'outside', ...gateReason(context) }]
    const zone = zoneOf(outcome, rung)
    const barred = laterRules(policy).unavailable.find((asked) => {
      const { event } = ruleAt(context, asked.rule)
      return (
        event.type === 'unavailable' &&
        event.params.measure === measure &&
        fires(asked, decision.asked)
      )
    })
    if (barred !== undefined) {
      const { because, source } = ruleAt(context, barred.rule)
      return [{ measure, verdict: 'unavailable', zone, because, source }]
    }
    const verdict = rung < recommended ? 'insufficient' : 'unnecessary'
    const near = Math.abs(rung - recommended) === 1
    // What is said of a rung further away does not depend on the steps.
    const because = near
      ? whyNot(context, outcome, { rung, zone, steps })
      : once(
          policy,
          'why not',
          [
            context.theCase.relation,
            rung,
            zone,
            outcome.tier,
            outcome.from,
            outcome.to,
            recommended,
            outcome.replaced,
            outcome.governing.stepped,
          ].join(' '),
          () => whyNot(context, outcome, { rung, zone, steps }),
        )
    return [{ measure, verdict, zone, because, source }]
  })
}

/** The reason of the gate that leaves no measures. */
export function gateReason(context: Context): {
  readonly because: Text
  readonly source: readonly string[]
} {
  const gated = context.decision.gates.find(
    ({ gate, status }) => status === 'blocked' && gate.kind !== undefined,
  )
  const rule = gated === undefined ? undefined : ruleAt(context, gated.rules[0] as number)
  return {
    because: rule?.because ?? gated?.gate.label ?? inBoth(() => ''),
    source: rule?.source ?? [],
  }
}

interface Rung {
  readonly rung: number
  readonly zone: Considered['zone']
  readonly steps: readonly Step[]
}

function whyNot(context: Context, outcome: Explained, { rung, zone, steps }: Rung): Text {
  const lighter = rung < outcome.recommended
  const near = Math.abs(rung - outcome.recommended) === 1
  const tier = context.policy.data.tiers[outcome.tier]?.label as Text
  const bound = rungLabel(context, lighter ? outcome.from : outcome.to)
  const best = rungLabel(context, outcome.recommended)
  const meant = rungLabel(context, outcome.governing.stepped)
  const plain = inBoth((lang) => {
    if (lang === 'nl') {
      if (rung === 0) return 'Er is ongewenst gedrag vastgesteld; niets doen past daar niet bij.'
      if (zone === 'outside')
        return lighter
          ? `Te licht: bij ${tier.nl} gedrag begint de bandbreedte hier bij ${bound.nl}.`
          : `Zwaarder dan nodig: bij ${tier.nl} gedrag eindigt de bandbreedte hier bij ${bound.nl}.`
      if (zone === 'departure')
        return lighter
          ? `Lichter dan de bandbreedte, die begint bij ${bound.nl}; alleen met een schriftelijke motivering te verdedigen.`
          : `Zwaarder dan de bandbreedte, die eindigt bij ${bound.nl}; alleen met een schriftelijke motivering te verdedigen.`
      if (lighter && outcome.replaced)
        return `De weging wijst naar ${meant.nl}; dat kan hier niet, en ${best.nl} komt ervoor in de plaats.`
      return lighter
        ? `Binnen de bandbreedte, maar wat hier meeweegt wijst naar ${best.nl}.`
        : `Binnen de bandbreedte, maar wat hier meeweegt vraagt niet om meer dan ${best.nl}.`
    }
    if (rung === 0) return 'Unwanted conduct is established; doing nothing does not fit.'
    if (zone === 'outside')
      return lighter
        ? `Too light: for ${tier.en} conduct the range starts here at ${bound.en}.`
        : `Heavier than needed: for ${tier.en} conduct the range ends here at ${bound.en}.`
    if (zone === 'departure')
      return lighter
        ? `Lighter than the range, which starts at ${bound.en}; it takes written reasons.`
        : `Heavier than the range, which ends at ${bound.en}; it takes written reasons.`
    if (lighter && outcome.replaced)
      return `The weighing points to ${meant.en}; that is not possible here, and ${best.en} takes its place.`
    return lighter
      ? `Within the range, but what weighs here points to ${best.en}.`
      : `Within the range, but what weighs here does not ask for more than ${best.en}.`
  })
  return near
    ? inBoth((lang) =>
        [plain[lang], inFull(steps, lighter, lang)].filter((part) => part !== '').join(' '),
      )
    : plain
}

/** For the rungs next to the recommended one: what pulls away from it. */
function inFull(steps: readonly Step[], lighter: boolean, lang: 'nl' | 'en'): string {
  const telling = steps
    .filter((step) => step.counted && (lighter ? step.steps > 0 : step.steps < 0))
    .map((step) => step.because[lang])
  const lead = lighter
    ? { nl: 'Zwaarder maakt het:', en: 'What makes it graver:' }
    : { nl: 'Milder maakt het:', en: 'What makes it milder:' }
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

function sourcesOf(
  context: Context,
  outcome: Explained,
  steps: readonly Step[],
): readonly string[] {
  const range =
    rangeRules(context.policy, outcome.tier).flatMap(
      (asked) => ruleAt(context, asked.rule).source,
    ) ?? []
  return [
    ...new Set([...range, ...steps.filter((step) => step.counted).flatMap((step) => step.source)]),
  ]
}
