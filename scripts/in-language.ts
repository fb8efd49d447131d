/** Loaded before a script (`node --import`): it reads the words of Mend in the language that MEND_LANGUAGE names. */
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { insteadOf, languageOf } from './vite-language.ts'

const language = languageOf(process.env['MEND_LANGUAGE'])

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context)
    if (!found.url.startsWith('file:') || context.parentURL === undefined) return found
    const importer = context.parentURL.startsWith('file:') ? fileURLToPath(context.parentURL) : ''
    const there = insteadOf(fileURLToPath(found.url), importer, language)
    return there === null ? found : { ...found, url: pathToFileURL(there).href }
  },
})
