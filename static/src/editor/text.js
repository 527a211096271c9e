// Text blocks: the standard ones, narrowed to the content and attributes that the server reads.
import { Extension, Node } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Heading } from '@tiptap/extension-heading'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'

// Containers must not carry dir="auto": their children's own dir hides the text from it, and bullets and quote bars
// then stand on the wrong side in Arabic. They inherit the direction of the document.
export const BlockDirection = Extension.create({
  name: 'blockDirection',
  addGlobalAttributes: () => [{
    types: ['paragraph', 'heading'],
    attributes: {
      dir: {
        default: 'auto',
        parseHTML: (node) => (['ltr', 'rtl'].includes(node.getAttribute('dir')) ? node.getAttribute('dir') : 'auto'),
        renderHTML: ({ dir }) => ({ dir }),
      },
    },
  }],
})

// The page's title is the only level-one heading; pasted ones come in one level down.
const BodyHeading = Heading.extend({
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } }, { tag: 'h2', attrs: { level: 2 } }, { tag: 'h3', attrs: { level: 3 } },
    { tag: 'h4', attrs: { level: 4 } }, { tag: 'h5', attrs: { level: 4 } }, { tag: 'h6', attrs: { level: 4 } },
  ],
}).configure({ levels: [2, 3, 4] })

const Quote = Blockquote.extend({ content: 'paragraph+' })
const Item = ListItem.extend({ content: 'paragraph (bulletList | orderedList)*' })
const Numbered = OrderedList.extend({
  addAttributes: () => ({ start: { default: 1, parseHTML: (node) => Number.parseInt(node.getAttribute('start'), 10) || 1 } }),
})

const PlainTable = Table.extend({
  addAttributes: () => ({
    caption: {
      default: '',
      parseHTML: (node) => node.dataset.caption ?? node.caption?.textContent ?? '',
      renderHTML: ({ caption }) => (caption ? { 'data-caption': caption } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'table' }],
  // The stock rendering writes widths into style attributes, which the content security policy refuses.
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
})

const spans = () => ({ colspan: span('colspan'), rowspan: span('rowspan'), colwidth: { default: null, rendered: false, parseHTML: () => null } })
const span = (name) => ({ default: 1, parseHTML: (node) => Math.min(Math.max(Number.parseInt(node.getAttribute(name), 10) || 1, 1), 100) })
const HeaderCell = TableHeader.extend({ content: 'paragraph+', addAttributes: spans })
const BodyCell = TableCell.extend({ content: 'paragraph+', addAttributes: spans })

export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  addAttributes: () => ({
    tone: {
      default: 'info',
      parseHTML: (node) => (['info', 'warning', 'success'].includes(node.dataset.tone) ? node.dataset.tone : 'info'),
      renderHTML: ({ tone }) => ({ 'data-tone': tone }),
    },
  }),
  parseHTML: () => [{ tag: 'aside.callout' }, { tag: 'div.callout' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { class: 'callout', ...HTMLAttributes }, 0],
})

export const textBlocks = [
  BlockDirection, BodyHeading, Quote, BulletList, Numbered, Item, ListKeymap, Callout,
  PlainTable.configure({ resizable: false }), TableRow, HeaderCell, BodyCell,
]
