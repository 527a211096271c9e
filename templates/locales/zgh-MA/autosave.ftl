### ⵎⴰⵢⴷ ⵉⵜⵜⵢⴰⵔⴰⵏ ⵓⵔ ⵉⵜⵜⵓⵃⴹⴰ, ⴷ ⵎⴰ ⵖⵓⵔ ⵉⵕⵥⵎ ⵓⴹⵕⵉⵚ.

autosave-waiting = ⵖⵓⵔⵓⵏ ⴷⴰ ⵢⴰⵏ ⵓⴹⵕⵉⵚ ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉⵏ
autosave-waiting-at = ⵜⵉⵔⵔⴰ ⵜⴰⵎⴳⴳⴰⵔⵓⵜ:
autosave-waiting-behind = ⵉⵃⴹⴰ ⴽⵔⴰ ⴰⴹⵕⵉⵚ ⴰⴷ ⴷⴼⴼⵉⵔ ⵓⵢⴰⵏⵏ. ⵎⴽ ⵜⴽⵎⵎⵍⵎ, ⵔⴰⴷ ⵎⵓⵏⵏ ⵙⵉⵏ ⵉⴹⵕⵉⵚⵏ ⵖ ⵓⵃⴹⵓ.
autosave-continue = ⴽⵎⵎⵍ ⴷⵉⴷⵙ
autosave-discard = ⴰⵊⵊⵜ
autosave-resumed = ⴰⴹⵕⵉⵚ ⵏⵏⵓⵏ ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉⵏ ⵉⵍⵍⴰ ⴷⴷⴰⵡ. ⵃⴹⵓⵢⴰⵜⵜ.
autosave-discard-question = ⵉⵙ ⵔⴰⴷ ⵜⴰⵊⵊⵎ ⴰⴹⵕⵉⵚ ⵏⵏⵓⵏ ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉⵏ?
autosave-discard-text = ⵎⴰⵢⴷ ⵜⵓⵔⵉⵎ ⴱⵍⴰ ⴰⵃⴹⵓ ⵔⴰⴷ ⵉⵜⵜⵢⴰⴽⴽⴰⵙ ⵉ ⵍⴱⴷⴰ. ⴰⴹⵕⵉⵚ ⵉⵜⵜⵓⵃⴹⴰⵏ ⵓⵔ ⵉⵜⵜⵙⵏⴼⵍ.
autosave-discard-nothing = ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⵓⴹⵕⵉⵚ ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉⵏ ⵏ ⵜⴰⵙⵏⴰ ⴰⴷ.
autosave-discarded = ⵉⵜⵜⵢⴰⴽⴽⴰⵙ ⵓⴹⵕⵉⵚ ⵏⵏⵓⵏ ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉⵏ.
autosave-closed-kept = ⵎⴰⵢⴷ ⵜⵓⵔⵉⵎ ⵉⵜⵜⵓⵃⴹⴰ ⴷⴷⴰⵡ. ⵔⴰⴷ ⵜⴰⴼⵎ ⵎⴽ ⵉⵕⵥⵎ ⵓⴹⵕⵉⵚ ⵉ ⵜⵉⵔⵔⴰ.

## Said by the script, without arguments
autosaving-saving = ⴰⵃⴹⵓ ⵏ ⵉⵙⵏⴼⵍⵏ ⵏⵏⵓⵏ…
autosaving-saved = ⵜⵜⵓⵃⴹⴰⵏ ⵉⵙⵏⴼⵍⵏ ⵏⵏⵓⵏ, ⵎⴰⵛⴰ ⵓⵔ ⵜⴰ ⴳⵉⵏ ⵜⵓⵏⵖⵉⵍⵜ.
autosaving-offline = ⵓⵔ ⵉⵍⵍⵉ ⵓⵣⴷⴰⵢ. ⵉⵙⵏⴼⵍⵏ ⵏⵏⵓⵏ ⵍⵍⴰⵏ ⵖ ⵓⵙⵙⴰⵔⴰ ⴰⴷ, ⵔⴰⴷ ⵜⵜⵢⴰⵣⵏⵏ ⵎⴽ ⴷ ⵉⵓⵔⵔⵉ.
autosaving-signed-out = ⵜⵎⵎⵉ ⵜⵖⵉⵎⵉⵜ ⵏⵏⵓⵏ. ⵉⵙⵏⴼⵍⵏ ⵍⵍⴰⵏ ⵖ ⵓⵙⵙⴰⵔⴰ ⴰⴷ; ⴽⵛⵎⴰⵜ ⴰⴼⴰⴷ ⴰⴷ ⵜⵜⵢⴰⵣⵏⵏ.
autosaving-sign-in = ⴽⵛⵎ ⵖ ⵓⵙⴰⵜⵎ ⴰⵎⴰⵢⵏⵓ
autosaving-behind = ⵜⵜⵓⵃⴹⴰⵏ ⵉⵙⵏⴼⵍⵏ ⵏⵏⵓⵏ. ⵉⵃⴹⴰ ⴽⵔⴰ ⴰⴹⵕⵉⵚ ⴰⴷ: ⵔⴰⴷ ⵎⵓⵏⵏ ⵙⵉⵏ ⵖ ⵓⵃⴹⵓ.
autosaving-waiting = ⵜⵍⵍⴰ ⵜⴰⵙⵏⴰ ⵢⴰⴹⵏ ⴷ ⵓⴹⵕⵉⵚ ⵏⵏⵓⵏ ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉⵏ. ⵉⵙⵏⴼⵍⵏ ⵏ ⵜⴰⴷ ⵍⵍⴰⵏ ⵖ ⵓⵙⵙⴰⵔⴰ ⴰⴷ ⵖⴰⵙ; ⵃⴹⵓⵢⴰⵜⵏ.
autosaving-closed = ⵓⵔ ⵙⵓⵍ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵜⵜⵓⵙⵏⴼⵍ ⵓⴹⵕⵉⵚ ⴰⴷ. ⵎⴰⵢⴷ ⵜⵓⵔⵉⵎ ⵉⵜⵜⵓⵃⴹⴰ.
autosaving-failed = ⵓⵔ ⵜⵜⵢⴰⵣⵏⵏ ⵉⵙⵏⴼⵍⵏ ⵏⵏⵓⵏ. ⵍⵍⴰⵏ ⵖ ⵓⵙⵙⴰⵔⴰ ⴰⴷ, ⵔⴰⴷ ⵏⴰⵍⵙ ⴰⵔⵎ.

## Presence
presence-label = ⵎⴰ ⵖⵓⵔ ⵉⵕⵥⵎ ⵓⴹⵕⵉⵚ ⴰⴷ
presence-since = { $name }: ⵉⵕⵥⵎ ⵖⵓⵔⵙ ⵓⴹⵕⵉⵚ ⴰⴷ ⵙⴳ { $time }
