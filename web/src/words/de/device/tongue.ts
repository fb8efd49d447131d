/** Words for the language of the app, in German. */
import type * as english from '../../en/device/tongue.ts'
import { sentences } from '../../sentences.ts'

/** The choice in Settings, and on the first page. */
export const tongue = sentences<typeof english.tongue>({
  title: 'Sprache',
  hint: 'Nur für dieses Gerät. Was ihr beide schreibt, bleibt, wie es geschrieben ist.',
  offline: 'Mend konnte diese Sprache nicht laden. Geh ins Internet und versuch es noch einmal.',
})
