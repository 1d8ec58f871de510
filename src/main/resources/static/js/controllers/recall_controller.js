import { Controller } from "@hotwired/stimulus"

// Brings something back into the composer. What is being written there comes to rest first, so that no save that is
// still on its way meets it.
export default class extends Controller {
  #settled = false

  hold(event) {
    if (this.#settled) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const saves = []
    dispatchEvent(new CustomEvent("draft:settle", { detail: saves }))
    // A form cannot be submitted again while its submission is still being told of.
    Promise.allSettled(saves).then(() => setTimeout(() => {
      this.#settled = true
      this.element.requestSubmit()
    }))
  }
}
