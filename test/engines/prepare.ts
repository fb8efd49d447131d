/** Before the suite of engines: the app is built, and the two engines that npm cannot bring are there, or are told of. */
import { setup as prepareChromium } from '../support/prepare.ts'
import { provide } from '../support/system.ts'

export function setup(): () => void {
  prepareChromium()
  const missing = provide(['Firefox', 'WebKit'])
  return () => missing.forEach((line) => console.log(line))
}
