/** What `deploy/patroni` hands to an operator, filled in for three machines of one test on this one. */
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { claimPort } from '../../../test/support/ports.ts'
import { pathOf } from '../../../test/support/system.ts'

/** Fills in a file for the machine of that name. */
export type FillIn = (file: 'config.yml' | 'etcd' | 'mend.env', name: string) => string

/** The machines of the files, with the last part of each address. */
export const machineNames = ['pg-1', 'pg-2', 'pg-3'] as const

const deploy = path.resolve(import.meta.dirname, '../../../deploy/patroni')
const usualPorts = ['5432', '8008', '2379', '2380']
const passwords = { CLUSTER_PASSWORD: 'of-the-cluster', RELAY_PASSWORD: 'of-the-relay' }

/**
 * Nothing else is changed: what an operator is handed is what a test runs.
 *
 * @param synchronous - false: as no operator should have it, to see what is lost then
 */
export async function openFiles(home: string, synchronous: boolean): Promise<FillIn> {
  // All of 127.0.0.0/8 is this machine: three addresses that no other test is likely to have, and ports that none has.
  const net = `127.${randomInt(10, 250)}.${randomInt(1, 250)}.`
  const ports = await Promise.all(usualPorts.map(async (usual) => [usual, await claimPort()]))
  const common: readonly (readonly [string, string])[] = [
    ['10.0.0.0/24', '127.0.0.0/8'],
    ['10.0.0.', net],
    ...ports.map(([usual, port]) => [`:${usual}`, `:${port}`] as const),
    ['/usr/lib/postgresql/15/bin', path.dirname(pathOf('Patroni', 2))],
    ...Object.entries(passwords),
    ...(synchronous ? [] : asynchronous),
  ]
  return (file, name) => {
    const own: readonly (readonly [string, string])[] = [
      ['THIS_NAME', name],
      ['THIS_ADDRESS', `10.0.0.1${name.slice(-1)}`],
      ['/var/lib', path.join(home, name)],
      ['/var/run', path.join(home, name)],
    ]
    return [...own, ...common].reduce(
      (text, [from, to]) => text.replaceAll(from, to),
      readFileSync(path.join(deploy, file), 'utf8'),
    )
  }
}

const asynchronous: readonly (readonly [string, string])[] = [
  ['synchronous_mode: true', 'synchronous_mode: false'],
  ['synchronous_mode_strict: true', 'synchronous_mode_strict: false'],
]

/** Lines such as `NAME=value`. */
export function assigned(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([A-Z][A-Z\d_]+)=(.+)$/gm)
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]))
}
