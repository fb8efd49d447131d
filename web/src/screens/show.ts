/** What a screen is: a function of what its address names. */
import type { ComponentChildren } from 'preact'

export type Params = Readonly<Record<string, string>>
export type Show = (props: { readonly params: Params }) => ComponentChildren
