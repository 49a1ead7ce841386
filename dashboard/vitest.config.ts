import { mergeConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      environment: 'jsdom',
      environmentOptions: { jsdom: { url: 'http://evenkeel.test/' } },
      include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
      setupFiles: ['src/testing/setup.ts'],
      restoreMocks: true,
      maxWorkers: 2,
      testTimeout: 60_000,
      // Dates are formatted in explicit zones; a far-off one here would show a leak of the machine's own.
      env: { TZ: 'Pacific/Kiritimati' },
    },
  }),
)
