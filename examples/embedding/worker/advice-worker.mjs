import { parentPort, workerData } from 'node:worker_threads'
import { readyPolicy, safeAdvise } from 'evenredig'

const policy = readyPolicy(workerData)
parentPort.on('message', ({ number, theCase }) => {
  parentPort.postMessage({ number, result: safeAdvise(theCase, { policy }) })
})
parentPort.postMessage('ready')
