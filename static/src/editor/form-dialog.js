// A small form in a dialog: the one way the editor asks for a link, the words of an image, or a figure.
import { element } from '../js/dom.js'

// fields: [{ name, label, type: 'text' | 'url' | 'area' | 'check' | 'select', value, options, required, ltr, help, check }].
// Resolves with { name: value } or null; `remove` adds a button that resolves with 'remove'.
export function askFor({ title, fields, remove }, t) {
  const rows = fields.map((field) => row(field, t))
  const form = element('form', { method: 'dialog', novalidate: true },
    element('h2', {}, title), ...rows.map(({ view }) => view),
    element('div', { class: 'actions end' },
      remove ? element('button', { class: 'button danger', value: 'remove', type: 'submit' }, remove) : null,
      element('button', { class: 'button', value: 'cancel', type: 'submit' }, t('cancel')),
      element('button', { class: 'button primary', value: 'ok', type: 'submit' }, t('ok'))))
  const dialog = element('dialog', { class: 'dialog', 'aria-label': title }, form)
  // Enter in a field would press the first button (cancel or remove).
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target.matches('textarea, button')) return
    event.preventDefault()
    form.querySelector('[value=ok]').click()
  })
  form.addEventListener('submit', (event) => {
    event.stopPropagation()
    if (event.submitter?.value === 'ok' && !rows.map(({ accept }) => accept()).every(Boolean)) event.preventDefault()
  })
  document.body.append(dialog)
  dialog.showModal()
  rows[0]?.input.focus()
  return new Promise((resolve) => dialog.addEventListener('close', () => {
    dialog.remove()
    if (dialog.returnValue === 'ok') resolve(Object.fromEntries(rows.map(({ name, read }) => [name, read()])))
    else resolve(dialog.returnValue === 'remove' ? 'remove' : null)
  }))
}

function row(field, t) {
  const id = `ask-${field.name}`
  const input = control(field, id)
  const error = element('p', { class: 'error', id: `${id}-error`, hidden: true })
  const label = field.type === 'check'
    ? element('label', { class: 'choice' }, input, element('span', {}, field.label))
    : element('label', { for: id }, field.label)
  const help = field.help ? element('p', { class: 'help' }, field.help) : null
  const view = element('div', { class: 'field' }, label, help, field.type === 'check' ? null : input, error)
  // An address copied out of Arabic text brings invisible direction marks along.
  const text = () => (field.ltr ? input.value.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '') : input.value).trim()
  const read = () => (field.type === 'check' ? input.checked : text())
  const accept = () => {
    const problem = field.required && !read() ? t('required') : read() && field.check?.(read()) ? field.check(read()) : ''
    error.textContent = problem
    error.hidden = !problem
    input.setAttribute('aria-invalid', String(Boolean(problem)))
    if (problem) input.focus()
    return !problem
  }
  input.setAttribute('aria-describedby', error.id)
  return { name: field.name, view, input, read, accept }
}

function control({ type, value, options, ltr }, id) {
  if (type === 'check') return element('input', { type: 'checkbox', id, checked: Boolean(value) })
  if (type === 'select') {
    return element('select', { class: 'select', id }, options.map(([key, label]) => element('option', { value: key, selected: key === value }, label)))
  }
  const classes = ltr ? 'input ltr' : 'input'
  const node = type === 'area'
    ? element('textarea', { class: 'textarea', id, dir: 'auto', placeholder: ' ' })
    : element('input', { class: classes, id, type: 'text', inputmode: type === 'url' ? 'url' : null, dir: ltr ? 'ltr' : 'auto', autocomplete: 'off', placeholder: ' ' })
  node.value = value ?? ''
  return node
}
