import type { ImportResult } from '../api/import-sessions'

/** Why records were rejected, as a file for a spreadsheet; a cell that one would run gets an apostrophe in front. */
export function rejectsCsv(rejects: ImportResult['rejects']): string {
  const lines = rejects.map(({ line, column, code, reason }) => [String(line), column, code, reason].map(cell).join(','))
  return ['line,column,code,reason', ...lines].join('\r\n') + '\r\n'
}

function cell(text: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
