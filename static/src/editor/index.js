// <mihan-editor>: turns its textarea of Markdown into a rich-text editor that sends the block tree as JSON instead.
// Without script, or when the document cannot be read, the textarea stays and is what is sent.
import { Editor } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from '@tiptap/extensions'
import { element, labelsOf } from '../js/dom.js'
import { factBlocks } from './blocks.js'
import { BlockIds } from './ids.js'
import { Isolate, Link, Subscript, Superscript } from './marks.js'
import { bodyOf } from './output.js'
import { CleanPaste } from './paste.js'
import { textBlocks } from './text.js'
import { toolbar } from './toolbar.js'
import { link, toolGroups } from './tools.js'

const EMPTY = { type: 'doc', content: [{ type: 'paragraph' }] }

class MihanEditor extends HTMLElement {
  connectedCallback() {
    if (this.editor) return
    this.t = labelsOf(this)
    this.titles = new Map()
    this.textarea = this.querySelector('textarea')
    try {
      this.open(this.givenDocument())
    } catch (error) {
      console.error('The editor could not open this document; the text area stays in use.', error)
      this.close()
    }
  }

  disconnectedCallback() {
    this.close()
  }

  open(content) {
    this.surface = element('div')
    this.editor = new Editor({
      element: this.surface,
      content,
      injectCSS: false,
      enableContentCheck: true,
      onContentError: ({ error }) => { throw error },
      extensions: [
        Document, Paragraph, Text, HardBreak, Bold, Italic, Link, Superscript, Subscript, Isolate,
        ...textBlocks, ...factBlocks(this), BlockIds, CleanPaste,
        UndoRedo, Gapcursor, Dropcursor, TrailingNode, Placeholder.configure({ placeholder: this.t('placeholder') }),
      ],
      editorProps: {
        attributes: {
          class: 'prose', dir: this.dataset.dir || 'auto', lang: this.dataset.lang ?? '', role: 'textbox', 'aria-multiline': 'true',
          'aria-label': this.t('body'), spellcheck: 'true',
        },
        handleKeyDown: (view, event) => this.shortcut(event),
      },
    })
    this.replaceTextarea()
    this.editor.on('update', () => this.changed())
    this.send()
  }

  givenDocument() {
    const text = this.querySelector('script.editor-doc')?.textContent.trim()
    const given = text ? JSON.parse(text) : EMPTY
    return given?.content?.length ? given : EMPTY
  }

  replaceTextarea() {
    const name = this.textarea?.name || 'body_markdown'
    this.field = element('input', { type: 'hidden', name: name.replace(/_markdown$/, '_json') })
    this.bar = toolbar(this.editor, toolGroups(this), this)
    this.counter = element('span', {})
    this.frame = element('div', { class: 'editor' }, this.bar, this.surface,
      element('div', { class: 'editor-footer' }, this.counter, element('span', {}, this.t('keys'))))
    if (this.textarea) {
      this.textarea.dataset.name = name
      this.textarea.removeAttribute('name')
      this.textarea.required = false
      this.textarea.hidden = true
      this.takeLabel()
    }
    this.append(this.frame, this.field)
  }

  // A click on the field's label goes to the text, as it does for the textarea.
  takeLabel() {
    const label = this.textarea.labels?.[0]
    label?.addEventListener('click', () => this.editor?.commands.focus())
    const described = this.textarea.getAttribute('aria-describedby')
    if (described) this.editor.view.dom.setAttribute('aria-describedby', described)
  }

  // The editor also reports changes that leave the text as it is, such as the one it makes on opening.
  changed() {
    const before = this.field.value
    this.send()
    if (this.field.value === before) return
    this.field.dispatchEvent(new Event('input', { bubbles: true }))
  }

  send() {
    this.field.value = JSON.stringify(bodyOf(this.editor.getJSON()))
    const words = this.editor.getText({ blockSeparator: ' ' }).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0
    this.counter.textContent = `${this.t('words')}: ${words}`
  }

  // Takes back a kept copy; a copy that no longer fits the schema leaves the text as it is.
  restore(json) {
    try {
      this.editor.commands.setContent(JSON.parse(json), { emitUpdate: true, errorOnInvalidContent: true })
    } catch (error) {
      console.error('The kept copy could not be read.', error)
    }
  }

  shortcut(event) {
    if (event.altKey && event.key === 'F10') {
      this.bar.querySelector('[tabindex="0"]')?.focus()
      return true
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      link(this.editor, this.t)
      return true
    }
    return false
  }

  async programmeTitle(id) {
    if (!this.titles.has(id)) this.titles.set(id, this.fetchTitle(id))
    return this.titles.get(id)
  }

  async fetchTitle(id) {
    if (!this.dataset.programmesUrl) return id
    const address = new URL(this.dataset.programmesUrl, location.href)
    address.searchParams.set('id', id)
    try {
      const { items } = await (await fetch(address, { headers: { Accept: 'application/json' } })).json()
      return items?.[0]?.name ?? items?.[0]?.title ?? id
    } catch {
      return id
    }
  }

  close() {
    this.editor?.destroy()
    this.editor = null
    this.frame?.remove()
    this.field?.remove()
    if (!this.textarea) return
    this.textarea.hidden = false
    if (this.textarea.dataset.name) this.textarea.name = this.textarea.dataset.name
  }
}

customElements.define('mihan-editor', MihanEditor)
