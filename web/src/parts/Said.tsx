/** Somebody's own words: whose they are shows by place, by name and by hue, never by rank. */
import type { ComponentChildren } from 'preact'
import { words } from '../words/en.ts'

export function Said(props: {
  readonly by: 'me' | 'partner'
  /** The partner's name; my own words are signed "You". */
  readonly name: string
  readonly when?: string
  readonly children: ComponentChildren
}) {
  const mine = props.by === 'me'
  return (
    <figure class={mine ? 'said mine' : 'said theirs'}>
      <figcaption class="by">
        {mine ? words.house.you : props.name}
        {props.when !== undefined && <span class="soft"> · {props.when}</span>}
      </figcaption>
      <blockquote class="words" dir="auto">
        {props.children}
      </blockquote>
    </figure>
  )
}
