import { Controller } from "@hotwired/stimulus"

// A dialog that came in a frame: it opens when it is there, and leaves the frame empty when it closes.
export default class extends Controller {
  connect() {
    if (!this.element.open) this.element.showModal()
  }

  close() {
    this.element.close()
  }

  closed() {
    const frame = this.element.closest("turbo-frame")
    frame?.removeAttribute("src")
    this.element.remove()
  }

  away(event) {
    if (event.target === this.element) this.close()
  }
}
