/** Sentences with links and quotes, of which notes have few, and pairs that say the same in other words. */
export interface HandWritten {
  sentences: readonly string[];
  /** A source and a line that says what it says. */
  faithful: readonly (readonly [source: string, line: string])[];
}

export const TUNED_WRITTEN: HandWritten = {
  sentences: [
    "The form is at https://town.example/forms/permit and must be signed by Friday.",
    "Send the pictures to ana.ruiz@harbour.example before the meeting starts.",
    "All old minutes are kept on https://archive.example/minutes/2024 for the members.",
    "Read www.garden.example/roses for the dates of the next pruning course.",
    "The map is on https://trail.example/map/north and shows both of the huts.",
    "Write to office@choir.example when you cannot come to the rehearsal.",
    "The bill can be paid at https://pay.example/invoice/8841 until the end of May.",
    "Bug reports go to help@boats.example and are answered within a day.",
    "Ana called the plan “a brave first step towards cleaner water” in her speech.",
    "The sign on the door said “closed until further notice for repairs” all week.",
    "He wrote “please water the plants twice each week” on the back of the card.",
    "The inspector found the stairs “safe enough for another winter” in his report.",
  ],
  faithful: [
    ["Ana repaired the pump on Monday.", "The pump was repaired by Ana on Monday."],
    ["The council approved the budget of £4,000.", "The budget of £4,000 was approved by the council."],
    ["Dan did not sign the lease.", "The lease was not signed by Dan."],
    ["We cannot open before 9 am.", "Before 9:00 we can't open."],
    ["Nobody answered the letter of 3 May.", "The letter of May 3rd was not answered by anybody."],
    ["There is no money left for the roof.", "There isn't any money left for the roof."],
    ["Ms Adaeze Okafor will chair the board.", "The board will be chaired by Ms Okafor."],
    ["Half of the 40 seats are taken.", "Of the forty seats 50 % are taken."],
    ["The train leaves at half past three.", "The train leaves at 3:30."],
    ["He never paid the fee of 12 euros.", "He did not ever pay the fee of €12."],
    ["Tom said that he is unable to lift the box.", "Tom can't lift the box."],
    ["The World Health Organization sent two people.", "The WHO sent 2 people."],
    ["It rained for ninety minutes.", "It rained for 1.5 hours."],
    ["Rents rose by five per cent in the third quarter.", "In Q3 rents rose by 5 %."],
    ["The hall does not open until noon.", "The hall opens at 12:00."],
    ["Daniel will bring a dozen eggs.", "Dan will bring 12 eggs."],
  ],
};

export const HELD_OUT_WRITTEN: HandWritten = {
  sentences: [
    "The timetable stands on https://ferry.example.org/times/winter and changes in March.",
    "Questions about the lease go to rent@mill-house.example.com and to nobody else.",
    "The recording is at https://radio.example.net/shows/episode-12 for another month.",
    "Look at https://parks.example.com/ponds/frogs before you clean the pond.",
    "The scores are on https://chess.example.org/league/table every Sunday night.",
    "My new address is lena@bakery.example.net from the first of June.",
    "Download the plan from https://school.example.com/plans/gym and print it.",
    "The keys can be booked at https://club.example.org/keys/boathouse by members.",
    "The letter ended with “we look forward to a long and quiet winter” and no name.",
    "Her answer was “not before the roof is finally dry again” and then she left.",
    "The label says “keep out of the reach of small children” in three languages.",
    "They painted “this wall belongs to all of us now” across the old brewery.",
  ],
  faithful: [
    ["Priya wrote the report in two days.", "The report was written by Priya in 2 days."],
    ["The storm broke eleven windows.", "Eleven windows were broken by the storm."],
    ["The landlord has not sent the contract.", "The contract hasn't been sent by the landlord."],
    ["We will not meet on Thursday.", "No meeting takes place on Thursday; we won't meet."],
    ["Without a permit you may not park here.", "You may not park here if you do not have a permit."],
    ["The clinic refused to change the date.", "The clinic would not change the date."],
    ["Mr Jonas Weber bought the mill in 1998.", "In 1998 the mill was bought by Jonas Weber."],
    ["The walk is 3.5 kilometres long.", "The walk is 3,500 metres long."],
    ["The bus comes at a quarter past eight.", "The bus comes at 8:15."],
    ["Only one of the twenty lamps works.", "Of the 20 lamps only one works."],
    ["Elizabeth paid the 1.200 euros on the second of June.", "Liz paid €1,200 on 2 June."],
    ["None of the neighbours heard the alarm.", "The alarm was not heard by any of the neighbours."],
    ["The course lasts two weeks.", "The course lasts 14 days."],
    ["It is not only cheap but also quick.", "It is both cheap and quick."],
    ["Call the office no later than 4 pm.", "Call the office by 16:00."],
    ["The baker has neither flour nor sugar.", "The baker has no flour and no sugar."],
  ],
};
