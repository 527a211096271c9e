### The six kinds of document.

kind-news = Actualité
kind-communique = Communiqué de presse
kind-event = Événement
kind-programme = Filière
kind-offer = Offre de formation
kind-page = Page
kinds-news = Actualités
kinds-communique = Communiqués de presse
kinds-event = Événements
kinds-programme = Filières
kinds-offer = Offres de formation
kinds-page = Pages
kind-new-news = Nouvelle actualité
kind-new-communique = Nouveau communiqué
kind-new-event = Nouvel événement
kind-new-programme = Nouvelle filière
kind-new-offer = Nouvelle offre de formation
kind-new-page = Nouvelle page
