### Words used on many pages.

app-name = Mihan
app-purpose = The common newsroom of the Cités des Métiers et des Compétences
skip-to-content = Skip to content
demo-banner = Demonstration: the people and the news here are invented.
money = MAD { $amount }
list-separator = ,

## Buttons
button-save = Save
button-save-and-continue = Save and continue
button-cancel = Cancel
button-create = Create
button-add = Add
button-edit = Edit
button-delete = Delete
button-search = Search
button-filter = Filter
button-clear-filters = Clear filters
button-back = Back
button-confirm = Confirm
button-close = Close
button-upload = Upload
button-preview = Preview
button-open = Open
button-send = Send
button-retry = Try again
button-translate = Translate
button-compare = Compare
button-show-all = Show all

## Small words
word-yes = Yes
word-no = No
word-none = None
word-all = All
word-required = required
word-optional = optional
word-choose = Choose…
word-national = National
word-city = City
word-kind = Kind
word-stage = Stage
word-locale = Language
word-author = Author
word-role = Role
word-name = Name
word-email = E-mail
word-password = Password
word-status = Status
word-date = Date
word-updated = Updated
word-reason = Reason
word-actions = Actions
word-history = History

## Lists
search-label = Search
results-count = { $count ->
     [one] { $count } result
    *[other] { $count } results
}
empty-title = Nothing here yet
empty-search = No result matches your search.
pagination-label = Pages
pagination-previous = Previous
pagination-next = Next
pagination-page = Page { $page } of { $pages }
pagination-first = First

## Dialogues, messages and timelines
confirm-title = Are you sure?
flash-saved = Saved.
flash-deleted = Deleted.
flash-sent = Sent.
flash-close = Hide the message
timeline-label = Timeline
timeline-by = by { $name }
timeline-by-for = by { $name } for { $principal }
timeline-by-system = by the system

## Images and body
image-choose = Choose an image
image-none = No image
image-alt = Alternative text
image-alt-help = Describe the image for those who cannot see it.
image-credit = Credit
image-decorative = Decorative image
body-markdown-help = Write the text in Markdown.
