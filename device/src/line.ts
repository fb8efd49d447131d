/** Tasks one after another: none begins before the one ahead of it has ended, well or not. */

export type Line = <Value>(task: () => Promise<Value>) => Promise<Value>

export function openLine(): Line {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const turn = last.then(task, task)
    last = turn.catch(() => null)
    return turn
  }
}
