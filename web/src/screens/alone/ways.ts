/** What one person can do here alone, and which of it Today offers on which day. */
import type { Path } from '../../page/paths.ts'
import { alone } from '../../words/en/alone/alone.ts'

/** One thing to do alone. */
export type AloneWay = { readonly title: string; readonly note: string; readonly to: Path }

const { ways } = alone

/** All of them, the lightest first. */
export const aloneWays: readonly AloneWay[] = [
  { ...ways.steady, to: '/steady' },
  { ...ways.needs, to: '/needs' },
  { ...ways.camera, to: '/alone/camera' },
  { ...ways.triggers, to: '/triggers' },
  { ...ways.hope, to: '/values/hope' },
  { ...ways.lines, to: '/boundaries' },
  { ...ways.rehearse, to: '/alone/rehearse' },
  { ...ways.card, to: '/alone/card' },
  { ...ways.help, to: '/help' },
]

const dayMs = 86_400_000

/** The one of a day, and the two that stand below it: another every day, and never help, nor a card, which needs somebody to send it to. */
export function waysOfDay(localMs: number): readonly AloneWay[] {
  const daily = aloneWays.filter(({ to }) => to !== '/help' && to !== '/alone/card')
  const day = Math.floor(localMs / dayMs)
  return [0, 1, 2].flatMap((step) => daily[(day + step) % daily.length] ?? [])
}
