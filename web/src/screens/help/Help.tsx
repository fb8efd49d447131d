/** People outside the two of us: the same page for everyone, on the device, with or without a network. */
import { Fragment } from 'preact'
import { Item, List } from '../../parts/List.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { help } from '../../words/en/help.ts'
import { writer } from '../../words/language.ts'
import { countriesFor, type Country, countryNames, type Line } from './directory.ts'

/** The help page; it needs no device and no network. */
export function Help() {
  return (
    <Screen title={help.title} back={{ to: '/' }}>
      <List>
        <Item title={help.questions.way} note={help.questions.wayNote} to="/help/questions" />
      </List>
      <HelpLines />
    </Screen>
  )
}

/** The page without anything around it, for a browser in which Mend cannot begin as well. */
export function HelpLines() {
  const nameOf = countryNames(navigator.languages)
  return (
    <>
      <p>{help.danger}</p>
      <p>{help.notForFear}</p>
      <section class="stack">
        <h2>{help.callTitle}</h2>
        <p class="soft small">{help.callNote}</p>
        <p class="soft small">{help.countries}</p>
        {countriesFor(navigator.languages, nameOf).map((country, at) => (
          <CountryLines
            key={country.code}
            country={country}
            name={nameOf(country.code)}
            open={at === 0}
          />
        ))}
        <h3>{help.elsewhere}</h3>
        <p>{help.elsewhereNote}</p>
        <p class="soft small">{help.ifNobody}</p>
      </section>
      <section class="stack">
        <h2>{help.crisisTitle}</h2>
        <p>{help.crisis}</p>
      </section>
      <p class="soft small">{help.device}</p>
      <p class="soft small">{help.nothingSeen}</p>
    </>
  )
}

type CountryProps = {
  readonly country: Country
  readonly name: string
  readonly open: boolean
}

// All of it stands in the page, closed or open: nothing tells which country was looked at.
function CountryLines({ country, name, open }: CountryProps) {
  return (
    <details class="country" open={open}>
      <summary>{name}</summary>
      <p class="call-line">
        {help.emergency}
        {country.emergency.map((number, at) => (
          <Fragment key={number}>
            {at === 0 ? ' ' : ` ${help.or} `}
            <a class="call" href={toDial(number)}>
              {number}
            </a>
          </Fragment>
        ))}
      </p>
      <ul role="list" class="items">
        {country.lines.map((line) => (
          <CallLine key={line.call} line={line} />
        ))}
      </ul>
    </details>
  )
}

function CallLine({ line }: { readonly line: Line }) {
  const { about, whom, name, call, text, always, source, verified_on } = line
  return (
    <li>
      <div class="call-line">
        <p>
          {name}
          <span class="block small">{help.about[about]}</span>
          <span class="block soft small">
            {`${help.whom[whom]} · ${always ? help.hours.always : help.hours.some}`}
          </span>
        </p>
        <a class="call" href={toDial(call)} aria-label={help.call(name, call)}>
          {call}
        </a>
        {text !== null && <p class="small">{help.text(text.word, text.number)}</p>}
        <p class="soft small">{help.checked(source, checkedOn(Date.parse(verified_on)))}</p>
      </div>
    </li>
  )
}

const checkedOn = writer({ day: 'numeric', month: 'long', year: 'numeric' })

const toDial = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, '')}`
