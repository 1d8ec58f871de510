import { Controller } from "@hotwired/stimulus"

const NEAR = 120

// Keeps the newest message in sight while the reader is at the end, and tells the composer what she has before her.
export default class extends Controller {
  static targets = ["frame", "scroll", "message", "steps"]
  static values = { title: String, number: String }

  #atEnd = true
  #observer

  // Lifecycle

  connect() {
    document.title = this.titleValue
    this.element.addEventListener("turbo:before-frame-render", this.#refuse)
    this.frameTarget.addEventListener("turbo:before-frame-render", this.#remember)
    this.frameTarget.addEventListener("turbo:frame-render", this.#restore)
    this.frameTarget.addEventListener("turbo:before-morph-attribute", this.#keepShown)
    this.#end()
    // Pictures and mails grow after they are there; until the reader moves by herself the newest stays in its place.
    this.#observer = new ResizeObserver(() => this.#end())
    this.messageTargets.slice(-3).forEach(message => this.#observer.observe(message))
    for (const kind of ["wheel", "touchmove", "keydown", "pointerdown"]) {
      this.scrollTarget.addEventListener(kind, () => this.#observer.disconnect(), { passive: true, once: true })
    }
    this.#tell()
    if (document.querySelector("#list")) this.stepsTargets.forEach(steps => { steps.hidden = false })
  }

  disconnect() {
    this.element.removeEventListener("turbo:before-frame-render", this.#refuse)
    this.frameTarget.removeEventListener("turbo:before-frame-render", this.#remember)
    this.#observer?.disconnect()
    this.frameTarget.removeEventListener("turbo:frame-render", this.#restore)
    this.frameTarget.removeEventListener("turbo:before-morph-attribute", this.#keepShown)
  }

  // Actions

  next() {
    dispatchEvent(new CustomEvent("list:next"))
  }

  previous() {
    dispatchEvent(new CustomEvent("list:previous"))
  }

  // Private

  // An answer about the ticket before, which came late.
  #refuse = event => {
    const { number } = event.detail.newFrame.dataset
    if (!number || number === this.numberValue) return
    event.detail.render = () => {}
    setTimeout(() => event.target.reload())
  }

  #remember = event => {
    if (event.target !== this.frameTarget) return
    const { scrollTop, scrollHeight, clientHeight } = this.scrollTarget
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR
  }

  #restore = event => {
    if (event.target !== this.frameTarget) return
    this.stepsTargets.forEach(steps => { steps.hidden = !document.querySelector("#list") })
    if (this.#atEnd) this.#end()
    this.#tell()
  }

  // What the script has shown stays shown.
  #keepShown = event => {
    if (["hidden", "aria-expanded", "open"].includes(event.detail.attributeName)) event.preventDefault()
    if (event.target.matches("iframe") && ["style", "src"].includes(event.detail.attributeName)) event.preventDefault()
  }

  // The end, but of a message longer than the pane its beginning.
  #end() {
    const last = this.messageTargets.at(-1)
    if (!last) return
    const scroll = this.scrollTarget
    const long = last.offsetHeight > scroll.clientHeight
    scroll.scrollTop = long ? last.offsetTop - scroll.offsetTop - 12 : scroll.scrollHeight
  }

  #tell() {
    const newest = this.messageTargets.filter(message => !message.matches(".message-note")).at(-1)
    if (newest) {
      const { id, author, own } = newest.dataset
      dispatchEvent(new CustomEvent("thread:newest", { detail: { id: Number(id), author, own: own === "true" } }))
    }
  }
}
