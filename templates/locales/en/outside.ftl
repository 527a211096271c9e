### Reviewers without an account: invitation, their page, their answers.

refused-outside-step = This step is passed only by the outside reviewers who were invited to it.
