// A person starts the demo and opens it for the first time.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

import {
  assertNoSidewaysScroll, assertQuiet, axe, DESK, launchBrowser, openPage, PHONE, shot, startServer,
} from './support.mjs'

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

test('the process says that it is alive', async () => {
  const answer = await fetch(`${server.url}/healthz`)
  assert.equal(answer.status, 200)
})

for (const [locale, width, viewport] of [
  ['ar-MA', 'phone', PHONE], ['ar-MA', 'desk', DESK], ['fr-MA', 'phone', PHONE], ['fr-MA', 'desk', DESK],
]) {
  test(`the sign-in page is clean and accessible: ${locale}, ${width}`, async () => {
    const page = await openPage(browser, server, { locale, viewport })
    const answer = await page.goto('/admin/sign-in')
    assert.equal(answer.status(), 200)
    await shot(page, `sign-in-${locale}-${width}`)
    await axe(page)
    await assertNoSidewaysScroll(page)
    assertQuiet(page)
    await page.context().close()
  })
}
