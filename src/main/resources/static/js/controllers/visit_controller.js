import { Controller } from "@hotwired/stimulus"

// A frame whose act leads to another page: the page follows the link by itself.
export default class extends Controller {
  connect() {
    window.Turbo.visit(this.element.href)
  }
}
