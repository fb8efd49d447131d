/** What the relay counts of itself: sums and times, never a space, a device or an address. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { DeviceFrame, RefusalKind } from '@mend/wire/frames'

/** Where the relay's parts count what they do. */
export type Metrics = {
  readonly frame: (kind: DeviceFrame['kind']) => void
  readonly refused: (kind: RefusalKind) => void
  readonly committed: (entries: number) => void
  readonly commitTook: (ms: number) => void
  readonly cut: () => void
  readonly trouble: (where: string) => void
  /** In Prometheus' text format. */
  readonly text: () => Promise<string>
}

/**
 * A registry of its own, with those of Node beside ours.
 *
 * @param count - asked when somebody reads the numbers
 */
export function openMetrics(
  count: () => { readonly sessions: number; readonly spaces: number },
): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name: `mend_${name}`, help, labelNames, registers })
  const frames = counter('frames_total', 'Frames from devices, by kind.', ['kind'])
  const refusals = counter('refusals_total', 'Refusals, by kind.', ['kind'])
  const entries = counter('entries_total', 'Entries made durable.')
  const cuts = counter('cut_sockets_total', 'Sockets cut for not reading or not answering.')
  const troubles = counter('troubles_total', 'Trouble with what the relay stands on.', ['where'])
  const batches = new Histogram({
    name: 'mend_commit_entries',
    help: 'Entries made durable together.',
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000],
    registers,
  })
  const commits = new Histogram({
    name: 'mend_commit_seconds',
    help: 'From the start of a group commit to its being durable.',
    buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5],
    registers,
  })
  // Looking a label up costs more than counting: this one is counted at every frame.
  const frameCounters = new Map<string, { readonly inc: () => void }>()
  gauge('sockets', 'Open sockets.', () => count().sessions, registry)
  gauge('spaces', 'Spaces with an open socket.', () => count().spaces, registry)
  return {
    frame: (kind) => {
      const known = frameCounters.get(kind) ?? frames.labels(kind)
      frameCounters.set(kind, known)
      known.inc()
    },
    refused: (kind) => refusals.inc({ kind }),
    committed: (many) => {
      entries.inc(many)
      batches.observe(many)
    },
    commitTook: (ms) => commits.observe(ms / 1000),
    cut: () => cuts.inc(),
    trouble: (where) => troubles.inc({ where }),
    text: () => registry.metrics(),
  }
}

function gauge(name: string, help: string, read: () => number, registry: Registry): void {
  new Gauge({
    name: `mend_${name}`,
    help,
    registers: [registry],
    collect() {
      this.set(read())
    },
  })
}
