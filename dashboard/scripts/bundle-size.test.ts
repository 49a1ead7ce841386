import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { initialScripts, LIMIT_BYTES, totalBytes } from './bundle-size.mjs'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function build(files: Readonly<Record<string, Buffer>>, manifest: unknown): string {
  const root = mkdtempSync(join(tmpdir(), 'bundle-size-'))
  folders.push(root)
  mkdirSync(join(root, '.vite'))
  writeFileSync(join(root, '.vite/manifest.json'), JSON.stringify(manifest))
  for (const [name, content] of Object.entries({ 'theme.js': Buffer.alloc(0), ...files })) writeFileSync(join(root, name), content)
  return root
}

test('counts the entry and what it imports, once, and not what is loaded later', () => {
  const root = build(
    { 'entry.js': randomBytes(1000), 'shared.js': randomBytes(1000), 'later.js': randomBytes(50_000) },
    {
      'index.html': { file: 'entry.js', isEntry: true, imports: ['_shared'], dynamicImports: ['later'] },
      _shared: { file: 'shared.js', imports: ['_shared'] },
      later: { file: 'later.js', isDynamicEntry: true },
    },
  )

  const scripts = initialScripts(root, [])

  expect(scripts.map(({ file }) => file).sort()).toEqual(['entry.js', 'shared.js', 'theme.js'])
  expect(totalBytes(scripts)).toBeGreaterThan(2000)
  expect(totalBytes(scripts)).toBeLessThan(3000)
})

test('counts a screen that is loaded at once, with what it imports', () => {
  const root = build(
    { 'entry.js': randomBytes(1000), 'first.js': randomBytes(1000), 'charts.js': randomBytes(1000) },
    {
      'index.html': { file: 'entry.js', isEntry: true, dynamicImports: ['_first-1a2b.js'] },
      '_first-1a2b.js': { file: 'first.js', name: 'first', imports: ['index.html', '_charts'] },
      _charts: { file: 'charts.js', name: 'charts' },
    },
  )

  expect(initialScripts(root, ['first']).map(({ file }) => file).sort()).toEqual(['charts.js', 'entry.js', 'first.js', 'theme.js'])
})

test('a bundle that is too large is found out', () => {
  const root = build({ 'entry.js': randomBytes(LIMIT_BYTES) }, { 'index.html': { file: 'entry.js', isEntry: true } })

  expect(totalBytes(initialScripts(root, []))).toBeGreaterThan(LIMIT_BYTES)
})

test('a first screen that is not there is a fault, not a small bundle', () => {
  const root = build({ 'entry.js': randomBytes(1000) }, { 'index.html': { file: 'entry.js', isEntry: true } })

  expect(() => initialScripts(root, ['first'])).toThrow("no chunk 'first'")
})

test('a manifest without an entry is a fault, not a small bundle', () => {
  expect(() => initialScripts(build({}, {}), [])).toThrow('no entry')
})
