import { Controller } from "@hotwired/stimulus"

const PAUSE = 900

// Has a look taken at the draft when its author rests for a moment. Notes to colleagues are nobody's business.
export default class extends Controller {
  static targets = ["hints"]
  static values = { url: String }

  #timer
  #last = ""

  // Lifecycle

  disconnect() {
    clearTimeout(this.#timer)
  }

  // Actions

  changed({ target }) {
    if (!this.#form?.contains(target)) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#look(), PAUSE)
  }

  // Private

  async #look() {
    const text = this.#draft
    if (text === this.#last) return
    this.#last = text
    if (text.length < 12) {
      this.hintsTarget.replaceChildren()
      return
    }
    const answer = await fetch(this.urlValue, {
      method: "POST",
      headers: { "X-CSRF-Token": document.querySelector("meta[name=csrf-token]").content },
      body: new URLSearchParams({ text })
    }).catch(() => null)
    if (answer?.ok && !answer.redirected && text === this.#last) this.hintsTarget.innerHTML = await answer.text()
  }

  get #form() {
    return this.element.closest("form")
  }

  get #draft() {
    if (this.#form.querySelector("input[name=kind][value=note]")?.checked) return ""
    const rich = this.#form.querySelector("trix-editor")
    return rich?.editor ? rich.editor.getDocument().toString() : this.#form.querySelector("textarea[name=text]")?.value ?? ""
  }
}
