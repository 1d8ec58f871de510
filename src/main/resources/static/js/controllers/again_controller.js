import { Controller } from "@hotwired/stimulus"

// Looks again every few seconds for as long as it is there, should an announcement have been missed.
export default class extends Controller {
  static values = { every: Number }

  #timer

  connect() {
    this.#timer = setInterval(() => this.element.closest("turbo-frame")?.reload(), this.everyValue * 1000)
  }

  disconnect() {
    clearInterval(this.#timer)
  }
}
