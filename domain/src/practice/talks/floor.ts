/** The floor: one speaks in small pieces, the other gives back what came, and both get the same (R9-R11, R22, R24). */

import type { Ruling } from '../../refusal.ts'
import { ok, refuse } from '../../result.ts'
import { isParroted } from '../listenings/fold.ts'
import { chunkMs, type FloorEvent, type TalkEventOf, type Wish } from './events.ts'
import {
  type Chunk,
  type Floor,
  otherSeat,
  type Question,
  type Seat,
  seats,
  type Talk,
  type TalkReflection,
  type Turn,
  withSeat,
} from './state.ts'

/** What the floor says to an event: who holds it, and what it waits for. */
export function judgeFloor(talk: Talk, event: FloorEvent, turn: Turn): Ruling<Talk> {
  if (talk.stage !== 'floor') return refuse({ kind: 'not-now' })
  if (event.kind === 'talk-letter-sent' && !isLetter(talk)) return refuse({ kind: 'not-now' })
  const next = judgeHeld(talk.floor, event, turn)
  if (!next.ok) return next
  return ok({ ...talk, floor: answering(talk, next.value), moved: movedAfter(talk, event) })
}

/** Begun by a letter, and not gone over to a live talk. */
export const isLetter = ({ letter, mode }: Pick<Talk, 'letter' | 'mode'>): boolean =>
  letter && mode === 'letter'

/** Letters have no closing step to walk to: where nothing waits for an answer, either may finish. */
export const mayFinish = (talk: Talk): boolean =>
  isLetter(talk) && talk.stage === 'floor' && stepOf(talk.floor) === 'free'

/** A letter is a whole turn: once it got across, the answer is the other's. */
function answering(talk: Talk, floor: Floor): Floor {
  const { holder } = floor
  const across = currentChunk(floor)?.reflections.at(-1)?.verdict === 'got-it'
  return isLetter(talk) && across && holder !== null ? passedOn(floor, holder) : floor
}

/** Something new said means that nobody is ready to move on. */
function movedAfter(talk: Talk, { kind }: FloorEvent): Talk['moved'] {
  return saysNew.has(kind) ? seats(false) : talk.moved
}

const saysNew: ReadonlySet<FloorEvent['kind']> = new Set([
  ...(['talk-shared', 'talk-letter-sent', 'talk-speaking'] as const),
])

function judgeHeld(floor: Floor, event: FloorEvent, turn: Turn): Ruling<Floor> {
  const { seat } = turn
  switch (event.kind) {
    case 'talk-speaking':
      if (!maySpeak(floor, seat)) return refuse(notYourFloor(floor, seat))
      return ok({ ...floor, speaking: { wish: event.wish, since: turn.clock } })
    case 'talk-shared':
    case 'talk-letter-sent':
      return share(floor, event, turn)
    case 'talk-reflected':
      return reflect(floor, event, turn)
    case 'talk-heard':
      return hear(floor, event, turn)
    case 'talk-question-asked':
    case 'talk-question-answered':
      return judgeQuestion(floor, event, turn)
    case 'talk-validated':
      return validate(floor, event, turn)
    case 'talk-idea-requested':
    case 'talk-idea-allowed':
    case 'talk-idea-offered':
      return judgeIdea(floor, event, turn)
    case 'talk-passed':
      return pass(floor, turn)
    case 'talk-floor-taken':
      if (floor.holder !== null) return refuse({ kind: 'not-now' })
      return ok(heldBy(floor, seat))
  }
}

// ── speaking ────────────────────────────────────────────────────────────────────────────────────

/** `speak`: nothing said yet, or all of it got across. `reflect`, `confirm`: the last piece is on its way. */
export type FloorStep = 'free' | 'speak' | 'speaking' | 'reflect' | 'confirm'

/** What the floor waits for now. */
export function stepOf(floor: Floor): FloorStep {
  if (floor.holder === null) return 'free'
  if (floor.speaking !== null) return 'speaking'
  const last = currentChunk(floor)?.reflections.at(-1)
  if (currentChunk(floor) === null || last?.verdict === 'got-it') return 'speak'
  return last !== undefined && last.verdict === null ? 'confirm' : 'reflect'
}

/** The last piece of the present turn. */
export function currentChunk(floor: Floor): Chunk | null {
  return floor.chunks.length > floor.from ? (floor.chunks.at(-1) ?? null) : null
}

