import { expect, test } from 'vitest'
import { crc32, zipOf } from './zip'

const DIRECTORY_LINE = 46

/** The files of an archive, found as programs find them: from the end of it through its directory. */
function unzipped(archive: Uint8Array): readonly (readonly [name: string, text: string, crc: number])[] {
  const view = new DataView(archive.buffer)
  const end = archive.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  const text = (from: number, length: number) => new TextDecoder().decode(archive.subarray(from, from + length))
  let at = view.getUint32(end + 16, true)
  expect(view.getUint32(end + 12, true)).toBe(end - at)
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const [crc, size, nameLength, local] = [view.getUint32(at + 16, true), view.getUint32(at + 24, true), view.getUint16(at + 28, true), view.getUint32(at + 42, true)]
    const name = text(at + DIRECTORY_LINE, nameLength)
    expect(view.getUint32(local, true)).toBe(0x04034b50)
    expect([view.getUint32(local + 14, true), view.getUint32(local + 18, true), text(local + 30, nameLength)]).toEqual([crc, size, name])
    at += DIRECTORY_LINE + nameLength
    return [name, text(local + 30 + nameLength, size), crc] as const
  })
}

test('the check value of CRC-32 is right', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array())).toBe(0)
})

test('what is packed comes out again, names and texts in any script', () => {
  const files = [
    { name: 'trainers.csv', text: 'name\r\nÅse Bø\r\n' },
    { name: 'Öde.csv', text: '' },
    { name: 'last.csv', text: '☕'.repeat(1000) },
  ]

  expect(unzipped(zipOf(files))).toEqual(files.map(({ name, text }) => [name, text, crc32(new TextEncoder().encode(text))]))
})

test('an archive of nothing is one', () => {
  expect(unzipped(zipOf([]))).toEqual([])
})
