/** People outside the two of us: the same page for everyone, on the device, with or without a network. */
import { Screen } from '../../parts/Screen.tsx'
import { help, type Line, lines } from '../../words/en/help.ts'

export function Help() {
  return (
    <Screen title={help.title} back={{ to: '/' }}>
      <p>{help.danger}</p>
      <p>{help.notForFear}</p>
      <section class="stack">
        <h2>{help.callTitle}</h2>
        <p class="soft small">{help.callNote}</p>
        <ul role="list" class="items">
          {lines.map((line) => (
            <CallLine key={line.region} line={line} />
          ))}
          <li>
            <div class="item">
              <span>
                <span class="block">{help.elsewhere}</span>
                <span class="block soft small">{help.elsewhereNote}</span>
              </span>
            </div>
          </li>
        </ul>
      </section>
      <section class="stack">
        <h2>{help.crisisTitle}</h2>
        <p>{help.crisis}</p>
      </section>
      <p class="soft small">{help.device}</p>
      <p class="soft small">{help.nothingSeen}</p>
    </Screen>
  )
}

function CallLine({ line }: { readonly line: Line }) {
  const checked = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <li>
      <div class="call-line">
        <p>
          {line.region}
          <span class="block soft small">{line.name}</span>
        </p>
        <a
          class="call"
          href={`tel:${line.call.replaceAll(/[^\d+]/g, '')}`}
          aria-label={help.call(line.call)}
        >
          {line.call}
        </a>
        {line.text !== null && <p class="small">{help.text(line.text.word, line.text.number)}</p>}
        <p class="soft small">{help.checked(checked.format(new Date(line.verified_on)))}</p>
      </div>
    </li>
  )
}
