// <mihan-counter for="field-id" max="200">: shows characters used, counted as the server counts them (code points).
customElements.define('mihan-counter', class extends HTMLElement {
  connectedCallback() {
    const field = document.getElementById(this.getAttribute('for'))
    if (!field) return
    const max = Number(this.getAttribute('max'))
    const show = () => {
      const used = [...field.value].length
      this.textContent = max ? `${used} / ${max}` : `${used}`
      this.dataset.over = String(Boolean(max) && used > max)
    }
    field.addEventListener('input', show)
    show()
  }
})
