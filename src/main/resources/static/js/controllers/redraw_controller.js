import { Controller } from "@hotwired/stimulus"

// A form whose choices decide what else can be chosen: the server draws it anew.
export default class extends Controller {
  static targets = ["redraw", "draft"]

  now() {
    this.element.requestSubmit(this.redrawTarget)
  }
}
