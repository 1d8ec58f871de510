// Holds the stream. Runs in a shared worker, or in the page where there is none.

const SILENCE = 45_000 // the server says something every 20 s

export class Feed {
  #wants = new Map()
  #topics = ""
  #source
  #next
  #retry
  #pause = 1000
  #watch
  #tell
  #since // when the page was made that asked last
  #fresh = false // nothing has been heard yet, and nothing is missed but what came after the page

  constructor(tell) {
    this.#tell = tell
  }

  want(who, topics, since) {
    this.#since = since
    if (topics.length) this.#wants.set(who, topics)
    else this.#wants.delete(who)
    clearTimeout(this.#next)
    this.#next = setTimeout(() => this.#update(), topics.length ? 0 : 1000)
  }

  // The old stream goes on until the new one is there, so nothing falls in between; what is new hears "*" once.
  #update() {
    const topics = [...new Set([...this.#wants.values()].flat())].sort()
    if (topics.join(",") === this.#topics) return
    const known = new Set(this.#topics.split(","))
    this.#fresh = !this.#topics && Boolean(this.#since)
    this.#topics = topics.join(",")
    if (topics.length) this.#connect(topics.filter(topic => !known.has(topic)))
    else this.#close()
  }

  #close() {
    this.#source?.close()
    this.#source = undefined
    clearTimeout(this.#watch)
    clearTimeout(this.#retry)
  }

  #connect(added) {
    clearTimeout(this.#retry)
    const since = this.#fresh ? `&since=${this.#since}` : ""
    this.#fresh = false
    const source = new EventSource(`/stream?topics=${encodeURIComponent(this.#topics)}${since}`)
    let first = added
    source.addEventListener("changed", ({ data }) => {
      this.#alive(source)
      const changed = data.split(" ")
      this.#tell({ changed: first && changed.includes("*") ? first : changed })
      first = undefined
    })
    source.onopen = () => {
      const old = this.#source
      this.#source = source
      if (old !== source) old?.close()
      this.#pause = 1000
      this.#alive(source)
      this.#tell({ connected: true })
    }
    source.onerror = () => this.#lost(source)
  }

  #alive(source) {
    clearTimeout(this.#watch)
    this.#watch = setTimeout(() => this.#lost(source), SILENCE)
  }

  #lost(source) {
    source.close()
    if (this.#source && this.#source !== source) return
    this.#source = undefined
    clearTimeout(this.#retry)
    this.#tell({ connected: false })
    this.#retry = setTimeout(() => this.#connect(), this.#pause)
    this.#pause = Math.min(this.#pause * 2, 15_000)
  }
}

if (typeof SharedWorkerGlobalScope !== "undefined" && self instanceof SharedWorkerGlobalScope) {
  const ports = new Map()
  const feed = new Feed(message => ports.forEach(port => port.postMessage(message)))
  self.onconnect = ({ ports: [port] }) => {
    port.onmessage = ({ data: { from, topics, since } }) => {
      if (topics.length) ports.set(from, port)
      else ports.delete(from)
      feed.want(from, topics, since)
    }
  }
}
