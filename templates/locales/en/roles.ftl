### The roles a person may hold, and what each may do.

role-contributor = Contributor
role-fact_reviewer = Fact reviewer
role-language_reviewer = Language reviewer
role-approver = Approver
role-manager = City manager
role-hq_editor = HQ editor
role-hq_approver = HQ approver
role-administrator = Administrator
role-contributor-help = Writes drafts and submits them.
role-fact_reviewer-help = Checks that the facts are right.
role-language_reviewer-help = Checks language and style.
role-approver-help = Approves and publishes texts.
role-manager-help = Manages the city's people and settings and publishes in its name.
role-hq_editor-help = Writes national content and programme definitions.
role-hq_approver-help = Approves national content and press releases.
role-administrator-help = Manages accounts and the system, does not approve texts.
scope-all-cities = All cities
scope-all-locales = All languages
scope-all-kinds = All kinds
