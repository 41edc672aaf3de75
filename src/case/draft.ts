import type { Case } from './case'
import type { Arbocatalogus2026 } from '../generated/vocabulary'
import type { Vocabulary } from '../policy/vocabulary'

/** Something while it is filled in: every part can still be missing, and can be changed. */
export type Draft<Whole> = Whole extends readonly (infer Entry)[]
  ? Draft<Entry>[]
  : Whole extends object
    ? { -readonly [Part in keyof Whole]?: Draft<Whole[Part]> | undefined }
    : Whole

/** A case while a form fills it in, in the words of a policy; `parseCase` makes a {@link Case} of it or tells what it lacks. */
export type CaseDraft<V extends Vocabulary = Arbocatalogus2026> = Draft<Case<V>>
