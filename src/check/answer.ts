import { gateReason } from '../advice/considered'
import { measureLabel, rungLabel } from '../advice/context'
import { type BilingualText, capital, inBoth, inSeries, type Lang } from '../base/text'
import type { CheckResult } from './check-result'
import { barOf, type Judged } from './questions'
import type { Proposal } from './proposal'
import type { Reach } from './reachable'
import { verdictOf } from './verdict'
import { answered, proposedLabel, verdictWords } from './words'
import type { Vocabulary } from '../policy/vocabulary'

/** The answer in words that can be read aloud: what was checked, whether that can still change, and what is said of it. */
export function answerOf(judged: Judged, reach: Reach): BilingualText {
  const { leading } = judged.proposal
  const sentences = [
    proposedIn(judged),
    ...(standsForAnother(judged) ? [weighsInstead(judged)] : []),
    ...(takesNoPlace(judged) ? [besideOnly(judged)] : []),
    ...(reach.firm ? [] : [provisionally(judged, reach)]),
    saidOf(judged, reach.firm),
    ...(leading?.byAgreement === true ? [onlyByAgreement] : []),
  ]
  return inBoth((lang) => sentences.map((sentence) => sentence[lang]).join(' '))
}

/** Whether what is proposed weighs as another measure than the one that leads it. */
function standsForAnother({ context, proposal: { leading, principal }, weighed }: Judged): boolean {
  const isSame = leading === undefined || leading.id === context.policy.data.ladder[principal]
  return !isSame && weighed.outweighing.length === 0
}

function weighsInstead({
  context,
  proposal: { principal, leading, conditional },
}: Judged): BilingualText {
  const rung = rungLabel(context, principal)
  if (leading !== undefined && conditional.includes(leading))
    return {
      nl: `Dit gaat niet meteen in: in feite is het ‘${rung.nl}’, en zo weegt het.`,
      en: `This does not take effect at once: in fact it is ‘${rung.en}’, and it weighs as that.`,
    }
  return { nl: `Dit weegt als ${rung.nl}.`, en: `This weighs as ${rung.en}.` }
}

/** Whether only what goes beside a measure is proposed, where a measure is advised. */
function takesNoPlace({ context, proposal: { leading } }: Judged): boolean {
  return context.decision.kind === 'measures' && leading === undefined
}

function besideOnly({ context: { policy }, proposal }: Judged): BilingualText {
  const isInterim = ({ id }: Proposal['measures'][number]) =>
    policy.data.rules.some(
      ({ event }) =>
        event.type === 'add' && event.params.list === 'interim' && event.params.measure === id,
    )
  return proposal.measures.every(isInterim) ? interimOnly : noneOfTheLadder
}

const interimOnly: BilingualText = {
  nl: 'Dit is een tijdelijke maatregel en geen sanctie; zij kan niet in de plaats komen van een maatregel.',
  en: 'This is an interim measure and no sanction; it cannot take the place of a measure.',
}

const noneOfTheLadder: BilingualText = {
  nl: 'Dit hoort naast een maatregel en kan er niet voor in de plaats komen.',
  en: 'This goes beside a measure and cannot take the place of one.',
}

const onlyByAgreement: BilingualText = {
  nl: 'Dit kan alleen in overleg: het wordt niet opgelegd en niet geadviseerd.',
  en: 'This is possible by agreement only: it is not imposed and not recommended.',
}

function proposedIn({ context, proposal }: Judged): BilingualText {
  return inBoth((lang) => {
    const names = proposal.measures.map(
      (measure) => proposedLabel(context, proposal, measure)[lang],
    )
    const lead = lang === 'nl' ? 'Voorstel' : 'Proposed'
    return `${lead}: ${inSeries(names, lang)}.`
  })
}

