import { Controller } from "@hotwired/stimulus"

// Files for a message: chosen, dropped or pasted, and on their way at once.
export default class extends Controller {
  static targets = ["list", "input", "template", "error"]
  static values = { limit: Number, tooLarge: String, failed: String }

  // Lifecycle

  connect() {
    this.element.addEventListener("composer:recalled", this.#recall)
  }

  disconnect() {
    this.element.removeEventListener("composer:recalled", this.#recall)
  }

  // Actions

  choose() {
    this.#add(this.inputTarget.files)
    this.inputTarget.value = ""
  }

  over(event) {
    if (!event.dataTransfer?.types.includes("Files")) return
    event.preventDefault()
    this.element.classList.add("is-dropping")
  }

  out() {
    this.element.classList.remove("is-dropping")
  }

  drop(event) {
    this.out()
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    this.#add(event.dataTransfer.files)
  }

  paste(event) {
    if (!event.clipboardData?.files.length) return
    event.preventDefault()
    this.#add(event.clipboardData.files)
  }

  remove({ currentTarget }) {
    const chip = currentTarget.closest(".chip")
    if (chip.dataset.upload) this.#fetch(`/uploads/${chip.dataset.upload}`, { method: "DELETE" })
    chip.remove()
    this.#changed()
  }

  // Private

  #add(files) {
    this.#say("")
    for (const file of files) {
      if (this.#size + file.size > this.limitValue) this.#say(this.tooLargeValue)
      else this.#send(file)
    }
  }

  #send(file) {
    const chip = this.templateTarget.content.firstElementChild.cloneNode(true)
    chip.dataset.size = file.size
    chip.querySelector(".chip-name").textContent = file.name
    this.listTarget.append(chip)
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => { chip.querySelector("progress").value = loaded / total * 100 }
    request.onloadend = () => this.#arrived(chip, request)
    request.open("POST", "/uploads")
    request.setRequestHeader("X-CSRF-Token", this.#token)
    const form = new FormData()
    form.append("file", file)
    request.send(form)
  }

  #arrived(chip, { status, responseText }) {
    if (status === 201) chip.replaceWith(this.#chip(responseText))
    else {
      chip.remove()
      this.#say(status === 413 ? this.tooLargeValue : this.failedValue)
    }
    this.#changed()
  }

  #recall = async ({ detail }) => {
    const answers = await Promise.all((detail ?? []).map(id => this.#fetch(`/uploads/${id}`)))
    const chips = await Promise.all(answers.filter(answer => answer.ok).map(answer => answer.text()))
    this.listTarget.append(...chips.map(this.#chip))
  }

  #chip(html) {
    return new DOMParser().parseFromString(html, "text/html").querySelector(".chip")
  }

  #fetch(url, options = {}) {
    return fetch(url, { ...options, headers: { "X-CSRF-Token": this.#token } })
  }

  #say(sentence) {
    this.errorTarget.textContent = sentence
    this.errorTarget.hidden = !sentence
  }

  #changed() {
    this.element.dispatchEvent(new Event("change"))
  }

  get #size() {
    return [...this.listTarget.children].reduce((sum, chip) => sum + Number(chip.dataset.size), 0)
  }

  get #token() {
    return document.querySelector("meta[name=csrf-token]").content
  }
}