/** Mine to speak, and no more than one turn ahead of the other. */
export function maySpeak(floor: Floor, seat: Seat): boolean {
  const even = floor.banks[seat] <= floor.banks[otherSeat(seat)]
  return floor.holder === seat && stepOf(floor) === 'speak' && even
}

const notYourFloor = (floor: Floor, seat: Seat) =>
  floor.holder === seat ? ({ kind: 'not-now' } as const) : ({ kind: 'not-yours' } as const)

function share(
  floor: Floor,
  event: TalkEventOf<'talk-shared' | 'talk-letter-sent'>,
  turn: Turn,
): Ruling<Floor> {
  const { seat } = turn
  const aloud = event.words === null
  const may = aloud
    ? floor.holder === seat && floor.speaking !== null
    : maySpeak(floor, seat) && floor.speaking === null
  if (!may) return refuse(notYourFloor(floor, seat))
  const chunk: Chunk = {
    by: seat,
    at: turn.clock,
    wish: event.wish,
    words: event.words,
    reflections: [],
    validation: null,
    request: 'none',
    ideas: [],
  }
  return ok({
    ...floor,
    chunks: [...floor.chunks, chunk],
    banks: withSeat(floor.banks, seat, floor.banks[seat] + 1),
    speaking: null,
  })
}

/** How much of the minute aloud is left; null when nobody speaks aloud. */
export function speakingLeftMs({ speaking }: Floor, clock: number): number | null {
  return speaking === null ? null : Math.max(0, chunkMs - (clock - speaking.since))
}

function pass(floor: Floor, { seat }: Turn): Ruling<Floor> {
  if (floor.holder !== seat || stepOf(floor) !== 'speak') return refuse(notYourFloor(floor, seat))
  // A turn given away unused is a turn used: nobody can be kept waiting by silence.
  const unused = currentChunk(floor) === null && floor.banks[seat] <= floor.banks[otherSeat(seat)]
  const banks = unused ? withSeat(floor.banks, seat, floor.banks[seat] + 1) : floor.banks
  return ok(passedOn({ ...floor, banks }, seat))
}

/** To the other, if they have had less; else it is free. */
function passedOn(floor: Floor, from: Seat): Floor {
  const other = otherSeat(from)
  return heldBy(floor, floor.banks[other] < floor.banks[from] ? other : null)
}

function heldBy(floor: Floor, holder: Seat | null): Floor {
  const left = floor.questions.map((question) => settled(question))
  const asked = [...floor.asked, ...left]
  return { ...floor, holder, from: floor.chunks.length, questions: [], asked }
}

// ── listening ───────────────────────────────────────────────────────────────────────────────────

const listens = (floor: Floor, seat: Seat): boolean =>
  floor.holder !== null && floor.holder !== seat

function reflect(floor: Floor, event: TalkEventOf<'talk-reflected'>, turn: Turn): Ruling<Floor> {
  if (!listens(floor, turn.seat)) return refuse({ kind: 'not-yours' })
  const chunk = currentChunk(floor)
  if (chunk === null || stepOf(floor) !== 'reflect') return refuse({ kind: 'not-now' })
  const { words } = event
  if (words !== null && chunk.words !== null && isParroted(chunk.words, words)) {
    return refuse({ kind: 'own-words' })
  }
  const sent: TalkReflection = { words, verdict: null, missing: '' }
  return ok(withChunk(floor, { ...chunk, reflections: [...chunk.reflections, sent] }))
}

function hear(floor: Floor, event: TalkEventOf<'talk-heard'>, { seat }: Turn): Ruling<Floor> {
  if (floor.holder !== seat) return refuse({ kind: 'not-yours' })
  const chunk = currentChunk(floor)
  const last = chunk?.reflections.at(-1)
  if (chunk === null || last === undefined || stepOf(floor) !== 'confirm') {
    return refuse({ kind: 'not-now' })
  }
  const { verdict, missing } = event
  const reflections = [...chunk.reflections.slice(0, -1), { ...last, verdict, missing }]
  return ok(withChunk(floor, { ...chunk, reflections }))
}

function withChunk(floor: Floor, chunk: Chunk): Floor {
  return { ...floor, chunks: [...floor.chunks.slice(0, -1), chunk] }
}

/** After three "Not yet": say it aloud, pause, or wait until you sit together. */
export function isStuck(chunk: Chunk): boolean {
  return chunk.reflections.filter(({ verdict }) => verdict === 'not-yet').length >= 3
}

// ── questions ───────────────────────────────────────────────────────────────────────────────────

