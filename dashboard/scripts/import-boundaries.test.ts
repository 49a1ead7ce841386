import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const lint = new ESLint({ cwd })

/** The messages of the boundary rule for one import, were it written in an existing file. */
async function faults(filePath: string, imported: string): Promise<string[]> {
  const [result] = await lint.lintText(`import '${imported}'\n`, { filePath })
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'no-restricted-imports').map(({ message }) => message)
}

test.each([
  ['src/shared/ui/icon.tsx', '@/features/statistics'],
  ['src/shared/ui/icon.tsx', '../../features/statistics/index'],
  ['src/shared/ui/icon.tsx', '@/app/app'],
  ['src/features/statistics/index.ts', '@/app/query-client'],
  ['src/features/statistics/index.ts', '@/features/schedule'],
  ['src/app/app.tsx', '@/features/statistics/model/presets'],
])('%s may not import %s', async (file, imported) => {
  expect(await faults(file, imported)).toHaveLength(1)
}, 60_000)

test.each([
  ['src/app/app.tsx', '@/features/statistics'],
  ['src/app/app.tsx', '@/shared/ui/icon'],
  ['src/features/statistics/index.ts', '@/shared/ui/icon'],
  ['src/features/statistics/index.ts', './model/presets'],
])('%s may import %s', async (file, imported) => {
  expect(await faults(file, imported)).toEqual([])
}, 60_000)
