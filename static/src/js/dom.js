// Builds elements without innerHTML, so that no text from the server or the user is ever parsed as markup.
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue
    if (name === 'on') for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler)
    else node.setAttribute(name, value === true ? '' : value)
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined))
  return node
}

export function icon(name, classes = '') {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('class', `icon ${classes}`.trim())
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS(space, 'use')
  use.setAttribute('href', `${spriteAddress()}#${name}`)
  svg.append(use)
  return svg
}

// The sprite's hashed name is known to the server only; any icon already on the page, or the meta tag, tells it.
function spriteAddress() {
  const declared = document.querySelector('meta[name="icon-sprite"]')?.content
  const drawn = document.querySelector('svg.icon use')?.getAttribute('href')
  return declared ?? drawn?.split('#')[0] ?? ''
}

// Words come from the element's data-labels, or once for the page from <script type="application/json" id="editor-words">.
export function labelsOf(host) {
  let words = {}
  try {
    words = JSON.parse(host?.dataset.labels ?? document.getElementById('editor-words')?.textContent ?? '{}')
  } catch {
    words = {}
  }
  return (key) => words[key] ?? key
}

export function toast(message, tone = '') {
  let region = document.querySelector('.toasts')
  if (!region) {
    region = element('div', { class: 'toasts', 'aria-live': 'polite' })
    document.body.append(region)
  }
  const note = element('div', { class: `toast ${tone}`.trim() }, message)
  region.append(note)
  setTimeout(() => note.remove(), 6000)
}
