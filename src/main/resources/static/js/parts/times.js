// The whole date of a time that a page tells in brief, written when somebody points at it: lists are full of them.
document.addEventListener("pointerover", event => {
  const time = event.target.closest?.("time[datetime]:not([title])")
  if (time) time.title = wholeTime(new Date(time.dateTime))
})

function wholeTime(at) {
  const { lang, dataset: { zone } } = document.documentElement
  const day = at.toLocaleDateString(lang, { dateStyle: "full", timeZone: zone })
  return `${day} ${at.toLocaleTimeString(lang, { hour: "2-digit", minute: "2-digit", timeZoneName: "short", timeZone: zone })}`
}
