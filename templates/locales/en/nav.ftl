### Navigation, user menu and headings of the panel.

nav-label = Main navigation
nav-menu = Menu
nav-dashboard = Dashboard
nav-documents = Documents
nav-review = Review queue
nav-images = Images
nav-cities = Cities
nav-people = People
nav-reference = Reference data
nav-follow-up = Follow-up
nav-settings = Settings
nav-mailbox = Demo mailbox
nav-new-document = New document
nav-public-site = Public site
user-menu = My account
user-signed-in-as = Signed in as { $name }
user-account = Account settings
user-sign-out = Sign out
user-sign-in = Sign in
locale-switch = Interface language
locale-switch-apply = Change language
public-other-languages = Read this page in another language
public-footer = Cités des Métiers et des Compétences, OFPPT
breadcrumb-label = Breadcrumb
