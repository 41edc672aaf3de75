/** Where somebody is in the page. */
export type Place =
  | { readonly at: 'question'; readonly slug: string }
  | {
      readonly at: 'start' | 'overview' | 'outcome' | 'proposal' | 'keep' | 'decision' | 'policy'
    }

/** What a place is called in the address. */
const names = {
  start: '',
  overview: 'controle',
  outcome: 'resultaat',
  proposal: 'voorstel',
  keep: 'bewaren',
  decision: 'besluit',
  policy: 'regeling',
} as const

const questionPrefix = '#/vraag/'

/** The address of a place, from the hash on. */
export function addressOf(place: Place): string {
  return place.at === 'question'
    ? `${questionPrefix}${encodeURIComponent(place.slug)}`
    : `#/${names[place.at]}`
}

/** The place at an address; the start where it is none. */
export function placeAt(hash: string): Place {
  if (hash.startsWith(questionPrefix)) {
    const slug = decoded(hash.slice(questionPrefix.length))
    return slug === '' ? { at: 'start' } : { at: 'question', slug }
  }
  const others = Object.keys(names) as (keyof typeof names)[]
  return { at: others.find((at) => hash === `#/${names[at]}`) ?? 'start' }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
