// Which key does what for this person: read once from the sheet of keys, and kept for the next page of this tab.
const KEPT_KEYS = "tameng:keys"

let keyChoices = JSON.parse(sessionStorage.getItem(KEPT_KEYS) ?? "null") ?? { off: false, own: {} }

export function learn(sheet) {
  const own = {}
  sheet.querySelectorAll("[data-keys-action]").forEach(row => {
    own[row.dataset.keysAction] = row.dataset.keysKey
  })
  keyChoices = { off: sheet.querySelector("[data-keys-off]")?.dataset.keysOff === "true", own }
  sessionStorage.setItem(KEPT_KEYS, JSON.stringify(keyChoices))
}

// The key of an action; empty when it has none.
export function keyOf(action) {
  return keyChoices.off && action.length < 4 ? "" : keyChoices.own[action] ?? action
}

// The action that is meant by a key; what the sheet does not know keeps its key.
export function actionOf(key) {
  if (keyChoices.off) return null
  const chosen = Object.entries(keyChoices.own).find(([, own]) => own === key)
  if (chosen) return chosen[0]
  return key in keyChoices.own ? null : key
}

// Whether a key is the first of two.
export function begins(key) {
  return !keyChoices.off && [...Object.values(keyChoices.own), "g i"].some(own => own.startsWith(`${key} `))
}
