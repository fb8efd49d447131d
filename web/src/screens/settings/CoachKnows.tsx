/** Every rule of the coach, from its own list: what it notices, what it leaves alone, and who found it out. */
import { measured, rules } from '@mend/coach/coach'
import { useHouse } from '../../house.ts'
import { InLine } from '../../parts/Button.tsx'
import { Switch } from '../../parts/Choices.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { useSilenced } from '../../silenced.ts'
import { coached } from '../../words/en/coached.ts'
import { settings } from '../../words/en/settings.ts'
import { words } from '../../words/en.ts'

/** What it says is written once, however many rules say it. */
const sentences = [...new Set(rules.map(({ says }) => says))]

export function CoachKnows() {
  const { coach } = settings
  const { prefs } = useHouse()
  return (
    <Screen title={coach.knowsTitle} back={{ to: '/settings', word: words.house.settings }}>
      <p class="soft">{coach.knowsIntro}</p>
      <Switch
        label={coach.on}
        hint={coach.hint}
        on={prefs.prefs.value.coach}
        onChange={(on) => prefs.change({ coach: on })}
      />
      <Wrong />
      <ul role="list" class="items">
        {sentences.map((says) => (
          <li key={says}>
            <details>
              <summary>{says}</summary>
              {rules
                .filter((rule) => rule.says === says)
                .map((rule) => (
                  <div class="stack rule" key={rule.id}>
                    <p class="small">{rule.why}</p>
                    <Example label={coach.finds} sentences={rule.flags} />
                    <Example label={coach.leaves} sentences={rule.allows} />
                    <p class="soft small">
                      {coach.source}: {rule.source}
                    </p>
                    <Quieted rule={rule.id} />
                  </div>
                ))}
            </details>
          </li>
        ))}
      </ul>
    </Screen>
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
