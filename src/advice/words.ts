import type { PlacedMeasure } from '../case/history'
import type { BilingualText } from '../base/text'
import type { Advice, Point } from './advice'
import { type Context, type Explaining, rungLabel } from './context'
import { gateReason } from './considered'
import type { Vocabulary } from '../policy/vocabulary'

/** A day as people write it: `2 maart 2026`, `2 March 2026`. */
export function dayInWords(day: string): BilingualText {
  const [year, date] = [day.slice(0, 4), Number(day.slice(8))]
  const month = monthInWords(day)
  return { nl: `${date} ${month.nl} ${year}`, en: `${date} ${month.en} ${year}` }
}

/** The month of a day as people write it: `maart`, `March`. */
export function monthInWords(day: string): BilingualText {
  const month = Number(day.slice(5, 7)) - 1
  return { nl: monthsNl[month] ?? '', en: monthsEn[month] ?? '' }
}

const monthsNl = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The first day on which conduct would come after an earlier measure while it still runs; null where it lapses before that. */
export function countsFrom({ from, until }: Pick<PlacedMeasure, 'until' | 'from'>): string | null {
  return until !== null && until <= from ? null : from
}

/** Why an earlier measure counts or does not. */
export function historyReason(
  placed: Pick<PlacedMeasure, 'reason' | 'until' | 'from'>,
): BilingualText {
  const { reason, until } = placed
  const start = countsFrom(placed)
  const end = until === null ? undefined : dayInWords(until)
  switch (reason) {
    case 'counts':
      return end === undefined
        ? { nl: 'Telt mee en vervalt niet.', en: 'Counts and does not lapse.' }
        : {
            nl: `Telt mee: gegeven vóór het gedrag, of een deel ervan, en toen niet vervallen; voor gedrag vanaf ${end.nl} telt het niet meer.`,
            en: `Counts: given before the conduct, or part of it, and not lapsed then; for conduct from ${end.en} on it no longer does.`,
          }
    case 'lapsed':
      return {
        nl: `Telt niet mee: was op de dag van het gedrag al vervallen, op ${end?.nl}.`,
        en: `Does not count: had already lapsed by the day of the conduct, on ${end?.en}.`,
      }
    case 'incomparable':
      return {
        nl: 'Telt niet mee: ging over een andere vorm van gedrag.',
        en: 'Does not count: was about another form of conduct.',
      }
    case 'not-established':
      return {
        nl: 'Telt niet mee: het gedrag van toen is niet vastgesteld.',
        en: 'Does not count: the conduct of then was not established.',
      }
    case 'not-earlier': {
      const day = start === null ? undefined : dayInWords(start)
      const later: BilingualText =
        day === undefined
          ? { nl: '', en: '' }
          : {
              nl: `; voor gedrag vanaf ${day.nl} wel`,
              en: `; for conduct from ${day.en} on it does`,
            }
      return {
        nl: `Telt niet mee: kwam niet vóór de dag van het gedrag${later.nl}. Ga na of dit gedrag daarmee al is bestraft.`,
        en: `Does not count: did not come before the day of the conduct${later.en}. Check whether it sanctioned this conduct already.`,
      }
    }
    case 'no-day':
      return {
        nl: 'Telt niet mee: er is geen dag bekend om mee te vergelijken.',
        en: 'Does not count: no day is known to compare with.',
      }
  }
}

const kindNotes: Readonly<Record<Advice<Vocabulary>['kind'], BilingualText>> = {
  measures: { nl: '', en: '' },
  interim: {
    nl: 'Er is nog geen afgerond onderzoek: er past nu geen sanctie, alleen bescherming van alle betrokkenen.',
    en: 'There is no concluded inquiry yet: no sanction fits now, only protection of everybody involved.',
  },
  'no-sanction': { nl: 'Er past geen sanctie.', en: 'No sanction fits.' },
  'outside-scope': {
    nl: 'Deze regeling is hier niet van toepassing.',
    en: 'This policy does not apply here.',
  },
}

