/** One card as a link: left at the relay, opened once by whoever has the link, and thanked for if they wish. */
import { bytesToText, textToBytes, type Bytes } from '@mend/wire/bytes'
import { internalsOf, type Internals } from '../internals.ts'
import type { Random } from '../keys/primitives.ts'
import type { Device, Outcome } from '../port.ts'
import { openMailbox, type Mailbox, type MailboxParts } from '../pairing/rendezvous.ts'
import type { Transport } from '../sync/transport.ts'
import { ok, trouble } from '../trouble.ts'
import { cardFragment, parseCard, placeOf, thanksSecretOf, type CardMessage } from './place.ts'

/** A card that was left: what stands after `#` in its link, and by what its sender may hear of a thank you. */
export type SentCard = { readonly fragment: string; readonly thanks: string }

/** gone: opened before, its seven days are over, or there never was one. */
export type OpenedCard =
  { readonly kind: 'open'; readonly words: string } | { readonly kind: 'gone' | 'unreachable' }

/** What whoever sent a card may learn: that somebody said thank you. */
export type Thanks = 'thanked' | 'nothing' | 'unreachable'

/** How long a card waits to be opened. */
export const cardLifeMs = 7 * 86_400_000

const cardSeconds = cardLifeMs / 1000
/** Whoever opens a card in its last minute may say thank you for a day. */
const thanksSeconds = 8 * 86_400
const patienceMs = 15_000

/** The name of the sender in a link, before anybody looks behind it; null for a text without such a link. */
export const cardFrom = (text: string): string | null => parseCard(text)?.from ?? null

/**
 * Leaves a card at the relay, and a place for a thank you.
 *
 * The key of the card is in the link alone: this device forgets it, and cannot look whether the card was opened.
 */
export async function sendCard(
  device: Device,
  card: { readonly from: string; readonly words: string },
): Promise<Outcome<SentCard>> {
  const { transport, random } = internalsOf(device)
  if (transport === null) return trouble('unreachable')
  const secret = random(32)
  const thanks = await thanksSecretOf(secret)
  const bytes = new Uint8Array(new TextEncoder().encode(card.words))
  const left =
    (await visit({
      transport,
      random,
      secret,
      life: cardSeconds,
      say: { kind: 'card', bytes },
    })) === 'done' &&
    (await visit({ transport, random, secret: thanks, life: thanksSeconds, say: null })) === 'done'
  if (!left) return trouble('unreachable')
  return ok({ fragment: cardFragment({ secret, from: card.from }), thanks: bytesToText(thanks) })
}

/**
 * Opens the card of a link, for the first one who asks; then it is off the relay.
 *
 * Whoever heard no answer in time may ask again: the claim that this device left meanwhile is its own.
 */
export async function openCard(
  device: Device,
  text: string,
  patience = patienceMs,
): Promise<OpenedCard> {
  const { transport, random } = internalsOf(device)
  const link = parseCard(text)
  if (link === null) return { kind: 'gone' }
  if (transport === null) return { kind: 'unreachable' }
  const at = { transport, random, secret: link.secret, patience }
  return claim(at, claimOf(device, bytesToText(link.secret), random))
}

/** What each device lays claim to a card with: the same one however often it asks, for as long as it is open. */
const claims = new WeakMap<Device, Map<string, string>>()

function claimOf(device: Device, link: string, random: Random): string {
  const mine = claims.get(device) ?? new Map<string, string>()
  claims.set(device, mine)
  const claimed = mine.get(link) ?? bytesToText(random(16))
  mine.set(link, claimed)
  return claimed
}

/** Says thank you for a card that was opened by this link. @returns whether it lies there now */
export async function thankFor(device: Device, text: string): Promise<boolean> {
  const { transport, random } = internalsOf(device)
  const link = parseCard(text)
  if (link === null || transport === null) return false
  const secret = await thanksSecretOf(link.secret)
  const say = { kind: 'thanked', bytes: new Uint8Array(0) } as const
  return (await visit({ transport, random, secret, life: 0, say })) === 'done'
}

