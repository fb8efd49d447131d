/** As much of a Playwright page as the tests' steps use, for an engine that Playwright cannot drive. */
import { writeFileSync } from 'node:fs'
import { after, type Driver } from './webdriver.ts'
import { finder, type Match, type Step } from './find.ts'

const patienceMs = 20_000

/** The page of a window that is open already. */
export function pageOf(driver: Driver) {
  let address = ''
  const run = (body: string, ...args: readonly unknown[]) =>
    driver.send('POST', '/execute/sync', { script: body, args })
  const evaluate = async (task: unknown, given: unknown = null): Promise<unknown> => {
    const script = `const done = arguments[1]
      Promise.resolve().then(() => (${String(task)})(arguments[0]))
        .then((value) => done([value === undefined ? null : value]), (thrown) => done(String(thrown)))`
    const answer = await driver.send('POST', '/execute/async', { script, args: [given] })
    if (!Array.isArray(answer)) throw new Error(String(answer))
    return answer[0]
  }
  const where = async () => (address = (await driver.send('GET', '/url')) as string)
  const goto = async (to: string) => {
    await driver.send('POST', '/url', { url: to })
    await where()
  }
  return {
    ...locatorOf(run, driver, []),
    evaluate,
    goto,
    reload: () => driver.send('POST', '/refresh'),
    url: () => address,
    waitForURL: (fits: (url: URL) => boolean) =>
      until(
        async () => fits(new URL(await where())) || null,
        () => `the address stays ${address}`,
      ),
    waitForTimeout: after,
    screenshot: async ({ path }: { readonly path: string }) => {
      writeFileSync(
        path,
        Buffer.from((await driver.send('GET', '/screenshot')) as string, 'base64'),
      )
    },
    keyboard: { press: (key: string) => pressKey(driver, key) },
  }
}

type Run = (body: string, ...args: readonly unknown[]) => Promise<unknown>
type Named = { readonly name?: string | RegExp; readonly exact?: boolean; readonly level?: number }
type Exactly = { readonly exact?: boolean }
type Waits = { readonly state?: 'visible' | 'attached' | 'hidden'; readonly timeout?: number }

const source = `const { find, isSeen } = (${finder.toString()})(); const all = find(arguments[0]); `

function locatorOf(run: Run, driver: Driver, steps: readonly Step[]): Locator {
  const within = (step: Step) => locatorOf(run, driver, [...steps, step])
  const ask = (body: string, ...args: readonly unknown[]) => run(source + body, steps, ...args)
  const missing = () => `not on the page: ${JSON.stringify(steps)}`
  const seen = (ms?: number) =>
    until(async () => (await ask('return all.some(isSeen)')) || null, missing, ms)
  const there = () => until(async () => (await ask('return all.length > 0')) || null, missing)
  return {
    locator: (css: string) => within({ by: 'css', css }),
    getByRole: (role: string, { name, exact = false, level }: Named = {}) =>
      within({
        by: 'role',
        role,
        level: level ?? null,
        name: name === undefined ? null : matchOf(name, exact),
      }),
    getByLabel: (label: string | RegExp, { exact = false }: Exactly = {}) =>
      within({ by: 'label', label: matchOf(label, exact) }),
    getByText: (text: string | RegExp, { exact = false }: Exactly = {}) =>
      within({ by: 'text', text: matchOf(text, exact) }),
    first: () => within({ by: 'at', index: 0 }),
    last: () => within({ by: 'at', index: -1 }),
    nth: (index: number) => within({ by: 'at', index }),
    count: () => ask('return all.length'),
    waitFor: ({ state = 'visible', timeout }: Waits = {}) => {
      if (state === 'attached') return there()
      if (state === 'visible') return seen(timeout)
      return until(
        async () => !(await ask('return all.some(isSeen)')) || null,
        () => `still there: ${JSON.stringify(steps)}`,
        timeout,
      )
    },
    click: () => clickOn(driver, ask, missing),
    fill: async (text: string) => {
      await seen()
      await ask(`${typing}; write(all.find(isSeen), arguments[1])`, text)
    },
    selectOption: async ({ index }: { readonly index: number }) => {
      await seen()
      await ask(`${typing}; write(all[0], all[0].options[arguments[1]].value)`, index)
    },
    innerText: async () => {
      await there()
      return ask('return all[0] === undefined ? "" : all[0].innerText')
    },
    allInnerTexts: () => ask('return all.map((each) => each.innerText)'),
    isVisible: () => ask('return all.some(isSeen)'),
    evaluateAll: (task: unknown) => ask(`return (${String(task)})(all)`),
  }
}

/** What a step may do with what it looks for; it is looked for each time. */
type Locator = {
  readonly locator: (css: string) => Locator
  readonly getByRole: (role: string, named?: Named) => Locator
  readonly getByLabel: (label: string | RegExp, how?: Exactly) => Locator
  readonly getByText: (text: string | RegExp, how?: Exactly) => Locator
  readonly first: () => Locator
  readonly last: () => Locator
  readonly nth: (index: number) => Locator
  readonly count: () => Promise<unknown>
  readonly waitFor: (waits?: Waits) => Promise<unknown>
  readonly click: () => Promise<unknown>
  readonly fill: (text: string) => Promise<void>
  readonly selectOption: (which: { readonly index: number }) => Promise<void>
  readonly innerText: () => Promise<unknown>
  readonly allInnerTexts: () => Promise<unknown>
  readonly isVisible: () => Promise<unknown>
  readonly evaluateAll: (task: unknown) => Promise<unknown>
}

// As a keyboard would leave it: the field has the focus, the words, and has been told of them.
const typing = `const write = (field, text) => {
  field.focus()
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, text)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}`

type Ask = (body: string, ...args: readonly unknown[]) => Promise<unknown>

// A screen may be drawn anew between looking and pressing: then it is looked for again. What cannot be pressed yet is waited for.
function clickOn(driver: Driver, ask: Ask, missing: () => string): Promise<unknown> {
  let last = ''
  const press = async () => {
    const found = (await ask(
      `return all.find(isSeen)?.closest('[aria-disabled=true]') === null ? all.find(isSeen) : null`,
    )) as Record<string, string> | null
    const id = Object.values(found ?? {})[0]
    if (id === undefined) return null
    return driver.send('POST', `/element/${id}/click`).then(
      () => true,
      (refused: unknown) => {
        last = String(refused)
        return null
      },
    )
  }
  return until(press, () => `${missing()} ${last}`)
}

async function pressKey(driver: Driver, key: string): Promise<void> {
  const value = { Shift: '\uE008', Escape: '\uE00C', Enter: '\uE007' }[key] ?? key
  const both = ['keyDown', 'keyUp'].map((type) => ({ type, value }))
  await driver.send('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions: both }] })
}

function matchOf(wanted: string | RegExp, exact: boolean): Match {
  if (typeof wanted === 'string') return { text: wanted, exact }
  return { pattern: wanted.source, flags: wanted.flags }
}

/** Asks again until there is an answer. @throws what `complaint` says after the patience of a person */
async function until<Answer>(
  ask: () => Promise<Answer | null>,
  complaint: () => string,
  ms = patienceMs,
): Promise<Answer> {
  const end = Date.now() + ms
  for (;;) {
    const answer = await ask().catch(() => null)
    if (answer !== null) return answer
    if (Date.now() > end) throw new Error(complaint())
    await after(40)
  }
}
