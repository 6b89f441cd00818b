/** Worn phrases, in the form of `wordy.ts`. */
export const CLICHES = `
at the end of the day | in the end, finally | At the end of the day it is your choice. | At the end of the month we pay.
think outside the box | think differently | Let us think outside the box. | The cat sat outside the box.
thinking outside the box | thinking differently | It takes thinking outside the box. | I was thinking. Outside, the box stood.
low-hanging fruit | easy gains | Start with the low-hanging fruit. | The low branch had fruit.
low hanging fruit | easy gains | Start with the low hanging fruit. | The low branch had hanging fruit.
move the needle | make a difference | It will move the needle. | Move the compass needle.
moving the needle | making a difference | It is moving the needle. | It is moving a needle.
when all is said and done | in the end | When all is said and done, it works. | When all is said, we go.
last but not least | finally | Last but not least, thank you. | He came last but was not the least.
few and far between | rare | Buses are few and far between. | There are few, and far between them.
tried and tested | proven | It is a tried and tested way. | It was tried, and tested again.
tried and true | proven | It is a tried and true way. | He tried, and true to form fell.
in this day and age | today, now | In this day and age it is rare. | In this day it is rare.
once in a blue moon | rarely | He calls once in a blue moon. | He saw a blue moon once.
by leaps and bounds | quickly, fast | It grew by leaps and bounds. | The deer leaps and bounds.
only time will tell | we shall see | Only time will tell. | The only time they tell is noon.
avoid like the plague | shun | They avoid like the plague such talk. | They avoid the plague.
the tip of the iceberg | a small part | That is the tip of the iceberg. | We saw the iceberg's tip.
a drop in the bucket | very little | It is a drop in the bucket. | There is a drop in that bucket.
level playing field | fair chance | We want a level playing field. | The playing field is level.
{hit} the ground running | (start/starts/started/starting) fast | We hit the ground running. | We hit the ground.
{bite} the bullet | (face/faces/faced/facing) it | We bite the bullet. | The bullet has a bite.
{go} the extra mile | (try/tries/tried/trying) harder | They go the extra mile. | They go an extra mile.
{touch} base | (talk/talks/talked/talking) | We touch base on Monday. | They touch the base.
{circle} back | (return/returns/returned/returning) | We circle back on Monday. | The circle is back.
{reach} out to | (contact/contacts/contacted/contacting) | They reach out to us. | They reach out. To us it is new.
going forward | from now on | Going forward we meet at ten. | We saw him going. Forward we went.
moving forward | from now on | Moving forward we meet at ten. | It is moving. Forward we went.
win-win situation | gain for both | It is a win-win situation. | The situation is a win.
best of breed | best | It is a best of breed tool. | The best dogs of the breed ran.
best-in-class | best | It is a best-in-class tool. | She is the best in class.
state of the art | newest, modern | It is a state of the art tool. | The state of the house is bad.
state-of-the-art | newest, modern | It is a state-of-the-art tool. | The state of the house is bad.
cutting-edge | new, modern | It is a cutting-edge tool. | The cutting board has an edge.
paradigm shift | great change | It is a paradigm shift. | The paradigm may shift.
game changer | great change | It is a game changer. | It changed the game.
mission-critical | vital | It is a mission-critical tool. | The mission is critical.
deep dive into | close look at | We took a deep dive into it. | The dive was deep.
at your earliest convenience | as soon as you can | Call at your earliest convenience. | Call at your convenience.
please do not hesitate to | please | Please do not hesitate to call. | Please do not hesitate.
please don't hesitate to | please | Please don't hesitate to call. | Please don't hesitate.
for all intents and purposes | in effect | It is for all intents and purposes over. | For all intents it is over.
in a nutshell | in short | In a nutshell, it works. | It lay in a nut, shell and all.
crystal clear | clear | It is crystal clear. | The crystal is clear.
each and everyone | everyone | Each and everyone sang. | Each sang, and everyone left.
`;
