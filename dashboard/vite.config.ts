import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // Relative addresses let one build work at the root and under any path prefix.
  base: './',
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: 'target/classes/evenkeel-dashboard',
    emptyOutDir: true,
    manifest: true,
    // The content security policy has no data: source, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // light-dark() stays as written: the first browsers that know it.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
})
