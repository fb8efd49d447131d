/** What either may ask of a talk; each command becomes one event, judged like any other. */

import { toBoth, toMe } from '../../entry.ts'
import type { Instant, ThreadId } from '../../ids.ts'
import type { BoardEvent, FloorEvent, OwnTalkEvent, RoadEvent, SummaryEvent } from './events.ts'
import type { Mode, Stage, Voice, Wish } from './events.ts'
import type { Verdict } from './state.ts'

/** `clock`: the relay's time now; `voice`: my own, or my partner's on my phone. */
export type TalkHead = { readonly thread: ThreadId; readonly clock: Instant; readonly voice: Voice }

type Said =
  | { readonly kind: 'ask-talk'; readonly mode: Mode }
  | {
      readonly kind: 'answer-talk'
      readonly answer: 'now' | 'at' | 'not-today'
      readonly from: Instant | null
    }
  | {
      readonly kind: 'propose-issue'
      readonly words: string
      readonly about: ThreadId | null
      readonly instead: string | null
    }
  | { readonly kind: 'approve-issue'; readonly words: string }
  | { readonly kind: 'offer-mode'; readonly mode: Mode }
  | { readonly kind: 'take-mode'; readonly mode: Mode }
  | { readonly kind: 'speak-aloud'; readonly wish: Wish }
  | { readonly kind: 'share-chunk'; readonly wish: Wish; readonly words: string | null }
  | { readonly kind: 'reflect-chunk'; readonly words: string | null }
  | { readonly kind: 'hear-chunk'; readonly verdict: Verdict; readonly missing: string }
  | { readonly kind: 'ask-question'; readonly words: string }
  | { readonly kind: 'answer-question'; readonly words: string | null }
  | { readonly kind: 'validate'; readonly because: string; readonly differs: string | null }
  | { readonly kind: 'allow-idea'; readonly yes: boolean }
  | { readonly kind: 'offer-idea'; readonly words: string }
  | { readonly kind: 'state-need'; readonly words: string }
  | { readonly kind: 'confirm-need'; readonly words: string }
  | {
      readonly kind: 'add-option'
      readonly option: ThreadId
      readonly words: string
      readonly serves: 'mine' | 'yours' | 'both'
    }
  | { readonly kind: 'mark-option'; readonly option: ThreadId; readonly could: boolean }
  | { readonly kind: 'promote-option'; readonly option: ThreadId }
  | {
      readonly kind: 'edit-summary'
      readonly half: 'mine' | 'yours'
      readonly instead: string
      readonly words: string
    }
  | { readonly kind: 'confirm-summary'; readonly words: string }
  | { readonly kind: 'thank'; readonly words: string }
  | { readonly kind: 'set-date'; readonly on: Instant }
  | { readonly kind: 'move-on'; readonly from: Stage }
  | { readonly kind: 'park-talk'; readonly until: Instant }
  | { readonly kind: 'ready-talk' }
  | { readonly kind: 'begin-talk' }
  | { readonly kind: 'request-idea' }
  | { readonly kind: 'pass-floor' }
  | { readonly kind: 'take-floor' }
  | { readonly kind: 'extend-talk' }
  | { readonly kind: 'close-talk' }
  | { readonly kind: 'leave-talk' }

export type SharedTalkCommand = Said & TalkHead

export type TalkCommand =
  | SharedTalkCommand
  | {
      readonly kind: 'note-talk'
      readonly thread: ThreadId
      readonly heard: number
      readonly safe: number
      readonly tone: number | null
      readonly step: boolean
    }
  | { readonly kind: 'write-friend-view'; readonly thread: ThreadId; readonly words: string }

export function decideOwnTalk(command: Exclude<TalkCommand, SharedTalkCommand>): OwnTalkEvent {
  switch (command.kind) {
    case 'note-talk': {
      const { thread, heard, safe, tone, step } = command
      return { ...toMe('talk-felt', thread), heard, safe, tone, step }
    }
    case 'write-friend-view':
      return { ...toMe('friend-view-written', command.thread), words: command.words }
  }
}

const head = <const Kind extends string>(kind: Kind, { thread, voice, clock }: TalkHead) => ({
  ...toBoth(kind, thread),
  voice,
  clock,
})

