export const travelPlan = `# Five days in Galicia, 16 to 20 May

Aisha, Ben and I are walking through Galicia for five days, for about €640 each. We want good paths, good octopus and no more than one bus a day.

## Getting there

We fly from Stansted to Santiago de Compostela on Saturday 16 May at 06:55 and land at 10:05. The tickets are paid, £118 each with one bag to share. The airport bus costs €1 and takes half an hour, so there is no need for a taxi. We must be at Stansted by five, which means that Ben sleeps on our sofa.

## Day by day

### Saturday: Santiago

Leave the bags at the guest house in Rúa do Vilar, where the rooms are ready from two. See the cathedral in the afternoon, when the groups have gone to lunch. The roof tour at 17:00 is booked for three, €15 each. Dinner late, as everyone there eats late.

### Sunday: along the river

Walk from Santiago to Ponte Maceira, 18 kilometres, mostly in the shade. There is no shop after the tenth kilometre, so we carry water and bread. A taxi back costs about €30; Aisha has the number.

### Monday: to the sea

Bus at 09:00 to Fisterra, three hours, €17 each. Our room looks over the harbour and costs €84 for the three of us. In the evening we walk out to the lighthouse and stay for the sunset, which is at 21:50.

### Tuesday: the lighthouse path

This is the long day: 24 kilometres along the cliffs from Lires to Muxía. The path is closed in high wind, so we decide on Monday evening after looking at the forecast. If it is closed, we take the boat round the cape instead, €22 each, at eleven.

### Wednesday: home

Bus to the airport at 11:15, and the flight at 16:40. We land at 17:50 and are home in time for Ben's rehearsal.

## Money

| What | Each |
| --- | --- |
| Flights | €138 |
| Beds, four nights | €176 |
| Buses and taxis | €62 |
| Food, five days | €200 |
| Tickets and the boat | €37 |
| In reserve | €27 |

## Still open

- Does Aisha need a new passport? Hers runs out on 2 August, and the airline asks for three months.
- Nobody has booked the bed in Muxía for Tuesday night. There are only two houses, so this should be done this week.
- Ben is allergic to shellfish, and half of every menu is shellfish. I will write a card in Galician for him to show.
- The travel insurance covers walking below 2,000 metres, and that is enough.
`;
