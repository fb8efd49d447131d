/** What a catalogue may hold: sentences, sentences with gaps, shelves of them; null where another sentence says it. */

export type Messages = {
  readonly [name: string]:
    | string
    | null
    | readonly string[]
    | ((...gaps: readonly never[]) => string)
    | Messages
    | readonly Messages[]
}
