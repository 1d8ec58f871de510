import { Controller } from "@hotwired/stimulus"

// Copies a secret that is shown once. Without a clipboard the field is selected, ready for Ctrl+C.
export default class extends Controller {
  static targets = ["source", "button"]

  // Actions

  async copy() {
    this.sourceTarget.select()
    try {
      await navigator.clipboard.writeText(this.sourceTarget.value)
      this.buttonTarget.textContent = this.buttonTarget.dataset.done
    } catch {
      this.sourceTarget.focus()
    }
  }
}
