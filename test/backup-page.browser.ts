/** A backup's page in a real browser: whatever the partner wrote, it runs nothing and asks nobody. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import type { Command } from '@mend/domain/couple'
import { at, hours, introduced, lived, look, said, thread } from '../domain/test/stories.ts'
import { backupPage } from '../web/src/screens/settings/backupPage.ts'
import { openBrowser } from './browser.ts'
import { claimPort } from './support/ports.ts'

const port = await claimPort()
const heard: string[] = []
const server = createServer((asked, answer) => {
  heard.push(asked.url ?? '')
  answer.end('')
}).listen(port, '127.0.0.1')
const folder = mkdtempSync(path.join(tmpdir(), 'mend-page-'))
const browser = await openBrowser()
afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
})

const his = `http://127.0.0.1:${String(port)}`
const hostile = [
  `<img src=${his}/img onerror="alert(1)">`,
  `"><script>alert(1);fetch('${his}/script')</script>`,
  `</title></style><script src=${his}/src></script>`,
  `<a autofocus onfocus=alert(1) href="javascript:alert(1)">x</a>`,
  `<meta http-equiv=refresh content="0;url=${his}/refresh">`,
  `<link rel=prefetch href=${his}/link><style>@import '${his}/css'</style>`,
  `<iframe src=${his}/frame></iframe><object data=${his}/object></object>`,
]

async function openPage(html: string) {
  const file = path.join(folder, 'page.html')
  writeFileSync(file, html)
  const page = await browser.newPage()
  const dialogs: string[] = []
  const requests: string[] = []
  const complaints: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (line) => complaints.push(line.text()))
  await page.goto(pathToFileURL(file).href)
  await page.waitForTimeout(500)
  return { page, dialogs, requests: requests.slice(1), complaints }
}

const flagging = (title: string, number: number): Command => ({
  ...{ kind: 'flag-rupture', thread: thread(`t${String(number)}`), title, wish: 'talk' },
  happenedAt: at(0),
})

const copyOf = (titles: readonly string[]): string => {
  const flags = titles.map((title, number) => said('ben', flagging(title, number)))
  const { ana } = lived([...introduced, ...flags])
  const people = { me: { name: 'Ana', hue: 1 }, partner: { name: titles[0] ?? '', hue: 2 } }
  return backupPage(ana, people, look('ana', hours(1)))
}

test('a page full of hostile words opens as words: no dialog, no request, no complaint', async () => {
  const { page, dialogs, requests, complaints } = await openPage(copyOf(hostile))
  await expect
    .poll(() => page.locator('bdi').allInnerTexts())
    .toEqual(expect.arrayContaining(hostile))
  expect({ dialogs, requests, heard, complaints }).toEqual({
    dialogs: [],
    requests: [],
    heard: [],
    complaints: [],
  })
  // Its own style is let in.
  const width = await page.evaluate(() => getComputedStyle(document.body).maxWidth)
  expect(width).not.toBe('none')
  await page.close()
})

test('and where markup slips in all the same, the policy still stops it', async () => {
  const page = copyOf([]).replace('</body>', `${hostile.slice(0, 3).join('')}</body>`)
  const opened = await openPage(page)
  expect([opened.dialogs, heard]).toEqual([[], []])
  // The hostile page does try: it is the policy that holds it.
  expect(opened.complaints.length).toBeGreaterThan(0)
  await opened.page.close()
})
