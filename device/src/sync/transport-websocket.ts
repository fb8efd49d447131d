/** The transport over WebSocket: dials again, later each time, and at once when its person is back. */
import { openSilence, type Silence } from './silence.ts'
import type { Connection, Listener, Transport } from './transport.ts'

/** `chance`: a number in [0, 1), for the jitter that keeps a thousand devices from dialling in step. */
export type WebSocketParts = {
  /** The relay's origin, `https://relay.example` or `http://localhost:8787`; the path `/relay` is added. */
  readonly url: string
  /** What comes first: nothing is dialled before it resolves. */
  readonly after?: Promise<unknown>
  /** Calls whenever somebody is back at this device, or its network has changed; gives what ends that. */
  readonly returns?: (back: () => void) => () => void
  readonly chance?: () => number
}

/** Dials `/relay` of an address, again after a pause that grows, until it is closed. */
export function openWebSocketTransport({
  url,
  after = Promise.resolve(),
  returns = () => () => undefined,
  chance = platformChance,
}: WebSocketParts): Transport {
  const address = new URL('/relay', url)
  address.protocol = address.protocol === 'https:' || address.protocol === 'wss:' ? 'wss:' : 'ws:'
  const manner = { after, returns, chance }
  return { host: address.host, open: (listener) => dial(address.href, listener, manner) }
}

type Dial = {
  socket: WebSocket | null
  timer: ReturnType<typeof setTimeout> | null
  failures: number
  closed: boolean
}

type Manner = Required<Pick<WebSocketParts, 'after' | 'returns' | 'chance'>>

function dial(address: string, listener: Listener, manner: Manner): Connection {
  const state: Dial = { socket: null, timer: null, failures: 0, closed: false }
  const ended = (): void => {
    listener.closed()
    redial(state, connect, manner.chance)
  }
  const silence = openSilence({ ask: listener.quiet, dead: () => letGo(state) && ended() })
  const connect = (): void => {
    state.timer = null
    if (state.closed || state.socket !== null) return
    const socket = new WebSocket(address)
    socket.binaryType = 'arraybuffer'
    state.socket = socket
    silence.dialled()
    listen(state, socket, silence, { ...listener, closed: ended })
  }
  const atOnce = (): void => {
    if (state.timer !== null) clearTimeout(state.timer)
    state.failures = 0
    connect()
  }
  const forget = manner.returns(() => {
    if (state.socket === null) {
      atOnce()
      return
    }
    // A dial under way may have begun while the relay was away: where it fails, the next is not a minute off.
    state.failures = 0
    silence.back()
  })
  void manner.after.then(atOnce)
  return {
    send: (bytes) => {
      if (state.socket?.readyState !== WebSocket.OPEN) return false
      state.socket.send(new Uint8Array(bytes))
      silence.said(bytes.length)
      return true
    },
    again: (when) => {
      state.failures = when === 'later' ? Math.max(state.failures, 5) : 1
      if (state.socket === null) redial(state, connect, manner.chance)
      else state.socket.close()
    },
    close: () => {
      state.closed = true
      forget()
      silence.stop()
      if (state.timer !== null) clearTimeout(state.timer)
      letGo(state)
    },
  }
}

function listen(state: Dial, socket: WebSocket, silence: Silence, told: Listener): void {
  const isIt = (): boolean => state.socket === socket
  socket.onopen = () => {
    if (!isIt()) return
    // The relay speaks first.
    silence.heard()
    silence.said(0)
    told.opened()
  }
  socket.onmessage = (message: MessageEvent<unknown>) => {
    if (!isIt()) return
    if (!(message.data instanceof ArrayBuffer)) {
      socket.close()
      return
    }
    silence.heard()
    state.failures = 0
    told.heard(new Uint8Array(message.data))
  }
  // An error is always followed by close.
  socket.onerror = () => undefined
  socket.onclose = () => {
    if (!isIt()) return
    state.socket = null
    silence.stop()
    told.closed()
  }
}

/** From now on nothing that this socket brings is heard: a dead one takes long to say that it is closed. */
function letGo(state: Dial): boolean {
  const { socket } = state
  state.socket = null
  socket?.close()
  return !state.closed
}

function redial(state: Dial, connect: () => void, chance: () => number): void {
  if (state.closed || state.timer !== null) return
  const waitMs = backoffMs(state.failures, chance())
  state.failures += 1
  state.timer = setTimeout(connect, waitMs)
}

/** Full jitter: anything up to 250 ms, doubled for each failure in a row, at most a minute; never under 50 ms. */
export const backoffMs = (failures: number, chance: number): number =>
  Math.max(50, Math.floor(chance * Math.min(60_000, 250 * 2 ** Math.min(failures, 8))))

const platformChance = (): number => {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1))
  return word / 2 ** 32
}
