// The main story in Arabic: an editor writes with the rich-text editor, a translator follows in French, a reviewer asks for
// a change, both texts are approved and published, and the feeds and the API have them.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

import { write } from './editor.mjs'
import { follow, look, person, send, signIn } from './people.mjs'
import { assertPublished, assertSecret } from './public.mjs'
import { launchBrowser, openPage, startServer } from './support.mjs'

const CITY = 'souss-massa'
const ARABIC = { title: 'أبواب مفتوحة بمدينة المهن والكفاءات', summary: 'تفتح المدينة ورشاتها للشباب طيلة يوم كامل.' }
const FRENCH = { title: 'Portes ouvertes de la cité des métiers', summary: 'La cité ouvre ses ateliers aux jeunes pendant une journée.' }
const WISH = 'المرجو ذكر تاريخ اليوم المفتوح.'

let server
let browser
let people
let arabic
let french

before(async () => {
  server = await startServer()
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  await server?.stop()
})

test('an editor signs in and writes a news item in Arabic', async () => {
  const editor = await openPage(browser, server, { locale: 'ar-MA' })
  await editor.goto('/admin/sign-in')
  await signIn(editor, `editor.${CITY}`)
  people = { editor }
  await look(editor, 'journey-ar-dashboard')
  await follow(editor, 'a.button[href="/admin/documents/new"]')
  await look(editor, 'journey-ar-where')
  await editor.selectOption('main select[name=kind]', 'news')
  await editor.selectOption('main select[name=city]', CITY)
  await editor.selectOption('main select[name=locale]', 'ar-MA')
  await send(editor, 'main form')
  await editor.fill('[name=title]', ARABIC.title)
  await editor.fill('[name=summary]', ARABIC.summary)
  await write(editor)
  await look(editor, 'journey-ar-writing')
  await send(editor, 'main form', 'button.primary')
  arabic = new URL(editor.url()).pathname.replace(/\/edit$/, '')
  assert.match(arabic, /^\/admin\/editions\/\d+$/)
  await look(editor, 'journey-ar-edit')
  for (const page of ['preview', 'revisions', 'review', 'history']) {
    await editor.goto(`${arabic}/${page}`)
    await look(editor, `journey-ar-${page}`)
  }
})

test('a translator writes the French text', async () => {
  const translator = await person(browser, server, `translator.${CITY}`)
  people.translator = translator
  await translator.goto('/admin/documents')
  await look(translator, 'journey-fr-documents')
  await follow(translator, `th a:has-text("${ARABIC.title}")`)
  await look(translator, 'journey-fr-document')
  await send(translator, 'section[aria-labelledby="l-fr-MA"] form')
  // A translation begins beside its source; the whole text is one step away.
  await look(translator, 'journey-fr-beside')
  await follow(translator, '.page-header a[href$="/edit"]')
  await translator.fill('[name=title]', FRENCH.title)
  await translator.fill('[name=summary]', FRENCH.summary)
  await translator.click('mihan-editor [role=textbox]')
  await translator.keyboard.type('La cité ouvre ses ateliers le samedi.')
  await send(translator, 'main form[data-guard]', 'button.primary')
  french = new URL(translator.url()).pathname.replace(/\/edit$/, '')
  await look(translator, 'journey-fr-edit')
})

test('both submit; the reviewer asks for a change, and the editor makes it', async () => {
  await submit(people.editor, arabic)
  await submit(people.translator, french)
  const reviewer = await person(browser, server, `reviewer.${CITY}`)
  people.reviewer = reviewer
  await look(reviewer, 'journey-ar-reviewer')
  await reviewer.goto('/admin/reviews')
  await look(reviewer, 'journey-ar-reviews')
  await follow(reviewer, `a:has-text("${ARABIC.title}")`)
  await look(reviewer, 'journey-ar-review-open')
  await reviewer.click('details:has(#act-request_changes) summary')
  await reviewer.fill('#act-request_changes', WISH)
  await look(reviewer, 'journey-ar-request')
  await send(reviewer, `form[action="${arabic}/change-request"]`)
  const { editor } = people
  await editor.goto('/admin')
  assert.ok(await editor.isVisible(`blockquote:has-text("${WISH}")`), 'the editor sees the wish')
  await look(editor, 'journey-ar-wish')
  await editor.goto(`${arabic}/edit`)
  await editor.fill('[name=summary]', `${ARABIC.summary} يوم 12 دجنبر.`)
  await send(editor, 'main form[data-guard]', 'button.primary')
  await submit(editor, arabic)
})

test('nothing of them is public yet', async () => {
  await assertSecret(server, { city: CITY, locale: 'ar-MA', word: ARABIC.title })
  await assertSecret(server, { city: CITY, locale: 'fr-MA', word: FRENCH.title })
})

test('reviewer and approver approve, and the texts are published at once', async () => {
  const approver = await person(browser, server, `approver.${CITY}`)
  for (const text of [arabic, french]) {
    await people.reviewer.goto(`${text}/review`)
    await send(people.reviewer, `form[action="${text}/approval"]`)
    await approver.goto(`${text}/review`)
    await look(approver, `journey-ar-approve-${text === arabic ? 'arabic' : 'french'}`)
    await send(approver, `form[action="${text}/approval"]`, '[value=publish]')
    await look(approver, `journey-ar-published-${text === arabic ? 'arabic' : 'french'}`)
  }
})

test('the feeds, the API and the public pages have both', async () => {
  const first = await assertPublished(server, { city: CITY, locale: 'ar-MA', title: ARABIC.title, html: '<strong>لفائدة الشباب</strong>' })
  assert.match(first.html, /<h2[^>]*>البرنامج/)
  assert.match(first.html, /<li[^>]*>\s*<p[^>]*>ورشات|<li[^>]*>ورشات/)
  assert.match(first.html, /<img[^>]*alt="واجهة المدينة"/)
  const second = await assertPublished(server, { city: CITY, locale: 'fr-MA', title: FRENCH.title, html: 'le samedi' })
  assert.deepEqual(second.translations.map(({ id }) => id), [first.id])
  const visitor = await openPage(browser, server)
  for (const [name, address] of [['ar-item', first.url], ['fr-item', second.url], ['ar-city', `/ar-MA/${CITY}`], ['fr-city', `/fr-MA/${CITY}`]]) {
    const answer = await visitor.goto(address)
    assert.equal(answer.status(), 200, address)
    await look(visitor, `public-${name}`)
  }
})

async function submit(page, text) {
  await page.goto(`${text}/review`)
  await send(page, `form[action="${text}/submission"]`)
}
