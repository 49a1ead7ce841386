import * as v from 'valibot'
import { addressOf } from '@/shared/api/address'
import { uploadFile } from '@/shared/api/upload'

const count = v.number()
export const importSchema = v.object({
  stored: v.boolean(),
  added: count,
  replaced: count,
  unchanged: count,
  rejected: count,
  rejects: v.array(v.object({ line: count, column: v.string(), code: v.string(), reason: v.string() })),
  ignored: v.array(v.string()),
})
export type ImportResult = v.InferOutput<typeof importSchema>

interface ImportRequest {
  readonly file: File
  readonly type: string
  /** Where the fields of a foreign file come from. */
  readonly mapping: string | undefined
  /** Only look what would become of it. */
  readonly dryRun: boolean
  readonly signal: AbortSignal
  readonly onProgress: (share: number) => void
}

export function importSessions({ dryRun, mapping, ...upload }: ImportRequest): Promise<ImportResult> {
  return uploadFile({ ...upload, address: addressOf('sessions/import', { dryRun: dryRun ? 'true' : undefined, mapping }) }, importSchema)
}
