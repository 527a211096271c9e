// The people of the demonstration in their browsers, and how a page is looked at: by axe, by its width, by picture.

import assert from 'node:assert/strict'

import { assertNoSidewaysScroll, assertQuiet, axe, DESK, openPage, PHONE, shot } from './support.mjs'

const PASSWORD = 'mihan-demo-2026'

/** A signed-in page of `NAME@demo.mihan.example`. options: as openPage; `speaks` = the language of the panel. */
export async function person(browser, server, name, { speaks, ...options } = {}) {
  const page = await openPage(browser, server, options)
  await page.goto('/admin/sign-in')
  await signIn(page, name)
  if (speaks) await speak(page, speaks)
  return page
}

/** Fills and sends the sign-in form that is open. */
export async function signIn(page, name) {
  await page.fill('[name=email]', `${name}@demo.mihan.example`)
  await page.fill('[name=password]', PASSWORD)
  await send(page, 'main form')
  assert.ok(!page.url().includes('sign-in'), `${name} was not let in`)
}

/** Changes the language of the panel and opens the dashboard. */
export async function speak(page, locale) {
  await page.request.post('/admin/locale', { form: { locale, back: '/admin' } })
  await page.goto('/admin')
  assert.equal(await page.getAttribute('html', 'lang'), locale)
}

/** Presses the first button of a form and waits for the next page. */
export async function send(page, form, button = 'button') {
  await follow(page, `${form} ${button} >> nth=0`)
}

/** Presses something that leads to another page, and waits for it. */
export async function follow(page, target) {
  await Promise.all([page.waitForEvent('load'), page.click(target)])
}

/**
 * Everything that must hold of any page, on a desk and on a phone: pictures as NAME-desk.png and NAME-phone.png,
 * nothing for axe to say, no sideways scroll, no trouble in the console.
 */
export async function look(page, name, { scripts = true } = {}) {
  for (const [width, viewport] of [['phone', PHONE], ['desk', DESK]]) {
    await page.setViewportSize(viewport)
    await shot(page, `${name}-${width}`)
    await assertNoSidewaysScroll(page)
    if (scripts) await axe(page)
  }
  assertQuiet(page)
}
