/** The room of handed-over tasks: offered whole, taken or left, back on a day by themselves (R42). */
import type { Couple, Moment } from '@mend/domain/couple'
import { handoversOf } from '@mend/domain/handovers'
import { later } from '../../page/later.tsx'
import { stepIn } from '../../page/show.ts'
import { offerOf, type OfferTo, type Room } from '../../room.ts'
import { isQuietNow, leftMark } from '../asking/quiet-now.ts'
import { today } from './today.ts'

const screens = later(() => import('./screens.ts'))

/** The room of handed-over tasks, as the list of rooms knows it. */
export const handovers = {
  places: {
    '/handovers': stepIn('us', screens('Handovers')),
    '/handovers/new': stepIn('us', screens('OfferTask')),
    '/handovers/read': stepIn('us', screens('ReadOffer')),
  },
  opens: { came: offered },
  due: {
    'task-back': {
      to: () => '/handovers',
      title: titleOf,
      offer: (item, partner) => ({
        title: titleOf(item, partner),
        note: today.back.note,
        action: { word: today.back.action, to: '/handovers' },
      }),
    },
  },
  doors: () => import('./doors.ts'),
  back: {
    'task-offered': ({ task, enough }) => [
      { key: 'handovers/task', text: task },
      { key: 'handovers/enough', text: enough },
    ],
  },
} satisfies Room<'handovers'>

function titleOf(
  { owner, task }: { readonly owner: 'me' | 'partner'; readonly task: string },
  partner: string,
): string {
  return owner === 'me' ? today.back.mine(task) : today.back.theirs(task, partner)
}

/** A task that is offered to me, unless I have left it or want to be asked nothing now. */
function offered(couple: Couple, moment: Moment): OfferTo | null {
  const { theirs } = handoversOf(couple, moment)
  if (theirs?.state !== 'open' || isQuietNow(couple, moment)) return null
  const offer = offerOf(today.offer, '/handovers/read')
  return (partner) => ({ ...offer(partner), mark: leftMark(theirs.thread) })
}
