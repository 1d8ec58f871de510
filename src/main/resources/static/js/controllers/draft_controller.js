import { Controller } from "@hotwired/stimulus"

const PAUSE = 700

// Saves what is being written, a moment after the last letter. Without a connection it is kept in this browser and
// saved as soon as there is one again.
export default class extends Controller {
  static targets = ["key", "state", "discard"]
  static values = { url: String, stored: Boolean }

  #timer
  #last
  #stopped = false

  // Lifecycle

  connect() {
    this.#last = this.#content
    for (const kind of ["input", "change", "trix-change"]) this.element.addEventListener(kind, this.#changed)
    addEventListener("online", this.#save)
    addEventListener("pagehide", this.#now)
    addEventListener("draft:settle", this.#settle)
    this.#recall()
  }

  disconnect() {
    removeEventListener("online", this.#save)
    removeEventListener("pagehide", this.#now)
    removeEventListener("draft:settle", this.#settle)
    this.#now()
  }

  // Actions

  stop() {
    clearTimeout(this.#timer)
    this.#stopped = true
  }

  sent({ detail: { success } }) {
    if (success) localStorage.removeItem(this.#memory)
    else this.#stopped = false
  }

  // Private

  #changed = event => {
    if (event.type === "trix-change") dispatchEvent(new CustomEvent("draft:written", { detail: this.urlValue }))
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#save, PAUSE)
  }

  #now = () => {
    clearTimeout(this.#timer)
    this.#save()
  }

  #settle = ({ detail }) => {
    clearTimeout(this.#timer)
    detail.push(this.#save())
    this.#stopped = true
  }

  #save = async () => {
    const content = this.#content
    if (this.#stopped || content === this.#last || (!this.storedValue && !this.#isWorthKeeping)) return
    this.#last = content
    this.keyTarget.disabled = false
    const empty = !this.#isWorthKeeping
    const body = empty ? null : this.#fields
    try {
      const answer = await fetch(this.urlValue, { method: empty ? "DELETE" : "PUT", body, keepalive: true, redirect: "manual",
        headers: { "X-CSRF-Token": document.querySelector("meta[name=csrf-token]").content } })
      if (!answer.ok && answer.type !== "opaqueredirect") throw new Error(answer.status)
      localStorage.removeItem(this.#memory)
      this.#show(!empty, "saved")
    } catch {
      if (!empty) localStorage.setItem(this.#memory, this.#plain)
      this.#last = undefined
      this.#show(!empty, "local")
    }
  }

  #show(stored, state) {
    this.storedValue = stored
    this.stateTarget.textContent = stored ? this.stateTarget.dataset[state] : ""
    this.discardTarget.hidden = !stored
  }

  // What was typed while the connection was cut is newer than what the server has.
  #recall() {
    const kept = JSON.parse(localStorage.getItem(this.#memory) ?? "null")
    if (!kept || this.storedValue) return
    for (const name of ["text", "html", "seen"]) this.element.elements[name].value = kept[name] ?? ""
    this.element.querySelectorAll("[name=kind]").forEach(kind => { kind.checked = kind.value === kept.kind })
    this.#now()
  }

  get #fields() {
    const fields = new URLSearchParams()
    for (const [name, value] of new FormData(this.element)) {
      if (typeof value === "string" && !["_csrf", "_method", "then"].includes(name)) fields.append(name, value)
    }
    if (!fields.has("composer")) fields.set("composer", this.keyTarget.value)
    return fields
  }

  get #plain() {
    return JSON.stringify(Object.fromEntries(this.#fields))
  }

  get #content() {
    const fields = this.#fields
    fields.delete("seen")
    fields.delete("composer")
    return fields.toString()
  }

  get #isWorthKeeping() {
    const { text, html } = this.element.elements
    return text.value.trim() || html.value.replace(/<[^>]*>|&nbsp;/g, "").trim() || this.element.querySelector("[name=upload]")
  }

  get #memory() {
    return `draft:${this.urlValue}`
  }
}
