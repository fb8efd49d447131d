/** What the browser keeps beside the device: choices, the shell, the worker. Gone with it when it is erased. */

/** Leaves an origin as if nobody had ever been here, and opens it anew. */
export async function forgetEverything(view: Window): Promise<void> {
  view.localStorage.clear()
  view.sessionStorage.clear()
  const shells = await view.caches.keys()
  await Promise.all(shells.map((name) => view.caches.delete(name)))
  const workers = await view.navigator.serviceWorker.getRegistrations()
  await Promise.all(workers.map((worker) => worker.unregister()))
  view.location.replace('/')
}
