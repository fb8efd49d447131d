/** The main road in Firefox, with Ben in WebKit. */
import { walk } from './walk.ts'

walk('firefox', 'webkit')
