refused-only-named = Only the people whom this step names may answer.
