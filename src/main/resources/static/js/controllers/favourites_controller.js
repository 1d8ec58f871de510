import { Controller } from "@hotwired/stimulus"

// Favourite views in the order that a person likes: by dragging, or with Alt and the arrow keys.
export default class extends Controller {
  static targets = ["list", "item", "form", "order"]

  #dragged

  // Lifecycle

  connect() {
    this.mark()
  }

  // Actions

  mark() {
    this.listTarget.querySelectorAll("a.view").forEach(link => {
      if (new URL(link.href).pathname === location.pathname) link.setAttribute("aria-current", "page")
      else link.removeAttribute("aria-current")
    })
  }

  start(event) {
    this.#dragged = event.target.closest("li")
    event.dataTransfer.effectAllowed = "move"
  }

  over(event) {
    const item = event.target.closest("li")
    if (!this.#dragged || !this.itemTargets.includes(item)) return
    event.preventDefault()
    const { top, height } = item.getBoundingClientRect()
    item[event.clientY > top + height / 2 ? "after" : "before"](this.#dragged)
  }

  drop(event) {
    event.preventDefault()
    this.#save()
  }

  end() {
    this.#dragged = undefined
  }

  keydown(event) {
    const item = event.target.closest("li")
    if (!event.altKey || !this.itemTargets.includes(item)) return
    const other = { ArrowUp: item.previousElementSibling, ArrowDown: item.nextElementSibling }[event.key]
    if (!other || !this.itemTargets.includes(other)) return
    event.preventDefault()
    other[event.key === "ArrowUp" ? "before" : "after"](item)
    event.target.focus()
    this.#save()
  }

  // Private

  #save() {
    this.orderTarget.value = this.itemTargets.map(item => item.dataset.id).join(",")
    const { action } = this.formTarget
    fetch(action, { method: "POST", body: new URLSearchParams(new FormData(this.formTarget)) })
  }
}
