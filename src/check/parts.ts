import type { AddedMeasure } from '../advice/advice'
import { measureLabel, measureOf } from '../advice/context'
import type { BilingualText } from '../base/text'
import type { Vocabulary } from '../policy/vocabulary'
import type { SetPart } from './check-result'
import type { Proposal } from './proposal'
import type { Judged } from './questions'
import { proposedLabel } from './words'

type MeasureData = Proposal['measures'][number]
/** What is said of one measure of a proposal. */
type Said = Pick<SetPart<Vocabulary>, 'role' | 'because' | 'source'>

/** What one measure does in the whole that is proposed. */
export function partOf(judged: Judged, measure: MeasureData): SetPart<Vocabulary> {
  const { context, proposal } = judged
  return {
    measure: measure.id,
    label: proposedLabel(context, proposal, measure),
    conditional: proposal.conditional.includes(measure),
    conditions: measureOf(context, measure.id).words.conditions,
    ...(proposal.heads.includes(measure) ? headPart(judged, measure) : besidePart(judged, measure)),
  }
}

/** What is said of a measure that the whole is judged by: the leading one, or one that makes a set with it. */
function headPart({ context, proposal }: Judged, measure: MeasureData): Said {
  const role = measure === proposal.leading ? 'principal' : 'together'
  const { conditionally } = measure
  if (conditionally !== undefined && proposal.conditional.includes(measure))
    return { role, ...reasonOf(conditionally) }
  const set = proposal.together.get(measure.id)
  if (role === 'together' && set !== undefined) return { role, ...reasonOf(set) }
  const { weighsAs, source } = measure
  const because = weighsAs === undefined ? ofTheLadder : inPlaceOf(measureLabel(context, weighsAs))
  return { role, because, source }
}

const ofTheLadder: BilingualText = {
  nl: 'Dit is de maatregel op de ladder.',
  en: 'This is the measure on the ladder.',
}

function inPlaceOf(rung: BilingualText): BilingualText {
  return {
    nl: `Dit staat naast de ladder en weegt als ${rung.nl}.`,
    en: `This stands beside the ladder and weighs as ${rung.en}.`,
  }
}

/** What is said of a measure beside the ladder. */
function besidePart({ context, proposal, weighed }: Judged, measure: MeasureData): Said {
  const { source } = measure
  const added = weighed.named.get(measure.id)
  if (measure.kind === 'legal')
    return added === undefined
      ? { role: 'apart', because: standsApart, source }
      : { role: 'apart', ...reasonOf(added) }
  if (added !== undefined) return { role: 'named', ...reasonOf(added) }
  if (weighed.outweighing.includes(measure)) {
    const weight = measureLabel(context, measure.weighsAs as string)
    return { role: 'outweighs', because: weighsMore(weight), source }
  }
  const set = proposal.together.get(measure.id)
  if (set !== undefined) return { role: 'together', ...reasonOf(set) }
  return { role: 'added', because: addsNothing, source }
}

function reasonOf({
  because,
  source,
}: Pick<AddedMeasure<Vocabulary>, 'because' | 'source'>): Pick<Said, 'because' | 'source'> {
  return { because, source }
}

const standsApart: BilingualText = {
  nl: 'Dit staat los van de maatregel en telt niet mee.',
  en: 'This stands apart from the measure and does not count.',
}

const addsNothing: BilingualText = {
  nl: 'Het advies noemt dit niet; het maakt het geheel niet zwaarder.',
  en: 'The advice does not name this; it does not make the whole heavier.',
}

function weighsMore(weight: BilingualText): BilingualText {
  return {
    nl: `Dit weegt als ${weight.nl}, zwaarder dan de maatregel zelf.`,
    en: `This weighs as ${weight.en}, heavier than the measure itself.`,
  }
}
