import { Controller } from "@hotwired/stimulus"

// Turns typed addresses into recipients that can be switched off again.
export default class extends Controller {
  static targets = ["list", "input"]
  static values = { name: String }

  keydown(event) {
    if (["Enter", ",", ";"].includes(event.key) && !event.ctrlKey && this.inputTarget.value.trim()) {
      event.preventDefault()
      this.add()
    }
  }

  // What is no address stays in the field, and the server says so.
  add() {
    const rest = this.inputTarget.value.split(/[\s,;]+/).filter(word => word && !this.#accept(word))
    this.inputTarget.value = rest.join(" ")
  }

  #accept(address) {
    if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address)) return false
    const item = document.createElement("li")
    const label = document.createElement("label")
    label.className = "recipient"
    const box = Object.assign(document.createElement("input"), { type: "checkbox", name: this.nameValue, value: address, checked: true })
    const name = document.createElement("span")
    name.textContent = address
    label.append(box, name)
    item.append(label)
    this.listTarget.append(item)
    return true
  }
}
