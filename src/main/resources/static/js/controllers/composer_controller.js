import { Controller } from "@hotwired/stimulus"

// The composer: formatting where a script runs, and a word when the conversation goes on meanwhile.
export default class extends Controller {
  static targets = ["text", "html", "toolbar", "kind", "seen", "send", "save", "notice", "noticeText"]
  static values = { clean: Boolean }

  #editor
  #newest

  // Lifecycle

  async connect() {
    addEventListener("thread:newest", this.#heard)
    if (!this.#isEmpty) this.open()
    await import("trix")
    await customElements.whenDefined("trix-editor")
    if (this.element.isConnected && !this.#editor) this.#enrich()
  }

  disconnect() {
    removeEventListener("thread:newest", this.#heard)
  }

  // Actions

  keydown(event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      this.element.requestSubmit(this.#isNote ? this.saveTarget : this.sendTarget)
    } else if (event.key === "Escape") {
      document.activeElement?.blur()
    }
  }

  chosen({ detail }) {
    if (detail > 0) this.focus()
  }

  open() {
    this.element.classList.add("is-open")
  }

  away({ target }) {
    if (!this.element.contains(target) && this.#isEmpty && this.cleanValue) this.element.classList.remove("is-open")
  }

  focus() {
    (this.#editor ?? this.textTarget).focus()
  }

  // The editor writes its form field a frame after the last letter; whoever sends at once must not lose it.
  flush() {
    this.#editor?.editorController?.render()
  }

  sent({ detail: { success } }) {
    if (success) {
      const topics = document.querySelector("turbo-frame#messages")?.dataset.liveTopicsValue
      if (topics) dispatchEvent(new CustomEvent("live:changed", { detail: new Set(topics.split(" ")) }))
    }
  }

  acknowledge() {
    this.seenTarget.value = Math.max(this.#newest?.id ?? 0, Number(this.seenTarget.value))
    this.noticeTarget.hidden = true
    this.focus()
  }

  // Private

  #enrich() {
    const editor = document.createElement("trix-editor")
    editor.setAttribute("input", this.htmlTarget.id)
    editor.setAttribute("toolbar", this.toolbarTarget.id)
    editor.setAttribute("placeholder", this.textTarget.placeholder)
    editor.setAttribute("aria-label", this.element.querySelector(`label[for=${this.textTarget.id}]`).textContent)
    editor.className = "composer-rich"
    const focused = document.activeElement === this.textTarget
    editor.addEventListener("trix-initialize", () => {
      if (!this.htmlTarget.value && this.textTarget.value) editor.editor.insertString(this.textTarget.value)
      this.textTarget.value = ""
      if (focused) editor.focus()
    }, { once: true })
    editor.addEventListener("trix-file-accept", event => event.preventDefault())
    this.textTarget.hidden = true
    this.toolbarTarget.hidden = false
    this.textTarget.after(editor)
    this.#editor = editor
  }

  // What is before her counts as read until she has begun to write; from then on she says so herself.
  #heard = ({ detail }) => {
    this.#newest = detail
    if (detail.id <= Number(this.seenTarget.value)) return
    if (this.#isEmpty || detail.own) {
      this.seenTarget.value = detail.id
    } else {
      this.noticeTextTarget.textContent = `${detail.author}: ${this.noticeTextTarget.dataset.text}`
      this.noticeTarget.hidden = false
    }
  }

  get #isNote() {
    return this.kindTargets.some(kind => kind.checked && kind.value === "note")
  }

  get #isEmpty() {
    return !this.textTarget.value.trim() && !this.htmlTarget.value.replace(/<[^>]*>|&nbsp;/g, "").trim()
  }
}
