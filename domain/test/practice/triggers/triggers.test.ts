/** Triggers: my lines are mine until I share one; the loop holds only when both say that it is so (R54). */

import { describe, expect, it } from 'vitest'
import { type Boxes, loopOf, myLines, theirLines } from '../../../src/practice/triggers/triggers.ts'
import { given, look, said, thread } from '../../stories.ts'

const jaw = thread('jaw')
const walk = thread('walk')
const kept = [
  said('ana', { kind: 'keep-trigger', thread: jaw, what: 'sign', words: 'My jaw goes hard' }),
  said('ana', { kind: 'keep-trigger', thread: walk, what: 'calm', words: 'A slow walk' }, 1),
]
const share = { kind: 'share-trigger', thread: walk, what: 'calm', words: 'A slow walk' } as const

describe('my lines', () => {
  it('R54: reach the other one by one, and only when shared', () => {
    given(...kept, said('ana', share)).then(({ ana, ben }) => {
      expect(myLines(ana, 'sign')).toMatchObject([{ words: 'My jaw goes hard', shared: false }])
      expect(myLines(ana, 'calm')).toMatchObject([{ words: 'A slow walk', shared: true }])
      expect(theirLines(ben, look('ben'))).toMatchObject([{ words: 'A slow walk' }])
      expect(JSON.stringify(ben)).not.toContain('jaw goes')
    })
  })
  it('are taken back by their author alone, and can be shared again', () => {
    const back = { kind: 'unshare-trigger', thread: walk } as const
    given(...kept, said('ana', share))
      .when('ben', back)
      .refuses('not-yours')
    given(...kept, said('ana', share))
      .when('ben', share)
      .refuses('not-yours')
    given(...kept, said('ana', share), said('ana', back)).then(({ ben }) => {
      expect(theirLines(ben, look('ben'))).toEqual([])
      expect(JSON.stringify(ben)).not.toContain('slow walk')
    })
    given(...kept, said('ana', share), said('ana', back), said('ana', share)).then(({ ben }) => {
      expect(theirLines(ben, look('ben'))).toHaveLength(1)
    })
  })
  it('leave no words once they are dropped', () => {
    given(...kept, said('ana', { kind: 'drop-trigger', thread: jaw })).then(({ ana }) => {
      expect(JSON.stringify(ana)).not.toContain('jaw goes')
    })
  })
})

const boxes: Boxes = { spark: 'Late', one: 'Quiet', other: 'Asking', after: 'Both alone' }
const other: Boxes = { ...boxes, after: 'Both tired' }
const drawn = said('ana', { kind: 'draw-loop', boxes, instead: null })
const approve = (of: Boxes) => ({ kind: 'approve-loop', boxes: of }) as const

describe('it', () => {
  it('R54: locks only when both approve the same words; drawing is not approving', () => {
    given(drawn, said('ben', approve(boxes))).then(({ ana, ben }) => {
      expect(loopOf(ana, look('ana'))).toMatchObject({
        locked: null,
        drawn: { iApproved: false, partnerApproved: true },
      })
      expect(loopOf(ben, look('ben')).locked).toBeNull()
    })
    given(drawn, said('ben', approve(boxes)))
      .when('ana', approve(boxes))
      .then(({ ben }) => {
        expect(loopOf(ben, look('ben'))).toMatchObject({ locked: boxes, drawn: null })
      })
    given(drawn).when('ben', approve(other)).refuses('overtaken')
    given(drawn, said('ben', approve(boxes)))
      .when('ben', approve(boxes))
      .refuses('already-so')
  })
  it('a change takes back what was approved of the drawing, and leaves what is locked', () => {
    const changed = said('ana', { kind: 'draw-loop', boxes: other, instead: boxes })
    given(drawn, said('ben', approve(boxes)), changed)
      .when('ana', approve(other))
      .then(({ ana }) => {
        expect(loopOf(ana, look('ana')).locked).toBeNull()
      })
    given(drawn, said('ben', approve(boxes)), said('ana', approve(boxes)), changed).then(
      ({ ben }) => {
        expect(loopOf(ben, look('ben'))).toMatchObject({
          locked: boxes,
          drawn: { boxes: other, partnerApproved: false },
        })
      },
    )
  })
  it('is not approved with an empty box, nor drawn over what one has not seen', () => {
    const half: Boxes = { ...boxes, after: '' }
    given(said('ana', { kind: 'draw-loop', boxes: half, instead: null }))
      .when('ben', approve(half))
      .refuses('field')
    given(drawn)
      .when('ben', { kind: 'draw-loop', boxes: other, instead: null })
      .refuses('overtaken')
    given(drawn).when('ben', { kind: 'draw-loop', boxes, instead: boxes }).refuses('already-so')
  })
})
