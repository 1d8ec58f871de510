import { Controller } from "@hotwired/stimulus"

// The details beside a thread, which narrow screens keep closed.
export default class extends Controller {
  static targets = ["drawer", "toggle"]

  toggle() {
    this.#set(!this.element.classList.contains("has-drawer"))
  }

  close() {
    this.#set(false)
    this.toggleTargets.forEach(toggle => toggle.focus())
  }

  #set(open) {
    this.element.classList.toggle("has-drawer", open)
    this.toggleTargets.forEach(toggle => toggle.setAttribute("aria-expanded", open))
    if (open) this.drawerTarget.querySelector("button, a, select, input")?.focus()
  }
}
