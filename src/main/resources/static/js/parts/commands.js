// What the command bar shows: the acts of a page, the best of many for what was typed, and how one looks.
const MOST_COMMANDS = 30
const SVG = "http://www.w3.org/2000/svg"

const ACTS = "button:not(:disabled), a.btn, .menu-list a, [data-key], summary"
const NOT_ACTS = ".menu > summary, [data-trix-attribute]"

// Every button of the page that can be pressed now, every link that looks like one, and what is in its menus.
export function actionsOf(page, hint) {
  const found = page?.querySelectorAll(ACTS) ?? []
  return [...found].filter(element => !element.matches(NOT_ACTS) && visible(element)).map(element => ({
    id: `act:${nameOf(element)}`,
    label: nameOf(element),
    hint,
    icon: iconOf(element),
    key: element.dataset.key,
    run: () => press(element)
  })).filter(command => command.label)
}

// Those that fit, best first; without a word, what was used last and then all in their order.
export function best(commands, query, recent) {
  const used = command => {
    const at = recent.indexOf(command.id)
    return at < 0 ? 0 : 20 - at
  }
  return commands
    .map((command, order) => ({ command, order, score: score(command.label, query) + (query ? used(command) / 10 : used(command)) }))
    .filter(({ command, score: points }) => !query || points - used(command) / 10 > 0)
    .sort((one, other) => other.score - one.score || one.order - other.order)
    .slice(0, MOST_COMMANDS)
    .map(({ command }) => command)
}

export function draw(command, at, icons, keyOf) {
  const option = document.createElement("li")
  option.id = `command_${at}`
  option.className = "command"
  option.role = "option"
  option.setAttribute("aria-selected", "false")
  const icon = document.createElementNS(SVG, "svg")
  icon.classList.add("icon")
  icon.setAttribute("aria-hidden", "true")
  const use = document.createElementNS(SVG, "use")
  use.setAttribute("href", `${icons}#${command.icon}`)
  icon.append(use)
  option.append(icon, span("command-label", command.label), span("command-hint", command.hint))
  const key = command.key && keyOf(command.key)
  if (key) option.append(...key.split(" ").map(part => Object.assign(document.createElement("kbd"), { textContent: part })))
  return option
}

// Letters in their order suffice; beginnings of words and neighbours count more.
function score(label, query) {
  if (!query) return 0
  const text = plain(label)
  const wanted = plain(query).replace(/\s+/g, "")
  const whole = text.indexOf(plain(query))
  if (whole >= 0) return 100 - whole + (whole === 0 || text[whole - 1] === " " ? 50 : 0)
  let points = 0
  let at = -1
  for (const letter of wanted) {
    const next = text.indexOf(letter, at + 1)
    if (next < 0) return 0
    points += next === at + 1 ? 3 : text[next - 1] === " " ? 4 : -1
    at = next
  }
  return points > 0 ? points : 0
}

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
}

function span(name, text) {
  return Object.assign(document.createElement("span"), { className: name, textContent: text })
}

function visible(element) {
  if (element.matches(".menu-list a")) return visible(element.closest(".menu").querySelector("summary"))
  return element.matches("[type=radio]") ? visible(element.parentElement) : element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert]")
}

function nameOf(element) {
  const label = element.labels?.[0]?.textContent ?? element.getAttribute("aria-label") ?? element.textContent
  return label.trim().replace(/\s+/g, " ") || element.title || ""
}

function iconOf(element) {
  const use = (element.matches("[type=radio]") ? element.parentElement : element).querySelector("use")
  return use?.getAttribute("href")?.split("#")[1] ?? "right"
}

function press(element) {
  element.focus()
  element.click()
  if (element.matches("[type=radio]")) element.dispatchEvent(new CustomEvent("keys:chosen", { bubbles: true }))
}
