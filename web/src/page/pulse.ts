/** One's own pulse from a Bluetooth strap or watch: shown, never sent, never kept. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'

/** lost: it was there and is out of reach. refused: nothing was chosen, or it could not be used. */
export type PulseState =
  | { readonly kind: 'off' | 'asking' | 'lost' | 'refused' }
  | { readonly kind: 'beating'; readonly bpm: number }

/** What a screen may know of one's own pulse, and how to begin and end it. */
export type Pulse = {
  /** False where the browser has no Bluetooth for pages. */
  readonly possible: boolean
  readonly state: ReadonlySignal<PulseState>
  /** The heart has been quick for a while, and this was not waved away lately. */
  readonly quick: ReadonlySignal<boolean>
  /** Opens the browser's own chooser; must be called from a press. */
  readonly connect: () => Promise<void>
  readonly drop: () => void
  /** Not now: silent for ten minutes. */
  readonly notNow: () => void
}

/** Above this, listening gets hard for most people (evidence: flooding). A hint, nothing more. */
const quickBpm = 100
const readingsForQuick = 5
const silentMs = 600_000
const readEveryMs = 1_000

/**
 * @param bluetooth - the browser's, or null
 * @param steadyMs - milliseconds by a clock that nobody sets
 */
export function openPulse(bluetooth: Bluetooth | null, steadyMs: () => number): Pulse {
  const state = signal<PulseState>({ kind: 'off' })
  const recent = signal<readonly number[]>([])
  const silentUntil = signal(0)
  let server: GattServer | null = null

  const hear = (view: DataView) => {
    const bpm = parseHeartRate(view)
    if (bpm === null) return
    recent.value = [...recent.value, bpm].slice(-readingsForQuick)
    state.value = { kind: 'beating', bpm }
  }
  const end = (kind: 'off' | 'lost' | 'refused') => {
    recent.value = []
    state.value = { kind }
  }
  return {
    possible: bluetooth !== null,
    state,
    quick: computed(() => isQuick(recent.value) && steadyMs() >= silentUntil.value),
    connect: async () => {
      if (bluetooth === null) return
      state.value = { kind: 'asking' }
      try {
        server = await listenTo(bluetooth, hear, () => end('lost'))
      } catch {
        end('refused')
      }
    },
    drop: () => {
      server?.disconnect()
      server = null
      end('off')
    },
    notNow: () => {
      silentUntil.value = steadyMs() + silentMs
    },
  }
}

/** Quick only when every one of the last five readings is: one startled beat says nothing. */
export function isQuick(recent: readonly number[]): boolean {
  return recent.length >= readingsForQuick && recent.every((bpm) => bpm >= quickBpm)
}

/**
 * Beats a minute from a Heart Rate Measurement; null when it is too short, or the sensor says it touches no skin.
 *
 *     byte 0  flags: bit 0 the rate has two bytes; bits 1-2 contact (2: known, and none)
 *     then    rate, one byte, or two with the lower first
 *
 * @see Bluetooth SIG, Heart Rate Service 1.0 §3.1
 */
export function parseHeartRate(view: DataView): number | null {
  if (view.byteLength < 2) return null
  const flags = view.getUint8(0)
  if (((flags >> 1) & 3) === 2) return null
  if ((flags & 1) === 0) return view.getUint8(1)
  return view.byteLength < 3 ? null : view.getUint16(1, true)
}

async function listenTo(
  bluetooth: Bluetooth,
  hear: (view: DataView) => void,
  lost: () => void,
): Promise<GattServer> {
  const device = await bluetooth.requestDevice({ filters: [{ services: ['heart_rate'] }] })
  const server = await device.gatt.connect()
  const service = await server.getPrimaryService('heart_rate')
  const rate = await service.getCharacteristic('heart_rate_measurement')
  rate.addEventListener('characteristicvaluechanged', () => {
    if (rate.value !== null) hear(rate.value)
  })
  await rate.startNotifications()
  // Most monitors only speak up by themselves; one that also answers is asked once a second.
  const timer = rate.properties.read
    ? setInterval(() => void rate.readValue().catch(() => null), readEveryMs)
    : null
  device.addEventListener('gattserverdisconnected', () => {
    if (timer !== null) clearInterval(timer)
    lost()
  })
  return server
}

/** As much of Web Bluetooth as we use; the language's own library does not know it yet. */
export type Bluetooth = {
  readonly requestDevice: (wish: {
    readonly filters: readonly { readonly services: readonly string[] }[]
  }) => Promise<BluetoothDevice>
}

type BluetoothDevice = EventTarget & {
  readonly gatt: { readonly connect: () => Promise<GattServer> }
}

type GattServer = {
  readonly disconnect: () => void
  readonly getPrimaryService: (name: string) => Promise<{
    readonly getCharacteristic: (name: string) => Promise<Characteristic>
  }>
}

type Characteristic = EventTarget & {
  readonly value: DataView | null
  readonly properties: { readonly read: boolean }
  readonly startNotifications: () => Promise<unknown>
  readonly readValue: () => Promise<DataView>
}

/** The browser's Bluetooth, where a page may have it. */
export function bluetoothOf(navigator: object): Bluetooth | null {
  const found: unknown = Reflect.get(navigator, 'bluetooth')
  return isBluetooth(found) ? found : null
}

function isBluetooth(found: unknown): found is Bluetooth {
  return typeof found === 'object' && found !== null && 'requestDevice' in found
}
