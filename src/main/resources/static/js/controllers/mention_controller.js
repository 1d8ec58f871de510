import { Controller } from "@hotwired/stimulus"

const WORD = /(?:^|\s)@([\p{L}\p{N}. ]{0,30})$/u

// Offers colleagues after an @ in a note; arrows choose, Enter or Tab takes, Escape closes.
export default class extends Controller {
  static targets = ["place"]
  static values = { url: String }

  #list
  #start

  // Actions

  async look({ target }) {
    if (!target.editor || !this.#isNote) return this.#close()
    const end = target.editor.getPosition()
    const before = target.editor.getDocument().toString().slice(0, end)
    const found = before.match(WORD)
    if (!found) return this.#close()
    this.#start = end - found[1].length - 1
    this.#list ??= await this.#load()
    this.#offer(found[1].toLowerCase())
  }

  press(event) {
    if (this.placeTarget.hidden) return
    const acts = { ArrowDown: () => this.#step(1), ArrowUp: () => this.#step(-1), Enter: () => this.#take(), Tab: () => this.#take(), Escape: () => this.#close() }
    const act = acts[event.key]
    if (!act || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    event.stopImmediatePropagation()
    act()
  }

  choose(event) {
    const option = event.target.closest(".mention")
    event.preventDefault()
    if (option) this.#take(option)
  }

  // Private

  async #load() {
    const answer = await fetch(this.urlValue)
    const list = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".mention-list")
    this.placeTarget.replaceChildren(list)
    return list
  }

  #offer(words) {
    const options = [...this.#list.children]
    options.forEach(option => {
      option.hidden = !option.dataset.name.toLowerCase().split(" ").some((word, at, all) => all.slice(at).join(" ").startsWith(words))
    })
    const shown = this.#shown
    this.placeTarget.hidden = !shown.length
    this.#mark(shown[0])
  }

  #step(by) {
    const shown = this.#shown
    const at = shown.findIndex(option => option.ariaSelected === "true")
    this.#mark(shown[(at + by + shown.length) % shown.length])
  }

  #mark(chosen) {
    for (const option of this.#list.children) option.ariaSelected = String(option === chosen)
    chosen?.scrollIntoView({ block: "nearest" })
  }

  #take(option = this.#shown.find(one => one.ariaSelected === "true")) {
    const { editor } = this.element.querySelector("trix-editor")
    editor.setSelectedRange([this.#start, editor.getPosition()])
    editor.insertString(`@${option.dataset.name} `)
    this.#close()
  }

  #close() {
    this.placeTarget.hidden = true
  }

  get #shown() {
    return [...this.#list.children].filter(option => !option.hidden)
  }

  get #isNote() {
    return this.element.querySelector("[name=kind][value=note]").checked
  }
}