/** Whether somebody said thank you; whatever else became of the card is the same answer. */
export async function lookForThanks(device: Device, thanks: string): Promise<Thanks> {
  const { transport, random } = internalsOf(device)
  const secret = textToBytes(thanks)
  if (secret?.length !== 32) return 'nothing'
  if (transport === null) return 'unreachable'
  const heard: CardMessage[] = []
  const found = await visit({ transport, random, secret, life: 0, say: null, heard })
  if (heard.some(({ kind }) => kind === 'thanked')) return 'thanked'
  return found === 'unreachable' ? 'unreachable' : 'nothing'
}

type At = Pick<Internals, 'random'> & {
  readonly transport: Transport
  readonly secret: Bytes
  readonly patience?: number
}
type Visit = At & {
  /** For how many seconds the space may be made; 0: it must stand. */
  readonly life: number
  readonly say: CardMessage | null
  /** Filled with what lies there. */
  readonly heard?: CardMessage[]
}
type Ended = 'done' | 'gone' | 'unreachable'

/** Goes into a space, leaves what is to be said or hears what lies there, and goes out again. */
function visit({ say, heard, life, ...at }: Visit): Promise<Ended> {
  return stay<Ended>('unreachable', at, (end) => ({
    parts: {
      lifeSeconds: () => life,
      heard: (message) => Promise.resolve(void heard?.push(message)),
      missing: () => end('gone'),
      over: () => end('gone'),
      ...(say === null ? { caughtUp: () => end('done') } : {}),
      settled: () => {
        if (say !== null) end('done')
      },
    },
    begin: (mailbox) => void (say !== null && mailbox.say([say])),
  }))
}

/**
 * Puts a claim behind whatever lies there: of two who open a card in the same second, the relay's order says who reads it.
 */
function claim(at: At, mine: string): Promise<OpenedCard> {
  const seen: { words: string | null; claims: string[] } = { words: null, claims: [] }
  return stay<OpenedCard>({ kind: 'unreachable' }, at, (end, mailbox, isOver) => ({
    parts: {
      lifeSeconds: () => 0,
      heard: ({ kind, bytes }) => {
        // Nobody is there to read it any more: it stays for whoever asks again.
        if (isOver()) return Promise.resolve()
        if (kind === 'card') seen.words ??= new TextDecoder().decode(bytes)
        if (kind === 'claimed') seen.claims.push(bytesToText(bytes))
        const [first] = seen.claims
        if (first !== undefined && first !== mine) end({ kind: 'gone' })
        else if (first === mine) {
          mailbox().erase()
          end(seen.words === null ? { kind: 'gone' } : { kind: 'open', words: seen.words })
        }
        return Promise.resolve()
      },
      missing: () => end({ kind: 'gone' }),
      over: () => end({ kind: 'gone' }),
      caughtUp: () => {
        if (seen.claims.length > 0) return
        const bytes = textToBytes(mine)
        if (seen.words === null || bytes === null) end({ kind: 'gone' })
        else void mailbox().say([{ kind: 'claimed', bytes }])
      },
      settled: () => undefined,
    },
    begin: () => undefined,
  }))
}

type Staying = {
  readonly parts: Omit<MailboxParts<CardMessage>, 'transport' | 'rendezvous' | 'random'>
  readonly begin: (mailbox: Mailbox<CardMessage>) => void
}

/** For whatever was asked last to leave before the door closes. */
const lingerMs = 1_500

/** Opens a mailbox until somebody says how it ended, or nobody answers. */
async function stay<Result>(
  late: Result,
  { transport, random, secret, patience = patienceMs }: At,
  how: (
    end: (result: Result) => void,
    mailbox: () => Mailbox<CardMessage>,
    isOver: () => boolean,
  ) => Staying,
): Promise<Result> {
  const rendezvous = await placeOf(secret)
  return new Promise((resolve) => {
    let over = false
    const end = (result: Result): void => {
      over = true
      clearTimeout(timer)
      setTimeout(mailbox.close, lingerMs)
      resolve(result)
    }
    const { parts, begin } = how(
      end,
      () => mailbox,
      () => over,
    )
    const mailbox = openMailbox({ transport, rendezvous, random, ...parts })
    const timer = setTimeout(() => end(late), patience)
    begin(mailbox)
  })
}
