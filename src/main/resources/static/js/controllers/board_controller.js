import { Controller } from "@hotwired/stimulus"

const FAR = 6

// Cards dragged by their grip, with mouse, pen or finger; keyboards use "Pindahkan ke…". Moving presses the very button
// that the keyboard would.
export default class extends Controller {
  static targets = ["lane"]

  #card
  #from
  #over

  // Actions

  grab(event) {
    const grip = event.target.closest("[data-grip]")
    if (!grip || event.button > 0) return
    event.preventDefault()
    this.#card = grip.closest(".card-ticket")
    this.#from = { x: event.clientX, y: event.clientY }
    grip.setPointerCapture(event.pointerId)
  }

  move(event) {
    if (!this.#card) return
    const x = event.clientX - this.#from.x
    const y = event.clientY - this.#from.y
    if (Math.hypot(x, y) < FAR) return
    this.#card.classList.add("is-dragged")
    this.#card.style.setProperty("transform", `translate(${x}px, ${y}px)`)
    this.#hover(event)
  }

  drop() {
    const card = this.#card
    const lane = this.#over?.dataset.lane
    this.cancel()
    if (!card || lane === undefined || lane === card.dataset.lane) return
    const button = [...card.querySelectorAll("button[name=to]")].find(one => one.value === lane)
    if (button) button.form.requestSubmit(button)
  }

  cancel() {
    this.#card?.classList.remove("is-dragged")
    this.#card?.style.removeProperty("transform")
    this.#over?.classList.remove("is-over")
    this.#card = this.#over = undefined
  }

  // Private

  #hover(event) {
    const lane = this.laneTargets.find(one => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      return event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom
    })
    if (lane === this.#over) return
    this.#over?.classList.remove("is-over")
    lane?.classList.add("is-over")
    this.#over = lane
  }
}
