### Après la publication : corrections, retrait, remplacement, suppression, et ce que chaque lecteur reçoit.

## Corriger
after-correct = Corriger une coquille
after-correct-help = Ouvre une nouvelle édition marquée comme modification mineure. Elle passe par l’approbation comme tout texte.
flash-correct = La correction est ouverte. Le texte en ligne reste jusqu’à ce qu’elle soit approuvée et publiée.
after-change = Ce que cela change
after-change-minor = Une coquille corrigée (mineur)
after-change-major = Une information que les lecteurs doivent connaître (majeur)
after-note = Note publique
after-note-help = Dans la langue du texte ; les lecteurs la voient sur la page, dans les flux et dans l’API. Une modification majeure en exige une. Elle est approuvée avec le texte.
after-note-told = Les lecteurs seront informés ainsi :
after-note-none = Rien n’est annoncé aux lecteurs.
error-change-kind = Précisez s’il s’agit d’une coquille ou d’une information que les lecteurs doivent connaître.
error-public-note = Une modification majeure exige une note pour les lecteurs, dans la langue du texte.

## Transitions
transition-unwithdraw = Rétablir
transition-replace = Remplacer par un autre texte
transition-kill = Retrait légal
history-unwithdraw = Rétabli
history-replace = Remplacé par un autre texte
history-kill = Retrait légal
flash-unwithdraw = Le texte est rétabli ; l’avis a disparu.
flash-replace = Remplacé ; les lecteurs sont conduits vers l’autre texte.
flash-kill = Retrait légal effectué.

## Confirmation
after-what-happens = Ce que chacun reçoit
after-consumer-page = La page
after-consumer-feeds = Les flux
after-consumer-api = L’API
after-consumer-changes = Les sites qui gardent une copie
after-consumer-sitemap = Les moteurs de recherche
after-withdraw-question = Retirer ce texte ?
after-withdraw-page = Reste à son adresse, précédée de votre avis.
after-withdraw-feeds = Gardent le texte, précédé de votre avis ; un événement y est annulé.
after-withdraw-api = Répond avec le texte, l’état « withdrawn » et l’avis ; les listes l’omettent.
after-withdraw-changes = Apprennent « withdrawn » par le journal des changements.
after-withdraw-sitemap = Ne le trouvent plus dans le plan du site.
after-words-withdraw = Avis public
after-words-withdraw-help = Dans la langue du texte. Dites pourquoi il n’est plus valable.
after-unwithdraw-question = Rétablir ce texte ?
after-unwithdraw-page = Reste à son adresse, sans l’avis.
after-unwithdraw-feeds = Le montrent comme modifié à l’instant, sans l’avis.
after-unwithdraw-api = Répond avec le texte, l’état « live » ; les listes l’ont de nouveau.
after-unwithdraw-changes = Apprennent « restored » par le journal des changements.
after-unwithdraw-sitemap = Le retrouvent dans le plan du site.
after-words-unwithdraw = Motif
after-words-unwithdraw-help = Facultatif ; il reste dans l’historique et n’est pas public.
after-replace-question = Remplacer ce texte par un autre ?
after-replace-page = Toutes ses adresses conduisent à l’autre texte (301), même s’il change d’adresse plus tard.
after-replace-feeds = Ne l’ont plus ; l’autre texte y figure de lui-même.
after-replace-api = Répond « disparu » par son identifiant et nomme l’autre texte ; par son adresse, y conduit (301).
after-replace-changes = Apprennent « replaced » par le journal des changements, avec l’autre texte.
after-replace-sitemap = Suivent la redirection ; le plan du site ne l’a plus.
after-words-replace = Motif
after-words-replace-help = Facultatif ; il reste dans l’historique et n’est pas public.
after-target = Le texte qui prend sa place
after-target-help = Son adresse publique ou son lien permanent. Il doit être public et dans la même langue.
after-proposed = Choisir parmi les textes récents
error-successor-missing = Aucun texte public n’a cette adresse. Copiez-la depuis sa page publique.
error-successor-itself = C’est le texte lui-même. Indiquez-en un autre.
error-successor-locale = Ce texte est dans une autre langue. Indiquez sa version dans la langue de celui-ci.
after-remove-question = Supprimer ce texte du site ?
after-remove-page = Ses adresses répondent « disparu » (410) avec votre motif.
after-remove-feeds = Ne l’ont plus.
after-remove-api = Répond « disparu » (410) avec votre motif ; les listes l’omettent.
after-remove-changes = Apprennent « removed » par le journal des changements, sans le titre.
after-remove-sitemap = Reçoivent 410 et l’oublient.
after-words-remove = Motif public
after-words-remove-help = Dans la langue du texte. Les lecteurs qui suivent l’adresse le voient.
after-kill-question = Retirer ce texte pour raison légale ?
after-kill-page = Toutes ses adresses répondent « disparu » (410) avec une phrase neutre.
after-kill-feeds = Ne l’ont plus.
after-kill-api = Répond « disparu » (410) sans motif.
after-kill-changes = Apprennent « killed » : effacer toute copie. Ses titres disparaissent de tout le journal.
after-kill-sitemap = Reçoivent 410 et l’oublient.
after-words-kill = Motif
after-words-kill-help = Reste dans la maison, dans l’historique et l’audit ; personne au-dehors ne le voit.
after-images = Ses images
after-images-help = Les images effacées ne reviennent pas. Les copies faites ailleurs sont à effacer par leurs détenteurs : le journal des changements les prévient.
after-images-none = Il ne montre aucune image.
after-image-shared = Reste : un autre texte public la montre
after-image-erased = Sera effacée

## Côté public
site-change-notes = Modifications de cette page
site-change-note = Modification : { $note }
