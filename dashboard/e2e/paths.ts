import { fileURLToPath } from 'node:url'

export const BUILT = fileURLToPath(new URL('../target/classes/evenkeel-dashboard', import.meta.url))
export const SCREENSHOTS = fileURLToPath(new URL('../target/screenshots', import.meta.url))
