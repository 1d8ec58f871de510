import { Controller } from "@hotwired/stimulus"

// What somebody has unfolded stays so when the thread comes anew.
export default class extends Controller {
  connect() {
    this.element.addEventListener("turbo:before-morph-attribute", this.#keep)
  }

  disconnect() {
    this.element.removeEventListener("turbo:before-morph-attribute", this.#keep)
  }

  #keep = event => {
    if (event.target === this.element && event.detail.attributeName === "open") event.preventDefault()
  }
}
