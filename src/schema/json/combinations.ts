import { formOf } from '../../policy/behaviours'
import { answersFrom, isByHistory, levelAt } from '../../policy/fact'
import { findingIds, type PolicyData, unknownLevel } from '../../policy/policy'
import { anyOf, type JsonSchema } from './keywords'

/**
 * What goes together in a case, as far as JSON Schema can say it. All of it stands in `if`, `then`, `else` and what depends on a property:
 * what makes types
 * of a schema passes these by, and keeps the plain shape.
 */

type Behaviour = PolicyData['behaviours'][number]

/** What goes together in one act. */
export function actCombinations({ behaviours, forms }: PolicyData): JsonSchema {
  const outside = behaviours.filter((behaviour) => behaviour.outside === true)
  const stated = { form: true, tier: true }
  const perForm = forms.flatMap(({ id }) => {
    const ofForm = behaviours.filter((behaviour) => isOf(behaviour, id))
    return whereNamed(ofForm, { properties: { form: { const: id } } })
  })
  return {
    if: { required: ['behaviour'], properties: { behaviour: true } },
    then: {
      allOf: [...perForm, ...whereNamed(outside, { properties: { form: false, tier: false } })],
    },
    else: { required: ['form', 'tier'], properties: stated },
    dependentRequired: { to: ['on'] },
  }
}

const isOf = (behaviour: Behaviour, form: string): boolean =>
  behaviour.outside !== true && behaviour.form === form

function whereNamed(behaviours: readonly Behaviour[], then: JsonSchema): readonly JsonSchema[] {
  if (behaviours.length === 0) return []
  const named = { behaviour: anyOf(behaviours.map(({ id }) => id)) }
  return [{ if: { properties: named, required: ['behaviour'] }, then }]
}

/** What goes together in one case. */
export function caseCombinations(data: PolicyData): JsonSchema {
  const depends = {
    conduct: [...requirements(data), ...historyOfActs(data)],
    facts: implied(data),
    circumstances: circumstances(data),
  }
  const said = Object.entries(depends).filter(([, rules]) => rules.length > 0)
  return {
    if: { properties: { stage: { const: 'concluded' } }, required: ['stage'] },
    then: { properties: { conduct: everyAct(concluded) } },
    dependentSchemas: Object.fromEntries(said.map(([key, allOf]) => [key, { allOf }])),
  }
}

const concluded: JsonSchema = {
  type: 'object',
  properties: { finding: anyOf(findingIds.filter((finding) => finding !== 'alleged')) },
  required: ['finding'],
}

const everyAct = (act: JsonSchema): JsonSchema => ({ type: 'array', items: act })
const someAct = (act: JsonSchema): JsonSchema => ({ type: 'array', contains: act })
const anAct = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})
const within = (part: string, schema: JsonSchema): JsonSchema => ({
  properties: { [part]: schema },
  required: [part],
})

/** Conduct that counts only where a point of procedure is established. */
function requirements({ behaviours }: PolicyData): readonly JsonSchema[] {
  return behaviours.flatMap(({ id, requires }) => {
    if (requires === undefined) return []
    const established = anAct({ [requires.fact]: { const: requires.level } })
    return [
      {
        if: within('conduct', someAct(anAct({ behaviour: { const: id } }))),
        then: within('procedure', established),
      },
    ]
  })
}

/** What is said of earlier measures for one act takes earlier measures. */
function historyOfActs({ facts }: PolicyData): readonly JsonSchema[] {
  return facts.filter(isByHistory).map(({ id, levels }) => {
    const answered = anyOf(levels.map(String).filter((level) => level !== unknownLevel))
    const act = anAct({ facts: anAct({ [id]: answered }) })
    return {
      if: within('conduct', someAct(act)),
      then: { required: ['history'], properties: { history: true } },
    }
  })
}

/** A fact does not stand below what an established act makes of it. */
function implied({ facts, behaviours }: PolicyData): readonly JsonSchema[] {
  const ordered = facts.filter(({ role, ordered: isOrdered }) => role === 'given' && isOrdered)
  return ordered.flatMap((fact) =>
    answersFrom(fact, 1).flatMap((least) => {
      const making = behaviours.filter(({ implies }) => {
        const level = implies?.[fact.id]
        return level !== undefined && levelAt(fact, level) === least
      })
      if (making.length === 0) return []
      const act = anAct({
        behaviour: anyOf(making.map(({ id }) => id)),
        finding: { const: 'established' },
      })
      const from = anyOf(fact.levels.slice(least).map(String))
      return [
        {
          if: within('conduct', someAct(act)),
          then: { properties: { facts: { type: 'object', properties: { [fact.id]: from } } } },
        },
      ]
    }),
  )
}

/** A circumstance that goes with one form of conduct only, or not with one behaviour. */
function circumstances(data: PolicyData): readonly JsonSchema[] {
  return data.facts.flatMap(({ id, circumstance }) => {
    const claimed = within('circumstances', { type: 'array', contains: { const: id } })
    const { onlyForm, notWithBehaviour } = circumstance ?? {}
    return [
      ...(onlyForm === undefined
        ? []
        : [{ if: claimed, then: within('conduct', someAct(ofForm(data, onlyForm))) }]),
      ...(notWithBehaviour === undefined
        ? []
        : [
            {
              if: claimed,
              then: { properties: { conduct: everyAct(notOf(notWithBehaviour)) } },
            },
          ]),
    ]
  })
}

/** An act of a form: stated, or that of its behaviour. */
function ofForm(data: PolicyData, form: string): JsonSchema {
  const { behaviours } = data
  const listed = behaviours.filter(({ id }) => formOf(data, { behaviour: id }) === form)
  return {
    type: 'object',
    anyOf: [
      anAct({ form: { const: form } }),
      anAct({ behaviour: anyOf(listed.map(({ id }) => id)) }),
    ],
  }
}

const notOf = (behaviour: string): JsonSchema => ({
  type: 'object',
  properties: { behaviour: { not: { const: behaviour } } },
})
