import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** Starts the Chromium of this machine: the one that CHROMIUM names, else the first of these names on the path. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function findChromium(): string {
  const candidates =
    process.env['CHROMIUM'] === undefined
      ? (process.env['PATH'] ?? '')
          .split(delimiter)
          .flatMap((folder) => names.map((name) => join(folder, name)))
      : [process.env['CHROMIUM']]
  const found = candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
  if (found === undefined)
    throw new Error(
      'no Chromium found: install it (`apt-get install chromium`) or name it in the variable CHROMIUM',
    )
  return found
}
