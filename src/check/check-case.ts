import type { Advice } from '../advice/advice'
import { gateReason } from '../advice/considered'
import { type Context, measureLabel, rungLabel } from '../advice/context'
import { gateBlocks } from '../policy/gate'
import { deepFreeze } from '../policy/ready'
import { inBoth, type Lang, type BilingualText } from '../base/text'
import type { CheckResult, SetPart } from './check-result'
import type { Proposal } from './proposal'
import { type Judged, balanced, lighterThatSuffices, necessary, suitable } from './questions'
import { verdictOf, weighProposal } from './verdict'
import { whatWouldChange } from './what-would-change'
import type { Vocabulary } from '../policy/vocabulary'

/** Checks a proposal against the advice on its case. */
export function checkCase(
  context: Context,
  advice: Advice<Vocabulary>,
  proposal: Proposal,
): CheckResult<Vocabulary> {
  const { policy, decision } = context
  const weighed = weighProposal(context, proposal)
  const judged: Judged = { context, advice, proposal, weighed }
  const forbidding = decision.gates
    .filter(
      ({ gate, status }) =>
        status !== 'passed' && gateBlocks(policy.data, gate, proposal.principal),
    )
    .map(({ gate }) => gate.id)
  return deepFreeze<CheckResult<Vocabulary>>({
    type: 'check',
    contractVersion: 1,
    proposed: proposal.measures.map(({ id }) => id),
    weighsAs: policy.data.ladder[weighed.weight] as string,
    verdict: weighed.verdict,
    admissible: forbidding.length === 0,
    because: answerOf(judged),
    gates: advice.gates.filter(({ gate }) => forbidding.includes(gate)),
    parts: proposal.measures.map((measure) => partOf(judged, measure)),
    suitable: suitable(judged),
    necessary: necessary(judged),
    balanced: balanced(judged),
    lighterThatSuffices: lighterThatSuffices(judged),
    whatWouldChange: whatWouldChange(context, proposal, weighed),
    advice,
  })
}

const verdictWords: Readonly<Record<CheckResult<Vocabulary>['verdict'], BilingualText>> = {
  fitting: { nl: 'in verhouding', en: 'in proportion' },
  defensible: { nl: 'te verdedigen', en: 'defensible' },
  borderline: { nl: 'op de grens', en: 'borderline' },
  'too-light': { nl: 'te licht', en: 'too light' },
  'too-heavy': { nl: 'te zwaar', en: 'too heavy' },
}

/** The answer in words that can be read aloud. */
function answerOf(judged: Judged): BilingualText {
  const {
    context,
    proposal,
    weighed: { weight, verdict, outweighing },
  } = judged
  const { outcome, recommended, kind } = context.decision
  const own = rungLabel(context, weight)
  const best = rungLabel(context, recommended)
  const whole =
    outweighing.length === 0
      ? inBoth(() => '')
      : inBoth((lang) => {
          const names = outweighing
            .map(({ id }) => measureLabel(context, id)[lang])
            .join(lang === 'nl' ? ' en ' : ' and ')
          const without = verdictOf(context.decision, proposal.principal)
          return lang === 'nl'
            ? `Het geheel weegt als ${own.nl}, door ${names}; zonder dat is het ${verdictWords[without].nl}. `
            : `The whole weighs as ${own.en}, because of ${names}; without that it is ${verdictWords[without].en}. `
        })
  if (kind !== 'measures') return withoutMeasures(judged)
  const range = inBoth((lang) => {
    const [from, to] = [
      rungLabel(context, outcome.from)[lang],
      rungLabel(context, outcome.to)[lang],
    ]
    return from === to ? from : `${from} ${lang === 'nl' ? 'tot en met' : 'to'} ${to}`
  })
  const fits = inBoth((lang) => {
    const lead =
      lang === 'nl' ? `Bij dit gedrag past: ${range.nl}.` : `What fits this conduct: ${range.en}.`
    return range[lang] === best[lang]
      ? lead
      : `${lead} ${lang === 'nl' ? 'Het advies is' : 'The advice is'} ${best[lang]}.`
  })
  const sentence: Readonly<Record<CheckResult<Vocabulary>['verdict'], BilingualText>> = {
    fitting: {
      nl: `Dit is in verhouding: het advies is ook ${best.nl}.`,
      en: `This is in proportion: the advice is ${best.en} as well.`,
    },
    defensible: {
      nl: `Dit is te verdedigen: het ligt binnen de bandbreedte. Het advies is ${best.nl}; leg uit waarom daarvan wordt afgeweken.`,
      en: `This can be defended: it lies within the range. The advice is ${best.en}; explain the departure from it.`,
    },
    borderline: {
      nl: `Dit ligt op de grens: het is alleen te verdedigen met een schriftelijke motivering. De bandbreedte is ${range.nl}; het advies is ${best.nl}.`,
      en: `This is borderline: it can be defended only with written reasons. The range is ${range.en}; the advice is ${best.en}.`,
    },
    'too-light': {
      nl: `Dit is te licht. ${fits.nl}`,
      en: `This is too light. ${fits.en}`,
    },
    'too-heavy': {
      nl: `Dit is te zwaar. ${fits.nl}`,
      en: `This is too heavy. ${fits.en}`,
    },
  }
  return inBoth((lang) => whole[lang] + sentence[verdict][lang])
}

