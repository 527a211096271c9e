// Draws the toolbar and its menus after the ARIA toolbar and menu button patterns: one tab stop, arrows move.
import { element, icon } from '../js/dom.js'

export function toolbar(editor, groups, host) {
  const bar = element('div', { class: 'editor-toolbar', role: 'toolbar', 'aria-label': host.t('toolbar') })
  const refreshers = []
  groups.forEach((tools, index) => {
    if (index) bar.append(element('span', { class: 'separator', role: 'separator', 'aria-orientation': 'vertical' }))
    for (const tool of tools) bar.append(tool.items ? menuButton(tool) : plainButton(tool))
  })
  const stops = [...bar.querySelectorAll('.tool')]
  rove(bar, stops)
  const refresh = () => refreshers.forEach((update) => update())
  editor.on('transaction', refresh)
  refresh()
  return bar

  function plainButton(tool) {
    const button = toolButton(tool, { 'aria-pressed': tool.on ? 'false' : null })
    button.addEventListener('click', () => { if (isUsable(button)) use(tool) })
    watch(button, tool)
    return button
  }

  function menuButton(tool) {
    const button = toolButton(tool, { 'aria-haspopup': 'menu', 'aria-expanded': 'false' })
    button.append(icon('chevron-down', 'small'))
    const panel = element('div', { class: 'menu-panel', role: 'menu', 'aria-label': host.t(tool.name), hidden: true })
    const wrap = element('div', { class: 'editor-menu' }, button, panel)
    const items = tool.items.map((item) => menuItem(item, close))
    panel.append(...items)
    button.addEventListener('click', () => { if (isUsable(button)) (panel.hidden ? open() : close()) })
    button.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' && isUsable(button)) stop(event, open)
    })
    panel.addEventListener('keydown', (event) => moveInMenu(event, items, close))
    wrap.addEventListener('focusout', (event) => { if (!wrap.contains(event.relatedTarget)) hide() })
    watch(button, tool)
    return wrap

    function open() {
      panel.hidden = false
      button.setAttribute('aria-expanded', 'true')
      delete panel.dataset.flip
      const box = panel.getBoundingClientRect()
      if (box.right > document.documentElement.clientWidth || box.left < 0) panel.dataset.flip = 'true'
      items[0].focus()
    }
    function hide() {
      panel.hidden = true
      button.setAttribute('aria-expanded', 'false')
    }
    function close() {
      hide()
      button.focus()
    }
  }

  function menuItem(item, close) {
    const role = item.radio ? 'menuitemradio' : item.on ? 'menuitemcheckbox' : 'menuitem'
    const button = element('button', { type: 'button', role, tabindex: -1, 'aria-checked': role === 'menuitem' ? null : 'false' }, icon(item.picture), host.t(item.name))
    button.addEventListener('click', () => {
      close()
      use(item)
    })
    if (item.on) refreshers.push(() => button.setAttribute('aria-checked', String(item.on(editor))))
    return button
  }

  function toolButton(tool, attributes) {
    const button = element('button', { type: 'button', class: 'tool', title: host.t(tool.name), 'aria-label': host.t(tool.name), tabindex: -1, ...attributes }, icon(tool.picture))
    // Keeps the text selection where it is while the mouse presses a tool.
    button.addEventListener('mousedown', (event) => event.preventDefault())
    return button
  }

  // The text takes the focus before it changes: the editor's own focus command waits for a frame, and letters typed
  // in between would land beside the new block.
  function use(tool) {
    editor.view.focus()
    tool.act(editor)
  }

  function watch(button, tool) {
    if (tool.on) refreshers.push(() => button.setAttribute('aria-pressed', String(tool.on(editor))))
    if (tool.usable) refreshers.push(() => button.setAttribute('aria-disabled', String(!tool.usable(editor))))
  }
}

function isUsable(button) {
  return button.getAttribute('aria-disabled') !== 'true'
}

function rove(bar, stops) {
  stops[0].tabIndex = 0
  bar.addEventListener('focusin', (event) => {
    if (!stops.includes(event.target)) return
    for (const stop of stops) stop.tabIndex = stop === event.target ? 0 : -1
  })
  bar.addEventListener('keydown', (event) => {
    const at = stops.indexOf(event.target)
    if (at < 0) return
    const forward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    const next = { [forward]: at + 1, [backward]: at - 1 + stops.length, Home: 0, End: stops.length - 1 }[event.key]
    if (next !== undefined) stop(event, () => stops[next % stops.length].focus())
  })
}

function moveInMenu(event, items, close) {
  const at = items.indexOf(document.activeElement)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key]
  if (next !== undefined) stop(event, () => items[next % items.length].focus())
  else if (event.key === 'Escape') stop(event, close)
}

function stop(event, act) {
  event.preventDefault()
  event.stopPropagation()
  act()
}
