/**
 * What each sign of the due date of a task weighs, in hundredths of log-odds; made by bench/quality/train-due-dates.ts.
 * An entry is the sign, a tab and the weight.
 */
export const DUE_WEIGHTS = `1 before 	-52|1 before  date	-11|1 before  far ahead	14|1 before  limit	-67|1 before  long	-48|1 before  opens	117|1 before  past	-102|1 before  span	-64
1 before  time	-54|1 before  today	-62|1 before  told as past	-102|1 before  with time	-90|1 before  within a week	63|1 before  within weeks	30
1 before by another	20|1 before by another date	27|1 before by another limit	-1|1 before by another long	-45|1 before by another past	29
1 before by another span	-5|1 before by another time	-7|1 before by another today	42|1 before by another told as past	-18|1 before by another with time	25
1 before by another within a week	65|1 before by another within weeks	-115|1 before in the paragraph	-10|1 before in the paragraph date	11
1 before in the paragraph far ahead	46|1 before in the paragraph limit	-31|1 before in the paragraph long	-54|1 before in the paragraph opens	113
1 before in the paragraph past	-146|1 before in the paragraph span	-1|1 before in the paragraph time	-25|1 before in the paragraph today	44
1 before in the paragraph told as past	-75|1 before in the paragraph with time	142|1 before in the paragraph within a week	8
1 before in the paragraph within weeks	46|2 before 	-53|2 before  date	-16|2 before  far ahead	-51|2 before  limit	-30|2 before  long	-86|2 before  opens	201
2 before  past	-38|2 before  span	-51|2 before  time	-52|2 before  today	16|2 before  told as past	-105|2 before  with time	-94|2 before  within a week	18
2 before  within weeks	-3|2 before by another	-16|2 before by another date	9|2 before by another far ahead	-44|2 before by another limit	53
2 before by another long	-45|2 before by another opens	24|2 before by another past	-79|2 before by another span	3|2 before by another time	-24
2 before by another today	71|2 before by another told as past	-103|2 before by another with time	40|2 before by another within a week	30
2 before by another within weeks	7|2 before in the paragraph	-42|2 before in the paragraph date	-30|2 before in the paragraph far ahead	8
2 before in the paragraph limit	37|2 before in the paragraph long	-49|2 before in the paragraph opens	38|2 before in the paragraph past	-137
2 before in the paragraph span	54|2 before in the paragraph time	-13|2 before in the paragraph today	-26|2 before in the paragraph told as past	-100
2 before in the paragraph with time	14|2 before in the paragraph within a week	61|2 before in the paragraph within weeks	57|3 before 	-73|3 before  date	-37
3 before  far ahead	-56|3 before  limit	8|3 before  long	-54|3 before  opens	97|3 before  past	-64|3 before  span	-9|3 before  time	-53|3 before  today	30
3 before  told as past	-84|3 before  with time	62|3 before  within a week	15|3 before  within weeks	-7|3 before by another	-50|3 before by another date	-73
3 before by another far ahead	-19|3 before by another limit	14|3 before by another long	-26|3 before by another opens	-34|3 before by another past	-69
3 before by another span	-16|3 before by another time	27|3 before by another today	59|3 before by another told as past	-27|3 before by another with time	116
3 before by another within a week	67|3 before by another within weeks	-84|3 before in the paragraph	-63|3 before in the paragraph date	-24
3 before in the paragraph far ahead	-32|3 before in the paragraph limit	9|3 before in the paragraph long	-45|3 before in the paragraph opens	27
3 before in the paragraph past	-71|3 before in the paragraph span	35|3 before in the paragraph time	-42|3 before in the paragraph today	-18
3 before in the paragraph told as past	-56|3 before in the paragraph with time	79|3 before in the paragraph within a week	61
3 before in the paragraph within weeks	-3|before in the sentence	35|before in the sentence date	77|before in the sentence far ahead	36
before in the sentence limit	-53|before in the sentence long	4|before in the sentence opens	136|before in the sentence past	-125
before in the sentence span	44|before in the sentence time	-42|before in the sentence today	19|before in the sentence told as past	-80
before in the sentence with time	-49|before in the sentence within a week	58|before in the sentence within weeks	48|behind in the sentence	-23
behind in the sentence date	-29|behind in the sentence limit	5|behind in the sentence long	-10|behind in the sentence past	-27|behind in the sentence time	5
behind in the sentence told as past	-30|behind in the sentence with time	-64|behind in the sentence within a week	9|behind in the sentence within weeks	-21
heading	63|heading date	63|heading opens	-6|heading within a week	161|inside	68|inside alone	81|inside begins “at”	65|inside begins “in”	-88
inside begins “last”	-154|inside begins “next”	19|inside begins “the”	-19|inside begins “this”	-8|inside begins “within”	-25|inside behind another	-13
inside behind “(”	-47|inside behind “,”	-4|inside behind “after”	-101|inside behind “at”	17|inside behind “before”	-24|inside behind “between”	78
inside behind “by”	28|inside behind “due”	34|inside behind “for”	-53|inside behind “from”	-149|inside behind “in”	16|inside behind “is”	-103
inside behind “latest”	40|inside behind “not”	-62|inside behind “of”	20|inside behind “on”	25|inside behind “since”	-104|inside behind “starting”	-94
inside behind “than”	31|inside behind “the”	-162|inside behind “till”	-47|inside behind “to”	-115|inside behind “until”	-46|inside behind “was”	-3
inside between	5|inside date	75|inside far ahead	-8|inside first	-30|inside last	8|inside limit	30|inside long	-124|inside opens	6|inside past	-40
inside span	-111|inside time	-34|inside today	87|inside told as past	-49|inside with time	16|inside within a week	67|inside within weeks	59|inside, limit	55
next in the paragraph	15|next in the paragraph date	-9|next in the paragraph far ahead	17|next in the paragraph limit	1|next in the paragraph long	9
next in the paragraph opens	16|next in the paragraph past	-117|next in the paragraph span	-47|next in the paragraph time	27|next in the paragraph today	8
next in the paragraph told as past	-69|next in the paragraph with time	54|next in the paragraph within a week	70|next in the paragraph within weeks	42|none	74
none but in the sentence	49|none but inside	50|none but near	44|outside begins “in”	-24|outside begins “last”	-139|outside begins “next”	-26
outside begins “the”	-52|outside begins “this”	11|outside begins “within”	-32|outside behind “(”	129|outside behind “,”	-12|outside behind “-”	-34
outside behind “:”	26|outside behind “after”	-55|outside behind “at”	-60|outside behind “before”	14|outside behind “between”	-48|outside behind “by”	-3
outside behind “deadline”	145|outside behind “due”	-89|outside behind “for”	-6|outside behind “from”	-54|outside behind “in”	-87|outside behind “is”	27
outside behind “latest”	-46|outside behind “not”	-77|outside behind “of”	-89|outside behind “on”	1|outside behind “since”	-69|outside behind “starting”	-63
outside behind “than”	9|outside behind “the”	-158|outside behind “till”	-61|outside behind “to”	-40|outside behind “until”	-68|outside behind “was”	49
outside behind “–”	-39|title	-62|title date	-62|title past	-20|title span	-141|title today	-125|title within a week	148|title within weeks	-63|top	-62
top date	-68|top far ahead	-24|top limit	-167|top long	-84|top opens	11|top past	-151|top span	-39|top time	19|top today	-47|top told as past	-98
top with time	12|top within a week	42|top within weeks	72`;
