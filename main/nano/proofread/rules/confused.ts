/** Words that are put for others that sound or look like them, written as in `grammar.ts`. */
export const CONFUSED = `
<could/should/would/might/must/may/couldn't/shouldn't/wouldn't/mustn't> of | <> have | “Of” sounds like “have” here. | You could of told me. | You could of course wait. | course
its not | it's not | “It's” is “it is”; “its” belongs to something. | If its not here, call. | Its notes were lost.
its <been/going to/because/too/about to/supposed to/okay> | it's <> | “It's” is “it is” or “it has”; “its” belongs to something. | I think its going to rain. | Its goal is clear.
your welcome | you're welcome | “You're” is “you are”; “your” belongs to you. | Your welcome to join us. | Your welcome speech was good. | speech pack packet email e-mail gift message letter drink bonus screen page note party desk mat kit committee home
your <going to/not/supposed to/kidding/allowed to/able to/invited to> | you're <> | “You're” is “you are”; “your” belongs to you. | I hope your going to win. | Your goal is clear.
<is/was/be/way/far/it's/that's> to much | <> too much | “Too” says that it is more than good. | It is to much for me. | It comes to much the same.
<are/were/way/far/there's> to many | <> too many | “Too” says that they are more than good. | There are to many cars. | It is known to many people.
<is/was/it's/far/way> to late | <> too late | “Too” says that it is later than good. | It is to late now. | From early to late we worked.
<is/was/it's/far/way> to early | <> too early | “Too” says that it is earlier than good. | It is to early now. | From late to early spring.
<will/might/could/can/can't/don't/didn't/would> loose | <> lose | What one no longer has one loses; what is not tight is loose. | You will loose it. | The will, loose and torn, was found.
<to/not> loose <your/my/his/our/weight/money/time/control/hope> | <> lose <> | What one no longer has one loses; what is not tight is loose. | I want to loose weight. | It is due to loose screws.
lets <go/see/start/meet/do/talk/try/get/make/have/hope/say/keep/take/not/eat/play/move on> | let's <> | “Let's” is “let us”. | Lets go home. | The rope lets go at last. | | *
<i/you/we/they/he/she/it/that/this/there> wont | <> won't | “Won't” is “will not”. | I wont come. | It was his wont to sing.
<i/you/we/they/he/she/it/that/this> cant | <> can't | “Can't” is “cannot”. | We cant come. | He spoke thieves' cant there.
less <people/children/men/women/students/problems/mistakes/jobs/cars/options> | fewer <> | What can be counted is “fewer”. | There were less people today. | There was less noise today.
`;
