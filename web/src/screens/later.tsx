/** Screens that load when they are first needed; the service worker has them on the device already. */
import { signal } from '@preact/signals'
import type { Params, Show } from './show.ts'

const waiting: (() => void)[] = []

/**
 * Names screens of a module without loading it.
 *
 * @example
 * const talk = later(() => import('./talk/talk.tsx'))
 * const spec = { show: talk('Floor') } // module exports Floor
 */
export function later<Module extends object>(
  load: () => Promise<Module>,
): (
  name: { [Name in keyof Module]: Module[Name] extends Show ? Name : never }[keyof Module],
) => Show {
  const loaded = signal<Module | null>(null)
  const failed = signal(false)
  let started = false
  const begin = () => {
    if (started) return
    started = true
    load().then(
      (module) => {
        loaded.value = module
      },
      () => {
        started = false
        failed.value = true
      },
    )
  }
  waiting.push(begin)
  return (name) => {
    return function Later(props: { readonly params: Params }) {
      begin()
      if (failed.value && loaded.value === null) throw new Error('a screen could not be loaded')
      const Found = loaded.value?.[name] as Show | undefined
      return Found === undefined ? null : <Found params={props.params} />
    }
  }
}

/** Loads every waiting screen while nothing else happens, so that going there shows it at once. */
export function loadAll(): void {
  for (const begin of waiting) begin()
}
