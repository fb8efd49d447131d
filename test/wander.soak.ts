/** Two people press whatever is there, for a long while: nothing throws, no screen is empty, none offers what is refused. */
import { chance } from '../relay/test/support/steady.ts'
import { openPair, type Pair, type Person } from './two.ts'

const [minutes = 20, seed = Math.floor(Math.random() * 1e9)] = process.argv.slice(2).map(Number)
const minute = 60_000

/** Places where a wanderer would leave the couple, the device or the app, and what leads to them. */
const away = /^\/(?:start|invite|join|settings\/(?:leaving|lock|devices))/
const said = [
  'I felt alone',
  'When the plan changed',
  'Could we sit down?',
  'You were tired',
  'a walk',
]

const random = chance(seed)
const pick = <Item>(items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)]
/** What was refused, by what was pressed where. */
const refused = new Map<string, number>()
const seen = new Set<string>()
let steps = 0

console.log(`seed ${String(seed)}, ${String(minutes)} minutes`)
const pair = await openPair({
  startAt: new Date('2026-03-10T18:30:00Z'),
  timezone: 'Europe/Berlin',
})
const faults = await wander(pair, Date.now() + minutes * minute)
await pair.close()
console.log([...seen].toSorted().join('  '))
for (const [what, times] of [...refused].toSorted((a, b) => b[1] - a[1]))
  console.log(`${String(times).padStart(5)}  ${what}`)
for (const fault of faults) console.error(fault)
console.log(
  `${String(steps)} steps in ${String(seen.size)} places, ${String(faults.length)} faults, ${String(refused.size)} refusals`,
)
process.exitCode = faults.length === 0 ? 0 : 1

async function wander({ ana, ben, passTime }: Pair, end: number): Promise<readonly string[]> {
  const found: string[] = []
  while (Date.now() < end && found.length === 0) {
    const person = random() < 0.5 ? ana : ben
    if (random() < 0.01) await passTime(minute * (pick([1, 21, 61, 25 * 60]) ?? 1))
    const at = new URL(person.page.url()).pathname
    const did = await step(person)
    steps++
    seen.add(placeOf(at))
    const fault = await faultOf(person)
    if (fault !== null) found.push(`${person.name} at ${at}, after ${did}: ${fault}`)
    await noteRefusal(person, `${placeOf(at)} ${did}`)
  }
  return found
}

function placeOf(path: string): string {
  return path.replace(/[0-9a-f-]{36}/g, '…')
}

async function step(person: Person): Promise<string> {
  const { page } = person
  if (random() < 0.04 || away.test(new URL(page.url()).pathname)) {
    await person.go(pick(['/', '/mend', '/talk', '/us', '/steady', '/needs']) ?? '/')
    return 'going home'
  }
  const choices = await page.evaluate(controls)
  const choice = pick(choices)
  if (choice === undefined) return 'nothing to press'
  const target = page.locator(`[data-wander="${String(choice.at)}"]`)
  try {
    if (choice.kind === 'text') await target.fill(pick(said) ?? '', { timeout: 1_000 })
    else await target.click({ timeout: 1_000 })
  } catch {
    // It went while the finger was on its way.
    return `missing “${choice.name}”`
  }
  return `“${choice.name}”`
}

/** What can be pressed or written in now, numbered in the page: in an open sheet only what is in it. */
function controls(): readonly { at: number; kind: 'text' | 'press'; name: string }[] {
  const leaving = /^(?:Hide|End|Open Mend on|Lock now)/
  for (const each of document.querySelectorAll('[data-wander]')) each.removeAttribute('data-wander')
  const sheet = document.querySelector('dialog[open]')
  const kinds =
    'button, a[href^="/"], input:not([type=radio], [type=checkbox]), label:has(input), textarea, summary'
  const all = (sheet ?? document).querySelectorAll<HTMLElement>(kinds)
  const usable = [...all].filter((each) => {
    if (each.getAttribute('aria-disabled') === 'true' || !each.checkVisibility()) return false
    return each.getClientRects().length > 0 && !leaving.test(each.innerText)
  })
  return usable.flatMap((each, at) => {
    each.dataset['wander'] = String(at)
    const field = each instanceof HTMLTextAreaElement || each instanceof HTMLInputElement
    const text = field && !['range', 'time', 'date'].includes(each.type)
    const kind = text ? ('text' as const) : ('press' as const)
    const name = (each.innerText || each.getAttribute('aria-label') || each.tagName).slice(0, 50)
    // On rather than away: what the screen asks for is likelier than the ways around it.
    const around = each.closest('main') === null && sheet === null
    const weight = each.matches('.primary') ? 16 : text && each.value === '' ? 10 : around ? 1 : 4
    return Array<{ at: number; kind: typeof kind; name: string }>(weight).fill({ at, kind, name })
  })
}

async function faultOf(person: Person): Promise<string | null> {
  const [complaint] = person.complaints
  if (complaint !== undefined) return complaint
  const reads = () => person.page.locator('h1').first().innerText({ timeout: 5_000 })
  const title = await reads().catch(() => '')
  return title.trim() === '' ? 'an empty screen' : null
}

async function noteRefusal({ page }: Person, after: string): Promise<void> {
  const alert = page.locator('.notice.care[role=alert] strong').first()
  if ((await alert.count()) === 0) return
  const key = `${after}: ${await alert.innerText({ timeout: 500 }).catch(() => '')}`
  refused.set(key, (refused.get(key) ?? 0) + 1)
}
