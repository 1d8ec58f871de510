import { Controller } from "@hotwired/stimulus"

const PATIENCE = 5000

// Says quietly that changes do not arrive at the moment.
export default class extends Controller {
  #timer

  connect() {
    addEventListener("live:connection", this.#changed)
  }

  disconnect() {
    removeEventListener("live:connection", this.#changed)
    clearTimeout(this.#timer)
  }

  #changed = ({ detail: { connected } }) => {
    if (connected) {
      clearTimeout(this.#timer)
      this.#timer = undefined
      this.element.hidden = true
    } else {
      this.#timer ??= setTimeout(() => { this.element.hidden = false }, PATIENCE)
    }
  }
}
