### The roles a person may hold, and what each may do.

role-contributor = ⴰⵎⴰⵔⴰⵡ
role-fact_reviewer = ⴰⵎⵙⵙⴰⴳⵔ ⵏ ⵜⵓⵎⴰⵢⵜ
role-language_reviewer = ⴰⵎⵙⵙⴰⴳⵔ ⵏ ⵜⵓⵜⵍⴰⵢⵜ
role-approver = ⴰⵎⵇⴱⴰⵍ
role-manager = ⴰⵏⵎⵀⴰⵍ ⵏ ⵜⵎⴷⵉⵏⵜ
role-hq_editor = ⴰⵎⴰⵔⴰⵡ ⵏ ⵜⵖⵉⵡⴰⵏⵜ ⵜⴰⵏⴰⵎⵎⴰⵙⵜ
role-hq_approver = ⴰⵎⵇⴱⴰⵍ ⵏ ⵜⵖⵉⵡⴰⵏⵜ ⵜⴰⵏⴰⵎⵎⴰⵙⵜ
role-administrator = ⴰⵏⴱⴷⴰⴷ ⵏ ⵓⵏⴳⵔⴰⵡ
role-contributor-help = ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵉⵔⵡⴰⵢⵏ ⵢⴰⵣⵏ ⵜⵏ.
role-fact_reviewer-help = ⴰⵔ ⵉⵙⵙⵉⴷⵜ ⵜⵉⵏⵖⵎⵉⵙⵉⵏ.
role-language_reviewer-help = ⴰⵔ ⵉⵙⵙⴰⴳⵔ ⵜⵓⵜⵍⴰⵢⵜ ⴷ ⵓⵖⴰⵏⵉⴱ.
role-approver-help = ⴰⵔ ⵉⵇⴱⴱⵍ ⵉⴹⵕⵉⵚⵏ ⵉⴼⵙⵔ ⵜⵏ.
role-manager-help = ⴰⵔ ⵉⵙⵙⵏⵇⵇⴰⴷ ⵎⵉⴷⴷⵏ ⴷ ⵜⵙⵖⴰⵍ ⵏ ⵜⵎⴷⵉⵏⵜ.
role-hq_editor-help = ⴰⵔ ⵉⵜⵜⴰⵔⴰ ⵜⵓⵎⴰⵢⵜ ⵜⴰⵏⴰⵎⵓⵔⵜ.
role-hq_approver-help = ⴰⵔ ⵉⵇⴱⴱⵍ ⵜⵓⵎⴰⵢⵜ ⵜⴰⵏⴰⵎⵓⵔⵜ ⴷ ⵉⵍⵖⵓⵜⵏ.
role-administrator-help = ⴰⵔ ⵉⵙⵙⵏⵇⵇⴰⴷ ⵉⵎⵉⴹⴰⵏⵏ ⴷ ⵓⵏⴳⵔⴰⵡ.
scope-all-cities = ⴰⴽⴽⵯ ⵜⵉⵎⴷⵉⵏⵉⵏ
scope-all-locales = ⴰⴽⴽⵯ ⵜⵓⵜⵍⴰⵢⵉⵏ
scope-all-kinds = ⴰⴽⴽⵯ ⴰⵏⴰⵡⵏ
