import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiError } from '@/shared/api/api-error'
import { importSessions, type ImportResult } from '../api/import-sessions'
import { mappingJson, type Mapping } from './mapping'
import { MEDIA_TYPES, PREVIEW_BYTES, previewOf, type Preview } from './preview'

export type ImportState =
  | { readonly kind: 'idle' }
  | (Picked & { readonly kind: 'picked' })
  | (Picked & { readonly kind: 'running'; readonly share: number })
  | (Picked & { readonly kind: 'failed'; readonly error: ApiError })
  | (Picked & { readonly kind: 'done'; readonly result: ImportResult })

interface Picked {
  readonly file: File
  readonly preview: Preview
  /** Where the fields of a foreign file come from. */
  readonly mapping: Mapping | undefined
}

/** The way of a file into the store, step by step. */
export function useImport() {
  const client = useQueryClient()
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => { running.current?.abort() }, [])

  const pick = useCallback(async (file: File) => {
    const head = await file.slice(0, PREVIEW_BYTES).text()
    const preview = previewOf(file.name, head, file.size)
    setState({ kind: 'picked', file, preview, mapping: preview.guessed })
  }, [])
  const map = useCallback((mapping: Mapping) => { setState((now) => (now.kind === 'idle' || now.kind === 'running' ? now : { kind: 'picked', file: now.file, preview: now.preview, mapping })) }, [])
  const clear = useCallback(() => { setState({ kind: 'idle' }) }, [])
  const cancel = useCallback(() => { running.current?.abort() }, [])

  const run = (dryRun: boolean) => {
    if (state.kind === 'idle' || state.kind === 'running') return
    const { file, preview, mapping } = state
    const picked = { file, preview, mapping }
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const show = (share: number) => { if (!signal.aborted) setState({ kind: 'running', ...picked, share }) }
    show(0)
    importSessions({ file, type: MEDIA_TYPES[preview.format], mapping: mapping && mappingJson(mapping), dryRun, signal, onProgress: show })
      .then((result) => {
        setState({ kind: 'done', ...picked, result })
        // Whatever shows sessions has something new to show.
        if (result.stored) void client.invalidateQueries()
      })
      .catch((error: unknown) => {
        if (signal.aborted) setState({ kind: 'picked', ...picked })
        else setState({ kind: 'failed', ...picked, error: asApiError(error) })
      })
  }
  return { state, pick, map, run, cancel, clear }
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  const detail = error instanceof Error ? error.message : 'An unknown failure.'
  return new ApiError({ title: 'The file could not be sent', detail, code: 'CLIENT_FAILURE', transient: false, cause: error })
}
