/**
 * What words and pairs of words weigh as signs of a decision, in hundredths of log-odds; made by bench/quality/train-decisions.ts.
 * An entry is the words, a tab and the weight.
 */
export const DECISION_WORD_WEIGHTS = `! !	10|! $	-68|!	-34|&	-6|( 0	58|( NAME	-22|( a	18|( b	18|( the	-5|(	-35|) $	-73|) ,	-8|) .	32|) 0	33|) :	-11|) NAME	-7|)	-39|, $	-18|, 0	19|, NAME	26
, after	20|, all	22|, although	20|, and	56|, an	8|, ask	-11|, as	34|, at	96|, back	-17|, because	11|, before	-46|, be	-6|, both	-22|, bring	-8|, but	27
, by	-6|, day	-8|, done	40|, do	24|, eleven	-8|, even	36|, everyone	-25|, first	-18|, five	-17|, for	55|, four	-9|, get	-14|, half	-15|, hand	-11|, has	13
, have	-5|, he's	-22|, he	-30|, i'd	25|, i'll	-16|, i'm	5|, i've	-15|, including	-13|, in	-64|, is	-11|, it's	28|, it	-12|, i	36|, just	-15|, leave	-40
, let	31|, like	14|, maybe	5|, may	-6|, me	59|, mostly	-6|, most	-5|, mr	28|, my	43|, names	21|, needs	-8|, never	30|, new	-24|, next	34|, nine	50|, nobody	22
, nothing	16|, not	43|, no	12|, of	-20|, once	-13|, one	-44|, only	97|, on	56|, open	13|, or	-36|, otherwise	-37|, out	18|, people	28|, please	15|, put	-17
, said	5|, same	14|, second	28|, she's	23|, she	-5|, signed	-11|, since	30|, six	-9|, somebody	-6|, sorry	21|, so	8|, starting	40|, take	-17|, tell	-8
, thanks	15|, that's	18|, that	59|, then	-15|, there's	-6|, there	-13|, they're	-9|, they	-43|, the	-33|, this	-25|, though	-29|, two	12|, um	-11|, unless	27
, until	-32|, up	-22|, very	-11|, wait	-11|, was	-8|, water	-5|, we're	14|, we've	10|, week	-10|, well	-18|, we	67|, what	-6|, when	-22|, where	21|, which	27
, whoever	-27|, will	-14|, without	40|, with	53|, yes	-12|, you'll	-7|, you're	37|, your	-5|, you	56|,	7|- -	-20|- 0	-14|- NAME	-7|- in	-5|- one	-29|- op	-5
- out	63|- six	-13|- two	-6|- up	28|- year	-5|. (	17|. )	-10|. ,	-10|. .	-13|. 0	11|. NAME	-15|. e	-11|. the	24|.	-6|0 $	-46|0 (	36|0 )	-6|0 ,	25|0 -	-9|0 .	7
0 0	-17|0 =	-7|0 DAY	-27|0 MONTH	-8|0 am	-34|0 and	26|0 at	25|0 a	-28|0 before	-9|0 but	-7|0 by	-17|0 b	-18|0 cm	-9|0 days	-27|0 degrees	-22|0 each	8
0 euros	29|0 for	13|0 gb	-6|0 goes	12|0 g	-14|0 has	26|0 have	-11|0 hours	-27|0 hrs	-12|0 h	-13|0 if	-11|0 instead	17|0 in	-9|0 ish	-7|0 is	16|0 it	63|0 i	-18
0 kg	-27|0 km	21|0 k	-16|0 left	-9|0 may	38|0 mins	-6|0 minutes	-29|0 min	-20|0 ml	-7|0 mm	6|0 months	-20|0 more	-16|0 m	19|0 nd	6|0 now	30|0 no	36|0 of	-58
0 on	7|0 or	23|0 out	-6|0 over	-21|0 pages	8|0 people	-18|0 per	21|0 pm	40|0 p	38|0 quid	26|0 rd	29|0 so	-12|0 st	-19|0 s	23|0 tbsp	-7|0 the	-9|0 to	14
0 was	-8|0 weeks	-10|0 were	-8|0 we	-7|0 with	-8|0 words	8|0 working	-7|0 x	-10|0 yrs	-11|0 →	-9|0	-32|: $	-40|: 0	-69|: DAY	57|: NAME	-33|: a	-21|: it	-15
: i	-13|: no	82|: one	-16|: the	44|: two	-10|: we	88|:	32|; NAME	20|; he	-18|; it	-28|; the	52|;	17|= 0	-21|=	-43|?	-15|@ NAME	27|@	20|DAY $	-68|DAY (	67
DAY ,	22|DAY .	16|DAY 0	-17|DAY ;	15|DAY MONTH	-9|DAY NAME	-5|DAY after	5|DAY and	-32|DAY at	11|DAY but	-15|DAY evening	-7|DAY for	-14|DAY if	16|DAY in	7
DAY is	7|DAY it	34|DAY i	13|DAY morning	-10|DAY next	-13|DAY night	40|DAY noon	-14|DAY of	-13|DAY on	-16|DAY or	-15|DAY so	-10|DAY the	53|DAY week	-15
DAY when	-8|DAY with	-20|MONTH $	-15|MONTH (	-11|MONTH )	10|MONTH ,	-5|MONTH .	25|MONTH 0	-27|MONTH :	69|MONTH and	-7|MONTH at	-23|MONTH for	11|MONTH so	-5
MONTH the	44|MONTH to	46|MONTH	20|NAME $	-81|NAME (	-32|NAME )	-25|NAME ,	-37|NAME -	19|NAME .	23|NAME :	19|NAME ;	12|NAME DAY	29|NAME NAME	-21|NAME and	-5
NAME asked	-6|NAME at	-15|NAME a	-6|NAME before	-22|NAME brought	-6|NAME by	-14|NAME called	15|NAME did	-7|NAME does	60|NAME for	-9|NAME found	-7
NAME from	-15|NAME gets	66|NAME got	-5|NAME had	-16|NAME has	28|NAME if	108|NAME in	10|NAME of	16|NAME on	19|NAME rang	21|NAME said	-28|NAME says	31
NAME takes	8|NAME the	21|NAME told	-21|NAME to	27|NAME wants	18|NAME was	86|NAME will	42|NAME with	-5|NAME would	-11|NAME writes	-9|NAME	5|^ (	-20|^ -	-19
^ 0	-11|^ @	30|^ DAY	14|^ MONTH	-19|^ NAME	-40|^ about	-5|^ actions	-25|^ add	-23|^ after	81|^ agreed	-5|^ all	75|^ also	-33|^ anyone	-5|^ any	-8|^ an	-10
^ aob	-13|^ arrangements	-13|^ asked	-10|^ a	34|^ back	-22|^ balance	-10|^ because	-6|^ bed	-12|^ before	-24|^ be	-9|^ book	13|^ both	29|^ branch	40
^ bring	-19|^ budget	5|^ bus	47|^ but	46|^ buy	-9|^ by	-13|^ b	9|^ call	-8|^ can	-14|^ case	-6|^ chair	-5|^ check	-6|^ closing	56|^ contract	-10|^ cost	-11
^ customer	-13|^ cut	-13|^ c	-13|^ date	-5|^ day	30|^ dear	-12|^ decided	66|^ didn't	-5|^ did	-8|^ don't	-42|^ done	24|^ do	25|^ dr	-14|^ d	7|^ each	44
^ eleven	-18|^ everybody	11|^ everyone	8|^ every	19|^ exam	-7|^ e	-19|^ find	8|^ fine	46|^ fire	-21|^ first	-40|^ fix	-5|^ forty	-6|^ found	-6|^ four	-15
^ from	56|^ get	-19|^ give	-16|^ going	7|^ good	-19|^ got	-5|^ go	-34|^ half	19|^ he'd	-14|^ he'll	-14|^ he's	-12|^ hello	-19|^ here	-7|^ her	-24|^ he	21
^ his	29|^ hi	-16|^ home	-9|^ how	-11|^ i'd	10|^ i'll	-22|^ i'm	87|^ i've	-8|^ if	-41|^ insurance	-10|^ in	-21|^ is	-12|^ it'll	-15|^ it's	8|^ it	-25|^ i	-14
^ just	-9|^ keep	-28|^ keys	-5|^ kindly	-8|^ last	-44|^ leave	49|^ left	63|^ let's	8|^ let	-6|^ long	13|^ look	-13|^ lost	-7|^ lunch	-6|^ meanwhile	-7
^ medical	-5|^ members	-7|^ me	13|^ mine	27|^ minutes	-7|^ money	-12|^ morning	-6|^ most	-6|^ mrs	-7|^ ms	-7|^ mum	-9|^ my	-8|^ needs	-7|^ never	-32|^ new	61
^ next	-52|^ night	42|^ nine	-17|^ nobody's	-8|^ nobody	-45|^ none	-16|^ noted	-11|^ notes	-10|^ note	-6|^ nothing	-25|^ not	55|^ now	-22|^ no	64|^ numbers	-7
^ of	-6|^ oh	-9|^ okay	-19|^ ok	61|^ old	17|^ only	-9|^ on	16|^ open	-17|^ order	37|^ or	-19|^ our	-8|^ paid	-8|^ paper	-9|^ pay	-13|^ phone	-13|^ photo	-8
^ please	-39|^ priority	-7|^ reading	-5|^ read	-18|^ red	-7|^ report	-5|^ residents	-7|^ return	-6|^ right	-31|^ ring	-10|^ room	-6|^ r	-10|^ same	-15
^ say	-9|^ second	-21|^ send	-11|^ seven	-6|^ she'd	-11|^ she'll	-29|^ she's	-18|^ she	-27|^ should	-6|^ sign	-6|^ since	-6|^ site	-6|^ six	-11|^ sleep	-7
^ slept	-10|^ somebody	-20|^ someone	-18|^ some	-31|^ sorry	-14|^ so	65|^ staff	-20|^ start	30|^ status	-17|^ still	13|^ stock	-5|^ stop	-10|^ take	90
^ tell	-14|^ ten	8|^ thank	-7|^ that's	-39|^ that	-41|^ their	-9|^ then	-65|^ there's	-26|^ there	41|^ they'll	-13|^ they're	-17|^ they	-34|^ the	35
^ things	-29|^ third	-11|^ this	-29|^ ticket	-13|^ time	-11|^ told	11|^ took	-9|^ top	-8|^ to	-30|^ two	7|^ under	-6|^ until	32|^ up	-10|^ use	-7
^ volunteers	-13|^ was	-10|^ water	-11|^ we'd	-23|^ we'll	96|^ we're	41|^ we've	-5|^ well	-8|^ we	71|^ what	-57|^ when	-12|^ where	-11|^ whether	22|^ which	-6
^ while	-6|^ who	-11|^ why	-13|^ will	9|^ wind	-11|^ with	-21|^ works	-12|^ would	-5|^ write	-18|^ written	-10|^ yes	18|^ you'll	-5|^ you're	31|^ your	-12
^ →	31|a )	7|a ,	-10|a .	-19|a 0	54|a DAY	13|a bad	-7|a bit	9|a bottle	-5|a bus	-11|a card	-8|a copy	-5|a customer	-5|a date	-14|a day	-25|a different	-11
a dog	-19|a few	-7|a form	-6|a fortnight	26|a full	-25|a good	-24|a job	-9|a letter	-12|a line	-7|a list	20|a little	-5|a long	-6|a lot	-6|a man	11
a minute	-13|a month	-23|a new	-16|a night	-23|a person	-15|a photo	-14|a picture	-8|a price	-7|a proper	-6|a real	-7|a room	-10|a second	61|a short	-5
a spare	-9|a test	-6|a third	-8|a van	-11|a wedding	-8|a week	8|a word	-23|a year	15|able to	-10|able	-10|about 0	-25|about a	-11|about it	-32|about that	26
about the	52|about	-69|above	-53|accept	168|access	30|account .	14|accounts	-19|account	-8|across	-17|actions	-25|action	25|active	-14|actually	-11|act	20
added	-7|address	-13|add	-18|advance	33|advice	-15|afraid	-19|after $	-23|after .	22|after 0	-16|after a	62|after lunch	-13|after that	20|after the	-28
afternoon .	-12|afterwards	29|after	58|again $	-21|again ,	11|again .	19|again and	-10|again in	5|again on	15|against the	-10|against	-13|again	-44|agency	-25
agent	-12|age	-5|ago	-23|agreed ,	-60|agreed that	27|agreed to	67|agreed	-44|agree	18|ahead	-15|aid	-13|air	-15|alarm	-19|alive	-19|all 0	51|all day	-9
all four	43|all in	22|all of	-11|all the	-18|all three	-22|allowed .	-11|allowed to	-6|allowed	8|allow	7|all	-38|alone	16|along	-18|already	-61|also ,	-6
also	-6|although	19|always	-31|am ,	-15|am not	21|am	-35|an answer	-9|an hour	-30|and ,	-16|and 0	46|and DAY	11|and NAME	10|and again	-6|and all	-5|and ask	-6
and a	59|and back	-13|and bring	-7|and by	-5|and did	-6|and don't	16|and do	-20|and for	-8|and four	-5|and had	-10|and half	30|and has	-31|and her	19
and he	-14|and i'd	-7|and i'll	-15|and i'm	12|and i've	24|and if	30|and in	33|and is	-17|and it's	56|and it	-50|and i	54|and leave	38|and let	24|and look	-5
and my	-12|and needs	-7|and never	-7|and nobody	-12|and not	24|and no	9|and one	-17|and only	21|and please	21|and put	-16|and say	-5|and see	11|and send	-8
and she's	-8|and she	17|and so	19|and tell	22|and that's	33|and that	12|and then	-88|and there's	-18|and there	-7|and they're	-5|and they	28|and the	24
and this	12|and three	-17|and told	-12|and to	24|and two	-24|and was	-18|and we'll	11|and went	-6|and we	43|and will	16|and would	20|and write	-8|and you	-20
and	-7|annual	9|answer ,	24|answered	-19|answers	16|answer	44|any day	-6|any more	-15|any other	-6|anybody	-22|anyone	-26|anything .	-21|anything	10
anyway $	-21|anyway .	22|anyway	-28|any	-29|an	14|aob	-14|apart from	-6|apart	-10|apologies	-6|apologised	-9|apology	45|app .	16|apparently	-13|application	16
apply	18|appointment	-10|approved	78|app	27|are .	6|are 0	-20|are at	-5|are a	22|are fine	-7|are not	78|are on	-8|are out	-7|are still	-12|are the	-12
area	-27|aren't	-22|are	9|argue	-11|arguing	21|around 0	-10|arrangements $	-13|arrangements	-13|arrived	-13|arrive	-12|as a	-26|as for	-9|as he	-14|as if	12
as it	-47|as i	-19|as last	100|as long	-13|as of	68|as soon	-31|as they	-26|as the	-6|as usual	-28|as you	-11|ask $	-6|ask .	50|ask NAME	12|ask about	-5
ask her	-11|ask the	-15|asked ,	-8|asked for	11|asked if	-16|asked whether	-18|asked	-62|asking .	-15|asking for	36|asking	22|asks for	-5|asks	-42|ask	-47
asleep	-26|assessment	-11|as	18|at 0	24|at all	-6|at a	32|at christmas	20|at eight	-6|at eleven	-5|at five	-14|at half	-18|at her	-5|at home	-14|at it	-19
at lunch	-12|at my	-8|at night	-30|at nine	36|at noon	8|at once	-8|at our	34|at six	32|at ten	-16|at that	-6|at the	-9|at this	-26|at three	-6|at two	-13
at work	-8|ate	-24|attached ,	-10|attached .	-8|attached	-29|at	-29|audit	-26|auto	-11|autumn .	-6|autumn	17|available	-9|average	-8|awake	-7|away ,	22
away .	-21|away from	19|away	-18|a	-51|b )	11|b ,	17|b .	-17|b 0	-5|baby	-28|back $	27|back ,	-7|back .	20|back DAY	18|back and	-10|back at	-7|back for	-8
back from	-5|back in	-19|back of	-10|back on	10|back the	-12|back to	72|back with	-6|back	-5|bad .	-6|badly	-7|bad	-35|bag .	-8|bags	-25|bag	-22|bake	-9
balance	6|band	16|bank holiday	-9|bank	8|banner	-8|bar	-33|basement	-5|base	-9|batch	85|bathroom	-12|bath	-8|bay	-25|bc	-13|be .	-5|be 0	-10|be able	-6
be asked	-11|be at	-17|be a	-8|be back	-16|be done	12|be grateful	44|be in	-31|be kept	-10|be on	14|be out	-14|be paid	20|be there	-12|be the	14|be told	-20
be with	-17|beautiful	-9|because NAME	12|because he	20|because i	-12|because of	-35|because the	-22|because	-44|bed .	-6|bed 0	-18|bedroom	-13|bed	-56
been doing	-6|been in	-5|been told	7|been	17|bees	47|before $	-10|before 0	53|before DAY	-23|before MONTH	-18|before anyone	38|before it	-21|before i	-27
before lunch	36|before next	-10|before she	-6|before that	-20|before then	16|before they	-14|before the	6|before we	-16|before you	-13|before	-10|began	-14
begin	-8|behind the	-21|behind	-12|being	-7|believe	-19|bell	40|belongs	-25|below .	-19|below	-43|bench	14|beside	-23|best	-5|better .	-6|better than	-14
better	17|between 0	-23|between	-37|beyond	-11|be	36|big	44|bike	15|bill .	14|bill	6|bins	-9|bin	28|birthday	-10|birth	-10|biscuits .	-30|biscuits	-30
bit ,	-8|bit .	-9|bit of	33|bits	-6|bit	-16|black	13|blame	-12|blank	-17|blind	40|blocked	11|block	8|blood	-17|blue one	-9|blue	59|board ,	-16|board .	-8
board	29|body	28|boiler	22|book ,	38|book .	-10|booked	-30|booking	-14|books	25|book	-20|boots	-27|boot	-5|borrowed	-8|borrow	-7|boss	6|both ,	41|both	17
bottles	-14|bottle	29|bottom	17|bought	-32|box ,	-5|box .	-8|boxes	-23|box	-48|boys	-20|boy	31|bread	16|breakfast	-9|breaks	-12|break	-24|bridge	-13
bring a	-6|bring it	-9|bring the	-11|bringing	-26|brings	8|bring	-7|broken	-20|broke	22|brother	-22|brought	-22|brown	-15|btw	-14|bucket	-8|budget .	-24
bug	-10|building	-41|build	14|built	-8|burns	-6|burnt	-9|bus .	-10|business .	42|business	26|bus	29|but NAME	-10|but he	-11|but i'm	8|but it's	12|but it	-25
but i	-26|but not	-10|but she	-11|but then	-13|but they	-5|but the	-52|butter	-16|button	-9|buy the	9|buying	53|buy	49|by :	-5|by DAY	14|by MONTH	-10
by NAME	-8|by a	7|by email	18|by hand	60|by itself	-12|by me	-5|by my	13|by noon	16|by one	-15|by phone	24|by ten	-8|by then	-32|by the	-50|by this	-6|by	-55
c ,	20|c .	-19|cable	-13|cake .	22|cake	-7|call ,	-6|called NAME	-5|called	-29|calling	27|calls	-25|came ,	-5|came .	-5|came back	-13|came in	-5|came out	-16
camera	-13|came	-70|can ,	-8|can .	23|can be	-33|can do	-5|can get	29|can have	70|can only	-16|can see	-13|can take	-35|can you	-5|can't ,	-6|can't be	-8
can't do	-10|can't	-62|cancel	12|candidate	-9|cannot	-22|canteen	-9|can	18|car ,	13|car park	14|card $	-8|card ,	-22|card .	28|cards	-23|card	15|caretaker	26
care	-16|carried	-18|carries	84|carrying	26|cars	31|car	27|case .	15|case 0	-8|cases	-11|case	-37|cash	6|catch	-12|category :	-7|category	-10|cats	-6|cause	17
ceiling	-30|cells	-9|centre	-17|certificate ,	27|certificates	-8|cert	-9|chain	22|chairs	-21|chair	-27|change the	-9|changed the	-7|changes	87|change	-57
changing	12|channel	-7|chapter	-16|charge .	-15|charged	-23|charge	28|chart	-11|chase	29|cheaper	33|cheap	-20|check the	-12|check with	26|checked	-21
checking	-11|check	-21|cheese	-7|chest	-6|children	-12|child	-10|chimney	-6|chocolate	32|choice	42|choir	18|choose	9|christening	-6|christmas .	5|christmas	-9
church ,	-10|church	6|city	-8|claims	28|claim	66|class	-13|clean ,	-10|cleaned	-16|clean	-10|cleared	18|clients	-9|clinic	5|clock	25|close the	15|closed .	-17
closed 0	18|closed at	-18|closed	22|closes	-43|close	-33|closing this	31|closing	65|clothes	-12|cloth	-6|club ,	-14|club .	-11|club	52|cm	-12|co -	-7
coach	-32|coats	67|coat	-20|code ,	-15|code .	-13|cold .	-5|cold	-38|colleague	-6|collection	10|collect	-10|colour of	-21|colour	-32|column	-9|come .	-10
come and	-6|come back	-14|come down	37|come from	-8|come in	-13|come to	32|comes back	-19|comes on	-9|comes out	30|comes	7|come	11|coming down	-9|coming	22
comments	-27|comment	-5|committee ,	-9|committee	-31|common	-9|community	15|company .	-17|company	-46|compare	-5|complained	-10|complain	-14|complete	-6
concert	-20|condition	56|confirmed	-70|confirm	-7|consent	-9|considered	6|contact	-11|contractor	-17|contract	-37|control	-18|cook	-14|cool	35|copied	-5
copies	-8|copy	-31|corner	-19|corrected	7|correct	-16|corridor	-11|cost 0	-11|costs 0	40|cost	44|could go	-6|could have	-6|couldn't	-10|could	-61|council	-56
counter	-9|country	-5|counts	-21|county	26|courier	41|course .	39|course	39|court	-10|covered	-12|covers	-8|cover	-40|cow	-12|co	-11|cracked	-5|crack	-11
crane	-12|crash	-5|credit	36|crew	-19|cried	-18|cross	-17|crying	-6|cry	-29|cupboard	-15|current	9|curry	60|curtains	31|curve	-6|customer $	-5|customers	35
customer	-16|cut it	-15|cut the	40|cuts	-9|cut	14|c	12|d )	-6|d .	28|d 0	15|dad	-28|damage	27|damp	-27|dark .	-11|dark	-11|data	24|date .	-11|date of	-5
dates	-24|date	8|daughter	21|day $	-11|day ,	-19|day .	-23|day 0	-12|day before	22|day of	-6|days $	-8|days ,	37|days .	-21|days and	-7|days in	42|days of	-8
days	-37|day	-11|dead .	-13|deadline is	-5|deadline	-14|dead	8|deal	58|dear NAME	23|dear mr	-8|dear	22|debit	-8|decided to	89|decided	35|decide	21|decision	21
deck	-16|default	-5|degrees ,	-6|degrees	-24|deleted	-7|delete	-9|delivered	-16|delivery	-23|deliver	-10|demo	-19|dentist	-33|depends on	-14|depends	-14
depot	-9|desk $	-5|desk ,	-10|desk .	-6|desk	-44|details	-7|diary	-10|did .	-9|did it	-13|did that	-5|did the	-27|didn't	-44|did	-28|die .	-7|died	-11|die	-14
difference	-22|different	-26|dinner	18|direction	-5|directly	-14|director	-12|direct	19|discussion	38|dishwasher	-7|disk	-5|display	-9|district	23|do ,	-35
do .	-28|do :	-9|do DAY	26|do a	-6|do not	-70|do that	27|do the	88|do this	-8|do we	-48|do you	-5|dock	-11|doctor's	-9|doctor	-8|does .	14|does it	-15
does not	-41|does that	-15|does the	5|doesn't .	-6|doesn't	-52|does	29|dog .	7|dogs	23|dog	21|doing it	-24|doing the	71|doing	74|dollars	-5|don't .	-6
don't have	-13|don't know	-11|don't let	-8|don't mind	-13|don't need	-5|don't think	-9|don't use	56|don't want	19|don't	18|done .	26|done by	18|door ,	28
door .	-10|doors	29|door	-28|double	30|down and	-45|down by	19|down for	18|down on	12|down the	35|down to	12|down with	12|do	23|dr .	-23|draft	-11|drain	-9
drawer	36|drawings	-6|drawing	-11|drawn	6|draw	-11|dress	-8|drew	-9|drill	20|drink	-18|driver	20|driving	-19|drop the	-6|dropped	38|drop	21|drove	-12|dry .	-6
dryer	-6|drying	-14|dry	-51|dr	-27|due DAY	-5|due on	-5|due	-39|dug	-12|during the	-17|during	-24|dust	-6|duty	-33|d	46|e -	15|e .	-14|each ,	37|each .	-8
earlier	53|early .	12|easter .	7|easter	-23|eaten	-15|eating	-10|eats	7|eat	16|edge	-17|eggs	27|egg	-14|eight ,	-11|eight .	-9|eighty	-6|eight	-8|either	-20
electrician	-10|electricity	-9|eleven .	-9|eleven	-8|else .	13|else	-19|email .	-5|emails	-6|email	-11|emergency	24|emptied	-11|empty	-23|end ,	-14|end .	-10
end of	-25|ended	-26|ending	29|ends	-26|end	-13|engineer	5|engine	-6|english	-14|enough .	8|enough	31|entered	43|enter	22|entry	14|envelope	-8|errors	-9
error	-8|essay	-8|euros .	42|euros	24|euro	77|even if	46|evening ,	44|evening .	-12|evening	10|even	24|every 0	-7|every day	18|every time	-9|every year	-13
everybody's	17|everybody	40|everyone who	5|everyone	-51|everything .	-7|everything	-53|every	-28|evidence	-15|exactly	-10|example	-17|exams	16|exam	-14
except the	-21|exceptions	12|except	-26|exchange	11|exists	-7|expected	-23|expect	-7|expired	-10|explained	-15|explain	-9|export	-23|ex	-7|eyes	-11|eye	20
e	-27|faces	-7|face	-28|facilities	-10|failed	-23|fails	-11|failure	-11|fail	-5|fair .	-9|fair	21|falls	-15|fall	28|false	-5|families	-30|family .	-5
family	-44|fan	-33|far .	-6|farm	14|far	-29|father	-8|fat	-12|fault	-26|favour	-14|feed	-17|feeling	-19|feels	-5|feel	-10|fees	-13|feet	-14|fee	24|fell	-29
felt	31|fence	-20|ferry	-23|festival	-5|fetch	26|fewer	-30|few	9|field	42|fifteen	-8|fifty	-9|fight	-16|figures	-5|figure	-7|file .	-9|files	11|file	-28
filled in	-5|filled	-13|fill	-20|film	-10|final	47|finance	30|find a	16|find the	-12|finds	-30|find	38|fine ,	11|fine .	-33|fine	28|fingers	15|finished	19
finish	-18|fire	-48|firm	-28|first $	-14|first ,	47|first .	5|first aid	-7|first and	-9|first of	20|first one	-9|first thing	-8|first time	-19|first	14
fish	-19|fits	-8|fitted	-6|five ,	-23|five	25|fix the	-5|fix	9|flats	-14|flat	-13|flight	-25|float	-8|floor ,	13|floor .	-7|floor	26|flour	-18|flowers	-7
flow	-9|flu	-5|fly	-9|folder	-16|fold	37|follow -	-6|follow	-11|food .	-8|food	-37|foot	74|for .	-16|for 0	-15|for DAY	11|for MONTH	-35|for NAME	-5
for about	-6|for all	-14|for an	49|for a	9|for both	35|for each	11|for half	-7|for her	-27|for his	-6|for me	36|for my	-14|for next	-15|for nine	-5
for nothing	-9|for now	44|for one	19|for ten	-6|for that	-22|for the	-8|for this	58|for those	-8|for two	-30|for us	-17|for which	-22|for your	35|for you	-18
forecast	-10|forget	-39|forgot	-18|form ,	-8|form .	-7|forms	-21|form	-60|fortnight	22|forty -	-9|forty	-35|forum	-8|forward	-19|for	23|found it	-8
found the	-5|foundation	-13|found	-44|four ,	14|four .	-23|four days	-5|four times	-9|fourteen	-8|fourth	17|four	-15|frame	11|free .	-7|freezer	6|freeze	7
free	34|fresh	-6|fridays	12|fridge ,	-9|fridge .	7|friends	58|from 0	44|from MONTH	32|from NAME	21|from here	37|from home	-5|from last	-5|from me	-5
from now	39|from our	-15|from that	-11|from the	-15|from your	-6|from you	-15|from	-28|front of	-6|front	10|frost	-9|frozen	27|fruit	-11|full ,	6|full .	-9
full of	-7|full	17|fund	-8|funeral	-10|funny	-6|further	13|f	6|g .	-10|game	15|gap	-13|garage	-22|garlic	-10|gas	-24|gate ,	11|gate .	-14|gate	35|gave	-8
gb	-6|generator	13|gentleman	-7|get it	-27|get the	34|get to	-6|gets	83|get	-14|gift	9|girls	-15|girl	36|give it	-21|give me	-15|given	8|gives	8|give	70
glad	-16|glass	-12|gloves	-13|glue	-12|go ,	18|go .	36|go and	-10|go back	52|go home	-15|go in	-13|go out	-24|go through	-8|go to	38|go up	-8|go with	29
goat	-7|god	-28|goes .	-6|goes off	-39|goes on	59|goes out	-9|goes to	54|goes up	17|goes	86|going to	-18|going	54|gone ,	-16|gone .	-11|gone to	-6|gone	-13
good .	15|good for	-14|goods	7|good	-26|got 0	-10|got a	-13|got it	-7|got the	-13|got to	-9|got	-63|government	-8|go	44|gp	-7|grade	-7|grain	-12
grandmother	-13|grand	-6|grant	-12|grass	-8|grateful	42|great	-21|green ,	-5|green .	33|green	-8|grey	-8|ground	-29|group .	-11|groups	21|group	-14|grown	66
guess	44|guests	-14|guest	15|guy	-27|g	5|h ,	-14|h .	-15|ha .	-11|had a	22|had been	-9|had it	-8|had no	-15|had the	-25|had to	-15|hadn't	-11|had	-43|hair	-16
half ,	-6|half .	-7|half 0	-12|half of	-26|half past	-10|half term	-5|half	-15|hall .	-6|hall	-55|hand ,	39|hand .	-28|hand in	21|handed	7|handover	56
hands	-18|handwriting	-10|hand	7|hang	-9|happened	-6|happens	-13|happy to	-11|happy	49|harbour	6|hardly	-5|hard	-14|harm	-23|has 0	21|has agreed	-5|has a	-11
has been	-24|has come	-12|has decided	-7|has done	22|has gone	-17|has had	-8|has it	25|has not	-10|has no	-22|has one	17|has said	-13|has seen	9|has the	-27
has to	5|has two	-7|hasn't	24|has	-23|hat	62|have .	-8|have 0	-11|have an	-6|have a	9|have gone	-8|have had	38|have it	23|have not	-5|have no	-17|have them	-7
have the	79|have to	-28|have two	-15|haven't	-11|have	-43|ha	-15|he can	77|he could	-5|he did	20|he doesn't	-9|he does	9|he gets	-16|he had	-15|he has	-19
he is	53|he said	-30|he says	-38|he thinks	-5|he told	11|he wants	-15|he was	-25|he will	-11|he'd	43|he'll be	-11|he's been	-5|he's	-29|heads	-11|head	-47
hear it	-9|heard	-41|hearing	-5|hears	-15|heart	-13|hear	-27|heating	-19|heat	-39|heavy	-9|hedge	30|height	-16|held	-34|hello ,	-13|hello	-22|help .	-7
help	-25|her $	-6|her ,	-40|her .	97|her in	-8|her own	-5|her the	29|here ,	-14|here .	-14|herself	-18|her	13|he	-6|hi NAME	-10|hide	-6|higher	-12|high	-33
hill	19|him $	-12|him .	24|him at	-7|him to	-19|himself ,	-7|himself	34|him	-9|hinge	35|hip	-15|his .	-10|history	-5|his	-55|hit	-8|hi	-19|hold the	-6
holds	-17|hold	-66|hole	-16|holidays	-8|home ,	8|home .	-29|home DAY	21|home by	8|homework	-5|home	6|honestly	-18|honest	-12|hope	-27|horse	34|hospital	-5
host	-7|hot water	-10|hotel	-7|hot	-22|hour ,	-17|hour .	12|hour and	22|hours ,	28|hours .	-9|hours and	-16|hours	-14|hour	-37|house ,	25|house .	24|house	35
how it	-13|how many	-7|how to	-9|how	-14|hrs	-12|hr	-13|hundred and	-11|hundred	-46|hung	-10|hurt	-5|husband	-8|hut	-7|h	6|i .	-13|i DAY	-14|i also	-5
i asked	-7|i believe	-5|i can't	-24|i can	-67|i could	-7|i did	14|i don't	11|i do	10|i forgot	-7|i get	-8|i go	-12|i hadn't	-5|i had	-12|i haven't	-7
i have	19|i keep	-9|i know	46|i looked	-11|i made	-9|i make	38|i mean	26|i must	-6|i need	19|i never	-10|i owe	-7|i put	-9|i rang	-8|i read	-5|i said	45
i say	32|i see	-9|i shall	9|i should	-16|i take	92|i thought	-8|i told	15|i took	23|i tried	-5|i want	24|i was	-40|i went	20|i will	-64|i won't	19
i wouldn't	-12|i would	42|i wrote	-15|i'd be	-9|i'd like	-13|i'd rather	27|i'd	-5|i'll ask	-13|i'll be	-35|i'll do	30|i'll get	10|i'll go	-14|i'll have	-15
i'll phone	-7|i'll put	-9|i'll ring	9|i'll take	46|i'll write	-11|i'll	-19|i'm 0	-15|i'm afraid	-14|i'm asking	6|i'm at	-20|i'm doing	106|i'm going	14
i'm in	-44|i'm not	-50|i'm off	-26|i'm on	-30|i'm sorry	-24|i'm the	32|i'm to	-27|i'm	77|i've a	-22|i've been	-22|i've got	-20|i've never	28|i've put	28
i've told	49|i've	43|ice	29|idea ,	12|idea	-15|if NAME	-5|if he	17|if it's	-29|if it	53|if i	-12|if not	-10|if she	12|if that	-19|if there's	-14|if they	35
if the	47|if we	-42|if you're	-14|if you	11|if	28|ignore	-9|ill	-6|import	-5|in ,	13|in -	32|in .	62|in 0	54|in DAY	-18|in MONTH	-9|in NAME	-16|in all	-8
in and	-22|in an	-14|in at	-9|in a	-30|in by	19|in for	-25|in from	-5|in full	63|in her	-7|in his	-9|in it	-29|in may	21|in my	-14|in nine	-11|in one	-17
in on	-11|in order	-5|in person	19|in that	-16|in there	-6|in this	20|in three	23|in with	18|in writing	11|in your	-28|incident	-9|included	-21|including	-17
index	-7|informed	-6|inside	-21|inspected	-13|inspector	-13|instead ,	51|instead .	-38|instead of	35|instead	47|insurance .	8|insurers	-7|internal	19
internet	-11|interviews	-13|into	-37|inventory	-11|invoices	-11|invoice	-37|in	-23|iron	-12|is $	-31|is ,	44|is .	47|is 0	27|is DAY	-30|is NAME	-17
is already	-5|is another	-11|is an	-11|is at	-17|is a	-52|is back	-7|is being	-11|is better	-7|is booked	-5|is coming	35|is dead	-7|is done	-10|is down	-21
is due	-5|is enough	-12|is fine	17|is for	30|is free	-14|is from	-22|is full	-8|is going	-22|is good	22|is green	13|is in	-33|is it	-20|is my	-5|is needed	-6
is not	-58|is now	-15|is no	-5|is one	-12|is only	-8|is on	-21|is out	37|is that	-6|is the	-20|is too	-9|is to	76|is two	-6|is up	-21|is what	19|is with	-14
is worth	-13|is wrong	-14|ish	-12|island	-8|isn't a	-7|isn't the	-6|isn't	-60|issued	-6|issue	-11|is	-24|it $	-25|it ,	62|it .	55|it 0	-11|it DAY	-9
it after	7|it again	16|it all	-5|it and	-13|it at	23|it a	6|it back	-28|it before	19|it but	-13|it by	-16|it can	54|it comes	59|it cost	-7|it doesn't	-18
it does	-5|it down	53|it for	8|it from	6|it gets	-7|it goes	-22|it had	-5|it has	-23|it here	10|it in	18|it isn't	-23|it is	97|it may	-15|it must	-8
it needs	-7|it now	-14|it off	5|it once	-7|it on	15|it out	21|it over	-10|it rains	-26|it says	-20|it should	-18|it since	-23|it stays	14|it takes	41
it the	-18|it this	12|it under	-7|it up	-15|it wasn't	-6|it was	21|it went	-7|it will	45|it with	7|it works	-9|it would	-18|it'd	-25|it'll be	15|it'll	5
it's 0	-18|it's always	-5|it's been	-10|it's in	-33|it's not	-31|it's only	-21|it's on	-16|it's the	-7|it's	-23|items	-7|item	36|its own	45|itself .	-17
itself	-27|its	13|it	27|i	-19|jam	-8|job .	5|jobs	-8|job	-23|joint	-9|joke	23|just	-61|j	7|k .	-5|keep it	-32|keep the	44|keeps the	8|keeps	-68|keep	-52
kept	31|kettle .	-7|kettle	-24|keys	-15|key	-49|kg	-33|kids	-23|kindly	10|kind	19|kitchen	5|kit	13|km	10|knees	-15|knee	-20|knew .	-6|knew	-13|knife	-5
knock	-21|know ,	-7|know .	-14|know by	-5|know if	-7|know that	-7|know the	-9|know what	16|know who	-16|known	-13|knows .	32|knows	36|know	-35|k	-47|l .	-5
labels	-20|label	-13|lab	-38|ladies	-10|lady	-11|lad	-7|lake	-13|lamp	-15|landlord	-28|lands	-8|land	-5|lane	31|laptop	17|large	-10|last .	34|last DAY	-24
last minutes	-6|last month	27|last night	-9|last one	-17|last time	-18|last two	28|last year's	-8|last year	-36|last	-51|late ,	-14|later .	-8|later than	8
later	-19|latest .	-14|latest	-19|late	-22|laughed	-16|laugh	26|law	-20|lay	-6|lead	24|leak	-14|learned	-11|learn	-7|least 0	-7|leave .	-17|leave them	-9
leave the	76|leaves	55|leave	9|leaving	162|lecture	-15|leeds	-29|left .	27|left in	-14|left	46|legal	17|leg	29|lent	-9|lesson	-9|less	-17|let him	32|let it	9
let me	-22|let them	25|let the	14|let's	65|lets	15|letter ,	26|letter .	-12|letter from	-7|letter of	40|letters	-14|letter	12|let	27|level 0	-8|level	-22
library	-13|licence	-25|lid	-8|lies	-5|lie	12|life .	-6|life	-11|lifted	-8|lift	27|light is	-7|lights	56|light	-56|like a	-17|like it	26|like the	37
like to	-20|like us	-6|liked	-14|likes the	-10|likes	16|like	-78|lime	-7|limit	20|line ,	-6|line .	58|lines .	-15|lines	-32|line	-18|link	-8|list ,	-11
list .	-7|list of	-6|list on	26|listened to	-12|listened	-12|list	-52|little	-19|live with	14|lives	-10|live	31|load	-21|local	-25|locked	85|locker	75
locks	-10|lock	50|logged	-5|login	-15|logo	-6|log	-21|lol	-11|long as	-13|long	-28|looked at	-22|looked	10|looking at	-11|looking	-22|looks like	-9|looks	-22
look	-63|loose	-10|loo	-11|loses	-6|lose	-15|loss	-19|lost ,	100|lost .	-17|lost	-18|lot .	-8|lot of	-5|lot	-27|loud	-12|lovely	-16|love	5|lower	-15|low	-40
luck	-16|lunch $	-14|lunch .	-6|lunchtime	-5|lunch	19|l	-19|m ,	-15|m .	63|m 0	-10|machines	-12|machine	38|made 0	-7|made a	-9|made the	-18|made	64|mad	-11
mail .	-6|mail	38|maintenance	-5|main	-29|make a	-24|make it	-11|make the	-10|maker	23|makes	-15|make	6|making	-22|man .	-7|management	9|manager	10|man	-13
map	-20|marked	-5|marketing	-11|market	6|marks	-12|mark	-31|married	-11|maths	-5|matters	-9|matter	-11|mattress	-9|max	27|may $	-9|may ,	58|may .	-15
may 0	-23|may and	7|may be	-39|may not	-18|maybe	-15|may	18|me ,	71|me .	-20|me :	-11|me DAY	-5|me and	-25|me a	-13|me before	-5|me for	-5|me in	-23
me know	-6|me on	9|me the	-15|me to	-26|means	22|meant to	-11|meantime	16|meant	-11|meanwhile	-20|mean	9|measured	-16|measure	6|medical	-8|meeting ,	6
meeting .	29|meeting 0	-9|meeting :	-11|meeting closed	-15|meeting	10|meet	-44|membership	-7|members	10|member	-6|mended	-14|mentioned	-6|mention	-19|menu	58
men	-9|merged	-20|message	-14|meter	-44|method	-8|me	5|mid -	-7|middle of	-5|midnight	-12|mid	-10|might	-9|mileage	-5|miles	-25|milk	-9|mill	-20|min $	-10
min ,	-16|min .	-11|mind	45|mine ,	-10|mine .	27|mine	-23|mins	-11|minus 0	-5|minus	41|minute ,	18|minutes ,	-29|minutes .	-29|minutes of	-19|minutes	-100
mirror	-10|missed	11|missing ,	-18|missing .	-18|missing	-53|miss	-18|mistake	-8|mix	-7|ml	-7|mm ,	35|mobile	37|module	7|moisture	69|moment	-6|mondays	32
money .	-12|money for	-6|money	-39|month ,	-23|month .	38|months ,	23|months .	22|months	7|mood	-9|more ,	-26|more than	-9|morning ,	7|morning .	-27
morning and	-11|mornings	23|morning	-51|most of	-13|mostly	-6|most	-45|mother	-18|mould	-8|mouth	20|move the	11|moved the	11|moved to	-8|moved	24|moves	106
mr .	14|mr NAME	-14|mrs .	25|mrs NAME	-8|mrs	10|mr	-5|ms .	-5|ms NAME	-8|ms	-26|much	31|mud	-7|mug	-6|mum's	-16|mum	9|museum	-5|music	47|must be	-22
must not	-5|must	-55|my brother	-6|my daughter	-5|my mind	97|my name	21|my own	-27|my phone	-6|my sister	8|myself ,	-8|myself .	-10|myself	-19|my	10|m	-6
nail	-7|name .	9|name and	-11|name is	27|name on	-6|named	-15|names	-13|name	8|nan	12|nd	6|near the	-8|nearly	-17|near	-19|need 0	-5|need a	19|need the	-12
need to	-14|needed	-19|needs a	27|needs to	21|needs	8|need	-48|neighbour's	-17|neighbours	-11|neighbour	-16|neither	21|net	-6|never	-96|new one	15
newsletter	-5|news	-15|new	18|next .	41|next DAY	-29|next meeting	-14|next one	-11|next to	25|next year	-11|next	-28|nicely	38|night $	-16|night ,	27
night .	-34|night and	27|nights	18|nine ,	37|nine .	-27|nineteen	-25|ninety -	-5|ninety	-9|nine	14|no $	43|no ,	-94|no .	-57|no charge	-22|no class	-28
no longer	-47|no money	-18|no more	17|no one	-35|no to	43|nobody .	-13|nobody else	-15|nobody had	-7|nobody has	20|nobody is	-13|nobody knew	-5|nobody was	-8
nobody's	-14|nobody	16|noise	7|non -	-7|none .	-8|none of	-6|non	-13|noon $	9|noon ,	-12|noon .	5|noon	31|normally	-17|normal	-19|north	38|not 0	14|not at	23
not a	-63|not been	-21|not before	18|not be	17|not doing	21|not even	13|not for	-34|not going	55|not have	23|not in	-16|not know	-15|not me	-21|not the	44
not this	50|not to	-19|not use	-11|not with	-9|not yet	38|not your	-9|noted .	-9|notes	-35|note	-11|nothing ,	14|nothing .	-15|nothing else	13|nothing for	-5
nothing is	-20|nothing	-32|notice .	-12|noticed	-14|notice	-25|not	15|now $	-13|now ,	-7|now .	-13|now on	46|now the	-5|no	95|number .	-6|number 0	-14
numbers ,	-7|numbers .	29|number	-71|nurse	31|n	-13|o'clock .	39|o'clock	31|oak	33|objection	60|odd	-10|of 0	43|of DAY	-17|of MONTH	-24|of all	-7|of an	-7
of a	24|of course	-17|of everything	-5|of her	-9|of me	-5|of my	13|of next	-12|of our	-12|of that	10|of them	-17|of the	20|of this	16|of three	24|of us	-7
of what	-6|of which	16|of your	60|of you	-6|off $	-25|off ,	-13|off .	61|off and	-27|off at	-16|off a	26|off by	47|off for	-12|off on	-35|off the	44|off to	35
off with	-7|offered to	-9|offered	-34|offer	22|office ,	-5|officer	-7|off	62|often	-15|of	-36|oh	-17|oil	-25|ok .	-36|ok so	-74|okay ,	-28|okay	-20|ok	36
old .	36|old ones	24|old one	-16|older than	-8|old	20|on ,	-20|on -	-8|on .	18|on 0	41|on DAY	-45|on MONTH	-12|on NAME	-7|on an	-5|on a	-38|on her	10
on his	-19|on its	-13|on leave	-17|on me	-9|on mondays	29|on my	-26|on one	-9|on our	-8|on page	-5|on paper	10|on site	-26|on that	17|on this	-12|on top	-5
on to	-19|on two	-11|on wednesdays	-6|on your	-8|once ,	-8|once and	-8|once a	-8|once more	-9|once	-23|one $	24|one ,	68|one .	47|one and	-23|one at	27
one for	26|one has	-18|one in	13|one line	-7|one more	36|one of	-34|one on	33|one page	25|one that	-8|one thing	-11|one time	5|one to	-14|one who	-17
one with	-22|one's	-12|ones ,	-13|ones .	-9|ones	26|onions	-8|online	50|only ,	9|only .	6|only 0	21|only if	-6|only one	-15|only the	16|only	8|onto	-18
open ,	39|open the	-8|opened	-35|opening	48|opens	59|opinion	8|options	-9|option	23|op	-6|or 0	-6|or a	-9|or it	-14|or not	95|or no	-24|or so	-9|or the	8
orange	12|order .	-12|order 0	-9|order of	19|orders	10|order	27|original	34|or	-25|other .	-9|other business	-6|other way	38|others	12|other	-31|ought to	-17
ought	-18|ours	-7|our	-36|out $	-12|out ,	-5|out .	34|out 0	-5|out DAY	40|out and	-43|out at	12|out by	-13|out from	-12|out in	16|out of	13|out on	-20
out to	-15|out what	15|out with	-10|outside	49|outstanding	-7|out	-24|oven	-21|over .	28|over 0	45|over from	-27|over on	-9|over the	20|over to	7
overnight	-15|over	11|owes me	-9|owes	-14|owe	-22|own .	-10|owner	-6|owns	-7|own	-21|o	-18|p 0	-15|padlock	-10|page ,	-18|page .	-6|page 0	12|pages ,	-10
pages	-8|page	-21|paid .	-15|paid for	-10|paid the	-5|paid	-34|paint the	20|painted	-28|paint	-10|pain	-13|pair	-7|pallet	26|panel	59|panic	-5|paper ,	19
paper .	-15|paper	-18|paragraph	-12|parcel	-8|parents	-20|parent	-6|parish	-12|parked	-34|parking	-21|park	51|parts	63|party	9|pass .	-9|passed	-14
passport	-17|password	-7|pass	12|past the	-9|past	-52|patch	50|patients	38|patient	13|pay for	17|pay the	62|paying	-18|payments	-43|payment	-12|payroll	-9
pays	-21|pay	55|pdf	-17|pencil	5|pending	30|pen	-8|people $	-7|people ,	-16|people .	-14|people and	10|people are	13|people have	20|people in	-8|people who	-9
people	-6|percent	23|perfect	-5|perhaps	-7|period	20|permission	-14|person ,	-8|person .	17|person	-38|per	31|petrol	-6|pharmacy	41|phone $	-5|phone ,	-13
phoned	25|phones	-8|phone	18|photo of	31|photograph	-12|photos	-34|photo	-10|physio	-15|picked	-27|picking	-9|pick	32|picture of	-9|pictures	-9|picture	-19
pieces	-12|piece	-10|pinned	-9|pin	29|pipe	-6|place .	-8|places	-12|plan .	-17|planned	11|planning	-41|plan	-19|plastic	12|plates	-7|plate	-15|played	-16
plays	-6|play	14|please $	-5|please ,	9|please .	14|please don't	-10|please do	-5|please let	37|please	27|pleasure	-11|plot	-15|pls	27|plumber	36|plus	-28
pm $	-28|pm ,	-34|pm .	55|pm	36|pocket	-11|points	-30|point	-6|police	-8|policy	39|polite	-10|pool	-59|poor	-8|portal	-10|port	-6|position	-17|post ,	-6
post .	-6|post office	-5|posters	-9|posts	-5|post	-33|pounds	-7|power	20|po	-15|practice	6|pre -	-12|prefer	-14|prepared	-7|present .	-6|present	9
pressure	-24|pre	-13|price .	-18|prices	-13|price	55|printed	15|printer	5|prints	-5|print	16|priority :	-8|priority	-10|private	-20|probably	-10|probe	-5
problem	-32|production	-14|product	-17|prof .	-12|prof	-21|programme	12|project	38|promised to	-8|promise	-18|proof of	-6|proof	7|property	-6|proper	10
proposal	83|proposed	55|public	6|pulled	-40|pull	-13|pump	6|purchase	-8|purpose	42|push	9|put in	-8|put it	-43|put on	-7|put the	46|put up	-13|puts	50
putting	26|put	-42|q 0	18|quality	38|quarter to	11|question .	-11|quick	-11|quid	13|quiet .	-5|quiet	-9|quite	-9|quiz	-9|quotations	-16|quoted	-12|quote	9|q	9
r 0	-15|rack	-7|radio	-25|raffle	20|rail	-15|rain .	-8|rains	-28|rain	-18|raise the	19|raised	21|ramp	-13|ran out	-5|range	17|ran	-22|rate	11|rather than	7
rather	32|rd .	12|rd	22|re -	37|re :	-25|reached	-12|reach	-16|read it	-8|read the	-18|readers	-7|reader	-28|readings	-37|reads	15|ready	-21|read	-54
really	-25|real	-10|rear	23|reason	-44|receipts	-15|receipt	-20|received	-11|reception	-5|recommended	-9|recommend	-26|recorded	-5|recording	-10|records	-14
record	24|red .	32|redo	38|reference	-7|refresher	-6|refund	28|refused	53|ref	-12|registered	-19|register	-6|rehearsal	37|rejected	5|released	-14|remaining	-6
remember	-23|reminder	10|remote	17|removed	-16|renew	11|rent	42|repaired	43|repair	-17|repeat	16|replace the	38|replaced	36|replacement	49|replace	35
reply to	-10|reply	16|report ,	-6|report .	-6|reported	-17|reports	-13|report	-51|requests	-11|request	-8|required	-11|reserve	24|reset	-9|residents	-23
resolved	71|rest .	60|rest of	13|restart	27|rest	5|results	-24|result	-28|retired	14|returned	-15|return	-31|review	-22|ride	32|right ,	-41|right	-8
ring him	-5|ringing	-16|rings	18|ring	-31|risk	-7|river	22|road ,	-6|roads	-6|road	-10|roll	-17|roof .	-6|roof	-14|room ,	-15|room .	-13|room 0	-18|rooms	-23
room	-30|rope	-20|rose	-17|rota	17|roughly	-20|round .	-14|round the	-15|round	13|route	23|rows	17|row	8|rules	-22|rule	-50|run .	-11|run the	-9|rung	-11
running .	-8|running	-20|runs out	15|runs	-22|run	52|rush	-14|r	-29|s .	-22|sad	-19|safety	-30|safe	-13|said ,	28|said .	-14|said no	-15|said that	-7
said the	-10|said we	23|said yes	30|said	-20|sales	-8|sale	5|salt	-13|same .	-15|same as	44|same day	-8|same time	40|same	-15|samples	-17|sample	-12
saturdays	-10|saved	-27|save	-14|saw it	-7|saw	-26|say ,	-6|say .	-7|say 0	9|say it	-8|say no	-35|say so	-34|say that	-12|say the	57|say yes	8|saying	-18
says ,	33|says .	12|says 0	-21|says he	-7|says it	-17|says no	-10|says the	-10|says yes	-7|says	-78|say	-35|scale	-11|scanned	-6|scanner	-15|scan	23|scheme	-7
school ,	10|school .	32|school	40|scope	19|scores	-11|screen	-13|script	-7|seal	8|season	49|seats	-16|seat	-24|sea	30|second -	-5|second one	-15|seconds .	-6
seconds	-25|second	52|section	36|security	-5|see it	24|see the	-51|seed	-10|seen it	11|seen	76|sees	-8|see	-21|self	-12|selling	26|sell	18|send a	-8
send it	32|send them	-7|send the	-14|sends	-12|send	-31|sense	9|sensor	49|sent .	-11|sentence	28|sent	-35|separate	-13|serial	-21|serious	-12|server	-6
service	-32|session	-17|set up	-9|sets	-9|setting	-6|settled on	17|settled	-62|settle	8|set	-78|seven ,	-10|seven .	-9|seven	-8|several	-10|shall	67
shared	-15|share	-12|sharp	-9|she asked	14|she can	26|she did	21|she does	-12|she gave	23|she has	-19|she isn't	-6|she is	-11|she said	-23|she says	-13
she told	-6|she wants	12|she was	24|she'd	-18|she's at	-12|she's	-10|sheep	-12|sheet .	7|sheets	-16|sheet	-17|shelf	-9|she	-45|shifts	-8|shift	-35|ships	41
ship	10|shoes .	26|shoes	18|shoe	-6|shop ,	-6|shop .	-12|shopping	-6|shop	25|should be	23|should do	-9|should go	28|should not	-13|shouldn't	11|should	-30
showed	-19|shower	-18|shown	-10|shows	11|show	10|shuts	-10|shut	19|sick	-14|side ,	-12|side .	-7|sides	-8|side	-35|sign it	-7|signal	-21|signatures	20
signature	-8|signed ,	34|signed .	-13|signed by	-5|signed	23|signing	-6|silence	-28|silver	-16|simply	5|since DAY	-22|since MONTH	-11|since last	-6
since the	-20|since	-5|singing	35|single	-15|sing	-25|sink	-18|sister's	-13|sister	20|site .	-10|site :	-7|site	-41|sits	-36|sitting	11|sit	-18|six ,	-7
six .	-13|six weeks	-17|sixteen	-12|sixty -	-10|sixty	-19|six	-23|sizes	24|size	-25|skip	5|sleep .	-13|sleeping	-9|slept on	-6|slept	-24|slides	44|slide	10
slip	6|slot	10|slowly	-19|slow	7|small	-6|smells of	-5|smells	-6|smell	14|snow	-16|so ,	-15|so .	19|so 0	-16|so DAY	-5|so NAME	-14|so far	-21|so i'll	36
so i'm	-19|so it's	-22|so it	14|so i	-15|so no	29|so please	-5|so she	-28|so that's	-5|so that	-7|so they	-9|so the	-19|so this	13|so we	86|so you	33|sofa	11
software	-10|soft	-15|sold	-25|solved	-7|some of	-9|somebody's	-7|somebody	-78|someone	-29|something .	-7|something else	-5|something with	-7|something	18
somewhere	-16|son	-9|soon as	-31|sooner	71|soon	-35|sorry ,	-14|sorry .	-25|sorry for	-8|sorry	-29|sorted	-20|sort	43|sounds	-16|sound	-18|soup .	-14|soup	12
so	-31|space	-19|spare	-20|speak to	-7|speak	6|speed	5|spent	-15|split	37|spoke to	-5|spoken	26|spoke	-12|spoon	-7|spreadsheet	12|spring	24|st ,	-34|st .	31
stack	-9|staff	7|stage	-10|stairs .	27|stairs	7|stall	-5|standard	10|standing	33|stands	17|stand	7|start .	-5|start the	14|started	-25|starting	55
starts DAY	26|starts	23|start	38|star	-5|statement	6|state	-9|station	18|status :	-21|status	-29|stay with	16|stayed	-11|staying	146|stays	176|stay	17
steel	-5|step .	5|steps	-8|step	-14|still	-53|stir	-14|stock	-30|stood	-12|stop .	-15|stopped	-26|stops	-15|stop	28|storage	-13|stores	-5|storm	-11|story	5
stove	-15|straight	60|stream	-12|street	-31|strong	-11|stuck	-18|students	14|student	-12|studio	-12|study	-7|stuff	-34|st	-31|submit	-20|such	-19|sugar	-13
suggested	24|suggest	-5|summary	-6|sundays	-12|supervisor	5|supplier	-8|supply	-10|support	-51|supposed to	-11|supposed	-11|sure	-19|surgery	10|surprised	-8
survey	-25|survive	-8|swapped	22|swap	25|swimming	-9|swim	36|switched	-11|switch	-18|system .	-8|system	-8|s	-9|table .	-11|tables	27|tablets	17|tablet	-15
table	-5|tag	-9|take a	-13|take her	31|take it	56|take the	43|taken	-16|takes the	-16|takes	59|take	81|taking	37|talk .	-20|talk about	-9|talk to	-9|talked	8
talking	-22|talk	17|tall	-11|tank	-12|taped	-18|tape	20|tap	-17|target	-41|tax	-16|tbsp	-7|tea .	-17|teacher	6|teach	-6|teams	-9|team	17|teeth	-11
telephone	-24|tell NAME	-17|tell him	23|tell me	-9|tell the	-17|tell us	37|tell you	-5|telling	-11|tells	-16|tell	-13|temperature	-15|ten ,	-11|ten .	20
ten minutes	-12|ten past	-7|tenant	-33|tenth	21|tent	29|ten	53|terms	9|term	-18|terrace	-8|test ,	-14|test .	-8|tests	43|test	-8|text	-32|th $	-30|th ,	43
th .	10|th MONTH	38|th and	-33|than 0	-21|than a	-18|than the	8|thank you	28|thanked	-8|thanks for	9|thanks to	-14|thanksgiving	-9|thanks	-28|thank	-7
than	-23|that $	7|that ,	-7|that .	70|that NAME	-10|that day	-17|that has	-9|that he	24|that in	28|that isn't	-7|that is	13|that it's	-21|that it	-20
that i	-14|that means	25|that nobody	-19|that the	-10|that to	-24|that was	-10|that week	-16|that your	-5|that's not	24|that's the	27|that's what	-6
that's	-31|thats	-8|that	5|the $	-9|the 0	55|the DAY	40|the MONTH	35|the NAME	33|the account	14|the afternoon	-7|the agency	-11|the alarm	-14|the app	-10
the autumn	39|the bank	-25|the base	-9|the bathroom	-6|the bed	-13|the bell	55|the best	11|the bike	28|the bill	15|the blood	-5|the blue	-15|the board	22
the boat	-10|the boiler	-17|the book	-14|the bottom	27|the box	5|the boys	-15|the branch	-17|the budget	-18|the building	-10|the bus	-25|the cable	-5
the card	57|the caretaker	28|the car	36|the case	-8|the cat	-14|the ceiling	-8|the chair	-12|the church	8|the claim	59|the class	18|the club	14|the coach	-13
the code	-10|the coffee	19|the cold	9|the company	-7|the contract	-23|the corner	-7|the corridor	-10|the cost	-13|the council	-9|the counter	-21|the county	29
the course	-5|the cover	-6|the co	-5|the crane	-6|the credit	-12|the current	22|the customer	-10|the data	-8|the date	-6|the day	28|the deposit	-10
the desk	-7|the difference	-9|the dog	17|the door	31|the draft	-7|the drawer	-8|the driver	40|the end	33|the evening	-15|the exam	-10|the eye	-6|the fair	17
the family	-7|the fee	34|the file	-8|the final	-9|the fire	-8|the first	-30|the fish	-5|the flat	-15|the floor	55|the folder	-8|the form	-10|the fourth	-11
the four	10|the frame	-9|the freezer	9|the fridge	34|the front	35|the fruit	-7|the garage	-13|the garden	10|the gate	-5|the green	34|the ground	-18|the gym	12
the hall	-22|the harbour	13|the head	-5|the heating	-10|the heat	-32|the hospital	9|the hotel	11|the hour	-7|the house	31|the insurance	-17|the insurers	-6
the invoice	-9|the keys	-11|the key	-22|the kids	-6|the kitchen	-21|the label	-10|the lab	-13|the ladder	19|the lake	-10|the landlord	-10|the last	8
the latest	-15|the left	-22|the letters	-13|the letter	-13|the library	-7|the lift	20|the light	-24|the limit	13|the line	7|the list	-39|the little	-11
the log	-11|the long	-7|the lot	-6|the machine	29|the man	-23|the meantime	16|the meeting	-15|the meter	-23|the middle	9|the minutes	-22|the money	-6
the month	-19|the new	6|the next	-32|the night	-17|the noise	24|the north	42|the numbers	21|the number	-15|the office	-17|the oil	-9|the old	30|the ones	-6
the one	-36|the only	-25|the order	-6|the others	20|the other	19|the owner	13|the paper	21|the parish	-9|the part	-26|the patient	-6|the person	-17
the phone	12|the piano	16|the police	-5|the portal	-8|the post	-9|the price	33|the printer	-22|the pump	-16|the question	14|the queue	5|the radio	-18
the real	21|the reason	-35|the record	-13|the red	11|the repair	-7|the rest	32|the right	18|the road	-13|the roof	7|the room	23|the sea	49|the second	39
the secretary	-9|the shed	13|the sheet	-11|the shop	-16|the site	-6|the small	-9|the spring	10|the staff	21|the stairs	-6|the standard	40|the start	-23
the station	-8|the summer	-7|the supplier	-11|the surgery	-12|the system	-9|the team	58|the tent	-6|the test	-7|the thing	-9|the third	6|the ticket	-8
the till	-19|the time	22|the tin	-18|the top	37|the train	36|the treasurer	-10|the truck	-18|the two	76|the unit	14|the van	40|the wall	-27|the water	-27
the way	5|the website	-7|the wedding	-9|the whole	19|the window	-28|the winter	88|the word	49|the workshop	-7|the wrong	-34|the year	-26|the yellow	-8
the young	-9|theatre	-5|their own	51|theirs	-5|them ,	-42|them DAY	-9|them before	22|them by	16|them for	32|them in	-16|them on	-10|them out	-6|them the	18
them with	-5|themselves	-9|then ,	90|then .	114|then NAME	43|then and	18|then a	-12|then it's	41|then it	-29|then i	-8|then they	-30|then the	20|then we	-22
then you	-8|then	25|there $	-14|there .	-16|there and	-5|there are	-21|there is	-12|there was	6|there's no	-18|there's	-48|therefore	20|there	-66|these	-25
they are	-8|they can	32|they come	-6|they don't	-13|they do	-16|they go	-12|they have	-35|they like	-11|they said	-6|they say	18|they want	-27|they were	38
they will	28|they'd	-25|they'll	-27|they're in	-5|they're	-17|they've	-24|they	-45|the	-12|thing $	-26|thing ,	12|thing .	-6|things .	-15|things i	-17
things	-69|thing	-41|think we	-11|thinking about	-8|thinking	-16|thinks it's	-6|thinks	17|think	-45|thin	-11|third .	28|third time	-6|thirty -	-15
thirty years	-11|thirty	12|this ,	6|this .	8|this DAY	-23|this afternoon	13|this is	-30|this month	-8|this morning	-15|this one	16|this time	11|this was	21
this week	-13|this year	107|this	14|those	-49|though ,	-9|though .	-7|thought	-21|though	-6|thousand	6|tho	-14|three $	8|three .	-22|three days	-19
three months	-21|three of	9|three weeks	10|three	-28|threw	-7|through .	21|through the	-38|through	-21|thrown	-6|throw	-18|thumb	-10|thursdays	29|tickets	52
ticket	-23|tick	-13|tied	9|tight	-18|till 0	-31|till DAY	-34|till MONTH	56|till	44|til	-20|time $	-9|time ,	45|time .	47|time :	-10|time in	-13|time it	-31
time since	-9|times ,	-7|times .	-10|times and	-5|times	-48|tins	-7|tin	8|tip	-6|tired .	34|tired	27|titles	-13|title	26|to .	-19|to 0	43|to DAY	37
to MONTH	48|to NAME	61|to ask	-9|to a	8|to bed	-7|to be	-45|to bring	-18|to buy	44|to check	-7|to do	-36|to find	-12|to four	-5|to get	28|to give	19|to go	-33
to hand	22|to have	52|to hear	-8|to her	-13|to it	-22|to keep	8|to know	-14|to leave	-15|to let	-18|to look	7|to make	-9|to me	15|to move	10|to one	32
to open	-10|to order	-8|to put	41|to raise	38|to read	-11|to ring	-8|to run	-5|to say	-22|to see	-5|to send	-16|to show	-13|to sign	-5|to speak	-19
to start	-8|to stay	-47|to take	-23|to tell	-13|to that	31|to the	27|to this	18|to two	47|to us	27|to wait	-11|to work	-18|to your	-19|to you	29|together	-12
toilet	16|told .	16|told NAME	22|told her	33|told him	27|told me	-40|told the	21|told us	16|told	57|tomatoes	-24|tom	28|too $	-20|too ,	66|too .	-31
too late	34|took it	18|took the	-16|took	-41|too	47|top	15|total	29|touch	-32|town	-15|to	-6|track	20|tractor	-12|trailer	6|train .	-6|training	-26|trains	31
train	17|tram	-21|transcript	-8|transport	17|travel	-19|tray	-12|treasurer	64|treated	-7|treat	6|tree	-40|trial	44|tried	-42|trip	5|trolley	-5|trouble	-9
truck .	-8|truck	6|true	-27|trust	58|try	32|tuesdays	35|turn the	-9|turned out	-5|turned	45|turns	-23|turn	-25|twelve	-7|twenty -	5|twenty to	-10|twenty	-10
twice $	-15|twice .	20|twice and	-10|twice a	6|twice	-26|two $	5|two ,	51|two -	-7|two .	-9|two and	53|two days	24|two hours	-12|two hundred	-19
two minutes	-6|two nights	-7|two of	-46|two people	13|two years	-16|two	30|typed	-15|types	-6|type	-9|typing	-6|tyres	-8|t	35|um ,	-13|um	-13|under 0	13
under it	-7|under the	-22|understand	-11|understood	-9|under	-55|union	7|units	27|university	-6|unless	46|unpaid	8|until 0	-54|until DAY	-28|until MONTH	24
until it	-26|until then	-11|until they	57|until the	34|until	35|up $	-32|up ,	-14|up .	7|up 0	-28|up again	17|up at	-23|up a	19|up before	13|up by	-6
up for	-24|up from	-14|up in	-12|up on	25|up there	-9|up the	28|up to	28|up with	-25|updated	-8|update	14|uploaded	-13|upload	-5|up	40|urgent	-6|urn	-10
us ,	-29|us .	-33|us a	-18|us for	-5|us in	9|us to	-13|use it	-9|use the	-35|used for	-14|used to	-17|used	-16|users	-13|user	-13|uses	-15|use	-7|using	-6
usually	-14|usual	-32|us	-22|u	18|v 0	-16|valid	-14|valley	-8|value	-14|valve	-11|van .	63|van	26|vat	-18|vendor	-25|version 0	45|version	46|very	-36
video	-16|view	17|village	-8|visited	-10|visiting	27|visitors	-20|visits	40|visit	-28|voice	15|voted	-50|vote	-65|vs	-11|v	-27|wait .	-12|wait for	27
waited	-7|waiting for	-8|waiting	-21|wait	45|walked	-20|walking	-22|walk	23|wall .	32|wall	30|want 0	-21|want a	-8|want it	-9|want the	-11|want to	-32
wanted to	-14|wants a	-7|wants it	10|wants me	14|wants the	-15|wants to	-18|wants	-40|want	-38|warm	7|warranty	25|war	-8|was 0	-38|was agreed	29|was asked	-8
was a	18|was fine	-9|was for	-9|was found	-5|was going	15|was in	-19|was lost	32|was me	-25|was my	-12|was not	-18|was on	-18|was the	-6|was told	-5|was to	-9
washed	-10|washing	-9|wash	8|wasn't	-24|watch	27|water ,	-9|water .	-6|water	-45|way .	-16|ways	6|we agreed	-91|we are	28|we can't	-24|we can	-13|we could	-15
we did	-20|we don't	49|we do	47|we got	-11|we go	-21|we had	-52|we have	-87|we keep	-8|we know	-16|we lost	-28|we need	-15|we open	28|we said	114
we should	-14|we still	-6|we take	36|we used	-15|we were	-33|we will	18|we would	28|we'd have	24|we'd	18|we'll	73|we're going	35|we're not	18|we're	103
we've got	-7|we've had	16|weak	6|wear	-17|weather	-21|website	15|wedding	-21|wednesdays	16|week $	-14|week ,	15|week .	45|week 0	-7|week and	-14|week of	-7
weekends	-5|weekend	36|weekly	10|weeks ,	-17|weeks .	31|weeks from	47|weeks	-20|week	-29|weight	-7|weird	-17|welcome	-9|well .	-17|well	-44|went in	-6
went on	-6|went out	-12|went to	-15|went up	14|were	-82|west	-9|wet	-44|we	70|what is	-7|what it	-7|what they	37|what the	38|what was	-18|what we	-45
what's	-16|whatever	49|what	-44|wheel	-7|when it	-5|when i	-9|when she	-6|when they	-13|when the	-8|when	-51|where it	-42|where they	30|where the	-18
where	-44|whether the	26|whether we	-13|whether	-10|which NAME	-15|which is	-47|which i	-17|which the	-30|which was	-7|which	-15|while	-53|whiteboard	-7
white	-20|who can	-6|who does	-7|who has	29|who knows	13|who says	-7|who'd	-5|who's	8|whoever	8|whole	-14|whom	-10|whose	-43|who	-73|why .	-5|why	-82|wife	-20
wiki	-8|will ask	-13|will be	38|will bring	-10|will do	-5|will go	-7|will have	-14|will not	-45|will take	-11|will	-20|window ,	20|windows	13|window	-22
wind	16|winter .	7|winter	60|wish	-6|with 0	56|with NAME	-6|with an	9|with a	-36|with her	-13|with him	-12|with his	30|with it	-44|with me	28|with my	28
with no	-23|with one	35|with that	27|with them	-23|with the	5|with two	-34|with us	6|with your	-7|with you	34|within 0	6|within a	-10|within the	-6|within	9
without a	-14|without the	35|with	8|wk 0	-13|wk	-14|woman	-12|women	-21|wood	-9|words ,	7|words .	-7|words	-25|word	24|work ,	-13|work .	-14|worked	-21
working days	-27|working	-39|works ,	-9|works .	-12|workshop	-8|works	-15|work	-29|worn	5|worry	-8|worse .	-7|worse	-22|worst	-7|worth	-33|would be	-35
would do	-10|would have	12|would i	-6|would like	-10|would not	-6|would rather	15|wouldn't	-26|would	27|write a	25|write down	-6|write the	-14|write to	-11
write	19|writing ,	-11|writing .	-7|written by	-5|written	33|wrong .	36|wrong	30|wrote it	-20|wrote the	-6|wrote	-52|w	-32|x $	-6|x 0	-19|x	-47|yard	-8
year $	-11|year ,	36|year .	46|year 0	-24|year and	-5|year's	-13|years ,	-6|years .	-18|years	-66|year	31|yellow	-12|yes $	-12|yes ,	18|yes .	-14|yes to	43
yesterday ,	20|yesterday .	-10|yesterday	-15|yes	39|yet ,	15|yet .	-22|yet	18|you $	-5|you ,	73|you DAY	12|you NAME	-12|you and	-9|you are	-17|you a	-11
you can't	28|you can	-16|you don't	-8|you do	-5|you for	-11|you get	27|you go	7|you know	-36|you may	-5|you must	-5|you to	-15|you will	-8|you write	65
you'd have	-6|you'd	-18|you'll	-20|you're	9|you've	-11|young	-21|your name	-9|your side	24|yourself	-13|yours	31|your	-16|you	-28|yrs	-13|yr	41|y	-10|zero	26
→ 0	25|→	-17`;
