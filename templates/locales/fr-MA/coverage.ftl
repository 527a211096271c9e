### Ce qui existe dans chaque langue, et ce qui manque.

coverage-csv = Télécharger le tableau (CSV)
coverage-required = Obligatoire
coverage-documents = Documents : { $count }
coverage-public = Publiés : { $count }
coverage-waiting = En relecture ou à paraître : { $count }
coverage-writing = En rédaction : { $count }
coverage-stale = Traductions à actualiser : { $count }
coverage-missing = Manquants : { $count }
coverage-lacking = Sans texte dans cette langue : { $language }
coverage-only-stale = Traductions à actualiser seulement
