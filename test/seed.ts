import fc from 'fast-check'

// Laws draw the same cases each time they run, so that a red run can be repeated and a green one stands.
// `EVENREDIG_SEED` draws others.
const given = process.env['EVENREDIG_SEED']
const seed = given === undefined ? 130_939_471 : Number.parseInt(given, 10)

// Of a mutant it is asked whether a law is broken, never by which smallest case: looking for that takes longest.
const endOnFailure = process.env['EVENREDIG_RUNS'] === 'few'

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed, endOnFailure })
