// Every top-level block carries an id that comments, diffs and translations hold on to. This keeps ids present and
// unique while people type, split, paste and undo.
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

export const TOP_LEVEL = [
  'paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'callout', 'table', 'image', 'gallery', 'file',
  'video', 'keyFigures', 'programmeCard',
]
const SOUND = /^[a-z0-9]{8,24}$/
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

export const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes: () => [{
    types: TOP_LEVEL,
    attributes: {
      id: {
        default: null,
        keepOnSplit: false,
        parseHTML: (node) => (SOUND.test(node.dataset.blockId ?? '') ? node.dataset.blockId : null),
        renderHTML: ({ id }) => (id ? { 'data-block-id': id } : {}),
      },
    },
  }],
  onCreate() {
    this.editor.view.dispatch(settle(this.editor.state, null) ?? this.editor.state.tr)
  },
  addProseMirrorPlugins: () => [new Plugin({
    appendTransaction: (transactions, before, after) => (transactions.some((step) => step.docChanged) ? settle(after, before) : null),
  })],
})

function settle(state, before) {
  const blocks = []
  state.doc.forEach((node, position) => blocks.push({ node, position, id: node.attrs.id }))
  giveBackAfterEnterAtStart(blocks, before)
  const seen = new Set()
  const change = state.tr
  for (const block of blocks) {
    if (!SOUND.test(block.id ?? '') || seen.has(block.id)) block.id = freshId()
    seen.add(block.id)
    if (block.id !== block.node.attrs.id) change.setNodeAttribute(block.position, 'id', block.id)
  }
  return change.docChanged ? change : null
}

// Enter at the very start of a block leaves its id on the new empty one above; the id belongs to the text.
function giveBackAfterEnterAtStart(blocks, before) {
  if (!before) return
  for (let index = 1; index < blocks.length; index += 1) {
    const [empty, full] = [blocks[index - 1], blocks[index]]
    if (full.id || !empty.id || empty.node.content.size > 0 || !full.node.textContent) continue
    const old = before.doc.content.content.find((node) => node.attrs.id === empty.id)
    if (old?.textContent === full.node.textContent) [empty.id, full.id] = [null, empty.id]
  }
}

function freshId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
