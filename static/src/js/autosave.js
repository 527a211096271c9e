// form[data-autosave="/…/autosave"]: sends the form as it stands a few seconds after a change, and says truthfully
// where the words are. The copy in the browser (keep.js) is made whatever happens here.
import { element, labelsOf } from './dom.js'

const PAUSE = 3000
const LONGEST_PAUSE = 60_000
const HEARTBEAT = 45_000
const TIMEOUT = 20_000
// A page that closes may send no more than this.
const LAST_WORDS = 60_000
const STATES = { 200: null, 401: 'signed-out', 404: 'closed', 403: 'closed', 409: 'closed', 413: 'failed', 422: 'failed' }
const CALM = ['saved']
const SILENT = ['typing', 'saving']

export function autosaveForms() {
  for (const form of document.querySelectorAll('form[data-autosave]')) start(form)
}

function start(form) {
  const say = speaker(form)
  let changed = false
  let closed = false
  let pause = PAUSE
  let timer
  let sending

  const later = (wait) => {
    clearTimeout(timer)
    if (!closed) timer = setTimeout(send, wait)
  }
  const retry = (state) => {
    say(state)
    changed = true
    pause = Math.min(pause * 2, LONGEST_PAUSE)
    later(pause)
  }

  async function send(last = false) {
    if (sending) return
    if (!navigator.onLine) return retry('offline')
    changed = false
    sending = new AbortController()
    const body = bodyOf(form)
    const sent = Date.now()
    say('saving')
    try {
      const answer = await ask(form.dataset.autosave, body, sending.signal, last)
      sending = undefined
      if (answer.ok) return heard(await answer.json(), sent)
      const state = STATES[answer.status]
      closed = state === 'closed'
      if (closed) say(state)
      else retry(state ?? 'failed')
    } catch (error) {
      sending = undefined
      if (error.name !== 'AbortError') retry(navigator.onLine ? 'failed' : 'offline')
    }
  }

  function heard(answer, sent) {
    pause = PAUSE
    say(answer.state, new Date())
    showPresent(answer.others)
    if (answer.state !== 'waiting') form.dispatchEvent(new CustomEvent('autosaved', { detail: sent }))
    if (changed) later(pause)
  }

  async function beat() {
    if (closed || sending || document.visibilityState !== 'visible') return
    try {
      const answer = await ask(form.dataset.presence, new URLSearchParams())
      if (answer.ok) showPresent((await answer.json()).others)
      else if (answer.status === 401) say('signed-out')
    } catch {
      // Nothing was being saved: the next change tells whether the line is dead.
    }
  }

  form.addEventListener('input', (event) => {
    if (event.target.closest('dialog')) return
    changed = true
    say('typing')
    later(pause)
  })
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    clearTimeout(timer)
    sending?.abort()
    closed = true
  })
  addEventListener('pageshow', (event) => { if (event.persisted) closed = false })
  addEventListener('online', () => { if (changed) later(0) })
  addEventListener('offline', () => { if (changed) say('offline') })
  // Coming back from the window where one signed in again.
  addEventListener('focus', () => { if (changed) later(0) })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && changed && !closed) send(true)
  })
  setInterval(beat, HEARTBEAT)
}

function ask(address, body, signal, last = false) {
  return fetch(address, {
    method: 'POST',
    body,
    headers: { Accept: 'application/json' },
    keepalive: last && body.toString().length < LAST_WORDS,
    signal: signal ? AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]) : AbortSignal.timeout(TIMEOUT),
  })
}

function bodyOf(form) {
  return new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
}

// The sentence is announced when it changes. What changes with every word is only seen: typing hides a promise that does
// not hold for the newest words yet.
function speaker(form) {
  const status = form.querySelector('[data-autosave-status]')
  const time = form.querySelector('[data-autosave-time]')
  const word = labelsOf({ dataset: { labels: form.dataset.autosaveLabels } })
  let current
  return (state, at) => {
    if (!status || !time) return
    status.parentElement.dataset.state = state
    if (SILENT.includes(state) && current !== undefined && !CALM.includes(current)) return
    time.textContent = at ? at.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }) : state === 'saving' ? word(state) : ''
    if (SILENT.includes(state) || state === current) return
    current = state
    status.parentElement.dataset.tone = CALM.includes(state) ? 'good' : 'bad'
    status.replaceChildren(word(state))
    if (state === 'signed-out') status.append(' ', element('a', { href: '/admin/sign-in', target: '_blank', rel: 'noopener' }, word('sign-in')))
  }
}

function showPresent(others) {
  const list = document.querySelector('[data-present]')
  list?.replaceChildren(...others.map((text) => element('li', {}, text)))
}
