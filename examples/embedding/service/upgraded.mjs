import { advise, verifyAdvice } from 'evenredig'
import { openStore } from './store.mjs'

/** Holds every kept advice against what this version of the library advises, and changes none. */
export function upgraded(store) {
  return store.advices().map(({ id, case: theCase, advice }) => ({
    id,
    status: verifyAdvice(theCase, advice).status,
    was: advice.recommended,
    is: advise(theCase).recommended,
  }))
}

const [, script, file] = process.argv
if (script === import.meta.filename) console.table(upgraded(openStore(file)))
