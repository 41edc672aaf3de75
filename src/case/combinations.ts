import type { PolicyInside } from '../policy/ready'
import { type BilingualIssue, inEither, issueOf } from '../base/issue'
import { type Issue, nouns } from '../base/problem'
import type { BilingualText } from '../base/text'
import { behaviourOf, formOf } from '../policy/behaviours'
import type { Act, Case } from './case'
import { dayIssues } from './day-issues'
import type { Vocabulary } from '../policy/vocabulary'

/** Finds the combinations that a case may not hold: what cannot be true together, and what could identify a person. */
export function combinationIssues(
  policy: PolicyInside,
  theCase: Case<Vocabulary>,
): readonly Issue[] {
  return [
    ...referenceIssues(theCase.reference),
    ...theCase.conduct.flatMap((act, index) => actIssues(policy, theCase, act, index)),
    ...dayIssues(theCase),
    ...circumstanceIssues(policy, theCase),
    ...repeated(theCase.attention ?? [], ['attention']),
  ]
}

function referenceIssues(reference: string | undefined): readonly Issue[] {
  if (reference === undefined) return []
  const digits = reference.replace(/[._-]/g, '')
  const personal = personalIn(reference, digits)
  if (personal === undefined) return []
  return [
    issueOf({
      code: 'personal-data',
      message: { nl: `het kenmerk ${personal.nl}`, en: `the reference ${personal.en}` },
      path: ['reference'],
      suggestion: {
        nl: 'gebruik een dossiernummer zoals `2026-014`',
        en: 'use a file number such as `2026-014`',
      },
    }),
  ]
}

/** Whether a text of letters, digits and marks is taken for a reference: a file number, not what tells a person. */
export function isReferenceRead(reference: string): boolean {
  return referenceIssues(reference).length === 0
}

/** Why a reference may tell who somebody is; undefined where it does not look so. */
function personalIn(reference: string, digits: string): BilingualText | undefined {
  if (!/\d/.test(reference))
    return {
      nl: 'heeft geen cijfer, dus het kan een naam zijn',
      en: 'has no digit, so it may be a name',
    }
  if (isCitizenNumber(digits) && !yearAndNumber.test(reference))
    return {
      nl: 'heeft de vorm van een burgerservicenummer',
      en: 'has the form of a citizen service number',
    }
  if (/^(0|31|0031)6?\d{8,9}$/.test(digits))
    return { nl: 'heeft de vorm van een telefoonnummer', en: 'has the form of a telephone number' }
  return undefined
}

/**
 * A year with a serial number, before or after it, as files are numbered: one in eleven of these adds up as a citizen service number does.
 */
const yearAndNumber = /^(?:(?:19|20)\d{2}[._-]\d+|\d+[._-](?:19|20)\d{2})$/

/** The eleven test of the Dutch citizen service number: nine digits, weights 9 to 2 and −1. */
function isCitizenNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  )
  return sum % 11 === 0
}

