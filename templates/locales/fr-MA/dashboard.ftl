### La première page.

dashboard-waiting = En attente de votre avis
dashboard-waiting-empty = Rien n’attend votre avis.
dashboard-mine = Vos brouillons
dashboard-mine-empty = Vous n’avez aucun brouillon en cours.
dashboard-scheduled-empty = Aucune publication n’est programmée.
dashboard-published = Publié récemment
dashboard-published-empty = Rien n’est encore publié.
dashboard-failed = Publication non effectuée
dashboard-late = En retard
