// What the public gets, asked without a browser.

import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'

const WITHIN_MS = 1000

/** Fails unless every feed of the city and the API show the title within a second; gives the API's entry. */
export async function assertPublished(server, { city, locale, title, html }) {
  const deadline = Date.now() + WITHIN_MS
  for (const name of ['news.rss', 'all.atom', 'all.json']) {
    const feed = await until(`${server.url}/feeds/${city}/${locale}/${name}`, (body) => body.includes(title), deadline)
    assert.ok(feed.includes(title), `${name} does not show ${title}`)
  }
  const list = await (await fetch(`${server.url}/api/v1/entries?city=${city}&locale=${locale}`)).json()
  const found = list.items.find((item) => item.title === title)
  assert.ok(found, `the API does not list ${title}`)
  const entry = await (await fetch(`${server.url}/api/v1/entries/${found.id}`)).json()
  assert.ok(entry.html.includes(html), `${entry.html} lacks ${html}`)
  return entry
}

/** Fails if a word is in the city's feeds or lists. */
export async function assertSecret(server, { city, locale, word }) {
  for (const path of [
    `/feeds/${city}/${locale}/news.rss`, `/feeds/all/${locale}/all.json`, `/api/v1/entries?city=${city}`, '/api/v1/changes?after=0&limit=100',
    `/${locale}/${city}`, `/${locale}/${city}/news`, '/sitemap.xml', `/sitemaps/${city}.xml`,
  ]) {
    const body = await (await fetch(server.url + path)).text()
    assert.ok(!body.includes(word), `${path} shows ${word}`)
  }
}

async function until(url, isThere, deadline) {
  for (;;) {
    const body = await (await fetch(url)).text()
    if (isThere(body) || Date.now() > deadline) return body
    await pause(50)
  }
}
