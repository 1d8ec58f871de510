import { Controller } from "@hotwired/stimulus"

const PAUSE = 150

// Suggests names of tags for the one that is being typed, after the last comma.
export default class extends Controller {
  static targets = ["names"]

  #timer

  disconnect() {
    clearTimeout(this.#timer)
  }

  suggest({ target }) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#ask(target.value), PAUSE)
  }

  async #ask(text) {
    const comma = text.lastIndexOf(",")
    const before = comma < 0 ? "" : `${text.slice(0, comma)}, `
    const word = text.slice(comma + 1).trim()
    if (!word) return
    const answer = await fetch(`/tags/suggestions?q=${encodeURIComponent(word)}`, { headers: { Accept: "application/json" } })
    if (!answer.ok) return
    const names = await answer.json()
    this.namesTarget.replaceChildren(...names.map(name => new Option("", before + name)))
  }
}