/** Where there are no measures to advise on: no sanction fits, protection may. */
function withoutMeasures({
  context,
  advice,
  proposal: { principal, beside },
  weighed: { verdict, outweighing },
}: Judged): BilingualText {
  const { because } = gateReason(context)
  if (verdict === 'too-heavy' && principal === 0) {
    const names = (lang: Lang) =>
      outweighing
        .map(({ id }) => measureLabel(context, id)[lang])
        .join(lang === 'nl' ? ' en ' : ' and ')
    const suffices: BilingualText =
      advice.interim.length > 0
        ? { nl: ' Lichtere bescherming volstaat.', en: ' Lighter protection suffices.' }
        : { nl: '', en: '' }
    return {
      nl: `Dit is te zwaar: de zaak vraagt hier niet om ${names('nl')}.${suffices.nl} ${because.nl}`,
      en: `This is too heavy: the case does not call for this (${names('en')}).${suffices.en} ${because.en}`,
    }
  }
  if (verdict === 'too-heavy')
    return {
      nl: `Dit is te zwaar: er past geen sanctie. ${because.nl}`,
      en: `This is too heavy: no sanction fits. ${because.en}`,
    }
  if (verdict === 'defensible') {
    return {
      nl: `Dit is te verdedigen als bescherming, als iets lichters niet volstaat. ${because.nl}`,
      en: `This can be defended as protection, where something lighter falls short. ${because.en}`,
    }
  }
  return beside.length === 0
    ? {
        nl: `Dit past: er is geen grond voor een sanctie. ${because.nl}`,
        en: `This fits: there is no ground for a sanction. ${because.en}`,
      }
    : {
        nl: `Dit past: het is geen sanctie. ${because.nl}`,
        en: `This fits: it is no sanction. ${because.en}`,
      }
}

function partOf(
  { context, proposal, weighed: { named, outweighing } }: Judged,
  measure: Proposal['measures'][number],
): SetPart<Vocabulary> {
  const label = measureLabel(context, measure.id)
  const of = (
    role: SetPart<Vocabulary>['role'],
    source: readonly string[],
    nl: string,
    en: string,
  ): SetPart<Vocabulary> => ({ measure: measure.id, label, role, because: { nl, en }, source })
  if (!proposal.beside.includes(measure))
    return of(
      'principal',
      measure.source,
      'Dit is de maatregel op de ladder.',
      'This is the measure on the ladder.',
    )
  const added = named.get(measure.id)
  if (measure.kind === 'legal')
    return added === undefined
      ? of(
          'apart',
          measure.source,
          'Dit staat los van de maatregel en telt niet mee.',
          'This stands apart from the measure and does not count.',
        )
      : { ...of('apart', added.source, '', ''), because: added.because }
  if (added !== undefined) return { ...of('named', added.source, '', ''), because: added.because }
  if (outweighing.includes(measure)) {
    const weight = measureLabel(context, measure.weighsAs as string)
    return of(
      'outweighs',
      measure.source,
      `Dit weegt als ${weight.nl}, zwaarder dan de maatregel zelf.`,
      `This weighs as ${weight.en}, heavier than the measure itself.`,
    )
  }
  return of(
    'added',
    measure.source,
    'Het advies noemt dit niet; het maakt het geheel niet zwaarder.',
    'The advice does not name this; it does not make the whole heavier.',
  )
}
