import { mostMeasures } from '../../check/proposal'
import { mostReasons } from '../../compare/parse-decided'
import type { DecidedCase } from '../../compare/comparison'
import type { PolicyData } from '../../policy/policy'
import type { Vocabulary } from '../../policy/vocabulary'
import { answers, decidedParts, entries, onConditionParts } from '../words'
import { caseJson, told, type Worded } from './case'
import { exactDay } from './days'
import { anyOf, choiceOf, constOf, type JsonSchema, listOf, objectOf } from './keywords'

/** A case in which a measure was decided on, in the words of a policy. */
export function decidedCaseJson(words: Worded): JsonSchema {
  const { data } = words
  const given = data.facts.filter(({ role }) => role !== 'derived')
  const reasons = choiceOf([...given, { id: 'other', label: answers.other }])
  const properties = {
    case: told(decidedParts.case, caseJson(words, ['reference'])),
    measure: told(decidedParts.measure, measureJson(data)),
    decidedOn: told(decidedParts.decidedOn, exactDay()),
    decidedBy: told(decidedParts.decidedBy, choiceOf(data.deciders)),
    reasons: told(decidedParts.reasons, listOf(reasons, { maxItems: mostReasons })),
  } satisfies Readonly<Record<keyof DecidedCase<Vocabulary>, JsonSchema>>
  return objectOf({ properties, required: ['case', 'measure', 'decidedOn', 'decidedBy'] })
}

/** What was imposed: a measure, a measure with whether it was on a condition, or several. */
function measureJson({ measures }: PolicyData): JsonSchema {
  // What others impose is never what was decided here.
  const own = measures.filter(({ imposedByOthers }) => imposedByOthers !== true)
  const onCondition = own.filter(({ conditionally }) => conditionally !== undefined)
  const withCondition = told(entries.onCondition, {
    ...objectOf({
      properties: {
        measure: told(onConditionParts.measure, choiceOf(own)),
        conditional: told(onConditionParts.conditional, { type: 'boolean' }),
      },
      required: ['measure'],
    }),
    if: { properties: { conditional: { const: true } }, required: ['conditional'] },
    then: { properties: { measure: anyOf(onCondition.map(({ id }) => id)) } },
  })
  const one = [...own.map(constOf), withCondition]
  const several = told(entries.set, {
    ...listOf({ oneOf: one }, { minItems: 1, maxItems: mostMeasures }),
    uniqueItems: true,
  })
  return { oneOf: [...one, several] }
}
