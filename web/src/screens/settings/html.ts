/** HTML as text: every word goes through one escape, and cannot be anything but a word. */

/** Markup that is safe to put into a page: made here, or written in our own code. */
export type Html = { readonly html: string }

/**
 * A template whose own text is markup and whose values are words.
 *
 * A word is isolated (`bdi`), so that no direction mark in it turns the sentence around it. Attributes take no values:
 * whoever needs one adds an escape for it, and its test.
 * @example markup`<p>${'<b>'}</p>`.html // '<p><bdi>&lt;b&gt;</bdi></p>'
 */
export function markup(
  parts: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  const filled = values.map((value, at) => `${htmlOf(value)}${parts[at + 1] ?? ''}`)
  return { html: `${parts[0] ?? ''}${filled.join('')}` }
}

function htmlOf(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return `<bdi>${escapeHtml(value)}</bdi>`
  if ('html' in value) return value.html
  return value.map(({ html }) => html).join('')
}

/** The five characters that can end a text or a quoted attribute, and nothing else. @see HTML, "Serializing fragments" */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}
