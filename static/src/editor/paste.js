// What comes from word processors and web pages. The schema drops what it does not know; this mends what the schema
// alone would get wrong: Word's lists are paragraphs, and every empty line is one too.
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isAllowedHref } from './marks.js'

export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins() {
    const { editor } = this
    return [new Plugin({
      props: {
        transformPastedHTML: cleanHtml,
        handlePaste: (view, event) => linkSelection(editor, event),
      },
    })]
  },
})

export function cleanHtml(html) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const node of page.querySelectorAll('style, script, meta, link, title, o\\:p')) node.remove()
  wordLists(page)
  for (const node of page.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (!node.textContent.replace(/[\s\u00a0\u200b]/g, '') && !node.querySelector('img, [data-block-id]') && !node.closest('td, th, [data-pm-slice]')) node.remove()
  }
  return page.body.innerHTML
}

function wordLists(page) {
  let list = null
  for (const line of page.querySelectorAll('p[class^="MsoListParagraph"], p[style*="mso-list"]')) {
    const marker = line.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')
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
