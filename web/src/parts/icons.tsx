/** The few pictures we use, all from one set, each meant to stand beside its word. */
/// <reference types="vite/client" />
import { h } from 'preact'
import blend from 'lucide-static/icons/blend.svg?raw'
import check from 'lucide-static/icons/check.svg?raw'
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw'
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw'
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw'
import eyeOff from 'lucide-static/icons/eye-off.svg?raw'
import info from 'lucide-static/icons/info.svg?raw'
import lifeBuoy from 'lucide-static/icons/life-buoy.svg?raw'
import lock from 'lucide-static/icons/lock.svg?raw'
import message from 'lucide-static/icons/message-square.svg?raw'
import settings from 'lucide-static/icons/settings-2.svg?raw'
import smartphone from 'lucide-static/icons/smartphone.svg?raw'
import spline from 'lucide-static/icons/spline.svg?raw'
import sprout from 'lucide-static/icons/sprout.svg?raw'
import sun from 'lucide-static/icons/sun-medium.svg?raw'

const pictures = {
  today: sun,
  mend: spline,
  talk: message,
  grow: sprout,
  us: blend,
  back: chevronLeft,
  forward: chevronRight,
  fold: chevronDown,
  hint: info,
  check,
  hidden: eyeOff,
  help: lifeBuoy,
  lock,
  settings,
  device: smartphone,
} as const

/** The name of a picture, after what it stands for. */
export type IconName = keyof typeof pictures

/** @param flips - true for arrows: they turn round where people read from right to left */
export function Icon(props: {
  readonly name: IconName
  readonly size?: number
  readonly flips?: boolean
}) {
  const size = props.size ?? 20
  return (
    <svg
      class={props.flips === true ? 'icon flips' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={1.75}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {strokesOf(pictures[props.name])}
    </svg>
  )
}

// The set's own <svg> says how big and how thick; ours does that, so only what it draws is kept. Made one by one: the
// content policy lets no page be written as text.
function strokesOf(picture: string) {
  return [...picture.matchAll(stroke)].map(([, tag = '', said = ''], index) => {
    const attributes = [...said.matchAll(attribute)].map(([, name, value]) => [name, value])
    return h(tag, { ...(Object.fromEntries(attributes) as Record<string, string>), key: index })
  })
}

const stroke = /<(path|circle|rect|line|poly\w+|ellipse)\s([^>]*?)\/?>/g
const attribute = /([\w-]+)="([^"]*)"/g
