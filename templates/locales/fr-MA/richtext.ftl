### Ce qui peut ne pas aller dans le corps d’un texte.

## Où
richtext-on-line = Ligne { $line }
richtext-at-path = À l’emplacement { $path }

## Un corps illisible
richtext-wrong-shape = Cette partie du corps n’a pas la forme attendue.
richtext-unknown-node = Le corps contient un bloc inconnu ici : { $name }.
richtext-misplaced-node = Ce bloc ne peut pas se trouver ici : { $name }.
richtext-unknown-mark = Le corps contient une mise en forme inconnue ici : { $name }.
richtext-repeated-mark = La même mise en forme est appliquée deux fois : { $name }.
richtext-unknown-attribute = Cette propriété est inconnue ici : { $name }.
richtext-bad-attribute = La valeur de cette propriété n’est pas valable : { $name }.
richtext-empty-text = Le corps contient un passage de texte sans aucune lettre.
richtext-empty-container = Ce bloc ne contient rien : { $name }.
richtext-bad-address = L’adresse d’un lien n’est pas valable. Utilisez https://, http://, mailto:, tel: ou un chemin commençant par / ; une vidéo exige https://.
richtext-control-character = Le texte contient un caractère de contrôle invisible. Supprimez-le ou ressaisissez le passage.
richtext-too-many-blocks = Le corps compte trop de blocs ({ $most } au plus).
richtext-too-deep = Les listes sont trop imbriquées ({ $most } niveaux au plus).
richtext-too-long = Le corps est trop long ({ $most } caractères au plus).

## Avant de soumettre
richtext-missing-alt = Une image n’a pas de texte alternatif. Décrivez-la ou indiquez qu’elle est décorative.
richtext-figure-without-date = Un chiffre clé n’a pas de date. Précisez à quelle date il est exact.
richtext-figure-date-unreadable = La date d’un chiffre clé s’écrit 2026-03 ou 2026-03-31.
richtext-figure-without-value = Un chiffre clé doit avoir un libellé et une valeur.
richtext-empty-heading = Un intertitre est vide.
richtext-skipped-heading-level = Un intertitre saute un niveau : descendez d’un niveau à la fois, à partir du niveau 2.

## Le corps en Markdown
richtext-md-unclosed-mark = Le signe { $mark } est ouvert mais pas fermé dans son paragraphe. Placez une barre oblique inverse devant pour afficher le signe lui-même.
richtext-md-bad-braces = Les propriétés entre accolades sont illisibles. Placez une barre oblique inverse devant l’accolade pour l’afficher telle quelle.
richtext-md-bad-id = L’identifiant d’un bloc compte de 8 à 24 lettres a–z ou chiffres.
richtext-md-unknown-attribute = Cette propriété est inconnue ici : { $name }.
richtext-md-bad-value = La valeur de { $name } n’est pas valable.
richtext-md-missing-value = Une valeur manque : { $name }.
richtext-md-unknown-directive = Il n’existe pas de bloc de ce nom : { $name }.
richtext-md-unclosed-directive = Le bloc { $name } n’est pas fermé. Terminez-le par une ligne ne contenant que :::
richtext-md-stray-fence = Cette ligne de ::: ne ferme rien.
richtext-md-misplaced = Ce contenu ne peut pas se trouver dans { $name ->
     [list] une liste : un élément contient un paragraphe, puis des listes imbriquées
     [quote] une citation : elle ne contient que des paragraphes
     [callout] un encadré : il ne contient que des paragraphes et des listes
    *[other] ce bloc ({ $name })
}.
richtext-md-heading-too-deep = Les intertitres comptent au plus quatre signes #.
richtext-md-inline-image = Une image ne peut pas se trouver dans un paragraphe. Utilisez un bloc image.
richtext-md-code-block = Les blocs de code ne sont pas disponibles.
richtext-md-rule = Les filets horizontaux ne sont pas disponibles.
richtext-md-repeated-mark = Un lien ne peut pas contenir un autre lien, ni un passage isolé un autre passage isolé.
