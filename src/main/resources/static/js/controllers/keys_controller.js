import { Controller } from "@hotwired/stimulus"
import { actionOf, begins, learn } from "tameng/parts/keymap.js"

const TYPING = "input:not([type=radio]):not([type=checkbox]), textarea, select, trix-editor, [contenteditable]"

// Shortcuts, never while somebody types. An element says by data-key that it is meant by a key, or by the one that the
// person has chosen instead.
export default class extends Controller {
  static targets = ["sheet", "content"]
  static values = { person: String }
  static learned = new Map()

  #before = ""
  #early = [] // pressed before the keys were known

  // Lifecycle

  connect() {
    if (this.constructor.learned.has(this.personValue) && !location.pathname.startsWith("/profile/keys")) this.#fill()
    else this.#learn()
  }

  // Actions

  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.target.closest?.(TYPING)) return
    if (document.querySelector("dialog.commands[open]")) return
    if (!this.constructor.learned.has(this.personValue)) this.#early = [...this.#early, event.key].slice(-3)
    else if (this.#hear(event.key)) event.preventDefault()
  }

  open() {
    if (!this.sheetTarget.open) this.sheetTarget.showModal()
  }

  close(event) {
    if (!event || event.target === this.sheetTarget || event.currentTarget !== this.sheetTarget) this.sheetTarget.close()
  }

  // Private

  #hear(pressed) {
    const key = this.#before + pressed
    this.#before = begins(key) ? `${key} ` : ""
    return Boolean(this.#before) || this.#act(actionOf(key))
  }

  #act(action) {
    switch (action) {
      case null: return false
      case "?": this.open(); return true
      case "/": return this.#press("/") || this.#visit("/search")
      case "j": return this.#step(1)
      case "k": return this.#step(-1)
      case "o": return this.#openRow()
      case "g i": return this.#visit("/inbox")
      case "g t": return this.#visit("/tasks")
      default: return this.#press(action)
    }
  }

  #visit(path) {
    window.Turbo.visit(path)
    return true
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
    } else if (meant.matches("input, textarea")) {
      meant.focus()
      meant.select?.()
    } else meant.click()
    return true
  }

  async #learn() {
    const answer = await fetch("/keys").catch(() => null)
    if (!answer?.ok || answer.redirected) return
    this.constructor.learned.set(this.personValue, await answer.text())
    this.#fill()
  }

  #fill() {
    if (!this.hasContentTarget) return
    this.contentTarget.innerHTML = this.constructor.learned.get(this.personValue)
    learn(this.contentTarget)
    this.#early.splice(0).forEach(key => this.#hear(key))
  }
}
