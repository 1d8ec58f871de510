import { Controller } from "@hotwired/stimulus"

// Says once what was looked for, so that it can be offered again; a page out of the browser's memory says nothing.
export default class extends Controller {
  static values = { url: String, query: String }

  connect() {
    if (!this.queryValue || document.documentElement.hasAttribute("data-turbo-preview")) return
    const body = new URLSearchParams({ q: this.queryValue })
    const token = document.querySelector("meta[name=csrf-token]")?.content
    fetch(this.urlValue, { method: "POST", body, headers: { "X-CSRF-TOKEN": token }, keepalive: true }).catch(() => {})
  }
}
