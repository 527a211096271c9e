// What comes from word processors and web pages. The schema drops what it does not know; this mends what the schema
// alone would get wrong: Word's lists are paragraphs, and every empty line is one too.
import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import { isAllowedHref } from './marks.js'

export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins() {
    const { editor } = this
    return [new Plugin({
      props: {
        transformPastedHTML: cleanHtml,
        transformPasted: (slice, view) => (isInTable(view.state) ? paragraphsOnly(slice, view.state.schema) : slice),
        handlePaste: (view, event) => linkSelection(editor, event),
      },
    })]
  },
})

export function cleanHtml(html) {
  // Parsing a style attribute at all would be refused, and reported, by the content security policy.
  const inert = html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='))
  const page = new DOMParser().parseFromString(inert, 'text/html')
  for (const node of page.querySelectorAll('style, script, meta, link, title, o\\:p')) node.remove()
  wordLists(page)
  styledRuns(page)
  for (const node of page.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (!node.textContent.replace(/[\s\u00a0\u200b]/g, '') && !node.querySelector('img, [data-block-id]') && !node.closest('td, th, [data-pm-slice]')) node.remove()
  }
  return page.body.innerHTML
}

// Web editors say bold with a style, and wrap everything in a <b> that is not bold.
function styledRuns(page) {
  for (const run of page.querySelectorAll('[data-style]')) {
    const style = run.dataset.style
    if (run.matches('b, strong') && /font-weight:\s*(normal|400)/i.test(style)) run.replaceWith(...run.childNodes)
    else if (run.matches('span')) {
      if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) wrapContent(page, run, 'strong')
      if (/font-style:\s*italic/i.test(style)) wrapContent(page, run, 'em')
      if (/vertical-align:\s*super/i.test(style)) wrapContent(page, run, 'sup')
      if (/vertical-align:\s*sub/i.test(style)) wrapContent(page, run, 'sub')
    }
  }
}

function wrapContent(page, run, tag) {
  const wrapper = page.createElement(tag)
  wrapper.append(...run.childNodes)
  run.append(wrapper)
}

function wordLists(page) {
  let list = null
  for (const line of page.querySelectorAll('p[class^="MsoListParagraph"], p[data-style*="mso-list"]')) {
    const marker = line.querySelector('[data-style*="mso-list:Ignore"], [data-style*="mso-list: Ignore"]')
    const tag = /^\s*(\d+|[a-z])[.)]/i.test(marker?.textContent ?? '') ? 'ol' : 'ul'
    marker?.remove()
    if (!list || list.nextElementSibling !== line || list.localName !== tag) {
      list = page.createElement(tag)
      line.before(list)
    }
    const item = page.createElement('li')
    item.append(...line.childNodes)
    list.append(item)
    line.remove()
  }
}

function linkSelection(editor, event) {
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  if (editor.state.selection.empty || !/^https?:\/\/\S+$/i.test(text) || !isAllowedHref(text)) return false
  return editor.commands.setMark('link', { href: text })
}

// A cell holds paragraphs only; a pasted list or heading would otherwise tear the table apart.
function paragraphsOnly(slice, schema) {
  const lines = []
  let holdsCells = false
  slice.content.descendants((node) => {
    if (node.type.spec.tableRole) holdsCells = true
    if (node.isTextblock) lines.push(schema.nodes.paragraph.create({ dir: node.attrs.dir }, node.content))
  })
  return holdsCells || lines.length === 0 ? slice : new Slice(Fragment.from(lines), 1, 1)
}
