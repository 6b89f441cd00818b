/**
 * What each sign of the due date of a task weighs, in hundredths of log-odds; made by bench/quality/train-due-dates.ts.
 * An entry is the sign, a tab and the weight.
 */
export const DUE_WEIGHTS = `1 before 	-47|1 before  date	-5|1 before  far ahead	11|1 before  limit	-67|1 before  long	-53|1 before  opens	109|1 before  past	-103|1 before  span	-65
1 before  time	-56|1 before  today	-41|1 before  told as past	-105|1 before  with time	-90|1 before  within a week	61|1 before  within weeks	22
1 before by another	15|1 before by another date	11|1 before by another limit	-5|1 before by another long	-51|1 before by another past	17
1 before by another span	1|1 before by another time	5|1 before by another today	50|1 before by another told as past	-16|1 before by another with time	64
1 before by another within a week	78|1 before by another within weeks	-103|1 before in the paragraph	-13|1 before in the paragraph date	12
1 before in the paragraph far ahead	44|1 before in the paragraph limit	-28|1 before in the paragraph long	-59|1 before in the paragraph opens	122
1 before in the paragraph past	-146|1 before in the paragraph span	-10|1 before in the paragraph time	-30|1 before in the paragraph today	37
1 before in the paragraph told as past	-79|1 before in the paragraph with time	147|1 before in the paragraph within a week	10
1 before in the paragraph within weeks	50|2 before 	-57|2 before  date	-21|2 before  far ahead	-47|2 before  limit	-28|2 before  long	-78|2 before  opens	214
2 before  past	-90|2 before  span	-49|2 before  time	-51|2 before  today	23|2 before  told as past	-90|2 before  with time	-107|2 before  within a week	34
2 before  within weeks	17|2 before by another	-20|2 before by another date	8|2 before by another far ahead	-42|2 before by another limit	62
2 before by another long	-49|2 before by another opens	29|2 before by another past	-71|2 before by another span	4|2 before by another time	-28
2 before by another today	57|2 before by another told as past	-110|2 before by another with time	46|2 before by another within a week	30
2 before by another within weeks	8|2 before in the paragraph	-45|2 before in the paragraph date	-35|2 before in the paragraph far ahead	7
2 before in the paragraph limit	42|2 before in the paragraph long	-46|2 before in the paragraph opens	7|2 before in the paragraph past	-135
2 before in the paragraph span	83|2 before in the paragraph time	-11|2 before in the paragraph today	-30|2 before in the paragraph told as past	-98
2 before in the paragraph with time	19|2 before in the paragraph within a week	70|2 before in the paragraph within weeks	49|3 before 	-67|3 before  date	-32
3 before  far ahead	-57|3 before  limit	1|3 before  long	-58|3 before  opens	85|3 before  past	-73|3 before  span	-15|3 before  time	-51|3 before  today	30
3 before  told as past	-86|3 before  with time	48|3 before  within a week	33|3 before  within weeks	-8|3 before by another	-49|3 before by another date	-73
3 before by another far ahead	-17|3 before by another limit	12|3 before by another long	-36|3 before by another opens	-65|3 before by another past	-61
3 before by another span	-24|3 before by another time	28|3 before by another today	59|3 before by another told as past	-27|3 before by another with time	109
3 before by another within a week	56|3 before by another within weeks	-81|3 before in the paragraph	-66|3 before in the paragraph date	-23
3 before in the paragraph far ahead	-35|3 before in the paragraph limit	4|3 before in the paragraph long	-54|3 before in the paragraph opens	44
3 before in the paragraph past	-108|3 before in the paragraph span	23|3 before in the paragraph time	-45|3 before in the paragraph today	-3
3 before in the paragraph told as past	-49|3 before in the paragraph with time	49|3 before in the paragraph within a week	86
3 before in the paragraph within weeks	-4|before in the sentence	32|before in the sentence date	57|before in the sentence far ahead	21
before in the sentence limit	-41|before in the sentence long	10|before in the sentence opens	143|before in the sentence past	-131
before in the sentence span	23|before in the sentence time	-25|before in the sentence today	18|before in the sentence told as past	-81
before in the sentence with time	-43|before in the sentence within a week	77|before in the sentence within weeks	47|behind in the sentence	-30
behind in the sentence date	-33|behind in the sentence limit	13|behind in the sentence long	-9|behind in the sentence past	-33|behind in the sentence time	3
behind in the sentence told as past	-31|behind in the sentence with time	-70|behind in the sentence within a week	25|behind in the sentence within weeks	-33
heading	67|heading date	67|heading opens	-13|heading within a week	157|inside	70|inside alone	83|inside begins “after”	19|inside begins “at”	88
inside begins “in”	-43|inside begins “last”	-156|inside begins “next”	18|inside begins “the”	-20|inside begins “this”	-9|inside begins “within”	-26
inside behind another	-14|inside behind “(”	-31|inside behind “,”	3|inside behind “after”	-103|inside behind “at”	36|inside behind “before”	-27
inside behind “between”	82|inside behind “by”	22|inside behind “due”	30|inside behind “for”	-60|inside behind “from”	-157|inside behind “in”	6
inside behind “is”	-116|inside behind “latest”	41|inside behind “not”	-61|inside behind “of”	24|inside behind “on”	20|inside behind “since”	-105
inside behind “starting”	-96|inside behind “than”	27|inside behind “the”	-123|inside behind “till”	-62|inside behind “to”	-115|inside behind “until”	-51
inside behind “was”	-2|inside between	7|inside date	79|inside far ahead	-7|inside first	-25|inside last	7|inside limit	35|inside long	-112|inside opens	14
inside past	-40|inside span	-118|inside time	-46|inside today	94|inside told as past	-58|inside with time	22|inside within a week	69|inside within weeks	62
inside, limit	50|next in the paragraph	23|next in the paragraph date	-13|next in the paragraph far ahead	36|next in the paragraph limit	12
next in the paragraph long	16|next in the paragraph opens	17|next in the paragraph past	-131|next in the paragraph span	-36|next in the paragraph time	40
next in the paragraph today	9|next in the paragraph told as past	-72|next in the paragraph with time	57|next in the paragraph within a week	73
next in the paragraph within weeks	41|none	76|none but in the sentence	41|none but inside	51|none but near	47|outside begins “at”	-54|outside begins “in”	-58
outside begins “last”	-128|outside begins “next”	-26|outside begins “the”	-54|outside begins “this”	29|outside begins “within”	-29|outside behind “(”	122
outside behind “,”	-17|outside behind “-”	-33|outside behind “:”	39|outside behind “after”	6|outside behind “at”	-53|outside behind “before”	9
outside behind “between”	-12|outside behind “by”	-9|outside behind “deadline”	144|outside behind “due”	-87|outside behind “for”	-17|outside behind “from”	-54
outside behind “in”	-50|outside behind “is”	33|outside behind “latest”	-44|outside behind “not”	-74|outside behind “of”	-86|outside behind “on”	-1
outside behind “since”	-74|outside behind “starting”	-63|outside behind “than”	12|outside behind “the”	-128|outside behind “till”	-44|outside behind “to”	-68
outside behind “until”	-93|outside behind “was”	54|outside behind “–”	-80|title	-60|title date	-60|title past	-20|title span	-149|title today	-123
title within a week	146|title within weeks	-59|top	-65|top date	-71|top far ahead	-11|top limit	-163|top long	-83|top opens	13|top past	-174|top span	-40
top time	4|top today	-37|top told as past	-75|top with time	25|top within a week	42|top within weeks	75`;
