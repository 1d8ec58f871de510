import { Controller } from "@hotwired/stimulus"

// Has the browser make or use a passkey before a form is sent: fetches what is to be signed, lets the authenticator
// sign, and puts the answer into the form. A login form stays hidden where the browser knows no passkeys.
export default class extends Controller {
  static targets = ["credential", "problem", "unable"]
  static values = { options: String }

  // Lifecycle

  connect() {
    const able = typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function"
    this.element.hidden = !able && !this.hasUnableTarget
    if (this.hasUnableTarget) this.unableTarget.hidden = able
    this.credentialTarget.value = ""
  }

  // Actions

  make(event) {
    this.#sign(event, async (options) => navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
    }))
  }

  use(event) {
    this.#sign(event, async (options) => navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
    }))
  }

  // Private

  async #sign(event, ceremony) {
    if (this.credentialTarget.value) return
    event.preventDefault()
    event.stopPropagation()
    this.problemTarget.hidden = true
    try {
      const credential = await ceremony(await this.#fetchOptions())
      this.credentialTarget.value = JSON.stringify(credential.toJSON())
      this.element.requestSubmit()
    } catch {
      this.problemTarget.hidden = false
    }
  }

  async #fetchOptions() {
    const token = document.querySelector("meta[name=csrf-token]").content
    const answer = await fetch(this.optionsValue, { method: "POST", headers: { "X-CSRF-Token": token } })
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json()
  }
}
