import { Controller } from "@hotwired/stimulus"

// A link that follows itself as soon as it appears. Its frame then goes back to where it was, so that a later reload does
// not follow it again.
export default class extends Controller {
  static values = { home: String }

  connect() {
    const frame = this.element.closest("turbo-frame")
    this.element.click()
    if (this.homeValue) frame.src = this.homeValue
    else this.element.remove()
  }
}
