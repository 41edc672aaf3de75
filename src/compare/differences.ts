import type { Context } from '../advice/context'
import { isToldUnknown } from '../case/open'
import { unknownOf } from '../policy/fact'
import { relationOf } from '../case/case'
import { actInWords, relationWords } from '../case/words'
import type { FactData } from '../policy/policy'
import { inBoth, type BilingualText } from '../base/text'
import type { Difference, VaryingFact } from './comparison'
import type { Vocabulary } from '../policy/vocabulary'

/** The coded facts on which two cases differ. */
export function differences(one: Context, other: Context): readonly Difference<Vocabulary>[] {
  const theirs = saidIn(other)
  return saidIn(one).flatMap(({ fact, label, said: first }, index) => {
    const second = theirs[index]?.said ?? first
    return first.en === second.en ? [] : [{ fact, label, first, second }]
  })
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
