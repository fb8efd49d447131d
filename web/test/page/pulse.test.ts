import { describe, expect, it } from 'vitest'
import { isQuick, parseHeartRate } from '../../src/page/pulse.ts'

const view = (...bytes: readonly number[]) => new DataView(Uint8Array.from(bytes).buffer)

describe('a heart rate measurement', () => {
  it.each([
    ['one byte', view(0x00, 72), 72],
    ['two bytes, the lower first', view(0x01, 0x2c, 0x01), 300],
    ['on the skin', view(0x06, 88), 88],
    ['with energy and intervals behind it', view(0x18, 64, 1, 0, 32, 3), 64],
  ])('is read: %s', (_name, given, bpm) => {
    expect(parseHeartRate(given)).toBe(bpm)
  })

  it.each([
    ['nothing', view()],
    ['flags alone', view(0x00)],
    ['a two-byte rate cut short', view(0x01, 72)],
    ['a sensor that touches no skin', view(0x04, 72)],
  ])('is not believed: %s', (_name, given) => {
    expect(parseHeartRate(given)).toBeNull()
  })
})

describe('a heart', () => {
  it('is quick when each of the last five readings is, and not for one startled beat', () => {
    expect(isQuick([104, 103, 101, 100, 106])).toBe(true)
    expect(isQuick([104, 99, 101, 100, 106])).toBe(false)
    expect(isQuick([140])).toBe(false)
  })
})
