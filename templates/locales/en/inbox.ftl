### The inbox, how one is told, and the daily digest.

inbox-title = Inbox
inbox-event = Kind of news
inbox-unread = Unread
inbox-read = Read
inbox-read-one = Mark as read
inbox-read-all = Mark all as read
inbox-all-read = Everything is marked as read.
inbox-choose-ways = How I am told
inbox-empty-title = Nothing has been told to you yet
inbox-empty-text = What waits for you and what happens to your texts will be listed here.
inbox-unread-count = { $count ->
     [one] { $count } unread
    *[other] { $count } unread
}
inbox-unread-many = 100 unread or more

## How one is told
notices-title = Notices
notices-lead = Everything stays in your inbox here. Choose what else is to reach you by mail, and when.
notices-decide = What waits for your decision
notices-decide-help = This cannot be switched off: a text would wait for nobody.
notices-named = What is addressed to you
notices-named-help = Somebody named you or answered you.
notices-text = Your texts
notices-text-help = What happens to the texts that you write or answer for.
notices-way-mail = By mail at once
notices-way-digest = In the mail of the morning
notices-way-inbox = In the inbox only
notices-invalid = Some choices could not be kept. They are marked below.
error-notice-way = This notice cannot reach you in that way. Choose another one.

## Several pieces of news of one text
mail-notice-several = { $count ->
     [one] { $count } thing happened to this text:
    *[other] { $count } things happened to this text:
}

## The mail of the morning
mail-digest-subject = Your texts since yesterday
mail-digest-subject-waiting = { $count ->
     [one] { $count } text waits for you
    *[other] { $count } texts wait for you
}
mail-digest-waiting = { $count ->
     [one] { $count } text waits for your decision
    *[other] { $count } texts wait for your decision
}
mail-digest-happened = What happened since the last mail
mail-digest-more = The list is longer: the rest is in the panel.
mail-digest-button = Open the inbox
mail-digest-settings = Change how you are told
mail-why-digest = You get this message once a day because you chose the mail of the morning.
