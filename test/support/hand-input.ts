import type { ActLevels } from '../../src/case/levels'
import { shipped } from './policy'
import type { HandAct, HandFacts } from './by-hand'

const { data, factIndex } = shipped
const at = (levels: readonly number[], id: string) => levels[factIndex.get(id) as number] as number
const count = (levels: readonly number[], ids: readonly string[]) =>
  ids.reduce((sum, id) => sum + at(levels, id), 0)
const listed = data.behaviours.filter((item) => item.outside === undefined)
const special = [
  'bullying',
  'exclusion',
  'unwanted-attention',
  'neglected-duty',
  'sexual-blackmail',
  'severe-psychological-abuse',
] as const

/** The levels of the shipped policy as the hand-written function wants them. */
export function handFacts(levels: readonly number[]): HandFacts {
  const answer = (id: string) => data.facts[factIndex.get(id) as number]?.levels[at(levels, id)]
  return {
    pattern: at(levels, 'pattern'),
    response: at(levels, 'response'),
    power: at(levels, 'power'),
    leverage: at(levels, 'leverage'),
    impact: at(levels, 'impact'),
    surroundings: at(levels, 'surroundings'),
    audience: at(levels, 'audience'),
    targets: at(levels, 'targets'),
    perpetrators: at(levels, 'perpetrators'),
    danger: at(levels, 'danger'),
    aggravating:
      count(levels, ['vulnerable-target', 'refusal-ignored', 'obstruction', 'planned']) +
      2 * at(levels, 'retaliation'),
    mitigating: count(levels, [
      'norm-unclear',
      'tolerated',
      'insight',
      'employer-contributed',
      'minor-part',
    ]),
    provoked: at(levels, 'provoked'),
    dismissalCircumstances: count(levels, ['long-service', 'personal-consequences']),
    noOtherPosition: answer('otherPosition') === 'no',
    notPrompt: answer('prompt') === 'no' && answer('relation') === 'employee',
  }
}

/** An act of the shipped policy as the hand-written function wants it. */
export function handAct(act: ActLevels): HandAct {
  const behaviour = listed[act.behaviour]?.id
  return {
    tier: act.tier,
    sexual: data.forms[act.form]?.id === 'sexual-harassment',
    aggression: data.forms[act.form]?.id === 'aggression',
    bullying: data.forms[act.form]?.id === 'bullying',
    behaviour:
      behaviour === undefined ? 'unlisted' : (special.find((id) => id === behaviour) ?? 'other'),
  }
}
