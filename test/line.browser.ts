/** The line to the relay, as a screen tells of it: offline only when it is so, and what else keeps words here. */
import net from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { words } from '../web/src/words/en.ts'
import { eventually, shows } from './support/road.ts'
import { begin, openPair, type Pair, type Person } from './two.ts'

const { side } = words.today
let pair: Pair

beforeEach(async () => {
  pair = await openPair()
})
afterEach(() => pair.close())

test('a relay that is away is not called offline; a network that is gone is', async () => {
  const { ana, relay } = pair
  await relay.stop()
  await eventually(() => shows(ana, side.unreachable))
  expect(await shows(ana, side.offline)).toBe(false)
  await ana.offline(true)
  await eventually(() => shows(ana, side.offline))
  expect(await shows(ana, side.unreachable)).toBe(false)
  await relay.start()
  await ana.offline(false)
  await eventually(async () => !(await shows(ana, side.offline)))
})

test.each(['visibilitychange', 'pageshow', 'focus'])(
  'coming back to the app dials at once, however long the relay was away (%s)',
  async (event) => {
    const { ana, relay } = pair
    const line = listenOn(ana)
    await relay.stop()
    await loseHope(ana)
    await ana.page.clock.pauseAt(Date.now() + 20 * 60_000)
    line.forget()
    await relay.start()
    await ana.page.evaluate((name) => {
      const target = name === 'visibilitychange' ? document : window
      target.dispatchEvent(new Event(name))
    }, event)
    await line.hears()
  },
)

test('a tab that is seen makes the tab that holds the line dial', async () => {
  const { ana, relay } = pair
  const other = await ana.context.newPage()
  await other.goto(ana.origin)
  await other.locator('h1').waitFor()
  const line = listenOn(ana, other)
  await relay.stop()
  await loseHope(ana)
  await ana.page.clock.pauseAt(Date.now() + 20 * 60_000)
  line.forget()
  await relay.start()
  await other.evaluate(() => window.dispatchEvent(new Event('focus')))
  await line.hears()
})

/**
 * Each of these dials fails, and the next would come a minute of the page's clock later, which then stands still.
 *
 * In leaps, with a breath between them: of several tabs, one whose clock ran on alone would seem frozen to the others.
 */
async function loseHope({ page }: Person): Promise<void> {
  for (let times = 0; times < 12; times += 1) {
    await page.clock.fastForward(61_000)
    await page.waitForTimeout(100)
  }
}

/**
 * What comes on any socket that is dialled from now on: a dial may hang, and be the one that gets through in the end.
 *
 * `hears` waits for what came since `forget`, while the page's clock goes on for a few seconds and no minute.
 */
function listenOn(
  { page }: Person,
  ...others: readonly Person['page'][]
): { forget: () => void; hears: () => Promise<void> } {
  let heard = false
  for (const each of [page, ...others])
    each.on('websocket', (socket) => socket.on('framereceived', () => (heard = true)))
  return {
    forget: () => (heard = false),
    hears: () =>
      eventually(async () => {
        await page.clock.runFor(10)
        return heard
      }),
  }
}

test('a proxy that drops the port from Host is named on the screen, and the words are said to be safe', async () => {
  const { ana, relay, browser } = pair
  const proxy = await openPortDropper(relay.port())
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(`http://localhost:${proxy.port}`)
  const cy: Person = { ...ana, name: 'Cy', page, context, go: (place) => goIn(page, place) }
  await begin(cy)
  await cy.go('/')
  await eventually(() => shows(cy, side.refusals.wrongHost))
  expect(await shows(cy, side.offline)).toBe(false)
  await cy.go('/invite/partner')
  await eventually(() => shows(cy, side.refusals.wrongHost))
  await context.close()
  proxy.close()
})

async function goIn(page: Person['page'], place: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, place)
}

async function openPortDropper(to: number) {
  const sockets = new Set<net.Socket>()
  const server = net.createServer((near) => {
    const far = net.connect(to, '127.0.0.1')
    near.on('data', (bytes) =>
      far.write(bytes.toString('latin1').replace(/^(host: localhost):\d+/im, '$1'), 'latin1'),
    )
    far.pipe(near)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => [near, far].forEach((each) => each.destroy()))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const close = (): void => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { port: address.port, close }
}
