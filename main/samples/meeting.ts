export const meeting = `# Launch meeting, Tuesday 3 March

Maya Okafor, Dan Reid, Priya Nair and Tom Hughes met to settle how the bakery in Mill Square opens: the date, the budget and the photographs.

Maya: Morning, everyone. Is the line all right, Tom?
Tom: Yes, I can hear you well. The train is quiet.
Maya: Good. We have half an hour, and three things to settle: the date, the budget and the photographs.
Dan: Let me start with the date, since everything hangs on it. We said the shop would open on Friday 27 March.
Maya: And will it?
Dan: No. The ovens are stuck in Rotterdam, and the haulier now promises 24 March at the earliest.
Priya: So the fitters would have two days instead of the five they asked for.
Dan: Exactly. I spoke to them last night, and they won't sign off the gas in two days.
Tom: Nor should they.
Maya: Then we move. What is the first date you would put your name to, Dan?
Dan: Saturday 11 April. That leaves a full week to test, and a weekend for the staff to practise.
Priya: That is the weekend after Easter, and I rather like it. The schools are closed, and people will be out walking.
Tom: The market is on that Saturday too, so the square will be full.
Maya: Fine. We decide on Saturday 11 April, and we tell nobody the old date again.
Priya: I will change the website today and write to the eighty people on the list.
Maya: Thank you. Say why, please. People forgive a late oven sooner than silence.
Priya: I will.
Maya: Now the money. Dan, how bad is it?
Dan: Better than I feared. We have spent £41,300 of £48,000, and the ovens are paid for.
Tom: What is still to come?
Dan: The sign, £1,750. The fitters, about £2,400. And two weeks of rent that we had not planned for, which is another £1,100.
Priya: That leaves £1,450 for everything else.
Dan: It does, and I would like to keep £1,000 of it untouched, because something always breaks.
Maya: Agreed. The reserve is £1,000, and nobody spends from it without asking both Dan and me.
Tom: Does that include the opening party?
Maya: It does. I love a party, but we can't afford one before we have sold a loaf.
Priya: Could we give away bread instead? The first hundred people get a small loaf. That costs us about £90 in flour and butter.
Dan: That I can live with.
Maya: So do we. A hundred small loaves on the first morning. Priya, will you write that up for the poster?
Priya: Yes, by Thursday.
Maya: Photographs, then. Tom, this one is yours.
Tom: I have asked three people. Leila Haddad is the best of them and wants £600 for half a day.
Dan: Six hundred is more than we have left.
Tom: I know. She would do it for £350 if we let her use the pictures in her own portfolio and give her name in the window.
Maya: That seems fair to me. Does anyone mind?
Priya: Not at all. She took the pictures for the bookshop, and they still use them after four years.
Dan: Then yes, because we only have to pay for good ones once.
Maya: Tom, please book Leila for Thursday 9 April, in the morning, when the light comes through the front.
Tom: I will ring her this afternoon.
Maya: Anything we have forgotten?
Priya: The allergen labels. The council wants them on every shelf, and we have none.
Dan: I can print them, but I need the final recipes from you first.
Priya: You will have them on Monday 9 March.
Tom: And who has the spare keys? The electrician could not get in yesterday.
Maya: That was my fault. I will leave a set with the bookshop, and I need to tell the electrician.
Dan: Could we meet again before the ovens arrive?
Maya: Yes. Monday 23 March at half past eight, here, with coffee. Thank you all. That was quicker than I feared.
`;
