import { Controller } from "@hotwired/stimulus"

const SHOWN = 8000

// Shows a sentence in the corner for a while; it stays as long as the pointer or the focus rests on it.
export default class extends Controller {
  #timer

  connect() {
    const place = document.querySelector("#flash")
    if (place && this.element.parentElement !== place) {
      place.replaceChildren(this.element)
      return
    }
    this.element.addEventListener("pointerenter", () => clearTimeout(this.#timer))
    this.element.addEventListener("pointerleave", () => this.#wait())
    this.element.addEventListener("focusin", () => clearTimeout(this.#timer))
    this.element.addEventListener("turbo:submit-end", () => this.close())
    this.#wait()
  }

  disconnect() {
    clearTimeout(this.#timer)
  }

  close() {
    this.element.remove()
  }

  #wait() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.close(), SHOWN)
  }
}
