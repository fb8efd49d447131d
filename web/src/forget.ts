/** Everything a browser keeps for this origin goes: the log, choices, the shell, the worker. */

/** Leaves an origin as if nobody had ever been here, and opens it anew. */
export async function forgetEverything(view: Window): Promise<void> {
  const logs = await view.indexedDB.databases()
  await Promise.all(logs.map(({ name = '' }) => dropped(view, name)))
  view.localStorage.clear()
  view.sessionStorage.clear()
  const shells = await view.caches.keys()
  await Promise.all(shells.map((name) => view.caches.delete(name)))
  const workers = await view.navigator.serviceWorker.getRegistrations()
  await Promise.all(workers.map((worker) => worker.unregister()))
  view.location.replace('/')
}

// Waits for whoever still has it open; where it cannot be dropped, the keys in it are gone already.
function dropped({ indexedDB }: Window, name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => resolve()
  })
}
