/** Grow for one: everything that needs nobody else, and what one may expect of it. */
import { Item, List } from '../../parts/List.tsx'
import { alone as text } from '../../words/en/alone/alone.ts'
import { aloneWays } from './ways.ts'

/** All that one can do alone, and below it what a study found. */
export function OnMyOwn() {
  const { expect } = text
  return (
    <>
      <List label={text.list}>
        {aloneWays.map((way) => (
          <Item key={way.to} {...way} />
        ))}
      </List>
      <section class="stack" aria-labelledby="expect">
        <h2 id="expect">{expect.title}</h2>
        <p>{expect.you}</p>
        <p>{expect.study}</p>
        <p>{expect.limit}</p>
        <p>{expect.free}</p>
      </section>
    </>
  )
}
