### Relecteurs extérieurs, sans compte : invitation, page, réponses.

refused-outside-step = Cette étape n’est franchie que par les relecteurs extérieurs qui y ont été invités.
