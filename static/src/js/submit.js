// A second click must not send the same act twice. Buttons are not disabled: that would drop their name and value.
export function preventDoubleSubmit() {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (event.defaultPrevented || form.method !== 'post' || 'multi' in form.dataset) return
    if ('sending' in form.dataset) return event.preventDefault()
    form.dataset.sending = ''
    event.submitter?.setAttribute('aria-busy', 'true')
  })
  addEventListener('pageshow', release)
}

function release() {
  for (const form of document.querySelectorAll('form[data-sending]')) delete form.dataset.sending
  for (const button of document.querySelectorAll('button[aria-busy]')) button.removeAttribute('aria-busy')
}
