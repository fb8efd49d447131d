/** Every screen by its place: those that no practice has for itself, and those that the rooms bring. */
import { everyRoom, ownPatterns, type PlaceTable, type Rooms, together } from '../every-room.ts'
import { type FixedPattern, type OwnPattern, type Pattern, patterns } from '../page/paths.ts'
import { later } from '../page/later.tsx'
import { type ScreenSpec, type Show, stepIn, type Tab } from '../page/show.ts'
import { words } from '../words/en.ts'
import { firstPlaces, type FirstPattern } from './first-places.ts'
import { Mend } from './mend/Mend.tsx'
import { ReturnedPage } from './today/ReturnedPage.tsx'
import { Today } from './today/Today.tsx'

const { tabs } = words.app

// The page of a rupture is drawn once every room has said what it puts there.
const road = later(
  () => import('./mend/road.tsx'),
  ({ loadPages }) => loadPages(),
)
// A place that leads into the rooms is drawn once every room has said what lies there.
const doors = later(
  () => import('./all-doors.ts'),
  ({ loadDoors }) => loadDoors(),
)
const onMyOwn = later(() => import('./alone/all.tsx'))
const settings = later(() => import('./settings/all.tsx'))
// A packet reads all rooms, as the page of a rupture does.
const packet = later(() => import('./packet/all.ts'))
const copies = later(() => import('./copies/all.tsx'))

// The fixed places that rooms bring, as their own tables name them.
type InRooms = {
  readonly [Name in keyof Rooms]: Rooms[Name] extends { readonly places: infer Places }
    ? keyof Places
    : never
}[keyof Rooms]

/** What is left: add a place to paths.ts, and the compiler asks for its screen here or in a room. */
const shared: Readonly<Record<Exclude<FixedPattern, InRooms | FirstPattern>, ScreenSpec>> = {
  '/': place('today', Today),
  '/mend': place('mend', Mend),
  '/talk': place('talk', doors('Talk')),
  '/grow': place('grow', doors('Grow')),
  '/alone/camera': stepIn('grow', onMyOwn('Camera')),
  '/alone/rehearse': stepIn('grow', onMyOwn('Rehearse')),
  '/alone/card': stepIn('grow', onMyOwn('MakeCard')),
  '/us': place('us', doors('Us')),
  '/mend/history': stepIn('mend', road('History')),
  '/mend/returned': stepIn('mend', ReturnedPage),
  '/mend/:thread': stepIn('mend', road('Rupture')),
  '/mend/:thread/words/:item': stepIn('mend', road('Words')),
  '/outside/packet': stepIn('us', packet('PacketPage')),
  '/outside/lend': stepIn('us', packet('LendWords')),
  '/settings': setting(settings('Settings')),
  '/settings/devices': setting(settings('Devices')),
  '/settings/recovery': setting(settings('Recovery')),
  '/settings/coach': setting(settings('CoachKnows')),
  '/settings/moving': setting(copies('Moving')),
  '/settings/install': setting(settings('Install')),
  '/settings/private': setting(settings('PrivatePage')),
  '/settings/reminders': setting(settings('RemindersPage')),
  '/settings/leaving': setting(settings('LeaveCouple')),
}

const all = together<PlaceTable>([firstPlaces, shared, ...everyRoom.map(({ places }) => places)])

/** The addresses that practices bring beside the fixed ones of paths.ts. */
export const practicePlaces: readonly OwnPattern[] = ownPatterns(patterns)

/** A pattern comes from the list of places or from a room, and each of those has its screen. */
export const screenOf = (pattern: Pattern): ScreenSpec => all[pattern as FixedPattern]

function place(tab: Tab, show: Show): ScreenSpec {
  return { tab, look: 'tabs', opensOn: 'open', title: tabs[tab], show }
}

function setting(show: Show): ScreenSpec {
  return { tab: null, look: 'flow', opensOn: 'open', title: words.app.settings, show }
}
