/** Where pairings stand on a device: kept on the disk, run by the tab that leads, seen and answered in every tab. */
import type { Internals } from '../internals.ts'
import { packRecord, unpackRecord } from '../keys/secret.ts'
import { openQueue } from '../queue.ts'
import { changeKept, readKept, type KeptPairing } from './kept.ts'
import { linkToFragment, type Purpose } from './link.ts'
import type { PairingView, Standing } from './pairing-view.ts'
import type { Run } from './run-pairing.ts'

/** The pairing of one purpose, as this tab knows it. */
export type Desk = {
  readonly standing: () => Standing | null
  /** The same, once the disk was read. */
  readonly standingNow: () => Promise<Standing | null>
  readonly onChange: (listener: (standing: Standing | null) => void) => () => void
  /** Takes the place of whatever stood there, which is told that it was stopped. */
  readonly begin: (kept: KeptPairing) => Promise<void>
  /** Its person said that the words are the same. */
  readonly confirm: () => Promise<void>
  /** Stops it; or lets go of one that has ended. */
  readonly drop: () => Promise<void>
}

type State = {
  shown: Standing | null
  run: { readonly of: string; readonly run: Run } | null
}

type Parts = State & {
  readonly internals: Internals
  readonly purpose: Purpose
  readonly show: (standing: Standing | null) => void
}

/** Opens the desk of one purpose, and goes on with what stands there. */
export function openDesk(internals: Internals, purpose: Purpose): Desk {
  const listeners = new Set<(standing: Standing | null) => void>()
  const inOrder = openQueue()
  const desk: Parts = {
    shown: null,
    run: null,
    internals,
    purpose,
    show: (standing) => {
      desk.shown = standing
      for (const listener of listeners) listener(standing)
    },
  }
  const look = (): Promise<void> => inOrder(() => lookAgain(desk))
  internals.onSign(async (sign) => {
    if (sign === 'opened') return look()
    if (sign !== 'locked') return inOrder(() => hear(desk, unpackRecord<Told>(sign.bytes)))
    const closed = closeRun(desk)
    if (desk.shown !== null) desk.show(null)
    await closed
    // What was asked before the keys went.
    await inOrder(() => closeRun(desk))
  })
  void look()
  const change = async (how: Parameters<typeof changeKept>[2]): Promise<void> => {
    const unlocked = internals.unlocked()
    if (unlocked !== null) await changeKept(unlocked, purpose, how)
    await lookAgain(desk)
    tellTabs(desk, 'look')
  }
  return {
    standing: () => desk.shown,
    standingNow: async () => {
      await look()
      return desk.shown
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    begin: (kept) =>
      inOrder(async () => {
        desk.shown = null
        await change((before) => (before === null ? null : { ...before, stopped: true }))
        closeLater(desk)
        await change(() => kept)
      }),
    confirm: () => inOrder(() => change((kept) => kept && { ...kept, confirmed: true })),
    drop: () =>
      inOrder(async () => {
        await change((kept) => {
          // What is mine may still have to arrive.
          if (kept === null || kept.done) return kept
          return kept.ended === null ? { ...kept, stopped: true } : null
        })
        if (desk.shown !== null) desk.show(null)
      }),
  }
}

/** What tabs tell each other: how far it is; that it has changed on the disk; or that one would like to know how far it is. */
type Told = { readonly purpose: Purpose; readonly view: PairingView | 'look' | 'ask' }

async function hear(desk: Parts, { purpose, view }: Told): Promise<void> {
  if (purpose !== desk.purpose || desk.internals.unlocked() === null) return
  if (view === 'look') await lookAgain(desk)
  if (view === 'look' || view === 'ask') {
    if (desk.run !== null && desk.shown !== null) tellTabs(desk, desk.shown.view)
    return
  }
  const kept = await keptOf(desk)
  if (kept !== null) desk.show(standingOf(kept, view))
  else if (desk.shown !== null) desk.show({ ...desk.shown, view })
}

const keptOf = (desk: Parts): Promise<KeptPairing | null> => {
  const unlocked = desk.internals.unlocked()
  return unlocked === null ? Promise.resolve(null) : readKept(unlocked, desk.purpose)
}

/** Brings this tab in step with what is kept. */
async function lookAgain(desk: Parts): Promise<void> {
  const { internals } = desk
  const [kept, unlocked] = [await keptOf(desk), internals.unlocked()]
  if (unlocked === null || kept === null || kept.ended !== null) await closeRun(desk)
  if (unlocked === null) return
  if (kept === null || kept.stopped) {
    const over = desk.shown?.view.kind
    if (over !== undefined && over !== 'done' && over !== 'failed') desk.show(null)
    if (kept === null) return
  } else showKept(desk, kept)
  if (kept.ended !== null) return
  const { transport } = internals
  if (!internals.leads() || transport === null) {
    await closeRun(desk)
    // Whoever leads says how far it is.
    if (!kept.stopped && desk.shown?.view.kind === 'waiting') tellTabs(desk, 'ask')
    return
  }
  const of = linkToFragment(kept.link)
  if (desk.run?.of === of) return desk.run.run.heed(kept)
  await closeRun(desk)
  const { runPairing } = await import('./run-pairing.ts')
  const keep = (how: (kept: KeptPairing) => KeptPairing | null) =>
    changeKept(unlocked, desk.purpose, (now) =>
      now === null || linkToFragment(now.link) !== of ? now : how(now),
    )
  const tell = (view: PairingView): void => {
    if (desk.run?.of !== of && desk.shown?.link !== of) return
    desk.show(standingOf(kept, view))
    tellTabs(desk, view)
  }
  const run = await runPairing({ internals, unlocked, transport, keep, tell }, kept)
  desk.run = { of, run }
  if (internals.unlocked() !== unlocked) await closeRun(desk)
}

function showKept(desk: Parts, kept: KeptPairing): void {
  const known = desk.shown?.link === linkToFragment(kept.link) ? desk.shown.view : null
  const view: PairingView =
    kept.ended !== null
      ? { kind: 'failed', why: kept.ended }
      : kept.done
        ? { kind: 'done' }
        : (known ?? { kind: 'waiting' })
  if (known?.kind !== view.kind) desk.show(standingOf(kept, view))
}

const standingOf = (kept: KeptPairing, view: PairingView): Standing => ({
  side: kept.side,
  purpose: kept.link.purpose,
  link: linkToFragment(kept.link),
  expiresAtMs: kept.expiresAtMs,
  view,
})

function tellTabs({ internals, purpose }: Parts, view: Told['view']): void {
  const told: Told = { purpose, view }
  internals.tell(packRecord(told))
}

async function closeRun(desk: Parts): Promise<void> {
  const { run } = desk
  desk.run = null
  await run?.run.close()
}

// What it still has to tell is under way.
const goingMs = 1_000

function closeLater(desk: Parts): void {
  const { run } = desk
  desk.run = null
  if (run !== null) setTimeout(() => void run.run.close(), goingMs)
}
