/** The main road in WebKit, with Ben in Firefox. */
import { walk } from './walk.ts'

walk('webkit', 'firefox')
