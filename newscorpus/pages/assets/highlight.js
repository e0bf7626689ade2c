/* Marks on an article the words by which the search found it: those that its address names as
   `highlight`. Marks of an earlier run are taken off first. */
(() => {
  "use strict"

  const places = document.querySelectorAll("#headline, #standfirst, .nc-text")
  for (const mark of document.querySelectorAll("mark.nc-hit")) {
    const parent = mark.parentNode
    mark.replaceWith(...mark.childNodes)
    parent.normalize()
  }

  const words = new URLSearchParams(location.search).getAll("highlight").filter(Boolean)
  if (!words.length) return
  const escaped = words.map(word => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu")

  const texts = [...places].flatMap(place => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    const found = []
    while (walker.nextNode()) found.push(walker.currentNode)
    return found.filter(text => !text.parentElement.closest(".nc-cite, .nc-margin"))
  })

  for (const text of texts) {
    // from the last on, so that what stands before keeps its place
    for (const { 0: word, index } of [...text.data.matchAll(whole)].reverse()) {
      const mark = document.createElement("mark")
      mark.className = "nc-hit"
      text.splitText(index).splitText(word.length)
      text.nextSibling.replaceWith(mark)
      mark.append(word)
    }
  }
})()
