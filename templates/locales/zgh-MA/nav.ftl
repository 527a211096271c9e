### Navigation, user menu and headings of the panel.

nav-label = ⴰⵙⵜⴰⵔⴰ ⴰⴷⵙⵍⴰⵏ
nav-menu = ⵓⵎⵓⵖ
nav-dashboard = ⵜⴰⴼⵍⵡⵉⵜ ⵏ ⵓⵙⵡⵓⵔⵉ
nav-documents = ⴰⵔⵔⴰⵜⵏ
nav-review = ⵉ ⵓⵙⵙⴰⴳⵔ
nav-images = ⵜⵉⵡⵍⴰⴼⵉⵏ
nav-cities = ⵜⵉⵎⴷⵉⵏⵉⵏ
nav-people = ⵎⵉⴷⴷⵏ
nav-reference = ⵉⵏⵎⵍⵏ ⵏ ⵓⵙⴰⵖⵓⵍ
nav-follow-up = ⴰⴹⴼⴰⵕ
nav-settings = ⵜⵉⵙⵖⴰⵍ
nav-mailbox = ⵜⴰⵏⴰⴽⴰ ⵏ ⵜⴱⵔⴰⵜⵉⵏ
nav-new-document = ⴰⵔⵔⴰ ⴰⵎⴰⵢⵏⵓ
nav-public-site = ⴰⵙⵉⵜ ⴰⵣⴰⵢⴰⵣ
user-menu = ⴰⵎⵉⴹⴰⵏ ⵉⵏⵓ
user-signed-in-as = ⵜⴽⵛⵎⵎ ⵙ ⵢⵉⵙⵎ ⵏ { $name }
user-account = ⵜⵉⵙⵖⴰⵍ ⵏ ⵓⵎⵉⴹⴰⵏ
user-sign-out = ⴼⴼⵖ
user-sign-in = ⴽⵛⵎ
locale-switch = ⵜⵓⵜⵍⴰⵢⵜ ⵏ ⵡⵓⴷⵎ
locale-switch-apply = ⵙⵏⴼⵍ ⵜⵓⵜⵍⴰⵢⵜ
public-other-languages = ⵖⵔⴰⵜ ⵜⴰⵙⵏⴰ ⴰⴷ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⵢⴰⴹⵏⵉⵏ
public-footer = ⵜⵉⵎⴷⵉⵏⵉⵏ ⵏ ⵜⵥⵓⵔⵉⵡⵉⵏ ⴷ ⵜⵣⵎⵎⴰⵔ, OFPPT
breadcrumb-label = ⴰⴱⵔⵉⴷ ⵏ ⵓⵙⵜⴰⵔⴰ
