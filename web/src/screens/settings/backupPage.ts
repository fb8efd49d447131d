/** The readable page inside a backup: what one partner can read, in a page that runs nothing and asks nobody. */
import type { Couple, Moment } from '@mend/domain/couple'
import type { Person } from '../../page/profile.ts'
import { settings } from '../../words/en/settings.ts'
import { locale } from '../../words/locale.ts'
import { readingsOf } from './backupReadings.ts'
import { type Html, markup } from './html.ts'

const text = settings.backup

/**
 * A whole HTML page that any browser shows, without any of our machinery.
 *
 * Every name and word in it may be an attacker's: escaped, isolated, and under a policy that lets nothing run or load.
 * @returns only what this partner could read on screen at that moment anyway
 */
export function backupPage(
  couple: Couple,
  people: { readonly me: Person; readonly partner: Person | null },
  moment: Moment,
): string {
  const names = [people.me.name, people.partner?.name ?? ''].filter((name) => name !== '')
  const chapters = readingsOf(couple, moment)
    .filter(({ things }) => things.length > 0)
    .map(({ chapter, things }) => markup`<h2>${text.chapters[chapter]}</h2>${things.map(thing)}`)
  const head: Html = {
    html: `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width">
<title>${text.title}</title><style>${look}</style>`,
  }
  return markup`<!doctype html>
<html lang="${locale.language}"><head>${head}</head><body>
<h1>${text.title}</h1><p>${names.map((name) => markup`${name} · `)}${text.asOf(dayOf(moment.now))}</p>${chapters}
</body></html>
`.html
}

const look =
  'body{font:1rem/1.5 system-ui;max-width:42rem;margin:2rem auto;padding:0 1rem}dl{margin:0 0 0 1rem}dt{color:#666}dd{margin:0 0 .25rem 1rem;white-space:pre-wrap}section{border-top:1px solid #ccc;padding:.5rem 0}'

/** Only the style above, by its hash; no script, image, frame, font, form or connection at all. */
const policy =
  "default-src 'none'; style-src 'sha256-FtYRAWC8Nc+SqJEKecB4BI3gw7y0aezKfaFHLVGcHIw='; base-uri 'none'; form-action 'none'"

const thing = (shown: unknown): Html => markup`<section>${partsOf(shown)}</section>`

function partsOf(shown: unknown): Html {
  if (typeof shown !== 'object' || shown === null) return markup`${wordOf(shown)}`
  const parts = Object.entries(shown)
    .filter(([name, inside]) => !hidden.has(name) && tells(inside))
    .map(([name, inside]) =>
      Array.isArray(shown)
        ? markup`<dd>${partsOf(inside)}</dd>`
        : markup`<dt>${labelOf(name)}</dt><dd>${partsOf(inside)}</dd>`,
    )
  return markup`<dl>${parts}</dl>`
}

// What joins things for the machine, and what a screen needs for its buttons.
const hidden: ReadonlySet<string> = new Set([
  'thread',
  'about',
  'order',
  'instead',
  'can',
  'canOffer',
])

const tells = (inside: unknown): boolean =>
  inside !== null &&
  inside !== false &&
  inside !== '' &&
  inside !== undefined &&
  (typeof inside !== 'object' || Object.values(inside).some(tells))

// `happenedAt` as "happened at".
const labelOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

// Every moment in a view is in milliseconds, and nothing else in one is so large.
function wordOf(value: unknown): string {
  if (value === true) return text.yes
  if (typeof value === 'number' && value > year2001) return dayOf(value)
  return String(value)
}

const year2001 = 1e12

// No date that an attacker wrote makes it throw.
function dayOf(at: number): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? '?' : date.toISOString().slice(0, 16).replace('T', ' ')
}
