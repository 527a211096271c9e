// The list of tools: what each one does, when it is on, when it can be used. The toolbar draws it.
import { ask, askCallout, askCaption, askIsolate, askLink } from './questions.js'

export function toolGroups(host) {
  const { t } = host
  return [
    [menu('style', 'pilcrow', ['paragraph', 'heading-2', 'heading-3', 'heading-4'].map(blockStyle))],
    [mark('bold'), mark('italic'), tool('link', 'link', (editor) => link(editor, t), { on: (editor) => editor.isActive('link') })],
    [
      tool('bulletList', 'list', (editor) => editor.chain().focus().toggleBulletList().run(), active('bulletList')),
      tool('orderedList', 'list-ordered', (editor) => editor.chain().focus().toggleOrderedList().run(), active('orderedList')),
      tool('blockquote', 'quote', (editor) => editor.chain().focus().toggleBlockquote().run(), active('blockquote')),
    ],
    [menu('direction', 'pilcrow-right', ['auto', 'rtl', 'ltr'].map(direction)), tool('isolate', 'languages', (editor) => isolate(editor, t), active('isolate'))],
    [menu('insert', 'plus', insertions(host)), menu('table', 'table', tableTools(t), { usable: (editor) => editor.isActive('table') })],
    [menu('more-marks', 'superscript', [mark('superscript'), mark('subscript')])],
    [
      tool('undo', 'undo-2', (editor) => editor.chain().focus().undo().run(), { usable: (editor) => editor.can().undo() }),
      tool('redo', 'redo-2', (editor) => editor.chain().focus().redo().run(), { usable: (editor) => editor.can().redo() }),
    ],
  ]
}

const tool = (name, picture, act, more = {}) => ({ name, picture, act, ...more })
const menu = (name, picture, items, more = {}) => ({ name, picture, items, ...more })
const active = (name) => ({ on: (editor) => editor.isActive(name) })
const mark = (name) => tool(name, name, (editor) => editor.chain().focus().toggleMark(name).run(), active(name))

function blockStyle(name) {
  const level = Number(name.split('-')[1])
  if (!level) return tool('paragraph', 'pilcrow', (editor) => editor.chain().focus().setParagraph().run(), { radio: true, ...active('paragraph') })
  const change = (editor) => editor.chain().focus().toggleHeading({ level }).run()
  return tool(name, name, change, { radio: true, on: (editor) => editor.isActive('heading', { level }) })
}

function direction(dir) {
  const change = (editor) => editor.chain().focus().updateAttributes('paragraph', { dir }).updateAttributes('heading', { dir }).run()
  const picture = { auto: 'pilcrow', rtl: 'pilcrow-left', ltr: 'pilcrow-right' }[dir]
  return tool(`dir-${dir}`, picture, change, { radio: true, on: (editor) => editor.isActive({ dir }) })
}

function insertions(host) {
  const fact = (name, picture) => tool(`block-${name}`, picture, (editor) => insertFact(editor, name, host))
  const { imagesUrl, uploadUrl, filesUrl, programmesUrl } = host.dataset
  return [
    ...(imagesUrl || uploadUrl ? [fact('image', 'image'), fact('gallery', 'images')] : []),
    tool('block-callout', 'info', (editor) => callout(editor, host.t), active('callout')),
    tool('block-table', 'table', (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()),
    fact('keyFigures', 'chart-column'), fact('video', 'video'),
    ...(filesUrl ? [fact('file', 'paperclip')] : []),
    ...(programmesUrl ? [fact('programmeCard', 'graduation-cap')] : []),
  ]
}

function tableTools(t) {
  const plain = (name, picture, command) => tool(name, picture, (editor) => editor.chain().focus()[command]().run())
  return [
    tool('table-caption', 'tag', async (editor) => {
      const answer = await askCaption(editor.getAttributes('table').caption, t)
      if (answer) editor.chain().focus().updateAttributes('table', answer).run()
    }),
    plain('row-before', 'plus', 'addRowBefore'), plain('row-after', 'plus', 'addRowAfter'), plain('row-delete', 'minus', 'deleteRow'),
    plain('column-before', 'plus', 'addColumnBefore'), plain('column-after', 'plus', 'addColumnAfter'), plain('column-delete', 'minus', 'deleteColumn'),
    plain('cells-merge-split', 'table', 'mergeOrSplit'), plain('header-row', 'heading', 'toggleHeaderRow'), plain('header-column', 'heading', 'toggleHeaderColumn'),
    plain('table-delete', 'trash-2', 'deleteTable'),
  ]
}

export async function link(editor, t) {
  const before = editor.getAttributes('link').href
  const answer = await askLink(before, t)
  const chain = editor.chain().focus().extendMarkRange('link')
  if (answer === 'remove') chain.unsetMark('link').run()
  else if (answer && editor.state.selection.empty && !before) editor.chain().focus().insertContent({ type: 'text', text: answer.href, marks: [{ type: 'link', attrs: answer }] }).run()
  else if (answer) chain.setMark('link', answer).run()
  else editor.commands.focus()
}

async function isolate(editor, t) {
  const now = editor.isActive('isolate') ? editor.getAttributes('isolate') : null
  const answer = await askIsolate(now, t)
  const chain = editor.chain().focus()
  if (now) chain.extendMarkRange('isolate')
  if (answer === 'remove') chain.unsetMark('isolate').run()
  else if (answer) chain.setMark('isolate', answer).run()
  else editor.commands.focus()
}

async function callout(editor, t) {
  const now = editor.isActive('callout') ? editor.getAttributes('callout').tone : null
  const answer = await askCallout(now, t)
  const chain = editor.chain().focus()
  if (answer === 'remove') chain.lift('callout').run()
  else if (answer && now) chain.updateAttributes('callout', answer).run()
  else if (answer && !chain.wrapIn('callout', answer).run()) insertAfter(editor, { type: 'callout', attrs: answer, content: [{ type: 'paragraph' }] })
}

async function insertFact(editor, name, host) {
  const child = { gallery: 'image', keyFigures: 'keyFigure' }[name]
  const attributes = await ask(child ?? name, {}, host)
  if (!attributes) return editor.commands.focus()
  insertAfter(editor, child ? { type: name, content: [{ type: child, attrs: attributes }] } : { type: name, attrs: attributes })
}

// After the top-level block the cursor is in, or in its place when that is an empty paragraph.
function insertAfter(editor, content) {
  const { $from, $to } = editor.state.selection
  const empty = $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const place = empty ? { from: $from.before(1), to: $from.after(1) } : $to.depth ? $to.after(1) : $to.pos
  editor.chain().insertContentAt(place, content).focus().run()
}