function actIssues(
  policy: PolicyInside,
  theCase: Case<Vocabulary>,
  act: Act<Vocabulary>,
  index: number,
): readonly Issue[] {
  const path = ['conduct', index]
  const behaviour = behaviourOf(policy.data, act.behaviour)
  const issues: Issue[] = []
  if (theCase.stage === 'concluded' && (act.finding ?? 'alleged') === 'alleged') {
    issues.push(
      issueOf({
        code: 'missing',
        message: {
          nl: 'is het onderzoek afgerond, dan heeft elke gedraging een bevinding',
          en: 'a concluded case has a finding for every act',
        },
        path: [...path, 'finding'],
        expected: inEither('`established`, `experienced`, `undetermined`, `unfounded`'),
        suggestion: {
          nl: 'zeg wat het onderzoek vaststelde, of zet `stage` op `investigating`',
          en: 'say what the inquiry found, or set `stage` to `investigating`',
        },
      }),
    )
  }
  if (behaviour === undefined) {
    for (const key of ['form', 'tier'] as const) {
      if (act[key] === undefined) {
        issues.push(
          issueOf({
            code: 'missing',
            message: {
              nl: `een gedraging zonder \`behaviour\` heeft \`${key}\` nodig`,
              en: `an act without \`behaviour\` needs \`${key}\``,
            },
            path: [...path, key],
            suggestion: {
              nl: 'noem een gedrag, of een vorm en een ernst',
              en: 'name a behaviour, or both a form and a tier',
            },
          }),
        )
      }
    }
    return issues
  }
  for (const key of ['form', 'tier'] as const) {
    const given = act[key]
    if (given === undefined) continue
    if (behaviour.outside === true)
      issues.push(
        issueOf({
          code: 'contradiction',
          message: {
            nl: `\`${behaviour.id}\` valt buiten deze regeling en heeft geen ${nouns[key].nl}`,
            en: `\`${behaviour.id}\` lies outside this policy and has no ${key}`,
          },
          path: [...path, key],
        }),
      )
    else if (key === 'form' && given !== behaviour.form) {
      issues.push(
        issueOf({
          code: 'contradiction',
          message: {
            nl: `de vorm is \`${given}\`, maar \`${behaviour.id}\` is \`${behaviour.form}\``,
            en: `the form is \`${given}\`, but \`${behaviour.id}\` is \`${behaviour.form}\``,
          },
          path: [...path, key],
          suggestion: { nl: 'laat `form` weg', en: 'leave `form` out' },
        }),
      )
    }
  }
  const { requires } = behaviour
  if (requires !== undefined && theCase.procedure?.[requires.fact] !== requires.level) {
    issues.push(
      issueOf({
        code: 'contradiction',
        message: {
          nl: `\`${behaviour.id}\` kan alleen met \`${requires.fact}: ${requires.level}\``,
          en: `\`${behaviour.id}\` needs \`${requires.fact}: ${requires.level}\``,
        },
        path: [...path, 'behaviour'],
        suggestion: {
          nl: `vul \`procedure.${requires.fact}\` in als het zo is, of laat de gedraging weg`,
          en: `state \`procedure.${requires.fact}\` where it is so, or leave the act out`,
        },
      }),
    )
  }
  return issues
}

function circumstanceIssues(policy: PolicyInside, theCase: Case<Vocabulary>): readonly Issue[] {
  const claimed = theCase.circumstances ?? []
  const misfits = claimed.flatMap((id, index): Issue[] => {
    if (claimed.indexOf(id) !== index) return []
    const problem = misfit(policy, theCase, id)
    const path = ['circumstances', index]
    return problem === undefined ? [] : [issueOf({ code: 'not-applicable', path, ...problem })]
  })
  return [...misfits, ...repeated(claimed, ['circumstances'])]
}

/** What is named more than once in a list. */
function repeated(list: readonly string[], path: Issue['path']): readonly Issue[] {
  return list.flatMap((id, index): Issue[] =>
    list.indexOf(id) === index
      ? []
      : [
          issueOf({
            code: 'duplicate',
            message: { nl: `\`${id}\` is twee keer genoemd`, en: `\`${id}\` is named twice` },
            path: [...path, index],
          }),
        ],
  )
}

/** Whether a circumstance can go with the acts of a case. */
export function circumstanceFits(
  policy: PolicyInside,
  theCase: Case<Vocabulary>,
  id: string,
): boolean {
  return misfit(policy, theCase, id) === undefined
}

function misfit(
  policy: PolicyInside,
  theCase: Case<Vocabulary>,
  id: string,
): Pick<BilingualIssue, 'message' | 'suggestion'> | undefined {
  const rule = policy.data.facts[policy.factIndex.get(id) as number]?.circumstance
  if (
    rule?.onlyForm !== undefined &&
    !theCase.conduct.some((act) => formOf(policy.data, act) === rule.onlyForm)
  ) {
    return {
      message: {
        nl: `\`${id}\` kan alleen bij \`${rule.onlyForm}\``,
        en: `\`${id}\` goes with \`${rule.onlyForm}\` only`,
      },
      suggestion: { nl: 'laat dit weg', en: 'leave it out' },
    }
  }
  if (
    rule?.notWithBehaviour !== undefined &&
    theCase.conduct.some((act) => act.behaviour === rule.notWithBehaviour)
  ) {
    return {
      message: {
        nl: `\`${id}\` is in deze zaak al een gedraging`,
        en: `\`${id}\` is already an act in this case`,
      },
      suggestion: { nl: 'laat de omstandigheid weg', en: 'leave the circumstance out' },
    }
  }
  return undefined
}
