import type { Came, Sent } from './asking'
import { begun, type Engine, engineOf, policyIn } from './engine/engine'
import { warmUp } from './engine/warm-up'

let engine: Engine | undefined

/** Lets what the page asks come first. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 20))

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

async function answer(data: Sent): Promise<Came> {
  const { number } = data
  try {
    return { number, reply: await replyTo(data) }
  } catch (error) {
    return { number, failed: String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Sent>) => {
  void answer(data).then((came) => {
    postMessage(came)
    if (data.what === 'begin' && engine !== undefined) void warmUp(engine, pause)
  })
})
