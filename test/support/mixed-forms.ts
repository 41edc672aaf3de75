import type { Case } from '../../src/index'
import { formsAlike } from '../../src/policy/behaviours'
import { shipped } from './policy'
import type { Vocabulary } from '../../src/policy/vocabulary'

const { behaviours } = shipped.data

/** Whether the established acts are of forms that are not alike, of which each has a pattern of its own. */
export function isMixed({ conduct }: Case<Vocabulary>): boolean {
  const forms = conduct
    .filter(({ finding }) => finding === 'established')
    .flatMap((act) => behaviours.find(({ id }) => id === act.behaviour)?.form ?? act.form ?? [])
  return forms.some((form) => !formsAlike(shipped.data, form, forms[0] ?? form))
}
