/** The transport over WebSocket: dials again, later each time, and at once when online. */
import type { Connection, Listener, Transport } from './transport.ts'

/** `chance`: a number in [0, 1), for the jitter that keeps a thousand devices from dialling in step. */
export type WebSocketParts = {
  /** The relay's origin, `https://relay.example` or `http://localhost:8787`; the path `/relay` is added. */
  readonly url: string
  /** What comes first: nothing is dialled before it resolves. */
  readonly after?: Promise<unknown>
  readonly chance?: () => number
}

export function openWebSocketTransport({
  url,
  after = Promise.resolve(),
  chance = platformChance,
}: WebSocketParts): Transport {
  const address = new URL('/relay', url)
  address.protocol = address.protocol === 'https:' || address.protocol === 'wss:' ? 'wss:' : 'ws:'
  return { host: address.host, open: (listener) => dial(address.href, listener, { after, chance }) }
}

// Node has WebSocket, and no such event.
const hasEvents = 'addEventListener' in globalThis

type Dial = {
  socket: WebSocket | null
  timer: ReturnType<typeof setTimeout> | null
  failures: number
  closed: boolean
}

type Manner = Required<Pick<WebSocketParts, 'after' | 'chance'>>

function dial(address: string, listener: Listener, { after, chance }: Manner): Connection {
  const state: Dial = { socket: null, timer: null, failures: 0, closed: false }
  const connect = (): void => {
    state.timer = null
    if (state.closed || state.socket !== null) return
    const socket = new WebSocket(address)
    socket.binaryType = 'arraybuffer'
    state.socket = socket
    socket.onopen = () => listener.opened()
    socket.onmessage = (message: MessageEvent<unknown>) => {
      if (!(message.data instanceof ArrayBuffer)) {
        socket.close()
        return
      }
      state.failures = 0
      listener.heard(new Uint8Array(message.data))
    }
    // An error is always followed by close.
    socket.onerror = () => undefined
    socket.onclose = () => {
      if (state.socket !== socket) return
      state.socket = null
      listener.closed()
      redial(state, connect, chance)
    }
  }
  const online = (): void => {
    if (state.timer !== null) clearTimeout(state.timer)
    state.failures = 0
    connect()
  }
  if (hasEvents) globalThis.addEventListener('online', online)
  void after.then(online)
  return {
    send: (bytes) => {
      if (state.socket?.readyState !== WebSocket.OPEN) return false
      state.socket.send(new Uint8Array(bytes))
      return true
    },
    again: (when) => {
      state.failures = when === 'later' ? Math.max(state.failures, 5) : 1
      if (state.socket === null) redial(state, connect, chance)
      else state.socket.close()
    },
    close: () => {
      state.closed = true
      if (hasEvents) globalThis.removeEventListener('online', online)
      if (state.timer !== null) clearTimeout(state.timer)
      const { socket } = state
      state.socket = null
      socket?.close()
    },
  }
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
