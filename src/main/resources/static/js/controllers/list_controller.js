import { Controller } from "@hotwired/stimulus"

// Knows which ticket of the list is open and moves along it. When the list reloads itself, it says which rows are here
// already, so that only the others come.
export default class extends Controller {
  static targets = ["row", "scroll"]
  static values = { key: String }

  // Lifecycle

  connect() {
    this.element.addEventListener("turbo:before-morph-attribute", this.#keepMark)
    this.element.addEventListener("live:reload", this.#tell)
    this.element.addEventListener("turbo:frame-render", this.#complete)
    addEventListener("turbo:frame-load", this.#mark)
    addEventListener("popstate", this.#mark)
    this.#mark()
    this.scrollTarget.scrollTop = sessionStorage.getItem(this.#memory) ?? 0
    document.querySelector("turbo-frame#list [aria-current]")?.scrollIntoView({ block: "nearest" })
  }

  disconnect() {
    this.element.removeEventListener("turbo:before-morph-attribute", this.#keepMark)
    this.element.removeEventListener("live:reload", this.#tell)
    this.element.removeEventListener("turbo:frame-render", this.#complete)
    removeEventListener("turbo:frame-load", this.#mark)
    removeEventListener("popstate", this.#mark)
  }

  scrollTargetConnected(scroll) {
    scroll.addEventListener("scroll", () => sessionStorage.setItem(this.#memory, scroll.scrollTop), { passive: true })
  }

  rowTargetConnected(row) {
    this.#markOne(row)
  }

  // Actions

  step({ detail }) {
    const rows = this.rowTargets
    const at = rows.indexOf(document.activeElement)
    const from = at >= 0 ? at : rows.findIndex(row => row.hasAttribute("aria-current"))
    const next = rows[from < 0 ? 0 : Math.min(Math.max(from + detail, 0), rows.length - 1)]
    next?.focus()
    next?.scrollIntoView({ block: "nearest" })
  }

  openNext() {
    this.#open(1)
  }

  openPrevious() {
    this.#open(-1)
  }

  // Private

  #open(step) {
    const at = this.rowTargets.findIndex(row => row.hasAttribute("aria-current"))
    const row = this.rowTargets[at < 0 ? 0 : at + step]
    row?.click()
    row?.scrollIntoView({ block: "nearest" })
  }

  #tell = ({ detail }) => {
    const rows = [...this.element.querySelectorAll("[data-state]")].map(row => row.dataset.state)
    detail["X-Rows"] = rows.join(" ")
  }

  // A row that went away while the answer was under way comes with the next one.
  #complete = event => {
    if (event.target === this.element && this.element.querySelector("[data-kept]")) this.element.reload()
  }

  #mark = () => this.rowTargets.forEach(row => this.#markOne(row))

  #markOne(row) {
    if (location.pathname === row.pathname) row.setAttribute("aria-current", "true")
    else row.removeAttribute("aria-current")
  }

  #keepMark = event => {
    if (event.detail.attributeName === "aria-current") event.preventDefault()
  }

  get #memory() {
    return `scroll:${this.keyValue}`
  }
}
