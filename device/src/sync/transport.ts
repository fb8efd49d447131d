/** The transport: a socket to one relay that comes back by itself; a port. */

/** Told of a socket's life. After `closed` another `opened` may come. */
export type Listener = {
  /** A new socket stands; nothing was said on it yet. */
  readonly opened: () => void
  readonly heard: (bytes: Uint8Array) => void
  /** Nothing was heard for long: whoever can says something that is answered, or the socket is given up. */
  readonly quiet: () => void
  readonly closed: () => void
}

/** One wish to be connected, over as many sockets as it takes. */
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
