import { Controller } from "@hotwired/stimulus"

// A field that is saved when it changes; the button beside it is for browsers without a script.
export default class extends Controller {
  submit() {
    this.element.requestSubmit()
  }
}
