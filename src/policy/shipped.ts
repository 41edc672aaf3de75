import { arbocatalogus2026Data } from '../generated/arbocatalogus-2026'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { type Policy, readyPolicy } from './ready'

/** The shipped policy: the sanction guideline of the Arbocatalogus "Sociale veiligheid" (A&O fonds Gemeenten, January 2026). */
export const arbocatalogus2026: Policy<Arbocatalogus2026> = readyPolicy(arbocatalogus2026Data)
