// Blocks that are facts rather than text: image, gallery, file, video, key figures, programme card. Each shows what it
// holds and opens one dialog to change it, from a button that the keyboard reaches.
import { Node } from '@tiptap/core'
import { element, icon } from '../js/dom.js'
import { ask } from './questions.js'

const TEXTS = {
  image: { asset: '', alt: '', decorative: false, caption: '', credit: '' },
  file: { asset: '', title: '' },
  video: { url: '', title: '' },
  keyFigure: { label: '', value: '', unit: '', asOf: '', scope: '', source: '' },
  programmeCard: { programme: '' },
}

const PICTURES = { file: 'paperclip', video: 'video', keyFigure: 'chart-column', programmeCard: 'graduation-cap' }

// `host` is the <mihan-editor>: its addresses and words.
export function factBlocks(host) {
  return [
    leaf('image', host), leaf('file', host), leaf('video', host), leaf('programmeCard', host),
    leaf('keyFigure', host, ''), group('gallery', 'image', host), group('keyFigures', 'keyFigure', host),
  ]
}

function leaf(name, host, where = 'block') {
  return Node.create({
    name,
    group: where,
    atom: true,
    selectable: true,
    draggable: Boolean(where),
    addAttributes: () => Object.fromEntries(Object.entries(TEXTS[name]).map(([key, empty]) => [key, attribute(key, empty)])),
    parseHTML: () => [{ tag: `div[data-fact="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', { 'data-fact': name, ...HTMLAttributes }],
    addNodeView: () => (given) => leafView(name, host, given),
  })
}

// Attributes travel as data-… when a block is cut and pasted inside the editor.
function attribute(key, empty) {
  const data = `data-${key.toLowerCase()}`
  const read = (node) => node.getAttribute(data) ?? ''
  return {
    default: empty,
    parseHTML: typeof empty === 'boolean' ? (node) => read(node) === 'true' : read,
    renderHTML: (attributes) => ({ [data]: String(attributes[key]) }),
  }
}

function leafView(name, host, { node, editor, getPos }) {
  let current = node
  const summary = element('div', { class: 'stack tight' })
  const edit = async () => {
    const attributes = await ask(name, current.attrs, host)
    if (attributes === 'remove') return remove(editor, getPos, current)
    if (attributes) editor.chain().command(({ tr }) => Boolean(tr.setNodeMarkup(getPos(), undefined, { ...current.attrs, ...attributes }))).run()
    editor.commands.focus()
  }
  const dom = element('div', { class: 'editor-block', 'data-fact': name, contenteditable: 'false' },
    header(host.t(`block-${name}`), tool(host.t('edit'), 'pencil', edit), tool(host.t('remove'), 'trash-2', () => remove(editor, getPos, current))), summary)
  const show = () => summary.replaceChildren(...described(name, current.attrs, host))
  show()
  return {
    dom,
    update: (next) => {
      if (next.type !== current.type) return false
      current = next
      show()
      return true
    },
    stopEvent: (event) => Boolean(event.target.closest?.('button')),
    ignoreMutation: () => true,
  }
}

function described(name, attributes, host) {
  const bdi = (text, classes = '') => element('p', { class: classes }, element('bdi', {}, text))
  switch (name) {
    case 'image': {
      const alt = attributes.decorative ? host.t('decorative') : attributes.alt || host.t('alt-missing')
      return [element('img', { src: `/admin/images/${attributes.asset}/480`, alt: attributes.alt }), bdi(attributes.caption),
        bdi(alt, attributes.alt || attributes.decorative ? 'soft' : 'error'), bdi(attributes.credit, 'soft')]
    }
    case 'keyFigure':
      return [bdi(`${attributes.value} ${attributes.unit}`, 'strong'), bdi(attributes.label),
        bdi(attributes.asOf || host.t('as-of-missing'), attributes.asOf ? 'soft' : 'error'),
        bdi([attributes.scope, attributes.source].filter(Boolean).join(' · '), 'soft')]
    case 'programmeCard': {
      const title = bdi(attributes.programme)
      host.programmeTitle(attributes.programme).then((text) => { title.firstChild.textContent = text })
      return [element('div', { class: 'cluster' }, icon(PICTURES[name]), title)]
    }
    default:
      return [element('div', { class: 'cluster' }, icon(PICTURES[name]), bdi(attributes.title || attributes.url || attributes.asset)),
        attributes.url ? element('p', { class: 'soft ltr' }, attributes.url) : '']
  }
}

function group(name, child, host) {
  return Node.create({
    name,
    group: 'block',
    content: `${child}+`,
    selectable: true,
    parseHTML: () => [{ tag: `section[data-fact="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['section', { 'data-fact': name, ...HTMLAttributes }, 0],
    addNodeView: () => (given) => groupView(name, child, host, given),
  })
}

function groupView(name, child, host, { node, editor, getPos }) {
  let current = node
  const add = async () => {
    const attributes = await ask(child, {}, host)
    if (!attributes || attributes === 'remove') return
    editor.commands.insertContentAt(getPos() + current.nodeSize - 1, { type: child, attrs: attributes })
  }
  const contentDOM = element('div', { class: name === 'gallery' ? 'gallery' : 'key-figures' })
  const head = header(host.t(`block-${name}`), tool(host.t(`add-${child}`), 'plus', add), tool(host.t('remove'), 'trash-2', () => remove(editor, getPos, current)))
  head.contentEditable = 'false'
  return {
    dom: element('div', { class: 'editor-block', 'data-fact': name }, head, contentDOM),
    contentDOM,
    update: (next) => {
      if (next.type !== current.type) return false
      current = next
      return true
    },
    stopEvent: (event) => head.contains(event.target),
    ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
  }
}

function header(title, ...tools) {
  return element('header', {}, element('span', {}, title), element('span', { class: 'actions' }, tools))
}

function tool(label, picture, act) {
  return element('button', { type: 'button', class: 'button quiet small', on: { click: act } }, icon(picture), label)
}

// The last image of a gallery takes the gallery with it: an empty one is not allowed to exist.
function remove(editor, getPos, node) {
  const position = getPos()
  const place = editor.state.doc.resolve(position)
  const alone = ['gallery', 'keyFigures'].includes(place.parent.type.name) && place.parent.childCount === 1
  const range = alone ? { from: place.before(), to: place.after() } : { from: position, to: position + node.nodeSize }
  editor.chain().deleteRange(range).focus().run()
}
