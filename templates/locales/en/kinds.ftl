### The six kinds of document.

kind-news = News item
kind-communique = Press release
kind-event = Event
kind-programme = Programme
kind-offer = Training offer
kind-page = Page
kinds-news = News
kinds-communique = Press releases
kinds-event = Events
kinds-programme = Programmes
kinds-offer = Training offers
kinds-page = Pages
kind-new-news = New news item
kind-new-communique = New press release
kind-new-event = New event
kind-new-programme = New programme
kind-new-offer = New training offer
kind-new-page = New page
