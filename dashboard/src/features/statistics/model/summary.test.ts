import { expect, test } from 'vitest'
import { emptyOverviewBody, overviewBody, ratioBody } from '@/testing/bodies'
import { bandsOf } from './bands'
import { qualityFindings } from './quality'
import { describeReason } from './reasons'
import { summaryOf } from './summary'

test('says in a sentence what the tiles show', () => {
  const text = summaryOf(overviewBody(), ratioBody(93, 100))

  expect(text).toContain('1,098 of 1,284 planned sessions completed; 98 cancelled, 24 no-shows, 12 overdue, 2 in progress')
  expect(text).toContain('50 still to come. Trainers kept to 93.0% of the planned time.')
})

test('leaves out what is not known', () => {
  expect(summaryOf(overviewBody(), ratioBody(0, 0))).not.toContain('Trainers kept')
  expect(summaryOf(overviewBody(), undefined)).not.toContain('Trainers kept')
})

test('says plainly that there is nothing', () => {
  expect(summaryOf(emptyOverviewBody(), undefined)).toContain('no sessions are planned')
})

test('mentions only findings that were made', () => {
  const none = { missingActual: 0, openActual: 0, invertedActual: 0, outlierDeviation: 0, unassigned: 0 }

  expect(qualityFindings(none)).toEqual([])
  expect(qualityFindings({ ...none, openActual: 1, invertedActual: 2 })).toEqual([
    '1 session has a start but no end: left out of the sums of time.',
    '2 sessions end before the start: left out of the sums of time.',
  ])
})

test('makes words of a reason it does not know', () => {
  expect(describeReason('NO_SUCH_THING')).toBe('No such thing')
})

test('a band has no share when no session is in any', () => {
  expect(bandsOf({ missed: 0, shorter: 0, asPlanned: 0, longer: 0 }).map(({ share }) => share)).toEqual([undefined, undefined, undefined, undefined])
  expect(bandsOf({ missed: 1, shorter: 0, asPlanned: 3, longer: 0 }).map(({ share }) => share)).toEqual([0.75, 0, 0, 0.25])
})
