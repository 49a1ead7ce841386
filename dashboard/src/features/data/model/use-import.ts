import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiError } from '@/shared/api/api-error'
import { importSessions, type ImportResult } from '../api/import-sessions'
import { MEDIA_TYPES, PREVIEW_BYTES, previewOf, type Preview } from './preview'

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'picked'; readonly file: File; readonly preview: Preview }
  | { readonly kind: 'running'; readonly file: File; readonly preview: Preview; readonly share: number }
  | { readonly kind: 'failed'; readonly file: File; readonly preview: Preview; readonly error: ApiError }
  | { readonly kind: 'done'; readonly file: File; readonly preview: Preview; readonly result: ImportResult }

/** The way of a file into the store, step by step. */
export function useImport() {
  const client = useQueryClient()
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => { running.current?.abort() }, [])

  const pick = useCallback(async (file: File) => {
    const head = await file.slice(0, PREVIEW_BYTES).text()
    setState({ kind: 'picked', file, preview: previewOf(file.name, head, file.size) })
  }, [])
  const clear = useCallback(() => { setState({ kind: 'idle' }) }, [])
  const cancel = useCallback(() => { running.current?.abort() }, [])

  const run = (dryRun: boolean) => {
    if (state.kind === 'idle' || state.kind === 'running') return
    const { file, preview } = state
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const show = (share: number) => { if (!signal.aborted) setState({ kind: 'running', file, preview, share }) }
    show(0)
    importSessions({ file, type: MEDIA_TYPES[preview.format], dryRun, signal, onProgress: show })
      .then((result) => {
        setState({ kind: 'done', file, preview, result })
        // Whatever shows sessions has something new to show.
        if (result.stored) void client.invalidateQueries()
      })
      .catch((error: unknown) => {
        if (signal.aborted) setState({ kind: 'picked', file, preview })
        else setState({ kind: 'failed', file, preview, error: asApiError(error) })
      })
  }
  return { state, pick, run, cancel, clear }
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const detail = error instanceof Error ? error.message : 'An unknown failure.'
  return new ApiError({ title: 'The file could not be sent', detail, code: 'CLIENT_FAILURE', transient: false, cause: error })
}
