import type { Came, Sent } from './asking'
import { begun, type Engine, engineOf, policyIn } from './engine/engine'

let engine: Engine | undefined

/** Answers what the page asks: first it hands over its policy. */
function replyTo({ what, ask }: Sent): unknown {
  if (what === 'begin') {
    const policy = policyIn((ask as { readonly policy: string }).policy)
    engine = engineOf(policy)
    return begun(policy)
  }
  const does = engine?.[what] as ((ask: unknown) => unknown) | undefined
  if (does === undefined) throw new Error('the policy was not read')
  return does(ask)
}

addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  const { number } = data
  try {
    postMessage({ number, reply: replyTo(data) } satisfies Came)
  } catch (error) {
    postMessage({ number, failed: String(error) } satisfies Came)
  }
})
