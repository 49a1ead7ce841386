import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, test, vi } from 'vitest'
import { loadDialog } from './load-dialog'

function Hello() {
  return <p>Here it is</p>
}

test('a dialog that does not come says so, leaves the page alone, and may come the next time', async () => {
  const load = vi.fn<() => Promise<typeof Hello>>().mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module')).mockResolvedValue(Hello)
  const Dialog = loadDialog(load)
  const onClose = vi.fn()
  const page = (open: boolean) => (
    <>
      <p>The page</p>
      <Suspense fallback={null}>{open ? <Dialog onClose={onClose} /> : null}</Suspense>
    </>
  )
  const { rerender } = render(page(true))

  expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page could not be loaded.')
  expect(screen.getByText('The page')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
  rerender(page(false))
  rerender(page(true))

  expect(await screen.findByText('Here it is')).toBeInTheDocument()
  expect(load).toHaveBeenCalledTimes(2)
})
