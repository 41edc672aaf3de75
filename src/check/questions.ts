import type { Advice, AddedMeasure, Considered } from '../advice/advice'
import { barredMeasures, gateReason } from '../advice/considered'
import { type Context, measureLabel, measureOf, rungAt, rungLabel } from '../advice/context'
import { capital, inBoth, type BilingualText } from '../base/text'
import type { Answered } from './check-result'
import type { Reason } from '../policy/wording'
import type { Proposal } from './proposal'
import { verdictByWeight, type WeighedProposal } from './verdict'
import { isProtection } from './what-would-change'
import type { Vocabulary } from '../policy/vocabulary'

/** What the three questions are answered from. */
export interface Judged {
  readonly context: Context
  readonly advice: Advice<Vocabulary>
  readonly proposal: Proposal
  readonly weighed: WeighedProposal
}

/** Can it do what it is for: end the conduct and make work safe again? */
export function suitable({
  context,
  advice,
  proposal,
  weighed: { weight, verdict, named, outweighing },
}: Judged): Answered {
  if (isProtection(context, proposal)) {
    const [part] = outweighing
    if (part !== undefined) {
      const because = purposeOf(context, part.id)
      return { answer: 'yes', source: part.source, because }
    }
    return named.size === 0 ? nothingCalledFor(context) : { answer: 'yes', ...reasonOf(named) }
  }
  if (context.decision.kind !== 'measures')
    return weight === 0 ? nothingCalledFor(context) : withGate(context, 'no')
  const considered = advice.considered.find(
    ({ measure }) => measure === context.policy.data.ladder[weight],
  )
  const source = considered?.source ?? advice.principal?.source ?? gateReason(context).source
  const bar = barOf(context, proposal)
  if (bar !== undefined) return { answer: 'no', ...bar }
  const best = rungLabel(context, context.decision.recommended)
  if (verdict === 'too-light') {
    return answered('no', source, {
      nl: 'Dit doet te weinig voor wat is vastgesteld.',
      en: 'This does too little for what is established.',
    })
  }
  if (weight < context.decision.recommended) {
    return answered('with-reasons', source, {
      nl: `De weging wijst naar ${best.nl}; leg uit waarom dit genoeg doet.`,
      en: `The weighing points to ${best.en}; explain why this does enough.`,
    })
  }
  if (verdict === 'fitting') {
    const { nl, en } = purposeOf(context, proposal.leading?.id ?? rungAt(context, weight))
    return answered('yes', source, {
      nl: `Dit is wat het advies noemt. ${nl}`,
      en: `This is what the advice names. ${en}`,
    })
  }
  if (weight > context.decision.recommended)
    return answered('yes', source, {
      nl: 'Dit doet genoeg voor wat is vastgesteld. Het weegt zwaarder dan het advies; of dat nodig is, staat hieronder.',
      en: 'This does enough for what is established. It weighs more than the advice; whether that is necessary, is said below.',
    })
  return answered('yes', source, {
    nl: `Dit doet genoeg voor wat is vastgesteld: het weegt even zwaar als het advies, ${best.nl}.`,
    en: `This does enough for what is established: it weighs the same as the advice, ${best.en}.`,
  })
}

/** Why what is proposed cannot be imposed here; undefined where it can, or where no measure is weighed. */
export function barOf(context: Context, { heads }: Pick<Proposal, 'heads'>): Reason | undefined {
  if (context.decision.kind !== 'measures') return undefined
  const barred = barredMeasures(context)
  const [bar] = heads.flatMap(({ id }) => barred.get(id) ?? [])
  return bar
}

/** Is there nothing lighter that suffices? */
export function necessary(judged: Judged): Answered {
  const {
    context,
    advice,
    weighed: { weight, verdict, named },
    proposal,
  } = judged
  const { recommended, kind } = context.decision
  const source =
    advice.considered.find(({ measure }) => measure === context.policy.data.ladder[weight])
      ?.source ??
    advice.principal?.source ??
    gateReason(context).source
  if (barOf(context, proposal) !== undefined) {
    return answered('not-at-issue', source, {
      nl: 'Deze vraag speelt niet: dit is hier niet mogelijk.',
      en: 'This question does not arise: this is not possible here.',
    })
  }
  const lighter = lighterThatSuffices(judged)
  if (lighter !== null) {
    const label = measureLabel(context, lighter)
    const inRange = verdict === 'defensible' || verdict === 'borderline'
    if (kind === 'interim' && weight <= recommended) {
      const reason = [...named.values()].find(
        ({ role }) => role === 'if-needed',
      ) as AddedMeasure<Vocabulary>
      return answered('with-reasons', reason.source, {
        nl: `Probeer eerst iets lichters: ${label.nl}.`,
        en: `Try something lighter first: ${label.en}.`,
      })
    }
    if (lighter === context.policy.data.ladder[0]) return withGate(context, 'no')
    return answered(inRange ? 'with-reasons' : 'no', source, {
      nl: `Er is iets lichters dat volgens de weging volstaat: ${label.nl}.`,
      en: `Something lighter suffices by the weighing: ${label.en}.`,
    })
  }
  // What is only for where something lighter is not safe at once is looked at again.
  if (kind === 'interim' && [...named.values()].some(({ role }) => role === 'if-needed')) {
    return answered('yes', source, {
      nl: 'Zolang iets lichters niet meteen veiligheid geeft. Kijk daarna of dat volstaat.',
      en: 'As long as nothing lighter gives safety at once. Then look whether that suffices.',
    })
  }
  if (verdict === 'too-light') {
    return answered('not-at-issue', source, {
      nl: 'Deze vraag speelt niet: dit doet al te weinig.',
      en: 'This question does not arise: this already does too little.',
    })
  }
  const below = advice.considered.find(
    ({ measure }) => measure === context.policy.data.ladder[weight - 1],
  )
  if (weight === 0 || below === undefined || weight < recommended || proposal.principal === 0) {
    return answered('yes', source, {
      nl: 'Dit gaat niet verder dan de weging vraagt.',
      en: 'This goes no further than the weighing asks.',
    })
  }
  return {
    answer: 'yes',
    source: below.source,
    because: inBoth((lang) => {
      const label = capital(measureLabel(context, below.measure)[lang])
      return `${label} ${lighterIs[below.zone][lang]} ${below.because[lang]}`
    }),
  }
}

