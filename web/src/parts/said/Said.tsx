/** Somebody's own words: whose they are shows by place, by name and by hue, never by rank. */
import type { ComponentChildren } from 'preact'
import { words } from '../../words/en.ts'

/** Words of one of the two, signed, and read in the direction of their own language. */
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
        {mine ? words.app.you : <bdi>{props.name}</bdi>}
        {props.when !== undefined && <span class="soft"> · {props.when}</span>}
      </figcaption>
      <blockquote class="words" dir="auto">
        {props.children}
      </blockquote>
    </figure>
  )
}

/** One part of what somebody says, under a head where it has one; inside `Said`. */
export function SaidPart(props: {
  readonly head?: string | null
  /** For the page: which part it is. */
  readonly name?: string
  readonly children: ComponentChildren
}) {
  return (
    <span class="block said-part" data-part={props.name}>
      {props.head != null && <span class="block said-head">{props.head}</span>}
      {props.children}
    </span>
  )
}
