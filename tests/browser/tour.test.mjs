// Every page of the panel, in Arabic and in French, on a phone and on a desk: by its links and by hand.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

import { look, person, speak } from './people.mjs'
import { launchBrowser, openPage, startServer } from './support.mjs'

const ALL = ['/admin', '/admin/documents', '/admin/documents?q=atelier', '/admin/documents?stage=draft', '/admin/reviews', '/admin/images', '/admin/account', '/admin/cities', '/admin/reference', '/admin/mailbox', '/admin/nowhere']
const KINDS = ['news', 'communique', 'event', 'offer', 'page'].map((kind) => `/admin/documents/new?kind=${kind}&city=souss-massa&locale=ar-MA`)
const TOURS = [
  ['editor', 'editor.souss-massa', [...ALL, '/admin/documents/new', ...KINDS, '/admin/people']],
  ['hq', 'hq.editor', ['/admin', '/admin/documents', '/admin/documents/new?kind=programme&city=national&locale=fr-MA', '/admin/cities', '/admin/reference', '/admin/people']],
  ['admin', 'admin', ['/admin', '/admin/people', '/admin/people/new', '/admin/jobs', '/admin/cities', '/admin/reference', '/admin/follow-up', '/admin/plans', '/admin/plans?show=past', '/admin/releases', '/admin/urgent', '/admin/settings', '/admin/audit', '/admin/audit?act=session.sign_in', '/admin/trash', '/admin/paths', '/admin/paths/new', '/admin/calendar', '/admin/calendar/holidays/new', '/admin/calendar/ramadan/new', '/admin/calendar/weeks/souss-massa', '/admin/lateness', '/admin/deputies', '/admin/inbox', '/admin/account/notices', '/admin/coverage', '/admin/required-languages', '/admin/glossary', '/admin/glossary/new']],
]
// Pages about one thing: the first of its kind that a list leads to.
const LEADS = [
  /^\/admin\/documents\/[0-9a-f-]{36}$/, /^\/admin\/people\/[0-9a-f-]{36}$/, /^\/admin\/cities\/[a-z-]+$/, /^\/admin\/reference\/[a-z-]+(\?.*)?$/,
  /^\/admin\/cities\/[a-z-]+\/[a-z-]+$/, /^\/admin\/reference\/[a-z-]+\/[a-z-]+$/, /^\/admin\/people\/[0-9a-f-]{36}\/deactivation$/,
  /^\/admin\/mailbox\/mail/, /^\/admin\/editions\/\d+\/autosave\/removal/, /^\/admin\/editions\/\d+\/edit$/, /^\/admin\/editions\/\d+\/review$/, /^\/admin\/editions\/\d+\/history$/,
  /^\/admin\/paths\/\d+$/, /^\/admin\/paths\/\d+\/steps\/\d+$/, /^\/admin\/paths\/\d+\/steps\/\d+\/removal$/,
  /^\/admin\/editions\/\d+\/revisions$/, /^\/admin\/editions\/\d+\/revisions\?base=/, /^\/admin\/editions\/\d+\/compare\?/, /^\/admin\/editions\/\d+\/revisions\/\d+\/restoration$/,
  /^\/admin\/editions\/\d+\/translation/, /^\/admin\/editions\/\d+\/why/, /^\/admin\/editions\/\d+\/threads$/, /^\/admin\/editions\/\d+\/threads\/new/, /^\/admin\/editions\/\d+\/checks$/, /^\/admin\/documents\/[0-9a-f-]{36}\/trash$/, /^\/admin\/trash\/\d+\/deletion$/, /^\/admin\/editions\/\d+\/preview$/, /^\/admin\/editions\/\d+\/removal$/, /^\/admin\/editions\/\d+\/discard$/,
]

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

for (const [name, who, pages] of TOURS) {
  for (const locale of ['ar-MA', 'fr-MA']) {
    test(`every page of the panel for ${name} in ${locale}`, async () => {
      const page = await person(browser, server, who)
      await speak(page, locale)
      const faults = await visitAll(page, pages, `tour-${name}-${locale}`)
      assert.equal(faults.length, 0, faults.join('\n\n'))
      await page.context().close()
    })
  }
}

for (const locale of ['ar-MA', 'fr-MA']) {
  test(`the pages for people without a session in ${locale}`, async () => {
    const page = await openPage(browser, server, { locale })
    const faults = await visitAll(page, ['/admin/sign-in', '/admin/forgotten-password', '/admin/invitation?token=x', '/admin/reset?token=x', '/admin/setup'], `tour-nobody-${locale}`)
    assert.equal(faults.length, 0, faults.join('\n\n'))
    await page.context().close()
  })
}

// Goes through the pages, and once to a page of each sort that they lead to; a fault does not end the tour.
async function visitAll(page, pages, name) {
  const faults = []
  const waiting = [...pages]
  const wanted = new Set(LEADS)
  while (waiting.length) {
    const path = waiting.shift()
    const answer = await page.goto(path)
    if (answer.status() >= 500) faults.push(`${path}: ${answer.status()}`)
    await look(page, `${name}${path.replace(/[^a-z-]+/gi, '-').slice(0, 60)}`).catch((error) => faults.push(error.message))
    for (const href of await page.$$eval('main a[href^="/admin/"]', (links) => links.map((link) => link.getAttribute('href')))) {
      for (const lead of wanted) {
        if (!lead.test(href)) continue
        wanted.delete(lead)
        waiting.push(href)
      }
    }
  }
  return faults
}