/** So many questions may wait in one turn; a further one is refused until one is answered or passed. */
export const mostQuestions = 3

function judgeQuestion(
  floor: Floor,
  event: TalkEventOf<'talk-question-asked' | 'talk-question-answered'>,
  { seat }: Turn,
): Ruling<Floor> {
  if (event.kind === 'talk-question-asked') {
    if (!listens(floor, seat)) return refuse({ kind: 'not-yours' })
    if (!mayAsk(floor, seat)) return refuse({ kind: 'not-now' })
    const state = openQuestion(floor) === null ? 'open' : 'queued'
    const asked: Question = { by: seat, words: event.words, state, answer: null }
    return ok({ ...floor, questions: [...floor.questions, asked] })
  }
  if (floor.holder !== seat) return refuse({ kind: 'not-yours' })
  const open = openQuestion(floor)
  if (open === null) return refuse({ kind: 'not-now' })
  const answered = floor.questions.map((question) =>
    question === open ? settled(question, event.words) : question,
  )
  const next = answered.find(({ state }) => state === 'queued')
  const questions = answered.map((question): Question =>
    question === next ? { ...question, state: 'open' } : question,
  )
  return ok({ ...floor, questions })
}

/** Only whoever has given something back asks. */
export function mayAsk(floor: Floor, seat: Seat): boolean {
  const reflected = floor.chunks.slice(floor.from).some(({ reflections }) => reflections.length > 0)
  const waiting = floor.questions.filter(({ state }) => state === 'open' || state === 'queued')
  return listens(floor, seat) && reflected && waiting.length < mostQuestions
}

/** The question that waits for an answer; undefined when none does. */
export const openQuestion = (floor: Floor): Question | null =>
  floor.questions.find(({ state }) => state === 'open') ?? null

function settled(question: Question, answer: string | null = null): Question {
  if (question.state === 'answered' || question.state === 'passed') return question
  return { ...question, answer, state: answer === null ? 'passed' : 'answered' }
}

// ── validation and ideas ────────────────────────────────────────────────────────────────────────

/** The other's latest piece that got across: what I may find sense in, even after the swap. */
export function heardChunk(floor: Floor, seat: Seat): number | null {
  const index = floor.chunks.findLastIndex(({ by }) => by !== seat)
  return floor.chunks[index]?.reflections.at(-1)?.verdict === 'got-it' ? index : null
}

function validate(
  floor: Floor,
  event: TalkEventOf<'talk-validated'>,
  { seat }: Turn,
): Ruling<Floor> {
  const index = heardChunk(floor, seat)
  if (index === null) return refuse({ kind: 'not-now' })
  if (floor.chunks[index]?.validation !== null) return refuse({ kind: 'already-so' })
  const { because, differs } = event
  return ok({
    ...floor,
    chunks: floor.chunks.with(index, { ...floor.chunks[index], validation: { because, differs } }),
  })
}

/** Welcome by the speaker's own wish, or since they said yes to the question. */
export function ideasWelcome({ wish, request }: Chunk): boolean {
  return welcoming.has(wish) || request === 'yes'
}
const welcoming: ReadonlySet<Wish> = new Set<Wish>(['ideas', 'decide'])

function judgeIdea(
  floor: Floor,
  event: TalkEventOf<'talk-idea-requested' | 'talk-idea-allowed' | 'talk-idea-offered'>,
  { seat }: Turn,
): Ruling<Floor> {
  const chunk = currentChunk(floor)
  const answers = event.kind === 'talk-idea-allowed'
  if (answers ? floor.holder !== seat : !listens(floor, seat)) return refuse({ kind: 'not-yours' })
  if (chunk === null || stepOf(floor) !== 'speak') return refuse({ kind: 'not-now' })
  switch (event.kind) {
    case 'talk-idea-requested':
      if (ideasWelcome(chunk) || chunk.request !== 'none') return refuse({ kind: 'already-so' })
      return ok(withChunk(floor, { ...chunk, request: 'open' }))
    case 'talk-idea-allowed':
      if (chunk.request !== 'open') return refuse({ kind: 'not-now' })
      return ok(withChunk(floor, { ...chunk, request: event.yes ? 'yes' : 'no' }))
    case 'talk-idea-offered':
      if (!ideasWelcome(chunk)) return refuse({ kind: 'not-now' })
      if (chunk.ideas.length >= 3) return refuse({ kind: 'already-so' })
      return ok(withChunk(floor, { ...chunk, ideas: [...chunk.ideas, event.words] }))
  }
}
