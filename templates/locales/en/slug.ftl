### The readable end of a page’s address.

error-slug-empty = Write the end of the address, or leave it empty to take it from the title.
error-slug-too-long = The end of the address has at most { $max } characters.
error-slug-character = The character “{ $character }” cannot stand in an address. Use lower-case letters, digits and hyphens.
error-slug-hyphens = Put one hyphen between two words, never at the beginning or the end.
error-slug-reserved = This word is reserved for the site. Add another word to it.
