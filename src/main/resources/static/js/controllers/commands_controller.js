import { Controller } from "@hotwired/stimulus"
import { keyOf } from "tameng/parts/keymap.js"
import { actionsOf, best, draw } from "tameng/parts/commands.js"

const PAUSE = 100
const KEPT = 12

// The bar over everything: what this page can do, where one can go, and what a search finds. It opens with what it knows
// and fills up as answers come.
export default class extends Controller {
  static targets = ["input", "list", "none"]
  static values = { listUrl: String, matchUrl: String, icons: String, search: String, here: String, memory: String }
  static places = new Map()

  #commands = []
  #matches = []
  #shown = []
  #timer
  #asked = 0

  // Lifecycle

  disconnect() {
    clearTimeout(this.#timer)
  }

  // Actions

  summon(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k") return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (this.element.open) this.element.close()
    else this.open()
  }

  open() {
    document.querySelectorAll("dialog[open]").forEach(dialog => dialog.close())
    this.#commands = actionsOf(document.querySelector("main"), this.hereValue)
    this.#matches = []
    this.inputTarget.value = ""
    this.element.showModal()
    this.inputTarget.focus()
    this.#show()
    this.#loadPlaces()
  }

  find() {
    clearTimeout(this.#timer)
    const query = this.inputTarget.value.trim()
    const number = ++this.#asked
    if (query.length < 2) this.#matches = []
    else this.#timer = setTimeout(() => this.#match(query, number), PAUSE)
    this.#show()
  }

  move(event) {
    const at = this.#shown.findIndex(command => command.element.getAttribute("aria-selected") === "true")
    if (event.key === "ArrowDown") this.#select(at + 1)
    else if (event.key === "ArrowUp") this.#select(at - 1)
    else if (event.key === "Enter" && !event.isComposing) this.#run(this.#shown[at])
    else return
    event.preventDefault()
  }

  choose(event) {
    const option = event.target.closest("[role=option]")
    this.#run(this.#shown.find(command => command.element === option))
  }

  leave(event) {
    if (event.target === this.element) this.element.close()
  }

  closed() {
    clearTimeout(this.#timer)
    this.#asked++
  }

  // Private

  async #loadPlaces() {
    const fresh = await this.#ask(this.listUrlValue)
    if (!fresh) return
    const first = !this.constructor.places.has(this.memoryValue)
    this.constructor.places.set(this.memoryValue, fresh)
    if (first && this.element.open) this.#show()
  }

  async #match(query, number) {
    const found = await this.#ask(`${this.matchUrlValue}?q=${encodeURIComponent(query)}`)
    if (number !== this.#asked || !found) return
    this.#matches = found
    this.#show()
  }

  async #ask(url) {
    const answer = await fetch(url, { headers: { Accept: "application/json" } }).catch(() => null)
    return answer?.ok && !answer.redirected ? answer.json() : null
  }

  #show() {
    const query = this.inputTarget.value.trim()
    const known = best([...this.#commands, ...(this.constructor.places.get(this.memoryValue) ?? [])], query, this.#recent)
    const everywhere = query ? [{ id: "everywhere", label: this.searchValue.replace("…", query), hint: "", icon: "search", url: `/search?q=${encodeURIComponent(query)}` }] : []
    const unique = new Map([...known, ...this.#matches, ...everywhere].map(command => [command.id, command]))
    this.#shown = [...unique.values()].map((command, at) => ({ ...command, element: draw(command, at, this.iconsValue, keyOf) }))
    this.listTarget.replaceChildren(...this.#shown.map(command => command.element))
    this.noneTarget.hidden = this.#shown.length > 0
    this.#select(0)
  }

  #select(at) {
    if (!this.#shown.length) return
    const place = (at + this.#shown.length) % this.#shown.length
    this.#shown.forEach((command, other) => command.element.setAttribute("aria-selected", other === place))
    const { element } = this.#shown[place]
    element.scrollIntoView({ block: "nearest" })
    this.inputTarget.setAttribute("aria-activedescendant", element.id)
  }

  #run(command) {
    if (!command) return
    const recent = [command.id, ...this.#recent.filter(id => id !== command.id)].slice(0, KEPT)
    localStorage.setItem(this.memoryValue, JSON.stringify(recent))
    this.element.close()
    if (command.url) window.Turbo.visit(command.url)
    else command.run()
  }

  get #recent() {
    return JSON.parse(localStorage.getItem(this.memoryValue) ?? "[]")
  }
}
