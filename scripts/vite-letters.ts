/** A Vite plugin that asks for the letters along with the page, not only once its first words are laid out. */
import type { HtmlTagDescriptor, Plugin } from 'vite'

/**
 * Adds a preload for every font of the build to the page.
 *
 * Without it the first screen is laid out twice: in a stand-in of the system's, which costs more to find, then in its own.
 * Their priority is low: on a first visit the script comes before them.
 */
export function preloadLetters(): Plugin {
  return {
    name: 'mend-letters',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => name.endsWith('.woff2'))
          .map(toPreload),
    },
  }
}

const toPreload = (name: string): HtmlTagDescriptor => ({
  tag: 'link',
  injectTo: 'head',
  attrs: {
    rel: 'preload',
    as: 'font',
    type: 'font/woff2',
    href: `/${name}`,
    crossorigin: true,
    fetchpriority: 'low',
  },
})
