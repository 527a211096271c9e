### Jobs that failed, and the demonstration's mailbox.

jobs-title = Tâches de fond
jobs-lead = Ce que le système fait après chaque acte : courriels et avis. Une tâche qui a échoué reste ici jusqu’à ce que vous la relanciez.
jobs-waiting = En attente
jobs-retrying = Réessayées
jobs-running = En cours
jobs-failed = En échec
jobs-caption = Tâches en échec
jobs-kind = Tâche
job-kind-mail = Courriel
job-kind-notice = Avis aux personnes concernées
jobs-reason = Cause de l’échec
jobs-attempts = Tentatives
jobs-failed-at = Échec le
jobs-retried = La tâche est de nouveau en attente.
jobs-empty = Aucune tâche en échec
jobs-empty-text = Tout ce qui a été demandé au système est fait ou en cours.

## Mailbox
mailbox-title = Boîte aux lettres de démonstration
mailbox-lead = Aucun courriel ne sort de la démonstration : tous sont gardés ici pour qui essaie la plateforme.
mailbox-closed = Cette boîte n’existe que dans la démonstration
mailbox-closed-text = Ici, les courriels n’arrivent qu’à leurs destinataires.
mailbox-empty = Aucun courriel pour le moment
mailbox-empty-text = Soumettez un texte : les courriels aux relecteurs apparaîtront ici.
mailbox-subject = Objet
mailbox-to = À
mailbox-sent = Envoyé le
mailbox-html = Voir le courriel tel que son lecteur le voit
mailbox-text = Texte
