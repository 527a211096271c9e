// button[data-confirm] or a[data-confirm]: asks first. Without script the server's own confirmation page asks.
import { element } from './dom.js'

export function askBeforeLoss() {
  document.addEventListener('click', async (event) => {
    const trigger = event.target.closest('[data-confirm]')
    if (!trigger || trigger.dataset.confirmed) return
    event.preventDefault()
    event.stopPropagation()
    if (!(await confirmed(trigger))) return trigger.focus()
    trigger.dataset.confirmed = 'yes'
    trigger.click()
    delete trigger.dataset.confirmed
  }, true)
}

function confirmed(trigger) {
  const { confirm, confirmYes, confirmNo } = trigger.dataset
  const danger = trigger.classList.contains('danger') ? 'danger' : ''
  const dialog = element('dialog', { class: 'dialog', 'aria-labelledby': 'confirm-question' },
    element('form', { method: 'dialog' },
      element('h2', { id: 'confirm-question' }, confirm),
      element('div', { class: 'actions end' },
        element('button', { class: 'button', value: 'no', autofocus: true }, confirmNo ?? '✕'),
        element('button', { class: `button primary ${danger}`, value: 'yes' }, confirmYes ?? trigger.textContent.trim()))))
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => dialog.addEventListener('close', () => {
    dialog.remove()
    resolve(dialog.returnValue === 'yes')
  }))
}
