// [data-checks="/admin/editions/7/checks"]: keeps the list of checks beside the form up to date with what is typed,
// and jumps to the block that a check names. Without it the list is that of the last saved text.
const PAUSE = 1500

export function liveChecks() {
  document.addEventListener('click', jumpToBlock)
  const panel = document.querySelector('[data-checks]')
  const form = document.querySelector('form[data-guard]')
  if (panel && form) follow(panel, form)
}

function follow(panel, form) {
  let timer
  let asked = 0
  form.addEventListener('input', (event) => {
    if (event.target.closest('dialog')) return
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE)
  })
  async function ask() {
    const turn = ++asked
    const html = await answer(panel.dataset.checks, form)
    // A slow answer must not replace a newer one, nor move the list while somebody is in it.
    if (html === null || turn !== asked || panel.contains(document.activeElement)) return
    const page = new DOMParser().parseFromString(html, 'text/html')
    panel.replaceChildren(...page.body.childNodes)
  }
}

async function answer(address, form) {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { accept: 'text/html' },
      body: new URLSearchParams(new FormData(form)),
    })
    return response.ok && !response.redirected ? await response.text() : null
  } catch {
    return null
  }
}

function jumpToBlock(event) {
  const link = event.target.closest('a[data-block]')
  const block = link && document.querySelector(`mihan-editor [data-block-id="${CSS.escape(link.dataset.block)}"]`)
  if (!block) return
  event.preventDefault()
  block.closest('[contenteditable=true]')?.focus({ preventScroll: true })
  block.scrollIntoView({ block: 'center' })
  getSelection()?.setPosition(block, 0)
}
