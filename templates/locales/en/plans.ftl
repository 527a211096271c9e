### Times: publication, embargo, expiry.

plans-error-before-embargo = This is before the end of the embargo. Choose a later time.
plans-error-expiry-first = The text would expire before it goes out. Choose a later time.
plans-error-not-ahead = This time must lie ahead.
