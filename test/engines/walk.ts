/** Walks the road in one engine, beside another: each leg a test, with pictures, and no complaint from any page. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appFolder } from '../support/app.ts'
import { openRelayHere, type TestRelay } from '../support/relay.ts'
import { isThere, notTried, type ProgramName } from '../support/system.ts'
import { type Engine, openSomeone, type Someone } from './person.ts'
import { road, type Trip } from './road.ts'

const shots = path.resolve(import.meta.dirname, '../../shots/engines')
const needs: Readonly<Record<Engine, readonly ProgramName[]>> = {
  chromium: [],
  firefox: ['Firefox'],
  webkit: ['WebKit'],
}

/** Where an engine is missing, nothing counts as passed; on a build machine that is a failure. */
export function walk(engine: Engine, beside: Engine): void {
  const missing = [...needs[engine], ...needs[beside]].filter((name) => !isThere(name))
  if (missing.length === 0) {
    walkAll(engine, beside)
    return
  }
  test.skipIf(process.env['CI'] === undefined)(missing.map(notTried).join(', '), () =>
    expect(missing).toEqual([]),
  )
}

function walkAll(engine: Engine, beside: Engine): void {
  const opened: Someone[] = []
  let relay: TestRelay
  let trip: Trip

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    relay = await openRelayHere(appFolder())
    const open = async (name: string, its: Engine) => {
      const someone = await openSomeone(name, its, relay)
      opened.push(someone)
      return someone
    }
    const [ana, ben] = await Promise.all([open('Ana', engine), open('Ben', beside)])
    const another = (name: string) => open(name, engine)
    trip = { ana, ben, another, look, notes: { thread: '', phrase: '' } }
  })

  afterAll(async () => {
    await Promise.all(opened.map((someone) => someone.close()))
    await relay.close()
  })

  test.each(road)(`${engine} · Ana %s`, async (title, leg) => {
    try {
      await leg(trip)
    } catch (thrown) {
      for (const each of [trip.ana, trip.ben]) await look(`failed-${title.slice(0, 20)}`, each)
      throw thrown
    }
  })

  test(`${engine} · no page complained of anything`, () => {
    expect(opened.flatMap(({ complaints }) => complaints.filter(isOurs))).toEqual([])
  })
}

async function look(name: string, { page, name: whose, engine }: Someone): Promise<void> {
  // What glides in has come to rest.
  await page.waitForTimeout(300)
  await page.screenshot({ path: path.join(shots, `${name}-${whose}-${engine}.png`) })
}

// The cable was pulled, as it was meant to be; and Playwright dresses a page of Firefox for its picture.
function isOurs(complaint: string): boolean {
  return !/WebSocket|ERR_CONNECTION|ERR_EMPTY|style-src-elem|can’t establish a connection/.test(
    complaint,
  )
}
