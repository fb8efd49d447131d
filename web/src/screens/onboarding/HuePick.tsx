/** Six hues to choose one's own words' colour from, each with its name. */
import { useId } from 'preact/hooks'
import { hues } from '../../page/profile.ts'
import { onboarding } from '../../words/en/onboarding.ts'

const names = ['clay', 'honey', 'lake', 'dusk', 'lilac', 'plum'] as const

/** Radio buttons of six hues; `value` is an angle in degrees. */
export function HuePick(props: {
  readonly value: number
  readonly onChange: (hue: number) => void
}) {
  const group = useId()
  return (
    <fieldset>
      <legend>{onboarding.who.hue}</legend>
      <div class="hues">
        {names.map((name) => (
          <label key={name} class="hue">
            <input
              type="radio"
              name={group}
              checked={props.value === hues[name]}
              onChange={() => props.onChange(hues[name])}
            />
            <i style={{ background: `var(--${name}-shape)` }} />
            {onboarding.hues[name]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
