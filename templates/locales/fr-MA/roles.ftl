### The roles a person may hold, and what each may do.

role-contributor = Contributeur
role-fact_reviewer = Relecteur du fond
role-language_reviewer = Relecteur linguistique
role-approver = Approbateur
role-manager = Directeur de la Cité
role-hq_editor = Rédacteur du siège
role-hq_approver = Approbateur du siège
role-administrator = Administrateur
role-contributor-help = Écrit les brouillons et les soumet.
role-fact_reviewer-help = Vérifie l’exactitude des faits.
role-language_reviewer-help = Relit la langue et le style.
role-approver-help = Approuve et publie les textes.
role-manager-help = Gère les personnes et les réglages de la Cité, publie en son nom.
role-hq_editor-help = Écrit les contenus nationaux et les fiches de filières.
role-hq_approver-help = Approuve les contenus nationaux et les communiqués.
role-administrator-help = Gère les comptes et le système, n’approuve pas les textes.
scope-all-cities = Toutes les Cités
scope-all-locales = Toutes les langues
scope-all-kinds = Tous les types
