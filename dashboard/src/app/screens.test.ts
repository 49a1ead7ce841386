import { expect, test } from 'vitest'
import { basePath, searchOnReturn } from './screens'

test.each([
  ['http://evenkeel.test/', ''],
  ['http://evenkeel.test/schedule?theme=dark', ''],
  ['http://evenkeel.test/studio/', '/studio'],
  ['http://evenkeel.test/studio/north/health-view#main', '/studio/north'],
])('the page at %s has the base "%s"', (baseURI, base) => {
  expect(basePath({ baseURI } as Document)).toBe(base)
})

test.each([
  [undefined, '?period=7d&theme=dark&zone=UTC', '?theme=dark&zone=UTC'],
  ['?week=2026-03-02&theme=light', '?theme=dark', '?week=2026-03-02&theme=dark'],
  ['?week=2026-03-02&zone=UTC', '', '?week=2026-03-02'],
  [undefined, '?weekStart=sunday&trainer=t1', '?weekStart=sunday'],
  [undefined, '', ''],
])('a screen left with %s, reached from %s, is at %s', (left, now, to) => {
  expect(searchOnReturn(left, now)).toBe(to)
})
