import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/**
 * Refuses imports that point up the chain app -> features -> shared, or from one feature into another.
 * @param {string[]} files
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
function forbidImports(files, patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

const noApp = { regex: '^@/app(/|$)|^\\.\\..*/app(/|$)', message: 'app is the top: nothing imports it.' }
const noFeature = {
  regex: '^@/features(/|$)|^\\.\\..*/features(/|$)',
  message: 'shared knows no feature.',
}
const noFeatureInside = {
  regex: '^@/features/[^/]+/|^\\.\\..*/features/[^/]+/',
  message: 'Import a feature by its index only; inside a feature use relative paths.',
}
const noOtherFeature = { regex: '^@/features(/|$)|^\\.\\..*/features(/|$)', message: 'Features do not know each other.' }

export default defineConfig(
  { ignores: ['target', 'node_modules', 'src/shared/api/openapi.d.ts'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  reactHooks.configs.flat['recommended-latest'],
  forbidImports(['src/shared/**'], [noApp, noFeature]),
  forbidImports(['src/features/**'], [noApp, noOtherFeature]),
  forbidImports(['src/app/**'], [noFeatureInside]),
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', window: 'readonly', document: 'readonly', localStorage: 'readonly', URLSearchParams: 'readonly', URL: 'readonly' } },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
)
