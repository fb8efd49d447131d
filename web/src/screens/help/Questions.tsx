/** Private questions on whether this is still a quarrel: answered in memory, for one's own eyes, and gone with the page. */
import { useEffect, useState } from 'preact/hooks'
import { Primary } from '../../parts/Button.tsx'
import { Choices } from '../../parts/Choices.tsx'
import { Link } from '../../parts/Link.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { words } from '../../words/en.ts'
import { help } from '../../words/en/help.ts'

const text = help.questions
type Answer = 'yes' | 'no'

/**
 * Nothing here is kept, sent, counted or named, and nothing in Mend becomes another for it: no draft, no event, no
 * setting, no address. Privacy: only whoever sees the screen learns of it.
 *
 * @see Sohal, Eldridge & Feder 2007 (HARK) for what is asked; the sentences are our own
 */
export function Questions() {
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({})
  const [read, setRead] = useState(false)
  const clear = () => {
    setAnswers({})
    setRead(false)
  }
  // Put away in a hurry, or looked at from the list of open apps: nothing stands there any more.
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && clear()
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [])
  return (
    <Screen
      title={text.title}
      back={{ to: '/help', word: words.app.help }}
      foot={<Primary onPress={() => setRead(true)}>{text.go}</Primary>}
    >
      <p>{text.about}</p>
      {/* Some browsers fill a form again when its page comes back. */}
      <form class="stack" autocomplete="off">
        {text.asked.map((asked) => (
          <Choices
            key={asked}
            label={asked}
            value={answers[asked] ?? null}
            onChange={(answer) => setAnswers({ ...answers, [asked]: answer })}
            choices={[
              { value: 'yes', word: text.yes },
              { value: 'no', word: text.no },
            ]}
          />
        ))}
      </form>
      <div role="status">{read && <Meaning yes={Object.values(answers).includes('yes')} />}</div>
    </Screen>
  )
}

// Never "you are safe": such questions miss most of what there is.
function Meaning(props: { readonly yes: boolean }) {
  return (
    <div class="notice">
      <p>{props.yes ? text.someYes : text.allNo}</p>
      <p>{text.onward}</p>
      <p>
        <Link to="/help">{words.app.help}</Link>
      </p>
    </div>
  )
}
