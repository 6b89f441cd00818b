/**
 * Phrases that fewer words say: pattern, replacements, a sentence with it, one that only looks like it, and words that
 * may not follow. How patterns are written is told in `rule-pack.ts`.
 */
export const WORDY = `
in order to | to | We met in order to plan the trip. | The shelves are in order tomorrow at the latest.
in order for | for | In order for this to work, we need time. | She put them in order forever.
in order that | so that | He spoke up in order that all could hear. | They stand in order, that much is clear.
due to the fact that | because | We left due to the fact that it rained. | The delay is due to the fact sheet.
owing to the fact that | because | It failed owing to the fact that nobody came. | Owing to the rain we left.
because of the fact that | because | I stayed because of the fact that he asked. | I stayed because of the fact he named.
in light of the fact that | because, since | In light of the fact that we lost, we stop. | In light of the facts, we stop.
in view of the fact that | because, since | In view of the fact that it is late, we go. | In view of the house, we stopped.
on account of the fact that | because | It is cold on account of the fact that it snows. | He was angry on account of the fact.
despite the fact that | although | She came despite the fact that she was ill. | She came despite the facts.
in spite of the fact that | although | We won in spite of the fact that we were few. | We won in spite of the rain.
regardless of the fact that | although | He paid regardless of the fact that it was free. | He paid regardless of the price.
notwithstanding the fact that | although | It holds notwithstanding the fact that it is old. | It holds notwithstanding its age.
given the fact that | since, because | Given the fact that you know, decide. | Given the facts, decide.
except for the fact that | except that | It is fine except for the fact that it leaks. | It is fine except for the factory.
the reason why is that | because | The reason why is that it broke. | The reason why it broke is unknown.
the reason being that | because | We waited, the reason being that it was shut. | Hunger is the reason, being that human.
for the reason that | because | He left for the reason that he was tired. | For that reason she asked.
on the grounds that | because | They refused on the grounds that it was late. | The deer walk on the grounds.
with the result that | so that | It froze with the result that pipes burst. | I agree with the result.
at this point in time | now | Nothing is known at this point in time. | Look at this point in the map.
at that point in time | then | We knew little at that point in time. | Turn left at that point.
at the present time | now | At the present time we wait. | Look at the present.
at the present moment | now | At the present moment all is quiet. | At the moment all is quiet.
at this moment in time | now | I cannot say at this moment in time. | I cannot say at this moment.
at the current time | now | The shop is closed at the current time. | At the time it was closed.
as of this moment | now | As of this moment we are ready. | As of Monday we are ready.
at such time as | when | Pay at such time as you can. | He came at such time of night.
until such time as | until | Wait until such time as we call. | Wait until such people leave.
at the time when | when | It rang at the time when I slept. | He was at the time lord mayor.
at the time that | when | It rang at the time that I slept. | At the time, that was new.
during the time that | while | During the time that he was here, it rained. | During the time of the war it rained.
during the course of | during | We met during the course of the day. | We met during the course.
in the course of | during | In the course of the week we met. | He enrolled in the courses of study.
in the process of {ving} | {ving} | We are in the process of moving house. | We believe in the process of law.
in the near future | soon | We will write in the near future. | We will write in the future.
in the not too distant future | soon | It opens in the not too distant future. | It opens in the distant future.
in the event that | if | Call in the event that it leaks. | In the event, nobody came.
under circumstances in which | when | It helps under circumstances in which time is short. | Under the circumstances in force it helps.
in a situation in which | when | In a situation in which nobody knows, ask. | In a situation like this, ask.
on the occasion of | on | We met on the occasion of her birthday. | We met on that occasion.
on a daily basis | daily, every day | She writes on a daily basis. | She writes on a daily.
on a weekly basis | weekly, every week | They meet on a weekly basis. | They meet on a weekly paper.
on a monthly basis | monthly, every month | We pay on a monthly basis. | We pay on a monthly plan.
on a yearly basis | yearly, every year | It is checked on a yearly basis. | It is checked on a yearly visit.
on an annual basis | yearly, every year | It is checked on an annual basis. | It is checked on an annual visit.
on a regular basis | regularly | We meet on a regular basis. | We meet on a regular Monday.
on a frequent basis | often | It fails on a frequent basis. | It fails on a frequent flyer.
on an ongoing basis | continually | We learn on an ongoing basis. | We work on an ongoing case.
on a case by case basis | case by case | We decide on a case by case basis. | We decide case by case.
a large number of | many | A large number of people came. | A large number is missing. | the these those this that my your his her its our their us them it whom which
a large number of the | many of the | A large number of the members agreed. | A large number, of the old kind, agreed.
a great number of | many | A great number of birds left. | A great number ends the show. | the these those this that my your his her its our their us them it whom which
a significant number of | many | A significant number of tests failed. | A significant number is missing. | the these those this that my your his her its our their us them it whom which
a considerable number of | many | A considerable number of guests stayed. | A considerable number stayed. | the these those this that my your his her its our their us them it whom which
a sufficient number of | enough | We have a sufficient number of chairs. | We have a sufficient number. | the these those this that my your his her its our their us them it whom which
a large amount of | much, a lot of | We lost a large amount of time. | We lost a large amount. | the these those this that my your his her its our their us them it whom which
a great deal of | much, a lot of | It took a great deal of work. | It is a great deal. | the these those this that my your his her its our their us them it whom which
a considerable amount of | much, a lot of | It took a considerable amount of work. | It took a considerable amount. | the these those this that my your his her its our their us them it whom which
a sufficient amount of | enough | There is a sufficient amount of bread. | There is a sufficient amount. | the these those this that my your his her its our their us them it whom which
the majority of | most | The majority of members agreed. | The majority agreed. | the these those this that my your his her its our their us them it whom which
the majority of the | most of the | The majority of the members agreed. | The majority, of the old kind, agreed.
the vast majority of | most | The vast majority of members agreed. | The vast majority agreed. | the these those this that my your his her its our their us them it whom which
a majority of the | most of the | A majority of the members agreed. | A majority agreed.
each and every | each, every | Each and every child sang. | Each child and every parent sang.
any and all | all | We thank you for any and all help. | Is there any? And all of it?
first and foremost | first | First and foremost we need bread. | He came first, and foremost was speed.
one and the same | the same | They are one and the same person. | One and the other are the same.
various different | various | We tried various different paths. | We tried various, different paths.
whether or not to | whether to | I wonder whether or not to go. | I wonder whether to go or not to.
as to whether | whether | I am unsure as to whether he came. | As to the weather, it rains.
the question as to whether | whether | We discussed the question as to whether it helps. | We discussed the question of whether it helps.
with regard to | about, on | I write with regard to your bill. | He looked with regard at them.
with regards to | about, on | I write with regards to your bill. | I end with regards.
in regard to | about, on | We spoke in regard to the plan. | He was held in regard.
in regards to | about, on | We spoke in regards to the plan. | In many regards he is right.
with respect to | about, on | I have news with respect to the plan. | She spoke with respect today.
in reference to | about | I call in reference to the plan. | He said it in reference.
with reference to | about | I write with reference to your call. | I write with a reference to your call.
in the field of | in | She works in the field of music. | They work in the field.
in the amount of | of, for | A bill in the amount of ten pounds came. | There was a change in the amount. | the these those this that my your his her its our their us them it whom which
in the vicinity of | near | He lives in the vicinity of the lake. | He lives in the vicinity.
in close proximity to | near | It is in close proximity to the lake. | It is in close contact to none.
in excess of | more than, over | It cost in excess of ten pounds. | They drank in excess.
in the absence of | without | In the absence of proof we stop. | We met in the absence hall.
in conjunction with | with | It works in conjunction with this. | They are in conjunction.
in accordance with | by, under | We act in accordance with the law. | We act in accordance.
in addition to | besides | In addition to bread we need milk. | In addition, we need milk.
in close collaboration with | with | It was made in close collaboration with them. | It was made in collaboration with them.
in the majority of cases | mostly, usually | It works in the majority of cases. | It works in the majority.
in most cases | mostly, usually | It works in most cases. | It is kept in most suitcases.
in many cases | often | It works in many cases. | It is kept in many suitcases.
in some cases | sometimes | It works in some cases. | It is kept in some suitcases.
in a timely manner | in time, promptly | Please answer in a timely manner. | Please answer in a kind manner.
in an efficient manner | efficiently | They work in an efficient manner. | They work in an efficient team.
in a careful manner | carefully | He drove in a careful manner. | He drove in a careful way.
in such a manner that | so that | Fold it in such a manner that it fits. | In such a manor that is rare.
in such a way that | so that | Fold it in such a way that it fits. | He is in such a way.
in an effort to | to | We met in an effort to plan. | It ended in an effort.
in an attempt to | to | He called in an attempt to help. | It ended in an attempt.
with the exception of | except | All came with the exception of Ann. | It ends with the exception.
with the purpose of {ving} | for {ving} | They met with the purpose of planning. | They met with a purpose.
for the purpose of {ving} | for {ving} | They met for the purpose of planning. | They met for the purpose.
for the purposes of | for | It is kept for the purposes of research. | It is kept for all purposes.
by means of | with, by | They crossed by means of a rope. | He lives by his means.
by virtue of | by, because of | He won by virtue of his age. | He lives by virtue.
by way of | via, as | We went by way of Rome. | By the way, we went.
for a period of | for | It rained for a period of two days. | It was quiet for a period.
over the period of | over | It grew over the period of a year. | It is over, the period of doubt.
at a later date | later | We decide at a later date. | He came late at a date.
at an early date | soon | We decide at an early date. | At an early age we decide.
at all times | always | Keep the door shut at all times. | It rang at all three times.
at some point in time | at some point, once | It will end at some point in time. | It will end at some point.
prior to | before | Call prior to leaving. | Her prior tour ended.
prior to the time that | before | Call prior to the time that you leave. | Call prior to the visit.
subsequent to | after | We met subsequent to the talk. | The subsequent tour ended.
in advance of | before | We met in advance of the talk. | We paid in advance.
as a result of | because of | We lost as a result of rain. | It came as a result.
as a consequence of | because of | We lost as a consequence of rain. | It came as a consequence.
as a means of {ving} | for {ving} | He walks as a means of keeping fit. | He has it as a means.
as a matter of fact | in fact | As a matter of fact he won. | As a matter of fun he won.
be that as it may | still, even so | Be that as it may, we go. | Let it be that as it was.
it is important to note that | - | It is important to note that prices rise. | It is important to note the price.
it is worth noting that | - | It is worth noting that prices rise. | It is worth noting the price.
it should be noted that | - | It should be noted that prices rise. | It should be noted down.
it must be noted that | - | It must be noted that prices rise. | It must be noted down.
it is interesting to note that | - | It is interesting to note that prices rise. | It is interesting to note them.
needless to say | - | Needless to say, we won. | It was needless, to say so.
it goes without saying that | - | It goes without saying that we won. | He goes without saying goodbye.
the fact of the matter is that | - | The fact of the matter is that we lost. | The fact of the matter is plain.
there is no doubt that | no doubt, surely | There is no doubt that it works. | There is no doubt about it.
{have} the ability to | (can/can/could/) | She has the ability to sing. | The ability to sing is rare.
{have} a tendency to | tend(/s/ed) to | He has a tendency to shout. | The tendency to shout is old.
{make} use of | us(e/es/ed/ing) | We make use of old tins. | We make useful tins.
{make} a decision | decid(e/es/ed/ing) | We make a decision today. | A decision made them glad.
{make} an attempt to | tr(y/ies/ied/ying) to | We make an attempt to climb. | We made an attempt.
{make} an effort to | tr(y/ies/ied/ying) to | We make an effort to listen. | We made an effort.
{make} reference to | refer(/s/red/ring) to | They make reference to a law. | They make a reference to a law.
{make} contact with | contact(/s/ed/ing) | We make contact with the crew. | We made contact.
{make} changes to | chang(e/es/ed/ing) | We make changes to the plan. | We make changes today.
{make} mention of | mention(/s/ed/ing) | They make mention of a cat. | They made a mention.
{take} into consideration | consider(/s/ed/ing) | We take into consideration the cost. | We take the cost into consideration.
{take} action to | act(/s/ed/ing) to | We take action to stop it. | We take action today.
{give} consideration to | consider(/s/ed/ing) | We give consideration to the cost. | We give them consideration.
{give} an indication of | show(/s/ed/ing) | The marks give an indication of age. | The marks give an indication.
{reach} a conclusion | conclud(e/es/ed/ing) | They reach a conclusion today. | They reach the conclusion today.
{come} to the conclusion that | conclud(e/es/ed/ing) that | We come to the conclusion that it works. | We come to the conclusion.
{conduct} an investigation into | investigat(e/es/ed/ing) | They conduct an investigation into it. | They conduct an investigation.
{conduct} an analysis of | analyz(e/es/ed/ing) | They conduct an analysis of it. | They conduct an analysis.
{perform} an analysis of | analyz(e/es/ed/ing) | They perform an analysis of it. | They perform an opera.
{provide} assistance to | help(/s/ed/ing) | They provide assistance to guests. | They provide assistance.
{provide} a description of | describ(e/es/ed/ing) | They provide a description of it. | They provide a description.
{have} knowledge of | (know/knows/knew/knowing) | They have knowledge of it. | The knowledge of it is rare.
completely eliminate | eliminate | We completely eliminate waste. | We completely and utterly eliminate waste.
completely finished | finished | It is completely finished. | It is complete and finished.
absolutely essential | essential | Bread is absolutely essential. | Bread is absolutely fresh.
basic fundamentals | basics, fundamentals | Learn the basic fundamentals. | Learn the basic steps.
end result | result | The end result is good. | In the end results are good.
final outcome | outcome | The final outcome is good. | The final, outcome or not, is good.
future plans | plans | Tell me your future plans. | In future, plans change.
past history | history | His past history is known. | We walked past. History repeats.
past experience | experience | Learn from past experience. | They drove past experienced men.
advance warning | warning | We had advance warning. | They advance, warning us.
added bonus | bonus | Tea is an added bonus. | They added bonuses.
free gift | gift | You get a free gift. | You are free, gifted one.
new innovation | innovation | It is a new innovation. | It is new, innovation or not.
unexpected surprise | surprise | It was an unexpected surprise. | It was unexpected, surprise or not.
close proximity | proximity, nearness | We stayed in close proximity. | They were close, proximity helped.
general consensus | consensus | There is a general consensus. | The general's consensus counts.
true fact | fact | That is a true fact. | That is true, factually.
still remains | remains | The problem still remains. | The still remained.
revert back | revert | They revert back today. | They revert, back and forth.
return back | return | They return back today. | They return, back to back.
repeat again | repeat | Please repeat again. | I repeat: again it rains.
join together | join | They join together here. | They join, together at last.
merge together | merge | The roads merge together. | The roads merge, together with us.
combine together | combine | We combine together two teams. | We combine it, together with more.
cooperate together | cooperate | They cooperate together well. | They cooperate, together or not.
collaborate together | collaborate | They collaborate together well. | They collaborate, together or not.
summarize briefly | summarize | I summarize briefly what we heard. | I summarize it briefly.
brief summary | summary | Here is a brief summary. | Here is a brief, summary follows.
small in size | small | The room is small in size. | The room is small in sizable houses.
large in size | large | The room is large in size. | The room is large in sizable houses.
few in number | few | We are few in number. | We are few in numbers.
round in shape | round | The pond is round in shape. | It goes round in shapes.
blue in color | blue | The door is blue in color. | The door is blue in colored light.
red in color | red | The door is red in color. | The door is red in colored light.
whole entire | whole, entire | The whole entire day. | The whole, entire or not.
same exact | same, exact | It is the same exact word. | It is the same: exact.
exact same | same | It is the exact same word. | It is exact. Same here.
`;
