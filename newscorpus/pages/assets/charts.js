/* Makes the bars of a strip one stop of the keyboard: the arrows, Home and End go from bar to bar.
   Without this the list in words is the way to go, and the chart stays out of it. */
(() => {
  "use strict"

  for (const chart of document.querySelectorAll(".nc-strip__chart")) {
    const bars = [...chart.querySelectorAll("a")]
    // `xlink:href` makes links of them, but not every tool that names roles knows it
    for (const bar of bars) bar.setAttribute("role", "link")
    const stopAt = chosen => {
      for (const bar of bars) bar.setAttribute("tabindex", bar === chosen ? 0 : -1)
    }
    chart.removeAttribute("aria-hidden")
    chart.setAttribute("role", "group")
    chart.setAttribute("aria-label", chart.parentNode.querySelector("figcaption").textContent)
    stopAt(bars.find(bar => bar.getAttribute("tabindex") === "0") ?? bars[0])

    // assigned, not added: to run this again changes nothing
    chart.onkeydown = event => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const left = bar => bar.getBoundingClientRect().left
      const seen = [...bars].sort((one, other) => left(one) - left(other))
      const at = seen.indexOf(event.target.closest("a"))
      const places = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: seen.length - 1 }
      const bar = seen[places[event.key]]
      if (!bar) return
      event.preventDefault()
      stopAt(bar)
      bar.focus()
    }
  }
})()
