import type { BilingualText } from '../../base/text'
import type { Stack } from './layers'

/** A measure that a layer gave another label. */
export interface Renamed {
  /** The id of the measure. */
  readonly measure: string
  /** What it was called in the layers below. */
  readonly was: Partial<BilingualText>
  /** The layer that gave it another label, as a place in `layers`. */
  readonly layer: number
}

/** The measures that a layer above the lowest gave another label. */
export function renamedMeasures({ changes }: Pick<Stack, 'changes'>): readonly Renamed[] {
  return changes.flatMap(({ list, name, before, after, layer }): readonly Renamed[] => {
    if (list !== 'measures' || after === undefined) return []
    const [was, is] = [labelOf(before['label']), labelOf(after['label'])]
    return was.nl === is.nl && was.en === is.en ? [] : [{ measure: name, was, layer }]
  })
}

function labelOf(value: unknown): Partial<BilingualText> {
  return value !== null && typeof value === 'object' ? value : {}
}
