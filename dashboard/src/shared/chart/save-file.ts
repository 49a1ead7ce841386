/** Hands a text, or bytes, to the reader as a file. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the file over once the click is through.
  setTimeout(() => { URL.revokeObjectURL(address) }, 0)
}
