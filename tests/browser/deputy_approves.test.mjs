// A director who is away names a deputy; the deputy approves and publishes in the director's name, and everybody
// reads it, in Arabic and in French.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'

import { look, person, send, speak } from './people.mjs'
import { assertPublished } from './public.mjs'
import { launchBrowser, startServer } from './support.mjs'

const STORIES = [
  {
    locale: 'ar-MA', city: 'souss-massa', deputy: 'Hamza Choukri', absent: 'Reda El Gharbaoui', words: 'بالنيابة عن',
    title: 'لقاء مع مهنيي القطاع', summary: 'لقاء تواصلي لفائدة المتدربين.', reason: 'عطلة سنوية',
  },
  {
    locale: 'fr-MA', city: 'casablanca-settat', deputy: 'Rachid Oubella', absent: 'Salma Azergui', words: 'par délégation de',
    title: 'Rencontre avec les professionnels', summary: 'Une rencontre pour les stagiaires.', reason: 'Congé annuel',
  },
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

for (const story of STORIES) {
  const { locale, city, title } = story
  const picture = (name) => `deputy-${locale}-${name}`

  test(`the deputy approves for the director in ${locale}`, async () => {
    const text = await submitted(story)
    const director = await person(browser, server, `director.${city}`)
    await speak(director, locale)
    await director.goto('/admin/deputies')
    await director.selectOption('select[name=to]', { label: story.deputy })
    await director.fill('[name=ends_on]', await director.inputValue('[name=starts_on]'))
    await director.fill('[name=reason]', story.reason)
    await look(director, picture('naming'))
    await send(director, 'form[action="/admin/deputies"]', 'button.primary')
    assert.ok(await director.isVisible(`li:has-text("${story.deputy}")`), 'the deputy is in the list')
    await look(director, picture('named'))

    const deputy = await person(browser, server, `facts.${city}`)
    await speak(deputy, locale)
    assert.ok(await deputy.isVisible(`.task-list a:has-text("${title}")`), 'the text waits for the deputy')
    await deputy.goto(`${text}/review`)
    assert.match(await deputy.textContent('section[aria-labelledby=acts]'), new RegExp(story.absent))
    await look(deputy, picture('review'))
    await send(deputy, `form[action="${text}/approval"]`, '[value=publish]')
    await assertPublished(server, { city, locale, title, html: '<p' })

    for (const page of ['review', 'history']) {
      await director.goto(`${text}/${page}`)
      const said = (await director.textContent('main')).replace(/[\u2066-\u2069]/g, '')
      assert.ok(said.includes(story.words) && said.includes(story.absent) && said.includes(story.deputy), `${page} names both`)
      await look(director, picture(page === 'review' ? 'approved' : page))
    }
    await director.context().close()
    await deputy.context().close()
  })
}

// A news item of the city at its last step.
async function submitted({ locale, city, title, summary }) {
  const editor = await person(browser, server, `editor.${city}`, { javaScriptEnabled: false })
  await editor.goto(`/admin/documents/new?kind=news&city=${city}&locale=${locale}`)
  await editor.fill('[name=title]', title)
  await editor.fill('[name=summary]', summary)
  await editor.fill('[name=body_markdown]', 'Un paragraphe.')
  await send(editor, 'main form[data-guard]', 'button.primary')
  const text = new URL(editor.url()).pathname.replace(/\/edit$/, '')
  await editor.goto(`${text}/review`)
  await send(editor, `form[action="${text}/submission"]`)
  await editor.context().close()
  const reviewer = await person(browser, server, `reviewer.${city}`, { javaScriptEnabled: false })
  await reviewer.goto(`${text}/review`)
  await send(reviewer, `form[action="${text}/approval"]`)
  await reviewer.context().close()
  return text
}
