### La boîte de réception, la façon d’être informé et le courriel du matin.

inbox-title = Boîte de réception
inbox-event = Type de nouvelle
inbox-unread = Non lu
inbox-read = Lu
inbox-read-one = Marquer comme lu
inbox-read-all = Tout marquer comme lu
inbox-all-read = Tout est marqué comme lu.
inbox-choose-ways = Comment être informé
inbox-empty-title = Aucune nouvelle pour vous
inbox-empty-text = Ce qui vous attend et ce qui arrive à vos textes s’affichera ici.
inbox-unread-count = { $count ->
     [one] { $count } non lu
    *[other] { $count } non lus
}
inbox-unread-many = 100 non lus ou plus

## Comment être informé
notices-title = Avis
notices-lead = Tout reste dans votre boîte de réception. Choisissez ce qui doit en plus vous parvenir par courriel, et quand.
notices-decide = Ce qui attend votre décision
notices-decide-help = Ces avis ne peuvent pas être désactivés : un texte n’attendrait plus personne.
notices-named = Ce qui vous est adressé
notices-named-help = Une personne vous a nommé ou vous a répondu.
notices-text = Vos textes
notices-text-help = Ce qui arrive aux textes que vous écrivez ou dont vous répondez.
notices-way-mail = Par courriel, sans attendre
notices-way-digest = Dans le courriel du matin
notices-way-inbox = Dans la boîte de réception seulement
notices-invalid = Certains choix n’ont pas pu être conservés. Ils sont signalés plus bas.
error-notice-way = Cet avis ne peut pas vous parvenir ainsi. Choisissez une autre façon.

## Plusieurs nouvelles d’un même texte
mail-notice-several = { $count ->
     [one] Une nouvelle de ce texte :
    *[other] { $count } nouvelles de ce texte :
}

## Le courriel du matin
mail-digest-subject = Vos textes depuis hier
mail-digest-subject-waiting = { $count ->
     [one] { $count } texte vous attend
    *[other] { $count } textes vous attendent
}
mail-digest-waiting = { $count ->
     [one] { $count } texte attend votre décision
    *[other] { $count } textes attendent votre décision
}
mail-digest-happened = Depuis le dernier courriel
mail-digest-more = La liste est plus longue : la suite se trouve dans la plateforme.
mail-digest-button = Ouvrir la boîte de réception
mail-digest-settings = Changer la façon d’être informé
mail-why-digest = Vous recevez ce message une fois par jour parce que vous avez choisi le courriel du matin.
