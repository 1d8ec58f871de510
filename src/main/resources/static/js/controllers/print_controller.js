import { Controller } from "@hotwired/stimulus"

// Opens the browser's own dialogue for printing.
export default class extends Controller {
  print() {
    window.print()
  }
}
