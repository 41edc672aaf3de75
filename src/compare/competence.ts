import { inBoth, inSeries, type BilingualText } from '../base/text'
import type { PolicyData } from '../policy/policy'
import type { Vocabulary } from '../policy/vocabulary'
import type { Decision } from './record'

/** Of each measure that was imposed by a role that cannot do so by itself: who can, and that it takes a mandate. */
export function takesMandate(
  { measures, deciders }: Pick<PolicyData, 'measures' | 'deciders'>,
  { measures: imposed, decidedBy }: Pick<Decision<Vocabulary>, 'measures' | 'decidedBy'>,
): readonly BilingualText[] {
  const role = deciders.find(({ id }) => id === decidedBy)
  if (role === undefined) return []
  return measures.flatMap(({ id, label, competent }) => {
    if (!imposed.includes(id) || competent === undefined || competent.includes(role.id)) return []
    const roles = deciders.filter((one) => competent.includes(one.id))
    const who = inBoth((lang) =>
      inSeries(
        roles.map((one) => one.label[lang]),
        lang,
        'or',
      ),
    )
    return [
      {
        nl: `‘${label.nl}’ is aan ${who.nl}; ga na of de rol ‘${role.label.nl}’ daarvoor een mandaat heeft`,
        en: `‘${label.en}’ is for ${who.en}; check whether the role ‘${role.label.en}’ has a mandate for it`,
      },
    ]
  })
}
