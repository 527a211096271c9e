### Navigation, user menu and headings of the panel.

nav-label = Navigation principale
nav-menu = Menu
nav-dashboard = Tableau de bord
nav-documents = Documents
nav-review = À relire
nav-images = Images
nav-cities = Cités
nav-people = Personnes
nav-reference = Données de référence
nav-follow-up = Suivi
nav-settings = Réglages
nav-mailbox = Boîte de démonstration
nav-new-document = Nouveau document
nav-public-site = Site public
user-menu = Mon compte
user-signed-in-as = Connecté en tant que { $name }
user-account = Paramètres du compte
user-sign-out = Se déconnecter
user-sign-in = Se connecter
locale-switch = Langue de l’interface
locale-switch-apply = Changer de langue
public-other-languages = Lire cette page dans une autre langue
public-footer = Cités des Métiers et des Compétences, OFPPT
breadcrumb-label = Fil d’Ariane
