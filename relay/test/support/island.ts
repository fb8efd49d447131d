/** A network namespace as a host of its own, at the far end of a cable that can be pulled out. */
import { spawnSync } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'

export type Island = {
  /** This machine's address, as the island sees it. */
  readonly here: string
  /** The island's own. */
  readonly there: string
  /** What a command begins with that is to run there. */
  readonly enter: readonly string[]
  /** True: no packet passes, and nobody is told. */
  readonly cut: (isCut: boolean) => void
  readonly close: () => void
}

/** Null where the machine allows no namespaces: they ask for root, and for `ip`. */
export function openIsland(): Island | null {
  const name = `mend${randomBytes(3).toString('hex')}`
  const [near, far] = [`${name}n`, `${name}f`]
  const net = `10.${randomInt(200, 250)}.${randomInt(1, 250)}`
  const [here, there] = [`${net}.1`, `${net}.2`]
  const inside = ['ip', 'netns', 'exec', name]
  const close = (): void => {
    run(['ip', 'link', 'del', near])
    run(['ip', 'netns', 'del', name])
  }
  const built = [
    ['ip', 'netns', 'add', name],
    ['ip', 'link', 'add', near, 'type', 'veth', 'peer', 'name', far],
    ['ip', 'link', 'set', far, 'netns', name],
    ['ip', 'addr', 'add', `${here}/30`, 'dev', near],
    ['ip', 'link', 'set', near, 'up'],
    [...inside, 'ip', 'addr', 'add', `${there}/30`, 'dev', far],
    [...inside, 'ip', 'link', 'set', far, 'up'],
    [...inside, 'ip', 'link', 'set', 'lo', 'up'],
  ].every(run)
  if (!built) {
    close()
    return null
  }
  return {
    here,
    there,
    enter: inside,
    cut: (isCut) => void run([...inside, 'ip', 'link', 'set', far, isCut ? 'down' : 'up']),
    close,
  }
}

function run([program = '', ...words]: readonly string[]): boolean {
  return spawnSync(program, words).status === 0
}
