import { numberFormat } from './formats'

/**
 * A share with one decimal. It never rounds to a claim that is untrue: 0.9998 is `>99.9%`, not `100.0%`, and 0.0002 is
 * `<0.1%`, not `0.0%`.
 */
export function formatShare(share: number): string {
  const percent = numberFormat({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
  if (share > 0 && share < 0.000_5) return `<${percent.format(0.001)}`
  if (share < 1 && share >= 0.999_5) return `>${percent.format(0.999)}`
  if (share === 0 || share === 1) return numberFormat({ style: 'percent' }).format(share)
  return percent.format(share)
}
