import { type AlsoCalled, calledLists } from '../policy/also-called'
import type { Vocabulary } from '../policy/vocabulary'
import type { Labelled, PolicyDescription } from './description'

type Description = PolicyDescription<Vocabulary>

/** A description in which each word has what people also say for it. */
export function withAlsoCalled(description: Description, words: AlsoCalled): Description {
  const lists = calledLists.map((list) => [list, saidWith(description[list], words[list])] as const)
  const facts = (['facts', 'factsOfAnAct', 'procedure'] as const).map((list) => {
    const own = description[list].map((fact) => ({
      ...fact,
      levels: saidWith(fact.levels, words.facts?.[fact.id]),
    }))
    return [list, own] as const
  })
  return { ...description, ...Object.fromEntries([...lists, ...facts]) }
}

function saidWith<Word extends Labelled>(
  list: readonly Word[],
  said: AlsoCalled['stages'] = {},
): readonly Word[] {
  return list.map((word) => {
    const { nl = [], en = [] } = said[word.id] ?? {}
    return nl.length + en.length === 0 ? word : { ...word, alsoCalled: { nl, en } }
  })
}
