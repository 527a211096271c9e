// The marks of a body: exactly the names and attributes that the server reads.
import { Mark, mergeAttributes } from '@tiptap/core'

const SCHEMES = /^(https?:\/\/[\p{L}\p{N}]|mailto:.|tel:.|\/(?!\/))/iu
const UNFIT = /[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff<>"\\`]/u

// The same addresses that the server accepts; anything else (javascript:, data:, #…) never becomes a link.
export function isAllowedHref(href) {
  return typeof href === 'string' && href.length <= 2000 && SCHEMES.test(href) && !UNFIT.test(href)
}

export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (node) => (isAllowedHref(node.getAttribute('href')) ? null : false) }],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
})

export const Superscript = Mark.create({
  name: 'superscript',
  excludes: 'subscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: () => ['sup', 0],
  addKeyboardShortcuts() {
    return { 'Mod-.': () => this.editor.commands.toggleMark(this.name) }
  },
})

export const Subscript = Mark.create({
  name: 'subscript',
  excludes: 'superscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: () => ['sub', 0],
  addKeyboardShortcuts() {
    return { 'Mod-,': () => this.editor.commands.toggleMark(this.name) }
  },
})

// A run kept apart from the direction around it: a French title or a phone number inside an Arabic sentence.
export const Isolate = Mark.create({
  name: 'isolate',
  addAttributes: () => ({
    dir: { default: 'ltr', parseHTML: (node) => (node.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr') },
    lang: { default: '', parseHTML: (node) => node.getAttribute('lang') ?? '', renderHTML: ({ lang }) => (lang ? { lang } : {}) },
  }),
  parseHTML: () => [{ tag: 'bdi[dir]' }, { tag: 'span[data-isolate]' }],
  renderHTML: ({ HTMLAttributes }) => ['bdi', mergeAttributes(HTMLAttributes, { 'data-isolate': '' }), 0],
})
