// A dialog to find one thing (image, file, programme) in a list from the server, or to upload a new one.
import { element, icon } from './dom.js'
import { upload } from './upload.js'

// Resolves with the chosen {id, url, name, …}, or null. `source` = { url, uploadUrl, accept, title, layout: 'grid' | 'list' }.
export function choose(source, t) {
  const parts = build(source, t)
  const state = { ...source, ...parts, t, query: '', page: 1, chosen: null }
  parts.search.addEventListener('input', debounce(() => {
    state.query = parts.search.value
    load(state, 1)
  }))
  parts.more.addEventListener('click', () => load(state, state.page + 1))
  parts.close.addEventListener('click', () => parts.dialog.close())
  parts.file?.addEventListener('change', () => send(state, parts.file.files[0]))
  if (parts.drop) acceptDrops(state)
  document.body.append(parts.dialog)
  parts.dialog.showModal()
  if (source.url) load(state, 1)
  return new Promise((resolve) => parts.dialog.addEventListener('close', () => {
    parts.dialog.remove()
    resolve(state.chosen)
  }))
}

function build(source, t) {
  const search = element('input', { class: 'input', type: 'search', 'aria-label': t('search'), placeholder: t('search'), dir: 'auto', autofocus: true })
  const list = element('div', { class: source.layout === 'list' ? 'stack tight' : 'media-grid' })
  const status = element('p', { class: 'soft', role: 'status' })
  const more = element('button', { class: 'button small', type: 'button', hidden: true }, t('more'))
  const close = element('button', { class: 'button', type: 'button' }, t('cancel'))
  const file = source.uploadUrl ? element('input', { type: 'file', accept: source.accept, 'aria-label': t('upload') }) : null
  const bar = element('progress', { max: 100, value: 0, hidden: true, 'aria-label': t('uploading') })
  const drop = file && element('div', { class: 'dropzone' }, icon('upload'), element('span', {}, t('upload-hint')), file, bar)
  const dialog = element('dialog', { class: 'dialog wide', 'aria-label': source.title },
    element('div', { class: 'dialog-body' },
      element('h2', {}, source.title), drop, source.url ? search : null, status, list, more,
      element('div', { class: 'actions end' }, close)))
  return { dialog, search, list, status, more, close, file, bar, drop }
}

async function load(state, page) {
  const address = new URL(state.url, location.href)
  address.searchParams.set('q', state.query)
  address.searchParams.set('page', page)
  try {
    const answer = await fetch(address, { headers: { Accept: 'application/json' } })
    if (!answer.ok) throw new Error(String(answer.status))
    const { items = [], next } = await answer.json()
    if (page === 1) state.list.replaceChildren()
    state.page = page
    state.list.append(...items.map((item) => tile(state, item)))
    state.more.hidden = !next
    state.status.textContent = state.list.childElementCount ? '' : state.t('nothing-found')
  } catch {
    state.status.textContent = state.t('load-failed')
  }
}

function tile(state, item) {
  const pick = () => {
    state.chosen = item
    state.dialog.close()
  }
  const picture = item.url && state.layout !== 'list' ? element('img', { src: item.url, alt: item.alt ?? '', loading: 'lazy' }) : null
  const text = element('span', { class: 'name' }, element('bdi', {}, item.name ?? item.title ?? item.id))
  return element('button', { type: 'button', class: state.layout === 'list' ? 'button' : 'media-item', on: { click: pick } }, picture, text)
}

async function send(state, file) {
  if (!file) return
  state.bar.hidden = false
  state.status.textContent = state.t('uploading')
  try {
    state.chosen = await upload(state.uploadUrl, file, (percent) => { state.bar.value = percent })
    state.dialog.close()
  } catch (error) {
    state.status.textContent = error.message || state.t('upload-failed')
  } finally {
    state.bar.hidden = true
  }
}

function acceptDrops(state) {
  const mark = (over) => (event) => {
    event.preventDefault()
    state.drop.dataset.over = over
  }
  state.drop.addEventListener('dragover', mark('true'))
  state.drop.addEventListener('dragleave', mark('false'))
  state.drop.addEventListener('drop', (event) => {
    mark('false')(event)
    send(state, event.dataTransfer.files[0])
  })
}

function debounce(act) {
  let timer
  return () => {
    clearTimeout(timer)
    timer = setTimeout(act, 300)
  }
}
