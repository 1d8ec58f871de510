// The one script. What follows these lines is every file of js/controllers, each registered by its name.
import "@hotwired/turbo"
import { Application, Controller } from "@hotwired/stimulus"

const application = Application.start()

// The theme is an attribute of <html>, which Turbo leaves alone when it changes pages.
addEventListener("turbo:before-render", ({ detail }) => {
  const { theme, bsTheme } = detail.newBody.ownerDocument.documentElement.dataset
  if (theme && theme !== document.documentElement.dataset.theme) {
    document.documentElement.dataset.theme = theme
    if (bsTheme) document.documentElement.dataset.bsTheme = bsTheme
    else delete document.documentElement.dataset.bsTheme
  }
})
