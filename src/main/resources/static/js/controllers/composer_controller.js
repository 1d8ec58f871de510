import { Controller } from "@hotwired/stimulus"

// The composer: formatting where a script runs, a draft in this browser until it is sent, and a word when the
// conversation goes on meanwhile.
export default class extends Controller {
  static targets = ["text", "html", "toolbar", "kind", "seen", "send", "save", "saved", "notice", "noticeText"]
  static values = { key: String, clean: Boolean }

  #editor
  #newest
  #timer

  // Lifecycle

  async connect() {
    addEventListener("thread:newest", this.#heard)
    this.element.addEventListener("change", this.#changed)
    if (this.cleanValue) this.#recall()
    if (!this.#isEmpty) this.open()
    await import("trix")
    await customElements.whenDefined("trix-editor")
    if (this.element.isConnected && !this.#editor) this.#enrich()
  }

  disconnect() {
    removeEventListener("thread:newest", this.#heard)
    clearTimeout(this.#timer)
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
      clearTimeout(this.#timer)
      localStorage.removeItem(this.#memory)
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
    editor.addEventListener("trix-change", this.#changed)
    editor.addEventListener("trix-file-accept", event => event.preventDefault())
    this.textTarget.hidden = true
    this.toolbarTarget.hidden = false
    this.textTarget.after(editor)
    this.#editor = editor
  }

  #changed = () => {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#remember(), 300)
  }

  #remember() {
    const uploads = [...this.element.querySelectorAll("input[name=upload]")].map(({ value }) => value)
    if (this.#isEmpty && !uploads.length) localStorage.removeItem(this.#memory)
    else localStorage.setItem(this.#memory, JSON.stringify({
      note: this.#isNote, html: this.htmlTarget.value, text: this.textTarget.value, uploads, seen: this.seenTarget.value
    }))
    this.savedTarget.textContent = this.#isEmpty ? "" : this.savedTarget.dataset.text
  }

  #recall() {
    const draft = JSON.parse(localStorage.getItem(this.#memory) ?? "null")
    if (!draft) return
    this.htmlTarget.value = draft.html
    this.textTarget.value = draft.text
    this.seenTarget.value = draft.seen
    this.kindTargets.forEach(kind => { kind.checked = (kind.value === "note") === draft.note })
    this.dispatch("recalled", { detail: draft.uploads })
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

  get #memory() {
    return `draft:${this.keyValue}`
  }
}
