import { arbocatalogus2026AlsoCalled } from '../generated/also-called'
import { arbocatalogus2026Data } from '../generated/arbocatalogus-2026'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { type Policy, policyOnFirstUse } from './ready'

/** The shipped policy: the sanction guideline of the Arbocatalogus "Sociale veiligheid" (A&O fonds Gemeenten, January 2026). */
export const arbocatalogus2026: Policy<Arbocatalogus2026> = /* @__PURE__ */ policyOnFirstUse(
  arbocatalogus2026Data,
  arbocatalogus2026AlsoCalled,
)
