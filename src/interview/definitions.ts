import { arbocatalogus2026Definitions, definitionsHash } from '../generated/definitions'
import { noDefinitions } from '../policy/definitions'
import { perPolicy } from '../policy/per-policy'
import type { Definitions } from '../policy/policy'
import { deepFreeze, type PolicyInside } from '../policy/ready'
import { levelExamples } from './level-examples'

/** What a policy says of the words that people choose between, with an example of each level where it stands on the shipped one. */
export function definitionsOf({ data, definitions }: PolicyInside): Definitions {
  const own = definitions ?? definitionsApart(data)
  const isOnShipped = data.layers.some(({ id }) => id === 'arbocatalogus-2026')
  return isOnShipped ? withExamples(own) : own
}

/** Those of the shipped policy, which is compiled without them; of one that was archived none were kept. */
const definitionsApart = /* @__PURE__ */ perPolicy(({ hash }) =>
  hash === definitionsHash ? deepFreeze(arbocatalogus2026Definitions()) : noDefinitions,
)

/** The same definitions with an example of each level that they define and give none of. */
const withExamples = /* @__PURE__ */ perPolicy((own: Definitions): Definitions => {
  const facts = own.facts.map(({ id, levels }) => ({
    id,
    levels: levels.map((level) => {
      const example = level.example ?? levelExamples[id]?.[level.id]
      return example === undefined ? level : { ...level, example }
    }),
  }))
  return deepFreeze({ ...own, facts })
})
