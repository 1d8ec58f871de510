import { Controller } from "@hotwired/stimulus"

// The seconds in which something can be taken back.
export default class extends Controller {
  static targets = ["text"]
  static values = { seconds: Number }

  #timer
  #left

  disconnect() {
    clearInterval(this.#timer)
  }

  secondsValueChanged() {
    clearInterval(this.#timer)
    const end = performance.now() + this.secondsValue * 1000
    this.#timer = setInterval(() => this.#show(Math.ceil((end - performance.now()) / 1000)), 250)
  }

  #show(left) {
    if (left === this.#left) return
    this.#left = left
    if (left > 0) this.textTarget.textContent = this.textTarget.dataset.text.replace("#", left)
    else {
      clearInterval(this.#timer)
      this.element.closest("turbo-frame")?.reload()
    }
  }
}
