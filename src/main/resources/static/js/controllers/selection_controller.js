import { Controller } from "@hotwired/stimulus"
import { keyOf } from "tameng/parts/keymap.js"

const TYPING = "input:not([type=radio], [type=checkbox]), textarea, select, trix-editor, [contenteditable]"

// Which tickets of a list are chosen: by their boxes, by x, and from one to another with shift. They stay chosen while
// the list changes or turns its pages; the bar below asks for them.
export default class extends Controller {
  static targets = ["check"]
  static values = { url: String }

  #chosen = new Set()
  #last

  // Lifecycle

  connect() {
    this.element.addEventListener("turbo:frame-render", this.#show)
    addEventListener("bulk:ready", this.#show)
    addEventListener("bulk:clear", this.#clear)
    this.#show()
  }

  disconnect() {
    this.element.removeEventListener("turbo:frame-render", this.#show)
    removeEventListener("bulk:ready", this.#show)
    removeEventListener("bulk:clear", this.#clear)
  }

  urlValueChanged(now, before) {
    if (before !== undefined && now !== before) this.#clear()
  }

  checkTargetConnected(check) {
    check.checked = this.#chosen.has(check.value)
  }

  // Actions

  toggle(event) {
    this.#choose(event.target, event.target.checked, event.shiftKey)
  }

  press(event) {
    if (event.key.toLowerCase() !== keyOf("x") || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest?.(TYPING) || document.querySelector("dialog[open]")) return
    const row = document.activeElement?.closest?.(".ticket-item") ?? this.element.querySelector("[aria-current]")?.closest(".ticket-item")
    const check = row?.querySelector(".row-check")
    if (!check) return
    event.preventDefault()
    this.#choose(check, !check.checked, event.shiftKey)
  }

  // Private

  #choose(check, on, range) {
    const checks = this.checkTargets
    const from = range && this.#last ? checks.findIndex(one => one.value === this.#last) : -1
    const to = checks.indexOf(check)
    const part = from < 0 ? [check] : checks.slice(Math.min(from, to), Math.max(from, to) + 1)
    part.forEach(one => on ? this.#chosen.add(one.value) : this.#chosen.delete(one.value))
    this.#last = check.value
    if (this.#chosen.size > 0) this.#open()
    this.#show()
  }

  #open() {
    if (!this.#bar && this.#dock) this.#dock.src = this.urlValue
  }

  #show = () => {
    this.checkTargets.forEach(check => { check.checked = this.#chosen.has(check.value) })
    this.element.classList.toggle("has-chosen", this.#chosen.size > 0)
    dispatchEvent(new CustomEvent("selection:changed", { detail: [...this.#chosen] }))
  }

  #clear = () => {
    this.#chosen.clear()
    this.#show()
  }

  get #dock() {
    return document.querySelector("turbo-frame#bulk")
  }

  get #bar() {
    return document.querySelector("#bulk-form")
  }
}
