// form[data-keep="key"][data-keep-version="7"]: keeps a copy of what is typed in this browser, so that a dead line, a
// closed tab or an expired session loses nothing. Offers it back; drops it once the server has it: as a version of this
// person's, or as the autosave that the page offers by itself.
import { element, labelsOf } from './dom.js'

const DAYS = 14
const PREFIX = 'mihan-keep:'
const BEGAN = ['digest', 'sitting']

export function keepCopies() {
  forgetOld()
  for (const form of document.querySelectorAll('form[data-keep]')) keep(form)
}

function keep(form) {
  const name = PREFIX + form.dataset.keep
  const version = Number(form.dataset.keepVersion ?? 0)
  const kept = read(name)
  const mine = form.dataset.keepMine !== 'false'
  const offered = 'autosaveWaiting' in form.dataset && kept?.onServer >= kept?.at
  if (kept && kept.sent && mine && version > kept.version) localStorage.removeItem(name)
  else if (kept && !offered && differs(form, kept.values)) offer(form, name, kept)
  let timer
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => write(name, { version, at: Date.now(), values: valuesOf(form), began: beganOf(form) }), 1000)
  })
  form.addEventListener('autosaved', ({ detail }) => {
    const copy = read(name)
    if (copy) write(name, { ...copy, onServer: detail })
  })
  form.addEventListener('submit', (event) => {
    clearTimeout(timer)
    if (!event.defaultPrevented) write(name, { version, at: Date.now(), values: valuesOf(form), began: beganOf(form), sent: true })
  })
}

function offer(form, name, kept) {
  const t = labelsOf(form)
  const close = () => notice.remove()
  const restore = () => {
    begin(form, kept.began)
    fill(form, kept.values)
    close()
  }
  const discard = () => {
    localStorage.removeItem(name)
    close()
  }
  const notice = element('div', { class: 'alert warn', role: 'status' },
    element('p', {}, t('kept-found'), ' ', element('time', { datetime: new Date(kept.at).toISOString() }, new Date(kept.at).toLocaleString(document.documentElement.lang))),
    element('div', { class: 'actions' },
      element('button', { type: 'button', class: 'button', on: { click: restore } }, t('kept-restore')),
      element('button', { type: 'button', class: 'button quiet', on: { click: discard } }, t('kept-discard'))))
  form.before(notice)
}

function valuesOf(form) {
  const values = {}
  for (const field of textFields(form)) values[field.name] = field.value
  return values
}

// Which text the words were typed upon, and on which open page: taken back with them, so that what somebody saved since
// is merged and not overwritten.
function beganOf(form) {
  return Object.fromEntries(BEGAN.filter((name) => form.elements[name]).map((name) => [name, form.elements[name].value]))
}

function begin(form, began = {}) {
  for (const [name, value] of Object.entries(began)) if (form.elements[name]) form.elements[name].value = value
}

function differs(form, values) {
  return textFields(form).some((field) => values[field.name] !== undefined && values[field.name] !== field.value)
}

function fill(form, values) {
  for (const field of textFields(form)) {
    const value = values[field.name]
    if (value === undefined || value === field.value) continue
    const editor = field.closest('mihan-editor')
    if (editor?.restore) editor.restore(value)
    else field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

// Secrets and the server's own hidden values stay out of the copy; the editor's hidden field is text.
function textFields(form) {
  return [...form.elements].filter((field) => field.name && !field.disabled &&
    (field.matches('textarea, select:not([multiple]), input:is([type=text], [type=url], [type=email], [type=tel], [type=date], [type=datetime-local], :not([type]))') || field.closest('mihan-editor')))
}

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name))
  } catch {
    return null
  }
}

function write(name, copy) {
  try {
    localStorage.setItem(name, JSON.stringify(copy))
  } catch {
    // A full or forbidden store only means that there is no copy.
  }
}

function forgetOld() {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(PREFIX) && Date.now() - (read(name)?.at ?? 0) > DAYS * 86_400_000) localStorage.removeItem(name)
  }
}