export function decideRoad(
  command: Exclude<SharedTalkCommand, { kind: PaperKind | FloorKind }>,
): RoadEvent {
  switch (command.kind) {
    case 'ask-talk':
      return { ...head('talk-asked', command), mode: command.mode }
    case 'answer-talk': {
      const { answer, from } = command
      return { ...head('talk-answered', command), answer, from }
    }
    case 'ready-talk':
      return head('talk-readied', command)
    case 'propose-issue': {
      const { words, about, instead } = command
      return { ...head('talk-issue-proposed', command), words, about, instead }
    }
    case 'approve-issue':
      return { ...head('talk-issue-approved', command), words: command.words }
    case 'begin-talk':
      return head('talk-begun', command)
    case 'offer-mode':
      return { ...head('talk-mode-offered', command), mode: command.mode }
    case 'take-mode':
      return { ...head('talk-mode-taken', command), mode: command.mode }
    case 'move-on':
      return { ...head('talk-moved', command), from: command.from }
    case 'thank':
      return { ...head('talk-thanked', command), words: command.words }
    case 'set-date':
      return { ...head('talk-date-set', command), on: command.on }
    case 'extend-talk':
      return head('talk-extended', command)
    case 'park-talk':
      return { ...head('talk-parked', command), until: command.until }
    case 'close-talk':
      return head('talk-closed', command)
    case 'leave-talk':
      return head('talk-left', command)
  }
}

type PaperKind =
  | 'state-need'
  | 'confirm-need'
  | 'add-option'
  | 'mark-option'
  | 'promote-option'
  | 'edit-summary'
  | 'confirm-summary'

/** What both write on together: the board and the summary. */
export function decidePaper(
  command: Extract<SharedTalkCommand, { kind: PaperKind }>,
): BoardEvent | SummaryEvent {
  switch (command.kind) {
    case 'state-need':
      return { ...head('talk-need-stated', command), words: command.words }
    case 'confirm-need':
      return { ...head('talk-need-confirmed', command), words: command.words }
    case 'add-option': {
      const { option, words, serves } = command
      return { ...head('talk-option-added', command), option, words, serves }
    }
    case 'mark-option': {
      const { option, could } = command
      return { ...head('talk-option-marked', command), option, could }
    }
    case 'promote-option':
      return { ...head('talk-option-promoted', command), option: command.option }
    case 'edit-summary': {
      const { half, instead, words } = command
      return { ...head('talk-summary-edited', command), half, instead, words }
    }
    case 'confirm-summary':
      return { ...head('talk-summary-confirmed', command), words: command.words }
  }
}

type FloorKind =
  | 'speak-aloud'
  | 'share-chunk'
  | 'reflect-chunk'
  | 'hear-chunk'
  | 'ask-question'
  | 'answer-question'
  | 'validate'
  | 'request-idea'
  | 'allow-idea'
  | 'offer-idea'
  | 'pass-floor'
  | 'take-floor'

export function decideFloor(command: Extract<SharedTalkCommand, { kind: FloorKind }>): FloorEvent {
  switch (command.kind) {
    case 'speak-aloud':
      return { ...head('talk-speaking', command), wish: command.wish }
    case 'share-chunk': {
      const { wish, words } = command
      return { ...head('talk-shared', command), wish, words }
    }
    case 'reflect-chunk':
      return { ...head('talk-reflected', command), words: command.words }
    case 'hear-chunk': {
      const { verdict, missing } = command
      return { ...head('talk-heard', command), verdict, missing }
    }
    case 'ask-question':
      return { ...head('talk-question-asked', command), words: command.words }
    case 'answer-question':
      return { ...head('talk-question-answered', command), words: command.words }
    case 'validate': {
      const { because, differs } = command
      return { ...head('talk-validated', command), because, differs }
    }
    case 'request-idea':
      return head('talk-idea-requested', command)
    case 'allow-idea':
      return { ...head('talk-idea-allowed', command), yes: command.yes }
    case 'offer-idea':
      return { ...head('talk-idea-offered', command), words: command.words }
    case 'pass-floor':
      return head('talk-passed', command)
    case 'take-floor':
      return head('talk-floor-taken', command)
  }
}
