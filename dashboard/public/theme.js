// Runs before the first paint, so that a chosen theme never flashes. A file of its own: the policy forbids inline scripts.
;(function () {
  var known = ['light', 'dark']
  var chosen = new URLSearchParams(window.location.search).get('theme')
  if (!chosen) {
    try {
      chosen = localStorage.getItem('evenkeel.theme')
    } catch {
      chosen = null
    }
  }
  if (chosen && known.indexOf(chosen) >= 0) document.documentElement.setAttribute('data-theme', chosen)
})()