/** What the verdict hangs on: the answers by which it would soonest be another. */
function provisionally({ context }: Judged, { reachable }: Reach): BilingualText {
  const present = reachable.find(({ when }) => when.length === 0)
  const [soonest] = reachable
    .filter((one) => one !== present)
    .sort((a, b) => a.when.length - b.when.length)
  if (present === undefined || soonest === undefined) return mayChange
  const [now, then] = [verdictWords[present.verdict], verdictWords[soonest.verdict]]
  const clause = answered(context, soonest.when)
  return {
    nl: `Naar wat nu bekend is, is dit ${now.nl}; het is ${then.nl} als ${clause.nl}.`,
    en: `On what is known now this is ${now.en}; it is ${then.en} if ${clause.en}.`,
  }
}

/** Where more is open than can be tried. */
const mayChange: BilingualText = {
  nl: 'Dit is voorlopig: er is te veel onbekend om alle antwoorden na te gaan.',
  en: 'This is provisional: too much is unknown to try every answer.',
}

/** The verdict with its reason; where it is not firm, it was said before and the reason alone is told. */
function saidOf(judged: Judged, firm: boolean): BilingualText {
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
          const without = verdictOf(context.policy, context.decision, proposal)
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
  const bar = barOf(context, proposal)
  if (bar !== undefined && weight === proposal.principal)
    return {
      nl: `Dit is hier niet mogelijk. ${bar.because.nl} Het advies is ${best.nl}.`,
      en: `This is not possible here. ${bar.because.en} The advice is ${best.en}.`,
    }
  const lead = inBoth((lang) => (firm ? verdictLeads[verdict][lang] : ''))
  const same = {
    nl: `het advies is ook ${best.nl}.`,
    en: `the advice is ${best.en} as well.`,
  }
  const alike = {
    nl: `het advies, ${best.nl}, weegt even zwaar.`,
    en: `the advice, ${best.en}, weighs the same.`,
  }
  const reason: Readonly<Record<CheckResult<Vocabulary>['verdict'], BilingualText>> = {
    fitting: standsForAnother(judged) ? alike : same,
    defensible:
      weight === recommended
        ? alike
        : {
            nl: `het ligt binnen de bandbreedte. Het advies is ${best.nl}; leg uit waarom daarvan wordt afgeweken.`,
            en: `it lies within the range. The advice is ${best.en}; explain the departure from it.`,
          },
    borderline: {
      nl: `het is alleen te verdedigen met een schriftelijke motivering. De bandbreedte is ${range.nl}; het advies is ${best.nl}.`,
      en: `it can be defended only with written reasons. The range is ${range.en}; the advice is ${best.en}.`,
    },
    'too-light': fits,
    'too-heavy': fits,
  }
  return inBoth((lang) => {
    const said = reason[verdict][lang]
    return whole[lang] + (lead[lang] === '' ? capital(said) : `${lead[lang]} ${said}`)
  })
}

const verdictLeads: Readonly<Record<CheckResult<Vocabulary>['verdict'], BilingualText>> = {
  fitting: { nl: 'Dit is in verhouding:', en: 'This is in proportion:' },
  defensible: { nl: 'Dit is te verdedigen:', en: 'This can be defended:' },
  borderline: { nl: 'Dit ligt op de grens:', en: 'This is borderline:' },
  'too-light': { nl: 'Dit is te licht.', en: 'This is too light.' },
  'too-heavy': { nl: 'Dit is te zwaar.', en: 'This is too heavy.' },
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
  const isElsewhere = context.decision.kind === 'other-authority'
  if (isElsewhere && verdict === 'too-heavy')
    return {
      nl: `Dit kan de werkgever hier niet opleggen. ${because.nl}`,
      en: `The employer cannot impose this here. ${because.en}`,
    }
  if (isElsewhere && beside.length === 0)
    return {
      nl: `Dit past: de werkgever kan hier niets opleggen. ${because.nl}`,
      en: `This fits: there is nothing that the employer can impose here. ${because.en}`,
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
