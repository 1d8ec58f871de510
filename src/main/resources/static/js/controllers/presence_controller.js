import { Controller } from "@hotwired/stimulus"

const BEAT = 10_000
const WRITING = 30_000

// Says that somebody has this ticket before her, for as long as she can see it, and shows who else has.
export default class extends Controller {
  static values = { url: String }

  #timer
  #wrote = -WRITING

  // Lifecycle

  connect() {
    document.addEventListener("visibilitychange", this.#seen)
    addEventListener("draft:written", this.#written)
    addEventListener("pagehide", this.#leave)
    this.#timer = setInterval(this.#beat, BEAT)
    this.#beat()
  }

  disconnect() {
    document.removeEventListener("visibilitychange", this.#seen)
    removeEventListener("draft:written", this.#written)
    removeEventListener("pagehide", this.#leave)
    clearInterval(this.#timer)
    this.#leave()
  }

  // Private

  #seen = () => document.hidden ? this.#leave() : this.#beat()

  #written = ({ detail }) => {
    if (!detail.startsWith(this.urlValue.replace("presence", ""))) return
    const before = this.#isReplying
    this.#wrote = performance.now()
    if (!before) this.#beat()
  }

  #beat = async () => {
    if (document.hidden) return
    const answer = await this.#send("PUT", { replying: this.#isReplying }).catch(() => {})
    if (!answer?.ok || !this.element.isConnected) return
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const [fresh, shown] = [page.querySelector(".presence-list"), this.element.querySelector(".presence-list")]
    if (fresh && shown && fresh.innerHTML !== shown.innerHTML) shown.innerHTML = fresh.innerHTML
  }

  #leave = () => { this.#send("DELETE", {}, true).catch(() => {}) }

  #send(method, body, keepalive = false) {
    return fetch(this.urlValue, { method, keepalive, body: method === "PUT" ? new URLSearchParams(body) : null,
      headers: { "X-CSRF-Token": document.querySelector("meta[name=csrf-token]").content, "Turbo-Frame": "presence" } })
  }

  get #isReplying() {
    return performance.now() - this.#wrote < WRITING
  }
}
