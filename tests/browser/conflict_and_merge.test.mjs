// Two people write one text at once: in Arabic with the editor, where nothing typed is lost whatever happens to the line,
// the window or the session; and in French without a script, place by place.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

import { follow, look, person, send, signIn } from './people.mjs'
import { launchBrowser, startServer, watch } from './support.mjs'

const CITY = 'souss-massa'
const SURFACE = 'mihan-editor [role=textbox]'
const STATUS = '.autosave'
const OFFER = 'a[href$="edit?from=autosave"]'
const PLAIN = { javaScriptEnabled: false, speaks: 'fr-MA' }

let server
let browser

before(async () => {
  server = await startServer()
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  await server?.stop()
})

test('in Arabic: different paragraphs merge by themselves, one paragraph asks', async () => {
  const one = await person(browser, server, `editor.${CITY}`, { speaks: 'ar-MA' })
  const two = await person(browser, server, `translator.${CITY}`, { speaks: 'ar-MA' })
  const edit = await begins(one, 'ar-MA', 'يوم مفتوح', ['الفقرة الأولى.', 'الفقرة الثانية.', 'الفقرة الثالثة.'])
  await one.goto(edit)
  await two.goto(edit)
  assert.equal(await two.locator('.present li').count(), 1, 'who has it open')
  await look(two, 'merge-ar-presence')

  await types(one, 0, ' كتبتها الأولى.')
  await types(two, 2, ' كتبها الثاني.')
  await saves(one)
  await saves(two)
  assert.match(await two.innerText('.flash'), /حفظ قبلكم.*النص/s)
  const merged = await two.innerText(SURFACE)
  assert.match(merged, /كتبتها الأولى/)
  assert.match(merged, /كتبها الثاني/)
  await look(two, 'merge-ar-merged')

  await one.goto(edit)
  await two.goto(edit)
  await types(one, 1, ' يوم الثلاثاء.')
  await types(two, 1, ' يوم الأربعاء.')
  await saves(one)
  await saves(two)
  assert.equal(await two.locator('main fieldset').count(), 1, 'one place to decide')
  await look(two, 'merge-ar-asked')
  await send(two, 'main form', '.save-bar button')
  assert.ok(await two.isVisible('.error-summary'), 'nothing is chosen for anybody')
  await two.check('[value=both]')
  await look(two, 'merge-ar-chosen')
  await send(two, 'main form', '.save-bar button')
  const both = await two.innerText(SURFACE)
  assert.match(both, /الثلاثاء/)
  assert.match(both, /الأربعاء/)
  await two.goto(edit.replace(/edit$/, 'revisions'))
  await look(two, 'merge-ar-revisions')
})

test('in Arabic: a dead line, a closed window and an ended session lose no word', async () => {
  let page = await person(browser, server, `editor.${CITY}`, { speaks: 'ar-MA' })
  const context = page.context()
  const edit = await begins(page, 'ar-MA', 'لقاء مع المهنيين', ['الفقرة الأولى.'])
  await page.goto(edit)
  await types(page, 0, ' كلمات أولى.')
  await state(page, 'saved')
  await look(page, 'autosave-ar-saved')
  await context.setOffline(true)
  await types(page, 0, ' كلمات بلا شبكة.')
  await state(page, 'offline')
  await look(page, 'autosave-ar-offline')
  await context.setOffline(false)
  await state(page, 'saved')

  await page.close({ runBeforeUnload: false })
  page = await context.newPage()
  watch(page, server.url)
  await page.goto(edit)
  assert.doesNotMatch(await page.innerText(SURFACE), /كلمات/)
  await look(page, 'autosave-ar-offered')
  await follow(page, '.alert a.danger')
  await look(page, 'autosave-ar-discard')
  await follow(page, 'main .actions a.quiet')
  await follow(page, OFFER)
  assert.match(await page.innerText(SURFACE), /كلمات بلا شبكة/)

  // What no line carried is in the browser, newer than what the server has.
  await context.setOffline(true)
  await types(page, 0, ' كلمات لم ترسل.')
  await state(page, 'offline')
  await page.close({ runBeforeUnload: false })
  await context.setOffline(false)
  page = await context.newPage()
  watch(page, server.url)
  await page.goto(edit)
  await page.click('.alert button >> nth=0')
  assert.match(await page.innerText(SURFACE), /كلمات لم ترسل/)
  await state(page, 'saved')

  await context.clearCookies()
  await types(page, 0, ' بعد نهاية الجلسة.')
  await state(page, 'signed-out')
  await look(page, 'autosave-ar-signed-out')
  // In a window of its own, as the link beside the sentence opens it.
  const other = await context.newPage()
  await other.goto('/admin/sign-in')
  await signIn(other, `editor.${CITY}`)
  await page.bringToFront()
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await state(page, 'saved')
  await saves(page)
  assert.match(await page.innerText(SURFACE), /بعد نهاية الجلسة/)
  assert.equal(await page.locator(OFFER).count(), 0, 'a save folds what was kept')
})

