import { Controller } from "@hotwired/stimulus"

const LIMIT = 20_000

// Makes a mail's frame as high as the mail. Nothing runs in there; its measure is taken from out here.
export default class extends Controller {
  #observer

  connect() {
    this.element.addEventListener("load", this.#measure)
    this.#measure()
  }

  disconnect() {
    this.element.removeEventListener("load", this.#measure)
    this.#observer?.disconnect()
  }

  #measure = () => {
    const page = this.element.contentDocument
    if (!page?.body?.childElementCount) return
    this.#observer?.disconnect()
    this.#observer = new ResizeObserver(() => this.#fit(page))
    this.#observer.observe(page.documentElement)
    this.#fit(page)
  }

  #fit(page) {
    const height = Math.min(page.documentElement.offsetHeight + 2, LIMIT)
    this.element.style.height = `${height}px`
  }
}
