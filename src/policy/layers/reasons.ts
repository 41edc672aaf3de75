import { issueOf } from '../../base/issue'
import type { Issue } from '../../base/problem'
import type { BilingualText } from '../../base/text'
import type { PolicyText } from '../file'
import { guidelineSources, isStatement, standsOn } from './departures'
import type { Stack } from './layers'
import type { EntryChange } from './overlay'
import { saysOtherwise } from './weighty'
import { isDeepStrictEqual } from 'node:util'

/**
 * A reason and a citation belong to what they were written for. A rule that says otherwise takes a
 * reason and sources of its own, and so do the sources of any entry that stands on the guideline.
 */
export function reasonIssues(
  text: PolicyText,
  { changes }: Pick<Stack, 'changes'>,
): readonly Issue[] {
  const guideline = guidelineSources(text, changes)
  return changes.filter(saysOtherwise).flatMap((change): readonly Issue[] => {
    const isRule = change.list === 'rules'
    if (!isRule && standsOn(change.before, guideline).length === 0) return []
    return [
      ...(isRule && keepsReason(change) ? [oldReason(change)] : []),
      ...(keepsSources(change) ? [oldSources(change)] : []),
    ]
  })
}

/** Statements of the guideline, and its name, belong to the policy that reads it: what lies over that policy leaves them alone. */
export function statementIssues({
  changes,
  added,
  provenance,
}: Pick<Stack, 'changes' | 'added' | 'provenance'>): readonly Issue[] {
  const touched = changes.filter(
    ({ list, before, after }) => isStatement(list, before) && !isDeepStrictEqual(before, after),
  )
  const credited = changes.filter(claimsMore)
  const claimed = added.filter(({ list, entry }) => isStatement(list, entry))
  return [
    ...touched.map(({ file, list, name, after }) =>
      notYours([file, list, name], {
        nl: `\`${name}\` is een uitspraak van de richtlijn: een regeling erboven mag die niet ${after === undefined ? 'weglaten' : 'veranderen'}`,
        en: `\`${name}\` is a statement of the guideline, which is not ${after === undefined ? 'dropped' : 'changed'} by a policy laid over it`,
      }),
    ),
    ...claimed.map(({ file, list, name }) =>
      notYours([file, list, name], {
        nl: `\`${name}\` heet een uitspraak van de richtlijn, maar alleen de regeling eronder kan die doen`,
        en: `\`${name}\` is called a statement of the guideline, which only the policy below can state`,
      }),
    ),
    ...credited.map(({ file, list, name }) =>
      notYours([file, list, name], {
        nl: `de richtlijn zou voor \`${name}\` meer noemen dan de regeling eronder zegt`,
        en: `more is said to be named by the guideline for \`${name}\` than the policy below says`,
      }),
    ),
    ...(provenance['policy/guideline'] === undefined
      ? []
      : [
          notYours(['policy', 'guideline'], {
            nl: 'de regeling waarvan de uitspraken komen, noemt de richtlijn',
            en: 'the guideline is named by the policy whose statements are cited',
          }),
        ]),
  ]
}

/** Whether a rung is said to be named by the guideline that the policy below does not say so of, or not in those words. */
function claimsMore({ file, list, before, after }: EntryChange): boolean {
  if (file !== 'range' || list !== 'named') return false
  const [was, is] = [before['rungs'], after?.['rungs']]
  if (!Array.isArray(was) || !Array.isArray(is)) return false
  return is.some((rung) => !was.some((known) => isDeepStrictEqual(known, rung)))
}

function notYours(path: Issue['path'], message: BilingualText): Issue {
  const isSaid = path[0] === 'policy' || path[0] === 'range'
  return issueOf({
    code: 'conflict',
    message,
    path,
    suggestion: isSaid
      ? { nl: 'laat dit weg', en: 'leave it out' }
      : {
          nl: 'voeg een eigen `choice` toe, met `why` en `alternative`',
          en: 'add a `choice` of your own, with `why` and `alternative`',
        },
  })
}

/** Whether the reason is that of below, in one of the languages. */
function keepsReason({ before, after }: EntryChange): boolean {
  const [was, is] = [before['because'], after?.['because']]
  if (!isText(was) || !isText(is)) return false
  return was.nl === is.nl || was.en === is.en
}

function isText(value: unknown): value is { readonly nl?: unknown; readonly en?: unknown } {
  return value !== null && typeof value === 'object'
}

function keepsSources({ before, after }: EntryChange): boolean {
  return isDeepStrictEqual(before['source'], after?.['source'])
}

function oldReason({ file, list, name }: EntryChange): Issue {
  return issueOf({
    code: 'missing',
    message: {
      nl: `\`${name}\` zegt iets anders dan in de regeling eronder, maar de reden is nog de oude`,
      en: `\`${name}\` says otherwise than in the policy below, but its reason is still the old one`,
    },
    path: [file, list, name, 'because'],
    suggestion: {
      nl: 'schrijf een `because` die past, in het Nederlands en in het Engels',
      en: 'write a `because` that fits, in Dutch and in English',
    },
  })
}

function oldSources({ file, list, name }: EntryChange): Issue {
  return issueOf({
    code: 'missing',
    message: {
      nl: `\`${name}\` zegt iets anders dan in de regeling eronder, maar noemt nog dezelfde bronnen`,
      en: `\`${name}\` says otherwise than in the policy below, but still cites the same sources`,
    },
    path: [file, list, name, 'source'],
    suggestion: {
      nl: 'noem een eigen `source`, zoals een keuze in `sources.json`',
      en: 'name a `source` of your own, such as a choice in `sources.json`',
    },
  })
}
