import { arbocatalogus2026SourceTexts, sourceTextsHash } from '../generated/source-texts'
import { perPolicy } from '../policy/per-policy'
import { deepFreeze, type PolicyInside } from '../policy/ready'
import type { SourceTexts } from '../policy/source-texts'

/** What the sources of a policy say: what came with it, or that of the shipped one. */
export function sourceTextsOf({ data, sourceTexts }: PolicyInside): SourceTexts {
  return sourceTexts ?? textsApart(data)
}

/** What the sources of the shipped policy say, for what was made with it. */
export function shippedSourceTexts(hash: string): SourceTexts {
  return hash === sourceTextsHash ? (texts ??= deepFreeze(arbocatalogus2026SourceTexts())) : {}
}

let texts: SourceTexts | undefined

const textsApart = /* @__PURE__ */ perPolicy(({ hash }) => shippedSourceTexts(hash))
