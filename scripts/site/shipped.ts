import { arbocatalogus2026 } from '../../src/shipped'
import { inside } from '../../src/policy/ready'

/** The shipped policy from the inside. */
export const shippedData = inside(arbocatalogus2026)
