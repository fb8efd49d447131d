import { describe, expect, it } from 'vitest'
import { parseLive } from '../../src/house/live.ts'

describe('a live whisper', () => {
  it.each([
    '', 'null', '[]', '{"kind":"breath"}', '{"kind":"breath","part":"start","id":"a"}',
    '{"kind":"breath","part":"ask","id":"a","perMinute":60,"minutes":1}',
    '{"kind":"breath","part":"start","id":"a","at":"now"}',
    '{"kind":"nudge","nudge":"louder"}', '{"kind":"where"}',
    `{"kind":"breath","part":"word","id":"a","word":"${'long'.repeat(20)}"}`,
  ])('that makes no sense is not heard: %s', (text) => {
    expect(parseLive(text)).toBeNull()
  }) // prettier-ignore

  it('keeps only what its kind has', () => {
    const text = '{"kind":"nudge","nudge":"slower","name":"Ana"}'
    expect(parseLive(text)).toEqual({ kind: 'nudge', nudge: 'slower' })
    expect(parseLive('{"kind":"nudge","nudge":"rules"}')).not.toBeNull()
  })
})
