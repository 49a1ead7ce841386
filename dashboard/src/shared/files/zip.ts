/** A file to be packed; its name has no folder. */
interface Packed {
  readonly name: string
  readonly text: string
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Names are UTF-8. */
const UTF8 = 0x0800
const LOCAL_BYTES = 30
const CENTRAL_BYTES = 46
const END_BYTES = 22
/** Midnight of 1 January 1980, the first moment that the format knows: what is in the files says when they were made. */
const FIRST_DAY = 0x0021

/** Texts in one ZIP archive (APPNOTE 6.3.10), stored as they are: small tables for one download need no compression. */
export function zipOf(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, text }) => {
    const content = new TextEncoder().encode(text)
    return { name: new TextEncoder().encode(name), content, crc: crc32(content) }
  })
  const size = entries.reduce((sum, { name, content }) => sum + LOCAL_BYTES + CENTRAL_BYTES + 2 * name.length + content.length, END_BYTES)
  const archive = new Uint8Array(size)
  const view = new DataView(archive.buffer)
  let at = 0
  const put16 = (value: number) => {
    view.setUint16(at, value, true)
    at += 2
  }
  const put32 = (value: number) => {
    view.setUint32(at, value, true)
    at += 4
  }
  const putBytes = (bytes: Uint8Array) => {
    archive.set(bytes, at)
    at += bytes.length
  }
  /** What a file's own header and its line in the directory have in common, from the version on. */
  const putFacts = ({ name, content, crc }: (typeof entries)[number]) => {
    for (const value of [VERSION, UTF8, 0, 0, FIRST_DAY]) put16(value)
    for (const value of [crc, content.length, content.length]) put32(value)
    for (const value of [name.length, 0]) put16(value)
  }
  const offsets = entries.map((entry) => {
    const offset = at
    put32(LOCAL)
    putFacts(entry)
    putBytes(entry.name)
    putBytes(entry.content)
    return offset
  })
  const directory = at
  for (const [index, entry] of entries.entries()) {
    put32(CENTRAL)
    put16(VERSION)
    putFacts(entry)
    for (const value of [0, 0, 0]) put16(value)
    put32(0)
    put32(offsets[index] ?? 0)
    putBytes(entry.name)
  }
  const bytes = at - directory
  put32(END)
  for (const value of [0, 0, entries.length, entries.length]) put16(value)
  put32(bytes)
  put32(directory)
  put16(0)
  return archive
}

const POLYNOMIAL = 0xedb88320

/** The CRC-32 of ISO 3309, as ZIP wants it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (POLYNOMIAL & -(crc & 1))
  }
  return (crc ^ 0xffffffff) >>> 0
}
