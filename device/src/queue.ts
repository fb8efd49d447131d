/** Tasks one after another: none begins before the one ahead of it has ended, well or not. */

/** Gives the task its turn, and its result, or its failure, to whoever asked. */
export type Queue = <Value>(task: () => Promise<Value>) => Promise<Value>

/** A queue of its own; nothing that fails in it holds up what comes after. */
export function openQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const turn = last.then(task, task)
    last = turn.catch(() => null)
    return turn
  }
}
