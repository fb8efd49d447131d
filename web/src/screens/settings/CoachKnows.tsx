/** Every rule of the coach, from its own list: what it notices, what it leaves alone, and who found it out. */
import { measured, rules } from '@mend/coach/coach'
import { useHouse } from '../../house/useHouse.ts'
import { InLine } from '../../parts/Button.tsx'
import { Switch } from '../../parts/Choices.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { useSilenced } from '../../house/silenced.ts'
import { coached } from '../../words/en/coached.ts'
import { settings } from '../../words/en/settings.ts'
import { words } from '../../words/en.ts'
import { locale } from '../../words/locale.ts'

/** The coach's rules with their sources, and the switch that turns the coach off. */
export function CoachKnows() {
  const { coach } = settings
  return (
    <Screen title={coach.knowsTitle} back={{ to: '/settings', word: words.app.settings }}>
      <p class="soft">{coach.knowsIntro}</p>
      {locale.coachReads && <Rules />}
    </Screen>
  )
}

function Rules() {
  const { coach } = settings
  const { prefs } = useHouse()
  return (
    <>
      <Switch
        label={coach.on}
        hint={coach.hint}
        on={prefs.prefs.value.coach}
        onChange={(on) => prefs.change({ coach: on })}
      />
      <Wrong />
      <ul role="list" class="items">
        {rules.map((rule) => (
          <li key={rule.id}>
            <details>
              <summary>
                <span>{rule.title}</span> <Said sentences={rule.flags} />
              </summary>
              <div class="stack rule">
                <p>{rule.says}</p>
                <p class="small">{rule.why}</p>
                <Example label={coach.finds} sentences={rule.flags} />
                <Example label={coach.leaves} sentences={rule.allows} />
                <p class="soft small">
                  {coach.source}: {rule.source}
                </p>
                <Quieted rule={rule.id} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What was measured, in counts; nobody should think it knows. */
function Wrong() {
  const { coach } = settings
  return (
    <details>
      <summary>{coach.wrong}</summary>
      <div class="stack rule">
        <p class="small">{coach.blameHeard(measured.blameHeard)}</p>
        <p class="small">{coach.threatsHeard(measured.threatsHeard)}</p>
        <p class="small">{coach.needsMistaken(measured.needsMistaken)}</p>
        <p class="small">{coach.kindMistaken(measured.kindMistaken)}</p>
        <p class="small">{coach.reflectionsTold(measured.reflectionsTold)}</p>
        <p class="soft small">{coach.missing}</p>
      </div>
    </details>
  )
}

function Quieted(props: { readonly rule: string }) {
  const silenced = useSilenced()
  if (!silenced.has(props.rule)) return null
  return (
    <p class="small">
      {coached.quiet} <InLine onPress={() => silenced.remove(props.rule)}>{coached.again}</InLine>
    </p>
  )
}

/** What such a sentence is like, beside its title. */
function Said(props: { readonly sentences: readonly string[] }) {
  const [first] = props.sentences
  return first === undefined ? null : <span class="soft small words">{first}</span>
}

function Example(props: { readonly label: string; readonly sentences: readonly string[] }) {
  const [first] = props.sentences
  if (first === undefined) return null
  return (
    <p class="small">
      <span class="soft">{props.label}: </span>
      <span class="words">{first}</span>
    </p>
  )
}
