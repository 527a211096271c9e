// The main story in French without a script in the browser: Markdown in a text area, plain forms, a plain upload.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

import { picture } from './editor.mjs'
import { follow, look, person, send } from './people.mjs'
import { assertPublished, assertSecret } from './public.mjs'
import { launchBrowser, startServer } from './support.mjs'

const CITY = 'souss-massa'
const TITLE = 'Un nouvel atelier de soudure ouvre ses portes'
const BODY = '## Les horaires\n\nL’atelier ouvre **du lundi au vendredi**.\n\n- le matin\n- l’après-midi'
const WISH = 'Précisez le bâtiment.'
const PLAIN = { javaScriptEnabled: false, speaks: 'fr-MA' }

let server
let browser
let editor
let text

before(async () => {
  server = await startServer()
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  await server?.stop()
})

test('an editor uploads a picture and writes with plain forms', async () => {
  editor = await person(browser, server, `translator.${CITY}`, PLAIN)
  await editor.goto('/admin/images')
  await seen(editor, 'images')
  await editor.click('#upload summary')
  await editor.setInputFiles('#f-file', { name: 'atelier.png', mimeType: 'image/png', buffer: picture(800, 450) })
  await send(editor, '#upload form')
  assert.ok(await editor.isVisible('.media-item img'), 'the picture is in the collection')
  await seen(editor, 'uploaded')
  await editor.goto(`/admin/documents/new?kind=news&city=${CITY}&locale=fr-MA`)
  await editor.fill('[name=title]', TITLE)
  await editor.fill('[name=summary]', 'La cité inaugure un atelier.')
  await editor.fill('[name=body_markdown]', BODY)
  await editor.check('.media-item:has-text("atelier.png") input[type=radio]')
  await editor.fill('[name="lead_image.alt"]', 'Une personne soude une pièce')
  await seen(editor, 'writing')
  await send(editor, 'main form[data-guard]', 'button.primary')
  text = new URL(editor.url()).pathname.replace(/\/edit$/, '')
  assert.match(text, /^\/admin\/editions\/\d+$/)
  assert.match(await editor.inputValue('[name=body_markdown]'), /\*\*du lundi au vendredi\*\*/)
  await seen(editor, 'edit')
  await act(editor, 'submission')
})

test('a reviewer asks for a change, and the editor makes it', async () => {
  const reviewer = await person(browser, server, `reviewer.${CITY}`, PLAIN)
  await follow(reviewer, `a:has-text("${TITLE}")`)
  await seen(reviewer, 'review')
  await reviewer.click('details:has(#act-request_changes) summary')
  await reviewer.fill('#act-request_changes', WISH)
  await send(reviewer, `form[action="${text}/change-request"]`)
  await editor.goto('/admin')
  assert.ok(await editor.isVisible(`blockquote:has-text("${WISH}")`))
  await editor.goto(`${text}/edit`)
  await editor.fill('[name=body_markdown]', `${await editor.inputValue('[name=body_markdown]')}\n\nBâtiment B.`)
  await send(editor, 'main form[data-guard]', 'button.primary')
  await act(editor, 'submission')
  await assertSecret(server, { city: CITY, locale: 'fr-MA', word: TITLE })
  await reviewer.goto(`${text}/review`)
  await act(reviewer, 'approval')
})

test('the director publishes, and the public has it at once', async () => {
  const director = await person(browser, server, `director.${CITY}`, PLAIN)
  await director.goto(`${text}/review`)
  await act(director, 'approval', '[value=publish]')
  await seen(director, 'published')
  const entry = await assertPublished(server, { city: CITY, locale: 'fr-MA', title: TITLE, html: '<strong>du lundi au vendredi</strong>' })
  assert.ok(entry.html.includes('Bâtiment B.'))
  assert.equal(entry.image.alt, 'Une personne soude une pièce')
  const image = await fetch(entry.image.url)
  assert.equal(image.status, 200)
  await director.goto(entry.url)
  await seen(director, 'public')
})

async function act(page, noun, button) {
  await page.goto(`${text}/review`)
  await send(page, `form[action="${text}/${noun}"]`, button)
}

// axe needs scripts; the same pages with scripts are judged in the other journeys.
function seen(page, name) {
  return look(page, `plain-fr-${name}`, { scripts: false })
}
