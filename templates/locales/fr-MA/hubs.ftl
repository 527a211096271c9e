### Les deux pages de cartes : suivi et réglages.

hub-follow-up-lead = Ce qui attend, ce qui tarde et ce qui manque dans les cités que vous voyez.
hub-settings-lead = Comment travaille la rédaction : chaque carte ouvre une page de réglages.
hub-waiting = À relire
hub-waiting-help = Tout texte qui attend une réponse, et depuis quand.
hub-account = Mon compte
hub-account-help = Nom, langue de l’interface et mot de passe.
hub-jobs = Tâches
hub-jobs-help = Ce que le programme fait en arrière-plan, et ce qui a échoué.
hub-audit = Journal d’audit
hub-audit-help = Qui a fait quoi, ce qui a été refusé, et la preuve que rien n’a été ôté.
hub-plans = Échéances
hub-plans-help = Ce qui paraîtra ou sera retiré à une minute donnée, et ce qui a tardé ou échoué.
hub-paths = Circuits d’approbation
hub-paths-help = Les étapes de chaque type dans chaque ville, et qui y répond.
hub-calendar = Horaires et jours fériés
hub-calendar-help = La semaine de chaque ville, les jours fériés et le ramadan, dont dépendent les délais.
hub-lateness = Retards
hub-lateness-help = Les étapes restées sans réponse dans le délai, en cours ou passées.
hub-deputies = Suppléances
hub-deputies-help = Qui répond pour vous en votre absence, et pour qui vous répondez.
hub-trash = Corbeille
hub-trash-help = Ce qui a été mis de côté et n’a jamais été public.
hub-glossary = Glossaire
hub-glossary-help = Les mots de la maison et les formules protocolaires, par langue, et ce qui ne s’écrit pas.
