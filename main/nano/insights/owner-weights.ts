/**
 * What each sign of the owner of a task weighs, in hundredths of log-odds; made by bench/quality/train-owners.ts.
 * An entry is the sign, a tab and the weight.
 */
export const OWNER_WEIGHTS = `above	220|above & few speak	5|above & finite	-9|above & for me	-13|above & i	-11|above & if	-6|above & imperative	46|above & in a mail	-17|above & item	-8
above & list-item	26|above & minutes	9|above & must	17|above & name-first	-8|above & nobody speaks	40|above & noun-to-do	-8|above & past	6|above & promise	-5
above & question	-10|above & request	11|above & sentence	-58|above & short	7|above & they	-4|above & to-do	34|above & told	-15|above & two speak	-22
above & we	2|above & you	-6|answers	34|answers & all	23|answers & can-you	-2|answers & errand	8|answers & few speak	-37|answers & finite	-10
answers & for me	-12|answers & gerund-first	-13|answers & grateful	2|answers & i	-13|answers & i-am-doing	-23|answers & i-will	-29|answers & if	8
answers & imperative	49|answers & imperative-inside	28|answers & in a mail	1|answers & in talk	14|answers & item	-2|answers & its form is the speaker's	-20
answers & list-item	-18|answers & mine-or-yours	5|answers & minutes	-6|answers & must	28|answers & name-first	3|answers & name-last	18|answers & need	43
answers & noun-to-do	-23|answers & offered	-12|answers & other language	25|answers & past	23|answers & plan	-15|answers & please	-3|answers & promise	-5
answers & question	-34|answers & quote	18|answers & request	12|answers & s-verb	16|answers & sentence	12|answers & short	-10|answers & should	1
answers & somebody	-1|answers & somebody-will	6|answers & spoken	-14|answers & they	22|answers & to-be-done	1|answers & told	-24|answers & two speak	50
answers & verb-first	-12|answers & wants-doing	14|answers & we	-36|answers & will-first	-12|answers & would	-9|answers & you	28|author	51|author & all	-6
author & anybody	-20|author & can-you	29|author & errand	-14|author & finite	18|author & for me	35|author & i	57|author & i-am-doing	-14|author & i-will	17
author & if	-11|author & imperative	-11|author & imperative-inside	18|author & in talk	-9|author & item	-3|author & its form is the speaker's	36
author & list-item	-9|author & mine-or-yours	12|author & minutes	-1|author & must	-23|author & name-first	-8|author & name-last	23|author & need	-18
author & nobody speaks	18|author & noun-to-do	-11|author & past	4|author & plan	-1|author & please	18|author & promise	12|author & question	14
author & request	42|author & s-verb	-26|author & sentence	41|author & short	-25|author & should	-20|author & somebody	6|author & somebody-will	-2
author & they	-34|author & to-be-done	-31|author & told	9|author & two speak	-9|author & verb-first	13|author & wants-doing	-32|author & we	2
author & would	20|author & you	-26|behind a dash	207|behind a dash & checkbox	8|behind a dash & imperative	1|behind a dash & item	12
behind a dash & list-item	13|behind a dash & name-last	1|behind a dash & nobody speaks	21|behind a dash & other language	4|behind a dash & short	16
behind a dash & task	8|behind a dash & to-do	9|called	88|called & all	15|called & anybody	8|called & can-you	8|called & few speak	22|called & finite	8
called & for me	17|called & i	-21|called & if	9|called & imperative-inside	-2|called & in a mail	41|called & in talk	-4|called & list-item	-13
called & many speak	11|called & mine-or-yours	14|called & minutes	30|called & must	12|called & name-first	1|called & name-last	-27|called & nobody speaks	-18
called & noun-to-do	9|called & other language	10|called & past	5|called & please	26|called & promise	-9|called & question	31|called & request	-4
called & s-verb	-1|called & sentence	16|called & short	-6|called & somebody-will	-16|called & they	11|called & told	25|called & wants-doing	3|called & we	-4
called & would	-5|called & you	-24|called before	90|called before & can-you	8|called before & few speak	25|called before & finite	4
called before & imperative	10|called before & in talk	-2|called before & please	1|called before & question	8|called before & request	9
called before & sentence	9|called before & they	16|called before & you	16|called inside	71|called inside & few speak	4|called inside & finite	7
called inside & in talk	7|called inside & sentence	7|called inside & told	7|called inside & would	3|called inside & you	7|called, perhaps	126
called, perhaps & name-first	6|called, perhaps & sentence	1|first word	93|first word & all	34|first word & anybody	-9|first word & can-you	-9
first word & checkbox	-7|first word & few speak	23|first word & finite	-42|first word & for me	9|first word & i	-30|first word & if	17
first word & imperative-inside	-19|first word & in a mail	-7|first word & in talk	16|first word & item	6|first word & list-item	-9
first word & mine-or-yours	-29|first word & minutes	24|first word & name-first	-59|first word & name-last	10|first word & nobody speaks	16
first word & noun-to-do	3|first word & offered	-27|first word & other language	-6|first word & past	14|first word & plan	9|first word & promise	-13
first word & question	3|first word & quote	-2|first word & request	-11|first word & s-verb	-1|first word & said-would	2|first word & sentence	53
first word & short	28|first word & should	-20|first word & somebody	5|first word & somebody-will	6|first word & task	-18|first word & they	2
first word & to-be-done	-18|first word & to-do	-13|first word & told	45|first word & two speak	7|first word & wants-doing	-15|first word & we	16
first word & would	-26|first word & you	49|first word, perhaps	-14|first word, perhaps & finite	-15|first word, perhaps & for me	-4|first word, perhaps & i	28
first word, perhaps & in a mail	-17|first word, perhaps & name-first	-4|first word, perhaps & nobody speaks	16|first word, perhaps & noun-to-do	9
first word, perhaps & past	-14|first word, perhaps & s-verb	-6|first word, perhaps & sentence	-14|first word, perhaps & short	17|first word, perhaps & to-do	3
first word, perhaps & told	-22|greeted	118|greeted & all	3|greeted & anybody	-27|greeted & can-you	61|greeted & few speak	40|greeted & finite	1
greeted & for me	77|greeted & grateful	-4|greeted & i	40|greeted & i-am-doing	-29|greeted & i-can	-23|greeted & i-will	-46|greeted & if	11
greeted & imperative	63|greeted & imperative-inside	23|greeted & in a mail	8|greeted & in talk	27|greeted & item	9|greeted & its form is the speaker's	-16
greeted & list-item	10|greeted & many speak	-14|greeted & mine-or-yours	3|greeted & minutes	4|greeted & must	16|greeted & name-first	6|greeted & need	2
greeted & noun-to-do	-7|greeted & offered	-12|greeted & other language	8|greeted & past	32|greeted & plan	-14|greeted & please	93|greeted & promise	-8
greeted & question	25|greeted & quote	14|greeted & remind	3|greeted & request	61|greeted & s-verb	-29|greeted & sentence	10|greeted & short	-19
greeted & should	22|greeted & somebody	-29|greeted & somebody-will	-4|greeted & spoken	-3|greeted & they	-35|greeted & to-be-done	-7|greeted & told	-13
greeted & two speak	8|greeted & wants-doing	11|greeted & we	6|greeted & would	2|greeted & you	13|initials	97|initials & all	5|initials & few speak	-13
initials & finite	-6|initials & for me	4|initials & i	-56|initials & i-am-doing	12|initials & i-will	-37|initials & if	-11|initials & imperative	-9
initials & imperative-inside	-7|initials & in a mail	1|initials & in talk	6|initials & item	31|initials & its form is the speaker's	-32
initials & list-item	19|initials & mine-or-yours	-30|initials & minutes	49|initials & must	-4|initials & name-first	6|initials & name-last	-5
initials & nobody speaks	7|initials & noun-to-do	24|initials & past	9|initials & please	-5|initials & promise	-16|initials & s-verb	15|initials & sentence	2
initials & short	25|initials & somebody-will	2|initials & they	-1|initials & to-be-done	5|initials & told	6|initials & two speak	13|initials & wants-doing	3
initials & we	-16|initials & you	17|initials before “'ll”	-124|initials before “,”	127|initials before “to”	116|initials before “word”	-91
initials behind “(”	84|initials behind “,”	96|initials behind “and”	-95|initials behind “word”	-197|initials behind “”	76|just named	-49|just named & all	-45
just named & anybody	-19|just named & can-you	50|just named & checkbox	-18|just named & errand	-3|just named & few speak	70|just named & finite	25
just named & for me	18|just named & gerund-first	8|just named & grateful	-11|just named & i	-1|just named & i-am-doing	-15|just named & i-can	41
just named & i-will	-10|just named & if	39|just named & imperative	13|just named & imperative-inside	-18|just named & in a mail	-42|just named & in talk	73
just named & is-doing	-21|just named & item	-24|just named & its form is the speaker's	28|just named & lets	15|just named & list-item	-35
just named & many speak	-30|just named & me	-7|just named & mine-or-yours	-19|just named & minutes	63|just named & must	19|just named & must-first	12
just named & name-first	-7|just named & name-last	-12|just named & need	-21|just named & nobody speaks	-51|just named & noun-to-do	-15|just named & offered	5
just named & other language	-14|just named & past	-51|just named & plan	21|just named & please	-5|just named & promise	-43|just named & question	23
just named & quote	27|just named & request	8|just named & required	-10|just named & s-verb	-7|just named & said-would	-20|just named & sentence	-12
just named & short	-6|just named & should	23|just named & somebody	27|just named & somebody-will	8|just named & spoken	53|just named & task	-3
just named & they	22|just named & to-be-done	13|just named & to-do	-30|just named & told	14|just named & two speak	-9|just named & verb-first	-14
just named & wants-doing	1|just named & we	4|just named & will-first	6|just named & would	-10|just named & you	44|label	40|label & checkbox	3
label & name-first	4|label & nobody speaks	3|label & task	1|label & to-do	3|likely in its form	-33|likely in its form & few speak	14
likely in its form & finite	-17|likely in its form & in talk	-10|likely in its form & name-first	7|likely in its form & please	-6
likely in its form & request	-5|likely in its form & sentence	-7|likely in its form & they	15|likely in its form before “,”	-49
likely in its form behind “”	-98|mentioned	92|mentioned & all	33|mentioned & anybody	27|mentioned & can-you	-35|mentioned & checkbox	-7|mentioned & errand	-8
mentioned & few speak	65|mentioned & finite	56|mentioned & for me	-1|mentioned & gerund-first	-11|mentioned & i	-48|mentioned & i-am-doing	-5
mentioned & i-can	-20|mentioned & i-will	-59|mentioned & if	9|mentioned & imperative	18|mentioned & imperative-inside	-55|mentioned & in a mail	60
mentioned & in talk	34|mentioned & is-doing	15|mentioned & item	40|mentioned & its form is the speaker's	-60|mentioned & list-item	55
mentioned & many speak	-4|mentioned & me	33|mentioned & mine-or-yours	-57|mentioned & minutes	82|mentioned & must	-10|mentioned & must-first	-3
mentioned & name-first	8|mentioned & name-last	-5|mentioned & need	-42|mentioned & nobody speaks	-12|mentioned & noun-to-do	21|mentioned & offered	12
mentioned & other language	-6|mentioned & past	-20|mentioned & plan	-7|mentioned & please	12|mentioned & promise	22|mentioned & question	-5
mentioned & quote	5|mentioned & request	5|mentioned & s-verb	24|mentioned & said-would	28|mentioned & sentence	38|mentioned & short	-44|mentioned & should	-18
mentioned & somebody	4|mentioned & somebody-will	2|mentioned & spoken	-27|mentioned & task	-30|mentioned & they	-33|mentioned & to-be-done	41
mentioned & to-do	18|mentioned & told	57|mentioned & two speak	31|mentioned & verb-first	-4|mentioned & wants-doing	26|mentioned & we	23
mentioned & will-first	-39|mentioned & would	-7|mentioned & you	-16|mentioned before	138|mentioned before & all	4|mentioned before & anybody	18
mentioned before & can-you	-5|mentioned before & checkbox	-35|mentioned before & few speak	21|mentioned before & finite	-28|mentioned before & for me	38
mentioned before & i	40|mentioned before & i-will	7|mentioned before & imperative	30|mentioned before & imperative-inside	45|mentioned before & in a mail	12
mentioned before & in talk	7|mentioned before & its form is the speaker's	1|mentioned before & many speak	15|mentioned before & mine-or-yours	-23
mentioned before & minutes	20|mentioned before & must	4|mentioned before & name-first	-1|mentioned before & nobody speaks	-5|mentioned before & noun-to-do	25
mentioned before & past	-9|mentioned before & plan	14|mentioned before & please	18|mentioned before & promise	-27|mentioned before & question	-6
mentioned before & request	10|mentioned before & s-verb	-14|mentioned before & sentence	14|mentioned before & short	27|mentioned before & somebody-will	5
mentioned before & spoken	16|mentioned before & they	-21|mentioned before & to-do	-36|mentioned before & two speak	-17|mentioned before & verb-first	-2
mentioned before & we	-9|mentioned before & would	-2|mentioned before & you	26|mentioned before “'s”	-127|mentioned before “(”	-22|mentioned before “)”	76
mentioned before “,”	68|mentioned before “-”	5|mentioned before “.”	1|mentioned before “:”	19|mentioned before “?”	101|mentioned before “and”	29
mentioned before “at”	-12|mentioned before “by”	-142|mentioned before “can”	-115|mentioned before “could”	12|mentioned before “does”	-21
mentioned before “for”	65|mentioned before “from”	35|mentioned before “has”	28|mentioned before “if”	18|mentioned before “is”	54|mentioned before “on”	-18
mentioned before “said”	-43|mentioned before “says”	-202|mentioned before “should”	-34|mentioned before “takes”	117|mentioned before “to”	106
mentioned before “wants”	-69|mentioned before “will”	-63|mentioned before “word”	-30|mentioned before “you”	-105|mentioned before “–”	199
mentioned before “”	-25|mentioned behind	-73|mentioned behind & checkbox	-6|mentioned behind & finite	-2|mentioned behind & imperative	-2
mentioned behind & nobody speaks	-7|mentioned behind & sentence	-7|mentioned behind & short	-4|mentioned behind & to-do	-6|mentioned behind “(”	125
mentioned behind “)”	62|mentioned behind “,”	25|mentioned behind “-”	93|mentioned behind “:”	147|mentioned behind “;”	51|mentioned behind “@”	216
mentioned behind “]”	82|mentioned behind “and”	65|mentioned behind “ask”	-268|mentioned behind “by”	3|mentioned behind “call”	-91|mentioned behind “for”	-124
mentioned behind “from”	-22|mentioned behind “let”	-120|mentioned behind “please”	58|mentioned behind “ring”	-68|mentioned behind “s”	80
mentioned behind “tell”	-171|mentioned behind “to”	-269|mentioned behind “with”	-8|mentioned behind “word”	-52|mentioned behind “–”	52|mentioned behind “—”	13
mentioned behind “”	57|mentioned behind “→”	108|mentioned behind “☐”	8|mentioned first	26|mentioned first & all	-3|mentioned first & anybody	-29
mentioned first & can-you	-15|mentioned first & checkbox	20|mentioned first & few speak	6|mentioned first & finite	-49|mentioned first & for me	-2
mentioned first & i	-12|mentioned first & if	23|mentioned first & imperative-inside	37|mentioned first & in a mail	6|mentioned first & in talk	-26
mentioned first & is-doing	-1|mentioned first & item	2|mentioned first & its form is the speaker's	-14|mentioned first & list-item	14
mentioned first & many speak	-19|mentioned first & mine-or-yours	-20|mentioned first & minutes	2|mentioned first & must	-3|mentioned first & name-first	-42
mentioned first & name-last	14|mentioned first & need	-3|mentioned first & nobody speaks	23|mentioned first & noun-to-do	23|mentioned first & offered	-12
mentioned first & other language	11|mentioned first & past	2|mentioned first & plan	-9|mentioned first & please	18|mentioned first & promise	25
mentioned first & question	-8|mentioned first & quote	2|mentioned first & request	23|mentioned first & s-verb	-19|mentioned first & said-would	14
mentioned first & short	-59|mentioned first & should	6|mentioned first & somebody	-2|mentioned first & somebody-will	12|mentioned first & spoken	-14
mentioned first & task	-13|mentioned first & they	1|mentioned first & to-be-done	-8|mentioned first & to-do	33|mentioned first & told	-43
mentioned first & two speak	-7|mentioned first & wants-doing	-11|mentioned first & we	1|mentioned first & will-first	-28|mentioned first & would	-17
mentioned first & you	-19|mentioned last	27|mentioned last & all	5|mentioned last & checkbox	11|mentioned last & errand	-6|mentioned last & few speak	-17
mentioned last & finite	-28|mentioned last & i	-38|mentioned last & i-will	-12|mentioned last & imperative	10|mentioned last & imperative-inside	-13
mentioned last & in a mail	4|mentioned last & in talk	-7|mentioned last & item	-2|mentioned last & its form is the speaker's	-4|mentioned last & list-item	5
mentioned last & minutes	1|mentioned last & name-first	11|mentioned last & name-last	1|mentioned last & nobody speaks	6|mentioned last & please	7
mentioned last & promise	-4|mentioned last & question	10|mentioned last & request	-10|mentioned last & s-verb	7|mentioned last & sentence	-14
mentioned last & short	26|mentioned last & task	11|mentioned last & they	-18|mentioned last & to-be-done	13|mentioned last & to-do	3|mentioned last & told	12
mentioned last & two speak	13|mentioned last & wants-doing	-8|mentioned last & would	5|mentioned last & you	-26|mentioned perhaps	-69
mentioned perhaps & all	13|mentioned perhaps & anybody	21|mentioned perhaps & can-you	-16|mentioned perhaps & checkbox	26|mentioned perhaps & errand	8
mentioned perhaps & few speak	3|mentioned perhaps & finite	-12|mentioned perhaps & for me	-16|mentioned perhaps & i-will	14|mentioned perhaps & if	5
mentioned perhaps & imperative	-9|mentioned perhaps & imperative-inside	7|mentioned perhaps & in a mail	-35|mentioned perhaps & in talk	37
mentioned perhaps & item	-11|mentioned perhaps & its form is the speaker's	4|mentioned perhaps & list-item	-4|mentioned perhaps & many speak	22
mentioned perhaps & mine-or-yours	9|mentioned perhaps & minutes	30|mentioned perhaps & must	18|mentioned perhaps & must-first	-5
mentioned perhaps & name-first	-7|mentioned perhaps & name-last	20|mentioned perhaps & need	-16|mentioned perhaps & nobody speaks	-16
mentioned perhaps & noun-to-do	9|mentioned perhaps & other language	-15|mentioned perhaps & past	13|mentioned perhaps & plan	19|mentioned perhaps & please	-21
mentioned perhaps & promise	1|mentioned perhaps & question	-16|mentioned perhaps & quote	-6|mentioned perhaps & request	-22|mentioned perhaps & s-verb	7
mentioned perhaps & said-would	19|mentioned perhaps & sentence	-29|mentioned perhaps & short	28|mentioned perhaps & somebody	22
mentioned perhaps & somebody-will	-4|mentioned perhaps & spoken	-14|mentioned perhaps & task	25|mentioned perhaps & they	-8|mentioned perhaps & to-be-done	-10
mentioned perhaps & to-do	38|mentioned perhaps & told	6|mentioned perhaps & two speak	-22|mentioned perhaps & wants-doing	-27|mentioned perhaps & we	8
mentioned perhaps & will-first	-28|mentioned perhaps & would	16|mentioned perhaps & you	52|nobody	91|nobody & all	39|nobody & anybody	106|nobody & can-you	-40
nobody & checkbox	43|nobody & errand	30|nobody & few speak	32|nobody & finite	13|nobody & for me	-4|nobody & gerund-first	1|nobody & grateful	-16
nobody & i	-63|nobody & i-am-doing	-6|nobody & i-can	-52|nobody & i-will	-21|nobody & if	34|nobody & imperative	68|nobody & imperative-inside	7
nobody & in a mail	-21|nobody & in talk	-8|nobody & is-doing	-16|nobody & item	42|nobody & its form is the speaker's	-66|nobody & lets	25
nobody & list-item	26|nobody & many speak	-2|nobody & marker	17|nobody & me	-48|nobody & mine-or-yours	12|nobody & minutes	-71|nobody & must	28
nobody & name-first	-17|nobody & name-last	-16|nobody & need	37|nobody & nobody speaks	78|nobody & noun-to-do	14|nobody & offered	14
nobody & other language	51|nobody & past	24|nobody & plan	-17|nobody & please	26|nobody & promise	9|nobody & question	-3|nobody & quote	-26|nobody & remind	8
nobody & request	-7|nobody & required	33|nobody & s-verb	26|nobody & said-would	-51|nobody & sentence	69|nobody & short	-34|nobody & should	65
nobody & somebody	35|nobody & somebody-will	-12|nobody & spoken	14|nobody & task	9|nobody & they	19|nobody & to-be-done	-14|nobody & to-do	22|nobody & told	18
nobody & two speak	-62|nobody & verb-first	-10|nobody & wants-doing	38|nobody & we	9|nobody & will-first	-24|nobody & you	-31|pronoun	209|pronoun & all	-18
pronoun & few speak	-16|pronoun & finite	-21|pronoun & for me	10|pronoun & i	-20|pronoun & if	-18|pronoun & in talk	-7|pronoun & item	-9
pronoun & list-item	-12|pronoun & mine-or-yours	-26|pronoun & minutes	23|pronoun & must	3|pronoun & nobody speaks	17|pronoun & noun-to-do	-17
pronoun & past	-24|pronoun & promise	61|pronoun & s-verb	3|pronoun & sentence	17|pronoun & short	-6|pronoun & somebody-will	50|pronoun & they	22
pronoun & told	-26|pronoun & two speak	21|pronoun & we	-7|pronoun & would	-15|signed	-22|signed & all	7|signed & anybody	33|signed & can-you	-14
signed & errand	-12|signed & few speak	-23|signed & finite	46|signed & for me	-20|signed & gerund-first	-4|signed & i	-31|signed & i-am-doing	31
signed & i-can	19|signed & i-will	49|signed & if	-3|signed & imperative	-33|signed & imperative-inside	-2|signed & in a mail	-8|signed & in talk	49
signed & item	-28|signed & its form is the speaker's	26|signed & list-item	-22|signed & many speak	51|signed & mine-or-yours	-35|signed & minutes	-10
signed & must	35|signed & name-first	-55|signed & name-last	-13|signed & need	7|signed & nobody speaks	-42|signed & noun-to-do	32|signed & other language	-24
signed & past	4|signed & plan	-5|signed & please	-16|signed & promise	84|signed & question	-2|signed & quote	9|signed & request	-21|signed & s-verb	37
signed & sentence	16|signed & short	-40|signed & should	-10|signed & somebody	17|signed & somebody-will	-47|signed & spoken	-2|signed & they	-9
signed & to-be-done	32|signed & told	-17|signed & two speak	12|signed & verb-first	-15|signed & wants-doing	-26|signed & we	106|signed & will-first	-2
signed & would	11|signed & you	35|speaker	35|speaker & all	-34|speaker & anybody	-69|speaker & can-you	-57|speaker & errand	-22|speaker & few speak	35
speaker & finite	-11|speaker & for me	-40|speaker & gerund-first	62|speaker & grateful	-15|speaker & i	152|speaker & i-am-doing	67|speaker & i-can	55
speaker & i-will	94|speaker & if	9|speaker & imperative	-13|speaker & imperative-inside	-9|speaker & in a mail	-15|speaker & in talk	22|speaker & item	-18
speaker & its form is the speaker's	115|speaker & lets	-15|speaker & list-item	-34|speaker & many speak	-8|speaker & me	20|speaker & mine-or-yours	47
speaker & minutes	-28|speaker & must	-18|speaker & must-first	37|speaker & name-first	-31|speaker & name-last	31|speaker & need	11|speaker & noun-to-do	1
speaker & offered	-7|speaker & other language	-11|speaker & past	16|speaker & plan	-2|speaker & please	-124|speaker & promise	7|speaker & question	-75
speaker & quote	-4|speaker & remind	-17|speaker & request	-47|speaker & required	-34|speaker & s-verb	34|speaker & sentence	40|speaker & short	99
speaker & should	-22|speaker & somebody	-52|speaker & somebody-will	1|speaker & spoken	9|speaker & they	28|speaker & to-be-done	-14|speaker & told	56
speaker & two speak	-22|speaker & verb-first	-8|speaker & wants-doing	-69|speaker & we	-48|speaker & will-first	93|speaker & would	-46|speaker & you	-53
speaks next	25|speaks next & all	-2|speaks next & anybody	-23|speaks next & can-you	19|speaks next & errand	-13|speaks next & few speak	19
speaks next & finite	8|speaks next & for me	20|speaks next & gerund-first	-28|speaks next & grateful	19|speaks next & i	-34|speaks next & i-am-doing	-44
speaks next & i-can	-52|speaks next & i-will	-15|speaks next & if	-28|speaks next & imperative	63|speaks next & imperative-inside	19
speaks next & in a mail	-48|speaks next & in talk	54|speaks next & item	-15|speaks next & its form is the speaker's	-20|speaks next & lets	-15
speaks next & list-item	-36|speaks next & many speak	32|speaks next & me	-6|speaks next & mine-or-yours	5|speaks next & minutes	-47|speaks next & must	23
speaks next & must-first	-18|speaks next & name-first	-10|speaks next & name-last	8|speaks next & need	17|speaks next & noun-to-do	3|speaks next & offered	-12
speaks next & other language	6|speaks next & past	47|speaks next & plan	-24|speaks next & please	21|speaks next & promise	-50|speaks next & question	67
speaks next & quote	26|speaks next & remind	11|speaks next & request	31|speaks next & required	20|speaks next & s-verb	-22|speaks next & sentence	21
speaks next & should	9|speaks next & somebody	-8|speaks next & somebody-will	-28|speaks next & spoken	-9|speaks next & they	15|speaks next & to-be-done	17
speaks next & told	9|speaks next & two speak	-31|speaks next & verb-first	31|speaks next & wants-doing	-5|speaks next & we	-32|speaks next & will-first	-34
speaks next & would	8|speaks next & you	1|spoke before	31|spoke before & all	14|spoke before & anybody	-24|spoke before & can-you	29|spoke before & errand	33
spoke before & few speak	32|spoke before & finite	-23|spoke before & for me	-18|spoke before & gerund-first	-39|spoke before & grateful	26
spoke before & i	-40|spoke before & i-am-doing	-21|spoke before & i-can	1|spoke before & i-will	-41|spoke before & if	3|spoke before & imperative	77
spoke before & imperative-inside	93|spoke before & in a mail	-7|spoke before & in talk	26|spoke before & item	-25|spoke before & its form is the speaker's	-30
spoke before & lets	-13|spoke before & list-item	-3|spoke before & many speak	32|spoke before & me	-4|spoke before & mine-or-yours	6
spoke before & minutes	-53|spoke before & must	-11|spoke before & must-first	-37|spoke before & name-first	-2|spoke before & name-last	-12
spoke before & need	14|spoke before & noun-to-do	-2|spoke before & offered	-4|spoke before & other language	1|spoke before & past	51|spoke before & plan	11
spoke before & please	68|spoke before & promise	-52|spoke before & question	-11|spoke before & quote	-29|spoke before & remind	24|spoke before & request	10
spoke before & required	-4|spoke before & s-verb	-23|spoke before & sentence	43|spoke before & short	38|spoke before & should	-30|spoke before & somebody	3
spoke before & somebody-will	-39|spoke before & spoken	-21|spoke before & they	57|spoke before & to-be-done	-29|spoke before & told	-22
spoke before & two speak	-39|spoke before & verb-first	15|spoke before & wants-doing	47|spoke before & we	-43|spoke before & will-first	-36
spoke before & would	43|spoke before & you	41|subject	27|subject & all	6|subject & few speak	11|subject & finite	8|subject & for me	20|subject & i	-31
subject & if	4|subject & imperative-inside	-26|subject & in a mail	19|subject & in talk	-1|subject & is-doing	-1|subject & item	-6|subject & list-item	-3
subject & mine-or-yours	-3|subject & minutes	3|subject & name-first	-7|subject & nobody speaks	-12|subject & noun-to-do	49|subject & offered	18
subject & past	-1|subject & plan	9|subject & promise	8|subject & s-verb	22|subject & said-would	33|subject & sentence	21|subject & short	2|subject & should	-6
subject & somebody-will	9|subject & they	22|subject & to-be-done	-15|subject & to-do	-23|subject & told	38|subject & two speak	7|subject & we	-10
subject & would	-5|subject & you	-6|subject, perhaps	23|subject, perhaps & finite	-18|subject, perhaps & name-first	-4|subject, perhaps & nobody speaks	15
subject, perhaps & noun-to-do	15|subject, perhaps & sentence	-19|sure in its form	101|sure in its form & all	16|sure in its form & anybody	6
sure in its form & can-you	12|sure in its form & checkbox	23|sure in its form & few speak	-21|sure in its form & finite	-8|sure in its form & for me	-2
sure in its form & i	-48|sure in its form & if	14|sure in its form & imperative	2|sure in its form & imperative-inside	-19|sure in its form & in a mail	6
sure in its form & in talk	-16|sure in its form & item	3|sure in its form & list-item	32|sure in its form & many speak	2|sure in its form & mine-or-yours	23
sure in its form & minutes	24|sure in its form & must	12|sure in its form & name-first	3|sure in its form & name-last	1|sure in its form & nobody speaks	51
sure in its form & noun-to-do	5|sure in its form & offered	-9|sure in its form & other language	-12|sure in its form & past	1|sure in its form & plan	10
sure in its form & please	17|sure in its form & promise	4|sure in its form & question	20|sure in its form & quote	8|sure in its form & request	18
sure in its form & s-verb	-1|sure in its form & said-would	12|sure in its form & sentence	3|sure in its form & short	15|sure in its form & should	-1
sure in its form & somebody-will	-12|sure in its form & spoken	12|sure in its form & they	27|sure in its form & to-be-done	-29|sure in its form & to-do	57
sure in its form & told	-38|sure in its form & two speak	8|sure in its form & wants-doing	14|sure in its form & we	10|sure in its form & would	-2
sure in its form & you	7|sure in its form before “)”	46|sure in its form before “,”	97|sure in its form before “:”	41|sure in its form before “?”	7
sure in its form before “can”	-94|sure in its form before “could”	1|sure in its form before “does”	81|sure in its form before “is”	77
sure in its form before “said”	117|sure in its form before “should”	-11|sure in its form before “takes”	81|sure in its form before “to”	-138
sure in its form before “will”	1|sure in its form before “word”	58|sure in its form before “–”	1|sure in its form behind “(”	38
sure in its form behind “,”	-22|sure in its form behind “:”	91|sure in its form behind “;”	83|sure in its form behind “@”	179|sure in its form behind “]”	215
sure in its form behind “and”	-116|sure in its form behind “word”	-23|sure in its form behind “–”	32|sure in its form behind “”	-9|the mail is first to	51
the mail is first to & all	4|the mail is first to & anybody	7|the mail is first to & can-you	5|the mail is first to & errand	18
the mail is first to & few speak	40|the mail is first to & finite	-5|the mail is first to & for me	-20|the mail is first to & i	4
the mail is first to & i-can	-16|the mail is first to & i-will	-26|the mail is first to & if	10|the mail is first to & imperative	13
the mail is first to & imperative-inside	-2|the mail is first to & in a mail	11|the mail is first to & item	9
the mail is first to & its form is the speaker's	-17|the mail is first to & list-item	31|the mail is first to & mine-or-yours	3
the mail is first to & minutes	-27|the mail is first to & must	-1|the mail is first to & name-first	9|the mail is first to & need	-3
the mail is first to & noun-to-do	-3|the mail is first to & offered	-12|the mail is first to & other language	20|the mail is first to & past	4
the mail is first to & please	4|the mail is first to & promise	1|the mail is first to & question	-27|the mail is first to & remind	3
the mail is first to & request	13|the mail is first to & s-verb	4|the mail is first to & sentence	-15|the mail is first to & short	-6
the mail is first to & should	10|the mail is first to & somebody	9|the mail is first to & somebody-will	-19|the mail is first to & spoken	-12
the mail is first to & they	12|the mail is first to & to-be-done	-14|the mail is first to & told	-17|the mail is first to & two speak	-29
the mail is first to & wants-doing	2|the mail is first to & we	1|the mail is first to & will-first	-11|the mail is first to & would	9
the mail is first to & you	6|the mail is to	92|the mail is to & all	1|the mail is to & anybody	9|the mail is to & can-you	-2|the mail is to & errand	18
the mail is to & few speak	17|the mail is to & finite	7|the mail is to & for me	-15|the mail is to & i	-2|the mail is to & i-can	-16
the mail is to & i-will	-21|the mail is to & if	-8|the mail is to & imperative	12|the mail is to & imperative-inside	3|the mail is to & in a mail	18
the mail is to & item	8|the mail is to & its form is the speaker's	-17|the mail is to & list-item	31|the mail is to & mine-or-yours	2
the mail is to & minutes	-12|the mail is to & name-first	-7|the mail is to & need	-19|the mail is to & noun-to-do	30|the mail is to & offered	-12
the mail is to & other language	8|the mail is to & past	4|the mail is to & please	-6|the mail is to & promise	8|the mail is to & question	-9
the mail is to & request	11|the mail is to & s-verb	1|the mail is to & sentence	-14|the mail is to & short	-2|the mail is to & somebody	9
the mail is to & somebody-will	-16|the mail is to & spoken	-12|the mail is to & they	5|the mail is to & to-be-done	-14|the mail is to & told	1
the mail is to & wants-doing	4|the mail is to & we	12|the mail is to & will-first	-11|the mail is to & would	13|the mail is to & you	4
the mail is to two with	15|the mail is to two with & all	3|the mail is to two with & can-you	4|the mail is to two with & few speak	32
the mail is to two with & finite	14|the mail is to two with & for me	-3|the mail is to two with & i	21|the mail is to two with & i-will	-12
the mail is to two with & if	11|the mail is to two with & imperative	-3|the mail is to two with & imperative-inside	7|the mail is to two with & in a mail	2
the mail is to two with & its form is the speaker's	-4|the mail is to two with & list-item	-16|the mail is to two with & mine-or-yours	19
the mail is to two with & name-first	4|the mail is to two with & noun-to-do	-30|the mail is to two with & other language	16|the mail is to two with & past	-2
the mail is to two with & please	9|the mail is to two with & promise	-7|the mail is to two with & question	-23|the mail is to two with & request	-6
the mail is to two with & s-verb	4|the mail is to two with & sentence	23|the mail is to two with & short	-8|the mail is to two with & somebody-will	-6
the mail is to two with & they	16|the mail is to two with & told	3|the mail is to two with & two speak	-30|the mail is to two with & wants-doing	16
the mail is to two with & we	-29|the mail is to two with & would	24|the mail is to two with & you	6|the other of two	14|the other of two & all	26
the other of two & anybody	27|the other of two & can-you	22|the other of two & errand	-15|the other of two & finite	-3|the other of two & for me	-10
the other of two & gerund-first	-14|the other of two & grateful	-1|the other of two & i	70|the other of two & i-am-doing	-30|the other of two & i-can	-8
the other of two & i-will	-37|the other of two & if	-22|the other of two & imperative	22|the other of two & imperative-inside	28
the other of two & in a mail	-1|the other of two & in talk	7|the other of two & item	-29|the other of two & its form is the speaker's	-33
the other of two & list-item	-56|the other of two & mine-or-yours	47|the other of two & minutes	-10|the other of two & must	-13
the other of two & name-first	19|the other of two & name-last	10|the other of two & need	14|the other of two & noun-to-do	-19|the other of two & offered	-1
the other of two & other language	18|the other of two & past	-4|the other of two & please	35|the other of two & promise	-25|the other of two & question	-2
the other of two & quote	11|the other of two & remind	11|the other of two & request	16|the other of two & s-verb	29|the other of two & sentence	44
the other of two & short	14|the other of two & should	-15|the other of two & somebody	26|the other of two & somebody-will	-33|the other of two & spoken	-8
the other of two & they	-28|the other of two & to-be-done	-19|the other of two & told	5|the other of two & two speak	6|the other of two & verb-first	4
the other of two & wants-doing	-6|the other of two & we	36|the other of two & will-first	-26|the other of two & would	14|the other of two & you	-11
word in its form	-10|word in its form & all	18|word in its form & few speak	-3|word in its form & finite	18|word in its form & for me	-9
word in its form & i	-9|word in its form & if	-4|word in its form & imperative	20|word in its form & imperative-inside	-8|word in its form & in a mail	-4
word in its form & in talk	-7|word in its form & item	17|word in its form & list-item	41|word in its form & mine-or-yours	-7|word in its form & minutes	-4
word in its form & must	-11|word in its form & must-first	-3|word in its form & name-first	-11|word in its form & name-last	4
word in its form & nobody speaks	10|word in its form & noun-to-do	-7|word in its form & offered	-3|word in its form & past	9|word in its form & plan	-13
word in its form & please	-7|word in its form & promise	6|word in its form & quote	-10|word in its form & request	-17|word in its form & s-verb	3
word in its form & sentence	-29|word in its form & short	-13|word in its form & should	-8|word in its form & somebody-will	6|word in its form & they	-3
word in its form & to-be-done	-13|word in its form & told	-19|word in its form & two speak	-7|word in its form & we	-4|word in its form before “,”	95
word in its form before “:”	128|word in its form before “to”	-74|word in its form before “will”	57|word in its form before “word”	-6
word in its form behind “:”	132|word in its form behind “”	35`;
