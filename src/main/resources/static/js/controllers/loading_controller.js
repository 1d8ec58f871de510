import { Controller } from "@hotwired/stimulus"

const PATIENCE = 180

// Shows the outline of a thread when its content takes a moment to come.
export default class extends Controller {
  static values = { label: String }

  #timer

  connect() {
    this.element.addEventListener("turbo:before-fetch-request", this.#begin)
    this.element.addEventListener("turbo:frame-render", this.#end)
    this.element.addEventListener("turbo:frame-missing", this.#end)
  }

  disconnect() {
    this.element.removeEventListener("turbo:before-fetch-request", this.#begin)
    this.element.removeEventListener("turbo:frame-render", this.#end)
    this.element.removeEventListener("turbo:frame-missing", this.#end)
    clearTimeout(this.#timer)
  }

  #begin = event => {
    if (event.target !== this.element) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.element.classList.add("is-loading"), PATIENCE)
  }

  #end = event => {
    if (event.target !== this.element) return
    clearTimeout(this.#timer)
    this.element.classList.remove("is-loading")
  }
}
