/** The app on devices in memory: `?fresh`, `?alone`, `?locked`; `window.ben` speaks for the partner. */
import { signal } from '@preact/signals'
import type { Command, Instant, PartnerId } from '@mend/domain/couple'
import { boot } from '../../src/boot.tsx'
import { openFlow } from '../../src/flow.ts'
import { hues } from '../../src/profile.ts'
import { takeFromAddress } from '../../src/screens/onboarding/invitation.ts'
import '../../src/styles/all.css'
import { openCouple, openMemoryDevice, openMemoryPairing } from './device.ts'

const asked = new URLSearchParams(window.location.search)
if (asked.size > 0) sessionStorage.setItem('stage', asked.toString())
const scene = new URLSearchParams(sessionStorage.getItem('stage') ?? '')
const couple = openCouple()
const phase = scene.has('fresh') ? 'new' : scene.has('locked') ? 'locked' : 'open'
const alone = scene.has('fresh') || scene.has('alone')
const ana = openMemoryDevice(couple, 'ana', 'ben', {
  phase,
  me: phase === 'open' ? 'ana' : null,
  couple: alone ? 'none' : 'paired',
  protection: { passphrase: scene.has('locked'), passkey: false },
})
const ben = openMemoryDevice(couple, 'ben', 'ana', {})
const now = () => Date.now() as Instant
const bensFlow = openFlow({
  device: ben,
  me: 'ben' as PartnerId,
  now,
  marks: { read: () => null, write: () => {} },
})
const say = (command: Command) => bensFlow.say(command)
if (!scene.has('fresh')) {
  const name = new TextEncoder().encode(JSON.stringify({ name: 'Ana', hue: hues.clay }))
  await ana.settings.put('me', name)
}
const join = async () => {
  ana.set({ couple: 'paired' })
  await say({ kind: 'introduce', name: 'Ben', hue: hues.dusk })
}
if (!alone) await join()

const pair = (fragment: string | null) => ({
  ok: true as const,
  value: openMemoryPairing(fragment, () => void join()),
})
const root = document.getElementById('app')
if (root === null) throw new Error('the page has no place for the app')
takeFromAddress(window)
boot({
  view: window,
  root,
  readMs: Date.now,
  device: ana,
  pairings: {
    invite: async () => pair('Zm9yLXRoZS1zdGFnZS1vbmx5LW5vdC1hLXNlY3JldC1vZi1hbnlvbmU'),
    join: async () => pair(null),
    isForDevice: () => false,
  },
  update: signal(null),
})
Object.assign(window, { ben: { say, couple: bensFlow.couple }, ana })
