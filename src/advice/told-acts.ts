import type { ToldAct } from './advice'
import type { Context } from './context'

/** Every act of the case in the words of the policy, in the order of the case. */
export function toldActs({ policy, theCase }: Context): readonly ToldAct[] {
  const { behaviours, forms } = policy.data
  return theCase.conduct.map(({ behaviour, form, finding = 'alleged', on }, act) => {
    const listed = behaviours.find(({ id }) => id === behaviour)
    const under = forms.find(({ id }) => id === (listed?.form ?? form))
    const label = listed?.label ?? under?.label ?? { nl: 'gedrag', en: 'conduct' }
    return {
      act,
      label,
      form: under?.id ?? null,
      formLabel: under?.label ?? null,
      finding,
      on: on ?? null,
    }
  })
}
