// What happens when a frame does not get what it asked for.

const sentence = name => document.querySelector(`meta[name="tameng-${name}"]`)?.content ?? ""

function failed(frame) {
  const message = document.createElement("p")
  message.className = "frame-failed"
  message.setAttribute("role", "alert")
  message.append(sentence("frame-failed"), " ")
  const retry = document.createElement("button")
  retry.type = "button"
  retry.className = "btn btn-quiet"
  retry.textContent = sentence("frame-retry")
  retry.addEventListener("click", () => frame.reload())
  message.append(retry)
  frame.replaceChildren(message)
}

async function missing(event) {
  const frame = event.target
  const { response } = event.detail
  event.preventDefault()
  if (frame.dataset.optional) {
    frame.closest("details")?.setAttribute("hidden", "")
    return
  }
  if (response.redirected && new URL(response.url).pathname === "/login") {
    event.detail.visit(location.href, { action: "replace" })
    return
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html")
  const content = response.ok && page.querySelector("turbo-frame, main, body > *")
  if (content) frame.replaceChildren(...content.childNodes)
  else failed(frame)
}

// What is the same already needs no look at its hundred parts; nor what the server says is kept.
function spare(event) {
  const { newElement } = event.detail
  if (newElement && ("kept" in newElement.dataset || event.target.isEqualNode(newElement))) event.preventDefault()
}

function mendFrames() {
  addEventListener("turbo:before-morph-element", spare)
  addEventListener("turbo:frame-missing", missing)
  addEventListener("turbo:fetch-request-error", ({ target }) => {
    if (target.matches?.("turbo-frame") && !target.hasAttribute("complete")) failed(target)
  })
}

mendFrames()
