import { noticeWords } from '../advice/own-notices'
import { alsoCalledIn } from '../case/called'
import { findingWords, relationWords, stageWords } from '../case/words'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import { withoutGaps } from '../base/plain'
import { definitionsOf } from '../interview/definitions'
import { findingMeans, relationMeans, stageMeans } from '../interview/meanings'
import { openPolicies } from '../policy/open-policies'
import { perPolicy } from '../policy/per-policy'
import { findingIds, relationIds, stageIds } from '../policy/policy'
import { deepFreeze, type Policy, type PolicyInside } from '../policy/ready'
import { arbocatalogus2026 } from '../policy/shipped'
import type { Vocabulary } from '../policy/vocabulary'
import { wordingFor } from '../policy/wording'
import { caseWords } from './case-words'
import type { DescribedMeasure, DescribedPoint, PolicyDescription } from './description'
import { fields } from './fields'
import { sourceTextsOf } from './source-texts'
import { withAlsoCalled } from './with-also-called'
import { yesNo } from './words'

/**
 * Describes a policy as plain data: every word that a case may hold, with its label, question, meaning, order and default, which
 * facts go with which conduct, and the words for every id that an advice may name. A form can be made from it alone.
 *
 * @param policy - the policy to describe; the shipped one when left out
 * @returns the description, frozen; the same each time, also through JSON
 * @throws UsageError where the policy is none
 *
 * @example
 * ```ts
 * const { behaviours } = describePolicy()
 * behaviours.map(({ id, label, means }) => [id, label.en, means?.en])
 * ```
 */
export function describePolicy<V extends Vocabulary = Arbocatalogus2026>(
  policy?: Policy<V>,
): PolicyDescription<V> {
  const { policy: opened } = openPolicies({ policy: policy ?? arbocatalogus2026 })
  const description: object = described(opened)
  return description as PolicyDescription<V>
}

const described = /* @__PURE__ */ perPolicy(
  (policy: PolicyInside): PolicyDescription<Vocabulary> => {
    const description: PolicyDescription<Vocabulary> = {
      type: 'description',
      contractVersion: 1,
      policy: aboutPolicy(policy),
      fields,
      stages: stageIds.map((id) => ({ id, label: stageWords[id], ...stageMeans[id] })),
      relations: relationIds.map((id) => ({
        id,
        label: relationWords[id],
        ...relationMeans[id],
        imposable: policy.data.relations.includes(id),
      })),
      findings: findingIds.map((id) => ({
        id,
        label: findingWords[id],
        ...findingMeans[id],
      })),
      yesNo,
      ...caseWords(policy.data, definitionsOf(policy)),
      ...adviceWords(policy),
    }
    // Nothing in it is undefined, so that a policy that was loaded says the same as one that was compiled.
    return deepFreeze(withoutGaps(withAlsoCalled(description, alsoCalledIn(policy))))
  },
)

function aboutPolicy({ data }: PolicyInside): PolicyDescription<Vocabulary>['policy'] {
  const { id, version, title, publisher, guideline, validFrom, validUntil } = data.about
  const layers = data.layers.map((layer) => `${layer.id}@${layer.version}`)
  const { hash } = data
  return { id, version, title, publisher, guideline, validFrom, validUntil, hash, layers }
}

type AdviceWords = Pick<
  PolicyDescription<Vocabulary>,
  | 'deciders'
  | 'ladder'
  | 'measures'
  | 'groups'
  | 'gates'
  | 'routes'
  | 'actions'
  | 'rules'
  | 'points'
  | 'sources'
>

/** What an advice names beside the words of the case. */
function adviceWords(policy: PolicyInside): AdviceWords {
  const { data } = policy
  const texts = sourceTextsOf(policy)
  const { groups } = wordingFor(data, 'employee').labels
  return {
    deciders: data.deciders,
    ladder: data.ladder,
    measures: data.measures.map((measure) => measureOf(policy, measure)),
    groups: Object.entries(groups).map(([id, label]) => ({ id, label })),
    gates: data.gates.map(({ id, label, passed, source }) => ({ id, label, passed, source })),
    routes: data.routes.map(({ id, label, source }) => ({ id, label, source })),
    actions: Object.entries(data.actions).map(([id, label]) => ({ id, label })),
    rules: data.rules.map(({ name, event, because, source, layer = 0 }) => ({
      id: name,
      effect: event.type,
      because,
      source,
      origin: data.layers[layer]?.id ?? policy.id,
    })),
    points: pointsOf(policy),
    sources: Object.entries(data.sources).map(([id, source]) => {
      const label = data.choices?.[id]
      const says = texts[id]
      return {
        id,
        ...source,
        ...(says === undefined ? {} : { says }),
        ...(label === undefined ? {} : { label }),
      }
    }),
  }
}

function measureOf(
  { data }: PolicyInside,
  measure: PolicyInside['data']['measures'][number],
): DescribedMeasure<Vocabulary> {
  const { id, kind, label, what, inProportion, imposedBy, checkedBy, conditions, source } = measure
  const rung = data.ladder.indexOf(id)
  const words = { label, what, inProportion, imposedBy, checkedBy }
  const relations = relationIds.filter((relation) => measure.wording?.[relation] !== undefined)
  return {
    id,
    ...words,
    kind,
    rung: rung < 0 ? null : rung,
    inRelation: Object.fromEntries(
      relations.map((relation) => [relation, { ...words, ...measure.wording?.[relation] }]),
    ),
    conditions: conditions.map(({ text, source: stands }) => ({ text, source: stands })),
    source,
  }
}

/** What the rules say beside the measure, and what the library itself does. */
function pointsOf({ data }: PolicyInside): readonly DescribedPoint<Vocabulary>[] {
  const { always, sometimes } = noticeWords(data)
  const byRules = data.rules.flatMap(({ name, event, because, source }) =>
    event.type === 'handle'
      ? [{ id: event.params.item, list: event.params.list, because, rule: name, source }]
      : [],
  )
  const clocks = data.measures.flatMap(({ id, clock }) =>
    clock === undefined ? [] : [notice(`clock-${id}`, clock.text, clock.source)],
  )
  const own = [...always, ...sometimes].map(({ item, because }) => notice(item, because, []))
  return [...byRules, ...own, ...clocks]
}

function notice(
  id: string,
  because: DescribedPoint['because'],
  source: readonly string[],
): DescribedPoint<Vocabulary> {
  return { id, list: 'notices', because, rule: null, source }
}
