import type { Context } from '../advice/context'
import { isToldUnknown } from '../case/open'
import { unknownOf } from '../policy/fact'
import { relationOf } from '../case/case'
import { actInWords, relationWords } from '../case/words'
import type { FactData } from '../policy/policy'
import { inBoth, type BilingualText } from '../base/text'
import type { Difference, VaryingFact } from './comparison'
import { conductApart, factApart } from './gravity'
import type { Vocabulary } from '../policy/vocabulary'

/** The coded facts on which two cases differ. */
export function differences(one: Context, other: Context): readonly Difference<Vocabulary>[] {
  const theirs = saidIn(other)
  return saidIn(one).flatMap(({ fact, label, said: first }, index) => {
    const second = theirs[index]?.said ?? first
    return first.en === second.en ? [] : [{ fact, label, first, second }]
  })
}

/** A part in which two cases differ, with how many steps it lies apart. */
export interface StepsApart extends Difference<Vocabulary> {
  readonly steps: number
}

/** The same with how far each lies apart; what differs but decides no measure lies nought steps apart. */
export function differencesApart(one: Context, other: Context): readonly StepsApart[] {
  const { factIndex } = one.policy
  const stepsIn = (fact: Difference<Vocabulary>['fact']): number => {
    if (fact === 'conduct') return conductApart(one, other)
    if (fact === 'relation') return relationOf(one.theCase) === relationOf(other.theCase) ? 0 : 1
    const index = factIndex.get(fact)
    return index === undefined ? 0 : factApart(one, other, index)
  }
  const theirs = saidIn(other)
  return saidIn(one).flatMap(({ fact, label, said: first }, index) => {
    const second = theirs[index]?.said ?? first
    const steps = stepsIn(fact)
    if (first.en !== second.en) return [{ fact, label, first, second, steps }]
    if (steps === 0) return []
    // The same words, but not as many acts.
    return [{ fact, label, first: counted(one, first), second: counted(other, second), steps }]
  })
}

function counted({ derived }: Context, said: BilingualText): BilingualText {
  const many = derived.acts.length
  return {
    nl: `${said.nl}, ${many} ${many === 1 ? 'gedraging' : 'gedragingen'}`,
    en: `${said.en}, ${many} ${many === 1 ? 'act' : 'acts'}`,
  }
}

/** What each case says on the facts on which some of them differ. */
export function varyingFacts(
  contexts: readonly Context[],
): readonly (readonly VaryingFact<Vocabulary>[])[] {
  const told = contexts.map(saidIn)
  const [first = []] = told
  const varies = first.map(({ said }, index) =>
    told.some((facts) => facts[index]?.said.en !== said.en),
  )
  return told.map((facts) => facts.filter((_, index) => varies[index]))
}

/** Everything that a case says, in words: of every case the same parts, in one order. */
function saidIn(context: Context): readonly VaryingFact<Vocabulary>[] {
  const { policy, theCase } = context
  return [
    { fact: 'conduct', label: { nl: 'gedrag', en: 'conduct' }, said: conductOf(context) },
    {
      fact: 'relation',
      label: { nl: 'relatie', en: 'relation' },
      said: relationWords[relationOf(theCase)],
    },
    ...policy.data.facts.flatMap((fact, index): VaryingFact<Vocabulary>[] =>
      fact.role === 'derived'
        ? []
        : [{ fact: fact.id, label: fact.label, said: levelOf(context, fact, index) }],
    ),
    {
      fact: 'attention',
      label: { nl: 'aandachtspunten', en: 'points of attention' },
      said: attentionOf(context),
    },
  ]
}

/** What was established, in words. */
function conductOf({ policy: { data }, theCase, derived }: Context): BilingualText {
  const names = derived.acts.map(({ at, tier }): BilingualText => {
    const act = theCase.conduct[at[0] as number] ?? {}
    const called = actInWords(data, act)
    // Where no behaviour is named the words hold the tier already.
    if (act.behaviour === undefined) return called
    return inBoth((lang) => `${called[lang]} (${data.tiers[tier]?.label[lang]})`)
  })
  if (names.length === 0) return { nl: 'niets vastgesteld', en: 'nothing established' }
  return inBoth((lang) => [...new Set(names.map((name) => name[lang]))].sort().join(', '))
}

/** The points that never weigh but have to be seen, in the order of the policy. */
function attentionOf({ policy: { data }, theCase }: Context): BilingualText {
  const given = (data.attention ?? []).filter(({ id }) => theCase.attention?.includes(id))
  if (given.length === 0) return { nl: 'geen', en: 'none' }
  return inBoth((lang) => given.map(({ label }) => label[lang]).join(', '))
}

function levelOf(context: Context, fact: FactData, index: number): BilingualText {
  const told = isToldUnknown(context, fact, index)
    ? unknownOf(fact)
    : (context.derived.asKnown[index] as number)
  return fact.labels[told] as BilingualText
}
