import type { PolicyText } from '../file'
import { issueOf } from '../../base/issue'
import { didYouMean, type Issue, excerpt } from '../../base/problem'
import type { BilingualText } from '../../base/text'
import type { Stack } from './layers'
import type { EntryChange, EntryPlace } from './overlay'
import { isWeighty, saysOtherwise } from './weighty'

type Departure = NonNullable<PolicyText['policy']['departures']>[number]

/** What departures are told from: what the layers above the lowest changed. */
export type Changes = Pick<Stack, 'changes'>

/**
 * Dropping or changing what stands on the guideline takes a stated reason: of a rule, and of every
 * other entry that cites a statement. What a weight comes to is a choice, as the guideline names
 * factors and no numbers; so is what a thing is called for people.
 */
export function departureIssues(text: PolicyText, { changes }: Changes): readonly Issue[] {
  const guideline = guidelineSources(text, changes)
  const departures = text.policy.departures ?? []
  const told = departures.map(({ rule, about }) => rule ?? about ?? '')
  const departed = changes.filter((change) => isDeparture(change, guideline))
  const untold = new Map(
    departed.flatMap((change) => {
      const name = departureName(change)
      return told.includes(name) ? [] : [[name, change] as const]
    }),
  )
  const changed = [...new Set(changes.map(departureName))]
  const idle = departures.filter(({ rule, about }) => !changed.includes(rule ?? about ?? ''))
  return [
    ...[...untold].map(([name, change]) => withoutReason(name, change)),
    ...idle.map((departure) => withoutChange(departure, changed)),
  ]
}

/** The name under which a departure speaks of an entry: that of a rule, or the list and the name. */
export function departureName({ list, name }: EntryPlace): string {
  return list === 'rules' ? name : `${list}.${name}`
}

/** The statements of the guideline, those included that a layer dropped. */
export function guidelineSources(
  { sources }: Pick<PolicyText, 'sources'>,
  changes: readonly EntryChange[],
): ReadonlySet<string> {
  const stated = sources.sources.filter(({ kind }) => kind === 'guideline').map(({ id }) => id)
  const before = changes.filter(({ list, before: was }) => isStatement(list, was))
  return new Set([...stated, ...before.map(({ name }) => name)])
}

/** Whether an entry of the register is a statement of the guideline. */
export function isStatement(list: string, entry: EntryChange['before']): boolean {
  return list === 'sources' && entry['kind'] === 'guideline'
}

/** The statements of the guideline that an entry stands on. */
export function standsOn(
  entry: EntryChange['before'],
  guideline: ReadonlySet<string>,
): readonly string[] {
  const source: unknown = entry['source']
  return Array.isArray(source) ? source.map(String).filter((id) => guideline.has(id)) : []
}

function isDeparture(change: EntryChange, guideline: ReadonlySet<string>): boolean {
  // That something never makes conduct lighter protects people, whatever it rests on.
  if (change.list === 'refusedCircumstances' && change.after === undefined) return true
  const stood = standsOn(change.before, guideline)
  if (stood.length === 0) return false
  if (isWeighty(change)) return true
  // Without its statement the next layer could change it unasked.
  const stands = standsOn(change.after ?? {}, guideline)
  return stood.some((id) => !stands.includes(id))
}

function withoutReason(name: string, change: EntryChange): Issue {
  const what = whatItIs(change)
  const key = change.list === 'rules' ? 'rule' : 'about'
  const how = howItDiffers(change)
  return issueOf({
    code: 'missing',
    message: {
      nl: `${what.nl} \`${name}\` ${how.nl} zonder reden`,
      en: `the ${what.en} \`${name}\` ${how.en} without a reason`,
    },
    path: ['policy', 'departures'],
    suggestion: {
      nl: `voeg toe: \`{ "${key}": "${name}", "because": { "nl": "…", "en": "…" } }\``,
      en: `add \`{ "${key}": "${name}", "because": { "nl": "…", "en": "…" } }\``,
    },
  })
}

function howItDiffers(change: EntryChange): BilingualText {
  if (change.after === undefined) return { nl: 'is weggelaten', en: 'is dropped' }
  if (saysOtherwise(change)) return { nl: 'is veranderd', en: 'is changed' }
  return { nl: 'noemt de richtlijn niet meer,', en: 'no longer cites the guideline,' }
}

function whatItIs({ list }: EntryChange): BilingualText {
  if (list === 'refusedCircumstances')
    return { nl: 'de geweigerde omstandigheid', en: 'refused circumstance' }
  return list === 'rules'
    ? { nl: 'de regel van de richtlijn', en: 'guideline rule' }
    : { nl: 'het onderdeel van de richtlijn', en: 'guideline entry' }
}

function withoutChange({ rule, about }: Departure, changed: readonly string[]): Issue {
  const name = rule ?? about ?? ''
  return issueOf({
    code: 'unknown-name',
    message: {
      nl: `er is een reden gegeven voor \`${excerpt(name)}\`, maar ${rule === undefined ? 'dat onderdeel' : 'die regel'} is niet weggelaten of veranderd`,
      en: `a reason is given for \`${excerpt(name)}\`, but that ${rule === undefined ? 'entry' : 'rule'} is neither dropped nor changed`,
    },
    path: ['policy', 'departures'],
    suggestion: { nl: 'laat de reden weg', en: 'leave the reason out' },
    ...didYouMean(name, changed),
  })
}
