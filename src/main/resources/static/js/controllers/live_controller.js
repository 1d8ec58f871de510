import { Controller } from "@hotwired/stimulus"
import { refresh } from "tameng/parts/refresh.js"

const SHORTEST = 60
const LONGEST = 400
const PATIENCE = 3000

// Reloads its frame when one of its topics changed: at once, then after a pause of a quarter of what the last reload took (60 to
// 400 ms, or what the frame names itself), so that a busy server is asked less; and only while somebody can see it. A
// frame in which somebody is typing waits until she has finished. What a frame shows may be counted every so often only:
// it names how old that may be (ms), and is reloaded once more when a change was younger.
export default class extends Controller {
  static values = { topics: String, src: String, every: Number, pause: Number, age: Number, quick: Boolean }

  #dirty = false
  #busy = false
  #next = 0
  #heard = 0
  #timer
  #clock

  // Lifecycle

  connect() {
    this.#adopt()
    this.element.addEventListener("turbo:before-morph-attribute", this.#keep)
    addEventListener("live:changed", this.#changed)
    document.addEventListener("visibilitychange", this.#refresh)
    this.element.addEventListener("focusout", this.#later)
    if (this.everyValue) this.#clock = setInterval(() => this.#mark(), this.everyValue * 1000)
    dispatchEvent(new Event("live:topics"))
  }

  disconnect() {
    this.element.removeEventListener("turbo:before-morph-attribute", this.#keep)
    removeEventListener("live:changed", this.#changed)
    document.removeEventListener("visibilitychange", this.#refresh)
    this.element.removeEventListener("focusout", this.#later)
    clearInterval(this.#clock)
    clearTimeout(this.#timer)
    dispatchEvent(new Event("live:topics"))
  }

  srcValueChanged() {
    if (this.element.hasAttribute("src")) this.#adopt()
  }

  // Private

  // A frame that came with its content: with an address from the server Turbo would load all of it once more.
  #adopt() {
    if (!this.srcValue) return
    this.element.disabled = true
    this.element.src = this.srcValue
    this.element.setAttribute("complete", "")
    this.element.disabled = false
  }

  #keep = event => {
    if (event.target === this.element && ["src", "complete"].includes(event.detail.attributeName)) event.preventDefault()
  }

  #changed = ({ detail }) => {
    if (detail.has("*") || this.topicsValue.split(" ").some(topic => detail.has(topic))) this.#mark()
  }

  #mark() {
    this.#dirty = true
    this.#heard = performance.now()
    this.#refresh()
  }

  #later = () => setTimeout(this.#refresh)

  #refresh = async () => {
    if (!this.#dirty || this.#busy || document.hidden || this.#typing || !this.#loaded) return
    const wait = this.#next - performance.now()
    if (wait > 0) {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(this.#refresh, wait)
      return
    }
    const begun = performance.now()
    this.#dirty = begun - this.#heard < this.ageValue
    this.#busy = true
    // A reload that something else overtakes never ends, so the wait does.
    await Promise.race([this.#reload(), new Promise(resolve => setTimeout(resolve, PATIENCE))]).catch(() => {})
    const ended = performance.now()
    this.#next = ended + (this.pauseValue || Math.min(Math.max((ended - begun) / 4, SHORTEST), LONGEST))
    this.#busy = false
    this.#refresh()
  }

  // Whoever knows the content may add headers to the question.
  async #reload() {
    const headers = {}
    this.element.dispatchEvent(new CustomEvent("live:reload", { detail: headers }))
    if (!this.quickValue || !await refresh(this.element, headers)) await this.element.reload()
  }

  // A lazy frame that nobody has opened yet gets fresh content anyway.
  get #loaded() {
    return this.element.hasAttribute("complete")
  }

  get #typing() {
    const active = document.activeElement
    return this.element.contains(active) && active.matches("input:not([type=hidden], [type=checkbox]), select, textarea, trix-editor")
  }
}
