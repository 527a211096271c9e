// What the editor asks about each kind of block, mark and table. Knows the words and the fields, not the document.
import { choose } from '../js/chooser.js'
import { askFor } from './form-dialog.js'
import { isAllowedHref } from './marks.js'

// Resolves with the attributes of a new or changed block, 'remove', or null when the question was dismissed.
export async function ask(name, attributes, host) {
  const chosen = await chosenFirst(name, attributes, host)
  if (!chosen) return null
  const form = forms(host.t)[name]?.(chosen)
  if (!form) return chosen
  const answer = await askFor({ title: host.t(`block-${name}`), fields: form }, host.t)
  return answer && { ...chosen, ...answer }
}

// A block about something stored asks which one first, unless it has one already.
async function chosenFirst(name, attributes, host) {
  const { t } = host
  const { imagesUrl, uploadUrl, filesUrl, programmesUrl } = host.dataset
  if (name === 'image' && !attributes.asset) {
    const item = await choose({ url: imagesUrl, uploadUrl, accept: 'image/*', title: t('choose-image') }, t)
    return item && { ...attributes, asset: item.id, alt: item.alt ?? '', credit: item.credit ?? '' }
  }
  if (name === 'file' && !attributes.asset) {
    const item = await choose({ url: filesUrl, uploadUrl: filesUrl, layout: 'list', title: t('choose-file') }, t)
    return item && { ...attributes, asset: item.id, title: item.name ?? '' }
  }
  if (name === 'programmeCard') {
    const item = await choose({ url: programmesUrl, layout: 'list', title: t('choose-programme') }, t)
    return item && { programme: item.id }
  }
  return attributes
}

function forms(t) {
  const line = (name, value, more = {}) => ({ name, label: t(`field-${name}`), type: 'text', value, ...more })
  return {
    image: (now) => [
      line('alt', now.alt, { type: 'area', help: t('help-alt') }), line('decorative', now.decorative, { type: 'check' }),
      line('caption', now.caption), line('credit', now.credit),
    ],
    file: (now) => [line('title', now.title, { required: true })],
    video: (now) => [
      line('url', now.url, { type: 'url', ltr: true, required: true, check: (url) => (/^https:\/\/\S+$/i.test(url) ? '' : t('bad-https')) }),
      line('title', now.title, { required: true }),
    ],
    keyFigure: (now) => [
      line('label', now.label, { required: true }), line('value', now.value, { required: true }), line('unit', now.unit),
      line('asOf', now.asOf, { ltr: true, help: t('help-as-of'), check: (date) => (/^\d{4}-\d{2}(-\d{2})?$/.test(date) ? '' : t('bad-as-of')) }),
      line('scope', now.scope), line('source', now.source),
    ],
  }
}

export function askLink(href, t) {
  const field = { name: 'href', label: t('field-href'), type: 'url', value: href ?? 'https://', ltr: true, required: true, help: t('help-href'), check: (text) => (isAllowedHref(text) ? '' : t('bad-href')) }
  return askFor({ title: t('link'), fields: [field], remove: href ? t('unlink') : null }, t)
}

export function askIsolate(now, t) {
  const fields = [
    { name: 'dir', label: t('field-dir'), type: 'select', value: now?.dir ?? 'ltr', options: [['ltr', t('dir-ltr')], ['rtl', t('dir-rtl')]] },
    { name: 'lang', label: t('field-lang'), type: 'select', value: now?.lang ?? '', options: ['', 'ar', 'fr', 'zgh', 'en', 'es'].map((tag) => [tag, t(`lang-${tag || 'same'}`)]) },
  ]
  return askFor({ title: t('isolate'), fields, remove: now ? t('remove') : null }, t)
}

export function askCallout(tone, t) {
  const options = ['info', 'warning', 'success'].map((name) => [name, t(`tone-${name}`)])
  return askFor({ title: t('block-callout'), fields: [{ name: 'tone', label: t('field-tone'), type: 'select', value: tone ?? 'info', options }], remove: tone ? t('unwrap') : null }, t)
}

export function askCaption(caption, t) {
  return askFor({ title: t('table-caption'), fields: [{ name: 'caption', label: t('field-caption'), type: 'text', value: caption }] }, t)
}
