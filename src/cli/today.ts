/** The day it is where somebody sits, as an ISO day: for the command line to offer, as the library reads no clock. */
export function today(): string {
  const now = new Date()
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return [now.getFullYear(), ...parts].join('-')
}
