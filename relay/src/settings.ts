/** The relay's settings, from names to values: each wrong one is named, and none is read anywhere else. */
import path from 'node:path'
import * as v from 'valibot'

const whole = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, 'expected a whole number'),
    v.transform(Number),
    v.minValue(least, `expected at least ${least}`),
    v.maxValue(most, `expected at most ${most}`),
  )
const yesNo = v.pipe(
  v.picklist(['yes', 'no'], 'expected yes or no'),
  v.transform((word) => word === 'yes'),
)
const list = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  ),
)
/** A name with its port, where that is not the usual one: no scheme, and no path, for Mend has a name of its own. */
const hosts = v.pipe(
  list,
  v.everyItem(
    (host) => /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/.test(host),
    'expected names such as mend.example.org or mend.example.org:8443, without https:// and without a path',
  ),
)
const text = v.pipe(v.string(), v.nonEmpty('expected something'))
const folder = v.pipe(
  text,
  v.transform((it) => path.resolve(it)),
)

const shape = v.object({
  PORT: v.optional(whole(0, 65_535), '8787'),
  // Plain HTTP is for one's own machine; whoever wants more says so, with TLS or a proxy in front.
  HOST: v.optional(text, '127.0.0.1'),
  DATA_DIR: v.optional(folder, 'data'),
  APP_DIR: v.optional(folder),
  DATABASE_URL: v.optional(v.pipe(text, v.regex(/^postgres(ql)?:\/\//, 'expected postgres://…'))),
  DATABASE_CONNECTIONS: v.optional(whole(2, 200), '6'),
  DATABASE_PATIENCE_MS: v.optional(whole(100, 600_000), '10000'),
  SWEEP_MS: v.optional(whole(50, 600_000), '2000'),
  PUBLIC_HOST: v.optional(hosts, ''),
  TRUST_PROXY: v.optional(yesNo, 'no'),
  METRICS: v.optional(v.picklist(['local', 'open'], 'expected local or open'), 'local'),
  METRICS_PORT: v.optional(whole(1, 65_535)),
  // Short ones can be tried through; the link is copied, and typed by nobody.
  JOIN_SECRET: v.optional(
    v.pipe(
      text,
      v.minLength(12, 'expected at least 12 letters'),
      v.regex(/^[\w.~-]+$/, 'expected letters, digits, and - . _ ~'),
    ),
  ),
  TLS_CERT: v.optional(folder),
  TLS_KEY: v.optional(folder),
  DISK_QUOTA_MB: v.optional(whole(0, 1_000_000_000)),
  SPACE_QUOTA_MB: v.optional(whole(1, 100_000), '256'),
  SOCKETS_PER_ADDRESS: v.optional(whole(1, 1_000_000), '256'),
  PUSH_CONTACT: v.optional(
    v.pipe(text, v.regex(/^(https:\/\/|mailto:)/, 'expected https://… or mailto:…')),
    'https://localhost',
  ),
  PUSH_HOSTS: v.optional(list, ''),
})

/** Every setting there is, by name. */
export const settingNames: readonly string[] = Object.keys(shape.entries)

/** Every setting, parsed: sizes in MB, times in ms, folders absolute. */
export type Settings = v.InferOutput<typeof shape>

/** A setting that cannot be, and what was expected; never its value. */
export type SettingsRefusal = { readonly name: string; readonly expected: string }

/**
 * Reads the settings, or says of each wrong one what was expected.
 *
 * An empty value counts as none. A value is never repeated: it may be a password.
 */
export function parseSettings(
  env: Readonly<Record<string, string | undefined>>,
):
  | { readonly ok: true; readonly value: Settings }
  | { readonly ok: false; readonly refusals: readonly SettingsRefusal[] } {
  const names = settingNames.filter((name) => (env[name] ?? '') !== '')
  const given = Object.fromEntries(names.map((name) => [name, env[name]]))
  const parsed = v.safeParse(shape, given)
  if (!parsed.success) return { ok: false, refusals: parsed.issues.map(toRefusal) }
  const { TLS_CERT: cert, TLS_KEY: key } = parsed.output
  if ((cert === undefined) === (key === undefined)) return { ok: true, value: parsed.output }
  const name = cert === undefined ? 'TLS_CERT' : 'TLS_KEY'
  return {
    ok: false,
    refusals: [{ name, expected: 'expected the other half of TLS_CERT and TLS_KEY' }],
  }
}

const toRefusal = (issue: v.BaseIssue<unknown>): SettingsRefusal => ({
  name: v.getDotPath(issue) ?? '',
  expected: issue.message,
})
