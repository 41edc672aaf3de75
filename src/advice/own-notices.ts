import { daysOf } from '../base/days'
import type { BilingualText } from '../base/text'
import type { HistoryReason } from '../case/history'
import { behaviourOf } from '../policy/behaviours'
import { perPolicy } from '../policy/per-policy'
import type { PolicyData } from '../policy/policy'
import { deepFreeze } from '../policy/ready'
import type { Point } from './advice'
import type { Context } from './context'
import { dayInWords, responseIsStated } from './words'

/** What the library itself has to say about a case: nothing it was told goes unmentioned. */
export function ownNotices(context: Context): readonly Point[] {
  const { data } = context.policy
  const { always, sometimes } = noticeWords(data)
  return [...always, ...sometimes.filter(({ item }) => applies(item, context))].map((said) => ({
    ...said,
    source: [],
  }))
}

function applies(item: keyof typeof inSomeCases | 'before-policy', context: Context): boolean {
  const { theCase, policy, decision } = context
  const { conduct } = theCase
  const { data } = policy
  switch (item) {
    case 'before-policy':
      return conduct.some(({ on }) => on !== undefined && daysOf(on).last < data.about.validFrom)
    case 'tier-differs':
      return conduct.some(
        ({ tier, behaviour }) =>
          tier !== undefined &&
          behaviour !== undefined &&
          behaviourOf(data, behaviour)?.tier !== tier,
      )
    case 'not-established-acts':
      return decision.kind === 'measures' && conduct.some((act) => act.finding !== 'established')
    case 'outside-acts':
      return (
        decision.kind !== 'outside-scope' &&
        conduct.some((act) => behaviourOf(data, act.behaviour)?.outside === true)
      )
    case 'no-day':
    case 'not-compared':
      return isNotKnown(item, context)
  }
}

function isNotKnown(reason: HistoryReason, context: Context): boolean {
  const { timeline } = context.derived
  return timeline.some((placed) => placed.reason === reason) && !responseIsStated(context)
}

/** What the library itself can have to say by a policy: always, and in some cases. */
export const noticeWords = /* @__PURE__ */ perPolicy(({ about }) =>
  deepFreeze({
    always: [
      ...(about.departures ?? []).map(({ rule, about: entry, because }) => {
        const what = rule ?? entry ?? ''
        return { item: `departure-${what}`, because: departureWords(what, because) }
      }),
      ...(about.waivers ?? []).map(({ about: what, because }) => ({
        item: `waiver-${what}`,
        because: waiverWords(what, because),
      })),
    ],
    sometimes: [
      { item: 'before-policy', because: beforePolicy(about) } as const,
      ...itemsOf(inSomeCases).map((item) => ({ item, because: inSomeCases[item] })),
    ],
  }),
)

function departureWords(what: string, because: BilingualText): BilingualText {
  return {
    nl: `Deze regeling wijkt af van de regeling waarop zij voortbouwt (${what}): ${because.nl}`,
    en: `This policy departs from the policy that it extends (${what}): ${because.en}`,
  }
}

function waiverWords(what: string, because: BilingualText): BilingualText {
  return {
    nl: `De organisatie aanvaardt een bevinding over haar regeling (${what}): ${because.nl}`,
    en: `The organisation accepts a finding about its policy (${what}): ${because.en}`,
  }
}

function beforePolicy({ validFrom }: PolicyData['about']): BilingualText {
  const day = dayInWords(validFrom)
  return {
    nl: `Er is gedrag van vóór ${day.nl}, de dag waarop deze regeling ingaat.`,
    en: `Some conduct dates from before ${day.en}, the day this policy starts.`,
  }
}

const itemsOf = <T extends object>(said: T) => Object.keys(said) as (keyof T)[]

const inSomeCases = {
  'tier-differs': {
    nl: 'De ernst die is vastgesteld, wijkt af van de lijst van gedragingen; wat is vastgesteld, gaat voor.',
    en: 'The tier that was found differs from the list of behaviours; what was found goes first.',
  },
  'not-established-acts': {
    nl: 'Wat niet is vastgesteld, telde niet mee voor de maatregel.',
    en: 'What is not established did not count for the measure.',
  },
  'outside-acts': {
    nl: 'Een deel van het gedrag valt buiten deze regeling en telde niet mee.',
    en: 'Part of the conduct falls outside this policy and did not count.',
  },
  'no-day': {
    nl: 'De dag van het gedrag of van een eerdere maatregel is niet precies genoeg bekend. Daarom is niet bekend of die maatregel meetelt; nu telt zij niet mee.',
    en: 'The day of the conduct or of an earlier measure is not known exactly enough. So it is not known whether that measure counts; for now it does not.',
  },
  'not-compared': {
    nl: 'Niet van elke eerdere maatregel is opgegeven waar zij over ging. Daarom is niet bekend of die maatregel meetelt; nu telt zij niet mee.',
    en: 'Not of every earlier measure it is stated what it was about. So it is not known whether that measure counts; for now it does not.',
  },
} as const satisfies Record<string, BilingualText>
