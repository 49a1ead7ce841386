// Measures what a first visit must load before it can draw: the entry, the first screen, their static imports, and the
// theme script.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

export const LIMIT_BYTES = 130 * 1024
const UNHASHED = ['theme.js']
/** The chunk that the entry loads with import(), and at once. The bundler gives it a key of its own when others import it too. */
const FIRST_SCREEN = 'statistics'

/**
 * @typedef {{ file: string, name?: string, isEntry?: boolean, imports?: string[] }} Chunk
 * @param {string} root the folder of the built page
 * @param {string[]} screens names or keys of the chunks that are loaded with import() before anything can be seen
 * @returns {{ file: string, bytes: number }[]} gzip sizes, the largest first
 */
export function initialScripts(root, screens) {
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(root, '.vite/manifest.json'), 'utf8'))
  const files = new Set(UNHASHED)
  /** @param {string} name */
  const add = (name) => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`The manifest of ${root} has no chunk '${name}'`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    for (const each of chunk.imports ?? []) add(each)
  }
  const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry)
  if (entries.length === 0) throw new Error(`The manifest of ${root} has no entry`)
  entries.forEach(add)
  for (const screen of screens) add(Object.keys(manifest).find((key) => manifest[key]?.name === screen && manifest[key].file.endsWith('.js')) ?? screen)
  return [...files]
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(root, file)), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes)
}

/** @param {{ bytes: number }[]} scripts */
export function totalBytes(scripts) {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0)
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const scripts = initialScripts(fileURLToPath(new URL('../target/classes/evenkeel-dashboard', import.meta.url)), [FIRST_SCREEN])
  for (const { file, bytes } of scripts) console.log(`${kilobytes(bytes).padStart(9)}  ${file}`)
  const total = totalBytes(scripts)
  console.log(`${kilobytes(total).padStart(9)}  initial JavaScript, gzip; the limit is ${kilobytes(LIMIT_BYTES)}`)
  if (total > LIMIT_BYTES) {
    console.error('Too much JavaScript for a first visit. Load what is not needed at once with import(), or leave it out.')
    process.exitCode = 1
  }
}
