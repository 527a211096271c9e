// input[data-slug-from]: previews the address while typing. A hint only; the server makes the real slug.
export function slugPreviews() {
  for (const field of document.querySelectorAll('[data-slug-from]')) {
    const title = document.getElementById(field.dataset.slugFrom)
    const preview = document.getElementById(field.dataset.slugPreview)
    if (!preview) continue
    const show = () => {
      const slug = slugOf(field.value || title?.value || '')
      preview.textContent = slug ? `${preview.dataset.prefix ?? ''}${slug}` : ''
    }
    field.addEventListener('input', show)
    title?.addEventListener('input', show)
    show()
  }
}

function slugOf(text) {
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '').normalize('NFC')
  return bare.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80)
}
