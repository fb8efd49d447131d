/** What the page leaves for the service worker, and the worker for the page: hours, and nothing about anyone. */

/**
 * Stretches of time in which something is due, milliseconds since 1970, until the next opening.
 *
 * Privacy: it lies in the open on this device, as the worker has no keys. It says when, never what or with whom; the
 * relay knows the first of these hours as well.
 */
export type ReminderHours = readonly { readonly from: number; readonly until: number }[]

/** The last push that came to this device. */
export type LastReminder = { readonly at: number }

// The worker is a script of its own and shares no code with the page: the same names stand there.
const shelf = 'reminders'
const hoursAt = '/reminders/hours'
const lastAt = '/reminders/last'

type Keeps = { readonly caches: Pick<CacheStorage, 'open'> }

/** Leaves the hours for the worker; where nothing can be kept, it says the usual sentence. */
export async function leaveHours({ caches }: Keeps, hours: ReminderHours): Promise<void> {
  const kept = await caches.open(shelf).catch(() => null)
  await kept?.put(hoursAt, new Response(JSON.stringify(hours))).catch(() => undefined)
}

/** When the last one came; null before the first. */
export async function lastReminder({ caches }: Keeps): Promise<number | null> {
  const kept = await caches.open(shelf).catch(() => null)
  const found = await kept?.match(lastAt).catch(() => undefined)
  const last = (await found?.json().catch(() => null)) as LastReminder | null | undefined
  return typeof last?.at === 'number' ? last.at : null
}
