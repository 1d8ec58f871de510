import { Controller } from "@hotwired/stimulus"

const PAUSE = 120

// A field with a list of what may come next: arrows move, Enter or Tab takes, Escape closes.
export default class extends Controller {
  static targets = ["input", "list"]
  static values = { url: String }

  #timer
  #asked = 0

  // Lifecycle

  disconnect() {
    clearTimeout(this.#timer)
  }

  // Actions

  suggest() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#ask(), PAUSE)
  }

  move(event) {
    if (event.key === "Escape" && !this.listTarget.hidden) this.#close()
    else if (event.key === "ArrowDown") this.#select(1)
    else if (event.key === "ArrowUp") this.#select(-1)
    else if ((event.key === "Enter" || event.key === "Tab") && this.#selected) this.#take(this.#selected)
    else return
    event.preventDefault()
  }

  // The field keeps the focus: the pointer must not take it.
  choose(event) {
    event.preventDefault()
    const option = event.target.closest("[role=option]")
    if (option) this.#take(option)
  }

  leave() {
    this.#close()
  }

  // Private

  async #ask() {
    const number = ++this.#asked
    const answer = await fetch(`${this.urlValue}?q=${encodeURIComponent(this.inputTarget.value)}`).catch(() => null)
    if (!answer?.ok || number !== this.#asked || document.activeElement !== this.inputTarget) return
    this.listTarget.innerHTML = await answer.text()
    this.#show(this.#options.length > 0)
  }

  #take(option) {
    this.inputTarget.value = option.dataset.text
    this.#close()
    this.inputTarget.focus()
    if (/[^:\s]$/.test(option.dataset.text)) this.element.requestSubmit()
    else this.suggest()
  }

  #select(by) {
    const options = this.#options
    if (this.listTarget.hidden || !options.length) return
    const at = options.indexOf(this.#selected)
    this.#selected?.setAttribute("aria-selected", "false")
    const next = options[(at + by + options.length + (at < 0 && by < 0 ? 1 : 0)) % options.length]
    next.setAttribute("aria-selected", "true")
    this.inputTarget.setAttribute("aria-activedescendant", next.id)
  }

  #close() {
    clearTimeout(this.#timer)
    this.#asked++
    this.#show(false)
  }

  #show(open) {
    this.listTarget.hidden = !open
    this.inputTarget.setAttribute("aria-expanded", open)
    this.inputTarget.removeAttribute("aria-activedescendant")
    if (!open) this.listTarget.replaceChildren()
  }

  get #options() {
    return [...this.listTarget.querySelectorAll("[role=option]")]
  }

  get #selected() {
    return this.listTarget.querySelector("[aria-selected=true]")
  }
}
