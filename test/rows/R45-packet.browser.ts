/** R45, T18: a packet holds what was ticked and nothing else, as another program reads it; a partner's words need a yes. */
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { asked } from '../../web/src/rooms/asking/words.ts'
import { outside, packet } from '../../web/src/rooms/outside/words.ts'
import { eventually, flagRupture, headed, shows } from '../support/road.ts'
import { pairRests } from '../support/rest.ts'
import { isThere, notTried, pathOf } from '../support/system.ts'
import { openPair, type Pair, type Person, press } from '../two.ts'

const poppler = isThere('poppler')
const dayMs = 86_400_000
let pair: Pair | null = null
afterEach(async () => {
  await pair?.close()
  pair = null
})

/** The box beside these words. */
const box = ({ page }: Person, words: string) =>
  page.locator('label.choice', { hasText: words }).getByRole('checkbox')

async function opens(person: Person): Promise<void> {
  await person.go('/outside')
  await headed(person, outside.title)
  await person.page.getByRole('link', { name: outside.packetDoor }).click()
  await headed(person, packet.title)
}

/** What is saved at this press, as a file on our disk. */
async function saved(person: Person, button: string): Promise<string> {
  const download = person.page.waitForEvent('download')
  await press(person, button)
  return (await download).path()
}

/** What poppler reads out of a PDF. */
const textIn = (file: string): string =>
  execFileSync(pathOf('poppler'), [file, '-'], { encoding: 'utf8' })

test.skipIf(poppler || process.env['CI'] === undefined)(notTried('poppler'), () =>
  expect.fail('poppler is missing'),
)

test.runIf(poppler)(
  'R45 · a ticked canary is in the PDF, the text and the print page, and an unticked one in none',
  async () => {
    pair = await openPair()
    const { ana, ben } = pair
    await flagRupture(pair, 'Tuesday harbourlight')
    await flagRupture(pair, 'Friday quarrymoss')
    await opens(ana)
    await box(ana, 'harbourlight').check()
    await press(ana, packet.read(1))
    await headed(ana, packet.preview.title)
    expect(await ana.page.locator('[data-paper]').innerText()).toContain('harbourlight')
    const pdf = textIn(await saved(ana, packet.preview.pdf))
    const text = await readFile(await saved(ana, packet.preview.text), 'utf8')
    const print = path.join(tmpdir(), `mend-print-${process.pid}.pdf`)
    await writeFile(print, await ana.page.pdf())
    const printed = textIn(print)
    for (const read of [pdf, text, printed]) {
      expect(read).toContain('harbourlight')
      expect(read).toContain(packet.doc.title)
      expect(read).not.toContain('quarrymoss')
    }
    // The page prints the packet and nothing around it.
    expect(printed).not.toContain(packet.preview.title)
    expect(ana.complaints).toEqual([])
    // Nothing of it is anywhere but on paper.
    await pairRests(pair)
    expect(await ben.storage()).not.toContain(packet.doc.title)
  },
)

test.runIf(poppler)(
  'R45 · right to left and other letters go by the print page; the PDF says why it cannot',
  async () => {
    pair = await openPair()
    const { ana } = pair
    await flagRupture(pair, 'שלום בבית')
    await flagRupture(pair, '台所のこと')
    await opens(ana)
    await box(ana, 'שלום בבית').check()
    await box(ana, '台所').check()
    await press(ana, packet.read(2))
    await headed(ana, packet.preview.title)
    await press(ana, packet.preview.pdf)
    await eventually(() => shows(ana, packet.preview.said.letters))
    const print = path.join(tmpdir(), `mend-print-rtl-${process.pid}.pdf`)
    await writeFile(print, await ana.page.pdf())
    expect(textIn(print).normalize('NFKC')).toMatch(/שלום|םולש/)
  },
)

test('T18 · a partner’s words go in with a yes to these very words, and not after it is taken back', async () => {
  pair = await openPair()
  const { ana, ben, passTime } = pair
  await ben.go('/mend/new')
  await flagRupture({ ana: ben, ben: ana }, 'Sunday willowstone', 'Ana')
  await flagRupture({ ana: ben, ben: ana }, 'Monday emberfield', 'Ana')
  await opens(ana)
  expect(await shows(ana, packet.nothing)).toBe(true)
  await ana.page.getByText(packet.whoses.both, { exact: true }).click()
  await box(ana, 'willowstone').check()
  await box(ana, 'emberfield').check()
  // Ticked, and still in no packet: Ben has said yes to nothing.
  expect(await shows(ana, packet.tickFirst)).toBe(true)
  await press(ana, packet.ask.go('Ben', 2))
  await eventually(() => shows(ana, asked.waiting('Ben')))

  await ben.go('/outside/lend')
  await headed(ben, packet.lend.title('Ana'))
  await box(ben, 'willowstone').check()
  await press(ben, packet.lend.yes(1))
  await headed(ben, packet.lend.lent('Ana'))
  await press(ana, packet.read(1))
  await headed(ana, packet.preview.title)
  const paper = await ana.page.locator('[data-paper]').innerText()
  expect(paper).toContain('willowstone')
  expect(paper).not.toContain('emberfield')

  await press(ben, asked.takeBack)
  await eventually(async () => !(await shows(ben, packet.lend.lent('Ana'))))
  await pairRests(pair)
  await press(ana, packet.preview.back)
  await eventually(() => shows(ana, packet.tickFirst))
  await passTime(31 * dayMs)
  expect(await shows(ana, packet.read(1))).toBe(false)
})
