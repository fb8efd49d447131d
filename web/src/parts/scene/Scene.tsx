/** The two lines, ours alone: two people who part, come back and run side by side, never as one. */
import type { ComponentChildren } from 'preact'

/** Whose line is next on a hurt: the full dot lies on it. */
export type Next = 'mine' | 'theirs' | 'both' | 'nobody'

/** Side by side: an ordinary day, or an empty place. */
export function Beside() {
  return (
    <Frame height={84}>
      <path class="theirs-line come" d="M-4 34C70 18 130 22 196 30S320 38 394 24" />
      <path class="mine-line come" d="M-4 50C70 40 130 46 196 46S320 52 394 40" />
    </Frame>
  )
}

/**
 * A hurt is open: apart, and dotted from here on.
 *
 * @param props.label - for whoever hears the page: whose step is next
 */
export function Apart(props: {
  readonly next: Next
  readonly partner: string
  readonly me: string
  readonly label: string
}) {
  const { next } = props
  const theirs = next === 'theirs' || next === 'both'
  const mine = next === 'mine' || next === 'both'
  return (
    <Frame
      height={124}
      label={props.label}
      beside={
        <>
          <text class="theirs-name" x="236" y="28" text-anchor="middle">
            {props.partner}
          </text>
          <text class="mine-name" x="236" y="112" text-anchor="middle">
            {props.me}
          </text>
        </>
      }
    >
      <path class="theirs-line" d="M-4 55C38 55 46 16 92 16 150 16 186 38 236 46" />
      <path class="theirs-line ahead" d="M250 48C292 55 330 55 394 55" />
      <path class="mine-line" d="M-4 69C38 69 46 108 92 108 150 108 186 86 236 78" />
      <path class="mine-line ahead" d="M250 76C292 69 330 69 394 69" />
      <Dot full={theirs} whose="theirs" y={46} />
      <Dot full={mine} whose="mine" y={78} />
    </Frame>
  )
}

function Dot(props: {
  readonly full: boolean
  readonly whose: 'mine' | 'theirs'
  readonly y: number
}) {
  const { whose, y } = props
  return props.full ? (
    <circle class={`dot-full ${whose}-fill`} cx="237" cy={y} r="8" />
  ) : (
    <circle class={`dot-open ${whose}-line`} cx="236" cy={y} r="5" />
  )
}

/** A promise was kept: one line comes up to the other, and there is light where they meet. */
export function Near(props: { readonly label: string; readonly whose: 'mine' | 'theirs' }) {
  const mine = props.whose === 'mine'
  return (
    <Frame height={152} label={props.label}>
      <circle class="halo light-comes" cx="252" cy={mine ? 74 : 78} r="54" />
      {mine ? (
        <>
          <path class="theirs-line" d="M-4 66C80 50 150 72 232 64S340 56 394 62" />
          <path
            class="mine-line come"
            d="M-4 140C76 142 112 138 150 116S206 80 252 78 340 70 394 76"
          />
        </>
      ) : (
        <>
          <path
            class="theirs-line come"
            d="M-4 12C76 10 112 14 150 36S206 72 252 74 340 82 394 76"
          />
          <path class="mine-line" d="M-4 86C80 102 150 80 232 88S340 96 394 90" />
        </>
      )}
    </Frame>
  )
}

/** Mended: the gap stays in the picture, full of light. */
export function Mended(props: { readonly label: string }) {
  return (
    <Frame height={216} label={props.label}>
      <circle class="halo light-comes" cx="128" cy="108" r="104" />
      <path
        class="lamp lens light-comes"
        d="M-4 101C48 101 52 32 124 32 214 32 250 101 394 101V115C250 115 214 184 124 184 52 184 48 115-4 115Z"
      />
      <path class="theirs-line come" d="M-4 101C48 101 52 32 124 32 214 32 250 101 394 101" />
      <path class="mine-line come" d="M-4 115C48 115 52 184 124 184 214 184 250 115 394 115" />
    </Frame>
  )
}

/**
 * Two hills and the hour's light: low at the left in the morning, high at noon, low at the right in the evening.
 *
 * @param props.hour - 0 to 24, of this device
 * @param props.alone - one line, whole, with nothing missing
 */
export function Hills(props: { readonly hour: number; readonly alone: boolean }) {
  const day = Math.min(1, Math.max(0, (props.hour - 5) / 16))
  const x = 70 + 250 * day
  const y = 92 - 44 * Math.sin(Math.PI * day)
  return (
    <Frame height={150} sky>
      <circle class="halo" cx={x} cy={y} r="42" />
      <circle class="lamp" cx={x} cy={y} r="21" />
      {!props.alone && (
        <>
          <path class="ground" d="M-4 92C52 66 104 62 164 80S288 106 394 68V160H-4Z" />
          <path class="theirs-fill hill" d="M-4 92C52 66 104 62 164 80S288 106 394 68V160H-4Z" />
          <path class="theirs-line" d="M-4 92C52 66 104 62 164 80S288 106 394 68" />
        </>
      )}
      <path class="ground" d="M-4 116C60 102 116 102 176 110S300 124 394 84V160H-4Z" />
      <path class="mine-fill hill" d="M-4 116C60 102 116 102 176 110S300 124 394 84V160H-4Z" />
      <path class="mine-line" d="M-4 116C60 102 116 102 176 110S300 124 394 84" />
    </Frame>
  )
}

/** Both go down together, from one level to the next. */
export function Down() {
  return (
    <Frame height={120}>
      <path
        class="theirs-line come"
        d="M-4 22C34 16 66 20 94 34 124 52 128 80 176 86 226 92 300 78 394 82"
      />
      <path
        class="mine-line come"
        d="M-4 36C28 30 56 36 82 52 112 72 122 94 172 100 224 106 304 92 394 96"
      />
    </Frame>
  )
}

function Frame(props: {
  readonly height: number
  readonly label?: string
  readonly sky?: boolean
  readonly beside?: ComponentChildren
  readonly children: ComponentChildren
}) {
  const { height, label } = props
  const said =
    label === undefined
      ? ({ 'aria-hidden': true } as const)
      : ({ role: 'img', 'aria-label': label } as const)
  return (
    <div class={props.sky === true ? 'scene sky' : 'scene'}>
      <svg viewBox={`0 0 390 ${height}`} {...said}>
        <g class="drawn">{props.children}</g>
        {props.beside}
      </svg>
    </div>
  )
}
