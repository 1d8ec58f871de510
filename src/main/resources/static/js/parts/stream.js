// One stream of changes for all tabs of this browser. Elements name their topics in data-live-topics-value; when one of
// them changed, the window hears "live:changed" with the set of topics ("*" stands for all).

const tab = crypto.randomUUID?.() ?? String(Math.random())
let channel
let asked = ""
let timer

const topics = () => [...new Set([...document.querySelectorAll("[data-live-topics-value]")]
  .flatMap(element => element.dataset.liveTopicsValue.split(" ")).filter(Boolean))].sort()

const tell = (name, detail) => dispatchEvent(new CustomEvent(name, { detail }))

function hear({ changed, connected }) {
  if (changed) tell("live:changed", new Set(changed))
  if (connected !== undefined) tell("live:connection", { connected })
}

function ask() {
  const wanted = topics()
  if (wanted.join(" ") === asked) return
  asked = wanted.join(" ")
  channel.send({ from: tab, topics: wanted, since: document.querySelector("meta[name=tameng-moment]")?.content })
}

function leave() {
  asked = ""
  channel.send({ from: tab, topics: [] })
}

function shared(url) {
  const worker = new SharedWorker(url, { type: "module", name: "tameng-stream" })
  worker.port.onmessage = ({ data }) => hear(data)
  return { send: message => worker.port.postMessage(message) }
}

// Without shared workers the tab that holds the lock listens for all.
async function elected(url) {
  const { Feed } = await import(url)
  const radio = new BroadcastChannel("tameng-stream")
  let feed
  const send = message => { feed?.want(message.from, message.topics, message.since); radio.postMessage(message) }
  radio.onmessage = ({ data }) => {
    if (data.from) feed?.want(data.from, data.topics, data.since)
    else if (data.who) { asked = ""; ask() }
    else hear(data)
  }
  navigator.locks.request("tameng-stream", () => {
    feed = new Feed(message => { hear(message); radio.postMessage(message) })
    radio.postMessage({ who: true })
    asked = ""
    ask()
    return new Promise(() => {})
  })
  return { send }
}

async function alone(url) {
  const { Feed } = await import(url)
  const feed = new Feed(hear)
  return { send: ({ from, topics, since }) => feed.want(from, topics, since) }
}

async function channelToWorker() {
  const url = new URL("stream_worker.js", import.meta.url)
  if (window.SharedWorker) return shared(url)
  return window.BroadcastChannel && navigator.locks ? elected(url) : alone(url)
}

async function follow() {
  channel = await channelToWorker()
  const later = () => { clearTimeout(timer); timer = setTimeout(ask, 50) }
  addEventListener("live:topics", later)
  addEventListener("turbo:load", later)
  addEventListener("pagehide", leave)
  addEventListener("pageshow", later)
  later()
}

follow()
