// Quoting: words that somebody else said, over one sentence or many, are not the writer's own.

const doubled = /"[^"\n]*"/g
const single =
  /(?<=^|[\s(:,])'(?!(?:cause|til|em|bout|round|tis|twas|n)\b)(?=\S)[^"\n]*?(?<=[\p{L}\p{N}.,!?])'(?=$|[\s.,;:!?)])/gu

/**
 * Plain text with other people's words blanked; as long as it was.
 *
 * A quotation of three words or more counts where at least three words stand outside all of them: whoever puts a whole
 * message into quotes says it, and whoever puts one word into quotes sneers.
 *
 * @param plain - text from `toPlain`
 */
export function withoutQuotations(plain: string): string {
  if (!/["']/.test(plain)) return plain
  const out = blanked(blanked(plain, doubled), single)
  return countOf(out) >= 3 ? out : plain
}

function blanked(plain: string, quotes: RegExp): string {
  return plain.replace(quotes, (quote) =>
    countOf(quote) >= 3 ? quote.replace(/[^\n]/g, ' ') : quote,
  )
}

function countOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)?.length ?? 0
}
