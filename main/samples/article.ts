export const article = `# The library that lends out everything but books

On a wet Thursday in November, the busiest shop in Hallbridge sells nothing at all. A man in a yellow coat hands in a carpet cleaner. A student asks for a sewing machine until Sunday. Behind the counter, Ruth Ashdown writes both down in a ledger the size of a tea tray, and puts the kettle on again.

The Hallbridge Library of Things opened in 2019 in a former shoe shop, with 46 objects and a borrowed shelf. Today it lends out 1,180 of them: drills, tents, projectors, a cider press, eleven waffle irons. Last year 2,900 households borrowed something at least once, in a town that has 7,400.

## A drill and a calculation

It began with a drill. Ashdown, who taught mathematics for thirty years, bought one in 2016 to put up a single shelf. She used it for nine minutes, she says, and then could not stop counting. "There were four drills on our landing alone, and each of them slept for 364 days a year."

She asked her neighbours to write down everything they owned and used less than twice a year. The list came to 312 things, and together they had cost about £19,000. Most were kept in places that the neighbours wished they had for something else: a cot, a desk, a bicycle, a grown-up child come home.

## How it works

Members pay £24 a year, or nothing if that is too much; nobody asks for proof. Most things can be borrowed for a week for between £1 and £8. What is damaged is mended in the back room by volunteers, who meet on Wednesday evenings and call themselves the Glue Club.

Losses are smaller than anyone expected. Of the 31,000 loans since the opening, only 57 things have never come back, and nine of those were umbrellas. "We budgeted for theft," says Ashdown. "We should have budgeted for biscuits."

What wears out is not the drills but the people. Two volunteers kept the shop open for most of its first winter, and both nearly gave up. Since 2022 the town has paid for one full-time post, at £27,500 a year, and that, Ashdown believes, is the true reason why the library is still here. Of the twelve similar projects that started in the county at the same time, seven have closed, and six of those had no paid staff.

## What is saved

The council wanted to know what it gets for its money, so in 2023 it asked a team from the University of Leeds to find out. The researchers followed 400 members for a year. The average household bought five fewer things than it had planned to, and saved £212.

They are careful about the rest. A borrowed carpet cleaner that is fetched by car may save less carbon than it seems to, and some members said that borrowing had only made them want things they would never have bought. About a third of the saving in carbon was lost in this way, by the team's estimate. "It is a good idea, but it is not a magic one," says Dr Samuel Osei, who led the study. "It works best where people can walk."

The finding that surprised him most had nothing to do with drills. Members of the library knew, on average, four more of their neighbours by name than people in the next street did. "Nobody joins to meet people," he says. "They join for the wallpaper steamer. But someone has to show you how it works."

## What comes next

In April the library will open a second room, in the old waiting room of the railway station. It will lend only what people need in a crisis: cots, crutches, heaters, a suit for an interview. The railway company has offered the space for three years at a rent of £1 a month.

Ashdown, who is 71, will not run it. She has handed the ledger to Joel Marsh, who first came in at seventeen to borrow a tent and stayed to mend its zip. He wants to replace the ledger with a computer, and she has decided not to argue, on one condition: somebody must still put the kettle on.

As for the drill, it is number 0001 on the list, and it has now put up shelves in 163 homes. It was out on the day of our visit. According to the ledger, it had been borrowed for nine minutes' work, and was due back on Monday.
`;
