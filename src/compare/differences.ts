import type { Context } from '../advice/context'
import { relationOf } from '../case/case'
import type { FactData } from '../policy/policy'
import { inBoth, type Text } from '../base/text'
import type { Difference } from './comparison'

/** The coded facts on which two cases differ. */
export function differences(one: Context, other: Context): readonly Difference[] {
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
    ...data.facts.flatMap((fact, index): Difference[] =>
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
  ]
  return parts.filter(({ first, second }) => first.en !== second.en)
}

/** What was established, in words. */
function conductOf({ policy: { data }, theCase, derived }: Context): Text {
  const names = derived.acts.map(({ at, tier, form }): Text => {
    const behaviour = data.behaviours.find(
      ({ id }) => id === theCase.conduct[at[0] as number]?.behaviour,
    )
    const [tierLabel, formLabel] = [
      data.tiers[tier]?.label as Text,
      behaviour?.label ?? (data.forms[form]?.label as Text),
    ]
    return inBoth((lang) => `${formLabel[lang]} (${tierLabel[lang]})`)
  })
  return inBoth((lang) => [...new Set(names.map((name) => name[lang]))].sort().join(', '))
}

function levelOf({ derived, theCase }: Context, fact: FactData, index: number): Text {
  const open =
    fact.role === 'given' &&
    (derived.asked[index] === fact.known ||
      theCase.facts?.[fact.id] === 'unknown' ||
      derived.open.some((one) => one.fact === index))
  return fact.labels[open ? fact.known : (derived.asked[index] as number)] as Text
}

function same(text: string): Text {
  return { nl: text, en: text }
}
