import { expect, test } from 'vitest'
import { unreachable } from '@/shared/api/api-error'
import { statusBody } from '@/testing/screen-bodies'
import { verdictOf } from './verdict'

test('ready is well', () => {
  expect(verdictOf(statusBody(), undefined)).toMatchObject({ tone: 'good', word: 'All is well' })
})

test('each reason is a sentence, with what to do', () => {
  const verdict = verdictOf(statusBody({ status: 'degraded', reasons: ['SESSION_READS_LEFT_ALONE', 'BACKGROUND_WORK_FAILING'] }), undefined)

  expect(verdict?.word).toBe('Degraded')
  expect(verdict?.sentence).toBe('The store is left alone for session reads. Work in the background fails')
  expect(verdict?.advice).toHaveLength(2)
})

test('a reason that is new to this page is shown as it is', () => {
  expect(verdictOf(statusBody({ status: 'unready', reasons: ['MOON_FULL'] }), undefined)).toMatchObject({ tone: 'danger', sentence: 'MOON_FULL' })
})

test('a server that does not answer is not called well, whatever it said before', () => {
  const verdict = verdictOf(statusBody(), unreachable(undefined))

  expect(verdict).toMatchObject({ tone: 'danger', word: 'Not known', sentence: 'The server cannot be reached' })
  expect(verdict?.advice.at(-1)).toBe('The figures below are the last ones that came.')
})

test('before the first answer there is no verdict', () => {
  expect(verdictOf(undefined, undefined)).toBeUndefined()
})
