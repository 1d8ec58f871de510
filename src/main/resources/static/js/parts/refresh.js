import { morphTurboFrameElements } from "@hotwired/turbo"

// What somebody has opened stays open.
const keepOpen = event => { if (event.detail.attributeName === "open") event.preventDefault() }

// Brings a frame up to date as soon as the answer is there. Turbo lets several frames of the screen pass around each
// rendering, time that a list which changes ten times a second does not have.
//
// @returns whether it is up to date; if not, Turbo's own reload knows what to do with such an answer
export async function refresh(frame, headers) {
  const asked = frame.src
  const response = await fetch(asked, { headers: { Accept: "text/html", "Turbo-Frame": frame.id, ...headers } })
  const page = new DOMParser().parseFromString(await response.text(), "text/html")
  if (frame.src !== asked || frame.hasAttribute("busy")) return true // it has gone elsewhere meanwhile
  const fresh = page.getElementById(frame.id)
  if (!response.ok || response.redirected || !fresh) return false
  frame.addEventListener("turbo:before-morph-attribute", keepOpen)
  morphTurboFrameElements(frame, fresh)
  frame.removeEventListener("turbo:before-morph-attribute", keepOpen)
  for (const name of ["turbo:frame-render", "turbo:frame-load"]) frame.dispatchEvent(new CustomEvent(name, { bubbles: true }))
  return true
}
