import { Controller } from "@hotwired/stimulus"

// Minutes and seconds that are left. Then it goes on by itself, or says that it is over.
export default class extends Controller {
  static targets = ["text"]
  static values = { seconds: Number, over: String, done: String }

  #timer

  // Lifecycle

  disconnect() {
    clearInterval(this.#timer)
  }

  secondsValueChanged() {
    clearInterval(this.#timer)
    const end = performance.now() + this.secondsValue * 1000
    this.#show(this.secondsValue)
    this.#timer = setInterval(() => this.#show(Math.ceil((end - performance.now()) / 1000)), 500)
  }

  // Private

  #show(left) {
    if (left > 0) this.textTarget.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`
    else this.#end()
  }

  #end() {
    clearInterval(this.#timer)
    if (this.overValue) window.Turbo.visit(this.overValue)
    else this.textTarget.textContent = this.doneValue
  }
}
