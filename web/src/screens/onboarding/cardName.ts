/** Who a card says it is from: the name that stands in its link, as its sender wrote it. */

/** @returns nothing where the link names nobody, or says it in letters that are none */
export function nameIn(fragment: string): string {
  const [, coded = ''] = /(?:\.|%2E)([\w-]+)$/i.exec(fragment) ?? []
  try {
    const bytes = Uint8Array.from(
      atob(coded.replaceAll('-', '+').replaceAll('_', '/')),
      (letter) => letter.codePointAt(0) ?? 0,
    )
    return new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replaceAll(/\p{Cc}/gu, '')
      .slice(0, 80)
  } catch {
    return ''
  }
}
