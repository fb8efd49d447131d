/** The door of a device. */
export type * from './port.ts'
