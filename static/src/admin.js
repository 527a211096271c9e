// The panel works without this file; everything here only makes it kinder.
import './js/counter.js'
import './js/image-picker.js'
import { autosaveForms } from './js/autosave.js'
import { keepCopies } from './js/keep.js'
import { guardForms } from './js/guard.js'
import { preventDoubleSubmit } from './js/submit.js'
import { askBeforeLoss } from './js/confirm.js'
import { autosubmitFilters, selectAll } from './js/filters.js'
import { copyButtons } from './js/copy.js'
import { liveChecks } from './js/checks.js'
import { slugPreviews } from './js/slug.js'
import { closingMenus } from './js/menus.js'

document.documentElement.classList.add('js')

askBeforeLoss()
preventDoubleSubmit()
guardForms()
autosubmitFilters()
selectAll()
copyButtons()
slugPreviews()
closingMenus()

// A kept copy is compared with the editor's own text, so the editor comes first.
if (document.querySelector('mihan-editor')) await import('./editor/index.js').catch((error) => console.error(error))
keepCopies()
autosaveForms()
liveChecks()
