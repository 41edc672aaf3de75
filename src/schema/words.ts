import { partWords } from '../case/part-words'
import type { Act, Case, EarlierMeasure, Known } from '../case/case'
import type { MeasureOnCondition } from '../check/proposed'
import type { DecidedCase } from '../compare/comparison'
import type { Vocabulary } from '../policy/vocabulary'
import type { BilingualText } from '../base/text'
import type { Told } from './json/keywords'

/** What the parts of a type are called in Dutch, and what its documentation says of them. */
type PartsOf<Type> = Readonly<Record<keyof Type, Told>>

/** A part of a case by its name, with what its documentation says of it. */
/* @__NO_SIDE_EFFECTS__ */
function part(name: keyof typeof partWords, description: string): Told {
  return { title: partWords[name].nl, description }
}

/** The parts of a case that no policy names. */
export const caseParts = {
  reference: part(
    'reference',
    'A pseudonym of up to 64 letters, digits, `.`, `_` and `-`, with a digit in it; never a name.',
  ),
  assessedOn: part(
    'assessedOn',
    'The day the advice is about, as an ISO day; the library never reads the clock.',
  ),
  stage: part('stage', 'How far the inquiry is.'),
  relation: part('relation', 'What the accused is to the employer; `employee` when left out.'),
  conduct: part('conduct', 'What was done, by this accused: 1 to 1,000 acts.'),
  facts: part('facts', 'The facts that weigh; leave out what is not known, or say `unknown`.'),
  circumstances: part(
    'circumstances',
    'The circumstances that are claimed and found to be so; absent means not claimed.',
  ),
  history: part(
    'history',
    'Earlier requests, talks and measures; an empty list says there were none, absence says nothing.',
  ),
  procedure: part(
    'procedure',
    'How the matter was handled; unknown answers never change the recommendation.',
  ),
  attention: part(
    'attention',
    'What never weighs but has to be seen; each point comes back in the advice, and none changes the measure.',
  ),
} as const satisfies PartsOf<Case<Vocabulary>>

/** The parts of an act. */
export const actParts = {
  behaviour: part(
    'behaviour',
    'The behaviour of the catalogue. Without it, `form` and `tier` are needed.',
  ),
  form: part('form', 'The form of unwanted conduct; follows from `behaviour` where that is given.'),
  tier: part(
    'tier',
    'The tier of the act in itself, as the committee found it; repetition, earlier measures and leverage still lift it.',
  ),
  finding: part(
    'finding',
    'Whether the act is established; `alleged` when left out, which a concluded case does not allow.',
  ),
  on: part(
    'on',
    'The day of the act, or the first of several: a day, a month or a year (`2026-03-02`, `2026-03`, `2026`).',
  ),
  to: part(
    'to',
    'The last day of the act where it went on or came back: a day, a month or a year; by itself no second day.',
  ),
  occasions: part(
    'occasions',
    'On how many separate days it happened: 1 to 1,000; left out, nothing is known of more than one.',
  ),
  facts: part(
    'factsOfAnAct',
    'What is known of this act apart: only what follows from earlier measures (`response`), and one of the levels that they can give. ' +
      'It answers whether an act came before or after a measure where its day is not known.',
  ),
} as const satisfies PartsOf<Act<Vocabulary>>

/** The parts of an earlier measure. */
export const earlierParts = {
  kind: part('kind', 'What it was.'),
  on: part('givenOn', 'The day it was given: a day, a month or a year.'),
  form: part(
    'aboutForm',
    'The form of conduct it was about; with neither this nor `comparable` it is not known whether it counts.',
  ),
  until: part(
    'until',
    'The first day it no longer counts: a day, a month or a year; a promise that was made. Left out, it fades by the stages of the policy.',
  ),
  finding: part(
    'finding',
    'Whether what it was about is established; `established` when left out, anything else does not count.',
  ),
  comparable: part(
    'comparable',
    'Whether it was about comparable conduct, as the committee finds; left out, the forms decide.',
  ),
  removed: part(
    'removed',
    '`yes` where it was taken from the file, by agreement or by a ruling: it does not count.',
  ),
} as const satisfies PartsOf<EarlierMeasure<Vocabulary>>

/** The part of the procedure that no policy names. */
export const knownParts = {
  knownOn: part(
    'knownOn',
    'The day on which whoever may decide knew enough: a day, a month or a year; time for a summary dismissal runs from it.',
  ),
} as const satisfies PartsOf<Known>

/** The parts of a decided case. */
export const decidedParts = {
  case: {
    title: 'zaak',
    description: 'The case; it needs a `reference`, so that people can find it.',
  },
  measure: {
    title: 'maatregel',
    description:
      'What was imposed: one measure, or one of the ladder with what went beside it, each at once or on a condition; `none` where nothing was.',
  },
  decidedOn: {
    title: 'besloten op',
    description:
      'The day of the decision, as an ISO day; also the day the case is assessed on, where it names none.',
  },
  decidedBy: { title: 'besloten door', description: 'The role of whoever decided.' },
  reasons: {
    title: 'redenen om af te wijken',
    description:
      'What the recorded reasons for departing from the advice rest on: ids of facts, circumstances or points of procedure, or `other` for ' +
      'reasons on file that these words do not cover. Left out or empty: no reasons were recorded.',
  },
} as const satisfies PartsOf<DecidedCase<Vocabulary>>

/** The parts of a measure that was imposed on a condition, or can have been. */
export const onConditionParts = {
  measure: { title: 'maatregel', description: 'The id of the measure.' },
  conditional: {
    title: 'voorwaardelijk',
    description:
      'Whether it only takes effect where it goes wrong again within a term; it then weighs less. Left out: it takes effect at once.',
  },
} as const satisfies PartsOf<MeasureOnCondition<Vocabulary>>

/** What one entry of a list is. */
export const entries = {
  act: { title: 'gedraging', description: 'One act by the accused.' },
  earlier: {
    title: 'eerdere maatregel',
    description: 'An earlier request, talk or measure for the same accused.',
  },
  onCondition: {
    title: 'maatregel, al dan niet voorwaardelijk',
    description: 'A measure with whether it is proposed on a condition.',
  },
  set: {
    title: 'maatregelen samen',
    description: 'One measure of the ladder with what went beside it, in any order.',
  },
} as const satisfies Readonly<Record<string, Told>>

/** Answers that no policy names. */
export const answers = {
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  other: {
    nl: 'anders',
    en: 'reasons on file that no other word covers',
  },
} as const satisfies Readonly<Record<string, BilingualText>>
