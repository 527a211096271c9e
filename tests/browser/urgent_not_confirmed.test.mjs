// A text that goes out before its approval and is not confirmed: the director in Arabic, a reviewer in French.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { follow, look, person, send } from './people.mjs'
import { launchBrowser, startServer } from './support.mjs'

const CITY = 'oriental'
const REASON = 'عطل مفاجئ بالقاعة الكبرى.'

for (const { locale, title, summary, body, gone } of [
  { locale: 'ar-MA', title: 'إغلاق القاعة الكبرى هذا المساء', summary: 'تغلق القاعة أبوابها هذا المساء.', body: 'تغلق القاعة الكبرى **هذا المساء** لسبب تقني.', gone: 'سحب هذا النص' },
  { locale: 'fr-MA', title: 'Fermeture de la grande salle ce soir', summary: 'La salle ferme ce soir.', body: 'La grande salle ferme **ce soir** pour une raison technique.', gone: 'retiré' },
]) {
  test(`urgent and not confirmed, in ${locale}`, async (context) => {
    let server
    let browser
    context.after(async () => {
      await browser?.close()
      await server?.stop()
    })
    server = await startServer()
    browser = await launchBrowser()
    const plain = { javaScriptEnabled: false }

    const editor = await person(browser, server, `editor.${CITY}`, { ...plain, speaks: locale })
    await editor.goto(`/admin/documents/new?kind=news&city=${CITY}&locale=${locale}`)
    await editor.fill('[name=title]', title)
    await editor.fill('[name=summary]', summary)
    await editor.fill('[name=body_markdown]', body)
    await send(editor, 'main form[data-guard]', 'button.primary')
    const text = new URL(editor.url()).pathname.replace(/\/edit$/, '')
    assert.match(text, /^\/admin\/editions\/\d+$/)

    const director = await person(browser, server, `director.${CITY}`, { speaks: locale })
    await director.goto(`${text}/urgency`)
    await look(director, `urgent-${locale}-question`)
    await director.fill('#act-words', REASON)
    await send(director, `form[action="${text}/urgency"]`)
    await look(director, `urgent-${locale}-out`)
    const list = await (await fetch(`${server.url}/api/v1/entries?city=${CITY}&locale=${locale}`)).json()
    const entry = list.items.find((item) => item.title === title)
    assert.equal(entry?.state, 'live')
    assert.equal(await director.locator(`form[action="${text}/confirmation"]`).count(), 0, 'whoever published is not asked')

    const reviewer = await person(browser, server, `reviewer.${CITY}`, { speaks: locale })
    const waiting = `section[aria-labelledby=card-urgent] a:has-text("${title}")`
    assert.ok(await reviewer.isVisible(waiting), 'the first page asks for it')
    await look(reviewer, `urgent-${locale}-dashboard`)
    await follow(reviewer, waiting)
    await look(reviewer, `urgent-${locale}-review`)
    await reviewer.click('details:has(#act-decline) summary')
    await reviewer.fill('#act-decline', 'غير دقيق / inexact')
    await send(reviewer, `form[action="${text}/decline"]`)

    const back = await (await fetch(`${server.url}/api/v1/entries/${entry.id}`)).json()
    assert.equal(back.state, 'withdrawn')
    assert.equal(back.notice, null)
    const page = await (await fetch(entry.url)).text()
    assert.ok(page.includes(gone), 'the page says neutrally that the text was withdrawn')
    assert.ok(!page.includes(REASON))
    await reviewer.goto('/admin/urgent')
    assert.equal(await reviewer.locator(`a:has-text("${title}")`).count(), 0)
    await look(reviewer, `urgent-${locale}-list`)
    await director.goto('/admin/releases')
    await look(director, `release-${locale}-list`)
  })
}

