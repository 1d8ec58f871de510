import { Controller } from "@hotwired/stimulus"

// A short list of acts that closes when one is chosen, or when somebody looks elsewhere.
export default class extends Controller {
  away(event) {
    if (!this.element.contains(event.target) || event.target.closest("a, button")) this.element.open = false
  }

  close() {
    if (!this.element.open) return
    this.element.open = false
    this.element.querySelector("summary").focus()
  }
}
