// What every journey shares: the server, Chromium, pages of two widths, axe, screenshots.
// No journey and no knowledge of a single page belongs here.

import assert from 'node:assert/strict'
import { accessSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

import { chromium } from 'playwright-core'

import { SCREENSHOTS } from './paths.mjs'

export { startServer } from './server.mjs'

export const PHONE = { width: 360, height: 780 }
export const DESK = { width: 1440, height: 900 }

const STEP_TIMEOUT_MS = 15_000
const ARGUMENTS = [
  '--no-sandbox', // CI runs as root, where Chromium refuses its sandbox
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Debian's Chromium, or the one that CHROMIUM names. */
export function launchBrowser() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser']
  return chromium.launch({ executablePath: places.find(exists), args: ARGUMENTS })
}

/**
 * A page in a context of its own (own cookies), pointed at `server`. It collects what went wrong on it:
 * script errors, refusals of the content security policy, requests to other hosts; see `assertQuiet`.
 * options: viewport (PHONE or DESK), locale (browser language), javaScriptEnabled.
 */
export async function openPage(browser, server, options = {}) {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: DESK,
    locale: 'fr-MA',
    timezoneId: 'Africa/Casablanca',
    ...options,
  })
  context.setDefaultTimeout(STEP_TIMEOUT_MS)
  const page = await context.newPage()
  watch(page, server.url)
  return page
}

/** The same without JavaScript: everything must still work. */
export function openPlainPage(browser, server, options = {}) {
  return openPage(browser, server, { ...options, javaScriptEnabled: false })
}

/** Fails when the page threw, was stopped by the content security policy, or asked another host for something. */
export function assertQuiet(page) {
  assert.deepEqual(troubles.get(page), [], `trouble on ${page.url()}`)
}

/** Fails with every accessibility violation axe finds: rule, help, and the elements. Needs JavaScript. */
export async function axe(page) {
  // As an evaluated script, not a tag: the content security policy rightly forbids the tag.
  await page.evaluate(await axeSource())
  const found = await page.evaluate(() => globalThis.axe.run(document, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }))
  const lines = found.violations.map(({ id, help, nodes }) =>
    `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(' ')}  ${node.html}`).join('\n')}`)
  assert.equal(lines.length, 0, `axe on ${page.url()}:\n${lines.join('\n')}`)
}

/** Fails when the page can be scrolled sideways: the usual fault of a narrow or right-to-left layout. */
export async function assertNoSidewaysScroll(page) {
  const { scroll, client, culprits } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const sticksOut = ({ left, right, width }) => width > 0 && (left < -1 || right > clientWidth + 1)
    const found = scrollWidth <= clientWidth ? [] : [...document.querySelectorAll('main *')]
      .filter((node) => sticksOut(node.getBoundingClientRect()) && !node.childElementCount)
    return { scroll: scrollWidth, client: clientWidth, culprits: found.slice(0, 5).map((node) => node.outerHTML.slice(0, 200)) }
  })
  assert.ok(scroll <= client, `${page.url()} is ${scroll} px wide in a window of ${client} px: ${culprits.join('\n')}`)
}

/** Saves the whole page as target/screenshots/NAME.png, for a person to look at. */
export async function shot(page, name) {
  await mkdir(SCREENSHOTS, { recursive: true })
  const file = path.join(SCREENSHOTS, `${name}.png`)
  await page.screenshot({ path: file, fullPage: true })
  return file
}

const troubles = new WeakMap()

export function watch(page, home) {
  const seen = []
  troubles.set(page, seen)
  page.on('pageerror', (error) => seen.push(`script error: ${error.message}`))
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) seen.push(message.text())
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== home) seen.push(`request to ${origin}`)
  })
}

let source
function axeSource() {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  return source
}

function exists(file) {
  try {
    accessSync(file ?? '')
    return Boolean(file)
  } catch {
    return false
  }
}
