// form[data-autosubmit]: a changed choice applies at once; typed text applies when typing pauses.
export function autosubmitFilters() {
  for (const form of document.querySelectorAll('form[data-autosubmit]')) {
    let timer
    const send = () => {
      clearTimeout(timer)
      form.requestSubmit()
    }
    form.addEventListener('change', (event) => {
      if (!isTyped(event.target)) send()
    })
    form.addEventListener('input', (event) => {
      if (!isTyped(event.target)) return
      clearTimeout(timer)
      timer = setTimeout(send, 700)
    })
  }
}

export function selectAll() {
  for (const master of document.querySelectorAll('[data-select-all]')) {
    const boxes = () => document.querySelectorAll(`input[type=checkbox][name="${CSS.escape(master.dataset.selectAll)}"]`)
    master.addEventListener('change', () => {
      for (const box of boxes()) box.checked = master.checked
    })
    document.addEventListener('change', (event) => {
      if (event.target === master || event.target.name !== master.dataset.selectAll) return
      const all = [...boxes()]
      const ticked = all.filter((box) => box.checked).length
      master.checked = ticked === all.length
      master.indeterminate = ticked > 0 && ticked < all.length
    })
  }
}

function isTyped(field) {
  return field.matches('input:not([type=checkbox], [type=radio], [type=date], [type=month]), textarea')
}
