import type { Context } from '../advice/context'
import { isToldUnknown } from '../case/open'
import { unknownOf } from '../policy/fact'
import { relationOf } from '../case/case'
import { actInWords } from '../case/words'
import type { FactData } from '../policy/policy'
import { inBoth, type BilingualText } from '../base/text'
import type { Difference } from './comparison'
import type { Vocabulary } from '../policy/vocabulary'

/** The coded facts on which two cases differ. */
export function differences(one: Context, other: Context): readonly Difference<Vocabulary>[] {
  const { data } = one.policy
  const parts = [
    {
      fact: 'conduct',
      label: { nl: 'gedrag', en: 'conduct' },
      first: conductOf(one),
      second: conductOf(other),
    },
    {
      fact: 'relation',
      label: { nl: 'relatie', en: 'relation' },
      first: same(relationOf(one.theCase)),
      second: same(relationOf(other.theCase)),
    },
    ...data.facts.flatMap((fact, index): Difference<Vocabulary>[] =>
      fact.role === 'derived'
        ? []
        : [
            {
              fact: fact.id,
              label: fact.label,
              first: levelOf(one, fact, index),
              second: levelOf(other, fact, index),
            },
          ],
    ),
    {
      fact: 'attention',
      label: { nl: 'aandachtspunten', en: 'points of attention' },
      first: attentionOf(one),
      second: attentionOf(other),
    },
  ]
  return parts.filter(({ first, second }) => first.en !== second.en)
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

function same(text: string): BilingualText {
  return { nl: text, en: text }
}
