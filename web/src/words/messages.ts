/** What a catalogue may hold: sentences, sentences with gaps, and shelves of them. */

export type Messages = {
  readonly [name: string]:
    | string
    | readonly string[]
    | ((...gaps: readonly never[]) => string)
    | Messages
    | readonly Messages[]
}
