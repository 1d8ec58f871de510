import { Controller } from "@hotwired/stimulus"

// Puts a sentence where somebody is writing.
export default class extends Controller {
  insert({ currentTarget }) {
    const words = `${currentTarget.textContent.trim()} `
    const composer = currentTarget.closest(".composer") ?? document.querySelector(".composer")
    const rich = composer?.querySelector("trix-editor")
    const plain = composer?.querySelector("textarea[name=text]")
    if (rich) {
      rich.focus()
      rich.editor.insertString(words)
    } else if (plain) {
      plain.focus()
      plain.setRangeText(words, plain.selectionStart, plain.selectionEnd, "end")
      plain.dispatchEvent(new Event("input", { bubbles: true }))
    }
  }
}
