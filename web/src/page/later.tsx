/** What loads when it is first wanted: screens, and what whoever lives here needs; the service worker has most of it already. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { words } from '../words/en.ts'
import type { Params, Show } from './show.ts'

/** A part of the app that is not there from the beginning. */
export type Fetched<Thing> = {
  /** Null until it has come. */
  readonly now: ReadonlySignal<Thing | null>
  /** It did not come, and is asked for again by itself: after seconds. */
  readonly failed: ReadonlySignal<boolean>
  /** Begins to fetch it, if nobody has; resolves once it is there, and never rejects. */
  readonly wanted: () => Promise<Thing>
}

const firstAgainMs = 3_000
const longestAgainMs = 12_000

/** Nothing is fetched before it is wanted. */
export function fetchOnce<Thing>(load: () => Promise<Thing>): Fetched<Thing> {
  const now = signal<Thing | null>(null)
  const failed = signal(false)
  let coming: Promise<Thing> | null = null
  const attempt = async (againMs: number): Promise<Thing> => {
    try {
      const thing = await load()
      now.value = thing
      failed.value = false
      return thing
    } catch {
      failed.value = true
      await new Promise((resolve) => setTimeout(resolve, againMs))
      return attempt(Math.min(againMs * 2, longestAgainMs))
    }
  }
  return { now, failed, wanted: () => (coming ??= attempt(firstAgainMs)) }
}

const waiting: (() => void)[] = []

/**
 * Names screens of a module without loading it. What failed to come is asked for again, by itself and when its person asks.
 *
 * @param prepare - what else must be there before the first of them is drawn
 * @example
 * const talk = later(() => import('./talk/talk.tsx'))
 * const spec = { show: talk('Floor') } // module exports Floor
 */
export function later<Module extends object>(
  load: () => Promise<Module>,
  prepare: (module: Module) => Promise<void> = () => Promise.resolve(),
): (
  name: { [Name in keyof Module]: Module[Name] extends Show ? Name : never }[keyof Module],
) => Show {
  const { now, failed, wanted } = fetchOnce(async () => {
    const module = await load()
    await prepare(module)
    return module
  })
  waiting.push(() => void wanted())
  return (name) => {
    return function Later(props: { readonly params: Params }) {
      void wanted()
      const Found = now.value?.[name] as Show | undefined
      if (Found !== undefined) return <Found params={props.params} />
      return failed.value ? <Unloaded /> : null
    }
  }
}

/**
 * In place of a page that did not come. Some browsers remember a file that failed until the page is opened anew: then the
 * button is what helps. Drafts are on the disk, or a notice above says that they are not.
 */
export function Unloaded() {
  const { unloaded, help } = words.app
  return (
    <main class="screen body">
      <h1>{unloaded.title}</h1>
      <p>{unloaded.safe}</p>
      <p>{unloaded.todo}</p>
      <button type="button" class="button primary" onClick={() => window.location.reload()}>
        {unloaded.again}
      </button>
      <p>
        <a href="/help">{help}</a>
      </p>
    </main>
  )
}

/** Loads every waiting screen while nothing else happens, so that going there shows it at once. */
export function loadAll(): void {
  for (const begin of waiting) begin()
}
