refused-principals-text = La personne que vous suppléez a participé à la rédaction de ce texte : il ne peut pas être approuvé en son nom.
