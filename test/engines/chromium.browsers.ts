/** The main road in Chromium: what the pictures of the other two lie beside. */
import { walk } from './walk.ts'

walk('chromium', 'chromium')
