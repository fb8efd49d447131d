/** Drafts told from tab to tab of one device. Privacy: they pass through memory only, and reach no other origin. */
import type { DraftNews } from '../flow/drafts.ts'

export type OpenedDraftNews = DraftNews & { readonly close: () => void }

type Told = { readonly texts: ReadonlyMap<string, string>; readonly said: boolean } | 'ask'

export function openDraftNews(): OpenedDraftNews {
  const channel = new BroadcastChannel('mend.drafts')
  return {
    tell: (texts, said) => {
      if (texts.size > 0) channel.postMessage({ texts, said } satisfies Told)
    },
    ask: () => channel.postMessage('ask' satisfies Told),
    on: ({ told, asked }) => {
      channel.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if (data === 'ask') asked()
        else told(data.texts, data.said)
      })
    },
    close: () => channel.close(),
  }
}
