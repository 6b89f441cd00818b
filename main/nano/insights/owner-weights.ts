/**
 * What each sign of the owner of a task weighs, in hundredths of log-odds; made by bench/quality/train-owners.ts.
 * An entry is the sign, a tab and the weight.
 */
export const OWNER_WEIGHTS = `above	133|above & all	-6|above & can-you	4|above & checkbox	9|above & few speak	-20|above & finite	-30|above & for me	-24|above & i	-38|above & i-will	-1
above & if	14|above & imperative	54|above & imperative-inside	-8|above & in a mail	-31|above & item	4|above & its form is the speaker's	2|above & list-item	36
above & mine-or-yours	-1|above & minutes	29|above & must	28|above & name-first	17|above & name-last	8|above & nobody speaks	46|above & noun-to-do	-13
above & past	48|above & plan	-7|above & please	4|above & promise	-6|above & question	-38|above & request	21|above & s-verb	1|above & sentence	-27
above & short	-9|above & task	17|above & they	35|above & to-do	-15|above & told	-25|above & two speak	-11|above & we	-19|above & would	6|above & you	13
answers	20|answers & all	32|answers & anybody	-6|answers & can-you	-18|answers & errand	10|answers & few speak	-60|answers & finite	-16|answers & for me	-15
answers & gerund-first	-10|answers & grateful	-1|answers & i	-13|answers & i-am-doing	-5|answers & i-can	-5|answers & i-will	-24|answers & if	-2
answers & imperative	40|answers & imperative-inside	53|answers & in a mail	1|answers & in talk	14|answers & item	-5|answers & its form is the speaker's	-24
answers & list-item	-19|answers & mine-or-yours	17|answers & minutes	-31|answers & must	44|answers & name-first	-17|answers & name-last	40|answers & need	45
answers & noun-to-do	-28|answers & offered	-11|answers & other language	24|answers & past	21|answers & plan	-16|answers & please	15|answers & promise	-22
answers & question	-33|answers & quote	26|answers & request	14|answers & s-verb	10|answers & sentence	6|answers & short	12|answers & should	-2
answers & somebody	-6|answers & somebody-will	2|answers & spoken	3|answers & they	-16|answers & to-be-done	-21|answers & told	-18|answers & two speak	73
answers & verb-first	-8|answers & wants-doing	12|answers & we	-1|answers & will-first	-18|answers & would	-28|answers & you	4|author	55|author & all	-8
author & anybody	-32|author & can-you	25|author & errand	-17|author & finite	-5|author & for me	40|author & i	86|author & i-am-doing	4|author & i-can	4
author & i-will	30|author & if	8|author & imperative	-21|author & imperative-inside	11|author & in talk	-7|author & is-doing	-1|author & item	-7
author & its form is the speaker's	42|author & list-item	-29|author & me	31|author & mine-or-yours	2|author & minutes	-11|author & must	-15
author & name-first	1|author & name-last	8|author & need	16|author & nobody speaks	20|author & noun-to-do	-10|author & offered	25|author & past	6
author & plan	19|author & please	54|author & promise	-1|author & question	26|author & request	58|author & s-verb	-7|author & said-would	4|author & sentence	60
author & short	-16|author & should	-36|author & somebody	-1|author & somebody-will	3|author & they	-35|author & to-be-done	-12|author & told	-27
author & two speak	-7|author & verb-first	6|author & wants-doing	-33|author & we	5|author & would	15|author & you	-13|behind a dash	161
behind a dash & all	-19|behind a dash & checkbox	-3|behind a dash & finite	-19|behind a dash & imperative	2|behind a dash & item	17
behind a dash & list-item	19|behind a dash & minutes	1|behind a dash & name-last	5|behind a dash & nobody speaks	16|behind a dash & noun-to-do	1
behind a dash & other language	8|behind a dash & past	-19|behind a dash & short	26|behind a dash & task	-3|behind a dash & to-do	-1|called	75|called & all	-3
called & anybody	3|called & can-you	10|called & few speak	40|called & finite	16|called & for me	26|called & i	-14|called & if	5|called & imperative-inside	3
called & in a mail	66|called & in talk	-8|called & item	-4|called & list-item	-16|called & many speak	11|called & mine-or-yours	25|called & minutes	35
called & must	20|called & name-first	-15|called & name-last	-28|called & nobody speaks	-35|called & noun-to-do	16|called & other language	21|called & past	-7
called & please	27|called & promise	-21|called & question	24|called & quote	21|called & request	8|called & s-verb	22|called & sentence	11|called & short	-3
called & somebody	-20|called & somebody-will	-33|called & they	5|called & to-do	18|called & told	23|called & two speak	6|called & wants-doing	7|called & we	7
called & would	7|called & you	6|called before	76|called before & can-you	8|called before & few speak	30|called before & finite	4|called before & imperative	12
called before & in talk	-3|called before & please	-1|called before & question	8|called before & request	8|called before & sentence	7|called before & short	2
called before & they	12|called before & you	17|called inside	124|called inside & few speak	10|called inside & finite	12|called inside & if	12
called inside & in talk	12|called inside & sentence	12|called inside & they	3|called inside & told	12|called inside & would	10|called inside & you	12
called, perhaps	67|called, perhaps & finite	-25|called, perhaps & name-first	15|called, perhaps & nobody speaks	18|called, perhaps & sentence	-4
called, perhaps & told	-9|first word	92|first word & all	51|first word & anybody	-7|first word & can-you	-10|first word & checkbox	8|first word & few speak	35
first word & finite	-20|first word & for me	7|first word & i	-12|first word & if	21|first word & imperative-inside	-16|first word & in a mail	-7
first word & in talk	23|first word & item	18|first word & list-item	2|first word & mine-or-yours	-44|first word & minutes	14|first word & must	13
first word & name-first	-73|first word & name-last	-8|first word & nobody speaks	22|first word & noun-to-do	-2|first word & offered	-34
first word & other language	-14|first word & past	33|first word & plan	7|first word & please	34|first word & promise	-26|first word & question	15
first word & quote	-4|first word & request	-12|first word & s-verb	-13|first word & said-would	-2|first word & sentence	38|first word & short	56
first word & should	-23|first word & somebody	5|first word & somebody-will	-14|first word & they	-21|first word & to-be-done	-25|first word & to-do	-9
first word & told	45|first word & two speak	5|first word & wants-doing	-14|first word & we	7|first word & would	-41|first word & you	50|first word, perhaps	6
first word, perhaps & few speak	-16|first word, perhaps & finite	-18|first word, perhaps & for me	-3|first word, perhaps & i	31
first word, perhaps & in a mail	-14|first word, perhaps & list-item	18|first word, perhaps & name-first	-15|first word, perhaps & nobody speaks	17
first word, perhaps & noun-to-do	-10|first word, perhaps & past	6|first word, perhaps & promise	5|first word, perhaps & s-verb	9
first word, perhaps & sentence	-17|first word, perhaps & short	-1|first word, perhaps & told	-17|greeted	98|greeted & all	12|greeted & anybody	-14
greeted & can-you	75|greeted & few speak	45|greeted & finite	22|greeted & for me	83|greeted & grateful	15|greeted & i	32|greeted & i-am-doing	2
greeted & i-can	15|greeted & i-will	-59|greeted & if	8|greeted & imperative	70|greeted & imperative-inside	14|greeted & in a mail	12|greeted & in talk	33
greeted & item	9|greeted & its form is the speaker's	-16|greeted & lets	6|greeted & list-item	12|greeted & many speak	-17|greeted & mine-or-yours	12
greeted & must	6|greeted & name-first	3|greeted & name-last	17|greeted & need	-9|greeted & noun-to-do	-14|greeted & offered	-11|greeted & other language	9
greeted & past	18|greeted & plan	-14|greeted & please	73|greeted & promise	8|greeted & question	40|greeted & quote	-3|greeted & remind	3|greeted & request	58
greeted & s-verb	-16|greeted & sentence	34|greeted & short	-6|greeted & should	65|greeted & somebody	-16|greeted & somebody-will	7|greeted & spoken	-6
greeted & they	-37|greeted & to-be-done	-23|greeted & told	-19|greeted & two speak	15|greeted & verb-first	-1|greeted & wants-doing	43|greeted & we	27
greeted & would	-29|greeted & you	-17|initials	44|initials & all	23|initials & anybody	20|initials & few speak	-14|initials & finite	-6|initials & for me	3
initials & i	-67|initials & i-am-doing	-2|initials & i-can	-1|initials & i-will	-42|initials & if	-12|initials & imperative	-37
initials & imperative-inside	-10|initials & in a mail	-1|initials & item	17|initials & its form is the speaker's	-42|initials & list-item	10
initials & mine-or-yours	-37|initials & minutes	63|initials & must	5|initials & name-first	-1|initials & name-last	-4|initials & need	-6
initials & nobody speaks	10|initials & noun-to-do	15|initials & offered	-3|initials & past	-12|initials & please	-10|initials & promise	-25
initials & request	-1|initials & s-verb	38|initials & sentence	10|initials & short	9|initials & somebody	1|initials & somebody-will	-12|initials & they	20
initials & to-be-done	10|initials & to-do	4|initials & told	13|initials & two speak	7|initials & wants-doing	7|initials & we	-29|initials & would	7
initials & you	11|initials before “'ll”	-112|initials before “,”	158|initials before “can”	-7|initials before “to”	72|initials before “will”	-7
initials before “word”	-50|initials before “”	108|initials behind “(”	118|initials behind “,”	75|initials behind “:”	155|initials behind “and”	-107
initials behind “word”	-97|initials behind “”	127|just named	-40|just named & all	-30|just named & anybody	-3|just named & can-you	55
just named & checkbox	-31|just named & errand	-17|just named & few speak	82|just named & finite	23|just named & for me	15|just named & gerund-first	40
just named & grateful	-8|just named & i	-13|just named & i-am-doing	-3|just named & i-can	39|just named & i-will	-1|just named & if	36
just named & imperative	-16|just named & imperative-inside	-9|just named & in a mail	-14|just named & in talk	53|just named & is-doing	-31
just named & item	-8|just named & its form is the speaker's	33|just named & lets	15|just named & list-item	-18|just named & many speak	-29|just named & me	-9
just named & mine-or-yours	-11|just named & minutes	58|just named & must	36|just named & must-first	2|just named & name-first	-30|just named & name-last	-25
just named & need	-7|just named & nobody speaks	-50|just named & noun-to-do	-29|just named & offered	-3|just named & other language	-26|just named & past	-48
just named & plan	21|just named & please	-14|just named & promise	-39|just named & question	20|just named & quote	12|just named & remind	2
just named & request	-3|just named & required	-19|just named & s-verb	-24|just named & said-would	-30|just named & sentence	-11|just named & short	-21
just named & should	12|just named & somebody	10|just named & somebody-will	34|just named & spoken	43|just named & task	-13|just named & they	40
just named & to-be-done	21|just named & to-do	-9|just named & told	17|just named & two speak	-14|just named & verb-first	-23|just named & wants-doing	34
just named & we	-2|just named & will-first	-3|just named & would	4|just named & you	33|label	96|label & checkbox	5|label & finite	1
label & imperative-inside	2|label & item	3|label & list-item	4|label & name-first	10|label & nobody speaks	8|label & sentence	2|label & task	4|label & they	2
label & to-do	6|likely in its form	-2|likely in its form & few speak	6|likely in its form & finite	-11|likely in its form & imperative-inside	4
likely in its form & in talk	-18|likely in its form & list-item	6|likely in its form & name-first	13|likely in its form & nobody speaks	8
likely in its form & noun-to-do	18|likely in its form & plan	-4|likely in its form & please	-7|likely in its form & request	-6|likely in its form & s-verb	-4
likely in its form & sentence	-7|likely in its form & they	11|likely in its form & told	4|likely in its form before “,”	-64|likely in its form behind “”	-62
mentioned	75|mentioned & all	18|mentioned & anybody	48|mentioned & can-you	-41|mentioned & checkbox	3|mentioned & errand	-10|mentioned & few speak	49
mentioned & finite	56|mentioned & for me	-1|mentioned & gerund-first	-18|mentioned & grateful	19|mentioned & i	-62|mentioned & i-am-doing	15
mentioned & i-can	-35|mentioned & i-will	-48|mentioned & if	-27|mentioned & imperative	-28|mentioned & imperative-inside	-60|mentioned & in a mail	70
mentioned & in talk	38|mentioned & is-doing	26|mentioned & item	34|mentioned & its form is the speaker's	-37|mentioned & list-item	48|mentioned & many speak	7
mentioned & me	20|mentioned & mine-or-yours	-69|mentioned & minutes	92|mentioned & must	-15|mentioned & must-first	-16|mentioned & name-first	9
mentioned & name-last	7|mentioned & need	-53|mentioned & nobody speaks	-2|mentioned & noun-to-do	13|mentioned & offered	19|mentioned & other language	15
mentioned & past	-7|mentioned & plan	23|mentioned & please	-18|mentioned & promise	29|mentioned & question	2|mentioned & quote	5|mentioned & remind	-10
mentioned & request	5|mentioned & s-verb	3|mentioned & said-would	32|mentioned & sentence	41|mentioned & short	-13|mentioned & should	-22
mentioned & somebody	23|mentioned & somebody-will	-34|mentioned & spoken	-28|mentioned & task	-16|mentioned & they	-13|mentioned & to-be-done	46
mentioned & to-do	30|mentioned & told	63|mentioned & two speak	48|mentioned & verb-first	-24|mentioned & wants-doing	55|mentioned & we	6
mentioned & will-first	-47|mentioned & would	-10|mentioned & you	-12|mentioned before	124|mentioned before & all	1|mentioned before & anybody	8
mentioned before & can-you	-7|mentioned before & checkbox	-37|mentioned before & few speak	30|mentioned before & finite	-24|mentioned before & for me	22
mentioned before & i	24|mentioned before & i-will	23|mentioned before & imperative	67|mentioned before & imperative-inside	50|mentioned before & in a mail	3
mentioned before & in talk	16|mentioned before & its form is the speaker's	17|mentioned before & list-item	-4|mentioned before & many speak	16
mentioned before & mine-or-yours	-5|mentioned before & minutes	10|mentioned before & must	-10|mentioned before & name-first	-3
mentioned before & nobody speaks	-4|mentioned before & noun-to-do	30|mentioned before & past	4|mentioned before & plan	4|mentioned before & please	22
mentioned before & promise	-42|mentioned before & question	-13|mentioned before & request	12|mentioned before & s-verb	-19|mentioned before & sentence	19
mentioned before & short	16|mentioned before & should	-20|mentioned before & somebody	9|mentioned before & somebody-will	2|mentioned before & spoken	20
mentioned before & they	-26|mentioned before & to-do	-39|mentioned before & told	46|mentioned before & two speak	-28|mentioned before & verb-first	-2
mentioned before & we	-7|mentioned before & would	-14|mentioned before & you	48|mentioned before “'s”	-25|mentioned before “(”	35|mentioned before “)”	157
mentioned before “+”	21|mentioned before “,”	120|mentioned before “-”	-44|mentioned before “.”	-3|mentioned before “:”	-10|mentioned before “?”	105
mentioned before “and”	51|mentioned before “ask”	-47|mentioned before “at”	55|mentioned before “by”	-176|mentioned before “can”	-67
mentioned before “could”	25|mentioned before “does”	-14|mentioned before “for”	53|mentioned before “from”	12|mentioned before “gets”	100
mentioned before “has”	67|mentioned before “if”	-4|mentioned before “is”	91|mentioned before “on”	-40|mentioned before “said”	-172
mentioned before “says”	-214|mentioned before “should”	-39|mentioned before “takes”	141|mentioned before “to”	97|mentioned before “wants”	-138
mentioned before “was”	-89|mentioned before “will”	-35|mentioned before “word”	-5|mentioned before “you”	30|mentioned before “–”	66|mentioned before “”	-36
mentioned behind	-102|mentioned behind & checkbox	-9|mentioned behind & finite	-3|mentioned behind & i	-1|mentioned behind & imperative	-5
mentioned behind & minutes	-2|mentioned behind & nobody speaks	-10|mentioned behind & noun-to-do	-1|mentioned behind & promise	-1
mentioned behind & sentence	-10|mentioned behind & short	-4|mentioned behind & they	-1|mentioned behind & to-do	-9|mentioned behind “(”	40
mentioned behind “)”	50|mentioned behind “,”	44|mentioned behind “-”	25|mentioned behind “:”	145|mentioned behind “;”	44|mentioned behind “>”	54
mentioned behind “@”	225|mentioned behind “]”	31|mentioned behind “and”	103|mentioned behind “ask”	-260|mentioned behind “by”	-102
mentioned behind “call”	-129|mentioned behind “for”	-131|mentioned behind “from”	-90|mentioned behind “let”	-87|mentioned behind “on”	-85
mentioned behind “please”	65|mentioned behind “ring”	-135|mentioned behind “s”	103|mentioned behind “tell”	-194|mentioned behind “to”	-197
mentioned behind “with”	-49|mentioned behind “word”	-64|mentioned behind “you”	91|mentioned behind “–”	68|mentioned behind “—”	-2|mentioned behind “”	53
mentioned behind “→”	97|mentioned first	-5|mentioned first & anybody	-3|mentioned first & can-you	-20|mentioned first & checkbox	41
mentioned first & few speak	-35|mentioned first & finite	-21|mentioned first & for me	-3|mentioned first & grateful	1|mentioned first & i	-22
mentioned first & i-can	-2|mentioned first & i-will	-6|mentioned first & if	22|mentioned first & imperative	-14|mentioned first & imperative-inside	41
mentioned first & in a mail	3|mentioned first & in talk	-54|mentioned first & is-doing	31|mentioned first & item	25
mentioned first & its form is the speaker's	-13|mentioned first & list-item	6|mentioned first & many speak	-14|mentioned first & mine-or-yours	-15
mentioned first & minutes	-47|mentioned first & must	7|mentioned first & name-first	-34|mentioned first & name-last	-4|mentioned first & need	-13
mentioned first & nobody speaks	29|mentioned first & noun-to-do	45|mentioned first & offered	-2|mentioned first & other language	13|mentioned first & past	-3
mentioned first & plan	-61|mentioned first & please	21|mentioned first & promise	14|mentioned first & question	-30|mentioned first & quote	-9
mentioned first & request	21|mentioned first & s-verb	-25|mentioned first & said-would	21|mentioned first & sentence	-12|mentioned first & short	-39
mentioned first & somebody	-16|mentioned first & somebody-will	4|mentioned first & spoken	-13|mentioned first & task	-1|mentioned first & they	9
mentioned first & to-be-done	-43|mentioned first & to-do	25|mentioned first & told	-20|mentioned first & two speak	-2|mentioned first & wants-doing	-5
mentioned first & we	-25|mentioned first & will-first	-32|mentioned first & would	-4|mentioned first & you	13|mentioned last	-13|mentioned last & all	3
mentioned last & anybody	1|mentioned last & checkbox	-4|mentioned last & errand	-9|mentioned last & few speak	1|mentioned last & finite	-5
mentioned last & for me	6|mentioned last & i	-28|mentioned last & i-will	-17|mentioned last & imperative	18|mentioned last & imperative-inside	-2
mentioned last & in a mail	-13|mentioned last & in talk	16|mentioned last & item	4|mentioned last & its form is the speaker's	-6|mentioned last & list-item	13
mentioned last & minutes	1|mentioned last & name-first	24|mentioned last & name-last	23|mentioned last & nobody speaks	-5|mentioned last & noun-to-do	9
mentioned last & please	-2|mentioned last & promise	-5|mentioned last & question	11|mentioned last & request	-11|mentioned last & s-verb	16
mentioned last & sentence	-11|mentioned last & short	34|mentioned last & somebody	1|mentioned last & somebody-will	5|mentioned last & task	-4
mentioned last & they	-2|mentioned last & to-be-done	17|mentioned last & to-do	-10|mentioned last & told	20|mentioned last & two speak	-1
mentioned last & verb-first	12|mentioned last & wants-doing	-11|mentioned last & we	1|mentioned last & would	5|mentioned last & you	-39|mentioned perhaps	-45
mentioned perhaps & all	-2|mentioned perhaps & anybody	20|mentioned perhaps & can-you	-28|mentioned perhaps & checkbox	16|mentioned perhaps & errand	7
mentioned perhaps & few speak	2|mentioned perhaps & finite	-18|mentioned perhaps & for me	-12|mentioned perhaps & gerund-first	-3|mentioned perhaps & i	-24
mentioned perhaps & i-will	9|mentioned perhaps & if	12|mentioned perhaps & imperative	10|mentioned perhaps & imperative-inside	4
mentioned perhaps & in a mail	-41|mentioned perhaps & in talk	22|mentioned perhaps & is-doing	37|mentioned perhaps & item	-8
mentioned perhaps & its form is the speaker's	16|mentioned perhaps & list-item	-1|mentioned perhaps & many speak	19|mentioned perhaps & mine-or-yours	8
mentioned perhaps & minutes	32|mentioned perhaps & must	21|mentioned perhaps & must-first	-10|mentioned perhaps & name-first	-25
mentioned perhaps & name-last	24|mentioned perhaps & need	-30|mentioned perhaps & nobody speaks	-9|mentioned perhaps & offered	-12
mentioned perhaps & other language	-5|mentioned perhaps & past	20|mentioned perhaps & plan	49|mentioned perhaps & please	-25|mentioned perhaps & promise	1
mentioned perhaps & question	-7|mentioned perhaps & quote	-8|mentioned perhaps & request	-28|mentioned perhaps & s-verb	33|mentioned perhaps & said-would	27
mentioned perhaps & sentence	-26|mentioned perhaps & short	18|mentioned perhaps & somebody	5|mentioned perhaps & somebody-will	21
mentioned perhaps & spoken	-13|mentioned perhaps & task	6|mentioned perhaps & they	15|mentioned perhaps & to-be-done	-18|mentioned perhaps & to-do	39
mentioned perhaps & told	-8|mentioned perhaps & two speak	-39|mentioned perhaps & wants-doing	-50|mentioned perhaps & we	7|mentioned perhaps & will-first	-32
mentioned perhaps & would	-6|mentioned perhaps & you	42|nobody	85|nobody & all	56|nobody & anybody	104|nobody & can-you	-40|nobody & checkbox	57
nobody & errand	36|nobody & few speak	41|nobody & finite	-1|nobody & gerund-first	-25|nobody & grateful	-19|nobody & i	-39|nobody & i-am-doing	-34
nobody & i-can	-35|nobody & i-will	-28|nobody & if	36|nobody & imperative	52|nobody & imperative-inside	8|nobody & in a mail	-3|nobody & in talk	-11
nobody & is-doing	-5|nobody & item	38|nobody & its form is the speaker's	-79|nobody & lets	43|nobody & list-item	27|nobody & many speak	-3|nobody & marker	25
nobody & me	-27|nobody & mine-or-yours	35|nobody & minutes	-74|nobody & must	36|nobody & must-first	20|nobody & name-first	-34|nobody & name-last	3
nobody & need	25|nobody & nobody speaks	69|nobody & noun-to-do	13|nobody & offered	-38|nobody & other language	43|nobody & past	18|nobody & plan	-36
nobody & please	29|nobody & promise	34|nobody & question	17|nobody & quote	-6|nobody & remind	23|nobody & request	10|nobody & required	57|nobody & s-verb	7
nobody & said-would	-41|nobody & sentence	66|nobody & short	-29|nobody & should	73|nobody & somebody	39|nobody & somebody-will	-28|nobody & spoken	9
nobody & task	12|nobody & they	11|nobody & to-be-done	1|nobody & to-do	35|nobody & told	39|nobody & two speak	-62|nobody & verb-first	11
nobody & wants-doing	16|nobody & we	14|nobody & will-first	-16|nobody & would	-7|nobody & you	-39|pronoun	208|pronoun & all	-19|pronoun & few speak	-20
pronoun & finite	-15|pronoun & for me	-12|pronoun & i	-63|pronoun & if	-14|pronoun & in a mail	14|pronoun & item	-5|pronoun & list-item	-3
pronoun & mine-or-yours	-34|pronoun & minutes	48|pronoun & must	4|pronoun & need	-22|pronoun & nobody speaks	11|pronoun & noun-to-do	12|pronoun & past	-25
pronoun & plan	-3|pronoun & promise	52|pronoun & s-verb	-6|pronoun & said-would	7|pronoun & sentence	10|pronoun & short	16|pronoun & somebody-will	74
pronoun & they	25|pronoun & told	3|pronoun & two speak	12|pronoun & we	-2|pronoun & would	-8|pronoun & you	12|signed	-30|signed & all	5|signed & anybody	59
signed & can-you	-8|signed & checkbox	-12|signed & errand	-18|signed & few speak	-17|signed & finite	35|signed & for me	-19|signed & gerund-first	-13
signed & grateful	-17|signed & i	-6|signed & i-am-doing	38|signed & i-can	18|signed & i-will	45|signed & if	-1|signed & imperative	-23
signed & imperative-inside	-15|signed & in a mail	22|signed & in talk	32|signed & item	-36|signed & its form is the speaker's	28|signed & list-item	-24
signed & many speak	42|signed & mine-or-yours	-41|signed & minutes	-10|signed & must	11|signed & name-first	-54|signed & name-last	14|signed & need	19
signed & nobody speaks	-58|signed & noun-to-do	43|signed & offered	-5|signed & other language	-24|signed & plan	5|signed & please	-31|signed & promise	62
signed & question	-8|signed & quote	7|signed & request	-26|signed & required	-3|signed & s-verb	6|signed & said-would	-22|signed & sentence	22
signed & short	22|signed & should	-14|signed & somebody	29|signed & somebody-will	-56|signed & spoken	-3|signed & task	-9|signed & they	9
signed & to-be-done	14|signed & to-do	-18|signed & told	-3|signed & two speak	28|signed & verb-first	-15|signed & wants-doing	-48|signed & we	103
signed & will-first	-3|signed & would	-17|signed & you	52|speaker	39|speaker & all	-48|speaker & anybody	-56|speaker & can-you	-75|speaker & errand	-35
speaker & few speak	51|speaker & finite	-17|speaker & for me	-15|speaker & gerund-first	68|speaker & grateful	-26|speaker & i	172|speaker & i-am-doing	34
speaker & i-can	37|speaker & i-will	110|speaker & if	-7|speaker & imperative	-11|speaker & imperative-inside	-32|speaker & in a mail	-24|speaker & in talk	32
speaker & is-doing	12|speaker & item	-32|speaker & its form is the speaker's	118|speaker & lets	-8|speaker & list-item	-38|speaker & many speak	-22
speaker & me	7|speaker & mine-or-yours	40|speaker & minutes	-54|speaker & must	-39|speaker & must-first	42|speaker & name-first	-44|speaker & name-last	20
speaker & need	4|speaker & noun-to-do	8|speaker & offered	-1|speaker & other language	-3|speaker & past	29|speaker & plan	-1|speaker & please	-151
speaker & promise	8|speaker & question	-82|speaker & quote	-4|speaker & remind	-23|speaker & request	-52|speaker & required	-38|speaker & s-verb	41
speaker & sentence	43|speaker & short	86|speaker & should	-27|speaker & somebody	-57|speaker & somebody-will	63|speaker & spoken	13|speaker & they	9
speaker & to-be-done	-25|speaker & told	67|speaker & two speak	-29|speaker & verb-first	-3|speaker & wants-doing	-108|speaker & we	-42
speaker & will-first	115|speaker & would	-38|speaker & you	-73|speaks next	21|speaks next & all	23|speaks next & anybody	-21|speaks next & can-you	39
speaks next & errand	28|speaks next & few speak	20|speaks next & finite	18|speaks next & for me	8|speaks next & gerund-first	-39|speaks next & grateful	18
speaks next & i	-32|speaks next & i-am-doing	-46|speaks next & i-can	-57|speaks next & i-will	-23|speaks next & if	-10|speaks next & imperative	41
speaks next & in a mail	-33|speaks next & in talk	42|speaks next & item	-21|speaks next & its form is the speaker's	8|speaks next & lets	-12
speaks next & list-item	-48|speaks next & many speak	36|speaks next & me	-11|speaks next & mine-or-yours	-15|speaks next & minutes	-37|speaks next & must	-1
speaks next & must-first	-20|speaks next & name-first	-16|speaks next & name-last	18|speaks next & need	17|speaks next & offered	-15
speaks next & other language	3|speaks next & past	31|speaks next & plan	-25|speaks next & please	35|speaks next & promise	-36|speaks next & question	70
speaks next & quote	19|speaks next & request	36|speaks next & required	23|speaks next & s-verb	-54|speaks next & sentence	29|speaks next & short	-7
speaks next & should	8|speaks next & somebody	19|speaks next & somebody-will	-39|speaks next & spoken	-14|speaks next & they	37|speaks next & to-be-done	11
speaks next & told	9|speaks next & two speak	-29|speaks next & verb-first	32|speaks next & wants-doing	-12|speaks next & we	-17|speaks next & will-first	-42
speaks next & would	31|speaks next & you	11|spoke before	25|spoke before & all	27|spoke before & anybody	-38|spoke before & can-you	27
spoke before & errand	20|spoke before & few speak	42|spoke before & finite	-6|spoke before & for me	-1|spoke before & gerund-first	-54
spoke before & grateful	31|spoke before & i	-41|spoke before & i-am-doing	-28|spoke before & i-can	2|spoke before & i-will	-57|spoke before & if	29
spoke before & imperative	83|spoke before & imperative-inside	109|spoke before & in a mail	-9|spoke before & in talk	26|spoke before & is-doing	-20
spoke before & item	-31|spoke before & its form is the speaker's	-26|spoke before & lets	-23|spoke before & list-item	-16|spoke before & many speak	24
spoke before & me	-7|spoke before & mine-or-yours	34|spoke before & minutes	-63|spoke before & must	-5|spoke before & must-first	-39
spoke before & name-last	-4|spoke before & need	5|spoke before & noun-to-do	5|spoke before & offered	-9|spoke before & other language	12
spoke before & past	47|spoke before & plan	2|spoke before & please	49|spoke before & promise	-45|spoke before & question	-17|spoke before & quote	-19
spoke before & remind	13|spoke before & required	-15|spoke before & s-verb	-23|spoke before & sentence	36|spoke before & short	18|spoke before & should	-15
spoke before & somebody	9|spoke before & somebody-will	-55|spoke before & spoken	-6|spoke before & they	30|spoke before & to-be-done	-28
spoke before & told	-10|spoke before & two speak	-41|spoke before & verb-first	35|spoke before & wants-doing	19|spoke before & we	-36
spoke before & will-first	-41|spoke before & would	45|spoke before & you	40|subject	24|subject & all	23|subject & anybody	5|subject & checkbox	-5
subject & few speak	19|subject & finite	20|subject & for me	31|subject & i	-20|subject & if	-6|subject & imperative-inside	-25|subject & in a mail	24
subject & in talk	3|subject & is-doing	1|subject & item	7|subject & list-item	-17|subject & mine-or-yours	2|subject & name-first	-12
subject & nobody speaks	-19|subject & noun-to-do	58|subject & offered	13|subject & past	22|subject & plan	-2|subject & promise	-7|subject & quote	3
subject & s-verb	17|subject & said-would	30|subject & sentence	35|subject & short	-1|subject & should	-9|subject & somebody	-8|subject & somebody-will	-3
subject & task	-16|subject & they	20|subject & to-be-done	-26|subject & to-do	-11|subject & told	40|subject & two speak	9|subject & we	-15|subject & would	-4
subject & you	-3|subject, perhaps	80|subject, perhaps & finite	-27|subject, perhaps & in a mail	-18|subject, perhaps & is-doing	25|subject, perhaps & item	8
subject, perhaps & list-item	22|subject, perhaps & must	-15|subject, perhaps & name-first	-15|subject, perhaps & nobody speaks	16
subject, perhaps & noun-to-do	-21|subject, perhaps & past	24|subject, perhaps & promise	10|subject, perhaps & s-verb	24|subject, perhaps & sentence	-11
subject, perhaps & they	27|subject, perhaps & told	-6|subject, perhaps & two speak	2|sure in its form	87|sure in its form & all	26
sure in its form & anybody	13|sure in its form & can-you	5|sure in its form & checkbox	24|sure in its form & errand	2|sure in its form & few speak	-1
sure in its form & finite	21|sure in its form & for me	5|sure in its form & i	-39|sure in its form & if	3|sure in its form & imperative	8
sure in its form & imperative-inside	-30|sure in its form & in a mail	-4|sure in its form & in talk	1|sure in its form & item	17
sure in its form & list-item	35|sure in its form & many speak	4|sure in its form & mine-or-yours	26|sure in its form & minutes	9|sure in its form & must	-16
sure in its form & name-first	60|sure in its form & name-last	-3|sure in its form & nobody speaks	46|sure in its form & noun-to-do	-7
sure in its form & offered	6|sure in its form & other language	-10|sure in its form & past	5|sure in its form & plan	-4|sure in its form & please	21
sure in its form & promise	22|sure in its form & question	-7|sure in its form & quote	-11|sure in its form & request	28|sure in its form & s-verb	13
sure in its form & said-would	19|sure in its form & sentence	6|sure in its form & short	-21|sure in its form & should	1|sure in its form & somebody	5
sure in its form & somebody-will	-19|sure in its form & spoken	15|sure in its form & task	15|sure in its form & they	6|sure in its form & to-be-done	-62
sure in its form & to-do	33|sure in its form & told	-69|sure in its form & two speak	-6|sure in its form & verb-first	-21|sure in its form & wants-doing	14
sure in its form & we	-6|sure in its form & would	-11|sure in its form & you	-7|sure in its form before “)”	94|sure in its form before “,”	57
sure in its form before “-”	26|sure in its form before “:”	-40|sure in its form before “?”	2|sure in its form before “brings”	-43
sure in its form before “can”	-105|sure in its form before “does”	77|sure in its form before “has”	10|sure in its form before “is”	46
sure in its form before “please”	30|sure in its form before “said”	189|sure in its form before “should”	3|sure in its form before “takes”	76
sure in its form before “to”	-127|sure in its form before “will”	42|sure in its form before “word”	15|sure in its form before “–”	-5
sure in its form before “”	-38|sure in its form behind “(”	-40|sure in its form behind “,”	5|sure in its form behind “:”	107|sure in its form behind “;”	21
sure in its form behind “@”	196|sure in its form behind “]”	250|sure in its form behind “and”	-68|sure in its form behind “word”	18
sure in its form behind “–”	31|sure in its form behind “”	18|the mail is first to	40|the mail is first to & all	4|the mail is first to & anybody	9
the mail is first to & can-you	-1|the mail is first to & errand	11|the mail is first to & few speak	43|the mail is first to & finite	-20
the mail is first to & for me	-31|the mail is first to & grateful	10|the mail is first to & i	-22|the mail is first to & i-am-doing	-1
the mail is first to & i-can	-10|the mail is first to & i-will	-20|the mail is first to & if	17|the mail is first to & imperative	19
the mail is first to & imperative-inside	7|the mail is first to & in a mail	16|the mail is first to & item	14
the mail is first to & its form is the speaker's	-22|the mail is first to & lets	-10|the mail is first to & list-item	37
the mail is first to & mine-or-yours	-1|the mail is first to & minutes	-26|the mail is first to & must	5|the mail is first to & name-first	15
the mail is first to & name-last	12|the mail is first to & need	-7|the mail is first to & noun-to-do	26|the mail is first to & offered	-11
the mail is first to & other language	32|the mail is first to & past	23|the mail is first to & please	5|the mail is first to & promise	-13
the mail is first to & question	-34|the mail is first to & remind	3|the mail is first to & request	11|the mail is first to & s-verb	-10
the mail is first to & sentence	-19|the mail is first to & short	-3|the mail is first to & should	11|the mail is first to & somebody	7
the mail is first to & somebody-will	-6|the mail is first to & spoken	7|the mail is first to & they	52|the mail is first to & to-be-done	-18
the mail is first to & told	-12|the mail is first to & two speak	-25|the mail is first to & wants-doing	-3|the mail is first to & we	13
the mail is first to & will-first	-18|the mail is first to & would	12|the mail is first to & you	5|the mail is to	84|the mail is to & all	1
the mail is to & anybody	1|the mail is to & can-you	-5|the mail is to & errand	11|the mail is to & few speak	22|the mail is to & finite	10
the mail is to & for me	-24|the mail is to & grateful	7|the mail is to & i	-9|the mail is to & i-can	-8|the mail is to & i-will	-16|the mail is to & if	-8
the mail is to & imperative	5|the mail is to & imperative-inside	20|the mail is to & in a mail	28|the mail is to & item	13
the mail is to & its form is the speaker's	-21|the mail is to & list-item	36|the mail is to & mine-or-yours	10|the mail is to & minutes	7
the mail is to & must	3|the mail is to & name-first	12|the mail is to & need	-24|the mail is to & noun-to-do	43|the mail is to & offered	-11
the mail is to & other language	19|the mail is to & past	19|the mail is to & please	7|the mail is to & promise	5|the mail is to & question	-3
the mail is to & quote	22|the mail is to & request	29|the mail is to & s-verb	16|the mail is to & sentence	-29|the mail is to & short	2
the mail is to & should	3|the mail is to & somebody	-1|the mail is to & somebody-will	-2|the mail is to & spoken	-12|the mail is to & they	19
the mail is to & to-be-done	-1|the mail is to & told	3|the mail is to & two speak	5|the mail is to & wants-doing	-2|the mail is to & we	24
the mail is to & will-first	-18|the mail is to & would	27|the mail is to & you	9|the mail is to two with	1|the mail is to two with & all	3
the mail is to two with & anybody	-8|the mail is to two with & can-you	-5|the mail is to two with & few speak	32|the mail is to two with & finite	-7
the mail is to two with & grateful	15|the mail is to two with & i	3|the mail is to two with & i-am-doing	10|the mail is to two with & i-will	-10
the mail is to two with & if	10|the mail is to two with & imperative	2|the mail is to two with & imperative-inside	-1
the mail is to two with & its form is the speaker's	-2|the mail is to two with & list-item	-7|the mail is to two with & mine-or-yours	3
the mail is to two with & must	42|the mail is to two with & name-first	-15|the mail is to two with & name-last	1|the mail is to two with & need	11
the mail is to two with & noun-to-do	-17|the mail is to two with & other language	19|the mail is to two with & past	5|the mail is to two with & please	20
the mail is to two with & promise	-19|the mail is to two with & question	-37|the mail is to two with & request	-30|the mail is to two with & s-verb	12
the mail is to two with & sentence	33|the mail is to two with & short	-21|the mail is to two with & should	7|the mail is to two with & somebody	-4
the mail is to two with & somebody-will	-15|the mail is to two with & they	46|the mail is to two with & to-be-done	18|the mail is to two with & told	22
the mail is to two with & two speak	-32|the mail is to two with & wants-doing	16|the mail is to two with & we	-38|the mail is to two with & would	39
the mail is to two with & you	24|the other of two	10|the other of two & all	20|the other of two & anybody	51|the other of two & can-you	31
the other of two & errand	-12|the other of two & finite	10|the other of two & for me	-8|the other of two & gerund-first	-6|the other of two & grateful	9
the other of two & i	67|the other of two & i-am-doing	7|the other of two & i-can	-8|the other of two & i-will	-60|the other of two & if	-14
the other of two & imperative	31|the other of two & imperative-inside	15|the other of two & in a mail	-10|the other of two & in talk	16
the other of two & item	-33|the other of two & its form is the speaker's	-40|the other of two & list-item	-63|the other of two & mine-or-yours	56
the other of two & minutes	30|the other of two & must	-6|the other of two & name-first	22|the other of two & name-last	14|the other of two & noun-to-do	-8
the other of two & offered	-2|the other of two & other language	33|the other of two & past	-20|the other of two & plan	-2|the other of two & please	47
the other of two & promise	-27|the other of two & question	-30|the other of two & quote	24|the other of two & remind	9|the other of two & request	-2
the other of two & s-verb	53|the other of two & sentence	34|the other of two & short	-2|the other of two & should	-23|the other of two & somebody	36
the other of two & somebody-will	-14|the other of two & spoken	-5|the other of two & they	-21|the other of two & to-be-done	-11|the other of two & told	20
the other of two & two speak	5|the other of two & verb-first	-21|the other of two & wants-doing	-16|the other of two & we	14|the other of two & will-first	-25
the other of two & would	40|the other of two & you	-24|word in its form	-3|word in its form & all	15|word in its form & anybody	-6
word in its form & checkbox	-4|word in its form & few speak	-6|word in its form & finite	24|word in its form & for me	-11|word in its form & i	-9
word in its form & if	20|word in its form & imperative	17|word in its form & imperative-inside	-6|word in its form & in a mail	-7
word in its form & in talk	-6|word in its form & item	3|word in its form & list-item	48|word in its form & mine-or-yours	-7|word in its form & minutes	-7
word in its form & must	-16|word in its form & must-first	-5|word in its form & name-first	-17|word in its form & name-last	4
word in its form & nobody speaks	12|word in its form & noun-to-do	12|word in its form & offered	-5|word in its form & past	2|word in its form & plan	-14
word in its form & please	-7|word in its form & promise	20|word in its form & quote	-6|word in its form & request	-16|word in its form & s-verb	-3
word in its form & sentence	-38|word in its form & short	-26|word in its form & should	-7|word in its form & somebody-will	4|word in its form & task	-4
word in its form & they	-8|word in its form & to-be-done	-11|word in its form & to-do	23|word in its form & told	-21|word in its form & two speak	-5
word in its form & we	23|word in its form & you	-3|word in its form before “,”	97|word in its form before “:”	133|word in its form before “to”	-51
word in its form before “will”	64|word in its form before “word”	-28|word in its form behind “:”	109|word in its form behind “]”	-42
word in its form behind “word”	-117|word in its form behind “”	4`;
