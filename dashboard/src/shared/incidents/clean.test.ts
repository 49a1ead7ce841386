import { expect, test } from 'vitest'
import { clean, cleanStack, routeOf } from './clean'

test.each([
  [`Unexpected token 'A', "Ann Baker" is not valid JSON`, 'Unexpected token ‘…’, ‘…’ is not valid JSON'],
  [`Cannot read properties of undefined (reading 'name')`, `Cannot read properties of undefined (reading 'name')`],
  ['failed at https://studio.test/data?trainer=ann#x: gone', 'failed at https://studio.test/data: gone'],
])('of "%s" no value of a user stays', (told, kept) => {
  expect(clean(told, 1000)).toBe(kept)
})

test('a long text is cut', () => {
  expect(clean('x'.repeat(2000), 1000)).toHaveLength(1000)
})

test('of a stack only the places stay', () => {
  const stack = 'Error: Ann Baker\n  is away\n    at draw (http://x.test/assets/a-12345678.js:10:20)\n    at http://x.test/assets/b.js?v=1:3:4'

  expect(cleanStack(stack, 8000)).toBe('at draw (http://x.test/assets/a-12345678.js:10:20)\nat http://x.test/assets/b.js:3:4')
})

test.each([
  ['http://x.test/api/v1/statistics/overview?trainer=ann', '/statistics/overview'],
  ['http://x.test/studio/api/v1/sessions/4711/cancel', '/sessions/{id}/cancel'],
  ['http://x.test/api/v1/sessions/import?dryRun=true', '/sessions/import'],
  ['http://x.test/api/v1/trainers/Ann%20Baker', '/trainers/{id}'],
])('the route of %s is %s', (address, route) => {
  expect(routeOf(address)).toBe(route)
})
