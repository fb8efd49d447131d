/** The small open storage of a page: the browser's where there is one, else as good as that until the page closes. */

/** As much of it as the app uses. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'>

/** What is kept in the open: for this browser, and for this tab. */
export type Shelves = { readonly local: Shelf; readonly session: Shelf }

/**
 * Never throws, and nothing read from it does: where a browser has none, forbids it or has no room, it forgets with the page.
 *
 * Nothing that anybody wrote lies here, so that nothing of worth is lost with it.
 */
export function shelvesOf(view: Window): Shelves {
  return {
    local: sturdy(() => view.localStorage),
    session: sturdy(() => view.sessionStorage),
  }
}

// Only to name it may throw already; on some phones it is null.
function sturdy(get: () => Storage | null | undefined): Shelf {
  const memory = new Map<string, string>()
  const ask = <Value>(how: (storage: Storage) => Value): Value | null => {
    try {
      const storage = get()
      return storage === null || storage === undefined ? null : how(storage)
    } catch {
      return null
    }
  }
  return {
    getItem: (key) => memory.get(key) ?? ask((storage) => storage.getItem(key)),
    setItem: (key, value) => {
      const kept = ask((storage) => {
        storage.setItem(key, value)
        return true
      })
      if (kept === null) memory.set(key, value)
      else memory.delete(key)
    },
    removeItem: (key) => {
      memory.delete(key)
      ask((storage) => storage.removeItem(key))
    },
    clear: () => {
      memory.clear()
      ask((storage) => storage.clear())
    },
  }
}
