/** Every screen by its place: add the place to paths.ts, and the compiler asks for the screen here. */
import type { Pattern } from '../paths.ts'
import { words } from '../words/en.ts'
import { Today } from './today/Today.tsx'
import { Mend } from './mend/Mend.tsx'
import { Grow } from './grow/Grow.tsx'
import { Us } from './us/Us.tsx'
import { later } from './later.tsx'
import type { Show } from './show.ts'

export type Tab = 'today' | 'mend' | 'talk' | 'grow' | 'us'

export type ScreenSpec = {
  /** Which of the five places it belongs to; null for what stands beside them. */
  readonly tab: Tab | null
  /** `tabs`: the five places stay in reach below. `flow`: on a phone the screen has the foot to itself. `bare`: nothing around. */
  readonly look: 'tabs' | 'flow' | 'bare'
  /** `nothing`: opens on any device. `unlocked`: on a fresh or an open one. `house`: only on an open one. */
  readonly needs: 'nothing' | 'unlocked' | 'house'
  readonly title: string
  readonly show: Show
}

const { tabs } = words.house

const road = later(() => import('./mend/road.tsx'))
const feelings = later(() => import('./mend/feelings/feelings.tsx'))
const listening = later(() => import('./mend/listening/listening.tsx'))
const timeout = later(() => import('./mend/timeout/timeout.tsx'))
const needs = later(() => import('./mend/needs/needs.tsx'))
const plan = later(() => import('./us/plan/plan.tsx'))
const talk = later(() => import('./talk/all.ts'))
const steady = later(() => import('./steady/all.tsx'))
const settings = later(() => import('./settings/all.tsx'))
const start = later(() => import('./onboarding/all.tsx'))

export const screens: Readonly<Record<Pattern, ScreenSpec>> = {
  '/': { tab: 'today', look: 'tabs', needs: 'house', title: tabs.today, show: Today },
  '/mend': { tab: 'mend', look: 'tabs', needs: 'house', title: tabs.mend, show: Mend },
  '/talk': { tab: 'talk', look: 'tabs', needs: 'house', title: tabs.talk, show: talk('Talk') },
  '/talk/rules': { ...flow(talk('CharterPage')), tab: 'talk', title: tabs.talk },
  '/talk/words': { ...flow(talk('CoupleWords')), tab: 'talk', title: tabs.talk },
  '/talk/about/:rupture': { ...flow(talk('TalkAbout')), tab: 'talk', title: tabs.talk },
  '/talk/:thread': { ...flow(talk('Conversation')), tab: 'talk', title: tabs.talk },
  '/grow': { tab: 'grow', look: 'tabs', needs: 'house', title: tabs.grow, show: Grow },
  '/us': { tab: 'us', look: 'tabs', needs: 'house', title: tabs.us, show: Us },
  '/us/plan': { ...flow(plan('TimeoutPlan')), tab: 'us', title: tabs.us },
  '/needs': flow(needs('Needs')),
  '/needs/about/:thread': flow(needs('Needs')),
  '/needs/promise/:promise': flow(needs('Needs')),
  '/mend/new': flow(road('FlagLine')),
  '/mend/new/wish': flow(road('FlagWish')),
  '/mend/history': flow(road('History')),
  '/mend/:thread': flow(road('Rupture')),
  '/mend/:thread/account': flow(road('Account')),
  '/mend/:thread/words/:item': flow(road('Words')),
  '/mend/:thread/repair/:part': flow(road('ComposeRepair')),
  '/mend/:thread/repairs/:repair': flow(road('Repair')),
  '/mend/:thread/repairs/:repair/:part': flow(road('ReviseRepair')),
  '/mend/:thread/promise': flow(road('MakePromise')),
  '/mend/:thread/promises/:promise': flow(road('TimedPromise')),
  '/mend/:thread/step': flow(road('Step')),
  '/mend/:thread/step/new': flow(road('NewStep')),
  '/promises/:promise': flow(road('TimedPromise')),
  '/mend/:thread/feelings': flow(feelings('Feelings')),
  '/mend/:thread/feelings/words': flow(feelings('Words')),
  '/mend/:thread/feelings/closer': flow(feelings('Closer')),
  '/mend/:thread/listening': flow(listening('Listening')),
  '/mend/:thread/timeout': flow(timeout('Timeout')),
  '/steady': beside(words.house.steady, steady('Steady')),
  '/steady/:exercise': beside(words.house.steady, steady('Exercise')),
  '/help': beside(words.house.help, later(() => import('./help/Help.tsx'))('Help')),
  '/settings': setting(settings('Settings')),
  '/settings/devices': setting(settings('Devices')),
  '/settings/recovery': setting(settings('Recovery')),
  '/settings/coach': setting(settings('CoachKnows')),
  '/settings/limits': beside(words.house.settings, settings('Limits')),
  '/settings/leaving': setting(settings('LeaveCouple')),
  '/invite/:whom': bare(start('Invite'), 'house'),
  '/join': bare(start('Join'), 'unlocked'),
  '/restore': bare(start('Restore'), 'unlocked'),
  '/start': bare(start('Who'), 'unlocked'),
  '/start/phrase': bare(start('Phrase'), 'house'),
  '/start/lock': bare(start('ChooseLock'), 'house'),
}

function bare(show: Show, needs: ScreenSpec['needs']): ScreenSpec {
  return { tab: null, look: 'bare', needs, title: words.house.app, show }
}

/** A step on the road of a rupture. */
function flow(show: Show): ScreenSpec {
  return { tab: 'mend', look: 'flow', needs: 'house', title: tabs.mend, show }
}

function beside(title: string, show: Show): ScreenSpec {
  return { tab: null, look: 'flow', needs: 'nothing', title, show }
}

function setting(show: Show): ScreenSpec {
  return { tab: null, look: 'flow', needs: 'house', title: words.house.settings, show }
}
