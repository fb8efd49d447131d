/** Loaded before Playwright: Debian's Firefox lacks one of the commands that Playwright sends to every new page. */
import { registerHooks } from 'node:module'

const command =
  /await ([\w.]+\.send\("emulation\.setMediaFeaturesOverride", \{[\s\S]*?\n {8}\}\));/g

// How a page is lit and moves is then Firefox's own, as it is for a person.
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context)
    if (!url.endsWith('/playwright-core/lib/coreBundle.js')) return loaded
    const read = loaded.source ?? ''
    const text = typeof read === 'string' ? read : new TextDecoder().decode(read)
    const source = text.replaceAll(command, 'await $1.catch(() => {});')
    return { ...loaded, source }
  },
})
