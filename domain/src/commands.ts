/** Every command there is, and the slice that turns it into an event. */

import type { Event } from './events.ts'
import { decidePartner } from './partners.ts'
import type { PartnerCommand } from './partners.ts'
import { decideAccount } from './repair/account.ts'
import type { AccountCommand } from './repair/account.ts'
import { decideBreath } from './repair/breath.ts'
import type { BreathCommand } from './repair/breath.ts'
import { decideFeelings } from './repair/feelings.ts'
import type { FeelingsCommand } from './repair/feelings.ts'
import { decideListening } from './repair/listening.ts'
import type { ListeningCommand } from './repair/listening.ts'
import { decideNeed } from './repair/need.ts'
import type { NeedCommand } from './repair/need.ts'
import { decidePromise } from './repair/promise.ts'
import type { PromiseCommand } from './repair/promise.ts'
import { decideRepair } from './repair/repair.ts'
import type { RepairCommand } from './repair/repair.ts'
import { decideRupture } from './repair/rupture.ts'
import type { RuptureCommand } from './repair/rupture.ts'
import { decideStep } from './repair/step.ts'
import type { StepCommand } from './repair/step.ts'
import { decideCard } from './repair/talk/cards.ts'
import { decideCharter } from './repair/talk/charter.ts'
import { decideFloor, decideOwnTalk, decidePaper, decideRoad } from './repair/talk/decide.ts'
import { decidePalette } from './repair/talk/palette.ts'
import { decideParking } from './repair/talk/parking.ts'
import type { TableCommand } from './repair/talk/table.ts'
import { decideTimeout } from './repair/timeout/decide.ts'
import type { TimeoutCommand } from './repair/timeout/decide.ts'

/** A new slice adds its union here and one line per kind below. */
export type Command =
  | PartnerCommand
  | RuptureCommand
  | AccountCommand
  | BreathCommand
  | FeelingsCommand
  | RepairCommand
  | PromiseCommand
  | ListeningCommand
  | TimeoutCommand
  | StepCommand
  | NeedCommand
  | TableCommand

/** The event that a command asks for. Whether it may be is for `judge` to say. */
export const propose = (command: Command): Event => proposeAs(command.kind, command)

type CommandByKind = { readonly [Each in Command as Each['kind']]: Each }

// The kind apart from the command, so that the compiler sees that the two belong together.
function proposeAs<Kind extends keyof CommandByKind>(
  kind: Kind,
  command: CommandByKind[Kind],
): Event {
  return proposers[kind](command)
}

const proposers: {
  readonly [Kind in keyof CommandByKind]: (command: CommandByKind[Kind]) => Event
} = {
  introduce: decidePartner,
  'close-space': decidePartner,
  'flag-rupture': decideRupture,
  'acknowledge-rupture': decideRupture,
  'feel-repaired': decideRupture,
  'park-rupture': decideRupture,
  'seek-outside-help': decideRupture,
  'let-go-rupture': decideRupture,
  'withdraw-rupture': decideRupture,
  'reopen-rupture': decideRupture,
  'note-rupture': decideRupture,
  'share-account': decideAccount,
  'set-breath': decideBreath,
  'invite-feelings': decideFeelings,
  'name-feelings': decideFeelings,
  'leave-feelings': decideFeelings,
  'offer-repair': decideRepair,
  'revise-repair': decideRepair,
  'answer-repair': decideRepair,
  'withdraw-repair': decideRepair,
  'share-note': decideRepair,
  'make-promise': decidePromise,
  'mark-kept': decidePromise,
  'withdraw-promise': decidePromise,
  'admit-slip': decidePromise,
  'say-share': decideListening,
  reflect: decideListening,
  'answer-reflection': decideListening,
  reply: decideListening,
  'leave-listening': decideListening,
  'plan-timeout': decideTimeout,
  'agree-timeout-plan': decideTimeout,
  'drop-timeout-plan': decideTimeout,
  'call-timeout': decideTimeout,
  'counter-return': decideTimeout,
  'agree-return': decideTimeout,
  'return-from-timeout': decideTimeout,
  'rate-readiness': decideTimeout,
  'extend-timeout': decideTimeout,
  'park-timeout': decideTimeout,
  'drop-timeout': decideTimeout,
  'propose-step': decideStep,
  'agree-step': decideStep,
  'set-step-aside': decideStep,
  'finish-step': decideStep,
  'share-need': decideNeed,
  'ask-talk': decideRoad,
  'answer-talk': decideRoad,
  'ready-talk': decideRoad,
  'propose-issue': decideRoad,
  'approve-issue': decideRoad,
  'begin-talk': decideRoad,
  'offer-mode': decideRoad,
  'take-mode': decideRoad,
  'speak-aloud': decideFloor,
  'share-chunk': decideFloor,
  'reflect-chunk': decideFloor,
  'hear-chunk': decideFloor,
  'ask-question': decideFloor,
  'answer-question': decideFloor,
  validate: decideFloor,
  'request-idea': decideFloor,
  'allow-idea': decideFloor,
  'offer-idea': decideFloor,
  'pass-floor': decideFloor,
  'take-floor': decideFloor,
  'state-need': decidePaper,
  'confirm-need': decidePaper,
  'add-option': decidePaper,
  'mark-option': decidePaper,
  'promote-option': decidePaper,
  'edit-summary': decidePaper,
  'confirm-summary': decidePaper,
  thank: decideRoad,
  'set-date': decideRoad,
  'move-on': decideRoad,
  'extend-talk': decideRoad,
  'park-talk': decideRoad,
  'close-talk': decideRoad,
  'leave-talk': decideRoad,
  'note-talk': decideOwnTalk,
  'write-friend-view': decideOwnTalk,
  'write-charter': decideCharter,
  'sign-charter': decideCharter,
  'propose-palette': decidePalette,
  'agree-palette': decidePalette,
  'deal-card': decideCard,
  'write-card': decideCard,
  'leave-card': decideCard,
  'answer-card': decideCard,
  'bar-card': decideCard,
  'keep-topic': decideParking,
  'drop-topic': decideParking,
  'offer-topic': decideParking,
  'settle-topic': decideParking,
}
