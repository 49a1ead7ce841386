import { expect, test } from 'vitest'
import { Turnstile } from './turnstile'

function call() {
  let finish: (value: string) => void = () => undefined
  const done = new Promise<string>((resolve) => { finish = resolve })
  const state = { started: false, finish, run: () => { state.started = true; return done } }
  return state
}

async function tick(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve()
}

test('lets so many through and keeps the others in order', async () => {
  const turnstile = new Turnstile(2)
  const calls = [call(), call(), call(), call()]
  const results = calls.map(({ run }) => turnstile.pass(new AbortController().signal, run))
  await tick()

  expect(calls.map(({ started }) => started)).toEqual([true, true, false, false])
  calls[0]?.finish('first')
  await tick()
  expect(calls.map(({ started }) => started)).toEqual([true, true, true, false])
  for (const each of calls) each.finish('done')

  expect(await Promise.all(results)).toEqual(['first', 'done', 'done', 'done'])
})

test('who is aborted leaves the line, and a failure frees its place', async () => {
  const turnstile = new Turnstile(1)
  const leaving = new AbortController()
  const [gone, last] = [call(), call()]
  const failing = turnstile.pass(new AbortController().signal, () => Promise.reject(new Error('broken')))
  const aborted = turnstile.pass(leaving.signal, gone.run)
  const after = turnstile.pass(new AbortController().signal, last.run)
  leaving.abort()

  await expect(failing).rejects.toThrow('broken')
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
  last.finish('done')
  expect(await after).toBe('done')
  expect(gone.started).toBe(false)
})
