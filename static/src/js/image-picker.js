// <mihan-image-picker>: fills the asset field from a dialog or an upload, and shows the picture.
import { element, labelsOf } from './dom.js'
import { choose } from './chooser.js'
import { upload } from './upload.js'

customElements.define('mihan-image-picker', class extends HTMLElement {
  connectedCallback() {
    this.t = labelsOf(this)
    this.field = this.querySelector('[data-asset]')
    this.preview = this.querySelector('[data-preview]')
    if (!this.field) return
    // Without script the identifier is typed; with it, nobody needs to see one.
    const row = this.field.closest('.field')
    if (row) row.hidden = true
    this.nothing = [...(this.preview?.querySelector('img') ? [] : this.preview?.childNodes ?? [])]
    this.querySelector('[data-choose]')?.addEventListener('click', () => this.open())
    this.querySelector('[data-upload]')?.addEventListener('click', () => this.askFile())
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.show(null))
  }

  async open() {
    const item = await choose({ url: this.dataset.imagesUrl, uploadUrl: this.dataset.uploadUrl, accept: 'image/*', title: this.t('choose-image') }, this.t)
    if (item) this.show(item)
  }

  askFile() {
    const input = element('input', { type: 'file', accept: 'image/*' })
    input.addEventListener('change', () => this.send(input.files[0]))
    input.click()
  }

  async send(file) {
    if (!file) return
    const [bar, error] = [this.querySelector('[data-progress]'), this.querySelector('[data-error]')]
    if (bar) bar.hidden = false
    if (error) error.hidden = true
    try {
      this.show(await upload(this.dataset.uploadUrl, file, (percent) => { if (bar) bar.value = percent }))
    } catch (failure) {
      if (!error) return
      error.textContent = failure.message || this.t('upload-failed')
      error.hidden = false
    } finally {
      if (bar) bar.hidden = true
    }
  }

  show(item) {
    this.field.value = item?.id ?? ''
    this.preview?.replaceChildren(...(item ? [element('img', { src: item.url, alt: '' })] : this.nothing))
    this.fill('[data-alt], [name$=".alt"]', item?.alt)
    this.fill('[data-credit], [name$=".credit"]', item?.credit)
    this.field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  // What is already written for this use of the picture is never overwritten.
  fill(selector, text) {
    const field = this.querySelector(selector)
    if (field && text && !field.value) field.value = text
  }
})
