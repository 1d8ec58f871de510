import { Controller } from "@hotwired/stimulus"

// A dialog that opens when it comes in a frame, and leaves the frame empty when it closes. What is typed into a form with
// a key is kept in this tab until it has been sent, so that closing the dialog loses nothing.
export default class extends Controller {
  static targets = ["form", "main"]
  static values = { key: String, fresh: Boolean }

  // Lifecycle

  connect() {
    if (this.freshValue) this.#restore()
    if (!this.element.open) this.element.showModal()
    this.element.querySelector("[autofocus]")?.focus()
    this.element.addEventListener("turbo:submit-end", this.#sent)
  }

  disconnect() {
    this.element.removeEventListener("turbo:submit-end", this.#sent)
  }

  // Actions

  close(event) {
    event?.preventDefault()
    this.element.close()
  }

  away(event) {
    if (event.target === this.element) this.close()
  }

  closed() {
    this.element.closest("turbo-frame")?.removeAttribute("src")
    this.element.remove()
  }

  keep() {
    const typed = [...new FormData(this.formTarget)].filter(([name]) => !name.startsWith("_"))
    sessionStorage.setItem(this.keyValue, JSON.stringify(typed))
  }

  keydown(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && this.hasMainTarget) {
      event.preventDefault()
      this.formTarget.requestSubmit(this.mainTarget)
    }
    event.stopPropagation()
  }

  // Private

  #sent = ({ detail }) => {
    if (detail.success) sessionStorage.removeItem(this.keyValue)
  }

  #restore() {
    for (const [name, value] of JSON.parse(sessionStorage.getItem(this.keyValue) ?? "[]")) {
      const field = this.formTarget.elements.namedItem(name)
      if (field && !["seen", "solve"].includes(name)) field.value = value
    }
  }
}
