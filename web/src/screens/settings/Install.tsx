/** How Mend comes onto a home screen, said plainly on a page: never a banner. */
import { useSeeing } from '../../house/seen-marks.ts'
import { installMark } from '../../parts/said/install-mark.ts'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { installing as text } from '../../words/en/installing.ts'

/** The ways, one for each kind of device, and what each changes. */
export function Install() {
  useSeeing(installMark, 0)
  const there = window.matchMedia('(display-mode: standalone)').matches
  return (
    <Screen title={text.title} back={{ to: '/settings', word: words.app.settings }}>
      <p>{there ? text.already : text.why}</p>
      <p>{text.seen}</p>
      {text.ways.map(({ name, steps, note, keeps }) => (
        <section class="part" key={name}>
          <h2>{name}</h2>
          <ol class="stack-tight">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="soft small">{note}</p>
          {keeps !== '' && <p class="soft small">{keeps}</p>}
        </section>
      ))}
    </Screen>
  )
}
