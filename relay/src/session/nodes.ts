/** What other nodes have done to our spaces: heard by hints, and found by comparing when hints are lost. */
import type { Feeder } from './feed.ts'
import type { Hint } from '../store/hints.ts'
import { putErasure, putMembers, sayGoodbye, sendLive, type Space } from './session.ts'
import type { Presence } from './presence.ts'
import type { Glance, Store } from '../store/store.ts'

/** What keeps this node level with the others. */
export type Nodes = {
  readonly take: (hints: readonly Hint[]) => void
  /** Compares every space that has a socket here with what the store holds. */
  readonly compareAll: () => Promise<void>
}

const comparedAtOnce = 2_000

/** Follows hints, and compares with the store what hints may have missed. */
export function openNodes(parts: {
  readonly store: Pick<Store, 'glance' | 'readSpace'>
  readonly presence: Presence
  readonly feeder: Feeder
  readonly trouble: (where: string, trouble: unknown) => void
}): Nodes {
  const { store, presence, feeder } = parts

  const look = async (spaces: readonly Space[]): Promise<void> => {
    const found = await store.glance(spaces.map(({ id }) => id))
    for (const space of spaces) await compare(space, found.get(space.id) ?? null)
  }
  const compare = async (space: Space, glance: Glance | null): Promise<void> => {
    if (glance === null) {
      for (const session of space.sessions) sayGoodbye(session, 'erased')
      return
    }
    feeder.rise(space, glance.head)
    if (glance.erasesMs !== space.erasesMs) putErasure(space, glance.erasesMs)
    if (glance.membersVersion === space.members.version) return
    const row = await store.readSpace(space.id)
    if (row !== null) putMembers(space, row.members)
  }
  return {
    take: (hints) => {
      const doubtful: Space[] = []
      for (const hint of hints) {
        const space = presence.get(hint.space)
        if (space === null) continue
        if (hint.kind === 'live') sendLive(space, hint.body, null)
        else if (hint.head === 0) doubtful.push(space)
        else feeder.rise(space, hint.head)
      }
      if (doubtful.length > 0)
        look(doubtful).catch((trouble: unknown) => parts.trouble('hint', trouble))
    },
    compareAll: async () => {
      const all = [...presence.spaces()]
      for (let from = 0; from < all.length; from += comparedAtOnce)
        await look(all.slice(from, from + comparedAtOnce))
    },
  }
}
