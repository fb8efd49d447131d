/** Everything a browser keeps for this origin goes: the log, choices, the shell, the worker. */
import { shelvesOf } from './shelves.ts'

/**
 * Leaves an origin as if nobody had ever been here, and opens it anew.
 *
 * What a browser does not have, or will not let go of, keeps nothing else from going: the keys are gone already.
 */
export async function forgetEverything(view: Window): Promise<void> {
  const all = [dropLogs(view), dropChoices(view), dropShells(view), dropWorkers(view)]
  await Promise.race([Promise.allSettled(all), soon(view)])
  view.location.replace('/')
}

async function dropLogs(view: Window): Promise<void> {
  const logs = await namesOf(view)
  await Promise.all(logs.map((name) => dropped(view, name)))
}

// Not every browser lists them; ours is one.
async function namesOf({ indexedDB }: Window): Promise<readonly string[]> {
  try {
    return (await indexedDB.databases()).map(({ name = '' }) => name)
  } catch {
    return ['mend']
  }
}

/** What takes longer than this is not waited for. */
const mostMs = 5_000

const soon = (view: Window) => new Promise((resolve) => view.setTimeout(resolve, mostMs))

// Waits for whoever still has it open; where it cannot be dropped, the keys in it are gone already.
function dropped({ indexedDB }: Window, name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => resolve()
  })
}

// In a promise, so that a browser that forbids it is one that let nothing go, and not a fault.
async function dropChoices(view: Window): Promise<void> {
  await Promise.resolve()
  const { local, session } = shelvesOf(view)
  local.clear()
  session.clear()
}

async function dropShells(view: Window): Promise<void> {
  const shells = await view.caches.keys()
  await Promise.all(shells.map((name) => view.caches.delete(name)))
}

async function dropWorkers(view: Window): Promise<void> {
  const workers = await view.navigator.serviceWorker.getRegistrations()
  await Promise.all(workers.map((worker) => worker.unregister()))
}
