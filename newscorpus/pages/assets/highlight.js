/* Marks on an article the words by which the search found it: those that its address names as
   `highlight`. Marks of an earlier run are taken off first. */
(() => {
  "use strict"

  for (const mark of document.querySelectorAll("mark.nc-hit")) {
    const parent = mark.parentNode
    mark.replaceWith(...mark.childNodes)
    parent.normalize()
  }

  const words = new URLSearchParams(location.search).getAll("highlight").filter(Boolean)
  if (!words.length) return
  const escaped = words.map(word => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu")

  const texts = place => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    const found = []
    while (walker.nextNode()) found.push(walker.currentNode)
    return found.filter(text => !text.parentElement.closest(".nc-cite, .nc-margin"))
  }

  const mark = (text, from, to) => {
    const made = document.createElement("mark")
    made.className = "nc-hit"
    const word = text.splitText(from)
    word.splitText(to - from)
    word.replaceWith(made)
    made.append(word)
  }

  // a word may lie in more than one element: the name in “Lavrov’s” is a link, the rest is not
  for (const place of document.querySelectorAll("#headline, #standfirst, .nc-text")) {
    const parts = texts(place)
    const found = [...parts.map(part => part.data).join("").matchAll(whole)]
      .map(({ 0: word, index }) => [index, index + word.length])
      .reverse() // what stands before a mark keeps its place
    let start = 0
    for (const part of parts) {
      const end = start + part.data.length
      for (const [from, to] of found)
        if (from < end && to > start)
          mark(part, Math.max(from, start) - start, Math.min(to, end) - start)
      start = end
    }
  }
})()
