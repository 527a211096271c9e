// form[data-guard]: tells when there is unsaved text, and lets the browser ask before it is lost.
export function guardForms() {
  for (const form of document.querySelectorAll('form[data-guard]')) guard(form)
}

function guard(form) {
  let dirty = form.dataset.guard === 'dirty'
  let leaving = false
  const status = form.querySelector('[data-save-status]')
  const clean = status?.textContent ?? ''
  const show = () => {
    if (!status) return
    status.dataset.dirty = String(dirty)
    status.textContent = dirty ? status.dataset.dirtyLabel ?? '' : clean
  }
  form.addEventListener('input', (event) => {
    if (event.target.closest('dialog')) return
    dirty = true
    show()
  })
  form.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) leaving = true
  })
  addEventListener('pageshow', () => { leaving = false })
  addEventListener('beforeunload', (event) => {
    if (dirty && !leaving) event.preventDefault()
  })
  show()
}
