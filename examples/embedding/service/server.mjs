import { serviceOn } from './service.mjs'
import { openStore } from './store.mjs'

const [file = 'decisions.db', port = '8080'] = process.argv.slice(2)
const service = await serviceOn(openStore(file))
// This computer only: what is sent describes a person.
console.log(await service.listen({ port: Number(port), host: '127.0.0.1' }))
