import type { Ask, Asking, Protocol } from './protocol'

/** What goes to the engine. */
export interface Sent {
  readonly number: number
  readonly what: Asking
  readonly ask: unknown
}

/** What comes back: a reply, or that it failed. */
export interface Came {
  readonly number: number
  readonly reply?: unknown
  readonly failed?: string
}

/** A way to ask an engine that works beside the page. */
export function asks(worker: Worker): Ask {
  const open = new Map<
    number,
    { resolve: (reply: never) => void; reject: (error: Error) => void }
  >()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Came>) => {
    const waiting = open.get(data.number)
    open.delete(data.number)
    if (data.failed === undefined) waiting?.resolve(data.reply as never)
    else waiting?.reject(new Error(data.failed))
  })
  worker.addEventListener('error', () => {
    for (const { reject } of open.values()) reject(new Error('the engine does not start'))
    open.clear()
  })
  return (what, ask) =>
    new Promise<Protocol[typeof what]['reply']>((resolve, reject) => {
      const number = ++last
      open.set(number, { resolve, reject })
      worker.postMessage({ number, what, ask } satisfies Sent)
    })
}