/** What is said of the rung below, by where it lies. */
const lighterIs: Readonly<Record<Considered<Vocabulary>['zone'], BilingualText>> = {
  range: { nl: 'is ook te verdedigen.', en: 'can be defended as well.' },
  departure: {
    nl: 'is alleen met een schriftelijke motivering te verdedigen.',
    en: 'can be defended only with written reasons.',
  },
  outside: { nl: 'volstaat niet.', en: 'does not suffice.' },
}

/** Is it in proportion to what happened, for everybody concerned? */
export function balanced({
  context,
  advice,
  proposal,
  weighed: { weight, named, outweighing },
}: Judged): Answered {
  const { outcome, kind } = context.decision
  const [part] = outweighing
  if (isProtection(context, proposal) && part !== undefined) {
    const name = measureLabel(context, part.id)
    return answered('no', part.source, {
      nl: `Wat bekend is, vraagt niet om ${name.nl}.`,
      en: `What is known does not call for this: ${name.en}.`,
    })
  }
  if (isProtection(context, proposal) && named.size > 0)
    return { answer: 'yes', ...reasonOf(named) }
  if (kind !== 'measures') return weight === 0 ? nothingCalledFor(context) : withGate(context, 'no')
  // Whether it is available is another question.
  const verdict = verdictByWeight(context.decision, weight)
  const [from, to] = [rungLabel(context, outcome.from), rungLabel(context, outcome.to)]
  const source = advice.applied
    .filter(({ effect }) => effect === 'range' || effect === 'to-start')
    .flatMap((rule) => rule.source)
  const range =
    from === to
      ? from
      : inBoth((lang) => `${from[lang]} ${lang === 'nl' ? 'tot en met' : 'to'} ${to[lang]}`)
  if (verdict === 'fitting' || verdict === 'defensible') {
    return answered('yes', source, {
      nl: `Dit ligt binnen wat bij dit gedrag past: ${range.nl}.`,
      en: `This lies within what fits this conduct: ${range.en}.`,
    })
  }
  if (verdict === 'borderline') {
    return answered('with-reasons', source, {
      nl: `Dit ligt buiten wat bij dit gedrag past, ${range.nl}, en kan alleen met een schriftelijke motivering.`,
      en: `This lies outside what fits this conduct, ${range.en}, and is possible only with written reasons.`,
    })
  }
  return verdict === 'too-light'
    ? answered('no', source, {
        nl: `Dit laat de ernst en de veiligheid van de melder te licht wegen; wat past, is ${range.nl}.`,
        en: `This gives too little weight to the gravity and to the safety of the reporter; what fits is ${range.en}.`,
      })
    : answered('no', source, {
        nl: `Dit drukt zwaarder op de beschuldigde dan het gedrag rechtvaardigt; wat past, is ${range.nl}.`,
        en: `This bears harder on the accused than the conduct warrants; what fits is ${range.en}.`,
      })
}

/** The lighter measure that suffices, as an id; null where there is none. */
export function lighterThatSuffices({
  context,
  advice,
  proposal,
  weighed: { weight, named },
}: Judged): string | null {
  // What cannot be imposed does not weigh against something lighter.
  if (barOf(context, proposal) !== undefined) return null
  const { recommended } = context.decision
  const protection = advice.interim.find(({ role }) => role === 'first')?.measure
  const { ladder, measures } = context.policy.data
  const isLighter =
    ladder.indexOf(measures.find(({ id }) => id === protection)?.weighsAs ?? '') < weight
  if (weight > recommended)
    return proposal.principal === 0 && protection !== undefined && isLighter
      ? protection
      : (ladder[recommended] as string)
  const ifNeeded = [...named.values()].some(({ role }) => role === 'if-needed')
  return ifNeeded ? (protection ?? null) : null
}

/** Why the advice names the heaviest of what it names too. */
function reasonOf(named: WeighedProposal['named']): Pick<Answered, 'because' | 'source'> {
  const list = [...named.values()]
  const reason = list.find(({ role }) => role === 'if-needed') ?? list[0]
  const { because, source } = reason as AddedMeasure<Vocabulary>
  return { because, source }
}

function nothingCalledFor(context: Context): Answered {
  return withGate(context, 'yes')
}

/** The reason of the gate that leaves no measures. */
function withGate(context: Context, answer: Answered['answer']): Answered {
  return { answer, ...gateReason(context) }
}

/** Why a measure can be in proportion. */
function purposeOf(context: Context, measure: string): BilingualText {
  return measureOf(context, measure).words.inProportion
}

function answered(
  answer: Answered['answer'],
  source: readonly string[],
  because: BilingualText,
): Answered {
  return { answer, because, source: [...new Set(source)] }
}
