### The six kinds of document.

kind-news = ⴰⵏⵖⵎⵉⵙ
kind-communique = ⴰⵍⵖⵓ ⵏ ⵓⵏⵖⵎⵙ
kind-event = ⵜⴰⵎⵙⴰⵔⵜ
kind-programme = ⵜⴰⵙⴳⴰ ⵏ ⵓⵙⵎⵓⵜⵜⴳ
kind-offer = ⴰⵙⵓⵎⵔ ⵏ ⵓⵙⵎⵓⵜⵜⴳ
kind-page = ⵜⴰⵙⵏⴰ
kinds-news = ⵉⵏⵖⵎⵉⵙⵏ
kinds-communique = ⵉⵍⵖⵓⵜⵏ ⵏ ⵓⵏⵖⵎⵙ
kinds-event = ⵜⵉⵎⵙⴰⵔⵉⵏ
kinds-programme = ⵜⴰⵙⴳⵉⵡⵉⵏ ⵏ ⵓⵙⵎⵓⵜⵜⴳ
kinds-offer = ⵉⵙⵓⵎⴰⵔ ⵏ ⵓⵙⵎⵓⵜⵜⴳ
kinds-page = ⵜⴰⵙⵏⵉⵡⵉⵏ
kind-new-news = ⴰⵏⵖⵎⵉⵙ ⴰⵎⴰⵢⵏⵓ
kind-new-communique = ⴰⵍⵖⵓ ⴰⵎⴰⵢⵏⵓ
kind-new-event = ⵜⴰⵎⵙⴰⵔⵜ ⵜⴰⵎⴰⵢⵏⵓⵜ
kind-new-programme = ⵜⴰⵙⴳⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ
kind-new-offer = ⴰⵙⵓⵎⵔ ⴰⵎⴰⵢⵏⵓ
kind-new-page = ⵜⴰⵙⵏⴰ ⵜⴰⵎⴰⵢⵏⵓⵜ
