// Writes the types of the API from its description; with --check it only says whether those that are there are in step.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const DESCRIPTION = new URL('../../adapter-http/src/main/resources/io/evenkeel/adapter/http/openapi/openapi.json', import.meta.url)
const TYPES = fileURLToPath(new URL('../src/shared/api/openapi.d.ts', import.meta.url))
const HEAD = '// Made from openapi.json by `npm run api:types`; do not edit.\n'

/** The types that belong to the description as it is now. */
export async function typesOfApi() {
  return HEAD + astToString(await openapiTS(DESCRIPTION, { alphabetize: true }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const types = await typesOfApi()
  if (!process.argv.includes('--check')) {
    writeFileSync(TYPES, types)
  } else if (readFileSync(TYPES, 'utf8') !== types) {
    console.error('src/shared/api/openapi.d.ts is not in step with openapi.json. Run: npm run api:types')
    process.exitCode = 1
  }
}
