import { Controller } from "@hotwired/stimulus"

// The bar for those that are chosen: what is to be done, and to how many.
export default class extends Controller {
  static targets = ["chosen", "count", "all", "act", "extra"]

  #numbers = []

  // Lifecycle

  connect() {
    addEventListener("selection:changed", this.#take)
    this.element.addEventListener("turbo:submit-end", this.#sent)
    this.choose()
    dispatchEvent(new CustomEvent("bulk:ready"))
  }

  disconnect() {
    removeEventListener("selection:changed", this.#take)
    this.element.removeEventListener("turbo:submit-end", this.#sent)
  }

  // Actions

  all() {
    this.#show()
  }

  choose() {
    const kind = this.actTarget.selectedOptions[0]?.dataset.extra
    this.extraTarget.hidden = !kind
    this.extraTarget.required = Boolean(kind)
    if (!kind) return
    this.extraTarget.type = kind === "time" ? "datetime-local" : "text"
    this.extraTarget.placeholder = this.extraTarget.dataset[kind]
    if (document.activeElement === this.actTarget) this.extraTarget.focus()
  }

  close() {
    dispatchEvent(new CustomEvent("bulk:clear"))
    this.#empty()
  }

  // Private

  #take = ({ detail }) => {
    if (detail.length === 0 && this.#numbers.length > 0 && !this.allTarget.checked) {
      this.#empty()
      return
    }
    this.#numbers = detail
    this.#show()
  }

  #show() {
    this.chosenTarget.replaceChildren(...this.#numbers.map(number => {
      const input = document.createElement("input")
      input.type = "hidden"
      input.name = "ticket"
      input.value = number
      return input
    }))
    const view = this.allTarget.value
    const counter = document.getElementById(`count_${view}`) ?? document.getElementById(`saved_count_${view}`)
    const counted = counter?.lastChild?.textContent
    this.countTarget.textContent = this.allTarget.checked ? counted ?? "…" : this.#numbers.length
  }

  #sent = ({ detail }) => {
    if (!detail.success) return
    removeEventListener("selection:changed", this.#take)
    dispatchEvent(new CustomEvent("bulk:clear"))
  }

  #empty() {
    const dock = this.element.closest("turbo-frame")
    dock.removeAttribute("src")
    dock.removeAttribute("complete")
    dock.replaceChildren()
  }
}
