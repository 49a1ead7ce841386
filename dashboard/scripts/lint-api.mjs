// Lints the description of the API by the strict rules of Redocly, and a broken copy of it, which must not pass.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const description = '../adapter-http/src/main/resources/io/evenkeel/adapter/http/openapi/openapi.json'

/**
 * Whether a description passes; nothing is sent anywhere.
 * @param {string} file
 * @param {import('node:child_process').StdioOptions} stdio
 */
function passes(file, stdio) {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const cli = 'node_modules/@redocly/cli/bin/cli.js'
  return spawnSync(process.execPath, [cli, 'lint', '--extends=recommended-strict', file], { stdio, env }).status === 0
}

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-api-'))
try {
  const broken = JSON.parse(readFileSync(description, 'utf8'))
  delete broken.paths['/api/v1/statistics/{family}'].get.parameters
  const canary = join(folder, 'openapi.json')
  writeFileSync(canary, JSON.stringify(broken))
  if (passes(canary, 'ignore')) {
    throw new Error('the linter let a description pass that names a path parameter nowhere')
  }
  if (!passes(description, 'inherit')) {
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
