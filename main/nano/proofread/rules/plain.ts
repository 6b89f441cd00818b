/** Long words with a plain one beside them, in the form of `wordy.ts`. */
export const PLAIN = `
utiliz(e/es/ed/ing) | us(e/es/ed/ing) | We utilize old tins. | The utility of tins is known.
utilis(e/es/ed/ing) | us(e/es/ed/ing) | We utilise old tins. | The utility of tins is known.
the utilization of | the use of, using | The utilization of tins is cheap. | Utilization is at ten percent.
commenc(e/es/ed/ing) | (start/starts/started/starting), (begin/begins/began/beginning) | The talks commence today. | The commencement was long.
endeavor(/s/ed/ing) to | tr(y/ies/ied/ying) to | We endeavor to help. | It was a brave endeavor.
endeavour(/s/ed/ing) to | tr(y/ies/ied/ying) to | We endeavour to help. | It was a brave endeavour.
ascertain(/s/ed/ing) | (find out/finds out/found out/finding out) | We ascertain the cause. | The cause is certain.
facilitat(e/es/ed/ing) | (ease/eases/eased/easing), help(/s/ed/ing) | Maps facilitate travel. | The facility is open.
expedit(e/es/ed/ing) | (speed up/speeds up/sped up/speeding up) | We expedite the order. | The expedition left.
terminat(e/es/ed/ing) | end(/s/ed/ing) | They terminate the lease. | The terminal is shut.
purchas(e/es/ed/ing) | (buy/buys/bought/buying) | They purchased a boat. | The purchaser was pleased.
demonstrat(e/es/ed/ing) that | show(/s/ed/ing) that | They demonstrate that it works. | They demonstrate today.
necessitat(e/es/ed/ing) | need(/s/ed/ing) | The leak necessitates work. | Work is a necessity.
aforementioned | this, these | The aforementioned house is sold. | The house mentioned before is sold.
henceforth | from now on | Henceforth we meet at ten. | He came forth and went hence.
heretofore | until now | Heretofore all was quiet. | All was quiet before.
inasmuch as | because | It works inasmuch as it is simple. | He came in as much as he could.
notwithstanding | despite, even so | He came notwithstanding the rain. | He was withstanding the rain.
therein | in it, there | The box and all therein is yours. | There in the box it is.
thereafter | then, after that | We ate and thereafter slept. | There, after noon, we slept.
thereby | so | It fell and thereby broke. | There by the lake it broke.
therefrom | from it | The gain therefrom is small. | There from the lake it came.
thereof | of it | The box and the lid thereof. | There of all places it lay.
whereupon | then | He rang, whereupon she came. | Where upon the hill is it?
upon receipt of | on receiving, when you get | Pay upon receipt of the bill. | Pay upon receiving the bill.
pursuant to | under, by | They act pursuant to the law. | They act in pursuit of profit.
per annum | a year | It costs ten pounds per annum. | It costs ten pounds per year.
in lieu of | instead of | He took tea in lieu of milk. | He took a day in lieu.
vis-à-vis | about, against | Our place vis-à-vis theirs is weak. | Our visa is weak.
in the interim | meanwhile | In the interim we wait. | An interim plan is made.
to a large extent | largely, mostly | It is to a large extent true. | It is true to a large degree.
to a great extent | largely, mostly | It is to a great extent true. | It is a great, extended house.
to some extent | partly | It is to some extent true. | To some, extent matters.
to a certain extent | partly | It is to a certain extent true. | It is to a certain taste.
{be} in receipt of | (have/has/had/having) | We are in receipt of your letter. | Keep the receipt of the bill.
{be} of the opinion that | think(/s//), (think/thinks/thought/) | I am of the opinion that it works. | Others share the opinion that it works.
{be} desirous of | want(/s/ed/ing) | They are desirous of help. | Their desire of help is great.
{be} indicative of | show(/s/ed/) | The marks are indicative of age. | The indicative is a mood.
{be} cognizant of | know(/s//), (know/knows/knew/) | They are cognizant of it. | The cognition of it is slow.
erroneous | wrong | The bill is erroneous. | The error is ours.
numerous | many | We got numerous letters. | The numbers are high.
assistance | help | Thank you for your assistance. | Your assistant helped.
approximately | about | It takes approximately two hours. | It is an approximate time.
additional | more, extra | We need additional chairs. | We need an addition.
subsequently | later, then | He subsequently left. | The subsequent day he left.
prioritiz(e/es/ed/ing) | (rank/ranks/ranked/ranking) | We prioritize the work. | It is our priority.
incentiviz(e/es/ed/ing) | encourag(e/es/ed/ing) | They incentivize saving. | It is an incentive.
operationaliz(e/es/ed/ing) | (carry out/carries out/carried out/carrying out) | We operationalize the plan. | The operation is planned.
leverag(e/es/ed/ing) | us(e/es/ed/ing) | We leverage old tools. | The lever is old.
elucidat(e/es/ed/ing) | explain(/s/ed/ing) | They elucidate the law. | The lucid text helps.
enumerat(e/es/ed/ing) | list(/s/ed/ing) | They enumerate the causes. | The causes are numerous here.
remunerat(e/es/ed/ing) | pay(/s//ing) | They remunerate the crew. | The number is right.
peruse | read | Please peruse the letter. | He had the purse.
residing at | living at | A man residing at that address called. | The president lives there.
reside in | live in | They reside in Rome. | The residents live in Rome.
`;
