import { issueOf } from '../base/issue'
import { type Issue, nouns } from '../base/problem'
import type { PolicyText } from './file'

/** Finds gates, and rules about them, that name a ground on which none of their sources stands. */
export function checkGrounds({ gates, sources }: PolicyText): readonly Issue[] {
  const kinds = new Map(sources.sources.map(({ id, kind }) => [id, kind]))
  const named = [
    ...gates.gates.map(({ id, ground, source }) => ({
      name: id,
      what: nouns.gate,
      ground,
      source,
    })),
    ...gates.rules.map(({ name, event, source }) => {
      const ground = event.type === 'gate' ? event.params.ground : undefined
      return { name, what: nouns.rule, ground, source }
    }),
  ]
  return named.flatMap(({ name, what, ground, source }): readonly Issue[] => {
    if (ground === undefined || source.some((id) => kinds.get(id) === ground)) return []
    return [
      issueOf({
        code: 'contradiction',
        message: {
          nl: `de ${what.nl} \`${name}\` noemt \`${ground}\` als grond, maar geen bron ervan is er een`,
          en: `the ${what.en} \`${name}\` names \`${ground}\` as its ground, but no source of it is one`,
        },
        path: ['gates', name, 'ground'],
        suggestion: {
          nl: 'noem een bron van die soort, of de grond die er wel is',
          en: 'cite a source of that kind, or name the ground that it has',
        },
      }),
    ]
  })
}
