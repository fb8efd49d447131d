/** Opening a copy and bringing it back, step by step: where it stands, and what may be done there. */
import { useRef, useState } from 'preact/hooks'
import type { Trouble } from '@mend/device/device'
import { useFrame } from '../../page/frame.ts'
import { useTask } from '../../parts/task.ts'
import { copies as text } from '../../words/en/copies.ts'
import { type CopyLine, copyLines } from './copyLines.ts'
import { type NoFile, readFile } from './readFile.ts'

/** Why it did not go on. */
export type No = Trouble['kind'] | NoFile

/** Where it stands. */
export type CopyAt =
  | { readonly kind: 'choosing'; readonly no: No | null }
  | { readonly kind: 'working'; readonly doing: string }
  | { readonly kind: 'read'; readonly lines: readonly CopyLine[] }
  | { readonly kind: 'done' }

type Doing = {
  readonly at: CopyAt
  /** How far the work has come, from 0 to 1. */
  readonly share: number
  readonly stop: () => void
  readonly open: (file: File, phrase: string) => void
  /** What was read, brought back to this browser. */
  readonly bring: () => void
  readonly again: () => void
}

/** The bytes and the words stay in memory, and no longer than the page. */
export function useCopy(): Doing {
  const { device, clock } = useFrame()
  const [at, setAt] = useState<CopyAt>({ kind: 'choosing', no: null })
  const [share, setShare] = useState(0)
  const had = useRef<{ readonly bytes: Uint8Array; readonly phrase: string } | null>(null)
  const stop = useRef(new AbortController())
  const begin = (doing: string) => {
    stop.current = new AbortController()
    setShare(0)
    setAt({ kind: 'working', doing })
    return { progress: setShare, stop: stop.current.signal }
  }
  const no = (why: No | null) => {
    had.current = null
    setAt({ kind: 'choosing', no: why })
  }
  const { start: open } = useTask(async (file: File, phrase: string) => {
    const watch = begin(text.reading)
    const bytes = await readFile(file, watch.progress, watch.stop)
    if (typeof bytes === 'string') {
      no(bytes)
      return
    }
    const read = await device.importBackup(bytes, phrase, begin(text.opening))
    if (!read.ok) {
      no(read.refusal.kind)
      return
    }
    had.current = { bytes, phrase }
    setAt({ kind: 'read', lines: await copyLines(read.value, clock.read()) })
  })
  const { start: bring } = useTask(async () => {
    if (had.current === null) return
    const { bytes, phrase } = had.current
    const back = await device.restoreBackup(bytes, phrase, begin(text.bringing))
    no(back.ok ? null : back.refusal.kind)
    if (back.ok) setAt({ kind: 'done' })
  })
  return { at, share, stop: () => stop.current.abort(), open, bring, again: () => no(null) }
}
