// The one script. Before these lines stands Stimulus, after them every file of js/controllers, each registered by its name.
import "@hotwired/turbo"

const application = Application.start()

// Whoever is told that something is missing stands where it is missing.
let refused = false
addEventListener("turbo:submit-end", ({ detail }) => { refused = detail.success === false })
const stand = () => {
  if (refused) document.querySelector("main .is-invalid")?.focus()
  refused = false
}
addEventListener("turbo:render", stand)
addEventListener("turbo:frame-render", stand)

// The theme is an attribute of <html>, which Turbo leaves alone when it changes pages.
addEventListener("turbo:before-render", ({ detail }) => {
  const { theme, bsTheme } = detail.newBody.ownerDocument.documentElement.dataset
  if (theme && theme !== document.documentElement.dataset.theme) {
    document.documentElement.dataset.theme = theme
    if (bsTheme) document.documentElement.dataset.bsTheme = bsTheme
    else delete document.documentElement.dataset.bsTheme
  }
})
