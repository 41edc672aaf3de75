import type { BilingualText } from '../base/text'
import type { PolicyText } from './file'
import type { SourceTexts } from './source-texts'
import type { DefinedWord, Definitions, WithoutDefinition } from './policy'

/** What an entry of a file may say to define its word. */
interface Defining {
  readonly means?: BilingualText | undefined
  readonly example?: BilingualText | undefined
}

/** Where nothing is known of what the words of a policy mean. */
export const noDefinitions: Definitions = {
  forms: [],
  behaviours: [],
  tiers: [],
  circumstances: [],
  facts: [],
}

/** What a policy as written says of the words that people choose between. */
export function definitionsIn({
  facts: { facts, tiers, circumstances },
  behaviours: { forms, behaviours },
}: Pick<PolicyText, 'facts' | 'behaviours'>): Definitions {
  return {
    forms: definedIn(forms),
    behaviours: definedIn(behaviours),
    tiers: definedIn(tiers),
    circumstances: definedIn(circumstances),
    facts: facts.map(({ id, levels = [] }) => ({ id, levels: definedIn(levels) })),
  }
}

function definedIn(entries: readonly (Defining & { readonly id: string })[]) {
  return entries.flatMap(({ id, means, example }): readonly DefinedWord[] => {
    if (means === undefined && example === undefined) return []
    const meant = means === undefined ? {} : { means }
    return [{ id, ...meant, ...(example === undefined ? {} : { example }) }]
  })
}

/** An entry as the data of a policy holds it. */
export function withoutDefinition<T extends Defining>({
  means: _,
  example: __,
  ...entry
}: T): WithoutDefinition<T> {
  return entry
}

/** What the sources of a policy as written say; a choice of the policy is no source outside it. */
export function sourceTextsIn({ sources: { sources } }: Pick<PolicyText, 'sources'>): SourceTexts {
  const outside = sources.filter(({ kind }) => kind !== 'choice')
  return Object.fromEntries(outside.map(({ id, says }) => [id, says]))
}
