import { morphTurboFrameElements } from "@hotwired/turbo"

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
  morphTurboFrameElements(frame, fresh)
  for (const name of ["turbo:frame-render", "turbo:frame-load"]) frame.dispatchEvent(new CustomEvent(name, { bubbles: true }))
  return true
}
