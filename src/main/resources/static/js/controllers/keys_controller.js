import { Controller } from "@hotwired/stimulus"

const TYPING = "input:not([type=radio]):not([type=checkbox]), textarea, select, trix-editor, [contenteditable]"

// One-letter shortcuts, never while somebody types. An element says by data-key that it is meant by a key.
export default class extends Controller {
  static targets = ["sheet"]

  #before = ""

  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.target.closest?.(TYPING)) return
    const key = this.#before + event.key
    this.#before = ""
    if (this.#act(key)) event.preventDefault()
  }

  open() {
    if (!this.sheetTarget.open) this.sheetTarget.showModal()
  }

  close(event) {
    if (!event || event.target === this.sheetTarget || event.currentTarget !== this.sheetTarget) this.sheetTarget.close()
  }

  #act(key) {
    switch (key) {
      case "?": this.open(); return true
      case "j": return this.#step(1)
      case "k": return this.#step(-1)
      case "o": return this.#openRow()
      case "g": this.#before = "g "; return true
      case "g i": window.Turbo.visit("/inbox"); return true
      case "g t": window.Turbo.visit("/tasks"); return true
      default: return this.#press(key)
    }
  }

  #step(by) {
    if (this.sheetTarget.open) return false
    dispatchEvent(new CustomEvent("list:step", { detail: by }))
    return true
  }

  #openRow() {
    if (!document.activeElement?.matches(".ticket-row")) return false
    document.activeElement.click()
    return true
  }

  #press(key) {
    const meant = document.querySelector(`[data-key="${CSS.escape(key)}"]`)
    if (!meant || this.sheetTarget.open) return false
    if (meant.matches("[type=radio]")) {
      meant.click()
      meant.dispatchEvent(new CustomEvent("keys:chosen", { bubbles: true }))
    } else if (meant.matches("input, textarea")) meant.focus()
    else meant.click()
    return true
  }
}
