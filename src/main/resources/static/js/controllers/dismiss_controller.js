import { Controller } from "@hotwired/stimulus"

// Takes what somebody has read out of the dock.
export default class extends Controller {
  close() {
    const dock = this.element.closest("turbo-frame#bulk")
    dock?.removeAttribute("src")
    dock?.replaceChildren()
  }
}
