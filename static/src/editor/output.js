// The document as the server reads it: only the attributes it knows, always written, never null.
const ATTRIBUTES = {
  paragraph: { dir: 'auto' },
  heading: { level: 2, dir: 'auto' },
  bulletList: {},
  orderedList: { start: 1 },
  blockquote: {},
  callout: { tone: 'info' },
  table: { caption: '' },
  tableHeader: { colspan: 1, rowspan: 1 },
  tableCell: { colspan: 1, rowspan: 1 },
  image: { asset: '', alt: '', decorative: false, caption: '', credit: '' },
  gallery: {},
  file: { asset: '', title: '' },
  video: { url: '', title: '' },
  keyFigures: {},
  keyFigure: { label: '', value: '', unit: '', asOf: '', scope: '', source: '' },
  programmeCard: { programme: '' },
}
// Pasted text may hold control characters and half letters, which XML and JSON cannot carry.
const UNFIT = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff\p{Cs}]/gu
const MARKS = { link: ['href'], isolate: ['dir', 'lang'] }

export function bodyOf(doc) {
  const blocks = (doc.content ?? []).map((block) => cleaned(block, true))
  // The editor keeps an empty line at the end to click into; it is not part of the text.
  while (blocks.length > 1 && isEmptyParagraph(blocks.at(-1))) blocks.pop()
  return { type: 'doc', content: blocks }
}

function cleaned(node, top = false) {
  const result = { type: node.type }
  const known = ATTRIBUTES[node.type]
  if (known) {
    const attributes = {}
    if (top && node.attrs?.id) attributes.id = node.attrs.id
    for (const [name, empty] of Object.entries(known)) attributes[name] = fit(node.attrs?.[name] ?? empty)
    if (Object.keys(attributes).length) result.attrs = attributes
  }
  if (node.text) result.text = fit(node.text)
  if (node.type === 'text' && node.marks?.length) result.marks = node.marks.map(cleanedMark)
  if (node.content) result.content = node.content.map((child) => cleaned(child)).filter((child) => child.type !== 'text' || child.text)
  return result
}

function cleanedMark(mark) {
  const names = MARKS[mark.type]
  if (!names) return { type: mark.type }
  return { type: mark.type, attrs: Object.fromEntries(names.filter((name) => mark.attrs?.[name]).map((name) => [name, mark.attrs[name]])) }
}

function fit(value) {
  return typeof value === 'string' ? value.replace(UNFIT, '') : value
}

function isEmptyParagraph(block) {
  return block.type === 'paragraph' && !block.content?.length
}
