/* Copies citations: that of a paragraph where one follows the link beside it, those of the whole
   article in the part on citing. What it says stands in the page, in attributes of that part; where
   the clipboard is not to be had, it shows the citation, selected, so that one key copies it. Each
   load of the page sets up its own links and buttons, once. */
(() => {
  "use strict"

  const SPOKEN = 100 // milliseconds: a new region is known before it speaks

  const part = document.querySelector("[data-nc-cite]")
  if (!part || part.dataset.ready) return
  part.dataset.ready = "yes"

  const { ncCite: words, address, copied, byHand, failed } = part.dataset

  const region = name => {
    const made = document.createElement(name)
    made.className = "nc-copied"
    made.setAttribute("role", "status")
    made.lang = part.closest("[lang]")?.lang ?? ""
    made.dir = getComputedStyle(part).direction
    return made
  }

  /* The address that others know the page by, else the one it was opened at. */
  const here = () => address || location.href.replace(/[?#].*$/, "")

  const select = place => {
    const range = document.createRange()
    range.selectNodeContents(place)
    getSelection().removeAllRanges()
    getSelection().addRange(range)
  }

  /* Says one of the sentences with the text in the place of its `{text}`: the first line of it is
     enough to know what was copied. */
  const say = (place, sentence, text, selected) => {
    place.textContent = ""
    setTimeout(() => {
      const [before, after] = sentence.split("{text}")
      const shown = document.createElement("bdi")
      shown.textContent = selected ? text : text.replace(/\n[^]*/, " …")
      place.append(before, shown, after ?? "")
      if (selected) select(shown)
    }, SPOKEN)
  }

  const copy = async (text, place) => {
    try {
      await navigator.clipboard.writeText(text)
      say(place, copied, text)
    } catch {
      say(place, byHand, text, true)
    }
  }

  const beside = region("span")
  for (const link of document.querySelectorAll(".nc-text a.nc-cite"))
    link.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      // the link goes on to its paragraph as it does without this
      link.after(beside)
      copy(`${words}, ${link.textContent}, ${here()}${link.hash}`, beside)
    })

  const below = part.querySelector("[data-nc-copies]")
  if (!below) return
  const said = region("p")
  below.after(said)
  below.hidden = false

  const texts = {
    words: () => part.querySelector(".nc-citation").textContent.replace(/\s+/g, " ").trim(),
    file: async link => {
      const answer = await fetch(link.href)
      if (!answer.ok) throw new Error(answer.status)
      return (await answer.text()).trim()
    },
  }
  below.addEventListener("click", async ({ target }) => {
    const button = target.closest("button")
    if (!button) return
    try {
      const link = part.querySelector(`a[href$=".${button.dataset.file}"]`)
      await copy(button.dataset.file ? await texts.file(link) : texts.words(), said)
    } catch {
      say(said, failed, "")
    }
  })
})()
