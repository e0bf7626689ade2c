/* Shows what is behind a link to an article, a name, a topic, an outlet or a story, half a second
   after the pointer or the keyboard has come to it. A link leads to one of these if its address lies
   in one of `FOLDERS` below the root of the site, in which this script itself lies two folders deep;
   that the page is one of ours is seen by its heading. What is shown is text of that page alone: its
   heading, whatever it marks with `data-nc-preview`, and an article's description.
   Listens to the document, so that it also knows links that come later; loads once. */
(() => {
  "use strict"

  const FOLDERS = [
    "articles/", "people/", "places/", "organisations/", "topics/", "outlets/", "stories/",
  ]
  const PAUSE = 500 // milliseconds before anything is fetched
  const GRACE = 250 // milliseconds to get from the link to the preview
  const LONGEST = 220 // characters of a text
  const GAP = 6 // pixels between the link and the preview
  const EDGE = 8 // pixels between the preview and the window

  const root = new URL("../../", document.currentScript.src)
  const html = document.documentElement
  if (location.protocol === "file:" || html.dataset.ncPreviews) return
  html.dataset.ncPreviews = "on"

  const bare = path => path.replace(/index\.html$/, "")

  /* The address of the page that a link leads to, without fragment, if it is one to preview. */
  const behind = link => {
    if (!(link instanceof HTMLAnchorElement)) return null
    const path = bare(link.pathname)
    const isOther = link.origin === location.origin && path !== bare(location.pathname)
    if (!isOther || link.origin !== root.origin || !path.startsWith(root.pathname)) return null
    const below = path.slice(root.pathname.length)
    const folder = FOLDERS.find(name => below.startsWith(name))
    // what begins with a tilde is a further page of a list
    const isOne = folder && /^[^~].*\/$/.test(below.slice(folder.length))
    return isOne ? link.origin + link.pathname : null
  }

  const cut = text => {
    const letters = [...text.replace(/\s+/g, " ").trim()]
    return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : letters.join("")
  }

  /* The texts of a preview in order, each with its class, language and direction. */
  const read = (page, isArticle) => {
    const title = page.querySelector("h1.nc-title")
    if (!title) return null
    const whole = page.documentElement
    const site = { lang: whole.lang, dir: whole.dir || page.body.dir }
    const own = { lang: title.lang || site.lang, dir: title.dir || site.dir }
    const facts = [...page.querySelectorAll("[data-nc-preview]")].map(place => cut(place.textContent))
    const about = isArticle ? page.querySelector("meta[name=description]")?.content : ""
    const heading = title.matches(".nc-title--lead") && about ? "" : title.textContent
    return [
      { name: "title", text: cut(heading), ...own },
      { name: "facts", text: facts.filter(Boolean).join(" · "), ...site },
      { name: "about", text: cut(about ?? ""), ...own },
    ].filter(({ text }) => text)
  }

  const pages = new Map()

  const load = address => {
    if (!pages.has(address)) {
      const isArticle = address.slice(root.href.length).startsWith(FOLDERS[0])
      pages.set(address, fetch(address)
        .then(answer => answer.ok ? answer.text() : "")
        .then(text => read(new DOMParser().parseFromString(text, "text/html"), isArticle))
        .catch(() => null))
    }
    return pages.get(address)
  }

  const make = texts => {
    const box = document.createElement("div")
    box.id = "nc-preview"
    box.className = "nc-preview md-typeset"
    box.setAttribute("role", "tooltip")
    box.popover = "manual" // above all else, also above what clips the link
    for (const { name, text, lang, dir } of texts) {
      const line = document.createElement("p")
      line.className = `nc-preview__${name}`
      line.textContent = text
      line.lang = lang
      line.dir = dir || "ltr"
      box.append(line)
    }
    return box
  }

  /* Below the link, in line with that line of it that the pointer is on, or above where there is
     more room; never beyond the window. */
  const place = (box, link, height) => {
    const lines = [...link.getClientRects()]
    const line = lines.find(({ top, bottom }) => top <= height && height <= bottom) ?? lines[0]
    const whole = link.getBoundingClientRect()
    const below = html.clientHeight - whole.bottom - GAP - EDGE
    const above = whole.top - GAP - EDGE
    const isBelow = box.offsetHeight <= below || below >= above
    box.style.maxHeight = `${Math.max(isBelow ? below : above, 80)}px`
    const zero = box.getBoundingClientRect() // in whatever it is placed
    const start = getComputedStyle(link).direction === "rtl" ? line.right - zero.width : line.left
    const left = Math.max(EDGE, Math.min(start, html.clientWidth - zero.width - EDGE))
    const room = html.clientHeight - zero.height
    const top = isBelow ? whole.bottom + GAP : whole.top - GAP - zero.height
    box.style.left = `${left - zero.left}px`
    box.style.top = `${Math.max(0, Math.min(top, room)) - zero.top}px`
  }

  let shown = null // the open preview: its link, its box, what described the link before
  let next = null // the link that the pointer or the keyboard is on
  let turn = 0 // goes up whenever what is waited for is no longer wanted
  let opening = 0
  let closing = 0

  const close = () => {
    clearTimeout(closing)
    closing = 0
    if (!shown) return
    const { link, box, before } = shown
    if (before === null) link.removeAttribute("aria-describedby")
    else link.setAttribute("aria-describedby", before)
    box.remove()
    shown = null
  }

  const open = async (link, height) => {
    const mine = turn
    const address = behind(link)
    const texts = address && await load(address)
    if (mine !== turn || !link.isConnected || !texts?.length) return
    close()
    const box = make(texts)
    const before = link.getAttribute("aria-describedby")
    shown = { link, box, before }
    ;(link.closest("main") ?? document.body).append(box)
    box.showPopover?.()
    place(box, link, height)
    link.setAttribute("aria-describedby", [before, box.id].filter(Boolean).join(" "))
  }

  const forget = () => {
    clearTimeout(opening)
    turn += 1
  }

  const wait = (link, height) => {
    forget()
    next = link && behind(link) ? link : null
    if (next && matchMedia("(hover: hover)").matches)
      opening = setTimeout(open, PAUSE, next, height)
  }

  const isHeld = () => shown.link.matches(":hover, :focus-visible") || shown.box.matches(":hover")

  document.addEventListener("pointerover", ({ target, pointerType, clientY }) => {
    if (pointerType === "touch") return
    const link = target.closest?.("a[href]")
    if (shown && (link === shown.link || shown.box.contains(target))) {
      clearTimeout(closing)
      closing = 0
      if (link !== next) forget()
      next = shown.link
      return
    }
    if (shown && !closing && !shown.link.matches(":focus-visible"))
      closing = setTimeout(close, GRACE)
    // the page moves below a resting pointer when the keyboard goes on
    const isByKey = next?.matches(":focus-visible") && !behind(link)
    if (link !== next && !isByKey) wait(link, clientY)
  })

  html.addEventListener("pointerleave", () => {
    if (!next?.matches(":focus-visible")) wait(null)
    if (shown && !closing) closing = setTimeout(() => isHeld() || close(), GRACE)
  })

  document.addEventListener("focusin", ({ target }) => {
    if (target.matches?.(":focus-visible") && behind(target)) wait(target)
  })

  document.addEventListener("focusout", ({ target }) => {
    if (target === next && !target.matches(":hover")) wait(null)
    if (target === shown?.link && !target.matches(":hover") && !shown.box.matches(":hover")) close()
  })

  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return
    forget() // and the link stays the one that the pointer is on, so that it does not open again
    close()
  })

  document.addEventListener("click", ({ target }) => {
    if (!target.closest?.("a[href]")) return
    forget()
    close()
  })

  window.document$?.subscribe(close) // the theme may put another page in the place of this one
})()
