import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { advise } from 'evenredig'
import { serviceOn } from './service.mjs'
import { openStore } from './store.mjs'
import { upgraded } from './upgraded.mjs'

const theCase = {
  reference: '2026-014',
  stage: 'concluded',
  conduct: [{ behaviour: 'belittling', finding: 'established' }],
  facts: { power: 'hierarchical' },
}
const decision = {
  measures: ['oral-warning'],
  decidedOn: '2026-05-01',
  decidedBy: 'municipal-secretary',
  reasons: ['other'],
}

/** A service on an empty database. */
async function started() {
  const store = openStore(':memory:')
  const service = await serviceOn(store)
  const post = (url, payload) => service.inject({ method: 'POST', url, payload })
  return { store, service, post }
}

test('an advice is that of the library, and is kept as it was shown', async () => {
  const { service, post } = await started()
  const { statusCode, payload } = await post('/advice', theCase)
  assert.equal(statusCode, 201)
  const { id, advice } = JSON.parse(payload)
  assert.deepEqual(advice, JSON.parse(JSON.stringify(advise(theCase))))
  const kept = (await service.inject(`/advice/${id}`)).json()
  assert.deepEqual(kept, { id, case: theCase, advice, decision: null })
})

test('a misspelt fact is refused by name, and nothing is kept', async () => {
  const { store, post } = await started()
  const response = await post('/advice', { ...theCase, facts: { powr: 'hierarchical' } })
  assert.equal(response.statusCode, 400)
  assert.match(response.json().errors[0].detail, /powr.*power/)
  assert.deepEqual(store.advices(), [])
})

test('a number that was sent as a word is not mended', async () => {
  const { post } = await started()
  const words = { ...theCase, conduct: [{ ...theCase.conduct[0], occasions: '3' }] }
  const response = await post('/advice', words)
  assert.deepEqual(response.json().errors[0].path, ['conduct', 0, 'occasions'])
})

test('a decision is a record of its own: it may depart, is taken once, and leaves the advice', async () => {
  const { store, post } = await started()
  const { id, advice } = (await post('/advice', theCase)).json()
  assert.equal((await post(`/advice/${id}/decision`, decision)).statusCode, 201)
  assert.equal((await post(`/advice/${id}/decision`, decision)).statusCode, 409)
  assert.deepEqual(store.adviceOf(id), { id, case: theCase, advice, decision })
  assert.notEqual(advice.recommended, decision.measures[0])
})

test('a decision in other words than the closed ones is refused, and so is one on nothing', async () => {
  const { store, post } = await started()
  const { id } = (await post('/advice', theCase)).json()
  const named = await post(`/advice/${id}/decision`, { ...decision, name: 'J. Jansen' })
  assert.equal(named.statusCode, 400)
  assert.equal(store.adviceOf(id).decision, null)
  assert.equal((await post('/advice/99/decision', decision)).statusCode, 404)
})

test('nothing that was kept can be changed, whoever tries', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'decisions-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'decisions.db')
  const store = openStore(file)
  store.keepDecision(store.keepAdvice(theCase, advise(theCase)), decision)
  store.close()
  const database = new DatabaseSync(file)
  const change = (sql) => () => database.exec(sql)
  assert.throws(change(`UPDATE advice SET advice_json = '{}'`), /stays as it was given/)
  assert.throws(change(`UPDATE decision SET decided_by = 'x'`), /stays as it was taken/)
  database.close()
})

test('the document says in which words a case is told', async () => {
  const { service } = await started()
  const document = (await service.inject('/openapi.json')).json()
  const { schema } = document.paths['/advice'].post.requestBody.content['application/json']
  assert.equal(schema.properties.facts.properties.power.title, 'machtsverhouding')
  assert.equal(document.openapi, '3.1.0')
})

test('after an upgrade each advice is held against that of today, and none is changed', async () => {
  const { store, post } = await started()
  await post('/advice', theCase)
  const before = store.advices()
  assert.deepEqual(upgraded(store), [
    { id: 1, status: 'same', was: 'final-warning', is: 'final-warning' },
  ])
  store.keepAdvice(theCase, { ...before[0].advice, recommended: 'dissolution' })
  assert.equal(upgraded(store)[1].status, 'tampered')
  assert.deepEqual(store.advices().slice(0, 1), before)
})

test('the server starts and answers', async (context) => {
  const file = new URL('./server.mjs', import.meta.url)
  const server = spawn(process.execPath, [file.pathname, ':memory:', '0'])
  context.after(() => server.kill())
  const [address] = await once(server.stdout, 'data')
  assert.equal((await fetch(`${String(address).trim()}/openapi.json`)).status, 200)
})