test('in French without a script: two texts of one place, decided by hand', async () => {
  const one = await person(browser, server, `translator.${CITY}`, PLAIN)
  const two = await person(browser, server, `editor.${CITY}`, PLAIN)
  await one.goto(`/admin/documents/new?kind=news&city=${CITY}&locale=fr-MA`)
  await one.fill('[name=title]', 'Journée portes ouvertes')
  await one.fill('[name=body_markdown]', 'Le matin.\n\nL’après-midi.')
  await send(one, 'main form[data-guard]', 'button.primary')
  const edit = new URL(one.url()).pathname
  await two.goto(edit)
  await replace(one, 'Le matin', 'Le matin, salle A')
  await replace(two, 'L’après-midi', 'L’après-midi, salle B')
  await send(one, 'main form[data-guard]', 'button.primary')
  await send(two, 'main form[data-guard]', 'button.primary')
  assert.match(await two.inputValue('[name=body_markdown]'), /salle A[^]*salle B/)
  await look(two, 'merge-fr-merged', { scripts: false })

  await one.goto(edit)
  await replace(one, 'salle A', 'salle C')
  await replace(two, 'salle A', 'salle D')
  await send(one, 'main form[data-guard]', 'button.primary')
  await send(two, 'main form[data-guard]', 'button.primary')
  await look(two, 'merge-fr-asked', { scripts: false })
  await two.check('[value=hand]')
  await two.click('main fieldset .choices summary')
  await two.fill('main fieldset textarea', 'Le matin, salles C et D.')
  await look(two, 'merge-fr-by-hand', { scripts: false })
  await send(two, 'main form[data-guard]', '.save-bar button')
  assert.match(await two.inputValue('[name=body_markdown]'), /salles C et D/)
})

/** Writes a news item of these paragraphs and returns the address of its editor. */
async function begins(page, locale, title, paragraphs) {
  await page.goto(`/admin/documents/new?kind=news&city=${CITY}&locale=${locale}`)
  await page.fill('[name=title]', title)
  await page.focus(SURFACE)
  for (const [number, text] of paragraphs.entries()) {
    if (number) await page.keyboard.press('Enter')
    await page.keyboard.type(text)
  }
  await saves(page)
  return new URL(page.url()).pathname
}

async function types(page, paragraph, text) {
  await page.locator(`${SURFACE} p`).nth(paragraph).click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

async function saves(page) {
  await send(page, 'main form[data-guard]', 'button.primary')
}

async function replace(page, old, text) {
  const body = await page.inputValue('[name=body_markdown]')
  assert.ok(body.includes(old), `${old} in ${body}`)
  await page.fill('[name=body_markdown]', body.replace(old, text))
}

async function state(page, wanted) {
  await page.waitForSelector(`${STATUS}[data-state=${wanted}]`, { timeout: 30_000 })
}
