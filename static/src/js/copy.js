// button[data-copy]: copies that text and says so in data-copied.
import { toast } from './dom.js'

export function copyButtons() {
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy]')
    if (!button) return
    event.preventDefault()
    try {
      await navigator.clipboard.writeText(button.dataset.copy)
      toast(button.dataset.copied ?? '✓')
    } catch {
      const shown = document.getElementById(button.dataset.copyFrom ?? '')
      shown?.select?.()
    }
  })
}
