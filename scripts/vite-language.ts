/** A Vite plugin that builds the app in one language: a file of words gives way to the one in that language. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

/** A language that Mend can be had in; `pseudo` is English grown longer and turned from right to left, for trying screens. */
export type BuiltIn = 'en' | 'de' | 'pseudo'

const folder = path.resolve(import.meta.dirname, '../web')

/** @returns the language that is named, English where none is @throws where it is none of Mend's */
export function languageOf(named: string | undefined): BuiltIn {
  const found = (['en', 'de', 'pseudo'] as const).find((each) => each === (named ?? 'en'))
  if (found === undefined) throw new Error(`MEND_LANGUAGE is ${String(named)}: en, de or pseudo`)
  return found
}

/**
 * The words of `words.ts` in German lie beside them in `words.de.ts`, those of `words/en/` in `words/de/`.
 *
 * No screen knows of it, and nothing of the one language is in a file of the other.
 * @throws at a file of words that has none in that language: then there is no app
 */
export function inLanguage(language: BuiltIn): Plugin {
  return {
    // What is kept of an earlier run is told apart by the names of its plugins.
    name: `mend-language-${language}`,
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (language === 'en' || importer === undefined || !source.startsWith('.')) return null
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found === null ? null : (insteadOf(found.id, importer, language) ?? found)
    },
    transform(code, id) {
      if (language === 'de' && isWords(code, id) && !isGerman(id))
        throw new Error(`no German for ${path.relative(folder, id)}`)
    },
    transformIndexHtml: (html) => (language === 'pseudo' ? html.replace('ltr', 'rtl') : html),
  }
}

/** What is taken in that language in place of a file; null where it is the same in all. */
export function insteadOf(file: string, importer: string, language: BuiltIn): string | null {
  if (language === 'en' || !file.startsWith(folder)) return null
  if (language === 'pseudo') return pseudoOf(file, importer)
  const there = germanOf(file)
  return there !== file && existsSync(there) ? there : null
}

/** Where the German of a file of words lies. */
export const germanOf = (file: string): string =>
  /\/words\/en(?:\/|\.ts$)/.test(file)
    ? file.replace(/\/words\/en(\/|\.ts$)/, '/words/de$1')
    : file.replace(/(?<!\.de)\.ts$/, '.de.ts')

const pseudo = path.join(folder, 'dev/pseudo.ts')
const pseudoOf = (file: string, importer: string): string | null =>
  file.endsWith('/src/words/sentences.ts') && importer !== pseudo ? pseudo : null

const isGerman = (id: string): boolean => id.endsWith('.de.ts') || id.includes('/words/de/')
const isWords = (code: string, id: string): boolean =>
  id.startsWith(folder) && (id.includes('/words/en/') || /= sentences[(<]/.test(code))