/** The answer in one sentence that can be read aloud. */
export function summaryOf(
  context: Explaining,
  interim: Advice<Vocabulary>['interim'],
): BilingualText {
  const { decision, policy } = context
  const { outcome, kind } = decision
  if (kind !== 'measures') {
    const { because } = gateReason(context)
    const protection = interim[0]?.label
    if (kind === 'interim' && protection !== undefined) {
      return {
        nl: `Er is nog geen afgerond onderzoek: er past nu geen sanctie, wel bescherming, zoals ${protection.nl}.`,
        en: `There is no concluded inquiry yet: no sanction fits now, but protection does, such as ${protection.en}.`,
      }
    }
    return kind === 'interim'
      ? kindNotes[kind]
      : { nl: `${kindNotes[kind].nl} ${because.nl}`, en: `${kindNotes[kind].en} ${because.en}` }
  }
  const tier = policy.data.tiers[outcome.tier]?.label as BilingualText
  const label = rungLabel(context, decision.recommended)
  if (outcome.replaced) {
    const meant = rungLabel(context, outcome.governing.stepped)
    return {
      nl: `Bij dit gedrag, dat als ${tier.nl} telt, wijst de weging naar ${meant.nl}; dat kan hier niet, dus het advies is: ${label.nl}.`,
      en: `For this conduct, which counts as ${tier.en}, the weighing points to ${meant.en}; that is not possible here, so the advice is: ${label.en}.`,
    }
  }
  return {
    nl: `Bij dit gedrag, dat als ${tier.nl} telt, is het advies: ${label.nl}.`,
    en: `For this conduct, which counts as ${tier.en}, the advice is: ${label.en}.`,
  }
}

/** What the library itself has to say about a case: nothing it was told goes unmentioned. */
export function ownNotices({ theCase, policy, decision, derived }: Context): readonly Point[] {
  const { data } = policy
  const behaviourOf = (id: string | undefined) => data.behaviours.find((item) => item.id === id)
  const points: (Point | undefined)[] = [
    ...(data.about.departures ?? []).map(({ rule, because }) =>
      point(
        `departure-${rule}`,
        `Deze regeling wijkt af van de regeling waarop zij voortbouwt (${rule}): ${because.nl}`,
        `This policy departs from the policy that it extends (${rule}): ${because.en}`,
      ),
    ),
    ...(data.about.waivers ?? []).map(({ about, because }) =>
      point(
        `waiver-${about}`,
        `De organisatie aanvaardt een bevinding over haar regeling (${about}): ${because.nl}`,
        `The organisation accepts a finding about its policy (${about}): ${because.en}`,
      ),
    ),
    theCase.conduct.some((act) => act.on !== undefined && act.on < data.about.validFrom)
      ? point(
          'before-policy',
          `Er is gedrag van vóór ${dayInWords(data.about.validFrom).nl}, de dag waarop deze regeling ingaat.`,
          `Some conduct dates from before ${dayInWords(data.about.validFrom).en}, the day this policy starts.`,
        )
      : undefined,
    theCase.conduct.some(
      (act) =>
        act.tier !== undefined &&
        act.behaviour !== undefined &&
        behaviourOf(act.behaviour)?.tier !== act.tier,
    )
      ? point(
          'tier-differs',
          'De ernst die de commissie vaststelde, wijkt af van de catalogus; de commissie gaat voor.',
          'The tier that the committee found differs from the catalogue; the committee goes first.',
        )
      : undefined,
    decision.kind === 'measures' && theCase.conduct.some((act) => act.finding !== 'established')
      ? point(
          'not-established-acts',
          'Wat niet is vastgesteld, telde niet mee voor de maatregel.',
          'What is not established did not count for the measure.',
        )
      : undefined,
    decision.kind !== 'outside-scope' &&
    theCase.conduct.some((act) => behaviourOf(act.behaviour)?.outside === true)
      ? point(
          'outside-acts',
          'Een deel van het gedrag valt buiten deze regeling en telde niet mee.',
          'Part of the conduct falls outside this policy and did not count.',
        )
      : undefined,
    derived.timeline.some((placed) => placed.reason === 'no-day')
      ? point(
          'no-day',
          'Geef de dag van het gedrag of van de beoordeling op; anders tellen eerdere maatregelen met een einddatum niet mee.',
          'Give the day of the conduct or of the assessment; without it, earlier measures with an end date do not count.',
        )
      : undefined,
  ]
  return points.filter((item) => item !== undefined)

  function point(item: string, nl: string, en: string): Point {
    return { item, because: { nl, en }, source: [] }
  }
}
