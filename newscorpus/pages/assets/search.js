/* The page to search: asks Pagefind's index, shows the paragraphs that hold the words, and keeps what
   was asked in the address. Each load of the page sets up its own form, once. */
(() => {
  "use strict"

  const AT_ONCE = 8 // articles; each costs a request
  const PARAGRAPHS = 3 // of an article
  const EXCERPT = 34 // words
  const PAUSE = 200 // milliseconds without a key

  const form = document.getElementById("nc-search")
  if (!form || form.dataset.ready) return
  form.dataset.ready = "yes"
  form.hidden = false

  const index = new URL("../../pagefind/pagefind.js", document.currentScript.src)
  const count = document.getElementById("nc-search-count")
  const hits = document.getElementById("nc-hits")
  const more = document.getElementById("nc-search-more")
  const selects = [...form.querySelectorAll("select[data-filter]")]
  const { language } = form.dataset
  const forms = JSON.parse(form.dataset.counts)

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value)
    made.append(...children)
    return made
  }

  /* The letters and digits of a word of the text, without what stands around them. */
  const bare = word => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")

  /* Pagefind puts a space before an element with an id, also after an opening quotation mark. */
  const opens = word => /^["“‘'«„(\[]+$/.test(word ?? "")

  const marked = (words, found) => words.flatMap((word, place) => {
    const core = bare(word)
    const space = place && !opens(words[place - 1]) ? " " : ""
    if (!core || !found.has(core.toLowerCase())) return [space + word]
    const start = word.indexOf(core)
    const after = word.slice(start + core.length)
    return [space + word.slice(0, start), element("mark", {}, core), after]
  })

  /* Puts the most telling words of a paragraph into a window of fixed length. */
  const excerpt = (start, end, places, words, found) => {
    const last = Math.max(start, end - EXCERPT)
    const held = first => places.filter(place => place >= first && place < first + EXCERPT).length
    const firsts = places.map(place => Math.min(last, Math.max(start, place - 6)))
    const first = firsts.reduce((best, other) => (held(other) > held(best) ? other : best))
    const stop = Math.min(end, first + EXCERPT)
    return [
      first > start ? "… " : "", ...marked(words.slice(first, stop), found), stop < end ? " …" : "",
    ]
  }

  /* The paragraphs of an article that hold most of the words, in the order of the text. */
  const paragraphs = (data, words) => {
    const anchors = data.anchors.filter(({ id }) => /^[psn]\d+$/.test(id))
    const parts = anchors.map(({ id, location }, n) => ({
      id, start: location, end: anchors[n + 1]?.location ?? words.length,
    }))
    return parts
      .map(part => ({
        ...part, places: data.locations.filter(place => place >= part.start && place < part.end),
      }))
      .filter(part => part.places.length)
      .sort((one, other) => other.places.length - one.places.length)
      .slice(0, PARAGRAPHS)
      .sort((one, other) => one.start - other.start)
  }

  const hit = data => {
    const { title, date, time, origin, language: lang, direction: dir } = data.meta
    const words = data.content.split(/\s+/)
    const found = new Set(data.locations.map(place => bare(words[place] ?? "").toLowerCase()))
    found.delete("")
    const address = new URL(data.url, location.href)
    for (const word of [...found].slice(0, 12)) address.searchParams.append("highlight", word)
    const place = id => address.href + (id ? `#${id}` : "")
    const snippets = paragraphs(data, words).map(({ id, start, end, places }) =>
      element("p", { class: "nc-snippet", lang, dir }, ...excerpt(start, end, places, words, found),
        " ", element("a", { class: "nc-cite", href: place(id) },
          id.startsWith("p") ? `¶\u00a0${id.slice(1)}` : form.dataset.note)))
    return element("li", { class: "nc-row" },
      element(time ? "time" : "span", { class: "nc-row__date", datetime: time }, date),
      element("div", { class: "nc-row__main" },
        element("a", { class: "nc-name", href: place(""), lang, dir },
          element("bdi", {}, ...marked(title.split(/\s+/), found))),
        ...snippets,
        ...(origin ? [element("p", { class: "nc-row__about" }, element("bdi", {}, origin))] : [])))
  }

  const say = words => {
    count.textContent = words
  }

  const counted = number => {
    const form = forms[new Intl.PluralRules(language).select(number)] ?? forms.other
    return form.replace("%(n)s", number.toLocaleString(language))
  }

  const asked = () => {
    const values = [...new FormData(form)].map(([key, value]) => [key, value.trim()])
    return values.filter(([, value]) => value)
  }

  const choose = (select, value) => {
    if (value && ![...select.options].some(option => option.value === value))
      select.add(new Option(value, value))
    select.value = value
  }

  /* Fills a list of choices with how many of the articles each would leave. */
  const offer = (select, counts) => {
    const chosen = select.value
    const order = select.name === "year"
      ? ([one], [other]) => other.localeCompare(one)
      : ([one, many], [other, few]) => few - many || one.localeCompare(other, language)
    const values = Object.entries(counts ?? {}).filter(([, number]) => number).sort(order)
    const options = values.map(([value, number]) =>
      new Option(`${value} (${number.toLocaleString(language)})`, value))
    select.replaceChildren(select.options[0], ...options)
    choose(select, chosen)
    select.parentElement.hidden = select.options.length === 1
  }

  const filters = except => Object.fromEntries(
    selects.filter(select => select.value && select !== except).map(({ name, value }) => [name, value]))

  /* A choice is counted as if the list it stands in had none, so that one can change one's mind. */
  const offerAll = async (pagefind, words, found) => {
    for (const select of selects) {
      const open = select.value ? await pagefind.search(words, { filters: filters(select) }) : found
      offer(select, open.filters[select.name])
    }
  }

  const load = async () => {
    const { createInstance } = await import(index)
    // a worker would be another 41 kB to fetch for what takes some milliseconds
    const pagefind = createInstance({ noWorker: true })
    return [pagefind, await pagefind.filters()]
  }
  const loaded = load()

  let turn = 0
  let rest = []

  const show = async mine => {
    const chunk = rest.splice(0, AT_ONCE)
    const rows = await Promise.all(chunk.map(async result => hit(await result.data())))
    if (mine !== turn) return null
    hits.append(...rows)
    more.hidden = !rest.length
    return rows[0]
  }

  const clear = () => {
    rest = []
    more.hidden = true
    hits.replaceChildren()
  }

  const search = async () => {
    const mine = ++turn
    const query = new URLSearchParams(asked())
    history.replaceState(history.state, "", String(query) ? `?${query}` : location.pathname)
    const words = query.get("q")
    try {
      const [pagefind, all] = await loaded
      if (!words) {
        if (mine !== turn) return
        clear()
        say("")
        for (const select of selects) offer(select, all[select.name])
        return
      }
      say(form.dataset.waiting)
      const order = query.get("sort")
      const sort = order ? { [order]: order === "newest" ? "desc" : "asc" } : {}
      const found = await pagefind.search(words, { filters: filters(), sort })
      if (mine !== turn) return
      await offerAll(pagefind, words, found)
      if (mine !== turn) return
      clear()
      rest = [...found.results]
      say(rest.length ? counted(rest.length) : form.dataset.none)
      await show(mine)
    } catch (problem) {
      console.info("search:", problem)
      say(form.dataset.failed)
    }
  }

  let waiting = 0
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(search, PAUSE)
  }

  form.addEventListener("submit", event => {
    event.preventDefault()
    clearTimeout(waiting)
    search()
  })
  form.elements.q.addEventListener("input", soon)
  form.addEventListener("change", event => event.target.matches("select") && search())
  more.addEventListener("click", async () => (await show(turn))?.querySelector("a").focus())

  const before = new URLSearchParams(location.search)
  form.elements.q.value = before.get("q") ?? ""
  for (const select of form.querySelectorAll("select"))
    if (select.dataset.filter !== undefined || ["newest", "oldest"].includes(before.get(select.name)))
      choose(select, before.get(select.name) ?? "")
  if (!before.get("q")) form.elements.q.focus({ preventScroll: true })
  search()
})()
