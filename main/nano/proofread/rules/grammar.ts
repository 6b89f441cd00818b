/**
 * Mistakes of grammar that a few words tell: pattern, replacements, why, a sentence with it, one that only looks like
 * it, words that may not follow, and words that may not stand before ("*" for any). How patterns are written is told
 * in `rule-pack.ts`.
 */
export const GRAMMAR = `
<nobody/everybody/everyone/somebody/someone/anybody/anyone/nothing/everything> have | <> has | “Everyone”, “nobody” and the like are singular. | I asked, but nobody have called. | Does everyone have a seat? | | do does did don't doesn't didn't can can't could couldn't will won't would wouldn't shall should may might must let make makes made help and or
<nobody/everybody/everyone/somebody/someone/nothing/everything> are | <> is | “Everyone”, “nobody” and the like are singular. | I think everyone are happy. | The singer and everyone are here. | | and or
there is <many/several/numerous/so many/too many> | there are <> | What is there are several. | There is many reasons. | There is many a slip. | a
there was <many/several/numerous/so many/too many> | there were <> | What was there were several. | There was several reasons. | There was many a slip. | a
<i/we/they/you/he/she> seen | <> saw | “Seen” needs “have”; alone it is “saw”. | I seen him there. | Where have you seen it? | | have has had haven't hasn't hadn't having
<must/could> to | <> | After this verb there is no “to”. | You must to go. | It is a must to see. | | a the
can able to | can, am able to | “Can” says that one is able. | I can able to swim. | The can is able to hold it.
could able to | could, was able to | “Could” says that one was able. | She could able to swim. | She could, able as she is, win.
<will/would/should/may/might> able to | <> be able to | A verb is missing before “able”. | I will able to come. | I will be able to come.
<am/are> agree | agree | “Agree” is the verb itself. | I am agree with you. | They are agreeable.
is agree | agrees | “Agree” is the verb itself. | She is agree with you. | It is agreed.
i'm agree | I agree | “Agree” is the verb itself. | I'm agree with that. | I'm agreeable.
explain(/s/ed/ing) <me/us> | explain(/s/ed/ing) to <> | One explains something to somebody. | Can you explain me the rule? | Explain, me first, why.
said <me/us> | told <> | One tells somebody; one says something. | She said me the truth. | He said me and you would go. | and
listen(/s/ed/ing) <music/the/him/her/me/us/them> | listen(/s/ed/ing) to <> | One listens to something. | I listen music at night. | Listen, the rain stopped.
depend(/s/ed/ing) of | depend(/s/ed/ing) on | One thing depends on another. | It depends of the price. | It depends of course on the price. | course
look(/s/ed/ing) forward to hear | look(/s/ed/ing) forward to hearing | What one looks forward to is hearing it. | I look forward to hear from you. | She stepped forward to hear him.
look(/s/ed/ing) forward to meet | look(/s/ed/ing) forward to meeting | What one looks forward to is meeting. | We look forward to meet you. | She stepped forward to meet him.
look(/s/ed/ing) forward to see | look(/s/ed/ing) forward to seeing | What one looks forward to is seeing it. | We look forward to see you. | She came forward to see him.
look(/s/ed/ing) forward to work | look(/s/ed/ing) forward to working | What one looks forward to is working. | I look forward to work with you. | I look forward to work and to lunch. | and or
look(/s/ed/ing) forward to receive | look(/s/ed/ing) forward to receiving | What one looks forward to is receiving it. | I look forward to receive your reply. | He went forward to receive it.
in <tuesday/wednesday/thursday/friday/saturday/sunday> | on <> | Days are “on”. | See you in Friday. | They came in Friday. | school best traffic morning afternoon evening night | come comes came coming get gets got check checked checking call called calling log logged turn turned turning hand handed handing bring brought drop dropped stop stopped go going went send sent settle settled move moved moving fill filled
many <information/advice/furniture/equipment/homework/luggage/baggage/knowledge/software/hardware/feedback/machinery>s | much <> | This word has no plural. | She gave me many informations. | She gave me much information.
<information/advice/furniture/equipment/homework/luggage/baggage/knowledge/software/hardware/feedback/machinery/scenery>s | <> | This word has no plural. | All informations are here. | The information was good.
<doesn't/didn't/don't/does not/did not/do not/can't/cannot/couldn't/won't/wouldn't/shouldn't> <like/need/want/work/know/think/see/say/take/make/come/give/look/use/help/seem/feel/believe/understand/agree/exist/start/run/live/happen/include/speak/care/mean/contain/allow/require/support/show/change/play/pay/move/eat/drink/sleep/read/write/get/find/tell/ask/call/leave/open/close/stop/remember/expect/appear/offer/send/keep/put/hear/bring/turn/follow/learn/sell/buy/answer/fit/cost>s | <> <> | After “does”, “did” and the like comes the plain form. | He doesn't likes it. | It doesn't always work.
<doesn't/didn't/don't/does not/did not> has | <> have | After “does” and “did” comes “have”. | She doesn't has time. | What she doesn't have she buys.
<doesn't/didn't/don't/does not/did not> goes | <> go | After “does” and “did” comes “go”. | It doesn't goes well. | It doesn't go well.
<does/did> <he/she/it/anyone/anybody/everyone> <like/need/want/work/know/think/see/say/take/make/come/give/look/use/help/seem/feel/believe/understand/agree/exist/start/run/live/happen/include/speak/care/mean/contain/allow/require/support/show/change/play/pay/move/eat/drink/sleep/read/write/get/find/tell/ask/call/leave/open/close/stop/remember/cost>s | <> <> <> | After “does” and “did” comes the plain form. | Does she likes it? | Does she always like it?
the police is | the police are | “Police” is a plural. | The police is coming. | The head of the police is here. | | of by from with in for to and
the police was | the police were | “Police” is a plural. | The police was there. | The head of the police was there. | | of by from with in for to and
the police has | the police have | “Police” is a plural. | The police has come. | The head of the police has come. | | of by from with in for to and
people is | people are | “People” is a plural. | Most people is kind. | What matters to people is time. | | of for to with by from in on about between among the and
people was | people were | “People” is a plural. | Many people was there. | One of the people was ill. | | of for to with by from in on about between among the and
people has | people have | “People” is a plural. | Many people has come. | One of the people has come. | | of for to with by from in on about between among the and
this <people/children/things/problems> | these <> | Several are “these”. | This people are nice. | This person is nice.
another <people/things/problems/questions/words/children> | other <> | Several are “other”. | We met another people there. | Another person came.
much <people/children/things/times/years/days/friends/problems/questions/books> | many <> | What can be counted is “many”. | There were not so much people. | There was much noise.
every <day/week/month/year/hour/minute/time/thing/student/person/child/user>s | every <> | “Every” is singular. | I go there every days. | I go there every three days.
each <day/week/month/year/hour/minute/time/student/person/user>s | each <> | “Each” is singular. | It costs more each years. | It costs more each year.
i am born <in/on> | I was born <> | One was born. | I am born in Paris. | I was born in Paris.
<get/gets/got/getting> married with | <> married to | One is married to somebody. | She got married with a doctor. | They are married with two children. | kids children two three four
mention(/s/ed/ing) about | mention(/s/ed/ing) | One mentions something. | He mentioned about the price. | He mentioned it about noon.
emphasiz(e/es/ed/ing) on | emphasiz(e/es/ed/ing) | One emphasizes something. | She emphasized on the cost. | The stress is on the cost.
comprises of | comprises, consists of | A whole comprises its parts, or consists of them. | The set comprises of four parts. | It is comprised of four parts.
lacks of | lacks | One lacks something. | The room lacks of light. | The lack of light is a problem.
attend(/s/ed/ing) to the <meeting/class/course/conference/lesson/school/university> | attend(/s/ed/ing) the <> | One attends a meeting. | He attended to the meeting. | He attended to the guests.
participat(e/es/ed/ing) to | participat(e/es/ed/ing) in | One participates in something. | She participated to the course. | She participated in it.
consist(/s/ed/ing) from | consist(/s/ed/ing) of | A whole consists of its parts. | It consists from two parts. | It consists of two parts.
afraid from | afraid of | One is afraid of something. | He is afraid from dogs. | He ran, afraid, from the dog.
responsible of | responsible for | One is responsible for something. | She is responsible of the shop. | She is, if responsible, of use.
similar <with/than> | similar to | One thing is similar to another. | It is similar with mine. | It is similar, with one change.
<superior/inferior> than | <> to | One thing is superior to another. | This is superior than that. | This is better than that.
aware about | aware of | One is aware of something. | I am aware about it. | I am aware of it.
according with | according to | It is “according to”. | According with the plan, we left. | In accordance with the plan, we left.
regardless to | regardless of | It is “regardless of”. | We go regardless to the rain. | We go on regardless.
on the meantime | in the meantime | It is “in the meantime”. | On the meantime, wait. | In the meantime, wait.
in my point of view | from my point of view | One sees from a point. | In my point of view, it is good. | From my point of view, it is good.
borrow <me/us> | lend <> | Who gives lends. | Can you borrow me a pen? | Can I borrow a pen?
more <cheap/fast/old/young/small/tall/long/short/strong/rich/high/low/hard/soft/dark/warm/cold/quick/slow/clean/deep/great/light/near/new/poor/sweet/weak> than | <>er than | Short adjectives take “-er”. | It is more cheap than that. | We have more cheap seats than ever.
more <bus/eas/happ/heav/earl/funn/luck/prett/laz/angr/hungr/nois>y than | <>ier than | Short adjectives take “-er”. | It is more easy than that. | We have more happy days than ever.
more <nic/larg/saf/wid/simpl/clos/strang>e than | <>er than | Short adjectives take “-er”. | It is more safe than that. | We have more nice days than ever.
more big than | bigger than | Short adjectives take “-er”. | It is more big than that. | We have more big days than ever.
more hot than | hotter than | Short adjectives take “-er”. | It is more hot than that. | We have more hot days than ever.
`;
