/** The page behind a second secret, on this device alone: kept for everybody, written on or not. */
import { blankArea, openBehind, type Page, writeBehind } from '@mend/device/behind-secret'
import type { Device } from '@mend/device/device'

type Shelf = Pick<Device, 'settings'>
const name = 'behind'

/** Every device keeps an area from its first day on: that there is one says nothing. */
export async function keepBehind({ settings }: Shelf): Promise<void> {
  if ((await settings.get(name)) === null) await settings.put(name, blankArea())
}

/** The page of this secret. */
export async function readBehind({ settings }: Shelf, secret: string): Promise<Page> {
  return openBehind((await settings.get(name)) ?? blankArea(), secret)
}

/** @returns whether it is on the disk */
export async function changeBehind(
  { settings }: Shelf,
  page: Page,
  text: string,
): Promise<boolean> {
  const area = (await settings.get(name)) ?? blankArea()
  return (await settings.put(name, await writeBehind(area, page, text))).ok
}

/** Whatever is behind any secret is gone. @returns whether it is, on the disk too */
export async function wipeBehind({ settings }: Shelf): Promise<boolean> {
  return (await settings.put(name, blankArea())).ok
}
