import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The footer names the version that Maven builds; a page built by hand says so. */
const version: Plugin = {
  name: 'evenkeel-version',
  transformIndexHtml: (html) =>
    html.replace(
      '<meta name="evenkeel-version" content="development" />',
      `<meta name="evenkeel-version" content="${process.env.EVENKEEL_VERSION ?? 'development'}" />`,
    ),
}

export default defineConfig({
  // Relative addresses let one build work at the root and under any path prefix.
  base: './',
  plugins: [react(), version],
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
