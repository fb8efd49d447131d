/** Work that strangers may be slow to answer: a lane for each of them, so that one who is slow holds up no other. */

/** Work in lanes, each bounded in what runs and in what waits. */
export type Lanes = {
  /** Starts the work, or lets it wait in its lane. @returns false where the lane is full: it is not done then */
  readonly run: (lane: string, work: () => Promise<void>) => boolean
  /** So much waits in all lanes together that nothing should be added. */
  readonly isFull: () => boolean
}

const runningInLane = 64
const waitingInLane = 2_000
const waitingInAll = 8_000

/** @param most - how much may run and wait, for tests that fill a lane; work must not reject */
export function openLanes(
  most: { readonly running: number; readonly waiting: number } = {
    running: runningInLane,
    waiting: waitingInLane,
  },
): Lanes {
  const lanes = new Map<string, { running: number; readonly waiting: (() => Promise<void>)[] }>()
  let waitingNow = 0

  const start = (name: string, work: () => Promise<void>): void => {
    const lane = lanes.get(name) ?? { running: 0, waiting: [] }
    lanes.set(name, lane)
    lane.running += 1
    void work().finally(() => {
      lane.running -= 1
      const next = lane.waiting.shift()
      if (next !== undefined) {
        waitingNow -= 1
        start(name, next)
      } else if (lane.running === 0) lanes.delete(name)
    })
  }
  return {
    run: (name, work) => {
      const lane = lanes.get(name)
      if (lane === undefined || lane.running < most.running) start(name, work)
      else if (lane.waiting.length >= most.waiting) return false
      else {
        waitingNow += 1
        lane.waiting.push(work)
      }
      return true
    },
    isFull: () => waitingNow >= waitingInAll,
  }
}
