import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Advice that is worked out beside the thread that serves people, by a compiled policy. */
export async function adviserFor(compiled) {
  const worker = new Worker(new URL('./advice-worker.mjs', import.meta.url), {
    workerData: compiled,
  })
  await once(worker, 'message')
  const waiting = new Map()
  let asked = 0
  worker.on('message', ({ number, result }) => {
    waiting.get(number).resolve(result)
    waiting.delete(number)
  })
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  return {
    /** What `safeAdvise` gives. */
    advise(theCase) {
      asked += 1
      return new Promise((resolve, reject) => {
        waiting.set(asked, { resolve, reject })
        worker.postMessage({ number: asked, theCase })
      })
    },
    stop: () => worker.terminate(),
  }
}
