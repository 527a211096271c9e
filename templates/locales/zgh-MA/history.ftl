### ⴰⵎⵣⵔⵓⵢ ⵏ ⵜⵣⵔⴳⵜ.

history-revision = ⴰⵙⵉⴳⴳⵍ { $number }
history-to-text = ⵖⵔ ⵓⴹⵕⵉⵙ
history-cut = ⵜⵜⵓⵃⴹⴰⵏ ⵉⴳⵎⵎⴰⵎⵏ ⵉⵇⴱⵓⵔⵏ, ⵓⵔ ⴷⴰ ⵜⵜⴱⴰⵏⵏ ⴷⴰ.

## All revisions: compared and brought back
history-numbers = ⵜⴰⵥⵕⵉⴳⵜ { $round } · ⵜⵓⵏⵖⵉⵍⵜ { $number }
history-lead = ⵜⵓⵏⵖⵉⵍⵉⵏ ⴰⴽⴽⵯ ⵏ ⵓⴹⵕⵉⵚ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⴰⴷ. ⵙⵜⵢ ⵙⵏⴰⵜ ⵉ ⵓⵙⵎⵢⵉⵙⵙⴰ.
history-base = ⵜⵜⵓⵙⵜⵢ ⵢⴰⵜ ⵜⵓⵏⵖⵉⵍⵜ. ⵙⵜⵢ ⵜⵉⵙ ⵙⵏⴰⵜ.
history-compare-title = ⴰⵙⵎⵢⵉⵙⵙⴰ ⵏ ⵙⵏⴰⵜ ⵜⵓⵏⵖⵉⵍⵉⵏ
history-compare-from = ⵙⵎⵢⵉⵙⵙⴰ ⵙⴳ ⵜⵥⵕⵉⴳⵜ { $round }, ⵜⵓⵏⵖⵉⵍⵜ { $number }
history-compare-to = ⵙⵎⵢⵉⵙⵙⴰ ⴷ ⵜⵥⵕⵉⴳⵜ { $round }, ⵜⵓⵏⵖⵉⵍⵜ { $number }
history-compare-other = ⵙⵎⵢⵉⵙⵙⴰ ⴷ ⵜⴰⵢⴰⴹ
history-turn-round = ⵙⴱⵔⵔⵉ ⴰⵙⵎⵢⵉⵙⵙⴰ
history-picture-before = ⵜⴰⵡⵍⴰⴼⵜ ⴷⴰⵜ ⵓⵙⵏⴼⵍ
history-picture-after = ⵜⴰⵡⵍⴰⴼⵜ ⴹⴰⵕⵜ ⵓⵙⵏⴼⵍ
history-picture-same = ⵜⴰⵡⵍⴰⴼⵜ ⵏⵏⵉⵜ
history-restore = ⵔⴰⵔ
history-restore-question = ⵉⵙ ⴰⴷ ⵜⵔⴰⵔⴷ ⵜⵓⵏⵖⵉⵍⵜ { $number } ⵏ ⵜⵥⵕⵉⴳⵜ { $round }?
history-restore-compare = ⵙⵎⵢⵉⵙⵙⴰ ⴷ ⵓⴹⵕⵉⵚ ⵏ ⵖⵉⵍⴰ
history-restore-replaces = ⴰⴷ ⵜⴰⵎⵥ ⴰⵙⴷⴳ ⵏ ⵜⵓⵏⵖⵉⵍⵜ { $number } ⴳ ⵓⵔⵡⴰⵢ:
history-restore-anew = ⵓⵔ ⵉⵍⵍⵉ ⵓⵔⵡⴰⵢ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⴰⴷ: ⴰⴷ ⵜⴱⴷⵓ ⵜⵥⵕⵉⴳⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ.
history-restore-kept = ⵓⵔ ⵉⵔⵔⵓⴱⴱⵉ ⵡⴰⵍⵓ: ⴽⵓ ⵜⵓⵏⵖⵉⵍⵜ ⵜⵇⵇⵉⵎ ⴳ ⵓⵎⵣⵔⵓⵢ.
history-restore-reason-help = ⴰⴷ ⵉⵜⵜⵓⵙⴽⵍⵙ ⴳ ⵓⵎⵣⵔⵓⵢ.
history-restore-refused = ⵓⵔ ⵜⵣⵎⵎⵔ ⴰⴷ ⵜⵓⵖⵓⵍ ⵖⵉⵍⴰ:
history-restore-stale = ⵉⵏⴼⵍ ⵓⴹⵕⵉⵚ. ⵥⵕ ⴷⴰⵖ ⵇⴱⵍ ⴰⵙⵙⵉⴷⵜ.
history-restored = ⵉⵓⵖⵍ ⵓⴹⵕⵉⵚ ⴰⵇⴱⵓⵔ ⴳ ⵓⵔⵡⴰⵢ.
history-restored-anew = ⵉⵓⵖⵍ ⵓⴹⵕⵉⵚ ⴰⵇⴱⵓⵔ ⴳ ⵓⵔⵡⴰⵢ ⴰⵎⴰⵢⵏⵓ.
history-restored-same = ⴰⴹⵕⵉⵚ ⴰⴷ ⵉⵍⵍⴰ ⵢⴰⴷ ⴳ ⵓⵔⵡⴰⵢ.
history-restored-from = ⵙⴳ ⵜⵥⵕⵉⴳⵜ { $round }, ⵜⵓⵏⵖⵉⵍⵜ { $number }
