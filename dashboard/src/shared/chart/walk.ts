/** Where an arrow key leads in a row of marks; undefined for any other key. */
export function walk(key: string, index: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(index + 1, length - 1)
    case 'ArrowLeft':
      return Math.max(index - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return undefined
  }
}
