/** What is due, and one gentle offer. */
import { useHouse } from '../../house.ts'
import { Plain, Primary } from '../../parts/Button.tsx'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Waits } from '../../parts/Waits.tsx'
import type { Path } from '../../paths.ts'
import { clockTime } from '../../when.ts'
import { words } from '../../words/en.ts'
import { DueList } from './DueList.tsx'
import { Kept } from './Kept.tsx'
import { ReturnedWords } from './Returned.tsx'
import { Standing } from './Standing.tsx'
import { useNearby, useOpening } from './useWaiting.ts'
import { type Opening, pathOf } from './waiting.ts'

type Offer = {
  readonly title: string
  readonly note: string
  readonly action: { readonly word: string; readonly to: Path } | null
  readonly beside?: { readonly word: string; readonly to: Path }
}

const text = words.today

export function Today() {
  const house = useHouse()
  const { router, status } = house
  const offer = useOffer()
  const { action, beside } = offer
  return (
    <Screen title={offer.title} here={words.house.tabs.today}>
      <ReturnedWords />
      <Waits />
      <p class="soft">{offer.note}</p>
      {action !== null && <Primary onPress={() => router.go(action.to)}>{action.word}</Primary>}
      {beside !== undefined && <Plain onPress={() => router.go(beside.to)}>{beside.word}</Plain>}
      <DueList items={useNearby()} label={text.side.title} />
      {status.value.phraseWaits && (
        <List>
          <Item title={text.phraseWaits} note={text.phraseWaitsNote} to="/start/phrase" />
        </List>
      )}
      <div class="stack" role="status">
        <Standing />
      </div>
      <Kept />
    </Screen>
  )
}

function useOffer(): Offer {
  const { people, status } = useHouse()
  const opening = useOpening()
  const { partner } = people.value
  switch (status.value.couple) {
    case 'closed':
      return { ...text.closed, action: null }
    case 'joining':
      return { ...text.joining, action: null }
    case 'none':
      return {
        title: text.alone.title(people.value.me.name),
        note: text.alone.note,
        action: { word: text.alone.invite, to: '/invite/partner' },
      }
    case 'paired': {
      if (partner === null) return { ...text.joining, action: null }
      return offerFor(opening, partner.name)
    }
  }
}

function offerFor(opening: Opening, name: string): Offer {
  switch (opening.kind) {
    case 'paused':
      return {
        title: text.paused.title(clockTime(opening.until)),
        note: text.paused.note,
        action:
          opening.about === null
            ? null
            : { word: text.paused.action, to: `/mend/${opening.about}/timeout` },
        beside: { word: text.paused.steady, to: '/steady' },
      }
    case 'due':
      return offerForDue(opening.due, name)
    case 'named':
      return {
        title: text.named.title(name),
        note: text.named.note,
        action: { word: text.named.action, to: `/mend/${opening.rupture.thread}` },
      }
    case 'came': {
      const { title, note, action } = text.came[opening.came]
      return { title: title(name), note, action: { word: action, to: opening.to } }
    }
    case 'open':
      return {
        title: text.open.title(opening.rupture.title),
        note: text.open.note,
        action: { word: text.open.action, to: `/mend/${opening.rupture.thread}` },
      }
    case 'calm':
      return {
        title: text.calm.title,
        note: text.calm.note(name),
        action: { word: text.calm.action, to: '/mend/new' },
      }
  }
}

function offerForDue(due: Extract<Opening, { kind: 'due' }>['due'], name: string): Offer {
  const { title, action } = text.dueNow
  const to = pathOf(due)
  const what = 'what' in due ? due.what : ''
  switch (due.kind) {
    case 'promise':
      return due.by === 'me'
        ? { title: title.mine, note: text.due.kept(name), action: { word: action.mine, to } }
        : { title: title.theirs(name), note: what, action: { word: action.theirs, to } }
    case 'step':
      return { title: title.step, note: what, action: { word: action.step, to } }
    case 'parked':
    case 'talk':
      return { title: title.parked, note: due.title, action: { word: action.parked, to } }
    case 'timeout-return':
    case 'timeout-overdue':
      return {
        title: text.paused.title(clockTime(due.at)),
        note: text.paused.note,
        action: { word: text.paused.action, to },
      }
  }
}
