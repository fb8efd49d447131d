/** Where the relay is willing to send a wake: the push services that browsers use, and no address inside. */

/** A name stands for itself, or with a leading dot for everything under it. */
export const pushHosts: readonly string[] = [
  'fcm.googleapis.com',
  '.push.services.mozilla.com',
  '.push.apple.com',
  '.notify.windows.com',
]

/**
 * True for an endpoint that a device must not make us write to.
 *
 * A subscription is an address chosen by a stranger: without this list a relay would post to whatever it can reach.
 */
export function refusedSubscriptions(endpoint: string, hosts: readonly string[]): boolean {
  const { protocol, hostname, username, password, port } = new URL(endpoint)
  if (protocol !== 'https:' || username !== '' || password !== '' || port !== '') return true
  const isUnder = (name: string): boolean => hostname.endsWith(name) && !hostname.startsWith('.')
  return !hosts.some((host) => (host.startsWith('.') ? isUnder(host) : hostname === host))
}
