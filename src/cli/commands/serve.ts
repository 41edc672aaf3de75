import { once } from 'node:events'
import { httpHandler } from '../../http/handler'
import type { BilingualText } from '../../base/text'
import { whyNot } from '../files'
import { WrongUsage, type Wish } from '../arguments'
import type { Command, Given } from '../command'
import { type Exit, fine } from '../exit'
import { listen } from '../serve/server'

/** `evenredig serve`: the answers over HTTP, until it is stopped. */
export const serve: Command = { name: 'serve', on: 'cases', isDrawn: false, run }

/** Where it listens when nothing is said: this computer only. */
const loopback = '127.0.0.1'
const usualPort = 8080

async function run(wish: Wish, { policy, standard }: Given): Promise<Exit> {
  const { files, lang } = wish
  if (files.length > 0)
    throw new WrongUsage({ nl: '`serve` vraagt geen bestand', en: '`serve` takes no file' })
  const host = wish.host ?? loopback
  const stop = standard.stoppable()
  const listening = await listened(wish, host, {
    handler: httpHandler({ policy }),
    tell: ({ method, place, status, milliseconds }) =>
      standard.output.write(`${method} ${place} ${status} ${milliseconds} ms\n`),
  })
  const address = `http://${host.includes(':') ? `[${host}]` : host}:${listening.port}/v1`
  standard.output.write(`${opened[lang](address)}\n`)
  if (!stop.aborted) await once(stop, 'abort')
  await listening.stop()
  return fine(`${closed[lang]}\n`)
}

type Doing = Pick<Parameters<typeof listen>[0], 'handler' | 'tell'>

/** Listens. Throws a WrongUsage where it cannot. */
async function listened(wish: Wish, host: string, doing: Doing) {
  const port = wish.port ?? usualPort
  try {
    return await listen({ ...doing, port, host })
  } catch (error) {
    const { nl, en } = whyNot(error, noPort)
    throw new WrongUsage({
      nl: `kan niet luisteren op \`${host}:${port}\`: ${nl}`,
      en: `cannot listen at \`${host}:${port}\`: ${en}`,
    })
  }
}

const noPort = {
  missing: { nl: 'dat adres is er niet', en: 'there is no such address' },
  otherwise: {
    nl: 'die poort is bezet, of dat adres is niet van deze computer',
    en: 'that port is taken, or that address is not of this computer',
  },
}

const opened = {
  nl: (address: string) =>
    `evenredig antwoordt op ${address} (${address}/openapi.json zegt wat er kan); Ctrl-C stopt`,
  en: (address: string) =>
    `evenredig answers at ${address} (${address}/openapi.json tells what it can); Ctrl-C stops`,
} as const

const closed: BilingualText = { nl: 'evenredig is gestopt', en: 'evenredig has stopped' }
