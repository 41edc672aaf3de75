import type { BilingualText } from '../base/text'

/** A transgression of a tier, named in a sentence: `een matige overtreding`, `a moderate transgression`. */
export function transgression(tier: BilingualText): BilingualText {
  const inflected = inflectedTiers[tier.nl]
  return {
    nl:
      inflected === undefined
        ? `een overtreding die als ${tier.nl} telt`
        : `een ${inflected} overtreding`,
    en: `a ${tier.en} transgression`,
  }
}

// A policy may name its tiers as it likes; Dutch takes no ending that fits every word.
const inflectedTiers: Readonly<Record<string, string>> = {
  licht: 'lichte',
  matig: 'matige',
  ernstig: 'ernstige',
  'zeer ernstig': 'zeer ernstige',
}
