import { mergeConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

// Making a page takes longer than most tests, so what needs none has none: a test in a .ts file runs without, one in a .tsx file with one.
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      restoreMocks: true,
      maxWorkers: 2,
      // The files of a worker share their modules, which saves half of the time; the set-up puts back what modules remember.
      isolate: false,
      testTimeout: 60_000,
      // Dates are formatted in explicit zones; a far-off one here would show a leak of the machine's own.
      env: { TZ: 'Pacific/Kiritimati' },
      projects: [
        {
          extends: true,
          test: {
            name: 'page',
            environment: 'jsdom',
            environmentOptions: { jsdom: { url: 'http://evenkeel.test/' } },
            include: ['src/**/*.test.tsx'],
            setupFiles: ['src/testing/setup.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'plain',
            environment: 'node',
            include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
            setupFiles: ['src/testing/setup-plain.ts'],
          },
        },
      ],
    },
  }),
)
