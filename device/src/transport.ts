/** The transport: a socket to one relay that comes back by itself; a port. */

export type Listener = {
  /** A new socket stands; nothing was said on it yet. */
  readonly opened: () => void
  readonly heard: (bytes: Uint8Array) => void
  readonly closed: () => void
}

export type Connection = {
  /** False when there is no socket right now: whoever sends keeps what was to be sent. */
  readonly send: (bytes: Uint8Array) => boolean
  /** Ends this socket and dials again: soon (a moment of chance), or later (as after many failures). */
  readonly again: (when: 'soon' | 'later') => void
  readonly close: () => void
}

/** Dials a relay. Every connection is a socket of its own, which speaks for one space. */
export type Transport = {
  /** What was dialled, as `transportAuthBytes` wants it: host, and the port unless it is the scheme's own. */
  readonly host: string
  readonly open: (listener: Listener) => Connection
}
