import { afterEach, expect, test, vi } from 'vitest'
import { incidents } from '../incidents/incidents'
import { Part } from './part'

afterEach(() => { sessionStorage.clear() })

test('what is wanted is fetched once', async () => {
  const load = vi.fn(() => Promise.resolve('code'))
  const part = new Part(load)

  expect(part.outcome()).toBe(part.outcome())

  expect(await part.outcome()).toEqual({ kind: 'there', part: 'code' })
  expect(load).toHaveBeenCalledOnce()
})

test('what does not come is an answer that is told of, and it is fetched anew once that is forgotten', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module')
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(cause).mockResolvedValue('code')
  const part = new Part(load)

  expect(await part.outcome()).toEqual({ kind: 'missing', cause })
  expect(await part.outcome()).toEqual({ kind: 'missing', cause })
  expect(incidents.problems.problems().list).toMatchObject([{ detail: 'TypeError: Failed to fetch dynamically imported module' }])
  part.forget()

  expect(await part.outcome()).toEqual({ kind: 'there', part: 'code' })
  expect(load).toHaveBeenCalledTimes(2)
})
