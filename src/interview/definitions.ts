import { arbocatalogus2026Definitions, definitionsHash } from '../generated/definitions'
import { noDefinitions } from '../policy/definitions'
import { perPolicy } from '../policy/per-policy'
import type { Definitions } from '../policy/policy'
import { deepFreeze, type PolicyInside } from '../policy/ready'

/** What a policy says of the words that people choose between. */
export function definitionsOf({ data, definitions }: PolicyInside): Definitions {
  return definitions ?? definitionsApart(data)
}

/** Those of the shipped policy, which is compiled without them; of one that was archived none were kept. */
const definitionsApart = /* @__PURE__ */ perPolicy(({ hash }) =>
  hash === definitionsHash ? deepFreeze(arbocatalogus2026Definitions()) : noDefinitions,
)
