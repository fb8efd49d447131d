/** Before the browser suite: the app is built and the browser unpacked, once, rather than by every file. */
import { browserPath } from '../browser.ts'
import { appFolder } from './app.ts'

export function setup(): void {
  browserPath()
  appFolder()
}
