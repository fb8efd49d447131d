/** Copies, gathered: reading one, and going on with it at another address. */
export { Copy } from './Copy.tsx'
export { Moving } from './Moving.tsx'
