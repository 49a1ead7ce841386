const SVG = 'http://www.w3.org/2000/svg'
const STYLED = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'] as const

/** A chart of the page as a file of its own: what style sheets gave it is written into it. */
export function svgText(chart: SVGSVGElement, title: string): string {
  const copy = chart.cloneNode(true) as SVGSVGElement
  const originals = [chart, ...chart.querySelectorAll('*')]
  const copies = [copy, ...copy.querySelectorAll('*')]
  for (const [index, original] of originals.entries()) {
    const target = copies[index]
    const style = getComputedStyle(original)
    for (const name of STYLED) target?.setAttribute(name, style.getPropertyValue(name))
    for (const name of ['class', 'role', 'tabindex', 'id', 'aria-selected', 'aria-activedescendant']) {
      if (name !== 'id' || original.tagName !== 'pattern') target?.removeAttribute(name)
    }
  }
  copy.setAttribute('xmlns', SVG)
  copy.setAttribute('color', getComputedStyle(chart).color)
  const heading = document.createElementNS(SVG, 'title')
  heading.textContent = title
  copy.prepend(heading)
  return new XMLSerializer().serializeToString(copy)
}
